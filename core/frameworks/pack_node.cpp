#include "core/frameworks/pack_node.h"

#include <algorithm>
#include <cmath>

namespace tsuzuri {

namespace {

constexpr qsizetype longestList = 20'000;
constexpr qsizetype longestString = 20'000; // UTF-16 units
constexpr std::size_t mostStrings = 64;
constexpr int longestIdentifier = 64;
constexpr int mostMonths = 240;

bool isIdentifier(const QString &text)
{
    const auto isAllowed = [](QChar c) { return (c.isLetterOrNumber() && c < QChar(0x80)) || c == u'_'; };
    return !text.isEmpty() && text.size() <= longestIdentifier && std::ranges::all_of(text, isAllowed);
}

} // namespace

void PackNode::allowOnly(std::initializer_list<const char *> keys) const
{
    if (!m_value.isObject())
        return fail(packfault::type);
    const QJsonObject object = m_value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto isThisKey = [&](const char *key) { return it.key() == QLatin1StringView(key); };
        if (std::ranges::none_of(keys, isThisKey))
            return m_faults->add(m_path + u'.' + it.key().left(longestIdentifier), packfault::unknown);
    }
}

PackNode PackNode::member(const char *key, Need need) const
{
    const PackNode node(
        m_value.toObject().value(QLatin1StringView(key)), m_path + u'.' + QLatin1StringView(key), *m_faults);
    if (need == Need::Required && !node.isThere())
        node.fail(packfault::missing);
    return node;
}

PackNode PackNode::element(qsizetype index, const QJsonValue &value) const
{
    return PackNode(value, m_path + u'[' + QString::number(index) + u']', *m_faults);
}

std::vector<PackNode> PackNode::list(const char *key) const
{
    std::vector<PackNode> nodes;
    const PackNode node = member(key, Need::Optional);
    if (!node.isThere())
        return nodes;
    const QJsonArray array = node.m_value.toArray();
    if (!node.m_value.isArray())
        node.fail(packfault::type);
    else if (array.size() > longestList)
        node.fail(packfault::tooLarge);
    else {
        nodes.reserve(std::size_t(array.size()));
        for (qsizetype i = 0; i < array.size(); ++i)
            nodes.push_back(node.element(i, array.at(i)));
    }
    return nodes;
}

QString PackNode::asString() const
{
    const QString string = m_value.toString();
    if (!m_value.isString())
        fail(packfault::type);
    else if (string.size() > longestString)
        fail(packfault::tooLarge);
    else if (string.isEmpty() || string.trimmed() != string)
        fail(packfault::value);
    else
        return string;
    return {};
}

QString PackNode::string(const char *key, Need need) const
{
    const PackNode node = member(key, need);
    return node.isThere() ? node.asString() : QString();
}

QString PackNode::identifier(const char *key, Need need) const
{
    const QString text = string(key, need);
    if (!text.isEmpty() && !isIdentifier(text))
        member(key, need).fail(packfault::value);
    return text;
}

LocalizedText PackNode::text(const char *key, Need need) const
{
    const PackNode node = member(key, need);
    if (!node.isThere())
        return {};
    node.allowOnly({"ja", "en"});
    LocalizedText text;
    text.ja = node.string("ja", Need::Optional);
    text.en = node.string("en", Need::Optional);
    if (text.isEmpty())
        node.fail(packfault::missing);
    return text;
}

QDate PackNode::date(const char *key, Need need) const
{
    const QString text = string(key, need);
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!text.isEmpty() && !date.isValid())
        member(key, need).fail(packfault::value);
    return date;
}

std::optional<int> PackNode::months(const char *key) const
{
    const PackNode node = member(key, Need::Optional);
    if (!node.isThere())
        return {};
    const double number = node.m_value.toDouble();
    if (!node.m_value.isDouble())
        node.fail(packfault::type);
    else if (number < 1 || number > mostMonths || number != std::floor(number))
        node.fail(packfault::value);
    else
        return int(number);
    return {};
}

bool PackNode::flag(const char *key) const
{
    const PackNode node = member(key, Need::Optional);
    if (node.isThere() && !node.m_value.isBool())
        node.fail(packfault::type);
    return node.m_value.toBool();
}

QJsonObject PackNode::object(const char *key) const
{
    const PackNode node = member(key, Need::Optional);
    if (node.isThere() && !node.m_value.isObject())
        node.fail(packfault::type);
    return node.m_value.toObject();
}

QStringList PackNode::strings(const char *key) const
{
    QStringList strings;
    const std::vector<PackNode> nodes = list(key);
    if (nodes.size() > mostStrings) {
        member(key, Need::Optional).fail(packfault::tooLarge);
        return strings;
    }
    for (const PackNode &node : nodes) {
        const QString string = node.asString();
        if (!string.isEmpty() && strings.contains(string))
            node.fail(packfault::duplicate);
        strings.append(string);
    }
    return strings;
}

} // namespace tsuzuri
