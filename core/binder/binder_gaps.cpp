#include "core/binder/binder_gaps.h"

#include "core/binder/binder_rules.h"
#include "core/gaps/gap_order.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

void take(GapReport &report, const BinderPlan &plan, std::vector<Gap> gaps)
{
    GapOrder(plan.data()).merge(report.gaps, std::move(gaps));
    report.applyWaivers(plan.data());
}

/// Whether an item, its document or one of its files has changed.
bool hasChanged(const BinderItem &item, const BinderPlan &plan, const std::unordered_set<Uuid> &changed)
{
    if (changed.contains(item.record.uuid))
        return true;
    if (const auto *version = plan.data().find(Id<DocumentVersion>{item.record.uuid}))
        return changed.contains(version->document.uuid);
    const auto files = plan.workspace().files.of(Id<Evidence>{item.record.uuid});
    return std::ranges::any_of(
        files, [&](const EvidenceFile *file) { return changed.contains(file->id.uuid); });
}

} // namespace

void BinderAsking::report(QLatin1StringView id, const AnyId &subject, const QString &subjectRef,
    NamedTexts arguments, const GapDetail &detail)
{
    const Project &project = plan.record();
    const Rule *rule = findRule(QString(id));
    if (!rule || (id != missingFileRule && m_switches.isOff(id, project.id)))
        return;
    Gap gap;
    gap.rule = id;
    gap.severity = detail.severity == Severity::Unset ? rule->severity.at(project.phase) : detail.severity;
    gap.project = project.id;
    gap.subject = subject;
    gap.subjectRef = subjectRef;
    gap.label = detail.label;
    gap.arguments = std::move(arguments);
    gap.fingerprint = gapFingerprint(gap.rule, gap.project, gap.subject, detail.discriminator);
    gaps.push_back(std::move(gap));
}

GapReport binderGaps(const BinderPlan &plan, std::shared_ptr<const FileFacts> files)
{
    GapOptions options;
    options.project = plan.record().id;
    BinderAsking asking(plan, files.get());
    askOfItems(asking);
    askOfRequests(asking);
    GapReport report = evaluateGaps(plan.data(), plan.request().asOf, std::move(files), options);
    take(report, plan, std::move(asking.gaps));
    BinderAsking last(plan, nullptr);
    askOfBlockers(last, report);
    take(report, plan, std::move(last.gaps));
    return report;
}

void addOutdatedBuild(GapReport &report, const BinderPlan &plan, const BinderBuild &build,
    const std::unordered_set<Uuid> &changed)
{
    qint64 count = 0;
    for (const auto *items : {&plan.documents(), &plan.evidence()}) {
        for (const BinderItem &item : *items)
            count += hasChanged(item, plan, changed) ? 1 : 0;
    }
    BinderAsking asking(plan, nullptr);
    if (count > 0)
        asking.report("BND-12"_L1, {Kind::BinderBuild, build.id.uuid}, build.ref, {named(u"n"_s, count)},
            {.label = u"b%1"_s.arg(build.number.value_or(0))});
    take(report, plan, std::move(asking.gaps));
}

QStringList refusedFingerprints(const BinderPlan &plan)
{
    BinderAsking asking(plan, nullptr);
    askOfItems(asking);
    QStringList fingerprints;
    for (const Gap &gap : asking.gaps) {
        if (gap.rule == missingFileRule)
            fingerprints << gap.fingerprint;
    }
    fingerprints.sort();
    return fingerprints;
}

} // namespace tsuzuri
