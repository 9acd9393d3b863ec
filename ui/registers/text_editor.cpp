#include "ui/registers/text_editor.h"

#include "core/registers/column.h"
#include "ui/registers/text_box.h"

#include <QLineEdit>

namespace tsuzuri {

TextEditor::TextEditor(const Column &column, Session &session, Place place, QWidget *parent)
    : CellEditor(column, session, parent)
{
    if (place == Place::Form && column.isMultiLine) {
        m_box = new TextBox(this);
        setField(m_box);
        return;
    }
    m_line = new QLineEdit(this);
    if (column.alignment == Alignment::End)
        m_line->setAlignment(Qt::AlignRight);
    setField(m_line);
    finishOnReturn(m_line);
}

void TextEditor::load(int row)
{
    const QString text = textOf(column(), row);
    if (m_box) {
        m_box->setPlainText(text);
        m_box->selectAll();
    } else {
        m_line->setText(text);
        m_line->selectAll();
    }
}

std::vector<CellEdit> TextEditor::edits(int row) const
{
    return {{row, &column(), m_box ? m_box->toPlainText() : m_line->text()}};
}

} // namespace tsuzuri
