#include "core/gaps/own_rules.h"

#include "core/base/fold.h"
#include "core/gaps/rule_run.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

using enum Comparison;

constexpr std::array texts{Is, IsNot, Contains, IsEmpty, IsNotEmpty};
constexpr std::array choices{Is, IsNot, IsEmpty, IsNotEmpty};
constexpr std::array lists{Contains, IsEmpty, IsNotEmpty};
constexpr std::array days{Is, Before, After, OlderThanDays, WithinDays, IsEmpty, IsNotEmpty};
constexpr std::array numbers{Is, IsNot, AtLeast, AtMost, IsEmpty, IsNotEmpty};

QString codeOf(Comparison comparison)
{
    return QString::fromLatin1(EnumCodes<Comparison>::codes[static_cast<std::size_t>(comparison)]);
}

std::optional<Comparison> comparisonFrom(QStringView word)
{
    for (std::size_t i = 0; i < EnumCodes<Comparison>::codes.size(); ++i) {
        if (word == QLatin1StringView(EnumCodes<Comparison>::codes[i]))
            return static_cast<Comparison>(i);
    }
    return {};
}

const FieldInfo &fieldOf(Kind kind, int field)
{
    return kindInfo(kind).fields[static_cast<std::size_t>(field)];
}

/// "document.title", as errors name fields.
QString pathOf(Kind kind, int field)
{
    return kindCode(kind) + u'.' + QLatin1StringView(fieldOf(kind, field).name);
}

bool countsDays(Comparison comparison)
{
    return comparison == OlderThanDays || comparison == WithinDays;
}

Result<void> checkNumber(const QString &path, const QString &value)
{
    bool isNumber = false;
    value.toLongLong(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::BadNumber, {path, value});
    return {};
}

Result<void> checkCode(const QString &path, const QString &value, const QStringList &codes)
{
    if (!codes.contains(value))
        return failure(ErrorCode::BadChoice, {path, value, codes.join(u", ")});
    return {};
}

QStringList codesOf(std::span<const char *const> codes)
{
    QStringList all;
    for (const char *code : codes) {
        if (*code != '\0')
            all << QString::fromLatin1(code);
    }
    return all;
}

Result<void> checkValue(Kind kind, const Condition &condition)
{
    const FieldInfo &info = fieldOf(kind, condition.field);
    const QString path = pathOf(kind, condition.field);
    const QString &value = condition.value;
    if (takesValue(condition.comparison) == value.isEmpty())
        return failure(ErrorCode::BadValue, {path, value});
    if (value.isEmpty())
        return {};
    if (countsDays(condition.comparison) || info.type == FieldType::Integer)
        return checkNumber(path, value);
    switch (info.type) {
    case FieldType::Date:
    case FieldType::Instant:
        if (!QDate::fromString(value, Qt::ISODate).isValid())
            return failure(ErrorCode::BadDate, {path, value});
        return {};
    case FieldType::Choice:
        return checkCode(path, value, codesOf(info.choices));
    case FieldType::Boolean:
    case FieldType::Flag:
        return checkCode(path, value, {u"yes"_s, u"no"_s});
    default:
        return {};
    }
}

bool compareText(const QString &text, Comparison comparison, const QString &value)
{
    const QString folded = fold(text);
    switch (comparison) {
    case Is:
        return folded == fold(value);
    case IsNot:
        return !folded.isEmpty() && folded != fold(value);
    default:
        return folded.contains(fold(value));
    }
}

bool compareDay(QDate day, const Condition &condition, QDate today)
{
    if (!day.isValid())
        return false;
    switch (condition.comparison) {
    case OlderThanDays:
        return day.daysTo(today) > condition.value.toLongLong();
    case WithinDays:
        return day >= today && today.daysTo(day) <= condition.value.toLongLong();
    default:
        break;
    }
    const QDate other = QDate::fromString(condition.value, Qt::ISODate);
    return condition.comparison == Before ? day < other
        : condition.comparison == After   ? day > other
                                          : day == other;
}

bool compareNumber(qint64 number, const Condition &condition)
{
    const qint64 other = condition.value.toLongLong();
    switch (condition.comparison) {
    case AtLeast:
        return number >= other;
    case AtMost:
        return number <= other;
    case IsNot:
        return number != other;
    default:
        return number == other;
    }
}

struct Comparer {
    const Condition &condition;
    const Dataset &data;
    std::optional<Kind> target; ///< of links
    QDate today;

    bool operator()(std::monostate) const { return false; }
    bool operator()(bool value) const
    {
        return compareText(value ? u"yes"_s : u"no"_s, condition.comparison, condition.value);
    }
    bool operator()(qint64 value) const { return compareNumber(value, condition); }
    bool operator()(const QString &value) const
    {
        return compareText(value, condition.comparison, condition.value);
    }
    bool operator()(const LocalizedText &value) const
    {
        if (condition.side)
            return compareText(value.in(*condition.side), condition.comparison, condition.value);
        const bool isAll = condition.comparison == IsNot;
        const bool inJapanese = compareText(value.ja, condition.comparison, condition.value);
        const bool inEnglish = compareText(value.en, condition.comparison, condition.value);
        return isAll ? (inJapanese || value.ja.isEmpty()) && (inEnglish || value.en.isEmpty())
                     : inJapanese || inEnglish;
    }
    bool operator()(QDate value) const { return compareDay(value, condition, today); }
    bool operator()(const QDateTime &value) const { return compareDay(value.date(), condition, today); }
    bool operator()(Uuid value) const { return isRef(*target, value); }
    bool operator()(const std::vector<Uuid> &values) const
    {
        return std::ranges::any_of(
            values, [&](Uuid value) { return compareText(data.refOf(*target, value), Is, condition.value); });
    }
    bool operator()(const AnyId &value) const { return !value.isNull() && isRef(value.kind, value.uuid); }
    bool operator()(const QStringList &values) const
    {
        return std::ranges::any_of(
            values, [&](const QString &value) { return compareText(value, Is, condition.value); });
    }

private:
    bool isRef(Kind kind, Uuid id) const
    {
        return compareText(data.refOf(kind, id), condition.comparison, condition.value);
    }
};

bool meets(
    const Condition &condition, const FieldInfo &info, const Dataset &data, QDate today, const void *record)
{
    const Value value = info.read(record);
    const auto *sides = std::get_if<LocalizedText>(&value);
    const bool isNothing = sides && condition.side ? !sides->has(*condition.side) : isEmpty(value);
    if (condition.comparison == IsEmpty || condition.comparison == IsNotEmpty)
        return isNothing == (condition.comparison == IsEmpty);
    return !isNothing && std::visit(Comparer{condition, data, info.target, today}, value);
}

LocalizedText worded(const Dataset &data, const FieldInfo &info, const Value &value)
{
    const auto same = [](const QString &text) { return LocalizedText{text, text}; };
    if (const auto *text = std::get_if<LocalizedText>(&value))
        return *text;
    if (const auto *text = std::get_if<QString>(&value))
        return same(*text);
    if (const auto *number = std::get_if<qint64>(&value))
        return same(QString::number(*number));
    if (const auto *day = std::get_if<QDate>(&value))
        return same(day->toString(Qt::ISODate));
    if (const auto *instant = std::get_if<QDateTime>(&value))
        return same(instant->date().toString(Qt::ISODate));
    if (const auto *link = std::get_if<Uuid>(&value))
        return same(data.refOf(*info.target, *link));
    if (const auto *link = std::get_if<AnyId>(&value); link && !link->isNull())
        return same(data.refOf(link->kind, link->uuid));
    if (const auto *links = std::get_if<std::vector<Uuid>>(&value)) {
        QStringList refs;
        for (const Uuid link : *links)
            refs << data.refOf(*info.target, link);
        return same(refs.join(u", "));
    }
    if (const auto *words = std::get_if<QStringList>(&value))
        return same(words->join(u", "));
    return {};
}

} // namespace

std::span<const Comparison> comparisonsOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Localized:
        return texts;
    case FieldType::Boolean:
    case FieldType::Flag:
    case FieldType::Choice:
    case FieldType::Link:
    case FieldType::AnyLink:
        return choices;
    case FieldType::Links:
    case FieldType::Texts:
        return lists;
    case FieldType::Date:
    case FieldType::Instant:
        return days;
    case FieldType::Integer:
        return numbers;
    }
    return {};
}

bool takesValue(Comparison comparison)
{
    return comparison != IsEmpty && comparison != IsNotEmpty;
}

Result<Condition> readCondition(Kind kind, const QString &text)
{
    const QString row = text.simplified();
    const QString name = row.section(u' ', 0, 0);
    const QString word = row.section(u' ', 1, 1);
    Condition condition;
    condition.field = kindInfo(kind).fieldIndex(name.section(u'.', 0, 0));
    for (const Language side : {Language::Japanese, Language::English}) {
        if (name.section(u'.', 1) == languageCode(side))
            condition.side = side;
    }
    const bool isBilingual =
        condition.field >= 0 && fieldOf(kind, condition.field).type == FieldType::Localized;
    if (condition.field < 0 || (name.contains(u'.') && (!condition.side || !isBilingual)))
        return failure(ErrorCode::UnknownField, {kindCode(kind), name});
    const auto allowed = comparisonsOf(fieldOf(kind, condition.field).type);
    const auto comparison = comparisonFrom(word);
    if (!comparison || !std::ranges::contains(allowed, *comparison)) {
        QStringList codes;
        for (const Comparison each : allowed)
            codes << codeOf(each);
        return failure(ErrorCode::BadChoice, {pathOf(kind, condition.field), word, codes.join(u", ")});
    }
    condition.comparison = *comparison;
    condition.value = row.section(u' ', 2);
    if (const auto ok = checkValue(kind, condition); !ok)
        return std::unexpected(ok.error());
    return condition;
}

QString conditionText(Kind kind, const Condition &condition)
{
    QString text = QString::fromLatin1(fieldOf(kind, condition.field).name);
    if (condition.side)
        text += u'.' + languageCode(*condition.side);
    text += u' ' + codeOf(condition.comparison);
    return condition.value.isEmpty() ? text : text + u' ' + condition.value;
}

bool OwnCheck::finds(const Dataset &data, QDate today, const void *record) const
{
    return std::ranges::all_of(conditions, [&](const Condition &condition) {
        return meets(condition, fieldOf(kind, condition.field), data, today, record);
    });
}

Result<OwnCheck> readOwnRule(const OwnRule &rule)
{
    const auto kind = kindFromCode(rule.subjectKind);
    if (!kind)
        return failure(ErrorCode::UnknownKind, {rule.subjectKind});
    OwnCheck check{&rule, *kind, {}};
    for (const QString &text : rule.conditions) {
        auto condition = readCondition(*kind, text);
        if (!condition)
            return std::unexpected(condition.error());
        check.conditions.push_back(std::move(*condition));
    }
    if (check.conditions.empty())
        return failure(ErrorCode::BadValue, {u"own_rule.conditions"_s, QString()});
    return check;
}

NamedTexts ownArguments(const Dataset &data, const OwnCheck &check, const void *record)
{
    NamedTexts arguments{{u"own.message"_s, check.rule->message}, {u"own.name"_s, check.rule->name},
        {u"own.remedy"_s, check.rule->remedy}, named(u"ref"_s, withKind(check.kind, [&]<typename T>() {
            return static_cast<const T *>(record)->ref;
        }))};
    for (const FieldInfo &info : kindInfo(check.kind).fields)
        arguments.push_back({QString::fromLatin1(info.name), worded(data, info, info.read(record))});
    return arguments;
}

} // namespace tsuzuri
