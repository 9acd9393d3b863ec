#pragma once

#include "core/exchange/file_intake.h"
#include "core/exchange/record_draft.h"

#include <QSet>

namespace tsuzuri {

/// Ties a taken file to its record: evidence gets an EvidenceFile in `changes`, a document version its captured
/// copy in the draft. False when the record has this file already.
bool addFile(const Dataset &dataset, Kind kind, RecordDraft &draft, const FileIntake::Taken &taken, ChangeSet &changes);

/// The number of a new record whose number is made of others': D-001-V3, framework:code. "" where those are unknown.
QString refOfNew(const Dataset &dataset, Kind kind, const RecordDraft &draft, const QSet<QString> &taken);

} // namespace tsuzuri
