#pragma once

#include "ui/registers/row_model.h"

#include <QWidget>

namespace tsuzuri {

class ChipButton;
class FilterRow;
class RowTable;

/// The rows of one list of a plan: chips and words that narrow them, a table in which several can be chosen.
class PlanTable : public QWidget {
    Q_OBJECT

public:
    /// Rows of one sort; a row may be of several.
    struct Chip {
        QString key;
        QString word; ///< with %1 for the number of rows
    };
    struct Line {
        RowModel::Row row;
        QStringList sorts; ///< keys of chips
    };

    PlanTable(QStringList headings, std::vector<int> widths, std::vector<Chip> chips, QWidget *parent);

    void setLines(std::vector<Line> lines);
    /// Other content of the same lines: those in sight stay there, whatever sort they are of now.
    void updateLines(std::vector<Line> lines);
    int currentLine() const; ///< -1 where there is none
    std::vector<int> chosenLines() const;
    void showLine(int line);
    RowTable &table() const { return *m_table; }

Q_SIGNALS:
    /// Another line is the current one, or others are chosen.
    void chosen();

private:
    void makeChips(const std::vector<Chip> &chips);
    void press(const ChipButton &pressed);
    bool isShown(const Line &line, const QString &sort, const QStringList &words) const;
    void arrange();
    void showCounts();

    std::vector<Chip> m_chips;
    std::vector<ChipButton *> m_buttons;
    std::vector<Line> m_lines;
    std::vector<int> m_shown; // lines by row
    FilterRow *m_filter;
    RowModel *m_model;
    RowTable *m_table;
};

} // namespace tsuzuri
