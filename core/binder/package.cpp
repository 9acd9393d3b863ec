#include "core/binder/package.h"

#include "core/archive/zip_writer.h"
#include "core/base/disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <atomic>
#include <mutex>
#include <thread>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 1024 * 1024;
constexpr int lanes = 2;

std::unexpected<Error> writeFailure(const QFileDevice &file)
{
    return std::unexpected(writeError(file.fileName(), ErrorCode::FileUnwritable, file.errorString()));
}

/// Copies one file: nothing, or what is wrong with it.
Result<std::optional<ErrorCode>> copyFile(const FileCopy &copy, QByteArray &block, const CancelTest &isStopped)
{
    QFile in(copy.source);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::optional(ErrorCode::FileNotFound);
    QFile out(copy.target);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return writeFailure(out);
    Sha256 sha;
    qint64 read = 0;
    while ((read = in.read(block.data(), block.size())) > 0) {
        if (isStopped())
            return failure(ErrorCode::Cancelled);
        sha.add(QByteArrayView(block.constData(), read));
        if (out.write(block.constData(), read) != read)
            return writeFailure(out);
    }
    if (read == 0 && sha.finish().hex() == copy.sha256)
        return std::nullopt;
    out.remove();
    return std::optional(read < 0 ? ErrorCode::FileNotFound : ErrorCode::FileChangedWhileRead);
}

/// Texts shrink; PDF, images, workbooks and archives do not.
bool shrinks(const QString &path)
{
    static const QSet<QString> suffixes {u"txt"_s, u"log"_s, u"csv"_s, u"tsv"_s, u"json"_s, u"jsonl"_s, u"html"_s,
        u"htm"_s, u"xml"_s, u"md"_s, u"eml"_s, u"yaml"_s, u"yml"_s, u"sql"_s, u"ini"_s, u"conf"_s, u"svg"_s, u"rtf"_s,
        u"bmp"_s, u"doc"_s, u"xls"_s, u"ppt"_s, u"sh"_s, u"ps1"_s, u"py"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

std::vector<std::vector<ZipItem>> volumesOf(
    const QString &folder, const std::vector<PackagedFile> &files, qint64 volumeBytes)
{
    const QString root = QFileInfo(folder).fileName() + u'/';
    std::vector<std::vector<ZipItem>> volumes(1);
    qint64 size = 0;
    for (const bool isAtTop : {true, false}) {
        for (const PackagedFile &file : files) {
            if (file.path.contains(u'/') == isAtTop)
                continue;
            if (size + file.size > volumeBytes && !volumes.back().empty()) {
                volumes.emplace_back();
                size = 0;
            }
            size += file.size;
            volumes.back().push_back({root + file.path, folder + u'/' + file.path, {}, shrinks(file.path)});
        }
    }
    return volumes;
}

} // namespace

Result<QHash<QString, ErrorCode>> copyFiles(
    const std::vector<FileCopy> &files, const std::function<void(double)> &progress, const CancelTest &isCancelled)
{
    QSet<QString> folders;
    for (const FileCopy &file : files)
        folders.insert(QFileInfo(file.target).path());
    for (const QString &folder : folders) {
        if (!QDir().mkpath(folder))
            return failure(ErrorCode::FolderUnwritable, {folder});
    }
    QHash<QString, ErrorCode> problems;
    std::optional<Error> error;
    std::mutex mutex; // of the two above
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> isStopped = false;
    const CancelTest stops = [&] { return isStopped || (isCancelled && isCancelled()); };
    const auto run = [&] {
        QByteArray block(blockSize, Qt::Uninitialized);
        for (std::size_t i = next++; i < files.size() && !isStopped; i = next++) {
            const auto problem = copyFile(files[i], block, stops);
            const std::scoped_lock lock(mutex);
            if (!problem) {
                isStopped = true;
                if (!error)
                    error = problem.error();
            } else if (*problem) {
                problems.insert(files[i].sha256, **problem);
            }
            if (progress)
                progress(static_cast<double>(i + 1) / static_cast<double>(files.size()));
        }
    };
    {
        const std::jthread other(run);
        run();
    }
    static_assert(lanes == 2);
    if (error)
        return std::unexpected(*error);
    return problems;
}

Result<void> writeWholeFile(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush())
        return writeFailure(file);
    return {};
}

Result<std::vector<PackagedFile>> hashFolder(
    const QString &folder, const CancelTest &isCancelled, const std::function<void(double)> &progress)
{
    std::vector<PackagedFile> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    const QDir base(folder);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        files.push_back({base.relativeFilePath(entry.filePath()), {}, entry.isFile() ? entry.size() : 0});
    }
    sortByPath(files);
    qint64 total = 1;
    for (const PackagedFile &file : files)
        total += file.size;
    qint64 done = 0;
    for (PackagedFile &file : files) {
        const QFileInfo entry(base.filePath(file.path));
        done += file.size;
        if (entry.isSymLink() || !entry.isFile())
            continue;
        const auto digest = hashFile(entry.filePath(), isCancelled);
        if (!digest)
            return std::unexpected(digest.error());
        file.sha256 = digest->sha256.hex();
        file.size = digest->size;
        if (progress)
            progress(static_cast<double>(done) / static_cast<double>(total));
    }
    return files;
}

void sortByPath(std::vector<PackagedFile> &files)
{
    // The bytes of UTF-8 order like code points, UTF-16 units do not.
    std::ranges::sort(files, {}, [](const PackagedFile &file) { return file.path.toUcs4(); });
}

QByteArray sumsText(std::vector<PackagedFile> files)
{
    sortByPath(files);
    QByteArray text;
    for (const PackagedFile &file : files) {
        if (file.path != sumsName)
            text += file.sha256.toLatin1() + "  " + file.path.toUtf8() + '\n';
    }
    return text;
}

QString verifyCommand(Shell shell)
{
    if (shell == Shell::Posix)
        return u"sha256sum -c %1"_s.arg(sumsName);
    return u"Get-Content -Encoding UTF8 %1 | ForEach-Object { $hash, $file = $_ -split '  ', 2; "
           "if ((Get-FileHash -Algorithm SHA256 -LiteralPath $file).Hash -eq $hash) { \"OK $file\" } "
           "else { \"CHANGED $file\" } }"_s.arg(sumsName);
}

Result<QStringList> writeVolumes(const QString &folder, const QString &target, const std::vector<PackagedFile> &files,
    const VolumeOptions &options)
{
    const auto volumes = volumesOf(folder, files, options.bytes);
    const auto count = static_cast<double>(volumes.size());
    QStringList paths;
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        const QString suffix = volumes.size() == 1 ? QString() : u"_%1of%2"_s.arg(i + 1).arg(volumes.size());
        const QString path = target + suffix + ".zip"_L1;
        const auto share = [&](double fraction) {
            if (options.progress)
                options.progress((static_cast<double>(i) + fraction) / count);
        };
        if (const auto ok = writeZip(path, volumes[i], {options.modified, options.isCancelled, share, true}); !ok)
            return std::unexpected(ok.error());
        paths << path;
    }
    return paths;
}

} // namespace tsuzuri
