#include "core/exchange/header_mapping.h"

#include "core/words/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace tsuzuri {

using namespace Qt::StringLiterals;

/// The words over one column.
struct HeaderMapper::Heading {
    QString name; ///< with its group
    QStringList words; ///< each of them may be known, the first best
};

namespace {

constexpr qsizetype longestHeading = 200;

QString wordsIn(const Cell &cell)
{
    return text(cell).left(longestHeading);
}

const Row *rowAt(const std::vector<Row> &rows, int number)
{
    const auto found = std::ranges::find(rows, number, &Row::number);
    return found == rows.end() ? nullptr : &*found;
}

/// How many headings say something, by themselves or because a person has said it.
int known(const HeaderMapping &mapping, const HeaderChoices &choices)
{
    return static_cast<int>(std::ranges::count_if(mapping.columns, [&](const MappedColumn &column) {
        return column.use != MappedColumn::Use::Ignored || choices.contains(column.heading);
    }));
}

} // namespace

QString MappedColumn::key() const
{
    switch (use) {
    case Use::Field:
        return column->key;
    case Use::File:
        return fileKey.toString();
    case Use::RecordId:
        return recordIdKey.toString();
    case Use::Ignored:
        break;
    }
    return {};
}

bool HeaderMapping::has(MappedColumn::Use use) const
{
    return std::ranges::contains(columns, use, &MappedColumn::use);
}

bool HeaderMapping::hasKey(QStringView key) const
{
    return std::ranges::any_of(
        columns, [&](const MappedColumn &column) { return column.column && column.column->key == key; });
}

int HeaderMapping::taken() const
{
    return static_cast<int>(std::ranges::count_if(
        columns, [](const MappedColumn &column) { return column.use != MappedColumn::Use::Ignored; }));
}

QStringList HeaderMapping::headings() const
{
    QStringList headings;
    std::ranges::transform(columns, std::back_inserter(headings), &MappedColumn::heading);
    return headings;
}

QString columnLetters(std::size_t column)
{
    QString letters;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (left - 1) % 26)));
    return letters;
}

bool takesFiles(Kind kind)
{
    return kind == Kind::Evidence || kind == Kind::DocumentVersion;
}

HeaderMapper::HeaderMapper(Kind kind, const BothWords &words)
    : m_kind(kind)
    , m_matcher(words)
{
}

std::vector<HeaderMapper::Heading> HeaderMapper::headingsOf(const Row &row) const
{
    std::vector<Heading> headings;
    for (const Cell &cell : row.cells) {
        const QString words = wordsIn(cell);
        headings.push_back({words.simplified(), {words}});
    }
    return headings;
}

/// A merged cell has its words in the first of its cells: those to the right belong to its group, and where
/// there is nothing below, it goes down itself.
std::vector<HeaderMapper::Heading> HeaderMapper::headingsOf(const Row &groups, const Row &row) const
{
    std::vector<Heading> headings;
    QString group;
    const qsizetype width = std::max(std::ssize(groups.cells), std::ssize(row.cells));
    for (qsizetype i = 0; i < width; ++i) {
        const QString above = wordsIn(groups.at(i));
        const QString below = wordsIn(row.at(i));
        if (!above.trimmed().isEmpty())
            group = above;
        if (below.trimmed().isEmpty()) {
            group.clear();
            headings.push_back({above.simplified(), {above}});
        } else if (group.isEmpty() || group == below) {
            headings.push_back({below.simplified(), {below}});
        } else {
            headings.push_back({(group + u' ' + below).simplified(), {group + below, below}});
        }
    }
    return headings;
}

Result<MappedColumn> HeaderMapper::chosen(const QString &heading, const QString &key) const
{
    if (key.isEmpty())
        return MappedColumn{heading};
    if (key == fileKey && takesFiles(m_kind))
        return MappedColumn{heading, MappedColumn::Use::File};
    if (key == recordIdKey)
        return MappedColumn{heading, MappedColumn::Use::RecordId};
    const Column *column = registerOf(m_kind).find(key);
    if (!column || column->source == ColumnSource::Computed)
        return failure(ErrorCode::UnknownField, {kindCode(m_kind), key});
    return MappedColumn{heading, MappedColumn::Use::Field, column};
}

/// A heading in two languages ("証跡ID / Evidence ID", on two lines, one in brackets) counts when all its
/// parts mean the same.
const Column *HeaderMapper::column(const QString &words) const
{
    const auto find = [this](QStringView heading) {
        const Column *column = m_matcher.column(m_kind, heading);
        return column || m_kind != Kind::DocumentVersion ? column : m_matcher.column(Kind::Evidence, heading);
    };
    if (const Column *whole = find(words))
        return whole;
    static const QRegularExpression border(u"[\\r\\n/／|｜(（)）]+"_s);
    const Column *meant = nullptr;
    for (const QString &part : words.split(border, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const Column *column = find(part);
        if (!column || (meant && meant != column))
            return nullptr;
        meant = column;
    }
    return meant;
}

MappedColumn HeaderMapper::recognised(const Heading &heading) const
{
    if (heading.name == recordIdKey)
        return {heading.name, MappedColumn::Use::RecordId};
    for (const QString &words : heading.words) {
        const Column *column = this->column(words);
        if (column && takesFiles(m_kind) && column->key == "files"_L1)
            return {heading.name, MappedColumn::Use::File};
        if (column && column->kind == m_kind && column->source != ColumnSource::Computed)
            return {heading.name, MappedColumn::Use::Field, column};
    }
    return {heading.name};
}

Result<HeaderMapping> HeaderMapper::mapLine(
    const HeaderPlace &place, const std::vector<Heading> &headings, const HeaderChoices &choices) const
{
    HeaderMapping mapping{place, std::vector<MappedColumn>(headings.size())};
    QHash<QString, int> names;
    QSet<QString> taken;
    const auto put = [&](MappedColumn &column, const MappedColumn &meaning) {
        // The first of two columns with one meaning counts.
        const bool isTaken = meaning.use == MappedColumn::Use::Field && taken.contains(meaning.key());
        column = isTaken ? MappedColumn{meaning.heading} : meaning;
        taken.insert(meaning.key());
    };
    for (std::size_t i = 0; i < headings.size(); ++i) {
        QString &name = mapping.columns[i].heading;
        name = headings[i].name.isEmpty() ? u'[' + columnLetters(i) + u']' : headings[i].name;
        if (const int before = names[name]++; before > 0)
            name += u" (%1)"_s.arg(before + 1);
        const auto choice = choices.constFind(name);
        if (choice == choices.cend())
            continue;
        const auto meaning = chosen(name, *choice);
        if (!meaning)
            return std::unexpected(meaning.error());
        put(mapping.columns[i], *meaning);
    }
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const QString name = mapping.columns[i].heading;
        if (choices.contains(name) || headings[i].name.isEmpty())
            continue;
        MappedColumn meaning = recognised(headings[i]);
        meaning.heading = name;
        put(mapping.columns[i], meaning);
    }
    return mapping;
}

Result<HeaderMapping> HeaderMapper::map(const QString &path, const std::vector<Row> &firstRows,
    const HeaderPlace &place, const HeaderChoices &choices) const
{
    if (place.row > 0) {
        const Row *row = rowAt(firstRows, place.row);
        const Row *next = rowAt(firstRows, place.row + 1);
        if (!row || (place.lines == 2 && !next))
            return failure(ErrorCode::NoHeader, {path});
        return place.lines == 2 ? mapLine({place.row, 2}, headingsOf(*row, *next), choices)
                                : mapLine({place.row, 1}, headingsOf(*row), choices);
    }
    HeaderMapping best;
    const auto searched = std::min(firstRows.size(), static_cast<std::size_t>(headerSearchRows));
    for (const int lines : {1, 2}) { // two lines only where they say more than any single one
        for (std::size_t i = 0; i < searched; ++i) {
            const Row *next = rowAt(firstRows, firstRows[i].number + 1);
            if (lines == 2 && !next)
                continue;
            auto mapping = mapLine({firstRows[i].number, lines},
                lines == 2 ? headingsOf(firstRows[i], *next) : headingsOf(firstRows[i]), choices);
            if (!mapping)
                return mapping;
            if (known(*mapping, choices) > known(best, choices))
                best = std::move(*mapping);
        }
    }
    if (best.taken() == 0)
        return failure(ErrorCode::NoHeader, {path});
    return best;
}

Result<HeaderChoices> readHeaderChoices(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, {path});
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.read(1024 * 1024), &error);
    if (!json.isObject())
        return failure(ErrorCode::BadArgument, {path}, error.errorString());
    HeaderChoices choices;
    const QJsonObject object = json.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        choices.insert(entry.key().simplified(), entry.value().toString());
    return choices;
}

} // namespace tsuzuri
