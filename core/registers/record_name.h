#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

/// What a record is called, in both languages; living and deleted ones. Of an unknown record empty.
LocalizedText recordName(const Dataset &dataset, Kind kind, Uuid id);

/// The number that people see: of requirements the code (CC6.1), else the ref. Also of deleted records.
QString recordNumber(const Dataset &dataset, Kind kind, Uuid id);

/// True where people say the name alone: people, organisations, roles, systems, projects, frameworks.
bool isCalledByName(Kind kind);

} // namespace tsuzuri
