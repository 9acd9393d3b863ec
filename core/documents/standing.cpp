#include "core/documents/standing.h"

#include "core/model/assignee.h"
#include "core/model/by_ref.h"
#include "core/model/held_file.h"

#include <ranges>
#include <set>

namespace tsuzuri {

namespace {

/// The holding that speaks most for a person on a day: that of the needed role, else of the highest rank.
const RoleHolding *bestHolding(const WorkspaceIndex &index, Id<Person> person, const Role &needed, QDate day)
{
    const RoleHolding *best = nullptr;
    std::optional<int> highest;
    for (const RoleHolding *holding : index.holdings.of(person)) {
        const Role *role = index.data.find(holding->role);
        if (!role || !isValidOn(*holding, day))
            continue;
        if (role->id == needed.id)
            return holding;
        if (role->rank && (!highest || *role->rank > *highest)) {
            highest = role->rank;
            best = holding;
        }
    }
    return best;
}

/// The version that others translate: itself where it translates none.
const DocumentVersion *originalOf(const Dataset &data, const DocumentVersion *version)
{
    const DocumentVersion *original = version ? data.find(version->translationOf) : nullptr;
    return original && original->document == version->document ? original : version;
}

/// Of the versions that translate no other; a translation stands for its original where nothing else is in
/// force.
const DocumentVersion *originalInForce(const WorkspaceIndex &index, const Document &document, QDate day)
{
    for (const DocumentVersion *version : std::views::reverse(index.versions.of(document))) {
        if (isInForceOn(*version, day) && originalOf(index.data, version) == version)
            return version;
    }
    return originalOf(index.data, index.inForceOn(document, day));
}

std::vector<Translation> translationsOf(
    const WorkspaceIndex &index, const Document &document, const DocumentVersion &inForce)
{
    std::vector<Translation> found;
    for (const DocumentVersion *version : std::views::reverse(index.versions.of(document))) {
        const DocumentVersion *original = index.data.find(version->translationOf);
        const bool isKnown = std::ranges::any_of(
            found, [&](const Translation &known) { return known.version->language == version->language; });
        if (!original || original->document != document.id || isKnown
            || original->sequence.value_or(0) > inForce.sequence.value_or(0))
            continue;
        found.push_back({version, original->id != inForce.id});
    }
    return found;
}

} // namespace

Approval approvalOf(const WorkspaceIndex &index, const DocumentVersion &version)
{
    Approval approval;
    const Document *document = index.data.find(version.document);
    approval.approver = index.data.find(version.approvedBy);
    approval.needed = document ? index.data.find(document->approverRole) : nullptr;
    if (!approval.approver || !version.approvedOn.isValid())
        return approval;
    if (!approval.needed || !approval.needed->rank) {
        approval.state = ApprovalState::NoRuleFor;
        return approval;
    }
    const RoleHolding *holding =
        bestHolding(index, approval.approver->id, *approval.needed, version.approvedOn);
    if (!holding) {
        approval.state = ApprovalState::RankUnknown;
        return approval;
    }
    approval.held = index.data.find(holding->role);
    approval.isActing = holding->acting == Flag::Yes;
    const bool isFit =
        approval.held->id == approval.needed->id || approval.held->rank.value_or(0) >= *approval.needed->rank;
    approval.state = isFit ? ApprovalState::Fit : ApprovalState::RankTooLow;
    return approval;
}

DocumentStanding standingOn(const WorkspaceIndex &index, const Document &document, QDate day)
{
    DocumentStanding standing;
    standing.inForce = originalInForce(index, document, day);
    if (standing.inForce) {
        standing.approval = approvalOf(index, *standing.inForce);
        standing.translations = translationsOf(index, document, *standing.inForce);
    }
    standing.reviewDue = reviewDue(index, document);
    standing.isReviewOverdue = standing.reviewDue.isValid() && standing.reviewDue < day;
    for (const DocumentVersion *version : index.versions.of(document)) {
        if (!heldHash(*version).isEmpty())
            standing.held.push_back({version, retainedUntil(document, *version)});
    }
    return standing;
}

QDate reviewDue(const WorkspaceIndex &index, const Document &document)
{
    if (document.nextReviewOn.isValid() || !document.reviewCycleMonths)
        return document.nextReviewOn;
    QDate last = document.lastReviewedOn;
    for (const DocumentReview *review : index.reviews.of(document))
        last = std::max(last, review->reviewedOn);
    for (const DocumentVersion *version : index.versions.of(document)) {
        if (isReleased(*version))
            last = std::max(last, version->approvedOn);
    }
    return last.isValid() ? last.addMonths(*document.reviewCycleMonths) : QDate();
}

QDate retainedUntil(const Document &document, const DocumentVersion &version)
{
    if (!version.supersededOn.isValid() || !document.retentionYears)
        return {};
    return version.supersededOn.addYears(*document.retentionYears);
}

std::vector<DocumentBranch> documentTree(const Dataset &data)
{
    std::vector<const Document *> documents = byRef(data.table<Document>());
    std::ranges::stable_sort(
        documents, {}, [](const Document *document) { return document->tier.value_or(9); });
    std::unordered_map<Id<Document>, std::vector<const Document *>> children;
    for (const Document *document : documents)
        children[document->parent].push_back(document);
    std::vector<DocumentBranch> tree;
    std::set<const Document *> seen;
    std::vector<DocumentBranch> waiting; // the next one last
    const auto grow = [&](const Document *root) {
        waiting.push_back({root, 0});
        while (!waiting.empty()) {
            const DocumentBranch branch = waiting.back();
            waiting.pop_back();
            if (!seen.insert(branch.document).second)
                continue;
            tree.push_back(branch);
            for (const Document *child : children[branch.document->id] | std::views::reverse)
                waiting.push_back({child, branch.depth + 1});
        }
    };
    for (const Document *document : documents) {
        if (!data.find(document->parent))
            grow(document);
    }
    for (const Document *document : documents) { // circles
        if (!seen.contains(document))
            grow(document);
    }
    return tree;
}

} // namespace tsuzuri
