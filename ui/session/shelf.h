#pragma once

#include "core/frameworks/pack_shelf.h"
#include "ui/session/session.h"

namespace tsuzuri {

/// The packs of the program, of this workspace and of this person.
inline PackShelf shelfOf(const Session &session)
{
    return PackShelf(QStringList{packFolderOf(session.workspace().folder()), ownPackFolder()});
}

} // namespace tsuzuri
