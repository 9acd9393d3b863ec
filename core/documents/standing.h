#pragma once

#include "core/gaps/workspace_index.h"

namespace tsuzuri {

/// Whether the right person approved a version, judged by the roles that were held on the day of approval.
enum class ApprovalState : std::uint8_t {
    NotApproved, ///< no approver or no day
    NoRuleFor, ///< the document names no approving role, or a role without a rank
    RankUnknown, ///< no role of the approver is recorded for that day
    RankTooLow,
    Fit
};

struct Approval {
    ApprovalState state{};
    const Person *approver = nullptr;
    const Role *needed = nullptr;
    const Role *held = nullptr; ///< the needed one, else the highest that the approver held on the day
    bool isActing = false; ///< held it in place of somebody
};

Approval approvalOf(const WorkspaceIndex &index, const DocumentVersion &version);

/// A version in another language, and whether it was left behind.
struct Translation {
    const DocumentVersion *version = nullptr;
    bool isOlder = false; ///< it is of an earlier version than the one in force
};

/// One document on one day.
struct DocumentStanding {
    const DocumentVersion *inForce = nullptr; ///< the original, never a translation; null where there is none
    Approval approval; ///< of it
    std::vector<Translation> translations; ///< the newest of each language
    QDate reviewDue; ///< invalid where no review is planned
    bool isReviewOverdue = false;
    struct Held {
        const DocumentVersion *version = nullptr;
        QDate until; ///< the last day of its retention; invalid where that can't be said
    };
    std::vector<Held> held; ///< versions whose copy the vault holds, by sequence
};

DocumentStanding standingOn(const WorkspaceIndex &index, const Document &document, QDate day);

/// The day until which the next review has to be done: as recorded, else the last review or approval and the
/// cycle. Invalid where the document has no cycle.
QDate reviewDue(const WorkspaceIndex &index, const Document &document);

/// The last day on which a version has to be kept: its supersession and the document's years of retention.
/// Invalid for a version that is still in force, and where no years are recorded.
QDate retainedUntil(const Document &document, const DocumentVersion &version);

/// A document and those below it. A parent that is its own descendant counts as none.
struct DocumentBranch {
    const Document *document = nullptr;
    int depth = 0;
};
/// All living documents as a tree in reading order: parents before their children, each level by tier and
/// ref.
std::vector<DocumentBranch> documentTree(const Dataset &data);

} // namespace tsuzuri
