#include "ui/registers/save_view_dialog.h"

#include "ui/support/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tsuzuri {

SaveViewDialog::SaveViewDialog(
    const SavedView &view, Language language, const QString &person, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_person(person)
    , m_japanese(new QLineEdit(view.name.ja, this))
    , m_english(new QLineEdit(view.name.en, this))
    , m_shared(new QCheckBox(tr("Everybody in this workspace sees this view"), this))
{
    setWindowTitle(view.id.isNull() ? tr("Save this view") : tr("Change a view"));
    m_japanese->setObjectName("name.ja");
    m_english->setObjectName("name.en");
    m_shared->setObjectName("shared");
    m_shared->setChecked(view.id.isNull() ? false : view.keeper.isEmpty());
    m_shared->setVisible(!person.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    const auto judge = [=, this] {
        save->setEnabled(!m_japanese->text().trimmed().isEmpty() || !m_english->text().trimmed().isEmpty());
    };
    connect(m_japanese, &QLineEdit::textChanged, this, judge);
    connect(m_english, &QLineEdit::textChanged, this, judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();

    auto *layout = new QFormLayout(this);
    layout->setVerticalSpacing(2 * unit(this));
    const bool isJapanese = language == Language::Japanese;
    layout->addRow(
        isJapanese ? tr("Name in Japanese") : tr("Name in English"), isJapanese ? m_japanese : m_english);
    layout->addRow(
        isJapanese ? tr("Name in English") : tr("Name in Japanese"), isJapanese ? m_english : m_japanese);
    layout->addRow(m_shared);
    layout->addRow(buttons);
    setMinimumWidth(characters(this, 56));
    (isJapanese ? m_japanese : m_english)->setFocus();
}

SavedView SaveViewDialog::view() const
{
    SavedView view = m_view;
    view.name.ja = m_japanese->text().trimmed();
    view.name.en = m_english->text().trimmed();
    view.keeper = m_shared->isChecked() ? QString() : m_person;
    return view;
}

} // namespace tsuzuri
