#pragma once

#include "core/model/evidence_file.h"

#include <algorithm>
#include <span>

namespace tsuzuri {

/// The reason of the change sets by which files are disposed of: they can't be taken back.
inline constexpr QLatin1StringView disposalCode{"dispose"};

/// The hash under which the vault holds the bytes: "" where it never did, and where they were disposed of.
inline QString heldHash(const EvidenceFile &file)
{
    return file.disposedOn.isValid() ? QString() : file.sha256;
}

inline QString heldHash(const DocumentVersion &version)
{
    return version.disposedOn.isValid() ? QString() : version.capturedSha256;
}

/// Whether there were files, and none is held any more.
inline bool areDisposedOf(std::span<const EvidenceFile *const> files)
{
    return !files.empty()
        && std::ranges::all_of(files, [](const EvidenceFile *file) { return file->disposedOn.isValid(); });
}

/// The vault holds a copy again: that an earlier one was disposed of stays in the log.
inline void clearDisposal(DocumentVersion &version)
{
    version.disposedOn = {};
    version.disposedBy = {};
    version.disposalReason = {};
}

} // namespace tsuzuri
