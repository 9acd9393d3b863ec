#pragma once

#include "core/frameworks/catalogue.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// Which documents people have said to be which entries, by id; what a document is holds for every project.
QHash<QString, std::vector<const Document *>> documentsOfCatalogue(const Dataset &data);

// Each gives one change.

/// "This is it."
ChangeSet linkDocument(const catalogue::Document &wanted, const Document &document);
/// The document is not this entry after all.
ChangeSet unlinkDocument(const catalogue::Document &wanted, const Document &document);
/// A document to be written, as the catalogue describes it; its approver is the role of the company that
/// comes closest.
ChangeSet createDocument(const Dataset &data, const Catalogue &catalogue, const catalogue::Document &wanted);
/// Recorded as a document that is not needed, with the reason as its note.
ChangeSet declareNotNeeded(
    const Dataset &data, const catalogue::Document &wanted, Language language, const QString &reason);

/// What `createDocument` makes, without a number.
Document documentToCreate(const Dataset &data, const Catalogue &catalogue, const catalogue::Document &wanted);
/// The role whose name is most like that of the catalogue, else the lowest of its kind (a position, a
/// committee) that ranks as high, of several the one that approves most controls; null where there is none.
const Role *closestRole(const Dataset &data, const catalogue::Role &wanted);

} // namespace tsuzuri
