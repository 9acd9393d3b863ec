#include "ui/registers/cell_editor.h"

#include "core/registers/register.h"
#include "ui/registers/choice_editor.h"
#include "ui/registers/date_editor.h"
#include "ui/registers/link_editor.h"
#include "ui/registers/localized_editor.h"
#include "ui/registers/status_editor.h"
#include "ui/registers/text_editor.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace tsuzuri {

namespace {

/// Also of popups, which are windows of their own.
bool belongsTo(const QObject *object, const QObject *owner)
{
    while (object && object != owner)
        object = object->parent();
    return object;
}

} // namespace

CellEditor *CellEditor::make(const Column &column, Session &session, Place place, QWidget *parent)
{
    switch (column.type) {
    case FieldType::Localized:
        return new LocalizedEditor(column, session, place, parent);
    case FieldType::Date:
        return new DateEditor(column, session, parent);
    case FieldType::Boolean:
    case FieldType::Flag:
    case FieldType::Choice:
        if (StatusEditor::isFor(column))
            return new StatusEditor(column, session, parent);
        return new ChoiceEditor(column, session, parent);
    case FieldType::Link:
    case FieldType::Links:
    case FieldType::AnyLink:
        return new LinkEditor(column, session, parent);
    case FieldType::Text:
    case FieldType::Integer:
    case FieldType::Instant:
    case FieldType::Texts:
        break;
    }
    return new TextEditor(column, session, place, parent);
}

CellEditor::CellEditor(const Column &column, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_session(session)
{
    setObjectName(column.key);
    setAccessibleName(column.heading(session.words()));
    setAutoFillBackground(true);
    connect(qApp, &QApplication::focusChanged, this, &CellEditor::watchFocus);
}

void CellEditor::setField(QWidget *field)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(field);
    addField(field, accessibleName());
}

void CellEditor::addField(QWidget *field, const QString &name)
{
    field->setAccessibleName(name);
    if (m_fields.isEmpty())
        setFocusProxy(field);
    m_fields << field;
}

void CellEditor::finishOnReturn(QLineEdit *line)
{
    connect(line, &QLineEdit::returnPressed, this, [this] { Q_EMIT finished(Ending::Down); });
}

QString CellEditor::textOf(const Column &column, int row) const
{
    return m_session.reader().exportText(column, row);
}

bool CellEditor::focusNextPrevChild(bool isNext)
{
    const auto place = m_fields.indexOf(focusWidget()) + (isNext ? 1 : -1);
    if (place >= 0 && place < m_fields.size())
        m_fields[place]->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    else
        Q_EMIT finished(isNext ? Ending::Next : Ending::Previous);
    return true;
}

/// The key that ends the editing must not begin the next one: what is below would take it for its own.
void CellEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

void CellEditor::watchFocus(const QWidget *before, const QWidget *now)
{
    if (now && belongsTo(before, this) && !belongsTo(now, this))
        Q_EMIT finished(Ending::Stay);
}

} // namespace tsuzuri
