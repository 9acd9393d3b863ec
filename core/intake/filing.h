#pragma once

#include "core/intake/proposal.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// The evidence that a proposal makes, for a person to change: nothing of it is stored yet.
Evidence draftOf(const Dataset &data, const Proposal &proposal, const TrayFile &file, Id<Project> project);

/// What two drafts may share: controls, period, day of collection, kind, nature and system; title and files
/// are their own.
void takeOver(Evidence &draft, const Evidence &from);
/// Brings to `target` those of them that a person changed in another draft.
void share(Evidence &target, const Evidence &before, const Evidence &after);

/// An item to be made of some files of the tray, in this order.
struct Filing {
    Evidence draft;
    std::vector<Id<EvidenceFile>> files;
};
/// Makes the items, with a link from each occurrence of their controls whose window holds the period. The
/// files leave the tray. One change set, so one step to undo. Files that wait no more are left out, and items
/// without any.
ChangeSet fileAll(const Dataset &data, std::vector<Filing> filings);

/// Adds files of the tray to an item that is there already, behind its own.
ChangeSet addTo(const Dataset &data, Id<Evidence> evidence, const std::vector<Id<EvidenceFile>> &files);

/// The highest place that a file of an item has; 0 where it has none.
int lastPlace(const Dataset &data, Id<Evidence> evidence);

/// Puts files of an item back into the tray: they were filed wrongly.
ChangeSet backToTray(const Dataset &data, const std::vector<Id<EvidenceFile>> &files);
/// The files of an item in a new order, those that are not named behind the others.
ChangeSet inOrder(const Dataset &data, Id<Evidence> evidence, const std::vector<Id<EvidenceFile>> &files);

/// Takes files out of the tray that are no evidence; the reason stays in the log. Their bytes go later, and
/// only where nothing else needs them.
ChangeSet setAside(
    const Dataset &data, const std::vector<Id<EvidenceFile>> &files, const QString &reason, QDate today);

/// Files that were taken out of the tray, the last one first.
std::vector<const EvidenceFile *> setAsideFiles(const Dataset &data);
/// Puts such files back into the tray. Whether their bytes are still there is for the caller to know.
ChangeSet fromAside(const Dataset &data, const std::vector<Id<EvidenceFile>> &files);

/// Files anew in place of an older item: the new one names it, it stays and is superseded for a reason.
struct Replacement {
    Id<Evidence> old;
    LocalizedText why;
};
ChangeSet supersede(const Dataset &data, const Replacement &replacement, Filing filing);

/// Files of the vault that only records name that were deleted out of the tray: these may go. Hashes,
/// ascending.
QStringList forsakenFiles(const Dataset &data);

} // namespace tsuzuri
