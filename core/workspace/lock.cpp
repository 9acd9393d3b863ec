#include "core/workspace/lock.h"

#include "core/base/disk.h"
#include "core/base/lock_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>
#include <QTimeZone>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString lockPath(const QString &folder)
{
    return folder + "/workspace.lock"_L1;
}

QString sidecarPath(const QString &folder)
{
    return folder + "/workspace.lock.json"_L1;
}

/// What the lock itself tells: the program stands for the person.
LockHolder holderByLock(const QString &folder)
{
    LockHolder holder{u"tsuzuri"_s, QSysInfo::machineHostName(), {}, false};
    qint64 process = 0;
    const QLockFile lock(lockPath(folder));
    lock.getLockInfo(&process, &holder.machine, &holder.person);
    holder.since = QFileInfo(lockPath(folder)).lastModified(QTimeZone::UTC).toString(Qt::ISODate);
    return holder;
}

} // namespace

WorkspaceLock::WorkspaceLock(const QString &folder)
    : m_sidecar(sidecarPath(folder))
    , m_file(std::make_unique<QLockFile>(lockPath(folder)))
{
}

WorkspaceLock::~WorkspaceLock()
{
    if (m_file->isLocked())
        QFile::remove(m_sidecar);
}

LockHolder WorkspaceLock::holder(const QString &folder)
{
    LockHolder holder;
    QFile file(sidecarPath(folder));
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject json = QJsonDocument::fromJson(file.read(4096)).object();
        holder = {
            json["person"_L1].toString(), json["machine"_L1].toString(), json["since"_L1].toString(), false};
    } else {
        holder = holderByLock(folder);
    }
    holder.isOtherMachine = !holder.machine.isEmpty() && holder.machine != QSysInfo::machineHostName();
    return holder;
}

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::acquire(
    const QString &folder, const QString &person, TakeOver takeOver)
{
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(folder));
    bool isHeld = takeLock(*lock->m_file);
    if (!isHeld && lock->m_file->error() == QLockFile::LockFailedError) {
        const LockHolder other = holder(folder);
        if (takeOver == TakeOver::FromOtherMachine && other.isOtherMachine) {
            QFile::remove(lockPath(folder));
            isHeld = lock->m_file->tryLock(0);
        }
        if (!isHeld)
            return failure(ErrorCode::WorkspaceLocked, {folder, other.person, other.machine, other.since});
    }
    if (!isHeld)
        return std::unexpected(writeError(folder, ErrorCode::FolderUnwritable));
    QSaveFile sidecar(lock->m_sidecar);
    if (sidecar.open(QIODevice::WriteOnly)) {
        sidecar.write(
            QJsonDocument(QJsonObject{{"person"_L1, person}, {"machine"_L1, QSysInfo::machineHostName()},
                              {"since"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}})
                .toJson());
        sidecar.commit();
    }
    return lock;
}

} // namespace tsuzuri
