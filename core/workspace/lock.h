#pragma once

#include "core/base/error.h"

#include <memory>

class QLockFile;

namespace tsuzuri {

/// Who holds a workspace open for writing.
struct LockHolder {
    QString person;
    QString machine;
    QString since; ///< UTC, ISO 8601
    bool isOtherMachine = false; ///< whether it still runs can then not be found out
};

/// One writer per workspace. The lock of a process that died on this machine is recognised and taken; one of
/// another machine is only taken over when asked to.
class WorkspaceLock {
public:
    enum class TakeOver { Never, FromOtherMachine };

    /// Error WorkspaceLocked: path, person, machine, since.
    static Result<std::unique_ptr<WorkspaceLock>> acquire(
        const QString &folder, const QString &person, TakeOver takeOver = TakeOver::Never);
    ~WorkspaceLock();

    static LockHolder holder(const QString &folder);

private:
    explicit WorkspaceLock(const QString &folder);

    QString m_sidecar;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace tsuzuri
