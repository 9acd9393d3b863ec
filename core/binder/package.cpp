#include "core/binder/package.h"

#include "core/archive/zip_writer.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

void sortByBytes(std::vector<PackagedFile> &files)
{
    std::ranges::sort(files, {}, [](const PackagedFile &file) { return file.path.toUtf8(); });
}

/// Texts shrink; PDF, images, workbooks and archives do not.
bool shrinks(const QString &path)
{
    static const QStringList suffixes {u"txt"_s, u"log"_s, u"csv"_s, u"tsv"_s, u"json"_s, u"html"_s, u"htm"_s,
        u"xml"_s, u"md"_s, u"eml"_s, u"yaml"_s, u"yml"_s, u"sql"_s, u"ini"_s, u"conf"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

std::vector<std::vector<ZipItem>> volumesOf(
    const QString &folder, const std::vector<PackagedFile> &files, qint64 volumeBytes)
{
    const QString root = QFileInfo(folder).fileName() + u'/';
    std::vector<std::vector<ZipItem>> volumes(1);
    qint64 size = 0;
    for (const PackagedFile &file : files) {
        if (size + file.size > volumeBytes && !volumes.back().empty()) {
            volumes.emplace_back();
            size = 0;
        }
        size += file.size;
        volumes.back().push_back({root + file.path, folder + u'/' + file.path, {}, shrinks(file.path)});
    }
    return volumes;
}

} // namespace

Result<std::vector<PackagedFile>> hashFolder(const QString &folder, const CancelTest &isCancelled)
{
    std::vector<PackagedFile> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    const QDir base(folder);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const auto digest = hashFile(path, isCancelled);
        if (!digest)
            return std::unexpected(digest.error());
        files.push_back({base.relativeFilePath(path), digest->sha256.hex(), digest->size});
    }
    sortByBytes(files);
    return files;
}

QByteArray sumsText(std::vector<PackagedFile> files)
{
    sortByBytes(files);
    QByteArray text;
    for (const PackagedFile &file : files) {
        if (file.path != sumsName)
            text += file.sha256.toLatin1() + "  " + file.path.toUtf8() + '\n';
    }
    return text;
}

Result<QStringList> writeVolumes(const QString &folder, const QString &target, const std::vector<PackagedFile> &files,
    qint64 volumeBytes, const QDateTime &modified, const std::function<void(double)> &progress,
    const CancelTest &isCancelled)
{
    const auto volumes = volumesOf(folder, files, volumeBytes);
    QStringList paths;
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        const QString suffix
            = volumes.size() == 1 ? QString() : u"_%1of%2"_s.arg(i + 1).arg(volumes.size());
        const QString path = target + suffix + ".zip"_L1;
        const auto share = [&](double fraction) {
            if (progress)
                progress((static_cast<double>(i) + fraction) / static_cast<double>(volumes.size()));
        };
        if (const auto ok = writeZip(path, volumes[i], {modified, isCancelled, share}); !ok)
            return std::unexpected(ok.error());
        paths << path;
    }
    return paths;
}

} // namespace tsuzuri
