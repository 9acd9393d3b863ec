#include "ui/registers/save_view_dialog.h"

#include "core/gaps/workspace_index.h"
#include "core/model/by_ref.h"
#include "ui/people/person_box.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tsuzuri {

namespace {

std::vector<Id<Person>> peopleOf(const Session &session)
{
    std::vector<Id<Person>> people;
    for (const Person *person : byRef(session.data().table<Person>())) {
        if (isActive(*person, session.today()))
            people.push_back(person->id);
    }
    return people;
}

} // namespace

SaveViewDialog::SaveViewDialog(const SavedView &view, Session &session, Id<Person> person, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_japanese(new QLineEdit(view.name.ja, this))
    , m_english(new QLineEdit(view.name.en, this))
    , m_shared(new QCheckBox(tr("Everybody in this workspace sees this view"), this))
    , m_person(new PersonBox(session, this))
{
    setWindowTitle(view.id.isNull() ? tr("Save this view") : tr("Change a view"));
    m_japanese->setObjectName("name.ja");
    m_english->setObjectName("name.en");
    m_shared->setObjectName("shared");
    m_shared->setChecked(!view.id.isNull() && view.keeper.isEmpty());
    m_person->setObjectName("person");
    m_person->setPeople(peopleOf(session));
    m_person->setPerson(person);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    const auto judge = [=, this] {
        const bool isNamed =
            !m_japanese->text().trimmed().isEmpty() || !m_english->text().trimmed().isEmpty();
        m_person->setEnabled(!m_shared->isChecked());
        save->setEnabled(isNamed && (m_shared->isChecked() || !m_person->person().isNull()));
    };
    connect(m_japanese, &QLineEdit::textChanged, this, judge);
    connect(m_english, &QLineEdit::textChanged, this, judge);
    connect(m_shared, &QCheckBox::toggled, this, judge);
    connect(m_person, &QComboBox::currentTextChanged, this, judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();

    auto *layout = new QFormLayout(this);
    layout->setVerticalSpacing(2 * unit(this));
    const bool isJapanese = session.language() == Language::Japanese;
    layout->addRow(
        isJapanese ? tr("Name in Japanese") : tr("Name in English"), isJapanese ? m_japanese : m_english);
    layout->addRow(
        isJapanese ? tr("Name in English") : tr("Name in Japanese"), isJapanese ? m_english : m_japanese);
    layout->addRow(tr("I am"), m_person);
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
    view.keeper = person().isNull() ? QString() : person().toString();
    return view;
}

Id<Person> SaveViewDialog::person() const
{
    return m_shared->isChecked() ? Id<Person>() : m_person->person();
}

} // namespace tsuzuri
