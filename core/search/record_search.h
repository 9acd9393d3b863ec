#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

/// Living records whose number, names, kana or other texts hold every word of the query or a synonym: in
/// either language, any case, full or half width, katakana or hiragana. Best ones first, then in the order of
/// registers and numbers. At most `limit`. For one question; who asks often keeps a RecordIndex.
std::vector<AnyId> findRecords(const Dataset &data, QStringView query, int limit = 200);

/// What a record is called, in both languages: its title or name; for a request the auditor's words.
LocalizedText titleOf(const Dataset &data, const AnyId &record);

} // namespace tsuzuri
