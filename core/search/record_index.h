#pragma once

#include "core/model/dataset.h"
#include "core/search/search_query.h"

#include <chrono>
#include <memory>

namespace tsuzuri {

class Belongings;

/// How well a record fits, best first.
enum class HitRank : std::uint8_t { Number, NumberStart, TitleStart, Title, Kana, Synonym, Text };

struct RecordHit {
    Uuid record;
    HitRank rank{};

    bool operator==(const RecordHit &) const = default;
};

/// What was found in one register.
struct KindHits {
    Kind kind{};
    int count = 0;
    std::vector<RecordHit> best; ///< by rank, then in the order of numbers
};

/// Kinds that people look for, in the order in which they are shown.
std::span<const Kind> searchedKinds();

/// The texts of all records, folded, in memory. A document is also found by the files of its versions and by
/// its places, evidence by its files and places.
class RecordIndex {
public:
    /// The dataset must outlive the index.
    explicit RecordIndex(const Dataset &data);
    ~RecordIndex();

    /// Takes up records until the time is over; false when all are in. Searching takes up the rest at once.
    bool takeUp(std::chrono::milliseconds time);
    /// After a commit: the records that it touched.
    void update(const std::vector<std::pair<Kind, Uuid>> &changed);

    /// Registers with hits in the order of `searchedKinds`: those where a number fits, then a name, then
    /// another text. At most `limit` of each are named.
    std::vector<KindHits> find(const SearchQuery &query, int limit);

private:
    struct Entry;
    class Register;

    const Dataset &m_data;
    std::vector<Register> m_registers;
    std::unique_ptr<Belongings> m_belongings; // while records are taken up
    bool m_isReady = false;
};

} // namespace tsuzuri
