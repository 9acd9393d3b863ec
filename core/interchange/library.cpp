#include "core/interchange/library.h"

#include "core/frameworks/pack_fault.h"
#include "core/interchange/library_nodes.h"
#include "core/words/framework_words.h"
#include "core/words/words.h"

#include <QJsonArray>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNodes = 20'000;

class LibraryReader {
public:
    LibraryReader(const ForeignDocument &document, const FrameworkOptions &options, const BothWords &words)
        : m_document(document)
        , m_options(options)
        , m_words(words)
    {
    }

    Result<FrameworkDraft> read()
    {
        const QJsonObject objects = m_document.root.value("objects"_L1).toObject();
        const QJsonValue framework = objects.value("framework"_L1);
        if (!framework.isObject())
            return m_document.damaged(u"$.objects"_s, packfault::noFramework);
        const QJsonObject source = framework.toObject();
        const QString path = u"$.objects.framework.requirement_nodes"_s;
        if (!source.value("requirement_nodes"_L1).isArray())
            return m_document.damaged(path, packfault::missing);
        const QJsonArray array = source.value("requirement_nodes"_L1).toArray();
        if (array.size() > mostNodes)
            return m_document.damaged(path, packfault::tooLarge);
        readHead(source);
        std::vector<LibraryNode> nodes;
        for (qsizetype i = 0; i < array.size(); ++i) {
            auto node = readNode(array.at(i), path + u'[' + QString::number(i) + u']');
            if (!node)
                return std::unexpected(node.error());
            nodes.push_back(std::move(*node));
        }
        addNodes(std::move(nodes), groupsOf(source), m_draft, m_words);
        if (countsOf(m_draft.pack).requirements == 0)
            return m_document.damaged(path, packfault::noRequirements);
        completePack(m_draft.pack, m_document.path, m_options);
        return std::move(m_draft);
    }

private:
    LocalizedText text(const QJsonObject &owner, QLatin1StringView key) const
    {
        const QJsonObject translations = owner.value("translations"_L1).toObject();
        const auto in = [&](QLatin1StringView language) {
            return translations.value(language).toObject().value(key).toString();
        };
        return libraryText(owner.value(key).toString(), m_locale, in("ja"_L1), in("en"_L1));
    }

    void readHead(const QJsonObject &framework)
    {
        const QJsonObject &library = m_document.root;
        Pack &pack = m_draft.pack;
        m_locale = library.value("locale"_L1).toString();
        pack.title = text(framework, "name"_L1);
        if (pack.title.isEmpty())
            pack.title = text(library, "name"_L1);
        pack.edition = packText(library.value("version"_L1).toVariant().toString());
        pack.operatedBy = textInItsLanguage(packText(library.value("provider"_L1).toString()));
        pack.licenceNote = text(library, "copyright"_L1);
        pack.asOf = QDate::fromString(library.value("publication_date"_L1).toString().left(10), Qt::ISODate);
        pack.source =
            m_words.text(framework::fromLibrary, {library.value("urn"_L1).toString(), pack.edition});
        if (!m_locale.startsWith("ja"_L1) && !m_locale.startsWith("en"_L1) && !m_locale.isEmpty())
            m_draft.notes.push_back({u"$.locale"_s, m_locale, m_words.text(framework::otherLanguage)});
    }

    Result<LibraryNode> readNode(const QJsonValue &value, const QString &path) const
    {
        if (!value.isObject())
            return m_document.damaged(path, packfault::type);
        const QJsonObject source = value.toObject();
        LibraryNode node;
        node.place = m_document.place(path);
        node.key = source.value("urn"_L1).toString().section(u':', -1).trimmed();
        if (node.key.isEmpty())
            return m_document.damaged(path + u".urn"_s, packfault::missing);
        node.parent = source.value("parent_urn"_L1).toString().section(u':', -1).trimmed();
        node.ref = source.value("ref_id"_L1).toVariant().toString().trimmed();
        node.isAssessable = source.value("assessable"_L1).toBool();
        node.name = text(source, "name"_L1);
        node.text = text(source, "description"_L1);
        for (const QJsonValue &group : source.value("implementation_groups"_L1).toArray())
            node.groups << group.toVariant().toString();
        return node;
    }

    std::vector<LibraryGroup> groupsOf(const QJsonObject &framework) const
    {
        std::vector<LibraryGroup> groups;
        for (const QJsonValue &value : framework.value("implementation_groups_definition"_L1).toArray()) {
            const QJsonObject group = value.toObject();
            const QString ref = group.value("ref_id"_L1).toVariant().toString();
            const LocalizedText name = text(group, "name"_L1);
            groups.push_back({ref, name.isEmpty() ? textInItsLanguage(ref) : name});
        }
        return groups;
    }

    const ForeignDocument &m_document;
    const FrameworkOptions &m_options;
    const BothWords &m_words;
    QString m_locale;
    FrameworkDraft m_draft{FrameworkForm::Library, {}, {}, {}};
};

} // namespace

bool isLibrary(const ForeignDocument &document)
{
    return document.root.contains("urn"_L1) && document.root.value("objects"_L1).isObject();
}

Result<FrameworkDraft> packOfLibrary(
    const ForeignDocument &document, const FrameworkOptions &options, const BothWords &words)
{
    return LibraryReader(document, options, words).read();
}

} // namespace tsuzuri
