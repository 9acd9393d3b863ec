#include "ui/coverage/forecast_dialog.h"

#include "core/base/dates.h"
#include "core/registers/register.h"
#include "ui/gaps/gap_text.h"
#include "ui/registers/cell_editor.h"
#include "ui/registers/row_model.h"
#include "ui/registers/row_table.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace tsuzuri {

using namespace Qt::StringLiterals;

ForecastDialog::ForecastDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_day(CellEditor::make(
          *registerOf(Kind::Project).find(u"audit_on"), session, CellEditor::Place::Form, this))
    , m_summary(new QLabel(this))
    , m_rows(new RowModel(
          {tr("Who"), tr("What will be open"), tr("Record"), tr("Why"), tr("Due date"), tr("Effort")}, {}, this))
    , m_table(new RowTable(*m_rows, {22, 80, 16, 18, 14, 14}, this))
{
    setWindowTitle(tr("If the audit started on this date"));
    auto *line = m_day->findChild<QLineEdit *>();
    line->setObjectName("startsOn");
    auto *label = new QLabel(tr("The audit &starts on"), this);
    label->setBuddy(line);
    m_summary->setObjectName("summary");
    m_summary->setWordWrap(true);
    m_table->setObjectName("forecastTable");
    m_table->setAccessibleName(windowTitle());
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_day);
    head->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(characters(this, 170), fontMetrics().height() * 32);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(line, &QLineEdit::textChanged, this, &ForecastDialog::load);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const RowModel::Row *row = m_rows->rowAt(index.row()))
            Q_EMIT recordRequested(row->record);
    });
    const Project *project = session.data().find(session.project());
    const QDate audit = project && project->fieldworkStart.isValid() ? project->fieldworkStart : QDate();
    setDay(audit > session.today() ? audit : session.today().addMonths(1));
}

void ForecastDialog::setDay(QDate day)
{
    m_day->findChild<QLineEdit *>()->setText(day.toString(Qt::ISODate));
}

QString ForecastDialog::causeWord(ForecastCause cause) const
{
    switch (cause) {
    case ForecastCause::Expired:
        return tr("Expired");
    case ForecastCause::Unapproved:
        return tr("Not approved");
    case ForecastCause::Missing:
        return tr("Missing");
    case ForecastCause::Other:
        break;
    }
    return tr("Other", "cause");
}

QString ForecastDialog::effortWord(Effort effort) const
{
    switch (effort) {
    case Effort::Minutes:
        return tr("Minutes", "effort");
    case Effort::Hours:
        return tr("Hours");
    case Effort::Days:
        break;
    }
    return tr("Days");
}

void ForecastDialog::load()
{
    const auto day = parseDate(m_day->findChild<QLineEdit *>()->text());
    m_forecast = day ? forecastAudit(m_session.data(), m_session.project(), m_session.today(), *day) : AuditForecast();
    std::vector<RowModel::Row> rows;
    for (const ForecastShare &share : m_forecast.shares) {
        const QString owner = share.owner.isNull() ? tr("Nobody")
                                                   : m_session.reader().label(Kind::Person, share.owner.uuid);
        for (const int place : share.items) {
            const ForecastItem &item = m_forecast.items[static_cast<std::size_t>(place)];
            const Gap &gap = m_forecast.report.gaps[static_cast<std::size_t>(item.gap)];
            rows.push_back({{owner, gapSentence(m_session.words(), gap), gap.subjectRef, causeWord(item.cause),
                                item.dueOn.toString(Qt::ISODate), effortWord(item.effort)},
                {{1, signOf(gap.severity)}}, gap.subject});
        }
    }
    m_rows->setRows(std::move(rows));
    m_table->showRow(0);
    if (!day)
        return m_summary->setText(tr("Write a day like 2026-04-01."));
    //: %1: a day, %2 to %5: numbers of open points
    m_summary->setText(tr("On %1, if nothing is done until then: %2 expired, %3 not approved, %4 missing. "
                          "%5 of all are not open today.")
                           .arg(m_forecast.startsOn.toString(Qt::ISODate))
                           .arg(m_forecast.count(ForecastCause::Expired))
                           .arg(m_forecast.count(ForecastCause::Unapproved))
                           .arg(m_forecast.count(ForecastCause::Missing))
                           .arg(m_forecast.countNew()));
}

} // namespace tsuzuri
