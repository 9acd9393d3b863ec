#pragma once

#include <QWidget>

namespace tsuzuri {

/// Lines one below the other that each lead somewhere, by mouse and by keyboard. What a line shows is drawn
/// by others. Where there is no room for all of them the last one says how many more there are.
class LineList : public QWidget {
    Q_OBJECT

public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// So many lines have room in any case, where there are so many. Usually 3.
    void setFewestLines(int lines);

Q_SIGNALS:
    void activated(int line);
    /// The line that counts what has no room.
    void moreRequested();

protected:
    /// `nothing` stands there while there are no lines; widths in characters.
    LineList(const QString &nothing, int usualWidth, int leastWidth, QWidget *parent);

    /// How many lines are drawn as what they are.
    int shownLines() const;

    /// The lines are others now; `spoken` is what a screen reader says of each.
    void setLines(const QStringList &spoken);
    QRect lineRect(int line) const;
    void choose(int line);

    /// Called while there are lines; the frame of the current one is drawn already.
    virtual void paintLines(QPainter &painter) = 0;
    virtual QString toolTipOf(int line) const = 0;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lineHeight() const;
    /// With the one that counts the others.
    int rowCount() const;
    int lineAt(const QPoint &point) const; ///< -1: none

    QString m_nothing;
    int m_usualWidth;
    int m_leastWidth;
    int m_fewestLines = 3;
    int m_count = 0;
    int m_current = 0;
};

} // namespace tsuzuri
