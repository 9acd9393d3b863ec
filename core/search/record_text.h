#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

/// The folded texts of a record, one a line, grouped by how much a hit in them counts.
struct RecordText {
    QString text; ///< number, titles, kana, all others
    qsizetype numberEnd = 0;
    qsizetype titleEnd = 0;
    qsizetype kanaEnd = 0;
};

/// Who lives with whom: files with their evidence, versions and places with their document.
class Belongings {
public:
    explicit Belongings(const Dataset &data);

    /// Names of files and addresses of places, one a line.
    QString textsOf(Uuid owner) const;
    /// The record with which one of these is found; null for records that are found by themselves.
    static AnyId ownerOf(const Dataset &data, Kind kind, Uuid id);

private:
    struct Belonging {
        Uuid owner;
        Kind kind{};
        int row = 0;
    };
    template <typename T>
    void take();

    const Dataset &m_data;
    std::vector<Belonging> m_sorted; // by owner
};

/// `row` of a kind's table.
RecordText recordText(const Dataset &data, const Belongings &belongings, Kind kind, int row);

} // namespace tsuzuri
