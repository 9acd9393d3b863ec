#pragma once

#include "core/interchange/foreign_document.h"
#include "core/interchange/framework_draft.h"

namespace tsuzuri {

class TableReader;

/// Whether a YAML or JSON document is a library of governance content: `urn` and `objects`.
bool isLibrary(const ForeignDocument &document);

/// The framework of a library: assessable nodes become requirements, the others groups; a node without number
/// and name below a requirement is its explanation; implementation groups become levels. Japanese comes from
/// `translations`. Errors: PackDamaged, also where the library holds something else than a framework.
Result<FrameworkDraft> packOfLibrary(
    const ForeignDocument &document, const FrameworkOptions &options, const BothWords &words);

/// Whether a workbook is one from which such libraries are made: sheets NAME_meta and NAME_content.
bool isLibraryWorkbook(const TableReader &reader);

/// The same from such a workbook. Errors: those of TableReader, PackDamaged.
Result<FrameworkDraft> packOfLibraryWorkbook(
    const QString &path, const FrameworkOptions &options, const BothWords &words);

} // namespace tsuzuri
