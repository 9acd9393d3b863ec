#include "ui/registers/link_editor.h"

#include "core/registers/column.h"
#include "ui/registers/link_targets.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace tsuzuri {

using namespace Qt::StringLiterals;

LinkEditor::LinkEditor(const Column &column, Session &session, QWidget *parent)
    : CellEditor(column, session, parent)
    , m_line(new QLineEdit(this))
    , m_targets(new LinkTargets(session, column, this))
    , m_completer(new QCompleter(m_targets, this))
{
    m_line->setPlaceholderText(
        column.type == FieldType::Links ? tr("Numbers or names, separated by ;") : tr("Number or name"));
    // The model filters by itself: by all words, folded, in both languages.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    setField(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LinkEditor::propose);
    finishOnReturn(m_line);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &LinkEditor::take);
}

void LinkEditor::load(int row)
{
    m_line->setText(textOf(column(), row));
    m_line->selectAll();
}

std::vector<CellEdit> LinkEditor::edits(int row) const
{
    return {{row, &column(), meantText()}};
}

/// What was typed; where that names no record and only one is proposed for it, that one.
QString LinkEditor::meantText() const
{
    const QString typed = m_line->text();
    const bool isOpen =
        column().type == FieldType::Link && !typed.trimmed().isEmpty() && m_targets->rowCount() == 1;
    if (!isOpen || !session().parser().finder().find(*column().target, typed).empty())
        return typed;
    return m_targets->index(0).data(LinkTargets::NameRole).toString();
}

int LinkEditor::usefulWidth() const
{
    return characters(this, 30);
}

std::pair<int, int> LinkEditor::word() const
{
    const QString text = m_line->text();
    if (column().type != FieldType::Links)
        return {0, static_cast<int>(text.size())};
    const int cursor = m_line->cursorPosition();
    const auto begin = cursor == 0 ? 0 : text.lastIndexOf(u';', cursor - 1) + 1;
    const auto end = text.indexOf(u';', cursor);
    return {static_cast<int>(begin), static_cast<int>(end < 0 ? text.size() : end)};
}

void LinkEditor::propose()
{
    const auto [begin, end] = word();
    m_targets->setWords(m_line->text().mid(begin, end - begin));
    if (m_targets->rowCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void LinkEditor::take(const QModelIndex &index)
{
    const QString name = index.data(LinkTargets::NameRole).toString();
    const auto [begin, end] = word();
    const QString text = m_line->text();
    const QString gap = begin > 0 ? u" "_s : QString();
    m_line->setText(text.first(begin) + gap + name + text.sliced(end));
    m_line->setCursorPosition(begin + static_cast<int>(gap.size() + name.size()));
    if (column().type != FieldType::Links)
        Q_EMIT finished(Ending::Stay);
}

} // namespace tsuzuri
