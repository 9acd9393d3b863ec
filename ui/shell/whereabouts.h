#pragma once

#include "core/model/records.h"
#include "ui/support/shapes.h"

namespace tsuzuri {

class Session;

/// Where a record lives, in one line: the answer to 「この資料どこ?」.
struct Whereabouts {
    Sign sign;
    QString sentence; ///< the place in words; who has the key; or that nobody knows, and whom to ask
    QString address; ///< as recorded, for the clipboard
    Location place; ///< for `openPlace`; without an address where there is none

    bool isEmpty() const { return sentence.isEmpty(); }
};

/// Of documents and evidence; of other records empty.
Whereabouts whereaboutsOf(const Session &session, const AnyId &record);

} // namespace tsuzuri
