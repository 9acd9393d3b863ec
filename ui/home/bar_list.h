#pragma once

#include "ui/home/line_list.h"
#include "ui/support/theme.h"

namespace tsuzuri {

/// A part of a bar.
struct BarPart {
    enum class Fill : std::uint8_t { Full, Hatched, Faint, Framed };

    int count = 0;
    Tone tone{};
    Fill fill{};
};

struct BarRow {
    QString label;
    std::vector<BarPart> parts;
    QString value; ///< at the right
    QString toolTip;
};

/// Bars of one scale, one below the other. Each leads to its rows.
class BarList : public LineList {
    Q_OBJECT

public:
    enum class Scale : std::uint8_t { Shares, Counts }; ///< every bar is a whole, or the longest is

    /// `nothing` stands there while there are no rows.
    BarList(Scale scale, const QString &nothing, QWidget *parent = nullptr);

    void setRows(std::vector<BarRow> rows);

protected:
    void paintLines(QPainter &painter) override;
    QString toolTipOf(int line) const override;

private:
    void paintBar(QPainter &painter, const QRectF &room, const BarRow &row, int most) const;

    Scale m_scale;
    std::vector<BarRow> m_rows;
};

/// Draws one part; also for the key below the bars.
void paintPart(QPainter &painter, const QRectF &rect, const BarPart &part, const QPalette &palette);

} // namespace tsuzuri
