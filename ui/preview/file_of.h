#pragma once

#include "core/model/records.h"

#include <QString>

#include <optional>

namespace tsuzuri {

class Session;

/// A file of the vault under the name that people know it by.
struct NamedFile {
    QString name;
    QString path; ///< where its bytes lie; not to be handed to other programs
    AnyId record = {}; ///< whose file it is; null where nothing is to be done to it

    bool operator==(const NamedFile &) const = default;
};

/// The file of an evidence file or of a captured version. None where the workspace holds no copy of it.
std::optional<NamedFile> fileOf(const Session &session, const AnyId &record);

} // namespace tsuzuri
