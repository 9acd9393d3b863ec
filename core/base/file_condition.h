#pragma once

#include <QFlags>

#include <cstdint>

namespace tsuzuri {

/// Whether whoever gets a file can open it.
enum class FileCondition : std::uint8_t {
    Unknown, ///< too big to be looked at, or its reading did not come to an end
    Fine,
    Empty,
    Encrypted,
    Damaged,
};

/// What an Office file may still carry that its readers were not meant to see.
enum class OfficeTrace : std::uint8_t {
    TrackedChanges = 1,
    Comments = 2,
    HiddenSheets = 4, ///< or hidden slides
    ExternalLinks = 8, ///< to other files; addresses to click on are none
};
Q_DECLARE_FLAGS(OfficeTraces, OfficeTrace)
Q_DECLARE_OPERATORS_FOR_FLAGS(OfficeTraces)

/// What a look at a file has shown.
struct FileCheck {
    FileCondition condition{};
    OfficeTraces traces;

    bool operator==(const FileCheck &) const = default;
};

} // namespace tsuzuri
