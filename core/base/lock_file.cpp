#include "core/base/lock_file.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QSysInfo>
#include <QThread>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMilliseconds = 1000;
constexpr int pauseMilliseconds = 20;

struct NamedHolder {
    qint64 process = 0;
    QString machine;
};

/// Nobody, where the file stays empty.
NamedHolder holderOf(const QLockFile &file)
{
    NamedHolder holder;
    QString program;
    for (QDeadlineTimer patience(patienceMilliseconds); !patience.hasExpired();
        QThread::msleep(pauseMilliseconds)) {
        if (file.getLockInfo(&holder.process, &holder.machine, &program))
            break;
    }
    return holder;
}

} // namespace

bool takeLock(QLockFile &file)
{
    file.setStaleLockTime(0); // age says nothing: a lock may be held for weeks
    if (file.tryLock(0))
        return true;
    if (file.error() != QLockFile::LockFailedError)
        return false;
    const NamedHolder holder = holderOf(file);
    const bool isElsewhere = !holder.machine.isEmpty() && holder.machine != QSysInfo::machineHostName();
    if (isElsewhere || holder.process == QCoreApplication::applicationPid())
        return false;
    // The living also hold a lock of the operating system, and then this removes nothing.
    file.removeStaleLockFile();
    if (!file.tryLock(0))
        return false;
    QFile::remove(file.fileName() + ".rmlock"_L1); // of a QLockFile whose process died as it took over
    return true;
}

} // namespace tsuzuri
