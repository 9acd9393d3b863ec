#pragma once

#include "ui/registers/cell_editor.h"

class QCompleter;
class QLineEdit;

namespace tsuzuri {

class LinkTargets;

/// Names one record or several, with proposals by number, name in both languages and kana.
class LinkEditor : public CellEditor {
    Q_OBJECT

public:
    LinkEditor(const Column &column, Session &session, QWidget *parent);

    void load(int row) override;
    std::vector<CellEdit> edits(int row) const override;
    int usefulWidth() const override;

private:
    /// Where the words of the record under the cursor begin and end.
    std::pair<int, int> word() const;
    QString meantText() const;
    void propose();
    void take(const QModelIndex &index);

    QLineEdit *m_line;
    LinkTargets *m_targets;
    QCompleter *m_completer;
};

} // namespace tsuzuri
