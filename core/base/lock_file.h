#pragma once

#include <QLockFile>

namespace tsuzuri {

/// Takes a lock file for good, whatever its age. One of this machine whose holder died is taken over, also
/// when he died before he wrote his name into it; one of another machine is not, as nobody here knows whether
/// its holder lives. Returns at once, or after a second where somebody may be just about to write his name.
bool takeLock(QLockFile &file);

} // namespace tsuzuri
