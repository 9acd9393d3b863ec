#pragma once

#include "core/model/records.h"

#include <QString>

namespace tsuzuri {

/// Where in the window somebody is: kept when the window is built anew, and what every number and picture
/// leads to.
struct Place {
    QString page; ///< key of the navigation; "" for the page that shows `kind`
    std::optional<Kind> kind = {}; ///< register of the page
    Uuid record = {}; ///< the current row
    QString filter = {}; ///< key of the chip that is pressed, code of the severity on the gap page
    QString tab = {}; ///< of the detail pane

    bool operator==(const Place &) const = default;
};

} // namespace tsuzuri
