#pragma once

#include "core/locations/opening.h"

namespace tsuzuri {

/// Opens what lies at a location in the browser, the file manager or the program for such files; what would
/// run is only shown in its folder. False where nothing on this computer opens it.
bool openPlace(const Location &location, const PathVariables &variables);

} // namespace tsuzuri
