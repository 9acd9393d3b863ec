#pragma once

#include "core/model/records.h"
#include "ui/support/shapes.h"

#include <QUrl>

namespace tsuzuri {

class Session;

/// Where a record lives, in one line: the answer to 「この資料どこ?」.
struct Whereabouts {
    Sign sign;
    QString sentence; ///< the place in words; who has the key; or that nobody knows, and whom to ask
    QString address; ///< as recorded, for the clipboard
    QUrl url; ///< what a browser or file manager can open here; empty where none can

    bool isEmpty() const { return sentence.isEmpty(); }
};

/// Of documents and evidence; of other records empty.
Whereabouts whereaboutsOf(const Session &session, const AnyId &record);

/// What of an address this machine can open: pages of the web and the folders of files, never a file or a
/// program.
QUrl openable(const QString &address);

} // namespace tsuzuri
