#pragma once

#include "ui/registers/cell_editor.h"

class QComboBox;

namespace tsuzuri {

/// One of the choices of a field; yes, no or unknown.
class ChoiceEditor : public CellEditor {
    Q_OBJECT

public:
    ChoiceEditor(const Column &column, Session &session, QWidget *parent);

    void load(int row) override;
    std::vector<CellEdit> edits(int row) const override;

protected:
    QComboBox &box() const { return *m_box; }
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QComboBox *m_box;
};

} // namespace tsuzuri
