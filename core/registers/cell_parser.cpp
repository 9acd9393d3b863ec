#include "core/registers/cell_parser.h"

#include "core/base/dates.h"
#include "core/base/excel_serial.h"
#include "core/base/fold.h"
#include "core/registers/list_text.h"
#include "core/words/words.h"

#include <QRegularExpression>

#include <utility>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

bool isAmong(const QString &word, std::initializer_list<QStringView> words)
{
    return std::ranges::contains(words, QStringView(word));
}

std::optional<bool> flagFrom(const QString &text)
{
    const QString word = foldTight(text);
    if (isAmong(word,
            {u"yes", u"y", u"true", u"1", u"on", u"はい", u"有", u"有り", u"あり", u"○", u"〇", u"◯", u"◎",
                u"✓", u"✔", u"☑", u"レ", u"れ", u"済", u"済み", u"要", u"該当", u"対象"}))
        return true;
    if (isAmong(word,
            {u"no", u"n", u"false", u"0", u"off", u"いいえ", u"無", u"無し", u"なし", u"×", u"✕", u"✗", u"☐",
                u"x", u"未", u"否", u"不要", u"非該当", u"対象外"}))
        return false;
    return std::nullopt;
}

/// 12, １２, 1,200, 12.0, 5年, 12か月, 3件; nothing for 1-2 and 1,2.
std::optional<qint64> integerFrom(const QString &text)
{
    static const QRegularExpression pattern(
        u"^([-−]?)(\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.0+)?(?:年|[かゖ箇ヶ]?月|日|件|頁|ぺーじ|回|名|人|行)?$"_s);
    const auto match = pattern.match(fold(text).remove(u' '));
    if (!match.hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = match.captured(2).remove(u',').toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return match.captured(1).isEmpty() ? number : -number;
}

/// 46113, as spreadsheets keep days: five digits, 1927 to 2173.
std::optional<double> serialFrom(const QString &text)
{
    bool isNumber = false;
    const double serial = fold(text).toDouble(&isNumber);
    return isNumber && serial >= 10'000 && serial < 100'000 ? std::optional(serial) : std::nullopt;
}

std::optional<QDate> dateFrom(const QString &text)
{
    if (const auto date = parseDate(text))
        return date;
    const auto serial = serialFrom(text);
    return serial ? fromExcelSerial(*serial) : std::nullopt;
}

/// Lines end in LF, nothing stands around the text.
QString tidied(QStringView text)
{
    QString tidy = text.trimmed().toString();
    if (tidy.contains(u'\r')) {
        tidy.replace("\r\n"_L1, "\n"_L1);
        tidy.replace(u'\r', u'\n');
    }
    return tidy;
}

} // namespace

CellParser::CellParser(const Dataset &dataset, const BothWords &words, const QTimeZone &zone)
    : m_dataset(dataset)
    , m_words(words)
    , m_zone(zone)
    , m_finder(dataset)
{
}

Result<ParsedCell> CellParser::parse(const Column &column, QStringView text) const
{
    if (column.source == ColumnSource::Computed)
        return failure(ErrorCode::BadValue, {column.path(), text.toString()});
    // A single word that holds a separator ends in a line feed, see joinList.
    const bool isList = column.type == FieldType::Texts || column.type == FieldType::Links;
    const QString tidy = isList && text.endsWith(u'\n') ? tidied(text) + u'\n' : tidied(text);
    return tidy.isEmpty() || tidy == u'\n' ? ParsedCell() : parseField(column, tidy);
}

Result<ParsedCell> CellParser::parseField(const Column &column, const QString &text) const
{
    switch (column.type) {
    case FieldType::Text:
        return ParsedCell{column.source == ColumnSource::Field ? codeOf(column, text) : text, {}};
    case FieldType::Localized:
        return ParsedCell{text, {}};
    case FieldType::Boolean:
    case FieldType::Flag:
        if (const auto flag = flagFrom(text))
            return ParsedCell{*flag, {}};
        return failure(ErrorCode::BadValue, {column.path(), text});
    case FieldType::Integer: {
        const auto number = integerFrom(text);
        const bool isInRange = number && (column.isByteSize || std::in_range<int>(*number));
        if (!isInRange)
            return failure(ErrorCode::BadNumber, {column.path(), text});
        return ParsedCell{*number, {}};
    }
    case FieldType::Date:
        if (const auto date = dateFrom(text))
            return ParsedCell{*date, {}};
        return failure(ErrorCode::BadDate, {column.path(), text});
    case FieldType::Instant:
        return parseInstantCell(column, text);
    case FieldType::Choice:
        return parseChoice(column, text);
    case FieldType::Link:
        return parseLink(column, text);
    case FieldType::Links:
        return parseLinks(column, text);
    case FieldType::AnyLink:
        return parseAnyLink(text);
    case FieldType::Texts: {
        QStringList words = splitList(text);
        std::ranges::transform(
            words, words.begin(), [&](const QString &word) { return codeOf(column, word); });
        return ParsedCell{words, {}};
    }
    }
    return failure(ErrorCode::BadValue, {column.path(), text});
}

Result<ParsedCell> CellParser::parseInstantCell(const Column &column, const QString &text) const
{
    if (const auto moment = parseInstant(text, m_zone))
        return ParsedCell{*moment, {}};
    if (const auto date = parseDate(text))
        return ParsedCell{QDateTime(*date, QTime(0, 0), m_zone), {}};
    if (const auto serial = serialFrom(text)) {
        if (const auto moment = fromExcelSerial(*serial, ExcelEpoch::Year1900, m_zone))
            return ParsedCell{*moment, {}};
    }
    return failure(ErrorCode::BadDate, {column.path(), text});
}

/// The code of a choice or of a known word by code or label in either language; other texts as they are.
QString CellParser::codeOf(const Column &column, const QString &label) const
{
    if (column.labelField < 0)
        return label;
    const QString wanted = foldTight(label);
    for (const Language language : {Language::Japanese, Language::English}) {
        for (const ChoiceLabel &choice : m_words.in(language).choices(column.labelKind, column.labelField)) {
            if (label == choice.code || wanted == foldTight(choice.label) || wanted == foldTight(choice.code))
                return choice.code;
        }
    }
    return label;
}

Result<ParsedCell> CellParser::parseChoice(const Column &column, const QString &text) const
{
    const QString code = codeOf(column, text);
    QStringList allowed;
    for (const ChoiceLabel &choice :
        m_words.in(Language::English).choices(column.labelKind, column.labelField)) {
        if (choice.code == code)
            return ParsedCell{code, {}};
        if (!choice.code.isEmpty())
            allowed += choice.code;
    }
    return failure(ErrorCode::BadChoice, {column.path(), text, allowed.join(", "_L1)});
}

UnknownLink CellParser::unknown(Kind kind, const QString &words, const std::vector<Uuid> &fitting) const
{
    UnknownLink link{words, {}};
    for (const Uuid &id : fitting)
        link.candidates += m_dataset.refOf(kind, id);
    return link;
}

Result<ParsedCell> CellParser::parseLink(const Column &column, const QString &text) const
{
    const auto found = m_finder.find(*column.target, text);
    if (found.size() == 1)
        return ParsedCell{found.front(), {}};
    return ParsedCell{Uuid(), {unknown(*column.target, text, found)}};
}

/// Cuts a list only as far as needed: names may hold commas.
QStringList CellParser::linkWords(Kind kind, const QString &text) const
{
    if (m_finder.find(kind, text).size() == 1)
        return {text};
    const QStringList parts = splitOnce(text);
    if (parts.size() <= 1)
        return parts;
    QStringList words;
    for (const QString &part : parts)
        words += linkWords(kind, part);
    return words;
}

Result<ParsedCell> CellParser::parseLinks(const Column &column, const QString &text) const
{
    ParsedCell cell;
    std::vector<Uuid> ids;
    for (const QString &words : linkWords(*column.target, text)) {
        const auto found = m_finder.find(*column.target, words);
        if (found.size() != 1)
            cell.unknown.push_back(unknown(*column.target, words, found));
        else if (!std::ranges::contains(ids, found.front()))
            ids.push_back(found.front());
    }
    cell.value = std::move(ids);
    return cell;
}

Result<ParsedCell> CellParser::parseAnyLink(const QString &text) const
{
    const auto found = m_finder.findAny(text);
    if (found.size() == 1)
        return ParsedCell{found.front(), {}};
    ParsedCell cell{AnyId(), {{text, {}}}};
    for (const AnyId &id : found)
        cell.unknown.front().candidates += kindCode(id.kind) + u' ' + m_dataset.refOf(id.kind, id.uuid);
    return cell;
}

} // namespace tsuzuri
