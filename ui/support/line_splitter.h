#pragma once

#include <QSplitter>

namespace tsuzuri {

/// Panes divided by a single line.
class LineSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit LineSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

/// A line of one pixel between stacked parts.
class Line : public QWidget {
    Q_OBJECT

public:
    explicit Line(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tsuzuri
