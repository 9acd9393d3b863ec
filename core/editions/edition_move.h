#pragma once

#include "core/editions/edition.h"
#include "core/frameworks/pack_shelf.h"
#include "core/workspace/workspace.h"

namespace tsuzuri {

/// The pack that a project would move to. Of the framework that it has already, what the person has read anew
/// goes before the copy that the workspace keeps; else the workspace's own packs do. Errors: those of
/// PackShelf::pack.
Result<Pack> packToMoveTo(const Workspace &workspace, const QString &from, const QString &to);

struct EditionMove {
    Commit commit;
    Id<Project> earlier; ///< see EditionPlan
};

/// Makes a move that a person has looked at. It is worked out anew: where anything that it rests on was
/// changed since, by another window or copy, nothing is changed and the error is Conflict (project). The
/// workspace keeps the pack that it uses from now on. Errors: those of planEdition, commit and of keeping a
/// pack.
Result<EditionMove> moveToEdition(Workspace &workspace, const EditionPreview &shown, const BothWords &words);

} // namespace tsuzuri
