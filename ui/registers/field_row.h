#pragma once

#include "ui/registers/cell_editor.h"

class QHBoxLayout;
class QLabel;

namespace tsuzuri {

class Ask;

/// One column of one record: its name and its content, which turns into an editor where it stands. What is
/// typed is stored when the editor is left; Escape gives it up.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    FieldRow(const Column &column, Session &session, Ask &ask, int labelWidth, QWidget *parent);

    const Column &column() const { return m_column; }
    void setRecord(Uuid id);
    bool isBlank() const { return m_isBlank; }
    bool isEditable() const;
    bool isEditing() const { return m_editor != nullptr; }
    void edit();
    void refresh();

Q_SIGNALS:
    void linkActivated(const tsuzuri::AnyId &target);
    /// The person went on by Tab: 1, or back: -1.
    void left(int steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int row() const; // of the dataset, -1 where the record is gone
    void showValue(const QString &html);
    QString valueHtml(int row) const;
    void finish(CellEditor::Ending ending);
    void closeEditor();
    void followLink(const QString &target);

    const Column &m_column;
    Session &m_session;
    Ask &m_ask;
    Uuid m_record;
    QLabel *m_value;
    QHBoxLayout *m_layout;
    CellEditor *m_editor = nullptr;
    bool m_isBlank = true;
};

} // namespace tsuzuri
