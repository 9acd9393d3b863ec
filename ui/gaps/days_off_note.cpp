#include "ui/gaps/days_off_note.h"

#include "core/calendar/business_calendar.h"
#include "core/calendar/holidays.h"
#include "core/model/project.h"

namespace tsuzuri {

namespace {

/// The last day that matters to a project.
QDate lastDayOf(const Project &project)
{
    return std::max({project.periodEnd, project.fieldworkEnd, project.auditOn, project.reportDueOn});
}

} // namespace

DaysOffNote::DaysOffNote(QWidget *parent)
    : QLabel(parent)
{
    setObjectName("daysOff");
    setWordWrap(true);
    hide();
}

void DaysOffNote::setProject(const Project *project)
{
    QStringList sentences;
    const QStringList unread = project ? businessCalendarOf(*project).unread() : QStringList();
    if (!unread.isEmpty()) {
        //: %1: what somebody wrote, such as "Christmas; 2026-13-01"; company_holidays is a name and stays
        sentences << tr(
            "These days off of the project can't be read and count as business days: %1. Write them under "
            "“Own settings” of the project as company_holidays=2026-08-14, 2026-08-12..2026-08-15, "
            "12-29..01-03.")
                         .arg(unread.join(QStringLiteral("; ")));
    }
    if (project && lastDayOf(*project).year() > lastHolidayYear) {
        //: %1: a year
        sentences
            << tr("Public holidays are known up to %1; later only weekends are free.").arg(lastHolidayYear);
    }
    setText(sentences.join(u'\n'));
    setVisible(!sentences.isEmpty());
}

} // namespace tsuzuri
