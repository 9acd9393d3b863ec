#include "core/binder/output_folder.h"

#include "core/base/lock_file.h"
#include "core/binder/package.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = ".tsuzuri-binder-"_L1;
constexpr auto lockName = "lock"_L1;
constexpr auto turnName = ".tsuzuri-binder.lock"_L1;
constexpr std::chrono::seconds patience{60};
constexpr std::chrono::milliseconds pause{20};

/// Whether two files or folders hold the same, by name and content.
Result<bool> areSame(const QString &left, const QString &right)
{
    if (!QFileInfo(left).isDir()) {
        const auto first = hashFile(left);
        const auto second = hashFile(right);
        return first && second && first->sha256 == second->sha256;
    }
    const auto first = hashFolder(left);
    if (!first)
        return std::unexpected(first.error());
    const auto second = hashFolder(right);
    if (!second)
        return std::unexpected(second.error());
    return std::ranges::equal(*first, *second, [](const PackagedFile &one, const PackagedFile &other) {
        return one.path == other.path && one.sha256 == other.sha256 && !one.sha256.isEmpty();
    });
}

} // namespace

OutputFolder::~OutputFolder() = default;

Result<std::unique_ptr<OutputFolder>> OutputFolder::create(const QString &target)
{
    if (!QDir().mkpath(target))
        return failure(ErrorCode::FolderUnwritable, {target});
    std::unique_ptr<OutputFolder> output(new OutputFolder);
    output->m_target = QDir(target).absolutePath();
    const auto turn = output->turn();
    if (!turn)
        return std::unexpected(turn.error());
    output->removeLeftovers();
    output->m_scratch = std::make_unique<QTemporaryDir>(output->m_target + u'/' + prefix + "XXXXXX"_L1);
    if (!output->m_scratch->isValid())
        return failure(ErrorCode::FolderUnwritable, {target}, output->m_scratch->errorString());
    output->m_alive = std::make_unique<QLockFile>(output->path(lockName));
    if (!takeLock(*output->m_alive))
        return failure(ErrorCode::FolderUnwritable, {target});
    return output;
}

/// Held while a build looks round in the target or lets something appear there: nobody takes a folder that is
/// just being made for a leftover, and no two binders mix.
Result<std::unique_ptr<QLockFile>> OutputFolder::turn() const
{
    auto lock = std::make_unique<QLockFile>(m_target + u'/' + turnName);
    for (const QDeadlineTimer deadline(patience); !takeLock(*lock); QThread::sleep(pause)) {
        if (lock->error() != QLockFile::LockFailedError || deadline.hasExpired())
            return failure(ErrorCode::FolderUnwritable, {m_target});
    }
    return lock;
}

/// A living build holds the lock of its folder.
void OutputFolder::removeLeftovers()
{
    const QDir target(m_target);
    for (const QString &name :
        target.entryList({prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        QLockFile lock(target.filePath(name) + u'/' + lockName);
        if (!takeLock(lock))
            continue;
        lock.unlock();
        QDir(target.filePath(name)).removeRecursively();
    }
}

QString OutputFolder::path(const QString &name) const
{
    return m_scratch->filePath(name);
}

Result<bool> OutputFolder::isThere(const QString &name) const
{
    const QString place = m_target + u'/' + name;
    if (!QFileInfo::exists(place))
        return false;
    const auto same = areSame(path(name), place);
    if (!same)
        return same;
    if (!*same)
        return failure(ErrorCode::FolderNotEmpty, {place});
    return true;
}

Result<void> OutputFolder::publish(const QString &folder, const QStringList &files)
{
    const auto turn = this->turn();
    if (!turn)
        return std::unexpected(turn.error());
    QStringList missing;
    for (const QString &name : files + QStringList(folder)) { // the folder last: it stands for the whole
        const auto there = isThere(name);
        if (!there)
            return std::unexpected(there.error());
        if (!*there)
            missing << name;
    }
    for (qsizetype place = 0; place < missing.size(); ++place) {
        if (QDir().rename(path(missing[place]), m_target + u'/' + missing[place]))
            continue;
        for (const QString &name : missing.first(place)) // half a binder is none
            QDir().rename(m_target + u'/' + name, path(name));
        return failure(ErrorCode::FileUnwritable, {m_target + u'/' + missing[place]});
    }
    return {};
}

} // namespace tsuzuri
