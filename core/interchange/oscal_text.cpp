#include "core/interchange/oscal_text.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestPart = 24;
constexpr int deepestInsertion = 4; // a choice of a parameter may insert another one

QString inserted(const QString &prose, const OscalParams &params, int depth);

QString wordsOf(const QString &id, const OscalParams &params, int depth)
{
    const QJsonObject param = params.value(id);
    QStringList words;
    for (const QJsonValue &value : param.value("values"_L1).toArray())
        words << value.toString();
    if (!words.isEmpty())
        return words.join(u", "_s);
    for (const QJsonValue &choice : param.value("select"_L1).toObject().value("choice"_L1).toArray())
        words << inserted(choice.toString(), params, depth + 1);
    if (!words.isEmpty())
        return u'[' + words.join(u" / "_s) + u']';
    const QString label = param.value("label"_L1).toString();
    return u'[' + (label.isEmpty() ? id : label) + u']';
}

QString inserted(const QString &prose, const OscalParams &params, int depth)
{
    static const QRegularExpression insertion(u"\\{\\{\\s*insert:\\s*param,\\s*([^}\\s]+)\\s*\\}\\}"_s);
    if (depth > deepestInsertion)
        return prose;
    QString text;
    qsizetype done = 0;
    for (auto matches = insertion.globalMatch(prose); matches.hasNext();) {
        const auto match = matches.next();
        text += QStringView(prose).sliced(done, match.capturedStart() - done);
        text += wordsOf(match.captured(1), params, depth);
        done = match.capturedEnd();
    }
    return text += QStringView(prose).sliced(done);
}

bool isOfAssessment(const QString &name)
{
    return name.startsWith("assessment"_L1) || name == "objective"_L1;
}

void addPart(const QJsonObject &part, const OscalParams &params, int depth, QStringList &lines)
{
    const QString title = plainTitle(part.value("title"_L1).toString());
    const QString prose = inserted(part.value("prose"_L1).toString(), params, 0).trimmed();
    const QString label = oscalProperty(part, u"label");
    QStringList line{label, title, prose};
    line.removeAll(QString());
    if (!line.isEmpty())
        lines << QString(2 * depth, u' ') + line.join(u' ');
    for (const QJsonValue &below : part.value("parts"_L1).toArray()) {
        if (depth < deepestPart)
            addPart(below.toObject(), params, depth + 1, lines);
    }
}

} // namespace

void collectParams(const QJsonObject &owner, OscalParams &params)
{
    for (const QJsonValue &value : owner.value("params"_L1).toArray()) {
        const QJsonObject param = value.toObject();
        params.insert(param.value("id"_L1).toString(), param);
    }
}

QString oscalText(const QJsonObject &owner, const OscalParams &params)
{
    QStringList parts;
    for (const QJsonValue &value : owner.value("parts"_L1).toArray()) {
        const QJsonObject part = value.toObject();
        QStringList lines;
        if (!isOfAssessment(part.value("name"_L1).toString()))
            addPart(part, params, 0, lines);
        if (!lines.isEmpty())
            parts << lines.join(u'\n');
    }
    return parts.join(u"\n\n"_s);
}

QString plainTitle(const QString &markup)
{
    static const QRegularExpression emphasis(u"(\\*{1,3})([^*]+)\\1"_s);
    return QString(markup).replace(emphasis, u"\\2"_s).simplified();
}

QString oscalProperty(const QJsonObject &owner, QStringView name)
{
    for (const QJsonValue &value : owner.value("props"_L1).toArray()) {
        const QJsonObject property = value.toObject();
        if (property.value("name"_L1).toString() == name && !property.contains("class"_L1)
            && !property.contains("ns"_L1))
            return property.value("value"_L1).toString();
    }
    return {};
}

} // namespace tsuzuri
