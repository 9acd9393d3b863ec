#include "core/frameworks/mapping.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

constexpr std::array rights{"none", "codes_only", "licensed", "public"}; // in the order of pack::Rights

template <typename Enum>
QString codeOf(Enum value)
{
    return QString::fromLatin1(EnumCodes<Enum>::codes[static_cast<std::size_t>(value)]);
}

QJsonObject textJson(const LocalizedText &text)
{
    return {{"ja"_L1, text.best(Language::Japanese)}, {"en"_L1, text.best(Language::English)}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray rowJson(const Mapping::Row &row)
{
    QJsonObject json{{"from"_L1, row.from}, {"to"_L1, row.to}, {"relation"_L1, codeOf(row.relation)},
        {"strength"_L1, codeOf(row.strength)}};
    if (!row.source.isEmpty())
        json.insert("source"_L1, textJson(row.source));
    if (!row.author.isEmpty())
        json.insert("author"_L1, textJson(row.author));
    if (row.date.isValid())
        json.insert("date"_L1, row.date.toString(Qt::ISODate));
    return compact(json);
}

} // namespace

QByteArray mappingJson(const Mapping &mapping)
{
    QJsonObject licence{
        {"rights"_L1, QString::fromLatin1(rights.at(static_cast<std::size_t>(mapping.rights)))}};
    if (!mapping.licenceNote.isEmpty())
        licence.insert("note"_L1, textJson(mapping.licenceNote));
    QByteArray json = compact({{"schema"_L1, 1}, {"id"_L1, mapping.id}, {"from"_L1, mapping.from},
        {"to"_L1, mapping.to}, {"title"_L1, textJson(mapping.title)}, {"source"_L1, textJson(mapping.source)},
        {"author"_L1, textJson(mapping.author)}, {"date"_L1, mapping.date.toString(Qt::ISODate)},
        {"licence"_L1, licence}});
    json.chop(1); // the rows stand in its last member
    json += ",\n\"mappings\":[";
    for (std::size_t i = 0; i < mapping.rows.size(); ++i)
        json += (i == 0 ? "\n" : ",\n") + rowJson(mapping.rows[i]);
    return json + "\n]}\n";
}

} // namespace tsuzuri
