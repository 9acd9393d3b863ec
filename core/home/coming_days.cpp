#include "core/home/coming_days.h"

#include "core/gaps/parameters.h"

namespace tsuzuri {

namespace {

struct ProjectDay {
    QStringView field;
    MilestoneKind milestone{}; ///< that says the same
};

constexpr ProjectDay projectDays[]{{u"as_of_date", MilestoneKind::DesignAsOf},
    {u"period_start", MilestoneKind::PeriodStart}, {u"period_end", MilestoneKind::PeriodEnd},
    {u"fieldwork_start", MilestoneKind::FieldworkStart}, {u"fieldwork_end", MilestoneKind::FieldworkEnd},
    {u"audit_on", MilestoneKind::Unset}, {u"report_due_on", MilestoneKind::ReportDue},
    {u"application_due_on", MilestoneKind::ApplicationDue}, {u"registration_expiry", MilestoneKind::Expiry},
    {u"certificate_valid_to", MilestoneKind::Unset}, {u"next_audit_planned_on", MilestoneKind::Unset}};

/// Days after which something lapses are warned of ahead.
bool isPressing(const Project &project, MilestoneKind kind, QDate day, QDate today)
{
    const bool isLast = kind == MilestoneKind::Expiry || kind == MilestoneKind::ApplicationDue;
    return isLast && !project.applicationSubmittedOn.isValid() && warnsFrom(project, day) <= today;
}

class Days {
public:
    Days(const Dataset &data, QDate today)
        : m_data(data)
        , m_today(today)
    {
    }

    void addProject(const Project &project)
    {
        std::vector<std::pair<MilestoneKind, QDate>> told;
        for (const Milestone &milestone : m_data.table<Milestone>()) {
            if (milestone.project != project.id || milestone.actualOn.isValid())
                continue;
            told.emplace_back(milestone.kind, milestone.plannedOn);
            add({milestone.plannedOn, {Kind::Milestone, milestone.id.uuid}, -1,
                isPressing(project, milestone.kind, milestone.plannedOn, m_today)});
        }
        for (const ProjectDay &each : projectDays) {
            const int field = kindInfo(Kind::Project).fieldIndex(each.field);
            const Value value = fieldValue(project, field);
            const auto *day = std::get_if<QDate>(&value);
            if (day && !std::ranges::contains(told, std::pair(each.milestone, *day)))
                add({*day, {Kind::Project, project.id.uuid}, field,
                    isPressing(project, each.milestone, *day, m_today)});
        }
    }

    void add(const ComingDay &day)
    {
        if (day.day.isValid() && day.day >= m_today)
            m_days.push_back(day);
    }

    std::vector<ComingDay> take()
    {
        std::ranges::stable_sort(m_days, {}, &ComingDay::day);
        return std::move(m_days);
    }

private:
    const Dataset &m_data;
    QDate m_today;
    std::vector<ComingDay> m_days;
};

} // namespace

std::vector<ComingDay> comingDays(const Dataset &data, Id<Project> project, QDate today)
{
    Days days(data, today);
    for (const Project &each : data.table<Project>()) {
        if (each.status != ProjectStatus::Closed && (project.isNull() || each.id == project))
            days.addProject(each);
    }
    for (const Meeting &meeting : data.table<Meeting>())
        days.add({meeting.nextOn, {Kind::Meeting, meeting.id.uuid}});
    return days.take();
}

} // namespace tsuzuri
