#include "ui/gaps/condition_row.h"

#include "core/base/dates.h"
#include "ui/session/session.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct Side {
    int field = -1;
    std::optional<Language> side;
};

/// A field and a side in one number, for the data of a combo box.
int keyOf(const Side &side)
{
    return side.field * 3 + (side.side ? 1 + static_cast<int>(*side.side) : 0);
}

Side sideOf(int key)
{
    Side side{key / 3, {}};
    if (key % 3 > 0)
        side.side = static_cast<Language>(key % 3 - 1);
    return side;
}

QString wordOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Is:
        return ConditionRow::tr("is");
    case Comparison::IsNot:
        return ConditionRow::tr("is not");
    case Comparison::Contains:
        return ConditionRow::tr("contains");
    case Comparison::IsEmpty:
        return ConditionRow::tr("is empty");
    case Comparison::IsNotEmpty:
        return ConditionRow::tr("is not empty");
    case Comparison::Before:
        return ConditionRow::tr("is before");
    case Comparison::After:
        return ConditionRow::tr("is after");
    case Comparison::OlderThanDays:
        return ConditionRow::tr("is past by more than (days)");
    case Comparison::WithinDays:
        return ConditionRow::tr("comes within (days)");
    case Comparison::AtLeast:
        return ConditionRow::tr("is at least");
    case Comparison::AtMost:
        return ConditionRow::tr("is at most");
    }
    return {};
}

} // namespace

ConditionRow::ConditionRow(const Session &session, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(kind)
    , m_field(new QComboBox(this))
    , m_comparison(new QComboBox(this))
    , m_choice(new QComboBox(this))
    , m_value(new QLineEdit(this))
{
    m_field->setObjectName("field");
    m_field->setAccessibleName(tr("Field"));
    m_comparison->setObjectName("comparison");
    m_comparison->setAccessibleName(tr("Comparison"));
    m_choice->setObjectName("choice");
    m_choice->setAccessibleName(tr("Value"));
    m_value->setObjectName("value");
    m_value->setAccessibleName(tr("Value"));
    m_field->setMinimumWidth(characters(this, 34));
    auto *remove = new QToolButton(this);
    remove->setObjectName("removeCondition");
    remove->setIcon(themedIcon(u"list-remove"_s));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this condition"));
    remove->setAccessibleName(remove->toolTip());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    layout->addWidget(m_comparison);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_value, 1);
    layout->addWidget(remove);
    fillFields();
    fillComparisons();
    connect(m_field, &QComboBox::currentIndexChanged, this, &ConditionRow::fillComparisons);
    connect(m_comparison, &QComboBox::currentIndexChanged, this, &ConditionRow::fillValues);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_value, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removed);
}

void ConditionRow::fillFields()
{
    const auto &fields = kindInfo(m_kind).fields;
    const Words &words = m_session.words();
    for (int field = 0; field < static_cast<int>(fields.size()); ++field) {
        m_field->addItem(words.field(m_kind, field), keyOf({field, {}}));
        if (fields[static_cast<std::size_t>(field)].type != FieldType::Localized)
            continue;
        for (const Language side : {Language::Japanese, Language::English})
            m_field->addItem(words.field(m_kind, field, side), keyOf({field, side}));
    }
}

void ConditionRow::fillComparisons()
{
    const int field = sideOf(m_field->currentData().toInt()).field;
    const int before = m_comparison->currentData().toInt();
    const QSignalBlocker blocker(m_comparison);
    m_comparison->clear();
    for (const Comparison each : comparisonsOf(kindInfo(m_kind).fields[static_cast<std::size_t>(field)].type))
        m_comparison->addItem(wordOf(each), static_cast<int>(each));
    m_comparison->setCurrentIndex(qMax(0, m_comparison->findData(before)));
    fillValues();
}

void ConditionRow::fillValues()
{
    const int field = sideOf(m_field->currentData().toInt()).field;
    const FieldInfo &info = kindInfo(m_kind).fields[static_cast<std::size_t>(field)];
    const bool isTaken = takesValue(static_cast<Comparison>(m_comparison->currentData().toInt()));
    const bool isFlag = info.type == FieldType::Flag || info.type == FieldType::Boolean;
    const bool isChosen = isFlag || info.type == FieldType::Choice;
    const QSignalBlocker blocker(m_choice);
    const QString before = m_choice->currentData().toString();
    m_choice->clear();
    if (isFlag) {
        m_choice->addItem(m_session.words().flag(true), u"yes"_s);
        m_choice->addItem(m_session.words().flag(false), u"no"_s);
    } else if (isChosen) {
        for (const ChoiceLabel &label : m_session.words().choices(m_kind, field)) {
            if (!label.code.isEmpty())
                m_choice->addItem(label.label, label.code);
        }
    }
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(before)));
    m_choice->setVisible(isTaken && isChosen);
    m_value->setVisible(!isChosen);
    m_value->setEnabled(isTaken);
    m_value->setPlaceholderText(info.type == FieldType::Date || info.type == FieldType::Instant
            ? tr("Example: 2026-04-01")
            : info.target ? tr("Number of the record")
                          : QString());
    Q_EMIT changed();
}

void ConditionRow::setCondition(const Condition &condition)
{
    m_field->setCurrentIndex(m_field->findData(keyOf({condition.field, condition.side})));
    m_comparison->setCurrentIndex(m_comparison->findData(static_cast<int>(condition.comparison)));
    m_choice->setCurrentIndex(m_choice->findData(condition.value));
    m_value->setText(condition.value);
}

Condition ConditionRow::condition() const
{
    const Side side = sideOf(m_field->currentData().toInt());
    Condition condition;
    condition.field = side.field;
    condition.side = side.side;
    condition.comparison = static_cast<Comparison>(m_comparison->currentData().toInt());
    if (!takesValue(condition.comparison))
        return condition;
    condition.value = m_choice->count() > 0 ? m_choice->currentData().toString() : m_value->text().trimmed();
    const FieldType type = kindInfo(m_kind).fields[static_cast<std::size_t>(side.field)].type;
    if (type == FieldType::Date || type == FieldType::Instant) {
        if (const auto day = parseDate(condition.value))
            condition.value = day->toString(Qt::ISODate);
    }
    return condition;
}

QString ConditionRow::text() const
{
    return conditionText(m_kind, condition());
}

} // namespace tsuzuri
