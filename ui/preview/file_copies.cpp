#include "ui/preview/file_copies.h"

#include "core/base/safe_name.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTemporaryDir>
#include <QTimer>

namespace tsuzuri {

namespace {

constexpr int settling = 300; // ms: programs save in several steps

} // namespace

FileCopies::FileCopies(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(settling);
    connect(m_timer, &QTimer::timeout, this, &FileCopies::look);
}

FileCopies::~FileCopies() = default;

/// Each copy lies in a folder of its own: a program that saves makes a new file beside it and renames that.
QString FileCopies::copyOf(const NamedFile &file)
{
    if (m_copies.contains(file.path) && QFile::exists(m_copies[file.path].path))
        return m_copies[file.path].path;
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath(QString::number(m_copies.size() + 1));
    const QString path = folder + u'/' + safeFileName(file.name, Language::Japanese);
    if (!QDir().mkpath(folder) || !QFile::copy(file.path, path))
        return {};
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const QFileInfo made(path);
    m_copies[file.path] = {path, made.size(), made.lastModified(), false};
    if (!m_watcher) {
        m_watcher = new QFileSystemWatcher(this);
        connect(m_watcher, &QFileSystemWatcher::fileChanged, m_timer, qOverload<>(&QTimer::start));
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_timer, qOverload<>(&QTimer::start));
    }
    m_watcher->addPaths({path, folder});
    return path;
}

QString FileCopies::changedCopy(const NamedFile &file) const
{
    const auto copy = m_copies.constFind(file.path);
    return copy != m_copies.cend() && copy->isChanged ? copy->path : QString();
}

void FileCopies::look()
{
    for (Copy &copy : m_copies) {
        const QFileInfo now(copy.path);
        const bool isOther = now.exists() && (now.size() != copy.size || now.lastModified() != copy.modified);
        if (isOther && !m_watcher->files().contains(copy.path))
            m_watcher->addPath(copy.path); // it was replaced
        copy.isChanged = copy.isChanged || isOther;
    }
    Q_EMIT copyChanged();
}

} // namespace tsuzuri
