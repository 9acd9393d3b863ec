#include "ui/registers/choice_editor.h"

#include "core/registers/column.h"
#include "ui/registers/choice_signs.h"
#include "ui/session/session.h"
#include "ui/support/sign_label.h"

#include <QComboBox>
#include <QKeyEvent>

namespace tsuzuri {

ChoiceEditor::ChoiceEditor(const Column &column, Session &session, QWidget *parent)
    : CellEditor(column, session, parent)
    , m_box(new QComboBox(this))
{
    const Words &words = session.words();
    if (column.type == FieldType::Choice) {
        for (const ChoiceLabel &choice : words.choices(column.kind, column.field)) {
            const auto sign = choiceSign(column, choice.code);
            m_box->addItem(sign ? signIcon(*sign) : QIcon(), choice.label, choice.code);
        }
    } else {
        if (column.type == FieldType::Flag)
            m_box->addItem(words.flag(std::nullopt));
        m_box->addItem(words.flag(true));
        m_box->addItem(words.flag(false));
    }
    setField(m_box);
    m_box->installEventFilter(this);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT finished(Ending::Stay); });
}

/// A choice that was made by its first letters is taken with Enter.
bool ChoiceEditor::eventFilter(QObject *object, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isReturn = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (object != m_box || !isReturn)
        return CellEditor::eventFilter(object, event);
    Q_EMIT finished(Ending::Down);
    return true;
}

void ChoiceEditor::load(int row)
{
    m_box->setCurrentIndex(qMax(0, m_box->findText(textOf(column(), row))));
}

std::vector<CellEdit> ChoiceEditor::edits(int row) const
{
    return {{row, &column(), m_box->currentText()}};
}

} // namespace tsuzuri
