#include "core/interchange/oscal_catalog.h"

#include "core/frameworks/pack_fault.h"
#include "core/interchange/oscal_own.h"
#include "core/interchange/oscal_text.h"
#include "core/words/framework_words.h"
#include "core/words/words.h"

#include <QJsonArray>
#include <QSet>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 16; // ancestors, as in every pack
constexpr std::size_t mostRequirements = 20'000;
constexpr qsizetype longestId = 64;

/// What has to be known of all controls before the first one is read.
struct Survey {
    QHash<QString, int> controls; ///< by id
    QHash<QString, int> labels;
    QHash<QString, QString> controlOfPart;
    OscalParams params;
    int withLabel = 0;
};

void surveyParts(const QJsonObject &owner, const QString &control, int depth, Survey &survey)
{
    for (const QJsonValue &value : owner.value("parts"_L1).toArray()) {
        const QJsonObject part = value.toObject();
        if (const QString id = part.value("id"_L1).toString(); !id.isEmpty())
            survey.controlOfPart.insert(id, control);
        if (depth < 2 * deepest)
            surveyParts(part, control, depth + 1, survey);
    }
}

void surveyOwner(const QJsonObject &owner, int depth, Survey &survey)
{
    collectParams(owner, survey.params);
    if (depth > 2 * deepest)
        return;
    for (const QJsonValue &group : owner.value("groups"_L1).toArray())
        surveyOwner(group.toObject(), depth + 1, survey);
    for (const QJsonValue &value : owner.value("controls"_L1).toArray()) {
        const QJsonObject control = value.toObject();
        const QString id = control.value("id"_L1).toString();
        ++survey.controls[id];
        if (const QString label = oscalProperty(control, u"label").trimmed();
            !label.isEmpty() && label.size() <= longestId) {
            ++survey.labels[label];
            ++survey.withLabel;
        }
        surveyParts(control, id, 0, survey);
        surveyOwner(control, depth + 1, survey);
    }
}

/// A text of OSCAL with its other side, if that is known.
LocalizedText withJapanese(const QString &japanese, const QString &main)
{
    const QString text = packText(main);
    return japanese.isEmpty() ? textInItsLanguage(text) : LocalizedText{japanese, text, {}};
}

class CatalogReader {
public:
    CatalogReader(const ForeignDocument &document, const FrameworkOptions &options, const BothWords &words)
        : m_document(document)
        , m_options(options)
        , m_words(words)
        , m_catalog(document.root.value("catalog"_L1).toObject())
    {
    }

    Result<FrameworkDraft> read()
    {
        if (const auto ok = checkOscalVersion(m_document, u"catalog"_s); !ok)
            return std::unexpected(ok.error());
        surveyOwner(m_catalog, 0, m_survey);
        m_hasLabels = m_survey.withLabel == m_survey.controls.size()
            && m_survey.labels.size() == m_survey.controls.size();
        readHead();
        if (const auto ok = readOwner(m_catalog, u"$.catalog"_s, {}, u"group-"_s, 0); !ok)
            return std::unexpected(ok.error());
        if (countsOf(m_draft.pack).requirements + countsOf(m_draft.pack).withdrawn == 0)
            return m_document.damaged(u"$.catalog"_s, packfault::noRequirements);
        resolveReplacements();
        completePack(m_draft.pack, m_document.path, m_options);
        return std::move(m_draft);
    }

private:
    void readHead()
    {
        Pack &pack = m_draft.pack;
        QJsonObject metadata = m_catalog.value("metadata"_L1).toObject();
        readOwnProperties(metadata);
        const QString title = plainTitle(metadata.value("title"_L1).toString());
        const QString version = metadata.value("version"_L1).toString().trimmed();
        pack.title = withJapanese(pack.title.ja, title);
        pack.edition = packText(version);
        const QString modified = metadata.value("last-modified"_L1).toString().left(10);
        pack.asOf = QDate::fromString(modified, Qt::ISODate);
        const QJsonObject party = metadata.value("parties"_L1).toArray().first().toObject();
        pack.operatedBy = withJapanese(pack.operatedBy.ja, party.value("name"_L1).toString());
        pack.source = m_words.text(framework::fromOscal, {title, version, modified});
        for (const auto &[key, value] : {std::pair{"uuid"_L1, m_catalog.value("uuid"_L1)},
                 {"metadata"_L1, QJsonValue(metadata)}, {"params"_L1, m_catalog.value("params"_L1)},
                 {"back-matter"_L1, withoutFiles(m_catalog.value("back-matter"_L1))}}) {
            if (!value.isUndefined())
                pack.oscal.insert(key, value);
        }
    }

    /// Takes out what our own export has put in.
    void readOwnProperties(QJsonObject &metadata)
    {
        m_draft.pack.id = m_options.id;
        QJsonArray others;
        for (const QJsonValue &value : metadata.value("props"_L1).toArray()) {
            if (takeOwnProperty(value.toObject(), m_draft.pack))
                m_isOurs = true;
            else
                others.append(value);
        }
        if (!others.isEmpty())
            metadata.insert("props"_L1, others);
        else
            metadata.remove("props"_L1);
    }

    QJsonValue withoutFiles(const QJsonValue &value)
    {
        QJsonObject backMatter = value.toObject();
        QJsonArray resources = backMatter.value("resources"_L1).toArray();
        bool hasFiles = false;
        for (qsizetype i = 0; i < resources.size(); ++i) {
            QJsonObject resource = resources.at(i).toObject();
            if (!resource.contains("base64"_L1))
                continue;
            hasFiles = true;
            resource.remove("base64"_L1);
            resources.replace(i, resource);
        }
        if (!hasFiles)
            return value;
        m_draft.notes.push_back({u"$.catalog.back-matter"_s, {}, m_words.text(framework::filesLeftOut)});
        backMatter.insert("resources"_L1, resources);
        return backMatter;
    }

    /// The groups and controls directly in `owner`.
    Result<void> readOwner(const QJsonObject &owner, const QString &path, const QString &parent,
        const QString &number, int depth)
    {
        const auto groups = oscalObjects(m_document, owner, path, "groups"_L1);
        if (!groups)
            return std::unexpected(groups.error());
        for (std::size_t i = 0; i < groups->size(); ++i) {
            const QString place = path + u".groups[%1]"_s.arg(i);
            const QString own = number + QString::number(i + 1);
            if (const auto ok = add((*groups)[i], place, parent, own, pack::Kind::Group, depth); !ok)
                return ok;
        }
        const auto controls = oscalObjects(m_document, owner, path, "controls"_L1);
        if (!controls)
            return std::unexpected(controls.error());
        for (std::size_t i = 0; i < controls->size(); ++i) {
            const QString place = path + u".controls[%1]"_s.arg(i);
            if (const auto ok = add((*controls)[i], place, parent, number, pack::Kind::Requirement, depth);
                !ok)
                return ok;
        }
        return {};
    }

    Result<void> add(const QJsonObject &source, const QString &path, const QString &parent,
        const QString &number, pack::Kind kind, int depth)
    {
        if (depth > deepest)
            return m_document.damaged(path, packfault::tooDeep);
        if (m_draft.pack.requirements.size() >= mostRequirements)
            return m_document.damaged(path, packfault::tooLarge);
        const auto code = codeOf(source, path, number, kind);
        if (!code)
            return std::unexpected(code.error());
        const QString title = plainTitle(source.value("title"_L1).toString());
        if (title.isEmpty())
            return m_document.damaged(path + u".title"_s, packfault::missing);
        pack::Requirement requirement;
        requirement.id = *code;
        requirement.parent = parent;
        requirement.kind = kind;
        requirement.title = textInItsLanguage(packText(title));
        const QString text = oscalText(source, m_survey.params).trimmed();
        requirement.text = textInItsLanguage(packText(text));
        if (packText(text) != text)
            m_draft.notes.push_back({path, *code, m_words.text(framework::textCut)});
        requirement.isWithdrawn = kind == pack::Kind::Requirement
            && oscalProperty(source, u"status").compare("withdrawn"_L1, Qt::CaseInsensitive) == 0;
        if (m_isOurs)
            takeOwnProperties(source, m_draft.pack, requirement);
        requirement.oscal = source;
        for (const QString &below : {u"groups"_s, u"controls"_s})
            requirement.oscal.remove(below);
        if (kind == pack::Kind::Requirement)
            m_codeOfControl.insert(source.value("id"_L1).toString(), *code);
        m_draft.pack.requirements.push_back(std::move(requirement));
        return readOwner(source, path, *code, number + u'.', depth + 1);
    }

    Result<QString> codeOf(
        const QJsonObject &source, const QString &path, const QString &number, pack::Kind kind)
    {
        const QString id = source.value("id"_L1).toString();
        if (kind == pack::Kind::Group) {
            if (const QString label = oscalProperty(source, u"label").trimmed();
                m_isOurs && !label.isEmpty() && !m_codes.contains(label)) {
                m_codes.insert(label);
                return label;
            }
            const bool isFree = !id.trimmed().isEmpty() && id.size() <= longestId && !m_codes.contains(id)
                && !m_survey.controls.contains(id) && !m_survey.labels.contains(id);
            const QString code = isFree ? id.trimmed() : number;
            m_codes.insert(code);
            return code;
        }
        const QString code = m_hasLabels ? oscalProperty(source, u"label").trimmed() : id.trimmed();
        if (code.isEmpty() || id.isEmpty())
            return m_document.damaged(path + u".id"_s, packfault::missing);
        if (m_survey.controls.value(id) > 1 && m_codes.contains(code))
            return m_document.damaged(path + u".id"_s, packfault::duplicate);
        if (code.size() > longestId)
            return m_document.damaged(path + u".id"_s, packfault::tooLarge);
        m_codes.insert(code);
        return code;
    }

    /// Where the withdrawn ones say that they went: to a control of this catalog, or to a part of one.
    void resolveReplacements()
    {
        for (pack::Requirement &requirement : m_draft.pack.requirements) {
            if (!requirement.isWithdrawn)
                continue;
            for (const QJsonValue &value : requirement.oscal.value("links"_L1).toArray()) {
                const QJsonObject link = value.toObject();
                const QString relation = link.value("rel"_L1).toString();
                const QString target = link.value("href"_L1).toString();
                if ((relation != "incorporated-into"_L1 && relation != "moved-to"_L1)
                    || !target.startsWith(u'#'))
                    continue;
                const QString id = target.sliced(1);
                const QString code = m_codeOfControl.value(m_survey.controlOfPart.value(id, id));
                if (!code.isEmpty() && !requirement.replacedBy.contains(code))
                    requirement.replacedBy << code;
            }
        }
    }

    const ForeignDocument &m_document;
    const FrameworkOptions &m_options;
    const BothWords &m_words;
    QJsonObject m_catalog;
    Survey m_survey;
    bool m_hasLabels = false;
    bool m_isOurs = false; // the catalog is an export of a pack
    QSet<QString> m_codes;
    QHash<QString, QString> m_codeOfControl;
    FrameworkDraft m_draft{FrameworkForm::OscalCatalog, {}, {}, {}};
};

} // namespace

Result<void> checkOscalVersion(const ForeignDocument &document, const QString &kind)
{
    const QJsonValue root = document.root.value(kind);
    const QString path = u"$."_s + kind;
    if (!root.isObject())
        return document.damaged(path, packfault::type);
    const QJsonValue metadata = root.toObject().value("metadata"_L1);
    if (!metadata.isObject())
        return document.damaged(path + u".metadata"_s, packfault::missing);
    const QString version = metadata.toObject().value("oscal-version"_L1).toString();
    if (version.isEmpty())
        return document.damaged(path + u".metadata.oscal-version"_s, packfault::missing);
    if (!version.startsWith("1."_L1))
        return document.damaged(path + u".metadata.oscal-version"_s, packfault::schema);
    return {};
}

Result<std::vector<QJsonObject>> oscalObjects(
    const ForeignDocument &document, const QJsonObject &owner, const QString &path, QLatin1StringView key)
{
    std::vector<QJsonObject> objects;
    const QJsonValue value = owner.value(key);
    if (!value.isUndefined() && !value.isArray())
        return document.damaged(path + u'.' + key, packfault::type);
    for (const QJsonValue &each : value.toArray()) {
        if (!each.isObject())
            return document.damaged(path + u".%1[%2]"_s.arg(key).arg(objects.size()), packfault::type);
        objects.push_back(each.toObject());
    }
    return objects;
}

Result<FrameworkDraft> packOfCatalog(
    const ForeignDocument &document, const FrameworkOptions &options, const BothWords &words)
{
    return CatalogReader(document, options, words).read();
}

} // namespace tsuzuri
