#include "core/search/record_search.h"

#include "core/search/record_index.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

std::vector<AnyId> findRecords(const Dataset &data, QStringView query, int limit)
{
    std::vector<std::pair<HitRank, AnyId>> found;
    for (const KindHits &hits : RecordIndex(data).find(SearchQuery::of(query), limit)) {
        for (const RecordHit &hit : hits.best)
            found.emplace_back(hit.rank, AnyId{hits.kind, hit.record});
    }
    std::ranges::stable_sort(found, {}, &std::pair<HitRank, AnyId>::first);
    std::vector<AnyId> records;
    for (const auto &[rank, record] :
        std::span(found).first(std::min(found.size(), static_cast<std::size_t>(limit))))
        records.push_back(record);
    return records;
}

LocalizedText titleOf(const Dataset &data, const AnyId &record)
{
    const KindInfo &info = kindInfo(record.kind);
    const int row = data.rowOf(record.kind, record.uuid);
    if (row < 0)
        return {};
    for (const QString &name :
        {u"title"_s, u"name"_s, u"text"_s, u"definition"_s, u"file_name"_s, u"address"_s}) {
        const int field = info.fieldIndex(name);
        if (field < 0)
            continue;
        const Value value = data.valueAt(record.kind, row, field);
        if (const LocalizedText *both = std::get_if<LocalizedText>(&value))
            return *both;
        if (const QString *plain = std::get_if<QString>(&value))
            return {*plain, *plain, {}};
    }
    return {};
}

} // namespace tsuzuri
