#include "ui/gaps/own_rule_list.h"

#include "core/gaps/engine.h"
#include "core/gaps/own_rules.h"
#include "core/model/by_ref.h"
#include "ui/gaps/gap_text.h"
#include "ui/gaps/own_rule_dialog.h"
#include "ui/registers/row_model.h"
#include "ui/registers/row_table.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

OwnRuleList::OwnRuleList(Session &session, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(ask)
    , m_rows(new RowModel({tr("No."), tr("Rule"), tr("Register"), tr("Severity"), tr("Now")}, {}, this))
    , m_table(new RowTable(*m_rows, {10, 40, 24, 16, 50}, this))
    , m_empty(new QLabel(
          tr("What your team wants to have checked beyond the built-in rules is listed here."), this))
    , m_add(new QPushButton(themedIcon(u"list-add"_s), tr("Write a rule…"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_table->setObjectName("ownRuleTable");
    m_table->setAccessibleName(tr("Own rules"));
    m_table->setDense(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_add->setObjectName("addRule");
    m_edit->setObjectName("editRule");
    m_remove->setObjectName("removeRule");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(buttons);
    connect(m_table, &RowTable::rowShown, this, &OwnRuleList::showRule);
    connect(m_table, &QAbstractItemView::activated, m_edit, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, [this] { edit(OwnRule()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(current() ? *current() : OwnRule()); });
    connect(m_remove, &QPushButton::clicked, this, &OwnRuleList::remove);
    connect(&session, &Session::changed, this, &OwnRuleList::fill);
    fill();
}

void OwnRuleList::fill()
{
    const Uuid before = current() ? current()->id.uuid : Uuid();
    std::vector<RowModel::Row> rows;
    int shown = 0;
    for (const OwnRule *rule : byRef(m_session.data().table<OwnRule>())) {
        const auto check = readOwnRule(*rule);
        QString state = tr("Switched off");
        if (!check) {
            state = m_session.words().error(check.error());
        } else if (rule->state != RuleSwitch::Off) {
            const GapReport report =
                evaluateGaps(m_session.data(), m_session.today(), {.rules = {rule->ref}});
            state = tr("%n gap(s)", nullptr, static_cast<int>(report.gaps.size()));
        }
        if (rule->id.uuid == before)
            shown = static_cast<int>(rows.size());
        const QString registerName = check ? m_session.words().registerName(check->kind) : rule->subjectKind;
        const Severity severity = rule->severity == Severity::Unset ? Severity::Minor : rule->severity;
        rows.push_back({{rule->ref, rule->name.best(m_session.language()), registerName,
                            severityWord(m_session.words(), severity), state},
            {}, {Kind::OwnRule, rule->id.uuid}});
    }
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_rows->setRows(std::move(rows));
    m_table->showRow(shown);
    showRule();
}

void OwnRuleList::showRule()
{
    m_add->setEnabled(!m_session.isReadOnly());
    m_edit->setEnabled(current() && !m_session.isReadOnly());
    m_remove->setEnabled(m_edit->isEnabled());
}

const OwnRule *OwnRuleList::current() const
{
    const RowModel::Row *row = m_rows->rowAt(m_table->currentRow());
    return row ? m_session.data().find(Id<OwnRule>{row->record.uuid}) : nullptr;
}

void OwnRuleList::edit(const OwnRule &rule)
{
    auto *dialog = new OwnRuleDialog(m_session, m_ask, rule, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OwnRuleList::remove()
{
    const OwnRule *rule = current();
    if (!rule)
        return;
    ChangeSet changes;
    changes.remove(*rule, m_session.today());
    if (const auto stored = m_session.commit(std::move(changes)); !stored)
        m_ask.tell(this, m_session.words().error(stored.error()));
}

} // namespace tsuzuri
