#pragma once

#include "ui/support/theme.h"

#include <QWidget>

namespace tsuzuri {

/// A part of a bar.
struct BarPart {
    enum class Fill : std::uint8_t { Full, Hatched, Faint, Framed };

    int count = 0;
    Tone tone {};
    Fill fill {};
};

struct BarRow {
    QString label;
    std::vector<BarPart> parts;
    QString value; ///< at the right
    QString toolTip;
};

/// Bars of one scale, one below the other. Each leads to its rows, by mouse and by keyboard.
class BarList : public QWidget {
    Q_OBJECT

public:
    enum class Scale : std::uint8_t { Shares, Counts }; ///< every bar is a whole, or the longest is

    /// `nothing` stands there while there are no rows.
    BarList(Scale scale, const QString &nothing, QWidget *parent = nullptr);

    void setRows(std::vector<BarRow> rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowHeight() const;
    int rowAt(const QPoint &point) const; ///< -1: none
    void paintBar(QPainter &painter, const QRectF &room, const BarRow &row, int most) const;

    Scale m_scale;
    QString m_nothing;
    std::vector<BarRow> m_rows;
    int m_current = 0;
};

/// Draws one part; also for the key below the bars.
void paintPart(QPainter &painter, const QRectF &rect, const BarPart &part, const QPalette &palette);

} // namespace tsuzuri
