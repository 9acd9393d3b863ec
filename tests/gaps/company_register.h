#pragma once

// The registers of the company of company.h; included there.

namespace tsuzuri {

inline void Company::makeControls()
{
    quarterly = made<Cadence>(u"CAD-01"_s);
    quarterly.frequency = Frequency::Quarterly;
    const auto own = [this](const QString &ref) {
        Control made = tsuzuri::made<Control>(ref);
        made.name = both(u"Control"_s);
        made.action = both(u"Somebody does something."_s);
        made.automation = Automation::Manual;
        made.performerRole = manager.id;
        made.approverRole = manager.id;
        made.keyControl = Flag::Yes;
        made.inScope = Flag::Yes;
        made.projects = {project.id};
        made.designDocuments = {Id<Document>{tsuzuri::made<Document>(u"D-001"_s).id}};
        made.sourceSystems = {system.id};
        made.expectedEvidence = both(u"A record"_s);
        made.effectiveFrom = {2025, 4, 1};
        return made;
    };
    control = own(u"C-001"_s);
    control.frequency = Frequency::Quarterly;
    control.cadence = quarterly.ref;
    control.needsIndependentReview = Flag::Yes;
    adHoc = own(u"C-002"_s);
    adHoc.frequency = Frequency::AdHoc;
    adHoc.triggerEvent = both(u"A change"_s);
    adHoc.populationSource = system.id;
    const auto linked = [](const QString &ref, const Control &from, const Requirement &to) {
        ControlRequirement made = tsuzuri::made<ControlRequirement>(ref);
        made.control = from.id;
        made.requirement = to.id;
        made.relation = u"full"_s;
        return made;
    };
    link = linked(u"CR-1"_s, control, requirement);
    linkObjective = linked(u"CR-2"_s, control, objective);
    linkAdHoc = linked(u"CR-3"_s, adHoc, objective);
    const auto assigned = [](const QString &ref, const Control &to, const Person &person, Raci raci) {
        Assignment made = tsuzuri::made<Assignment>(ref);
        made.subject = {Kind::Control, to.id.uuid};
        made.person = person.id;
        made.raci = raci;
        made.from = {2025, 4, 1};
        return made;
    };
    accountable = assigned(u"AS-1"_s, control, owner, Raci::Accountable);
    responsible = assigned(u"AS-2"_s, control, performer, Raci::Responsible);
    accountableAdHoc = assigned(u"AS-3"_s, adHoc, owner, Raci::Accountable);
    for (int quarter = 1; quarter <= 4; ++quarter) {
        ControlInstance made = tsuzuri::made<ControlInstance>(u"I-%1"_s.arg(quarter));
        made.control = control.id;
        made.project = project.id;
        made.label = u"2026-Q%1"_s.arg(quarter);
        made.windowStart = {2026, quarter * 3 - 2, 1};
        made.windowEnd = made.windowStart.addMonths(3).addDays(-1);
        made.dueOn = made.windowEnd;
        made.status = quarter == 4 ? InstanceStatus::Scheduled : InstanceStatus::Done;
        if (quarter < 4) {
            made.performedOn = made.windowEnd.addDays(-5);
            made.performedAt = {made.performedOn, {10, 0}};
            made.performedBy = performer.id;
            made.reviewedBy = reviewer.id;
            made.approvedBy = boss.id;
            made.approvedAt = {made.performedOn, {9, 0}};
            made.evidence = {Id<Evidence>{tsuzuri::made<Evidence>(u"E-0002"_s).id}};
        }
        quarters.push_back(made);
    }
}

inline void Company::makeDocument()
{
    document = made<Document>(u"D-001"_s);
    document.title = both(u"Access regulation"_s);
    document.type = DocumentType::Regulation;
    document.owner = owner.id;
    document.approverRole = manager.id;
    document.reviewCycleMonths = 12;
    document.lastReviewedOn = {2026, 4, 1};
    document.nextReviewOn = {2027, 4, 1};
    document.classification = Classification::Internal;
    document.lifecycle = Lifecycle::Effective;
    document.existence = Existence::Exists;
    document.required = Flag::Yes;
    version = made<DocumentVersion>(u"D-001-V1"_s);
    version.document = document.id;
    version.label = u"v2.0"_s;
    version.sequence = 1;
    version.status = Lifecycle::Effective;
    version.draftedBy = performer.id;
    version.approvedBy = boss.id;
    version.approvedOn = {2025, 3, 20};
    version.effectiveOn = {2025, 4, 1};
    version.fileName = u"regulation_v2.0.pdf"_s;
    version.sha256 = u"aa"_s;
    location = made<Location>(u"L-001"_s);
    location.subject = {Kind::DocumentVersion, version.id.uuid};
    location.kind = LocationKind::FileShare;
    location.address = u"//server/share/regulation_v2.0.pdf"_s;
    location.isPrimary = Flag::Yes;
    location.retired = Flag::No;
    location.checkResult = CheckResult::Ok;
    location.lastCheckedAt = {QDate(2026, 11, 1), {9, 0}};
    location.sha256 = u"aa"_s;
}

inline void Company::makeEvidence()
{
    const auto item = [this](const QString &ref, EvidenceNature nature, const Control &of) {
        Evidence made = tsuzuri::made<Evidence>(ref);
        made.title = both(u"Evidence"_s);
        made.projects = {project.id};
        made.kind = EvidenceKind::Report;
        made.nature = nature;
        made.controls = {of.id};
        made.capturedAt = {QDate(2026, 10, 2), {10, 0}};
        made.capturedBy = performer.id;
        made.coversFrom = {2026, 1, 1};
        made.coversTo = {2026, 9, 30};
        made.language = TextLanguage::Japanese;
        made.reviewedBy = reviewer.id;
        made.status = EvidenceStatus::Ready;
        return made;
    };
    design = item(u"E-0001"_s, EvidenceNature::Design, control);
    operating = item(u"E-0002"_s, EvidenceNature::Operating, control);
    designAdHoc = item(u"E-0003"_s, EvidenceNature::Design, adHoc);
    operatingAdHoc = item(u"E-0004"_s, EvidenceNature::Operating, adHoc);
    list = item(u"E-0005"_s, EvidenceNature::Population, adHoc);
    list.kind = EvidenceKind::PopulationList;
    list.recordCount = 40;
    file = made<EvidenceFile>(u"EF-1"_s);
    file.evidence = operating.id;
    file.sha256 = u"bb"_s;
}

} // namespace tsuzuri

#include "company_work.h"
