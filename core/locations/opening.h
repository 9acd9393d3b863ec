#pragma once

#include "core/locations/path_variables.h"
#include "core/model/location.h"

#include <QUrl>

namespace tsuzuri {

/// What a person can do to see what lies at a location. Decided by the words alone: nothing is asked or
/// opened.
struct Opening {
    enum class How : std::uint8_t {
        File, ///< a path of this machine
        Browser, ///< an address of the web; signing in is the browser's matter
        ByHand, ///< a cabinet, a mail, a person: somebody has to look
        NoVariable, ///< this machine does not know the folder of the variable
        Elsewhere, ///< a path of another system
        Refused ///< an address that could do something, or that carries a password
    };
    How how{};
    QString path; ///< of File
    QUrl url; ///< of Browser

    bool operator==(const Opening &) const = default;
};

Opening openingOf(const Location &location, const PathVariables &variables);

/// True for files that a system would run instead of showing.
bool isProgram(const QString &path);

} // namespace tsuzuri
