#include "ui/people/person_box.h"

#include "core/registers/register.h"
#include "ui/people/person_text.h"
#include "ui/registers/link_targets.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace tsuzuri {

PersonBox::PersonBox(Session &session, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
    , m_column(*registerOf(Kind::Person).find(u"deputy"))
    , m_targets(new LinkTargets(session, m_column, this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMinimumWidth(characters(this, 30));
    lineEdit()->setPlaceholderText(tr("Name, number or kana"));
    auto *found = new QCompleter(m_targets, this); // the model filters by itself
    found->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(found);
    connect(lineEdit(), &QLineEdit::textEdited, this, &PersonBox::propose);
    connect(found, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) {
            lineEdit()->setText(index.data(LinkTargets::NameRole).toString());
            take(person());
        });
    connect(lineEdit(), &QLineEdit::returnPressed, this, [this] { take(person()); });
    connect(this, &QComboBox::activated, this, [this] { take(person()); });
}

void PersonBox::propose(const QString &words)
{
    m_targets->setWords(words);
}

void PersonBox::setPeople(const std::vector<Id<Person>> &people)
{
    const QSignalBlocker quiet(this);
    const Id<Person> before = person();
    clear();
    for (const Id<Person> id : people)
        addItem(personText(m_session, id), id.toString());
    setPerson(before);
}

Id<Person> PersonBox::person() const
{
    const int item = findText(currentText());
    if (const auto listed = item < 0 ? std::nullopt : Uuid::fromString(itemData(item).toString()))
        return {*listed};
    const auto read = parseEdit(m_session.parser(), m_column, currentText());
    const Uuid *found = read ? std::get_if<Uuid>(&read->value) : nullptr;
    return found ? Id<Person>{*found} : Id<Person>();
}

void PersonBox::setPerson(Id<Person> person)
{
    const QSignalBlocker quiet(this);
    const int item = findData(person.toString());
    setCurrentIndex(item);
    if (item < 0)
        setEditText(person.isNull() ? QString() : personText(m_session, person));
}

void PersonBox::take(Id<Person> person)
{
    if (person.isNull())
        return;
    setPerson(person);
    Q_EMIT chosen(person);
}

} // namespace tsuzuri
