#pragma once

#include "core/intake/proposal.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// The evidence that a proposal makes, for a person to change: nothing of it is stored yet.
Evidence draftOf(const Dataset &data, const Proposal &proposal, const IncomingFile &file, Id<Project> project);

/// What two drafts may share: controls, period, day of collection, kind, nature and system; title and files are their own.
void takeOver(Evidence &draft, const Evidence &from);

/// Files some of the tray as one item: the evidence, its files in this order, and a link from each occurrence of its
/// controls whose window holds the period. The files leave the tray. One change set, so one step to undo.
ChangeSet fileAs(const Dataset &data, Evidence draft, const std::vector<Id<IncomingFile>> &files, QDate today);

/// Adds files of the tray to an item that is there already, behind its own.
ChangeSet addTo(const Dataset &data, Id<Evidence> evidence, const std::vector<Id<IncomingFile>> &files, QDate today);

/// Puts files of an item back into the tray: they were filed wrongly.
ChangeSet backToTray(const Dataset &data, const std::vector<Id<EvidenceFile>> &files, const QDateTime &now);

/// Says that files are no evidence, and why. Their bytes go later, and only where nothing else needs them.
ChangeSet setAside(const Dataset &data, const std::vector<Id<IncomingFile>> &files, const QString &reason);
/// Lets them wait again. Files whose bytes are gone are left out.
ChangeSet takeBack(const Dataset &data, const std::vector<Id<IncomingFile>> &files);

/// Files anew in place of an older item: the new one names it, it stays and is superseded for a reason.
struct Replacement {
    Id<Evidence> old;
    LocalizedText reason;
};
ChangeSet supersede(const Dataset &data, const Replacement &replacement, Evidence draft,
    const std::vector<Id<IncomingFile>> &files, QDate today);

/// Files of the vault that only set aside or taken-back files of the tray name: these may go.
QStringList forsakenFiles(const Dataset &data);

} // namespace tsuzuri
