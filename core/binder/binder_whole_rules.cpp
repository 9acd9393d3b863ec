// What the rules ask of a planned binder as a whole.

#include "core/binder/binder_gaps.h"
#include "core/binder/binder_rules.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Whether a record that a request names is in the binder as far as the workspace holds it. What is kept on
/// paper is there with its place, what was masked with its copy.
bool isThere(const BinderItem *item)
{
    return item && item->omission != Omission::NotHandedOver && item->omission != Omission::AboveAudience
        && item->omission != Omission::Lost;
}

/// The documents whose versions, or whose absence, a binder lists.
std::unordered_set<Uuid> listedDocuments(const BinderPlan &plan)
{
    std::unordered_set<Uuid> documents;
    for (const BinderItem &item : plan.documents()) {
        const auto *version = plan.data().find(Id<DocumentVersion>{item.record.uuid});
        documents.insert(version ? version->document.uuid : item.record.uuid);
    }
    return documents;
}

/// Whether the binder shows a record.
bool isShown(const AnyId &record, const BinderPlan &plan, const std::unordered_set<Uuid> &documents)
{
    switch (record.kind) {
    case Kind::Document:
        return documents.contains(record.uuid);
    case Kind::DocumentVersion:
    case Kind::Evidence:
        return plan.itemOf(record.uuid) != nullptr;
    case Kind::EvidenceFile: {
        const auto *file = plan.data().find(Id<EvidenceFile>{record.uuid});
        return file && plan.itemOf(file->evidence.uuid);
    }
    case Kind::Location: {
        const auto *location = plan.data().find(Id<Location>{record.uuid});
        return location && location->subject.kind != Kind::Location
            && isShown(location->subject, plan, documents);
    }
    case Kind::Control:
    case Kind::ControlInstance:
    case Kind::Applicability:
        return plan.has(BinderSection::Controls);
    case Kind::Population:
    case Kind::SampleSelection:
    case Kind::Sample:
        return plan.has(BinderSection::Populations);
    case Kind::Request:
        return plan.has(BinderSection::Requests);
    case Kind::Finding:
    case Kind::Action:
        return plan.has(BinderSection::Findings);
    default:
        return false;
    }
}

} // namespace

void askOfRequests(BinderAsking &asking)
{
    const BinderPlan &plan = asking.plan;
    if (!plan.has(BinderSection::Requests))
        return;
    for (const Request *request : plan.project().requests) {
        const bool isReady = request->internalStatus == InternalStatus::Ready
            || request->internalStatus == InternalStatus::Submitted;
        const bool isWhole = std::ranges::all_of(request->evidence, [&](Id<Evidence> id) {
            return isThere(plan.itemOf(id.uuid));
        }) && std::ranges::all_of(request->documentVersions, [&](Id<DocumentVersion> id) {
            return isThere(plan.itemOf(id.uuid));
        });
        if (isReady && !isWhole)
            asking.report("BND-09"_L1, {Kind::Request, request->id.uuid}, request->ref,
                {named(u"q.ref"_s, request->ref)});
    }
}

void askOfBlockers(BinderAsking &asking, const GapReport &report)
{
    const BinderPlan &plan = asking.plan;
    const auto documents = listedDocuments(plan);
    const QStringList accepted =
        plan.request().gaps == GapPolicy::Accept ? refusedFingerprints(plan) : QStringList();
    const auto count = std::ranges::count_if(report.gaps, [&](const Gap &gap) {
        return gap.severity == Severity::Blocker && !gap.isWaived() && !accepted.contains(gap.fingerprint)
            && isShown(gap.subject, plan, documents);
    });
    if (count > 0)
        asking.report("BND-14"_L1, {Kind::Project, plan.record().id.uuid}, plan.record().ref,
            {named(u"n"_s, static_cast<qint64>(count))});
}

} // namespace tsuzuri
