#pragma once

#include "ui/preview/file_of.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <memory>

class QFileSystemWatcher;
class QTemporaryDir;
class QTimer;

namespace tsuzuri {

/// Copies for other programs, which never get the file of the vault itself. What they save there is noticed.
class FileCopies : public QObject {
    Q_OBJECT

public:
    explicit FileCopies(QObject *parent = nullptr);
    ~FileCopies() override;

    /// Where the copy lies; "" where it can't be made.
    QString copyOf(const NamedFile &file);
    /// "" where the copy is as it was made.
    QString changedCopy(const NamedFile &file) const;

Q_SIGNALS:
    void copyChanged();

private:
    void look();

    struct Copy {
        QString path;
        qint64 size = 0;
        QDateTime modified;
        bool isChanged = false;
    };
    std::unique_ptr<QTemporaryDir> m_folder; // made when first needed
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer *m_timer;
    QHash<QString, Copy> m_copies; // by path in the vault
};

} // namespace tsuzuri
