#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace tsuzuri {

/// Files that are dropped anywhere on a window, whatever lies there.
class FileDrops : public QObject {
    Q_OBJECT

public:
    explicit FileDrops(QWidget &window);

    /// Paths of the files and folders of this computer; empty where there are none.
    static QStringList pathsOf(const QMimeData *data);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace tsuzuri
