#include "core/frameworks/pack_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

// In the order of the enumerations.
constexpr std::array ats{"date", "period"};
constexpr std::array rights{"none", "codes_only", "licensed", "public"};
constexpr std::array choices{"always", "one", "any"};
constexpr std::array relations{"builds_on", "includes", "guidance", "mapped", "predecessor", "successor"};
constexpr std::array kinds{"group", "requirement"};
constexpr std::array validFroms{"issue", "period_end"};

template <std::size_t count, typename Word>
QString wordOf(const std::array<const char *, count> &words, Word word)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(word)));
}

void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1StringView key, const LocalizedText &text)
{
    QJsonObject sides;
    put(sides, "ja"_L1, text.ja);
    put(sides, "en"_L1, text.en);
    if (!sides.isEmpty())
        object.insert(key, sides);
}

void put(QJsonObject &object, QLatin1StringView key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &object, QLatin1StringView key, std::optional<int> number)
{
    if (number)
        object.insert(key, *number);
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonObject &member)
{
    if (!member.isEmpty())
        object.insert(key, member);
}

template <typename T, typename Make>
void put(QJsonObject &object, QLatin1StringView key, const std::vector<T> &items, Make make)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(make(item));
    if (!array.isEmpty())
        object.insert(key, array);
}

/// What audits, levels and tags begin with.
template <typename T>
QJsonObject named(const T &item)
{
    QJsonObject object{{"id"_L1, item.id}};
    put(object, "title"_L1, item.title);
    return object;
}

QJsonObject cycleJson(const pack::Cycle &cycle)
{
    QJsonObject object;
    put(object, "validity_months"_L1, cycle.validityMonths);
    if (cycle.validityFrom != pack::ValidFrom::Issue)
        object.insert("validity_from"_L1, wordOf(validFroms, cycle.validityFrom));
    put(object, "surveillance_months"_L1, cycle.surveillanceMonths);
    put(object, "renewal_months"_L1, cycle.renewalMonths);
    QJsonObject period;
    put(period, "min"_L1, cycle.minPeriodMonths);
    put(period, "max"_L1, cycle.maxPeriodMonths);
    put(object, "period_months"_L1, period);
    if (cycle.isGapless)
        object.insert("gapless"_L1, true);
    put(object, "note"_L1, cycle.note);
    return object;
}

QJsonObject requirementJson(const pack::Requirement &requirement)
{
    QJsonObject object{{"id"_L1, requirement.id}, {"kind"_L1, wordOf(kinds, requirement.kind)}};
    put(object, "parent"_L1, requirement.parent);
    put(object, "title"_L1, requirement.title);
    put(object, "text"_L1, requirement.text);
    put(object, "levels"_L1, requirement.levels);
    put(object, "tags"_L1, requirement.tags);
    if (requirement.isWithdrawn)
        object.insert("withdrawn"_L1, true);
    put(object, "replaced_by"_L1, requirement.replacedBy);
    put(object, "oscal"_L1, requirement.oscal);
    return object;
}

QJsonObject headJson(const Pack &pack)
{
    QJsonObject head{{"schema"_L1, 1}, {"id"_L1, pack.id}, {"edition"_L1, pack.edition},
        {"as_of"_L1, pack.asOf.toString(Qt::ISODate)}};
    put(head, "title"_L1, pack.title);
    if (pack.shortTitle != pack.title)
        put(head, "short_title"_L1, pack.shortTitle);
    put(head, "operator"_L1, pack.operatedBy);
    put(head, "applies_to"_L1, pack.appliesTo);
    put(head, "source"_L1, pack.source);
    QJsonObject licence{{"rights"_L1, wordOf(rights, pack.rights)}};
    put(licence, "note"_L1, pack.licenceNote);
    head.insert("licence"_L1, licence);
    put(head, "audits"_L1, pack.audits, [](const pack::Audit &audit) {
        QJsonObject object = named(audit);
        object.insert("at"_L1, wordOf(ats, audit.at));
        return object;
    });
    put(head, "cycle"_L1, cycleJson(pack.cycle));
    QJsonObject terms;
    for (const auto &[concept_, text] : pack.terms)
        put(terms, QLatin1StringView(concept_.toLatin1()), text);
    put(head, "terms"_L1, terms);
    put(head, "related"_L1, pack.related, [](const pack::Related &related) {
        QJsonObject object = named(related);
        object.insert("relation"_L1, wordOf(relations, related.relation));
        return object;
    });
    put(head, "levels"_L1, pack.levels, [](const pack::Level &level) {
        QJsonObject object = named(level);
        object.insert("choice"_L1, wordOf(choices, level.choice));
        return object;
    });
    put(head, "tags"_L1, pack.tags, named<pack::Tag>);
    put(head, "known_as"_L1, pack.knownAs);
    put(head, "oscal"_L1, pack.oscal);
    return head;
}

} // namespace

QByteArray packJson(const Pack &pack)
{
    QByteArray json = QJsonDocument(headJson(pack)).toJson(QJsonDocument::Compact);
    json.chop(1);
    json += ",\"requirements\":[";
    for (const pack::Requirement &requirement : pack.requirements) {
        json += &requirement == pack.requirements.data() ? "\n" : ",\n";
        json += QJsonDocument(requirementJson(requirement)).toJson(QJsonDocument::Compact);
    }
    return json + "\n]}\n";
}

} // namespace tsuzuri
