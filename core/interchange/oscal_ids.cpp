#include "core/interchange/oscal_ids.h"

#include <QRegularExpression>
#include <QSet>
#include <QUuid>

namespace tsuzuri {

using namespace Qt::StringLiterals;

QString oscalUuid(const QString &name)
{
    static const QUuid nameSpace(u"7d6e6a4c-6f0f-5a52-9a0e-3f2d6b1b2c41"_s);
    return QUuid::createUuidV5(nameSpace, name).toString(QUuid::WithoutBraces);
}

QString oscalToken(const QString &code)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}._-]+"_s);
    static const QRegularExpression enhancement(u"\\s*\\((\\w+)\\)"_s);
    QString token = code.toLower().replace(enhancement, u".\\1"_s).replace(other, u"-"_s);
    if (token.isEmpty() || !(token.front().isLetter() || token.front() == u'_'))
        token.prepend(u'_');
    return token;
}

QHash<QString, QString> oscalIds(const Pack &pack)
{
    QHash<QString, QString> ids;
    QSet<QString> taken;
    for (const pack::Requirement &requirement : pack.requirements) {
        if (!requirement.oscal.isEmpty()) {
            ids.insert(requirement.id, requirement.oscal.value("id"_L1).toString());
            continue;
        }
        QString id = oscalToken(requirement.id);
        while (taken.contains(id))
            id += u"_2"_s;
        taken.insert(id);
        ids.insert(requirement.id, id);
    }
    return ids;
}

} // namespace tsuzuri
