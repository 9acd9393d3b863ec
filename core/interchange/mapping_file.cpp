#include "core/interchange/mapping_file.h"

#include "core/exchange/header_mapping.h"
#include "core/frameworks/requirements.h"
#include "core/interchange/mapping_ends.h"
#include "core/interchange/sheet_rows.h"
#include "core/registers/cell_parser.h"
#include "core/registers/register.h"
#include "core/words/mapping_words.h"
#include "core/words/words.h"

#include <QFile>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1LL << 24; // bytes of a JSON text

/// Where a row stands in its file, to be named where it is wrong.
struct RowPlaces {
    QString from;
    QString to;
    QString relation;
};

/// Takes rows that are right and tells what is wrong with the others.
class PairCollector {
public:
    PairCollector(const PackShelf &shelf, const Dataset &data, const BothWords &words, MappingDraft &draft)
        : m_ends(shelf, data)
        , m_words(words)
        , m_draft(draft)
    {
    }

    MappingEnds &ends() { return m_ends; }

    void refuse(const QString &place, const QString &value, const LocalizedText &message)
    {
        m_draft.problems.push_back({place, value, message});
    }

    void take(const MappingEnd &from, const MappingEnd &to, MappingDraft::Row row, const RowPlaces &places)
    {
        const bool isFrom = check(from, row.relation, places.from, places.relation);
        const bool isTo = check(to, row.relation, places.to, places.relation);
        if (!isFrom || !isTo)
            return;
        row.from = requirementRef(from.framework, from.code);
        row.to = requirementRef(to.framework, to.code);
        if (row.from == row.to)
            return refuse(places.to, to.code, m_words.text(mapping::toItself));
        const auto [earlier, isNew] = m_seen.try_emplace(std::pair(row.from, row.to), places.from);
        if (!isNew)
            return refuse(places.to, to.code, m_words.text(mapping::twice, {earlier->second}));
        m_draft.frameworks.insert({from.framework, to.framework});
        m_draft.rows.push_back(std::move(row));
    }

private:
    bool check(
        const MappingEnd &end, MappingRelation relation, const QString &place, const QString &relationPlace)
    {
        if (!m_ends.isFramework(end.framework)) {
            refuse(place, end.framework, m_words.error({ErrorCode::UnknownFramework, {end.framework}, {}}));
            return false;
        }
        const pack::Requirement *requirement = m_ends.find(end);
        if (!requirement) {
            refuse(place, end.code, m_words.text(mapping::noRequirement, {end.framework, end.code}));
        } else if (requirement->isWithdrawn) {
            refuse(place, end.code, m_words.text(mapping::withdrawn, {end.framework, end.code}));
        } else if (requirement->kind == pack::Kind::Group && relation != MappingRelation::Related) {
            refuse(relationPlace, end.code, m_words.text(mapping::groupIsRelated, {end.code}));
        } else {
            return true;
        }
        return false;
    }

    MappingEnds m_ends;
    const BothWords &m_words;
    MappingDraft &m_draft;
    std::map<std::pair<QString, QString>, QString> m_seen; // place by pair
};

Result<void> readJson(
    const QByteArray &json, const QString &path, const MappingOptions &options, PairCollector &pairs)
{
    const auto mapping = readMapping(json, path, {}); // the ends are looked up here, all of them
    if (!mapping)
        return std::unexpected(mapping.error());
    const auto text = [&](const LocalizedText &own, const LocalizedText &whole) {
        return (own.isEmpty() ? whole : own).best(options.language);
    };
    for (std::size_t i = 0; i < mapping->rows.size(); ++i) {
        const Mapping::Row &row = mapping->rows[i];
        const QString place = u"$.mappings[%1]"_s.arg(i);
        MappingDraft::Row pair;
        pair.relation = row.relation;
        pair.strength = row.strength;
        pair.source = text(row.source, mapping->source);
        pair.author = text(row.author, mapping->author);
        pair.date = row.date.isValid() ? row.date : mapping->date;
        pairs.take({mapping->from, row.from}, {mapping->to, row.to}, std::move(pair),
            {place + ".from"_L1, place + ".to"_L1, place + ".relation"_L1});
    }
    return {};
}

struct Sheet {
    QString name;
    std::vector<Row> rows;
    HeaderMapping mapping;

    qsizetype column(QStringView key) const
    {
        const auto found = std::ranges::find_if(
            mapping.columns, [&](const MappedColumn &column) { return column.key() == key; });
        return found == mapping.columns.end() ? -1 : found - mapping.columns.begin();
    }
};

Result<Sheet> pairSheet(
    const QString &path, TableReader &reader, const MappingOptions &options, const BothWords &words)
{
    const HeaderMapper mapper(Kind::RequirementMapping, words);
    std::optional<Sheet> found;
    const auto ok = lookThroughSheets(
        reader, path, options.sheet, [&](const QString &name, std::vector<Row> rows) -> Result<bool> {
            auto mapping = mapper.map(path, rows, {}, {});
            if (mapping && mapping->hasKey(u"from") && mapping->hasKey(u"to"))
                found = Sheet{name, std::move(rows), std::move(*mapping)};
            return found.has_value();
        });
    if (!ok)
        return std::unexpected(ok.error());
    if (!found)
        return failure(ErrorCode::NoColumnMatches, {path});
    return std::move(*found);
}

class ListReader {
public:
    ListReader(const Sheet &sheet, const MappingOptions &options, const Dataset &data, const BothWords &words,
        PairCollector &pairs)
        : m_sheet(sheet)
        , m_options(options)
        , m_words(words)
        , m_parser(data, words, defaultTimeZone())
        , m_pairs(pairs)
    {
    }

    void read()
    {
        bool hasRows = false;
        for (const Row &row : m_sheet.rows) {
            if (row.number <= m_sheet.mapping.lastRow()
                || (at(row, u"from").isEmpty() && at(row, u"to").isEmpty()))
                continue;
            hasRows = true;
            readRow(row);
        }
        if (!hasRows)
            m_pairs.refuse(m_sheet.name, {}, m_words.text(mapping::noPairs));
    }

private:
    QString at(const Row &row, QStringView key) const
    {
        const qsizetype column = m_sheet.column(key);
        return column < 0 ? QString() : packText(text(row.at(column)));
    }
    QString place(const Row &row, QStringView key) const
    {
        return cellPlace(m_sheet.name, row.number, std::max<qsizetype>(m_sheet.column(key), 0));
    }

    void readRow(const Row &row)
    {
        const auto from = endOf(row, u"from", m_options.from);
        const auto to = endOf(row, u"to", m_options.to);
        MappingDraft::Row pair;
        pair.source = at(row, u"source");
        pair.author = at(row, u"author");
        bool isRight = from && to;
        isRight &= readChoice(row, u"relation", pair.relation);
        isRight &= readChoice(row, u"strength", pair.strength);
        isRight &= readDate(row, pair.date);
        if (isRight && pair.relation == MappingRelation::Unset) {
            m_pairs.refuse(place(row, u"relation"), {}, m_words.text(mapping::noRelation));
            isRight = false;
        }
        if (isRight)
            m_pairs.take(*from, *to, std::move(pair),
                {place(row, u"from"), place(row, u"to"), place(row, u"relation")});
    }

    /// "framework:number", or a number of the framework that the column means. Numbers may hold colons
    /// themselves.
    std::optional<MappingEnd> endOf(const Row &row, QStringView key, const QString &framework)
    {
        const QString words = at(row, key);
        const QString named = words.section(u':', 0, 0);
        if (words.contains(u':') && (framework.isEmpty() || m_pairs.ends().isFramework(named)))
            return MappingEnd{named, words.section(u':', 1)};
        if (!framework.isEmpty())
            return MappingEnd{framework, words};
        m_pairs.refuse(place(row, key), words, m_words.text(mapping::noFramework, {words}));
        return {};
    }

    /// As people of either language write it; false where it is wrong.
    bool parse(const Row &row, QStringView key, Value &value)
    {
        const QString words = at(row, key);
        const auto cell = m_parser.parse(*registerOf(Kind::RequirementMapping).find(key), words);
        if (!cell) {
            m_pairs.refuse(place(row, key), words, m_words.error(cell.error()));
            return false;
        }
        value = cell->value;
        return true;
    }
    template <typename Enum>
    bool readChoice(const Row &row, QStringView key, Enum &choice)
    {
        Value value;
        if (!parse(row, key, value))
            return false;
        const QString *code = std::get_if<QString>(&value);
        const auto &codes = EnumCodes<Enum>::codes;
        const auto found = std::ranges::find_if(
            codes, [&](const char *each) { return code && *code == QLatin1StringView(each); });
        choice = found == codes.end() ? Enum{} : static_cast<Enum>(found - codes.begin());
        return true;
    }
    bool readDate(const Row &row, QDate &date)
    {
        Value value;
        if (!parse(row, u"dated_on", value))
            return false;
        if (const QDate *day = std::get_if<QDate>(&value))
            date = *day;
        return true;
    }

    const Sheet &m_sheet;
    const MappingOptions &m_options;
    const BothWords &m_words;
    CellParser m_parser;
    PairCollector &m_pairs;
};

/// Of a JSON text all of it; "" of anything else.
Result<QByteArray> jsonOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (!file.peek(64).replace("\xEF\xBB\xBF", "").trimmed().startsWith('{'))
        return QByteArray();
    if (file.size() > largestFile)
        return failure(ErrorCode::FileTooLarge, {path, QString::number(largestFile >> 20)});
    return file.readAll();
}

} // namespace

Result<MappingDraft> readMappingFile(const QString &path, const MappingOptions &options,
    const PackShelf &shelf, const Dataset &data, const BothWords &words)
{
    MappingDraft draft;
    PairCollector pairs(shelf, data, words, draft);
    const auto json = jsonOf(path);
    if (!json)
        return std::unexpected(json.error());
    if (!json->isEmpty()) {
        if (const auto ok = readJson(*json, path, options, pairs); !ok)
            return std::unexpected(ok.error());
        return draft;
    }
    const auto reader = openFrameworkTable(path);
    if (!reader)
        return std::unexpected(reader.error());
    const auto sheet = pairSheet(path, **reader, options, words);
    if (!sheet)
        return std::unexpected(sheet.error());
    ListReader(*sheet, options, data, words, pairs).read();
    return draft;
}

} // namespace tsuzuri
