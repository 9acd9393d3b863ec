#include "ui/intake/file_drops.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace tsuzuri {

FileDrops::FileDrops(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.setAcceptDrops(true);
    qApp->installEventFilter(this); // before fields that would take the address as text
}

QStringList FileDrops::pathsOf(const QMimeData *data)
{
    QStringList paths;
    if (!data)
        return paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool FileDrops::isTaken(const QWidget *widget) const
{
    while (widget && widget != &m_window && !widget->property(takesFiles).toBool())
        widget = widget->parentWidget();
    return widget != &m_window;
}

bool FileDrops::eventFilter(QObject *object, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(object);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!widget || widget->window() != &m_window || isTaken(widget))
        return false;
    const QStringList paths = pathsOf(drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (isDrop)
        Q_EMIT dropped(paths);
    return true;
}

} // namespace tsuzuri
