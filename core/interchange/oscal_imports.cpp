#include "core/frameworks/pack_fault.h"
#include "core/frameworks/pack_shelf.h"
#include "core/interchange/oscal_export.h"
#include "core/interchange/oscal_profile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 200;

/// The references that stand for one import: itself, or those of the resource that it names.
QStringList referencesOf(const ForeignDocument &profile, const QString &href)
{
    if (!href.startsWith(u'#'))
        return {href};
    QStringList references;
    const QJsonObject root = profile.root.value("profile"_L1).toObject();
    for (const QJsonValue &value : root.value("back-matter"_L1).toObject().value("resources"_L1).toArray()) {
        const QJsonObject resource = value.toObject();
        if (resource.value("uuid"_L1).toString() != href.sliced(1))
            continue;
        for (const QJsonValue &link : resource.value("rlinks"_L1).toArray())
            references << link.toObject().value("href"_L1).toString();
    }
    return references;
}

/// The name at the end of a path or link.
QString fileNameOf(const QString &reference)
{
    const QString name = QUrl(reference).fileName(QUrl::FullyDecoded);
    return name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.') ? QString() : name;
}

} // namespace

Result<ForeignDocument> findImported(const ForeignDocument &profile, const QString &href, const QString &path,
    const FrameworkOptions &options, LocalizedText *taken)
{
    const QStringList references = referencesOf(profile, href);
    const QString folder = QFileInfo(profile.path).absolutePath();
    for (const QString &reference : references) {
        const QString name = fileNameOf(reference);
        const QFileInfo file(folder + u'/' + name);
        if (!name.isEmpty() && file.isFile() && !file.isSymLink())
            return readForeignDocument(file.filePath());
    }
    const PackShelf shelf(options.packFolders);
    const auto listing = references.isEmpty() ? PackShelf::Listing() : shelf.list();
    for (const QString &reference : references) {
        const QString name = QFileInfo(fileNameOf(reference)).completeBaseName();
        const auto found = std::ranges::find_if(listing.packs, [&](const PackSummary &pack) {
            return !name.isEmpty() && (pack.knownAs.contains(name) || pack.id == name);
        });
        if (found == listing.packs.end())
            continue;
        const auto pack = shelf.pack(found->id);
        if (!pack)
            return std::unexpected(pack.error());
        *taken = pack->title;
        return ForeignDocument{pack->id, catalogOf(*pack), {}};
    }
    auto error = profile.damaged(path, packfault::external).error();
    const QString shown = references.isEmpty() ? href : references.join(u", "_s);
    error.arguments[1] += u" ("_s + shown.left(longestShown) + u')';
    return std::unexpected(std::move(error));
}

} // namespace tsuzuri
