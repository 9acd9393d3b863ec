#pragma once

#include "core/frameworks/catalogue.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// What people have said about the entries of the catalogue. It is kept with the project in which it was said, among its
/// parameters, as "document.TD-010=D-005"; what a document is holds for every project.
QHash<QString, std::vector<const Document *>> documentsOfCatalogue(const Dataset &data);

/// The project that keeps a decision: the given one, else the first that is open; null where there is none.
const Project *keeperOf(const Dataset &data, Id<Project> project);

// Each gives one change. The project must live.

/// "This is it."
ChangeSet linkDocument(const Project &project, const catalogue::Document &wanted, const Document &document);
/// The document is not this entry after all; forgotten in every project.
ChangeSet unlinkDocument(const Dataset &data, const catalogue::Document &wanted, const Document &document);
/// A document to be written, as the catalogue describes it; its approver is the role of the company that comes closest.
ChangeSet createDocument(
    const Dataset &data, const Project &project, const Catalogue &catalogue, const catalogue::Document &wanted);
/// Recorded as a document that is not needed, with the reason as its note.
ChangeSet declareNotNeeded(const Dataset &data, const Project &project, const catalogue::Document &wanted,
    Language language, const QString &reason);

/// The role whose name is most like that of the catalogue, else the lowest that ranks as high; null where there is none.
const Role *closestRole(const Dataset &data, const catalogue::Role &wanted);

} // namespace tsuzuri
