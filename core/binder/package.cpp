#include "core/binder/package.h"

#include "core/archive/zip_writer.h"
#include "core/base/disk.h"
#include "core/base/lanes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <atomic>
#include <mutex>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 1024 * 1024;
constexpr qint64 roomForPages = 100 * 1024 * 1024; // what the written files may take in a volume

std::unexpected<Error> writeFailure(const QFileDevice &file)
{
    return std::unexpected(writeError(file.fileName(), ErrorCode::FileUnwritable, file.errorString()));
}

/// Copies one file: nothing, or what is wrong with it.
Result<std::optional<ErrorCode>> copyFile(const FileCopy &copy, const CancelTest &isStopped)
{
    QFile in(copy.source);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::optional(ErrorCode::FileNotFound);
    QFile out(copy.target);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return writeFailure(out);
    Sha256 sha;
    QByteArray block(qBound<qint64>(1, in.size(), blockSize), Qt::Uninitialized);
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
    static const QSet<QString> suffixes{u"txt"_s, u"log"_s, u"csv"_s, u"tsv"_s, u"json"_s, u"jsonl"_s,
        u"html"_s, u"htm"_s, u"xml"_s, u"md"_s, u"eml"_s, u"yaml"_s, u"yml"_s, u"sql"_s, u"ini"_s, u"conf"_s,
        u"svg"_s, u"rtf"_s, u"bmp"_s, u"doc"_s, u"xls"_s, u"ppt"_s, u"sh"_s, u"ps1"_s, u"py"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

qint64 sizeOf(const std::vector<PackagedFile> &files)
{
    qint64 size = 0;
    for (const PackagedFile &file : files)
        size += file.size;
    return size;
}

} // namespace

Result<QHash<QString, ErrorCode>> copyFiles(const std::vector<FileCopy> &files,
    const std::function<void(double)> &progress, const CancelTest &isCancelled)
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
    std::atomic<bool> isStopped = false;
    const CancelTest stops = [&] { return isStopped || (isCancelled && isCancelled()); };
    inLanes(qMax(2, processors()), files.size(), [&](std::size_t i) {
        if (isStopped)
            return;
        const auto problem = copyFile(files[i], stops);
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
    });
    if (error)
        return std::unexpected(*error);
    return problems;
}

Result<void> writeWholeFile(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size()
        || !file.flush())
        return writeFailure(file);
    return {};
}

Result<std::vector<PackagedFile>> hashFolder(
    const QString &folder, const CancelTest &isCancelled, const std::function<void(double)> &progress)
{
    std::vector<PackagedFile> files;
    const QDir base(QDir(folder).absolutePath()); // completed by a shell it ends in a slash
    QDirIterator entries(
        base.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
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

VolumeWriter::VolumeWriter(QString folder, QString target, VolumeOptions options)
    : m_folder(std::move(folder))
    , m_target(std::move(target))
    , m_options(std::move(options))
{
}

VolumeWriter::~VolumeWriter() = default;

ZipItem VolumeWriter::itemOf(const PackagedFile &file) const
{
    return {
        QFileInfo(m_folder).fileName() + u'/' + file.path, m_folder + u'/' + file.path, shrinks(file.path)};
}

void VolumeWriter::begin(const std::vector<PackagedFile> &files)
{
    if (sizeOf(files) + roomForPages > m_options.bytes)
        return;
    std::vector<ZipItem> items;
    for (const PackagedFile &file : files) {
        items.push_back(itemOf(file));
        m_begun.insert(file.path);
    }
    m_draft = std::make_unique<ZipDraft>(m_target + ".zip"_L1,
        ZipOptions{m_options.modified, m_options.isCancelled, m_options.progress, true});
    m_draft->begin(std::move(items));
}

std::vector<std::vector<ZipItem>> VolumeWriter::volumesOf(const std::vector<PackagedFile> &files) const
{
    std::vector<std::vector<ZipItem>> volumes(1);
    qint64 size = 0;
    for (const bool isAtTop : {true, false}) {
        for (const PackagedFile &file : files) {
            if (file.path.contains(u'/') == isAtTop)
                continue;
            if (size + file.size > m_options.bytes && !volumes.back().empty()) {
                volumes.emplace_back();
                size = 0;
            }
            size += file.size;
            volumes.back().push_back(itemOf(file));
        }
    }
    return volumes;
}

Result<QStringList> VolumeWriter::finish(const std::vector<PackagedFile> &files)
{
    if (m_draft && sizeOf(files) <= m_options.bytes) {
        std::vector<ZipItem> others;
        for (const PackagedFile &file : files) {
            if (!m_begun.contains(file.path))
                others.push_back(itemOf(file));
        }
        if (const auto ok = m_draft->finish(others); !ok)
            return std::unexpected(ok.error());
        return QStringList{m_target + ".zip"_L1};
    }
    m_draft.reset();
    const auto volumes = volumesOf(files);
    const auto count = static_cast<double>(volumes.size());
    QStringList paths;
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        const QString suffix = volumes.size() == 1 ? QString() : u"_%1of%2"_s.arg(i + 1).arg(volumes.size());
        const QString path = m_target + suffix + ".zip"_L1;
        const auto share = [&](double fraction) {
            if (m_options.progress)
                m_options.progress((static_cast<double>(i) + fraction) / count);
        };
        if (const auto ok =
                writeZip(path, volumes[i], {m_options.modified, m_options.isCancelled, share, true});
            !ok)
            return std::unexpected(ok.error());
        paths << path;
    }
    return paths;
}

} // namespace tsuzuri
