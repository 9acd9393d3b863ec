#include "ui/registers/localized_editor.h"

#include "core/registers/register.h"
#include "ui/registers/text_box.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace tsuzuri {

LocalizedEditor::LocalizedEditor(const Column &column, Session &session, Place place, QWidget *parent)
    : CellEditor(column, session, parent)
{
    auto *layout =
        new QBoxLayout(place == Place::Cell ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins({});
    layout->setSpacing(place == Place::Cell ? 0 : unit(this));
    const Language first = session.language();
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const Language language = i == 0 ? first : otherLanguage(first);
        Side &side = m_sides[i];
        side.column = registerOf(column.kind).find(QString(column.key + u'.' + languageCode(language)));
        side.field = makeField(*side.column, place);
        layout->addWidget(side.field);
    }
}

QWidget *LocalizedEditor::makeField(const Column &side, Place place)
{
    // The name of a language stands in that language.
    const QString language =
        side.side == Language::Japanese ? QStringLiteral("日本語") : QStringLiteral("English");
    QWidget *field = nullptr;
    if (place == Place::Form && side.isMultiLine) {
        auto *box = new TextBox(this);
        box->setPlaceholderText(language);
        field = box;
    } else {
        auto *line = new QLineEdit(this);
        line->setPlaceholderText(language);
        finishOnReturn(line);
        field = line;
    }
    field->setObjectName(side.key);
    addField(field, side.heading(session().words()));
    return field;
}

void LocalizedEditor::load(int row)
{
    for (const Side &side : m_sides) {
        if (auto *box = qobject_cast<TextBox *>(side.field))
            box->setPlainText(textOf(*side.column, row));
        else if (auto *line = qobject_cast<QLineEdit *>(side.field))
            line->setText(textOf(*side.column, row));
    }
    if (auto *line = qobject_cast<QLineEdit *>(m_sides[0].field))
        line->selectAll();
}

QString LocalizedEditor::text(const Side &side)
{
    if (const auto *box = qobject_cast<const TextBox *>(side.field))
        return box->toPlainText();
    return qobject_cast<const QLineEdit *>(side.field)->text();
}

std::vector<CellEdit> LocalizedEditor::edits(int row) const
{
    // The older side last: whoever writes both has brought both up to date.
    return {{row, m_sides[0].column, text(m_sides[0])}, {row, m_sides[1].column, text(m_sides[1])}};
}

int LocalizedEditor::usefulWidth() const
{
    return characters(this, 80);
}

} // namespace tsuzuri
