#include "core/gaps/evidence_state.h"
#include "core/gaps/expected_count.h"
#include "core/gaps/rule_families.h"
#include "core/gaps/rule_run.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int representativeRank = 100; // Role::rank of who signs for the company (domain.md 6.2)

bool isIsmap(const RuleRun &run)
{
    return run.schemeStartsWith("ismap"_L1);
}

bool isIsms(const RuleRun &run)
{
    return run.schemeStartsWith("isms"_L1);
}

bool isSoc(const RuleRun &run)
{
    return run.schemeStartsWith("soc"_L1);
}

void noPeriod(const Project &project, RuleRun &run)
{
    if (project.phase < Phase::Preparation)
        return;
    const bool isPeriodWrong = project.periodKind == PeriodKind::Period && !project.period().isValid();
    const bool isDayMissing = project.periodKind == PeriodKind::PointInTime && !project.asOfDate.isValid();
    if (isPeriodWrong || isDayMissing || project.periodKind == PeriodKind::Unset)
        run.report({});
}

/// The months of the period, for messages and limits; nothing where a limit does not apply.
void periodLength(const Project &project, RuleRun &run)
{
    const Period period = project.period();
    const int months = wholeMonths(period);
    const bool isTooLong = period.isValid() && period.from.addMonths(12) <= period.to;
    if (run.index().isOverPeriod && (isTooLong || months < 3))
        run.report({named(u"n"_s, isTooLong && months == 12 ? 13 : months)});
}

void ismapPeriodLength(const Project &project, RuleRun &run)
{
    if (isIsmap(run))
        periodLength(project, run);
}

void socPeriodLength(const Project &project, RuleRun &run)
{
    if (project.scheme == "soc2_type2"_L1 || project.scheme == "soc1_type2"_L1)
        periodLength(project, run);
}

void uncoveredBefore(const Project &project, RuleRun &run)
{
    const Project *previous = run.data().find(project.previousProject);
    if (previous && run.index().isOverPeriod && previous->periodKind == PeriodKind::Period
        && previous->periodEnd.isValid() && project.periodStart > previous->periodEnd.addDays(1))
        run.report({named(u"J0.period_end"_s, previous->periodEnd),
            named(u"J.period_start"_s, project.periodStart)});
}

void statementNotApproved(const Project &project, RuleRun &run)
{
    if (!(isSoc(run) || isIsmap(run)) || project.scheme == "soc3"_L1 || project.phase < Phase::Reporting)
        return;
    for (const Document &document : run.data().table<Document>()) {
        const DocumentVersion *version =
            document.type == DocumentType::Statement ? run.workspace().current(document) : nullptr;
        if (version && version->approvedOn.isValid()
            && run.workspace().rankOn(version->approvedBy, version->approvedOn) >= representativeRank)
            return;
    }
    run.report({});
}

/// Only schemes whose report has a description of the system.
void descriptionOutdated(const Project &project, RuleRun &run)
{
    if (!(isSoc(run) || isIsmap(run)) || project.phase < Phase::AuditDesign)
        return;
    const Document *description = nullptr;
    QDate inForceSince;
    for (const Document &document : run.data().table<Document>()) {
        const DocumentVersion *version =
            document.type == DocumentType::SystemDescription ? run.workspace().current(document) : nullptr;
        if (version && (!description || version->effectiveOn > inForceSince)) {
            description = &document;
            inForceSince = version->effectiveOn;
        }
    }
    QDate changed;
    for (const NotifiableChange *change : run.index().all<NotifiableChange>()) {
        if (change->kind == ChangeKind::ServiceConfiguration && change->decision != NotifyDecision::Unset
            && change->detectedOn.isValid() && (!changed.isValid() || change->detectedOn > changed))
            changed = change->detectedOn;
    }
    if (!description || (inForceSince.isValid() && changed.isValid() && inForceSince < changed))
        run.report({named(u"changed_on"_s, changed)}, {.label = description ? description->ref : QString()});
}

void changeNotHandled(const NotifiableChange &change, RuleRun &run)
{
    const bool isUndecided = change.decision == NotifyDecision::Unset && change.detectedOn.isValid()
        && change.detectedOn.daysTo(run.today()) > run.parameters().changeDecisionDays;
    const bool isNotNotified = change.decision == NotifyDecision::Notify && !change.notifiedOn.isValid();
    if (isUndecided || isNotNotified)
        run.report({named(u"n.ref"_s, change.ref), named(u"n.title"_s, change.title)});
}

void renewalDue(const Project &project, RuleRun &run)
{
    const qint64 days = run.today().daysTo(project.registrationExpiry);
    if (!isIsmap(run) || !project.registrationExpiry.isValid() || project.applicationSubmittedOn.isValid()
        || days > run.parameters().renewalWarnDays)
        return;
    run.report({named(u"J.registration_expiry"_s, project.registrationExpiry),
                   named(u"n"_s, std::max<qint64>(days, 0))},
        {.severity = days < 0 ? Severity::Blocker : Severity::Unset});
}

void supplierReportTooShort(const Subservice &supplier, RuleRun &run)
{
    const QDate end = run.project().periodEnd;
    if (supplier.inScope != Flag::Yes || supplier.assurance != AssuranceKind::Report
        || !run.index().isOverPeriod)
        return;
    const QDate until = supplier.reportPeriodTo;
    const bool isBridged = supplier.bridgeLetterUntil.isValid() && supplier.bridgeLetterUntil >= end;
    if (!until.isValid() || (until < end && !isBridged) || until.daysTo(end) > run.parameters().bridgeMaxDays)
        run.report({named(u"v.name"_s, supplier.name), named(u"v.report_period_to"_s, until)});
}

void supplierReportUnread(const Subservice &supplier, RuleRun &run)
{
    if (supplier.inScope == Flag::Yes && supplier.assurance != AssuranceKind::None
        && (!supplier.reviewedOn.isValid() || supplier.reviewedOn < supplier.reportReceivedOn))
        run.report({named(u"v.name"_s, supplier.name)});
}

void userControlUnpublished(const UserControl &control, RuleRun &run)
{
    if (control.publishedIn.isNull())
        run.report({named(u"u.ref"_s, control.ref), named(u"u.text"_s, control.text)});
}

void noSecurity(const Project &project, RuleRun &run)
{
    if (run.schemeStartsWith("soc2"_L1) && !project.tscCategories.contains("security"_L1))
        run.report({});
}

void pciDatesReversed(const Project &project, RuleRun &run)
{
    if (project.scheme != "pci_roc"_L1 || !project.rocDatedOn.isValid())
        return;
    QDate lastEvidence;
    for (const Evidence *evidence : run.index().all<Evidence>()) {
        if (isInHand(*evidence) && evidence->capturedAt.isValid()
            && (!lastEvidence.isValid() || evidence->capturedAt.date() > lastEvidence))
            lastEvidence = evidence->capturedAt.date();
    }
    if ((project.aocDatedOn.isValid() && project.aocDatedOn < project.rocDatedOn)
        || (lastEvidence.isValid() && project.rocDatedOn < lastEvidence))
        run.report({});
}

void changedFromLastYear(const Project &project, RuleRun &run)
{
    if (project.previousProject.isNull() || project.phase < Phase::Preparation)
        return;
    QStringList refs;
    for (const Control *control : run.index().all<Control>()) {
        const bool isOther = control->previousFrequency != Frequency::Unset
            && control->previousFrequency != control->frequency;
        if ((isOther || control->actionChanged == Flag::Yes) && control->yearOnYearReason.isEmpty())
            refs.append(control->ref);
    }
    if (!refs.isEmpty())
        run.report(
            {named(u"n"_s, refs.size()), named(u"refs"_s, refs.join(u", "_s))}, {.label = refs.join(u' ')});
}

/// The days of done occurrences of controls with a tag within the 12 months up to the audit.
std::vector<QDate> doneBeforeAudit(const QString &tag, const RuleRun &run)
{
    const QDate audit = run.project().auditOn;
    std::vector<QDate> days;
    for (const ControlInstance *instance : run.index().all<ControlInstance>()) {
        const Control *control = run.data().find(instance->control);
        const bool isDone =
            instance->status == InstanceStatus::Done || instance->status == InstanceStatus::DoneLate;
        if (control && isDone && control->tags.contains(tag) && instance->performedOn > audit.addMonths(-12)
            && instance->performedOn <= audit)
            days.push_back(instance->performedOn);
    }
    return days;
}

bool isBeforeCertification(const Project &project, const RuleRun &run)
{
    return isIsms(run) && project.phase >= Phase::AuditDesign && project.auditOn.isValid();
}

void noInternalAudit(const Project &project, RuleRun &run)
{
    if (isBeforeCertification(project, run) && doneBeforeAudit(u"internal_audit"_s, run).empty())
        run.report({named(u"J.audit_on"_s, project.auditOn)});
}

void noManagementReview(const Project &project, RuleRun &run)
{
    if (!isBeforeCertification(project, run))
        return;
    const std::vector<QDate> reviews = doneBeforeAudit(u"management_review"_s, run);
    const std::vector<QDate> audits = doneBeforeAudit(u"internal_audit"_s, run);
    if (reviews.empty() || (!audits.empty() && std::ranges::max(reviews) < std::ranges::max(audits)))
        run.report({named(u"J.audit_on"_s, project.auditOn)});
}

void noNextCertificationAudit(const Project &project, RuleRun &run)
{
    if (!isIsms(run) || project.phase < Phase::AuditDesign)
        return;
    const QDate planned = project.nextAuditPlannedOn;
    const bool isTooLate =
        project.certificateValidTo.isValid() && planned.isValid() && project.certificateValidTo < planned;
    const QDate next = planned.isValid() ? planned : QDate(9999, 12, 31);
    const bool isTooRare = project.lastAuditOn.isValid() && project.lastAuditOn.daysTo(next) > 366;
    if (isTooLate || isTooRare)
        run.report({named(u"J.certificate_valid_to"_s, project.certificateValidTo)});
}

constexpr auto core = RuleSet::Core;
constexpr auto further = RuleSet::Further;
constexpr auto perProject = RuleScope::Project;

constexpr Rule rules[]{
    rule<noPeriod>("ENG-01", core, perProject, Severity::Blocker),
    rule<ismapPeriodLength>("ENG-02", further, perProject, Severity::Major),
    rule<socPeriodLength>("ENG-03", further, perProject, Severity::Advice),
    rule<uncoveredBefore>("ENG-04", further, perProject, Severity::Major),
    rule<statementNotApproved>("ENG-05", further, perProject, Severity::Blocker),
    rule<descriptionOutdated>("ENG-06", further, perProject, Severity::Major),
    rule<changeNotHandled>("ENG-07", further, perProject, Severity::Major),
    rule<renewalDue>("ENG-08", core, perProject, Severity::Major),
    rule<supplierReportTooShort>("ENG-09", further, perProject, Severity::Major),
    rule<supplierReportUnread>("ENG-10", further, perProject, Severity::Minor),
    rule<userControlUnpublished>("ENG-11", further, perProject, Severity::Minor),
    rule<noSecurity>("ENG-12", further, perProject, Severity::Blocker),
    rule<pciDatesReversed>("ENG-13", further, perProject, Severity::Major),
    rule<changedFromLastYear>("ENG-14", further, perProject, Severity::Minor),
    rule<noNextCertificationAudit>("ENG-15", further, perProject, Severity::Major),
    rule<noInternalAudit>("PER-09", further, perProject, Severity::Blocker),
    rule<noManagementReview>("PER-10", further, perProject, Severity::Major),
};

} // namespace

std::span<const Rule> engagementRules()
{
    return rules;
}

} // namespace tsuzuri
