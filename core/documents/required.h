#pragma once

#include "core/documents/likeness.h"
#include "core/frameworks/catalogue.h"
#include "core/gaps/workspace_index.h"

namespace tsuzuri {

/// How a document that an audit needs stands on a day, the worst first.
enum class DocumentState : std::uint8_t {
    Missing, ///< nothing is known of it
    Proposed, ///< nobody has said so yet, but a document looks like it
    WhereaboutsUnknown, ///< it is said to exist; nobody knows where
    ToBeCreated,
    NoVersionInForce, ///< there are drafts at most
    ReviewOverdue, ///< in force, its review is late
    InForce,
    OutOfUse, ///< retired
    NotNeeded ///< somebody has said so
};
inline constexpr int documentStateCount = 9;

/// One line of the inventory: what is asked for, why, and what there is.
struct RequiredDocument {
    const catalogue::Document *wanted =
        nullptr; ///< null: a document that no entry of the catalogue stands for
    std::vector<const Requirement *> requirements; ///< that ask for it, in the order of the frameworks
    std::vector<const Document *> documents; ///< that somebody has said to be it
    std::vector<DocumentProposal> proposals; ///< while there is none, the likeliest first
    DocumentState state{};
    const DocumentVersion *inForce = nullptr;

    const Document *document() const { return documents.empty() ? nullptr : documents.front(); }
    /// Somebody asks for it: a requirement, or a person who has marked it.
    bool isRequired() const;
};

struct DocumentInventory {
    /// What the catalogue asks for in its order, then all other documents by ref. Every living document is in
    /// it.
    std::vector<RequiredDocument> rows;
    std::vector<const catalogue::Document *> notAsked; ///< entries that no requirement here leads to
    std::vector<const Requirement *>
        uncovered; ///< adopted requirements for which the catalogue names no document

    int count(DocumentState state) const;
};

/// The documents that a project's requirements ask for, through the controls of the catalogue, beside those
/// that exist. A requirement counts unless the project has decided that it does not apply; without a project
/// those of all open projects count. What the documents of `index` are called and linked to decides the rest;
/// nothing is changed.
DocumentInventory documentInventory(
    const WorkspaceIndex &index, const Catalogue &catalogue, Id<Project> project);

/// How one document stands on the day of the index.
DocumentState stateOf(const WorkspaceIndex &index, const Document &document);

} // namespace tsuzuri
