#include "ui/registers/field_row.h"

#include "core/registers/register_reader.h"
#include "ui/registers/choice_signs.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/shapes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// A link target as an address: "document/0190…".
QString address(Kind kind, Uuid id)
{
    return kindCode(kind) + u'/' + id.toString();
}

/// Paths, addresses and hashes hold no blanks: they may break behind signs, and where there are none for
/// long.
QString breakable(QString text)
{
    static const QRegularExpression sign(u"([\\\\/_?&=.])"_s);
    static const QRegularExpression longWord(u"([!-~]{20})"_s);
    return text.replace(sign, u"\\1\u200B"_s).replace(longWord, u"\\1\u200B"_s);
}

std::vector<AnyId> targetsOf(const Column &column, const Value &value)
{
    if (const auto *any = std::get_if<AnyId>(&value))
        return {*any};
    if (const auto *id = std::get_if<Uuid>(&value); id && column.target)
        return {{*column.target, *id}};
    std::vector<AnyId> targets;
    if (const auto *ids = std::get_if<std::vector<Uuid>>(&value); ids && column.target) {
        for (const Uuid id : *ids)
            targets.push_back({*column.target, id});
    }
    return targets;
}

} // namespace

FieldRow::FieldRow(const Column &column, Session &session, Ask &ask, int labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_session(session)
    , m_ask(ask)
    , m_value(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(column.key + ".row"_L1);
    setFocusPolicy(Qt::StrongFocus);
    const QString heading = column.heading(session.words());
    auto *label = new QLabel(heading, this);
    label->setBuddy(this);
    label->setWordWrap(true);
    label->setFixedWidth(labelWidth);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(sized(font(), TextSize::Secondary));
    m_value->setWordWrap(true);
    m_value->setTextFormat(Qt::RichText);
    m_value->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    m_value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    const int step = unit(this);
    m_layout->setContentsMargins(step, step / 2, step, step / 2);
    m_layout->setSpacing(2 * step);
    m_layout->addWidget(label, 0, Qt::AlignTop);
    m_layout->addWidget(m_value, 1);
    if (isEditable())
        setCursor(Qt::IBeamCursor);
    connect(m_value, &QLabel::linkActivated, this, &FieldRow::followLink);
}

int FieldRow::row() const
{
    return m_session.data().rowOf(m_column.kind, m_record);
}

bool FieldRow::isEditable() const
{
    return !m_column.isReadOnly && !m_session.isReadOnly();
}

void FieldRow::setRecord(Uuid id)
{
    if (m_editor)
        finish(CellEditor::Ending::Stay);
    if (m_editor)
        closeEditor(); // it could not be stored, and the person has been told
    m_record = id;
    refresh();
}

void FieldRow::refresh()
{
    const int row = this->row();
    const QString text = row < 0 ? QString() : m_session.reader().text(m_column, row);
    m_isBlank = text.isEmpty();
    m_value->setText(m_isBlank ? u"<span style='color:%1'>–</span>"_s.arg(secondaryText(palette()).name())
                               : valueHtml(row));
    setAccessibleName(u"%1: %2"_s.arg(m_column.heading(m_session.words()), text));
}

QString FieldRow::valueHtml(int row) const
{
    const RegisterReader &reader = m_session.reader();
    const Value value = reader.value(m_column, row);
    const CellText cell = reader.cell(m_column, row);
    QStringList links;
    for (const AnyId &target : targetsOf(m_column, value)) {
        links << u"<a href='%1' style='color:%2; text-decoration:none'>%3</a>"_s.arg(
            address(target.kind, target.uuid), accentColour(palette()).name(),
            reader.label(target.kind, target.uuid).toHtmlEscaped());
    }
    if (!links.isEmpty() && cell.mark != CellMark::Unresolved)
        return links.join(u"<br>"_s);
    QString html = breakable(cell.text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (cell.mark == CellMark::Unresolved) {
        //: after words of an import that name no record
        html += u" <span style='color:%1'>%2</span>"_s.arg(
            toneColour(Tone::Major, palette()).name(), tr("(not found)").toHtmlEscaped());
    }
    const auto *text = std::get_if<LocalizedText>(&value);
    const QString &other = text ? text->in(otherLanguage(m_session.language())) : QString();
    if (text && text->has(m_session.language()) && !other.isEmpty()) {
        html += u"<br><span style='color:%1'>%2</span>"_s.arg(
            secondaryText(palette()).name(), other.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return html;
}

void FieldRow::edit()
{
    if (m_editor || !isEditable() || row() < 0)
        return;
    m_editor = CellEditor::make(m_column, m_session, CellEditor::Place::Form, this);
    m_editor->load(row());
    m_value->hide();
    m_layout->addWidget(m_editor, 1);
    connect(m_editor, &CellEditor::finished, this, &FieldRow::finish);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FieldRow::finish(CellEditor::Ending ending)
{
    if (!m_editor)
        return;
    const int row = this->row();
    const auto stored = row < 0 ? Result<Commit>() : m_session.edit(m_editor->edits(row));
    if (!stored) {
        m_ask.tell(this, m_session.words().error(stored.error()));
        m_editor->setFocus();
        return;
    }
    const bool hadFocus = isAncestorOf(focusWidget()) || ending != CellEditor::Ending::Stay;
    closeEditor();
    refresh();
    if (ending == CellEditor::Ending::Next || ending == CellEditor::Ending::Previous)
        Q_EMIT left(ending == CellEditor::Ending::Next ? 1 : -1);
    else if (hadFocus)
        setFocus();
}

void FieldRow::closeEditor()
{
    CellEditor *editor = std::exchange(m_editor, nullptr);
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater();
    m_value->show();
}

void FieldRow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_editor && event->key() == Qt::Key_Escape) {
        closeEditor();
        setFocus();
    } else if (!m_editor && (isEnter || event->key() == Qt::Key_F2)) {
        edit();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FieldRow::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    edit();
}

void FieldRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus() || m_editor)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(accentColour(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

/// Colours stand in the rich text.
void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_record.isNull())
        refresh();
}

void FieldRow::followLink(const QString &target)
{
    const auto kind = kindFromCode(target.section(u'/', 0, 0));
    const auto id = Uuid::fromString(target.section(u'/', 1));
    if (kind && id)
        Q_EMIT linkActivated({*kind, *id});
}

} // namespace tsuzuri
