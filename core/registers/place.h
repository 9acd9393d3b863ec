#pragma once

#include "core/model/location.h"

namespace tsuzuri {

class Words;

/// A location in few words: "規程集 › 02_規程", "Wiki › SRE", "Git › platform/runbooks", "本社 4階
/// キャビネットA-1".
QString placeText(const Location &location, const Words &words);

} // namespace tsuzuri
