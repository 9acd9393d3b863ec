#include "core/binder/verifier.h"

#include "core/archive/zip_reader.h"
#include "core/binder/package.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 textLimit = 256LL * 1024 * 1024;

/// What is really there: hashes by path, and the two files that say what ought to be.
struct Found {
    std::vector<PackagedFile> files;
    QByteArray sums;
    QByteArray manifest;
    QStringList unreadable; ///< of an archive
};

Result<Found> readFolder(const QString &path, const CancelTest &isCancelled)
{
    Found found;
    auto files = hashFolder(path, isCancelled);
    if (!files)
        return std::unexpected(files.error());
    found.files = std::move(*files);
    for (const auto &[name, bytes] : {std::pair {sumsName, &found.sums}, {manifestName, &found.manifest}}) {
        QFile file(path + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            *bytes = file.readAll();
    }
    return found;
}

/// NAME_1of3.zip stands for all three.
QStringList volumesOf(const QString &path)
{
    static const QRegularExpression pattern(u"^(.*)_1of(\\d{1,4})\\.zip$"_s);
    const auto match = pattern.match(path);
    if (!match.hasMatch())
        return {path};
    QStringList volumes;
    for (int i = 1; i <= match.captured(2).toInt(); ++i)
        volumes << u"%1_%2of%3.zip"_s.arg(match.captured(1)).arg(i).arg(match.captured(2));
    return volumes;
}

Result<Found> readVolumes(const QString &path, const CancelTest &isCancelled)
{
    Found found;
    for (const QString &volume : volumesOf(path)) {
        const auto reader = ZipReader::open(volume);
        if (!reader) {
            if (volume == path)
                return failure(ErrorCode::NotABinder, {path}, reader.error().detail);
            found.unreadable << QFileInfo(volume).fileName();
            continue;
        }
        for (const ZipEntry &entry : (*reader)->entries()) {
            const QString name = entry.name.section(u'/', 1);
            const auto digest = (*reader)->hash(entry.name, isCancelled);
            if (!digest && digest.error().code == ErrorCode::Cancelled)
                return std::unexpected(digest.error());
            found.files.push_back({name, digest ? digest->sha256.hex() : QString(), entry.size});
            if (name == sumsName || name == manifestName) {
                const auto bytes = (*reader)->read(entry.name, textLimit);
                (name == sumsName ? found.sums : found.manifest) = bytes.value_or(QByteArray());
            }
        }
    }
    return found;
}

/// path → hash, as SHA256SUMS.txt says.
QHash<QString, QString> listed(const QByteArray &sums)
{
    QHash<QString, QString> files;
    for (const QByteArray &line : sums.split('\n')) {
        if (line.size() > 66)
            files.insert(QString::fromUtf8(line.sliced(66)), QString::fromLatin1(line.first(64)));
    }
    return files;
}

/// path → hash, as manifest.json says.
QHash<QString, QString> declared(const QByteArray &manifest)
{
    QHash<QString, QString> files;
    const QJsonArray array = QJsonDocument::fromJson(manifest).object()["files"_L1].toArray();
    for (const QJsonValue &file : array)
        files.insert(file["path"_L1].toString(), file["sha256"_L1].toString());
    return files;
}

} // namespace

Result<BinderReport> verifyBinder(const QString &path, const Progress &progress, const CancelTest &isCancelled)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, {path});
    if (info.isDir() && !QFileInfo::exists(path + u'/' + sumsName) && !QFileInfo::exists(path + u'/' + manifestName))
        return failure(ErrorCode::NotABinder, {path});
    const auto found = info.isDir() ? readFolder(path, isCancelled) : readVolumes(path, isCancelled);
    if (!found)
        return std::unexpected(found.error());
    const auto sums = listed(found->sums);
    const auto manifest = declared(found->manifest);
    if (sums.isEmpty() && manifest.isEmpty())
        return failure(ErrorCode::NotABinder, {path});

    BinderReport report;
    report.missing = found->unreadable;
    QSet<QString> there;
    for (const PackagedFile &file : found->files) {
        there.insert(file.path);
        if (file.path == sumsName)
            continue;
        const bool isListed = sums.contains(file.path) || manifest.contains(file.path);
        const bool holds = sums.value(file.path) == file.sha256
            && (file.path == manifestName || manifest.value(file.path) == file.sha256);
        if (!isListed)
            report.extra << file.path;
        else if (!holds)
            report.changed << file.path;
        else
            ++report.ok;
    }
    for (const auto &expected : {sums, manifest}) {
        for (auto file = expected.keyBegin(); file != expected.keyEnd(); ++file) {
            if (!there.contains(*file) && !report.missing.contains(*file))
                report.missing << *file;
        }
    }
    // The list itself: made anew from the files, it must be the same to the byte.
    if (!there.contains(sumsName))
        report.missing << sumsName;
    else if (report.isSound() && sumsText(found->files) != found->sums)
        report.changed << sumsName;
    else if (sums.isEmpty())
        report.changed << sumsName;
    else
        ++report.ok;
    report.files = static_cast<int>(QSet<QString>(there).unite({sums.keyBegin(), sums.keyEnd()}).size());
    for (QStringList *names : {&report.missing, &report.changed, &report.extra})
        names->sort();
    if (progress)
        progress(1);
    return report;
}

} // namespace tsuzuri
