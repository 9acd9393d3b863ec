#pragma once

#include "ui/registers/cell_editor.h"

class QLineEdit;

namespace tsuzuri {

class TextBox;

/// Text, numbers, moments and lists of words. Long texts get several lines in a form.
class TextEditor : public CellEditor {
    Q_OBJECT

public:
    TextEditor(const Column &column, Session &session, Place place, QWidget *parent);

    void load(int row) override;
    std::vector<CellEdit> edits(int row) const override;

private:
    QLineEdit *m_line = nullptr;
    TextBox *m_box = nullptr;
};

} // namespace tsuzuri
