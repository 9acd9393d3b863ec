#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <memory>

class QLockFile;
class QTemporaryDir;

namespace tsuzuri {

/// A hidden folder beside where a binder shall appear. It vanishes with this object, and what a killed build
/// left is removed by the next one. Nothing of a binder is visible before `publish`.
class OutputFolder {
public:
    /// Makes `target` where it does not exist. Errors: FolderUnwritable (also where another program keeps the
    /// folder for longer than a minute).
    static Result<std::unique_ptr<OutputFolder>> create(const QString &target);
    ~OutputFolder();

    /// Path of something in the hidden folder.
    QString path(const QString &name) const;

    /// Gives a folder and files of the hidden folder their places in the target. What lies there already must
    /// be the same to the byte and then stays; otherwise nothing is changed. Of two builds at the same time
    /// one comes after the other. Errors: FolderNotEmpty (folder), FileUnwritable, FolderUnwritable as above.
    Result<void> publish(const QString &folder, const QStringList &files);

private:
    OutputFolder() = default;
    Result<std::unique_ptr<QLockFile>> turn() const;
    void removeLeftovers();
    Result<bool> isThere(const QString &name) const;

    QString m_target;
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<QLockFile> m_alive;
};

} // namespace tsuzuri
