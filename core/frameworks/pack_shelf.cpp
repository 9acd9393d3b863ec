#include "core/frameworks/pack_shelf.h"

#include "core/frameworks/pack_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

// A static library's resources are only linked in when somebody asks for them; the macro wants the global
// namespace.
static void initializePackResources()
{
    Q_INIT_RESOURCE(framework_packs);
}

namespace tsuzuri {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; // bytes; one more is read so that the reader sees the excess

const QString embeddedFolder = u":/frameworks"_s;

QStringList packFiles(const QString &folder)
{
    QStringList paths;
    if (folder.isEmpty())
        return paths;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (!file.fileName().endsWith(u".schema.json"))
            paths.append(file.filePath());
    }
    return paths;
}

Result<Pack> readPackFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    Result<Pack> pack = readPack(file.read(largestFile + 1), path);
    if (pack && pack->id != QFileInfo(path).completeBaseName())
        return failure(ErrorCode::PackDamaged, {path, u"$.id"_s, QString::fromLatin1(packfault::name)});
    return pack;
}

/// The path of ID.json in a folder, "" when there is none. Looks the name up instead of joining it, so that
/// no id leads out of the folder.
QString packFile(const QString &folder, const QString &id)
{
    for (const QString &path : packFiles(folder)) {
        if (QFileInfo(path).completeBaseName() == id)
            return path;
    }
    return {};
}

} // namespace

PackSummary summaryOf(const Pack &pack)
{
    PackSummary summary{pack.id, pack.edition, pack.title, pack.shortTitle, pack.operatedBy, pack.appliesTo,
        pack.audits, pack.cycle, pack.related, {}, countsOf(pack), pack.knownAs};
    for (const pack::Level &level : pack.levels) {
        const auto isIn = [&](const pack::Requirement &requirement) {
            return requirement.stands() && requirement.levels.contains(level.id);
        };
        summary.levels.push_back({level, int(std::ranges::count_if(pack.requirements, isIn))});
    }
    return summary;
}

QString packFolderOf(const QString &workspaceFolder)
{
    return workspaceFolder + "/frameworks"_L1;
}

QString ownPackFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tsuzuri/frameworks"_L1;
}

PackShelf::PackShelf(const QString &extraFolder)
    : PackShelf(QStringList{extraFolder})
{
}

PackShelf::PackShelf(QStringList extraFolders)
    : m_extraFolders(std::move(extraFolders))
{
    initializePackResources();
}

PackShelf::Listing PackShelf::list() const
{
    Listing listing;
    QStringList paths = packFiles(embeddedFolder);
    for (const QString &folder : m_extraFolders)
        paths += packFiles(folder);
    for (const QString &path : std::as_const(paths)) {
        const Result<Pack> pack = readPackFile(path);
        if (!pack)
            listing.problems.push_back(pack.error());
        else if (std::ranges::contains(listing.packs, pack->id, &PackSummary::id))
            listing.problems.push_back(
                {ErrorCode::PackDamaged, {path, u"$.id"_s, QString::fromLatin1(packfault::duplicate)}, {}});
        else
            listing.packs.push_back(summaryOf(*pack));
    }
    std::ranges::sort(listing.packs, {}, &PackSummary::id);
    return listing;
}

Result<Pack> PackShelf::pack(const QString &id) const
{
    for (const QString &folder : QStringList{embeddedFolder} + m_extraFolders) {
        if (const QString path = packFile(folder, id); !path.isEmpty())
            return readPackFile(path);
    }
    return failure(ErrorCode::UnknownFramework, {id});
}

} // namespace tsuzuri
