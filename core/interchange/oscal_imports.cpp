#include "core/frameworks/pack_fault.h"
#include "core/frameworks/pack_shelf.h"
#include "core/interchange/oscal_export.h"
#include "core/interchange/oscal_links.h"
#include "core/interchange/oscal_profile.h"

#include <QFileInfo>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 200;

} // namespace

Result<ForeignDocument> findImported(const ForeignDocument &profile, const QString &href, const QString &path,
    const FrameworkOptions &options, LocalizedText *taken)
{
    const QStringList references = oscalReferencesOf(profile.root.value("profile"_L1).toObject(), href);
    const QString folder = QFileInfo(profile.path).absolutePath();
    for (const QString &reference : references) {
        const QString name = oscalFileName(reference);
        const QFileInfo file(folder + u'/' + name);
        if (!name.isEmpty() && file.isFile() && !file.isSymLink())
            return readForeignDocument(file.filePath());
    }
    const PackShelf shelf(options.packFolders);
    const auto listing = references.isEmpty() ? PackShelf::Listing() : shelf.list();
    for (const QString &reference : references) {
        const QString name = QFileInfo(oscalFileName(reference)).completeBaseName();
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
