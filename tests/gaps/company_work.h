#pragma once

// Samples, requests, findings and suppliers of the company of company.h; included there.

namespace tsuzuri {

inline void Company::makeWork()
{
    population = made<Population>(u"POP-01"_s);
    population.project = project.id;
    population.control = adHoc.id;
    population.coversFrom = {2026, 1, 1};
    population.coversTo = {2026, 9, 30};
    population.purpose = PopulationPurpose::Interim;
    population.sourceSystem = system.id;
    population.extractionQuery = u"project = CHG"_s;
    population.extractedAt = {QDate(2026, 10, 1), {10, 0}};
    population.rowCount = 40;
    population.evidence = list.id;
    population.completenessEvidence = list.id;
    population.status = PopulationStatus::Checked;
    request = made<Request>(u"PBC-001"_s);
    request.project = project.id;
    request.auditorRef = u"A-1"_s;
    request.kind = RequestKind::Sample;
    request.title = u"Samples of changes"_s;
    request.controls = {adHoc.id};
    request.coversFrom = {2026, 1, 1};
    request.coversTo = {2026, 9, 30};
    request.formatWanted = u"PDF"_s;
    request.priority = Priority::Normal;
    request.dueOn = {2026, 11, 30};
    request.assignedTo = performer.id;
    request.internalStatus = InternalStatus::Collecting;
    request.auditorStatus = AuditorStatus::Open;
    request.evidence = {operatingAdHoc.id};
    selection = made<SampleSelection>(u"SEL-01"_s);
    selection.population = population.id;
    selection.selectedBy = SelectedBy::Auditor;
    selection.plannedSize = 25;
    selection.request = request.id;
    sample = made<Sample>(u"SMP-01-01"_s);
    sample.selection = selection.id;
    sample.key = u"CHG-1"_s;
    sample.result = SampleResult::Pass;
    sample.occurredOn = {2026, 5, 1};
    sample.evidence = {operatingAdHoc.id};
    finding = made<Finding>(u"F-001"_s);
    finding.project = project.id;
    finding.origin = FindingOrigin::AuditFirm;
    finding.ruleId = u"PER-01"_s;
    finding.control = control.id;
    finding.auditClass = AuditClass::Exception;
    finding.status = FindingStatus::InProgress;
    finding.owner = owner.id;
    finding.dueOn = {2026, 12, 1};
    finding.rootCause = both(u"Nobody was named."_s);
    finding.managementResponse = both(u"We named somebody."_s);
    finding.updatedOn = {2026, 11, 16};
    action = made<Action>(u"A-001"_s);
    action.finding = finding.id;
    action.kind = ActionKind::Corrective;
    action.status = ActionStatus::Done;
    action.doneOn = {2026, 11, 1};
    decided = made<Decision>(u"DEC-01"_s);
    decided.meeting = meeting.id;
    decided.needsAction = Flag::Yes;
    forDecided = made<Action>(u"A-002"_s);
    forDecided.decision = decided.id;
    supplier = made<Subservice>(u"V-01"_s);
    supplier.name = both(u"Cloud"_s);
    supplier.inScope = Flag::Yes;
    supplier.assurance = AssuranceKind::Report;
    supplier.reportPeriodTo = {2026, 12, 31};
    supplier.reportReceivedOn = {2026, 11, 2};
    supplier.reviewedOn = {2026, 11, 2};
    userControl = made<UserControl>(u"U-01"_s);
    userControl.publishedIn = document.id;
    change = made<NotifiableChange>(u"CH-01"_s);
    change.projects = {project.id};
    change.title = both(u"Another converter"_s);
    change.kind = ChangeKind::ServiceConfiguration;
    change.detectedOn = {2026, 7, 13};
    change.decision = NotifyDecision::Notify;
    change.notifiedOn = {2026, 8, 5};
    Document description = made<Document>(u"D-002"_s);
    description.type = DocumentType::SystemDescription;
    description.classification = Classification::Internal;
    description.owner = owner.id;
    DocumentVersion described = made<DocumentVersion>(u"D-002-V1"_s);
    described.document = description.id;
    described.status = Lifecycle::Effective;
    described.approvedBy = boss.id;
    described.approvedOn = {2026, 7, 13};
    described.effectiveOn = {2026, 7, 13};
    more.table<Document>().put(description);
    more.table<DocumentVersion>().put(described);
}

} // namespace tsuzuri
