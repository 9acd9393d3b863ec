#pragma once

#include "core/base/error.h"
#include "core/base/file_condition.h"

namespace tsuzuri {

class ZipPackage;

/// What a DOCX, XLSX or PPTX still carries; nothing of other packages. Errors: XmlDamaged, XmlEntities,
/// WorkbookEncrypted, WorkbookTooLarge.
Result<OfficeTraces> readOfficeTraces(const ZipPackage &package);

} // namespace tsuzuri
