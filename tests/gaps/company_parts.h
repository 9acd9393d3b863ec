#pragma once

// How the company of company.h is made; included there.

namespace tsuzuri {

using namespace Qt::StringLiterals; // NOLINT: only tests include this

inline Company::Company()
{
    makePeople();
    makeProject();
    makeControls();
    makeDocument();
    makeEvidence();
    makeWork();
}

inline void Company::makePeople()
{
    const auto person = [](const QString &ref, const QString &department) {
        Person made = tsuzuri::made<Person>(ref);
        made.name = both(ref);
        made.employment = Employment::Active;
        made.department = both(department);
        return made;
    };
    owner = person(u"P-001"_s, u"IT"_s);
    performer = person(u"P-002"_s, u"IT"_s);
    reviewer = person(u"P-003"_s, u"Audit"_s);
    boss = person(u"P-004"_s, u"Board"_s);
    owner.deputy = performer.id;
    manager = made<Role>(u"MANAGER"_s);
    manager.name = both(u"Manager"_s);
    manager.kind = RoleKind::Position;
    manager.rank = 70;
    ceo = made<Role>(u"CEO"_s);
    ceo.kind = RoleKind::Position;
    ceo.rank = 100;
    bossIsManager = made<RoleHolding>(u"RH-1"_s);
    bossIsManager.person = boss.id;
    bossIsManager.role = manager.id;
    bossIsManager.from = {2024, 1, 1};
    bossIsCeo = made<RoleHolding>(u"RH-2"_s);
    bossIsCeo.person = boss.id;
    bossIsCeo.role = ceo.id;
    bossIsCeo.from = {2024, 1, 1};
    system = made<SourceSystem>(u"S-01"_s);
    system.name = both(u"Tickets"_s);
    system.inScope = Flag::Yes;
    system.logRetentionDays = 500;
}

inline void Company::makeProject()
{
    previous = made<Project>(u"SOC2-2025"_s);
    previous.status = ProjectStatus::Closed;
    previous.scheme = u"soc2_type2"_s;
    previous.periodKind = PeriodKind::Period;
    previous.periodStart = {2025, 1, 1};
    previous.periodEnd = {2025, 12, 31};
    project = made<Project>(u"SOC2-2026"_s);
    project.status = ProjectStatus::Open;
    project.scheme = u"soc2_type2"_s;
    project.periodKind = PeriodKind::Period;
    project.periodStart = {2026, 1, 1};
    project.periodEnd = {2026, 12, 31};
    project.fieldworkEnd = {2027, 1, 29};
    project.phase = Phase::AuditOperating;
    project.previousProject = previous.id;
    project.frameworks = {u"tsc"_s};
    project.tscCategories = {u"security"_s};
    project.defaultLanguage = TextLanguage::Japanese;
    framework = made<Framework>(u"tsc"_s);
    objective = made<Requirement>(u"tsc:CC6"_s);
    objective.framework = framework.id;
    objective.kind = RequirementKind::Requirement;
    objective.code = u"CC6"_s;
    objective.level = u"objective"_s;
    requirement = made<Requirement>(u"tsc:CC6.1"_s);
    requirement.framework = framework.id;
    requirement.kind = RequirementKind::Requirement;
    requirement.code = u"CC6.1"_s;
    requirement.parent = objective.id;
    requirement.level = u"detail"_s;
    const auto adopted = [this](const QString &ref, const Requirement &about) {
        Applicability made = tsuzuri::made<Applicability>(ref);
        made.project = project.id;
        made.requirement = about.id;
        made.applicability = ApplicabilityState::Applicable;
        made.implementationStatus = ImplementationStatus::Implemented;
        made.decidedOn = {2026, 1, 20};
        return made;
    };
    onObjective = adopted(u"AP-1"_s, objective);
    decision = adopted(u"AP-2"_s, requirement);
    meeting = made<Meeting>(u"M-01"_s);
    meeting.projects = {project.id};
    meeting.heldOn = {2026, 11, 12};
    meeting.status = MeetingStatus::Closed;
}

inline Dataset Company::dataset() const
{
    Dataset data = more;
    const auto put = [&data]<typename... T>(const T &...records) { (data.table<T>().put(records), ...); };
    put(owner, performer, reviewer, boss, manager, ceo, bossIsManager, bossIsCeo, system, project, previous,
        framework);
    put(objective, requirement, onObjective, decision, quarterly, control, adHoc, link, linkObjective,
        linkAdHoc);
    put(accountable, responsible, accountableAdHoc, document, version, location, design, operating,
        designAdHoc);
    put(operatingAdHoc, list, file, population, selection, sample, request, finding, action, meeting,
        decided);
    put(forDecided, supplier, userControl, change);
    for (const ControlInstance &quarter : quarters)
        put(quarter);
    return data;
}

} // namespace tsuzuri

#include "company_register.h"
