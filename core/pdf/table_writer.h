#pragma once

#include "core/pdf/table_columns.h"

#include <limits>

namespace tsuzuri::pdf {

/// Draws one table: rows one after the other, never more than one in memory.
class TableWriter {
public:
    TableWriter(Flow &flow, const Table &table, const TableStyle &style);
    void write();

private:
    /// One line of a cell.
    struct Piece {
        std::size_t text = 0;
        std::size_t line = 0;
        double height = 0;
    };
    struct CellLayout {
        std::vector<LaidText> texts;
        std::vector<Piece> pieces;
        double height = 0;
    };
    struct RowLayout {
        std::vector<CellLayout> cells;
        double height = 0; ///< with padding
    };

    void writePart(std::size_t part);
    void beginPage(bool isContinued);
    void endPage(bool continues);
    void drawHead();
    void layHead();
    void drawGroup(const QString &group, bool isContinued);
    void writeRow(std::size_t index, const Row &row, bool isGroupStart);
    void writeTallRow(const RowLayout &layout);
    void drawEmpty();
    void drawLegend();
    RowLayout layRow(const Row &row);
    CellLayout layCell(const Cell &cell, const Column &column, double width);
    /// Draws pieces [begin, end) of a cell.
    void drawPieces(
        const CellLayout &cell, std::size_t begin, std::size_t end, const ColumnPlace &place, double top);
    /// Without a heading, continued pages and further parts have a line for the note.
    bool hasNoteLine() const { return m_style.hasPageNotes && (m_slice.isContinued || m_slice.part > 0); }
    QString noteOf(const TableSlice &slice) const;
    double widestNote();
    double groupHeight() const { return m_style.size * look::lineHeight + 2 * m_style.padding * 0.75; }

    Flow &m_flow;
    const Table &m_table;
    TableStyle m_style;
    TablePlan m_plan;
    const TablePart *m_part = nullptr; ///< of the plan
    std::vector<LaidText> m_head;
    double m_headHeight = 0;
    double m_footHeight = 0; ///< kept free below the rows
    double m_noteWidth = 0;
    double m_bottom = 0; ///< rows end above
    double m_headingTop = 0;
    std::optional<HeadingPlace> m_heading; ///< of the open page
    QString m_group; ///< of the row before
    TableSlice m_slice; ///< of the open page
    bool m_hasRows = false; ///< on the open page
};

} // namespace tsuzuri::pdf
