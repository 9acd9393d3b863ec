#pragma once

#include "core/store/log_store.h"

#include <QStringList>

namespace tsuzuri {

class Session;

/// What a logged change did to one record, one line per field: "Title: old → new".
QStringList changeLines(const Session &session, const LogChange &change);

/// What an entry of the log did, in a few words: "Edited D-012 インシデント管理規程", "Imported 40 records".
/// Of an entry with thousands of changes the log only counts them.
QString entryText(const Session &session, qint64 entry);

/// A moment as people of the workspace write it, in its time zone: 2026-11-20 14:32.
QString momentText(const Session &session, const QString &utc);

} // namespace tsuzuri
