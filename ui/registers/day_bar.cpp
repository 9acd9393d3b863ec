#include "ui/registers/day_bar.h"

#include "ui/support/sign_label.h"
#include "ui/support/theme.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

DayBar::DayBar(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_sign(new SignLabel(this))
    , m_day(new QDateEdit(today, this))
{
    setObjectName("dayBar");
    const int step = unit(this);
    m_sign->setSign({tsuzuri::Shape::TriangleMark, Tone::Major});
    auto *label = new QLabel(tr("Shown as of"), this);
    label->setBuddy(m_day);
    m_day->setObjectName("asOf");
    m_day->setAccessibleName(tr("Shown as of"));
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false); // a day counts when it is whole
    auto *hint = new QLabel(tr("Versions, owners and places as they stand on this day."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *back = new QPushButton(tr("Back to today"), this);
    back->setObjectName("backToToday");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * step, 0, 4 * step, 2 * step);
    layout->setSpacing(2 * step);
    layout->addWidget(m_sign);
    layout->addWidget(label);
    layout->addWidget(m_day);
    layout->addWidget(hint, 1);
    layout->addWidget(back);
    hide();
    m_sign->hide();
    connect(m_day, &QDateEdit::dateChanged, this, &DayBar::dayChosen);
    connect(back, &QPushButton::clicked, this, [this] { setDay(m_today); });
}

void DayBar::setDay(QDate day)
{
    const bool isOther = day.isValid() && day != m_today;
    m_sign->setVisible(isOther);
    if (isOther)
        show();
    else if (!m_day->hasFocus())
        hide();
    m_day->setDate(isOther ? day : m_today);
}

void DayBar::ask()
{
    show();
    m_day->setFocus(Qt::ShortcutFocusReason);
    m_day->setSelectedSection(QDateTimeEdit::YearSection);
}

} // namespace tsuzuri
