#pragma once

#include <QObject>

class QWidget;

namespace tsuzuri {

/// True of widgets that take dropped files themselves.
inline constexpr auto takesDroppedFiles = "takesDroppedFiles";

/// Files that are dropped anywhere on a window, but on what takes them itself.
class FileDrops : public QObject {
    Q_OBJECT

public:
    explicit FileDrops(QWidget &window);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool isTaken(const QWidget *widget) const;

    QWidget &m_window;
};

} // namespace tsuzuri
