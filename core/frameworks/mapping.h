#pragma once

#include "core/frameworks/pack.h"
#include "core/model/framework.h"

#include <functional>

namespace tsuzuri {

/// Which requirements of one pack correspond to which of another, and who says so: one file of
/// resources/mappings. The words are those of mapping.schema.json.
struct Mapping {
    struct Row {
        QString from;
        QString to;
        MappingRelation relation{}; ///< what `from` is to `to`
        MappingStrength strength{};
        // where they differ from those of the whole
        LocalizedText source = {};
        LocalizedText author = {};
        QDate date = {};

        bool operator==(const Row &) const = default;
    };

    QString id; ///< FROM__TO
    QString from; ///< a pack
    QString to;
    LocalizedText title;
    LocalizedText source;
    LocalizedText author;
    QDate date;
    pack::Rights rights = pack::Rights::None;
    LocalizedText licenceNote;
    std::vector<Row> rows;

    bool operator==(const Mapping &) const = default;
};

/// The pack of an id, null where it is not known.
using PackLookup = std::function<const Pack *(const QString &id)>;

/// Reads one mapping and checks it whole; nothing half-read comes back. `source` names the file in errors.
/// The ends of rows are looked up in the packs that are known: withdrawn requirements are never mapped,
/// groups only as related. Errors: PackDamaged (source, place, one of packfault).
Result<Mapping> readMapping(const QByteArray &json, const QString &source, const PackLookup &packs);

/// A mapping as the JSON text of resources/mappings/mapping.schema.json, one row a line: `readMapping` gives
/// the same mapping again.
QByteArray mappingJson(const Mapping &mapping);

/// Those that come with the program, by id; read when first asked for, they never change. Their ends are not
/// looked up again: a test does that. Any thread may ask.
const Result<std::vector<Mapping>> &shippedMappings();

} // namespace tsuzuri
