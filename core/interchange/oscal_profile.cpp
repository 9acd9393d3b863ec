#include "core/interchange/oscal_profile.h"

#include "core/frameworks/pack_fault.h"
#include "core/interchange/oscal_catalog.h"
#include "core/interchange/oscal_modify.h"
#include "core/interchange/oscal_structure.h"
#include "core/words/framework_words.h"
#include "core/words/words.h"

#include <QFileInfo>
#include <QUuid>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChain = 8; // profiles that import profiles
constexpr std::size_t mostNotes = 100;
constexpr qsizetype mostPatterns = 256; // each is tried on each control
const QUuid nameSpace(u"4f1f1c5e-54d0-5c0a-8a3b-2c8a5d7d0e11"_s);

class ProfileResolver {
public:
    ProfileResolver(const FrameworkOptions &options, const BothWords &words)
        : m_options(options)
        , m_words(words)
    {
    }

    std::vector<FrameworkNote> notes;

    /// {"catalog": …} as the profile makes it.
    Result<QJsonObject> resolve(const ForeignDocument &document, const QStringList &chain)
    {
        if (const auto ok = checkOscalVersion(document, u"profile"_s); !ok)
            return std::unexpected(ok.error());
        const QString self = QFileInfo(document.path).absoluteFilePath();
        if (chain.contains(self))
            return document.damaged(u"$.profile.imports"_s, packfault::cycle);
        if (chain.size() >= longestChain)
            return document.damaged(u"$.profile.imports"_s, packfault::tooDeep);
        const QJsonObject profile = document.root.value("profile"_L1).toObject();
        const auto imports = oscalObjects(document, profile, u"$.profile"_s, "imports"_L1);
        if (!imports)
            return std::unexpected(imports.error());
        if (imports->empty())
            return document.damaged(u"$.profile.imports"_s, packfault::missing);
        CatalogAssembly assembly(profile.value("merge"_L1).toObject());
        for (std::size_t i = 0; i < imports->size(); ++i) {
            const QString path = u"$.profile.imports[%1]"_s.arg(i);
            const auto catalog = importedCatalog(document, (*imports)[i], path, chain + QStringList{self});
            if (!catalog)
                return std::unexpected(catalog.error());
            const OscalSelection selection((*imports)[i]);
            for (const QString &id : selection.unknown(controlIds(*catalog)))
                note(path, id, framework::unknownControl, {id, m_importedName});
            if (selection.patterns() > mostPatterns)
                return document.damaged(path, packfault::tooLarge);
            assembly.take(*catalog, selection);
        }
        for (const QString &id : assembly.takenTwice())
            note(u"$.profile.imports"_s, id, framework::takenOnce, {id});
        QJsonObject made = assembly.catalog();
        modify(profile.value("modify"_L1).toObject(), made);
        finish(profile, made);
        return QJsonObject{{"catalog"_L1, made}};
    }

private:
    Result<QJsonObject> importedCatalog(const ForeignDocument &document, const QJsonObject &import,
        const QString &path, const QStringList &chain)
    {
        const QString href = import.value("href"_L1).toString();
        if (href.isEmpty())
            return document.damaged(path + u".href"_s, packfault::missing);
        LocalizedText taken;
        const auto found = findImported(document, href, path + u".href"_s, m_options, &taken);
        if (!found)
            return std::unexpected(found.error());
        m_importedName = QFileInfo(found->path).fileName();
        if (!taken.isEmpty()) {
            LocalizedText message;
            message.ja = m_words.in(Language::Japanese)
                             .text(framework::takenFromPack, {href, taken.best(Language::Japanese)});
            message.en = m_words.in(Language::English)
                             .text(framework::takenFromPack, {href, taken.best(Language::English)});
            notes.push_back({path, href, message});
        }
        if (found->root.contains("profile"_L1)) {
            const auto resolved = resolve(*found, chain);
            return resolved ? Result<QJsonObject>(resolved->value("catalog"_L1).toObject())
                            : std::unexpected(resolved.error());
        }
        if (!found->root.contains("catalog"_L1))
            return found->damaged(u"$"_s, packfault::noFramework);
        if (const auto ok = checkOscalVersion(*found, u"catalog"_s); !ok)
            return std::unexpected(ok.error());
        return found->root.value("catalog"_L1).toObject();
    }

    void modify(const QJsonObject &given, QJsonObject &catalog)
    {
        OscalModification modification(given);
        modification.apply(catalog);
        for (const QString &id : modification.unknownControls())
            note(u"$.profile.modify.alters"_s, id, framework::nothingToModify, {id});
        if (const int places = modification.unknownPlaces(); places > 0 && notes.size() < mostNotes)
            notes.push_back(
                {u"$.profile.modify"_s, {}, m_words.count(framework::modificationsLeftOut, places)});
    }

    static void finish(const QJsonObject &profile, QJsonObject &catalog)
    {
        const QString uuid = profile.value("uuid"_L1).toString();
        catalog.insert("uuid"_L1, QUuid::createUuidV5(nameSpace, uuid).toString(QUuid::WithoutBraces));
        catalog.insert("metadata"_L1, profile.value("metadata"_L1));
        QJsonObject backMatter = catalog.value("back-matter"_L1).toObject();
        QJsonArray resources = backMatter.value("resources"_L1).toArray();
        appendNew(resources, profile.value("back-matter"_L1).toObject().value("resources"_L1).toArray());
        if (!resources.isEmpty())
            catalog.insert("back-matter"_L1, QJsonObject{{"resources"_L1, resources}});
    }

    void note(const QString &place, const QString &value, const Phrase &phrase, const QStringList &arguments)
    {
        if (notes.size() < mostNotes)
            notes.push_back({place, value, m_words.text(phrase, arguments)});
    }

    const FrameworkOptions &m_options;
    const BothWords &m_words;
    QString m_importedName;
};

} // namespace

Result<FrameworkDraft> packOfProfile(
    const ForeignDocument &document, const FrameworkOptions &options, const BothWords &words)
{
    ProfileResolver resolver(options, words);
    auto catalog = resolver.resolve(document, {});
    if (!catalog)
        return std::unexpected(catalog.error());
    auto draft = packOfCatalog({document.path, std::move(*catalog), {}}, options, words);
    if (draft) {
        draft->form = FrameworkForm::OscalProfile;
        draft->notes.insert(draft->notes.begin(), resolver.notes.begin(), resolver.notes.end());
    }
    return draft;
}

} // namespace tsuzuri
