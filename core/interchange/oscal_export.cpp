#include "core/interchange/oscal_export.h"

#include "core/interchange/oscal_ids.h"
#include "core/interchange/oscal_own.h"
#include "core/interchange/oscal_props.h"
#include "core/tables/whole_file.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr auto writtenVersion = "1.1.2"_L1;

class CatalogWriter {
public:
    explicit CatalogWriter(const Pack &pack)
        : m_pack(pack)
        , m_ids(oscalIds(pack))
    {
        for (const pack::Requirement &requirement : pack.requirements)
            m_children[requirement.parent].push_back(&requirement);
    }

    QJsonObject write() const
    {
        QJsonObject catalog{{"uuid"_L1, m_pack.oscal.value("uuid"_L1)}, {"metadata"_L1, metadata()}};
        if (catalog.value("uuid"_L1).toString().isEmpty())
            catalog.insert("uuid"_L1, oscalUuid(m_pack.id));
        for (const auto &member : {u"params"_s, u"back-matter"_s}) {
            if (m_pack.oscal.contains(member))
                catalog.insert(member, m_pack.oscal.value(member));
        }
        addChildren(catalog, {}, false);
        return {{"catalog"_L1, catalog}};
    }

private:
    QJsonObject metadata() const
    {
        QJsonObject metadata = m_pack.oscal.value("metadata"_L1).toObject();
        if (metadata.isEmpty()) {
            metadata = {{"title"_L1, m_pack.title.best(Language::English)}, {"version"_L1, m_pack.edition},
                {"last-modified"_L1, m_pack.asOf.toString(Qt::ISODate) + "T00:00:00Z"_L1},
                {"oscal-version"_L1, QString(writtenVersion)},
                {"parties"_L1,
                    QJsonArray{QJsonObject{{"uuid"_L1, oscalUuid(m_pack.operatedBy.best(Language::English))},
                        {"type"_L1, u"organization"_s},
                        {"name"_L1, m_pack.operatedBy.best(Language::English)}}}}};
        }
        QJsonArray properties = metadata.value("props"_L1).toArray();
        for (const QJsonValue &property : ownProperties(m_pack))
            properties.append(property);
        metadata.insert("props"_L1, properties);
        return metadata;
    }

    /// Groups and controls below `code`; a control has controls only.
    void addChildren(QJsonObject &owner, const QString &code, bool isInControl) const
    {
        QJsonArray groups;
        QJsonArray controls;
        for (const pack::Requirement *child : m_children.value(code)) {
            const bool isGroup = child->kind == pack::Kind::Group && !isInControl;
            const bool isGroupAsControl = child->kind == pack::Kind::Group && isInControl;
            QJsonObject below = child->oscal.isEmpty() ? made(*child, isGroupAsControl) : child->oscal;
            addChildren(below, child->id, !isGroup);
            (isGroup ? groups : controls).append(below);
        }
        if (!groups.isEmpty())
            owner.insert("groups"_L1, groups);
        if (!controls.isEmpty())
            owner.insert("controls"_L1, controls);
    }

    /// What does not come from OSCAL, in its form.
    QJsonObject made(const pack::Requirement &requirement, bool isGroupAsControl) const
    {
        QJsonArray properties{QJsonObject{{"name"_L1, u"label"_s}, {"value"_L1, requirement.id}}};
        QJsonArray links;
        if (requirement.isWithdrawn)
            properties.append(QJsonObject{{"name"_L1, u"status"_s}, {"value"_L1, u"withdrawn"_s}});
        for (const QString &code : requirement.replacedBy)
            links.append(
                QJsonObject{{"href"_L1, u'#' + m_ids.value(code)}, {"rel"_L1, u"incorporated-into"_s}});
        for (const QJsonValue &property : ownProperties(requirement, isGroupAsControl))
            properties.append(property);
        const QString title = requirement.title.best(Language::English);
        QJsonObject object{{"id"_L1, m_ids.value(requirement.id)}, {"props"_L1, properties},
            {"title"_L1, title.isEmpty() ? requirement.id : title}};
        if (!links.isEmpty())
            object.insert("links"_L1, links);
        if (const QString text = requirement.text.best(Language::English); !text.isEmpty()) {
            object.insert("parts"_L1,
                QJsonArray{QJsonObject{{"id"_L1, m_ids.value(requirement.id) + "_smt"_L1},
                    {"name"_L1, u"statement"_s}, {"prose"_L1, text}}});
        }
        return object;
    }

    const Pack &m_pack;
    QHash<QString, QString> m_ids;
    QHash<QString, std::vector<const pack::Requirement *>> m_children;
};

} // namespace

QJsonObject catalogOf(const Pack &pack)
{
    return CatalogWriter(pack).write();
}

Result<void> writeOscal(const QJsonObject &document, const QString &path)
{
    WholeFile file(path);
    if (const auto ok = file.open(); !ok)
        return ok;
    const QByteArray json = QJsonDocument(document).toJson();
    if (file.file().write(json) != json.size())
        return file.writeFailure(file.file().errorString());
    return file.commit();
}

Result<void> writeCatalog(const Pack &pack, const QString &path)
{
    return writeOscal(catalogOf(pack), path);
}

} // namespace tsuzuri
