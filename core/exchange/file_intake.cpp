#include "core/exchange/file_intake.h"

#include "core/base/lanes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <thread>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString normalForm(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C);
}

/// The entry of a folder with this name. Names that differ only in normalisation are one: files from a Mac
/// have decomposed names.
QString entryOf(const QString &folder, const QString &name)
{
    if (QFileInfo::exists(folder + u'/' + name))
        return name;
    for (const QString &entry :
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (normalForm(entry) == normalForm(name))
            return entry;
    }
    return {};
}

} // namespace

Result<QString> FileIntake::resolved(const QString &path) const
{
    const QString given = QString(path).replace(u'\\', u'/');
    const bool hasControl =
        std::ranges::any_of(given, [](QChar character) { return character.unicode() < 0x20; });
    if (given.startsWith(u'/') || given.contains(u':') || hasControl)
        return failure(ErrorCode::PathEscapes, {path});
    QString place = m_folder;
    for (const QString &part : given.split(u'/', Qt::SkipEmptyParts)) {
        if (part == ".."_L1)
            return failure(ErrorCode::PathEscapes, {path});
        if (part == "."_L1)
            continue;
        const QString entry = entryOf(place, part);
        if (entry.isEmpty())
            return failure(ErrorCode::FileNotFound, {path});
        place += u'/' + entry;
        if (QFileInfo(place).isSymLink() || QFileInfo(place).isJunction())
            return failure(ErrorCode::PathIsLink, {path});
    }
    if (!QFileInfo(place).isFile())
        return failure(ErrorCode::FileUnreadable, {path});
    return place;
}

Result<FileIntake::Taken> FileIntake::take(const QString &path, const CancelTest &isCancelled)
{
    if (const auto known = m_taken.constFind(path); known != m_taken.cend())
        return *known;
    return *m_taken.insert(path, takeNow(path, isCancelled));
}

void FileIntake::takeAhead(
    const QStringList &paths, const std::function<void(double)> &progress, const CancelTest &isCancelled)
{
    std::vector<Result<Taken>> results(static_cast<std::size_t>(paths.size()));
    const auto caller = std::this_thread::get_id();
    inLanes(intakeLanes, results.size(), [&](std::size_t i) {
        results[i] = isCancelled && isCancelled() ? failure(ErrorCode::Cancelled)
                                                  : takeNow(paths[static_cast<qsizetype>(i)], isCancelled);
        if (progress && std::this_thread::get_id() == caller)
            progress(static_cast<double>(i) / static_cast<double>(results.size()));
    });
    for (qsizetype i = 0; i < paths.size(); ++i)
        m_taken.insert(paths[i], std::move(results[static_cast<std::size_t>(i)]));
}

Result<FileIntake::Taken> FileIntake::takeNow(const QString &path, const CancelTest &isCancelled) const
{
    const auto place = resolved(path);
    if (!place)
        return std::unexpected(place.error());
    Taken taken{normalForm(QFileInfo(*place).fileName()), path, {}};
    if (m_mode == Mode::OnlyHash) {
        const auto digest = hashFile(*place, isCancelled);
        if (!digest)
            return failure(digest.error().code, {path}, digest.error().detail);
        taken.file = {digest->sha256.hex(), digest->size};
        return taken;
    }
    const auto stored = m_vault.add(*place, isCancelled);
    if (!stored) {
        const bool isAboutSource = stored.error().arguments.value(0) == *place;
        return isAboutSource ? failure(stored.error().code, {path}, stored.error().detail)
                             : std::unexpected(stored.error());
    }
    taken.file = *stored;
    return taken;
}

QStringList FileIntake::newFiles() const
{
    QStringList hashes;
    for (const Result<Taken> &taken : m_taken) {
        if (m_mode == Mode::Take && taken && taken->file.isNew)
            hashes << taken->file.sha256;
    }
    return hashes;
}

void FileIntake::giveBackAllBut(const QSet<QString> &used)
{
    QStringList unused;
    m_taken.removeIf([&](const auto &taken) {
        if (!*taken || used.contains((*taken)->file.sha256))
            return false;
        if (m_mode == Mode::Take && (*taken)->file.isNew)
            unused << (*taken)->file.sha256;
        return true;
    });
    giveBack(m_vault, unused);
}

std::vector<Result<StoredFile>> takeFiles(Vault &vault, const QStringList &paths, OnRefusal onRefusal,
    const std::function<void(double)> &progress, const CancelTest &isCancelled)
{
    std::vector<Result<StoredFile>> results(
        static_cast<std::size_t>(paths.size()), failure(ErrorCode::Cancelled));
    std::atomic<bool> isStopped = false;
    std::atomic<std::size_t> done = 0;
    const CancelTest stops = [&] { return isStopped || (isCancelled && isCancelled()); };
    const auto caller = std::this_thread::get_id();
    inLanes(intakeLanes, results.size(), [&](std::size_t i) {
        if (stops())
            return;
        results[i] = vault.add(paths[static_cast<qsizetype>(i)], stops);
        if (!results[i] && onRefusal == OnRefusal::Stop)
            isStopped = true;
        const auto share = static_cast<double>(++done) / static_cast<double>(results.size());
        if (progress && std::this_thread::get_id() == caller)
            progress(share);
    });
    return results;
}

void giveBack(const Vault &vault, const QStringList &hashes)
{
    for (const QString &hash : hashes) {
        const QFileInfo file(vault.path(hash));
        QFile::remove(file.filePath());
        QDir().rmdir(file.path()); // where it is empty now
    }
}

} // namespace tsuzuri
