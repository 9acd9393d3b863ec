#pragma once

#include "core/exchange/header_mapping.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"
#include "core/registers/cell_parser.h"

namespace tsuzuri {

/// A record that an import makes or changes, without its type: the fields that the sheet has.
struct RecordDraft {
    Uuid id;
    bool isNew = true;
    QString ref; ///< "" for a new one without a number
    QStringList unresolved;
    std::vector<std::pair<int, Value>> fields; ///< by index in the field table

    const Value *field(int index) const;
    void set(int index, Value value);
};

/// The draft of a living record: its ref and unresolved links; fields are read when first asked for.
RecordDraft draftOf(const Dataset &dataset, Kind kind, Uuid id);

/// Puts the draft's record into the change set where it differs from the dataset; false where it does not.
bool addDraft(ChangeSet &changes, const Dataset &dataset, Kind kind, const RecordDraft &draft);

/// What a new record has where the sheet has no column for it: value by field.
std::vector<std::pair<int, Value>> defaultsOf(
    Kind kind, const HeaderMapping &mapping, const Dataset &dataset);

/// The fields that make a record one where it has no number of its own: control and requirement of a link.
/// Empty for kinds with numbers that people know.
std::vector<int> identifyingFields(Kind kind);

/// Finds living records by their identifying fields.
class NaturalKeys {
public:
    NaturalKeys(const Dataset &dataset, Kind kind);
    /// Null where no record has these fields or the kind has none that identify.
    Uuid find(const RecordDraft &draft) const;
    void add(const RecordDraft &draft);

private:
    QString keyOf(const RecordDraft &draft) const;

    Kind m_kind{};
    std::vector<int> m_fields;
    QHash<QString, Uuid> m_ids;
};

} // namespace tsuzuri
