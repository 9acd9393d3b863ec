#include "core/frameworks/pack_fault.h"
#include "core/interchange/foreign_document.h"

#include <QJsonArray>

#include <yaml.h>

#include <optional>
#include <vector>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const yaml_char_t *bytes, std::size_t size)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
}

QString placeOf(const yaml_mark_t &mark)
{
    return u"%1:%2"_s.arg(mark.line + 1).arg(mark.column + 1);
}

/// Numbers stay texts: 1.10 is the id of a requirement, not 1.1.
QJsonValue scalarOf(const yaml_event_t &event)
{
    const auto &scalar = event.data.scalar;
    QString text = textOf(scalar.value, scalar.length);
    if (scalar.style != YAML_PLAIN_SCALAR_STYLE)
        return text;
    if (text.isEmpty() || text == "~"_L1 || text == "null"_L1)
        return QJsonValue::Null;
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    return text;
}

/// Makes one JSON value of the events of a YAML file. An alias stands for a whole value, which may hold
/// aliases itself: what they stand for is counted, so that ten lines can't become a billion values.
class YamlBuilder {
public:
    YamlBuilder(ForeignDocument &document, const DocumentLimits &limits)
        : m_document(document)
        , m_limits(limits)
    {
    }

    /// False at the end of the document or where something is wrong.
    bool take(const yaml_event_t &event)
    {
        switch (event.type) {
        case YAML_SCALAR_EVENT:
            return takeScalar(event);
        case YAML_ALIAS_EVENT:
            return takeAlias(event);
        case YAML_SEQUENCE_START_EVENT:
            return begin(event, false, textOfAnchor(event.data.sequence_start.anchor));
        case YAML_MAPPING_START_EVENT:
            return begin(event, true, textOfAnchor(event.data.mapping_start.anchor));
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            return end();
        case YAML_DOCUMENT_END_EVENT:
        case YAML_STREAM_END_EVENT:
            return false;
        default:
            return true;
        }
    }

    const std::optional<Error> &error() const { return m_error; }
    const QJsonValue &value() const { return m_value; }

private:
    struct Level {
        bool isMap = false;
        std::optional<QString> key;
        QJsonObject object;
        QJsonArray array;
        QString anchor;
        QString path;
        qint64 valuesBefore = 0;
    };
    struct Anchored {
        QJsonValue value;
        qint64 values = 0;
    };

    static QString textOfAnchor(const yaml_char_t *anchor)
    {
        return anchor ? QString::fromUtf8(reinterpret_cast<const char *>(anchor)) : QString();
    }

    bool fail(const yaml_event_t &event, const char *fault)
    {
        m_error = Error{ErrorCode::PackDamaged,
            {m_document.path, placeOf(event.start_mark), QString::fromLatin1(fault)}, {}};
        return false;
    }

    bool count(const yaml_event_t &event, qint64 more, const char *fault)
    {
        m_values += more;
        return m_values <= m_limits.values || fail(event, fault);
    }

    QString pathOfNext() const
    {
        if (m_levels.empty())
            return u"$"_s;
        const Level &level = m_levels.back();
        return level.isMap ? level.path + u'.' + level.key.value_or(QString())
                           : level.path + u'[' + QString::number(level.array.size()) + u']';
    }

    void put(const QJsonValue &value)
    {
        if (m_levels.empty()) {
            m_value = value;
            return;
        }
        Level &level = m_levels.back();
        if (!level.isMap)
            level.array.append(value);
        else if (!value.isNull())
            level.object.insert(*level.key, value);
        level.key.reset();
    }

    bool begin(const yaml_event_t &event, bool isMap, const QString &anchor)
    {
        if (static_cast<int>(m_levels.size()) >= m_limits.depth)
            return fail(event, packfault::tooDeep);
        if (isAtKey())
            return fail(event, packfault::type);
        m_document.places.insert(pathOfNext(), placeOf(event.start_mark));
        m_levels.push_back({isMap, {}, {}, {}, anchor, pathOfNext(), m_values});
        return count(event, 4, packfault::tooLarge);
    }

    bool isAtKey() const { return !m_levels.empty() && m_levels.back().isMap && !m_levels.back().key; }

    bool takeScalar(const yaml_event_t &event)
    {
        const QJsonValue value = scalarOf(event);
        if (isAtKey()) {
            Level &level = m_levels.back();
            level.key = textOf(event.data.scalar.value, event.data.scalar.length);
            return !level.object.contains(*level.key) || fail(event, packfault::duplicate);
        }
        if (const QString anchor = textOfAnchor(event.data.scalar.anchor); !anchor.isEmpty())
            m_anchored.insert(anchor, {value, 1});
        put(value);
        return count(event, 1, packfault::tooLarge);
    }

    bool takeAlias(const yaml_event_t &event)
    {
        const auto found = m_anchored.constFind(textOfAnchor(event.data.alias.anchor));
        if (found == m_anchored.cend() || isAtKey())
            return fail(event, packfault::aliases); // unknown, or inside of what it stands for
        put(found->value);
        return count(event, found->values, packfault::aliases);
    }

    bool end()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        const QJsonValue value = level.isMap ? QJsonValue(level.object) : QJsonValue(level.array);
        if (!level.anchor.isEmpty())
            m_anchored.insert(level.anchor, {value, m_values - level.valuesBefore});
        put(value);
        return true;
    }

    ForeignDocument &m_document;
    const DocumentLimits &m_limits;
    std::vector<Level> m_levels;
    QHash<QString, Anchored> m_anchored;
    QJsonValue m_value;
    qint64 m_values = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<ForeignDocument> readYamlDocument(
    const QString &path, const QByteArray &bytes, const DocumentLimits &limits)
{
    ForeignDocument document{path, {}, {}};
    YamlBuilder builder(document, limits);
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser))
        return failure(ErrorCode::FileUnreadable, {path});
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(bytes.constData()),
        static_cast<std::size_t>(bytes.size()));
    bool isGoingOn = true;
    bool isYaml = true;
    QString place;
    while (isGoingOn) {
        yaml_event_t event;
        isYaml = yaml_parser_parse(&parser, &event) != 0;
        if (!isYaml) {
            place = placeOf(parser.problem_mark);
            break;
        }
        isGoingOn = builder.take(event);
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    if (!isYaml)
        return failure(ErrorCode::PackDamaged, {path, place, QString::fromLatin1(packfault::yaml)});
    if (builder.error())
        return std::unexpected(*builder.error());
    if (!builder.value().isObject())
        return failure(ErrorCode::PackDamaged, {path, u"1:1"_s, QString::fromLatin1(packfault::noFramework)});
    document.root = builder.value().toObject();
    return document;
}

} // namespace tsuzuri
