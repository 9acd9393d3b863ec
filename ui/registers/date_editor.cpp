#include "ui/registers/date_editor.h"

#include "core/base/short_date.h"
#include "core/registers/column.h"
#include "ui/session/session.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

DateEditor::DateEditor(const Column &column, Session &session, QWidget *parent)
    : CellEditor(column, session, parent)
    , m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(tr("2026-04-01 or 4/1"));
    QAction *calendar = m_line->addAction(themedIcon(u"view-calendar"_s), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Pick a day (Alt+Down)"));
    calendar->setShortcut(Qt::ALT | Qt::Key_Down);
    calendar->setShortcutContext(Qt::WidgetShortcut);
    setField(m_line);
    connect(calendar, &QAction::triggered, this, &DateEditor::showCalendar);
    finishOnReturn(m_line);
}

void DateEditor::load(int row)
{
    m_line->setText(textOf(column(), row));
    m_line->selectAll();
}

std::vector<CellEdit> DateEditor::edits(int row) const
{
    const auto day = typedDay();
    return {{row, &column(), day ? day->toString(Qt::ISODate) : m_line->text()}};
}

/// 4/1 falls into the period of the chosen project, else into the fiscal year of today.
std::optional<QDate> DateEditor::typedDay() const
{
    const Project *project = session().data().find(session().project());
    const Period period = project ? project->period() : Period();
    return parseShortDate(
        m_line->text(), period.isValid() ? period : fiscalYearOf(session().today()), session().today());
}

int DateEditor::usefulWidth() const
{
    return characters(this, 18);
}

void DateEditor::showCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins({});
    layout->addWidget(calendar);
    calendar->setSelectedDate(typedDay().value_or(session().today()));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const auto pick = [this, popup](QDate picked) {
        m_line->setText(picked.toString(Qt::ISODate));
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

} // namespace tsuzuri
