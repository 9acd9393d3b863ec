#pragma once

#include "core/registers/edit.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace tsuzuri {

class CellEditor;
class Session;

/// One new content for one column of several rows.
class ChangeRowsDialog : public QDialog {
    Q_OBJECT

public:
    ChangeRowsDialog(Session &session, Kind kind, std::vector<Uuid> records, QWidget *parent = nullptr);

    std::vector<CellEdit> edits() const;

private:
    void showEditor();

    Session &m_session;
    Kind m_kind;
    std::vector<Uuid> m_records;
    std::vector<const Column *> m_columns;
    QComboBox *m_column;
    QVBoxLayout *m_place;
    CellEditor *m_editor = nullptr;
};

} // namespace tsuzuri
