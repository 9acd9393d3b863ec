#pragma once

#include "core/frameworks/mapping.h"

#include <QDateTime>

namespace tsuzuri {

class Words;

/// Writes a mapping so that readMappingFile gives the same pairs again: as the form of resources/mappings
/// (.json), or as a list in the words of a language (.xlsx, .csv). Errors: BadArgument for another ending,
/// those of TableWriter and of writing a file.
Result<void> exportMapping(
    const Mapping &mapping, const QString &path, const Words &words, const QDateTime &created);

} // namespace tsuzuri
