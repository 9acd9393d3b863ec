#include "core/gaps/rule_families.h"
#include "core/gaps/rule_run.h"

#include <set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

NamedTexts documentArguments(const Document &document)
{
    return {named(u"D.ref"_s, document.ref), named(u"D.title"_s, document.title)};
}

bool isRequired(const Document &document)
{
    return document.required == Flag::Yes && document.existence != Existence::NotNeeded;
}

void noBasis(const Control &control, RuleRun &run)
{
    if (control.inScope == Flag::Yes && run.phase() >= Phase::Preparation && control.designDocuments.empty())
        run.report({named(u"C.ref"_s, control.ref), named(u"C.name"_s, control.name)});
}

void noOwner(const Document &document, RuleRun &run)
{
    if (isRequired(document) && document.lifecycle != Lifecycle::Retired && !run.workspace().owner(document))
        run.report(documentArguments(document));
}

void ownerGone(const Document &document, RuleRun &run)
{
    const Person *owner = run.workspace().owner(document);
    if (!owner || isActive(*owner, run.today()) || document.lifecycle == Lifecycle::Retired)
        return;
    NamedTexts arguments = documentArguments(document);
    arguments.push_back(named(u"P.name"_s, owner->name));
    arguments.push_back(named(u"P.since"_s, inactiveSince(*owner)));
    run.report(arguments);
}

void reviewOverdue(const Document &document, RuleRun &run)
{
    if (isRequired(document) && document.lifecycle == Lifecycle::Effective && document.nextReviewOn.isValid()
        && document.nextReviewOn < run.today())
        run.report({named(u"D.ref"_s, document.ref), named(u"D.next_review_on"_s, document.nextReviewOn)});
}

void reviewSoon(const Document &document, RuleRun &run)
{
    if (document.lifecycle == Lifecycle::Effective && document.nextReviewOn.isValid()
        && document.nextReviewOn >= run.today()
        && run.today().daysTo(document.nextReviewOn) <= run.parameters().reviewSoonDays)
        run.report({named(u"D.ref"_s, document.ref), named(u"D.next_review_on"_s, document.nextReviewOn)});
}

/// The last day on which a document was reviewed, or a version of it approved, up to a day. The first
/// approval counts as a review (domain.md 5.5).
QDate lastReview(const Document &document, const WorkspaceIndex &workspace, QDate until)
{
    QDate last;
    const auto consider = [&](QDate day) {
        if (day.isValid() && day <= until && (!last.isValid() || day > last))
            last = day;
    };
    consider(document.lastReviewedOn);
    for (const DocumentReview *review : workspace.reviews.of(document))
        consider(review->reviewedOn);
    for (const DocumentVersion *version : workspace.versions.of(document))
        consider(version->approvedOn);
    return last;
}

/// Judged at the end of the period, before it on the day itself: a review that is not due yet is not missing.
/// A document that was never released has no review to miss; DOC-10 and LOC-02 speak of it.
void notReviewed(const Document &document, RuleRun &run)
{
    if (!isRequired(document) || !document.reviewCycleMonths || !run.index().isOverPeriod)
        return;
    const auto versions = run.workspace().versions.of(document);
    if (std::ranges::none_of(versions, [](const DocumentVersion *version) { return isReleased(*version); }))
        return;
    const QDate until = std::min(run.today(), run.project().periodEnd);
    const QDate last = lastReview(document, run.workspace(), until);
    if (!last.isValid() || last <= until.addMonths(-*document.reviewCycleMonths))
        run.report({named(u"D.ref"_s, document.ref),
            named(u"D.review_cycle_months"_s, *document.reviewCycleMonths)});
}

/// The first days of the period on which no version was in force; an invalid period where there is none.
Period firstUncovered(std::span<const DocumentVersion *const> versions, const Period &period)
{
    std::vector<Period> inForce;
    for (const DocumentVersion *version : versions) {
        if (isReleased(*version) && version->effectiveOn.isValid())
            inForce.push_back({version->effectiveOn, version->supersededOn});
    }
    std::ranges::sort(inForce, {}, &Period::from);
    QDate covered = period.from; // every day before it has a version
    for (const Period &span : inForce) {
        if (span.from > covered)
            return {covered, std::min(span.from.addDays(-1), period.to)};
        if (!span.to.isValid())
            return {};
        covered = std::max(covered, span.to); // the day of supersession belongs to the next version
        if (covered > period.to)
            return {};
    }
    return {covered, period.to};
}

void noVersionInPeriod(const Document &document, RuleRun &run)
{
    if (!isRequired(document) || !run.index().isOverPeriod)
        return;
    const Period open = firstUncovered(run.workspace().versions.of(document), run.project().period());
    if (open.isValid())
        run.report(
            {named(u"D.ref"_s, document.ref), named(u"gap_from"_s, open.from), named(u"gap_to"_s, open.to)});
}

void noVersionOnDay(const Document &document, RuleRun &run)
{
    const Project &project = run.project();
    if (isRequired(document) && project.periodKind == PeriodKind::PointInTime && project.asOfDate.isValid()
        && !run.workspace().inForceOn(document, project.asOfDate))
        run.report({named(u"D.ref"_s, document.ref), named(u"J.as_of_date"_s, project.asOfDate)});
}

void versionsInconsistent(const Document &document, RuleRun &run)
{
    const auto versions = run.workspace().versions.of(document); // by sequence
    std::set<QString> labels;
    std::set<int> sequences;
    QDate latest;
    for (const DocumentVersion *version : versions) {
        const bool isLabelNew = version->label.isEmpty() || labels.insert(version->label).second;
        const bool isSequenceNew = !version->sequence || sequences.insert(*version->sequence).second;
        const bool isInOrder = !version->sequence || !version->effectiveOn.isValid() || !latest.isValid()
            || version->effectiveOn >= latest;
        if (!isLabelNew || !isSequenceNew || !isInOrder)
            return run.report(documentArguments(document));
        if (version->sequence && version->effectiveOn.isValid())
            latest = version->effectiveOn;
    }
}

void noClassification(const Document &document, RuleRun &run)
{
    if (document.classification == Classification::Unset && document.existence != Existence::NotNeeded)
        run.report(documentArguments(document));
}

void basisIsDraft(const Control &control, RuleRun &run)
{
    if (control.inScope != Flag::Yes || run.phase() < Phase::AuditDesign)
        return;
    for (const Id<Document> id : control.designDocuments) {
        const Document *document = run.data().find(id);
        if (document && !run.workspace().current(*document))
            run.report({named(u"C.ref"_s, control.ref), named(u"D.ref"_s, document->ref)},
                {.label = document->ref, .discriminator = document->id.toString()});
    }
}

void parentIsNewer(const Document &document, RuleRun &run)
{
    const Document *parent = run.data().find(document.parent);
    const DocumentVersion *parentVersion = parent ? run.workspace().current(*parent) : nullptr;
    const DocumentVersion *version = run.workspace().current(document);
    if (!parentVersion || !parentVersion->effectiveOn.isValid() || !version)
        return;
    const QDate reviewed = std::max(version->effectiveOn, document.lastReviewedOn);
    if (reviewed.isValid() && parentVersion->effectiveOn > reviewed)
        run.report({named(u"D.ref"_s, document.ref), named(u"parent.ref"_s, parent->ref)});
}

void noRetention(const Document &document, RuleRun &run)
{
    switch (document.type) {
    case DocumentType::Record:
    case DocumentType::Register:
    case DocumentType::Minutes:
    case DocumentType::Report:
        if (!document.retentionYears)
            run.report(documentArguments(document));
        break;
    default:
        break;
    }
}

constexpr auto core = RuleSet::Core;
constexpr auto further = RuleSet::Further;
constexpr auto once = RuleScope::Workspace;
constexpr auto perProject = RuleScope::Project;

constexpr Rule rules[]{
    rule<noBasis>("DOC-01", core, perProject, Severity::Blocker),
    rule<noOwner>("DOC-02", core, once, Severity::Major),
    rule<ownerGone>("DOC-03", core, once, Severity::Major),
    rule<reviewOverdue>("DOC-07", core, once, Severity::Major),
    rule<reviewSoon>("DOC-08", further, once, Severity::Advice),
    rule<notReviewed>("DOC-09", core, perProject, Severity::Major),
    rule<noVersionInPeriod>("DOC-10", core, perProject, Severity::Major),
    rule<noVersionOnDay>("DOC-11", core, perProject, Severity::Blocker),
    rule<versionsInconsistent>("DOC-12", core, once, Severity::Minor),
    rule<noClassification>("DOC-16", further, once, Severity::Minor),
    rule<basisIsDraft>("DOC-17", further, perProject, Severity::Blocker),
    rule<parentIsNewer>("DOC-18", further, once, Severity::Minor),
    rule<noRetention>("DOC-20", further, once, Severity::Minor),
};

} // namespace

std::span<const Rule> documentRules()
{
    return rules;
}

} // namespace tsuzuri
