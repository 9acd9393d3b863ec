#include "core/model/value.h"

#include "core/model/kind.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString joined(const std::vector<Uuid> &uuids)
{
    QString text;
    for (const Uuid &uuid : uuids) {
        if (!text.isEmpty())
            text += u' ';
        text += uuid.toString();
    }
    return text;
}

std::vector<Uuid> uuidsFrom(const QString &text)
{
    std::vector<Uuid> uuids;
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto uuid = Uuid::fromString(part))
            uuids.push_back(*uuid);
    }
    return uuids;
}

/// Words are separated by line feeds, which a single word never contains.
QStringList textsFrom(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

QString textOf(const SqlValue &cell)
{
    const QString *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

Value integerFrom(const SqlValue &cell)
{
    const qint64 *number = std::get_if<qint64>(&cell);
    return number ? Value(*number) : Value();
}

QString olderCode(LocalizedText::Older older)
{
    switch (older) {
    case LocalizedText::Older::Japanese:
        return u"ja"_s;
    case LocalizedText::Older::English:
        return u"en"_s;
    case LocalizedText::Older::None:
        break;
    }
    return u""_s;
}

LocalizedText::Older olderFrom(const QString &code)
{
    if (code == "ja"_L1)
        return LocalizedText::Older::Japanese;
    return code == "en"_L1 ? LocalizedText::Older::English : LocalizedText::Older::None;
}

/// SQL must never see a null QString: it would be bound as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

void appendTwoDigits(QString &text, int number)
{
    text.append(QChar(u'0' + number / 10)).append(QChar(u'0' + number % 10));
}

/// As QDate writes it in ISO form, many times as fast.
QString isoText(QDate date)
{
    const int year = date.year();
    if (year < 1000 || year > 9999)
        return notNull(date.toString(Qt::ISODate));
    QString text = QString::number(year) + u'-';
    appendTwoDigits(text, date.month());
    text += u'-';
    appendTwoDigits(text, date.day());
    return text;
}

struct SqlAppender {
    FieldType type;
    std::vector<SqlValue> &cells;

    void operator()(std::monostate) const
    {
        if (type == FieldType::Flag || type == FieldType::Integer) {
            cells.emplace_back();
        } else if (type == FieldType::Boolean) {
            cells.emplace_back(qint64(0));
        } else {
            for (int i = 0; i < columnCount(type); ++i)
                cells.emplace_back(u""_s);
        }
    }
    void operator()(bool value) const { cells.emplace_back(qint64(value)); }
    void operator()(qint64 value) const { cells.emplace_back(value); }
    void operator()(const QString &value) const { cells.emplace_back(notNull(value)); }
    void operator()(const LocalizedText &value) const
    {
        cells.emplace_back(notNull(value.ja));
        cells.emplace_back(notNull(value.en));
        cells.emplace_back(olderCode(value.older));
    }
    void operator()(QDate value) const { cells.emplace_back(isoText(value)); }
    void operator()(const QDateTime &value) const { cells.emplace_back(instantText(value)); }
    void operator()(const Uuid &value) const { cells.emplace_back(value.toString()); }
    void operator()(const std::vector<Uuid> &value) const { cells.emplace_back(notNull(joined(value))); }
    void operator()(const AnyId &value) const
    {
        cells.emplace_back(value.isNull() ? u""_s : kindCode(value.kind));
        cells.emplace_back(value.uuid.toString());
    }
    void operator()(const QStringList &value) const { cells.emplace_back(notNull(value.join(u'\n'))); }
};

} // namespace

QString instantText(const QDateTime &instant)
{
    const bool hasOffset = instant.timeSpec() == Qt::OffsetFromUTC || instant.timeSpec() == Qt::TimeZone;
    if (!instant.isValid() || !hasOffset)
        return notNull(instant.toString(Qt::ISODate));
    const QTime time = instant.time();
    const int offset = instant.offsetFromUtc() / 60; // minutes
    QString text = isoText(instant.date());
    text += u'T';
    appendTwoDigits(text, time.hour());
    text += u':';
    appendTwoDigits(text, time.minute());
    text += u':';
    appendTwoDigits(text, time.second());
    text += offset < 0 ? u'-' : u'+';
    appendTwoDigits(text, std::abs(offset) / 60);
    text += u':';
    appendTwoDigits(text, std::abs(offset) % 60);
    return text;
}

int columnCount(FieldType type)
{
    return type == FieldType::Localized ? 3 : type == FieldType::AnyLink ? 2 : 1;
}

QStringList columnNames(const char *field, FieldType type)
{
    const QString name = QString::fromLatin1(field);
    if (type == FieldType::Localized)
        return {name + "_ja"_L1, name + "_en"_L1, name + "_older"_L1};
    if (type == FieldType::AnyLink)
        return {name + "_kind"_L1, name + "_id"_L1};
    return {type == FieldType::Link ? name + "_id"_L1 : type == FieldType::Links ? name + "_ids"_L1 : name};
}

void appendSqlValues(FieldType type, const Value &value, std::vector<SqlValue> &cells)
{
    std::visit(SqlAppender{type, cells}, value);
}

Value valueFromSql(FieldType type, std::span<const SqlValue> cells)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Choice:
        return textOf(cells[0]);
    case FieldType::Localized:
        return LocalizedText{textOf(cells[0]), textOf(cells[1]), olderFrom(textOf(cells[2]))};
    case FieldType::Boolean: {
        const qint64 *number = std::get_if<qint64>(&cells[0]);
        return number && *number != 0;
    }
    case FieldType::Flag: {
        const qint64 *number = std::get_if<qint64>(&cells[0]);
        return number ? Value(*number != 0) : Value();
    }
    case FieldType::Integer:
        return integerFrom(cells[0]);
    case FieldType::Date:
        return QDate::fromString(textOf(cells[0]), Qt::ISODate);
    case FieldType::Instant:
        return QDateTime::fromString(textOf(cells[0]), Qt::ISODate);
    case FieldType::Link:
        return Uuid::fromString(textOf(cells[0])).value_or(Uuid());
    case FieldType::Links:
        return uuidsFrom(textOf(cells[0]));
    case FieldType::AnyLink: {
        const auto kind = kindFromCode(textOf(cells[0]));
        return kind ? AnyId{*kind, Uuid::fromString(textOf(cells[1])).value_or(Uuid())} : AnyId();
    }
    case FieldType::Texts:
        return textsFrom(textOf(cells[0]));
    }
    return {};
}

bool isEmpty(const Value &value)
{
    struct {
        bool operator()(std::monostate) const { return true; }
        bool operator()(bool) const { return false; }
        bool operator()(qint64) const { return false; }
        bool operator()(const QString &text) const { return text.isEmpty(); }
        bool operator()(const LocalizedText &text) const { return text.isEmpty(); }
        bool operator()(QDate date) const { return !date.isValid(); }
        bool operator()(const QDateTime &instant) const { return !instant.isValid(); }
        bool operator()(const Uuid &uuid) const { return uuid.isNull(); }
        bool operator()(const std::vector<Uuid> &uuids) const { return uuids.empty(); }
        bool operator()(const AnyId &id) const { return id.isNull(); }
        bool operator()(const QStringList &texts) const { return texts.isEmpty(); }
    } test;
    return std::visit(test, value);
}

} // namespace tsuzuri
