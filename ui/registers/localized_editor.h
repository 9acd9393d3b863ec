#pragma once

#include "ui/registers/cell_editor.h"

#include <array>

namespace tsuzuri {

/// A text in both languages: side by side in a table, one above the other in a form.
class LocalizedEditor : public CellEditor {
    Q_OBJECT

public:
    LocalizedEditor(const Column &column, Session &session, Place place, QWidget *parent);

    void load(int row) override;
    std::vector<CellEdit> edits(int row) const override;
    int usefulWidth() const override;

private:
    struct Side {
        const Column *column = nullptr;
        QWidget *field = nullptr;
    };

    QWidget *makeField(const Column &side, Place place);
    static QString text(const Side &side);

    std::array<Side, 2> m_sides; // the screen's language first
};

} // namespace tsuzuri
