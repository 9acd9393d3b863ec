#include "ui/intake/file_drops.h"

#include "ui/support/local_files.h"

#include <QApplication>
#include <QDropEvent>
#include <QWidget>

namespace tsuzuri {

FileDrops::FileDrops(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.setAcceptDrops(true);
    qApp->installEventFilter(this); // before fields that would take the address as text
}

bool FileDrops::isTaken(const QWidget *widget) const
{
    while (widget && widget != &m_window && !widget->property(takesDroppedFiles).toBool())
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
    const QStringList paths = localFiles(drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (isDrop)
        Q_EMIT dropped(paths);
    return true;
}

} // namespace tsuzuri
