#include "core/difference/mapping_between.h"

#include "core/difference/mapping_end.h"
#include "core/difference/relation.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// A text that nobody has translated stands for both languages.
LocalizedText bothSides(const QString &text)
{
    return {text, text, {}};
}

Mapping turned(Mapping mapping)
{
    std::swap(mapping.from, mapping.to);
    for (Mapping::Row &row : mapping.rows) {
        std::swap(row.from, row.to);
        row.relation = inverse(row.relation);
    }
    return mapping;
}

const Mapping *shippedBetween(const QString &from, const QString &to)
{
    const auto &shipped = shippedMappings();
    if (!shipped)
        return nullptr;
    const auto found = std::ranges::find_if(
        *shipped, [&](const Mapping &mapping) { return mapping.from == from && mapping.to == to; });
    return found == shipped->end() ? nullptr : &*found;
}

Mapping::Row rowOf(const RequirementMapping &own)
{
    Mapping::Row row;
    row.relation = own.relation == MappingRelation::Unset ? MappingRelation::Related : own.relation;
    row.strength = own.strength == MappingStrength::Unset ? MappingStrength::Weak : own.strength;
    row.source = bothSides(own.source);
    row.author = bothSides(own.author);
    row.date = own.datedOn;
    return row;
}

std::vector<Mapping::Row> ownRows(const Dataset &data, const QString &from, const QString &to)
{
    std::vector<Mapping::Row> rows;
    for (const RequirementMapping &own : data.table<RequirementMapping>()) {
        auto start = fromOf(data, own);
        auto end = toOf(data, own);
        if (!start || !end)
            continue;
        Mapping::Row row = rowOf(own);
        if (start->framework == to && end->framework == from && from != to) {
            std::swap(start, end);
            row.relation = inverse(row.relation);
        } else if (start->framework != from || end->framework != to) {
            continue;
        }
        row.from = start->code;
        row.to = end->code;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// What the whole says, from its first row: nobody else speaks in it.
void describe(Mapping &mapping, QDate today)
{
    const Mapping::Row &first = mapping.rows.front();
    mapping.title = bothSides(mapping.from + u" → "_s + mapping.to);
    mapping.source = first.source.isEmpty() ? mapping.title : first.source;
    mapping.author = first.author.isEmpty() ? bothSides(u"-"_s) : first.author;
    mapping.date = first.date.isValid() ? first.date : today;
}

} // namespace

Result<Mapping> mappingBetween(const Dataset *data, const QString &from, const QString &to, QDate today)
{
    Mapping mapping;
    const Mapping *shipped = shippedBetween(from, to);
    if (shipped)
        mapping = *shipped;
    else if (const Mapping *other = shippedBetween(to, from))
        mapping = turned(*other);
    mapping.from = from;
    mapping.to = to;
    mapping.id = from + "__"_L1 + to;
    const bool isOurs = mapping.rows.empty();
    QHash<std::pair<QString, QString>, std::size_t> places;
    for (std::size_t i = 0; i < mapping.rows.size(); ++i)
        places.insert({mapping.rows[i].from, mapping.rows[i].to}, i);
    for (Mapping::Row &own : data ? ownRows(*data, from, to) : std::vector<Mapping::Row>()) {
        const auto known = places.constFind({own.from, own.to});
        if (known != places.cend()) {
            mapping.rows[*known] = std::move(own);
        } else {
            places.insert({own.from, own.to}, mapping.rows.size());
            mapping.rows.push_back(std::move(own));
        }
    }
    if (mapping.rows.empty())
        return failure(ErrorCode::UnknownRecord, {kindCode(Kind::RequirementMapping), from + u" → "_s + to});
    if (isOurs)
        describe(mapping, today);
    return mapping;
}

} // namespace tsuzuri
