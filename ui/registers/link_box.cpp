#include "ui/registers/link_box.h"

#include "core/registers/register.h"
#include "ui/registers/link_targets.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace tsuzuri {

LinkBox::LinkBox(Session &session, const Column &column, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
    , m_column(column)
    , m_targets(new LinkTargets(session, column, this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMinimumWidth(characters(this, 30));
    auto *found = new QCompleter(m_targets, this); // the model filters by itself
    found->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(found);
    connect(lineEdit(), &QLineEdit::textEdited, m_targets, &LinkTargets::setWords);
    connect(found, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) {
            lineEdit()->setText(index.data(LinkTargets::NameRole).toString());
            take(record());
        });
    connect(lineEdit(), &QLineEdit::returnPressed, this, [this] { take(record()); });
    connect(this, &QComboBox::activated, this, [this] { take(record()); });
}

void LinkBox::setRecords(const std::vector<Uuid> &records)
{
    const QSignalBlocker quiet(this);
    const Uuid before = record();
    clear();
    for (const Uuid id : records)
        addItem(textOf(id), id.toString());
    setRecord(before);
}

Uuid LinkBox::record() const
{
    const int item = findText(currentText());
    if (const auto listed = item < 0 ? std::nullopt : Uuid::fromString(itemData(item).toString()))
        return *listed;
    const auto read = parseEdit(m_session.parser(), m_column, currentText());
    const Uuid *found = read ? std::get_if<Uuid>(&read->value) : nullptr;
    return found ? *found : Uuid();
}

void LinkBox::setRecord(Uuid record)
{
    const QSignalBlocker quiet(this);
    const int item = findData(record.toString());
    setCurrentIndex(item);
    if (item < 0)
        setEditText(record.isNull() ? QString() : textOf(record));
}

QString LinkBox::textOf(Uuid record) const
{
    return m_session.reader().label(*m_column.target, record);
}

/// While the proposals are open, Enter is theirs.
void LinkBox::keyPressEvent(QKeyEvent *event)
{
    QComboBox::keyPressEvent(event);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_keepsEnter && isEnter && !completer()->popup()->isVisible())
        event->accept();
}

void LinkBox::take(Uuid record)
{
    if (record.isNull())
        return;
    setRecord(record);
    Q_EMIT recordChosen(record);
}

} // namespace tsuzuri
