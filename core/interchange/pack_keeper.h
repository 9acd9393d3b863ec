#pragma once

#include "core/frameworks/pack.h"

namespace tsuzuri {

class Workspace;

/// Keeps a pack as ID.json in the workspace's own folder, whole or not at all, for projects of this workspace
/// only. One that no project has used yet is replaced. Errors: WorkspaceReadOnly; DuplicateRef (kind, id)
/// where the program has a pack of this id or the workspace uses it with other content; PackDamaged;
/// FileUnwritable, DiskFull.
Result<QString> keepInWorkspace(const Pack &pack, Workspace &workspace);

/// The same in the person's own folder, for all workspaces.
Result<QString> keepForPerson(const Pack &pack);

/// Puts a pack in the place of the workspace's copy, whose requirements were brought in line with it. One of
/// the program needs no copy.
Result<void> keepAnewInWorkspace(const Pack &pack, Workspace &workspace);

/// Copies packs that a project names ("id" or "id:level") from the person's folder, so that the workspace
/// holds all that it uses. Those of the program and of the workspace are left alone.
Result<void> takeOwnPacks(const QStringList &frameworks, Workspace &workspace);

} // namespace tsuzuri
