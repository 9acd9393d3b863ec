#include "core/interchange/oscal_links.h"

#include <QJsonArray>
#include <QUrl>

namespace tsuzuri {

using namespace Qt::StringLiterals;

QStringList oscalReferencesOf(const QJsonObject &content, const QString &href)
{
    if (!href.startsWith(u'#'))
        return {href};
    QStringList references;
    for (const QJsonValue &value :
        content.value("back-matter"_L1).toObject().value("resources"_L1).toArray()) {
        const QJsonObject resource = value.toObject();
        if (resource.value("uuid"_L1).toString() != href.sliced(1))
            continue;
        for (const QJsonValue &link : resource.value("rlinks"_L1).toArray())
            references << link.toObject().value("href"_L1).toString();
    }
    return references;
}

QString oscalFileName(const QString &reference)
{
    const QString name = QUrl(reference).fileName(QUrl::FullyDecoded);
    return name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.') ? QString() : name;
}

} // namespace tsuzuri
