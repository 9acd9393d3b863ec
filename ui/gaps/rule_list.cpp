#include "ui/gaps/rule_list.h"

#include "core/base/fold.h"
#include "core/binder/binder_gaps.h"
#include "core/gaps/rule.h"
#include "core/gaps/rule_switches.h"
#include "core/words/rule_words.h"
#include "ui/gaps/gap_text.h"
#include "ui/registers/row_model.h"
#include "ui/registers/row_table.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/filter_field.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// The sentence of a rule without a record: names of what it would tell are left out.
QString bareSentence(const Rule &rule, Language language)
{
    static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
    QString sentence = ruleMessage(QString::fromLatin1(rule.id), {}).best(language);
    return sentence.replace(placeholder, u"…"_s);
}

bool maySwitch(const Rule &rule)
{
    return rule.source != RuleSource::Build && QLatin1StringView(rule.id) != missingFileRule;
}

/// When the rule is checked, where nobody has switched it off.
QString whenChecked(const Rule &rule)
{
    switch (rule.source) {
    case RuleSource::Records:
        return RuleList::tr("Yes");
    case RuleSource::Files:
        return RuleList::tr("Once the files are read");
    case RuleSource::Binder:
        return RuleList::tr("When a binder is built");
    case RuleSource::Build:
        return RuleList::tr("Kept by the build");
    }
    return {};
}

} // namespace

RuleList::RuleList(Session &session, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(ask)
    , m_filter(new FilterField(this))
    , m_rows(new RowModel(
          {tr("Rule"), tr("What it looks for"), tr("Severity"), tr("Checked", "rule")}, {}, this))
    , m_table(new RowTable(*m_rows, {10, 90, 16, 26}, this))
    , m_about(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_onlyHere(new QCheckBox(this))
    , m_switch(new QPushButton(this))
{
    m_table->setObjectName("ruleTable");
    m_table->setAccessibleName(tr("Built-in rules"));
    m_table->setDense(true);
    m_about->setObjectName("about");
    m_about->setWordWrap(true);
    m_about->setMinimumHeight(fontMetrics().height() * 3);
    m_about->setAlignment(Qt::AlignTop);
    m_reason->setObjectName("reason");
    m_reason->setPlaceholderText(tr("Why it is not checked; an auditor asks"));
    m_reason->setAccessibleName(tr("Reason"));
    m_onlyHere->setObjectName("onlyHere");
    m_switch->setObjectName("switch");
    const Project *project = session.data().find(session.project());
    //: %1: an audit project
    m_onlyHere->setText(project ? tr("Only in %1").arg(project->ref) : QString());
    m_onlyHere->setVisible(project);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_onlyHere);
    foot->addWidget(m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_about);
    layout->addLayout(foot);
    connect(m_filter, &QLineEdit::textChanged, this, &RuleList::fill);
    connect(m_table, &RowTable::rowShown, this, &RuleList::showRule);
    connect(m_reason, &QLineEdit::textChanged, this, &RuleList::showRule);
    connect(m_onlyHere, &QCheckBox::toggled, this, &RuleList::showRule);
    connect(m_switch, &QPushButton::clicked, this, &RuleList::switchOver);
    connect(&session, &Session::changed, this, &RuleList::fill);
    fill();
    m_table->showRow(0);
}

void RuleList::fill()
{
    const RuleSwitches switches(m_session.data());
    const QStringList words = fold(m_filter->text()).split(u' ', Qt::SkipEmptyParts);
    const Rule *before = current();
    m_shown.clear();
    std::vector<RowModel::Row> rows;
    for (const Rule &rule : gapRules()) {
        const QString id = QString::fromLatin1(rule.id);
        const QString sentence = bareSentence(rule, m_session.language());
        const QString text = fold(id + u' ' + sentence);
        if (!std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }))
            continue;
        const bool isOffHere = switches.isOff(QLatin1StringView(rule.id), m_session.project());
        const bool isOffElsewhere = !isOffHere && switches.all().contains(id);
        const QString state = isOffHere ? tr("Switched off")
            : isOffElsewhere            ? tr("Off in other projects")
                                        : whenChecked(rule);
        const QString severity = severityWord(m_session.words(), rule.severity.base);
        rows.push_back({{id, sentence, severity, state}, {}, {}});
        m_shown.push_back(&rule);
    }
    m_rows->setRows(std::move(rows));
    const auto place = std::ranges::find(m_shown, before);
    m_table->showRow(before && place != m_shown.end() ? static_cast<int>(place - m_shown.begin()) : 0);
    showRule();
}

const Rule *RuleList::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_shown.size()) ? m_shown[static_cast<std::size_t>(row)]
                                                              : nullptr;
}

Id<Project> RuleList::scope() const
{
    return m_onlyHere->isChecked() ? m_session.project() : Id<Project>();
}

const RuleSetting *RuleList::setting(const Rule &rule) const
{
    const auto &settings = m_session.data().table<RuleSetting>().rows();
    const auto found = std::ranges::find_if(settings, [&](const RuleSetting &each) {
        return each.ruleId == QLatin1StringView(rule.id) && each.project == scope();
    });
    return found == settings.end() ? nullptr : &*found;
}

bool RuleList::isOff(const Rule &rule) const
{
    return RuleSwitches(m_session.data()).isOff(QLatin1StringView(rule.id), scope());
}

void RuleList::showRule()
{
    const Rule *rule = current();
    m_switch->setText(rule && isOff(*rule) ? tr("Switch on") : tr("Switch off"));
    const bool mayAct = rule && maySwitch(*rule) && !m_session.isReadOnly();
    m_switch->setEnabled(mayAct && (isOff(*rule) || !m_reason->text().trimmed().isEmpty()));
    if (!rule)
        return m_about->clear();
    const QString id = QString::fromLatin1(rule->id);
    QStringList lines{ruleReason(id).best(m_session.language()), ruleRemedy(id).best(m_session.language())};
    if (const RuleSetting *known = setting(*rule); known && known->state == RuleSwitch::Off) {
        //: %1: day, %2: reason
        lines << tr("Switched off on %1: %2")
                     .arg(known->decidedOn.toString(Qt::ISODate), known->reason.best(m_session.language()));
    }
    if (QLatin1StringView(rule->id) == missingFileRule)
        lines << tr(
            "This rule can't be switched off: a binder holds every file that it names, or it is not built.");
    else if (rule->source == RuleSource::Build)
        lines = {ruleReason(id).best(m_session.language()), ruleGuarantee(id).best(m_session.language())};
    m_about->setText(lines.join(u'\n'));
}

void RuleList::switchOver()
{
    const Rule *rule = current();
    if (!rule)
        return;
    const RuleSetting *known = setting(*rule);
    RuleSetting changed = known ? *known : RuleSetting();
    changed.ruleId = QString::fromLatin1(rule->id);
    changed.project = scope();
    changed.state = isOff(*rule) ? RuleSwitch::On : RuleSwitch::Off;
    changed.decidedOn = m_session.today();
    if (changed.state == RuleSwitch::Off)
        changed.reason.edit(m_session.language(), m_reason->text().trimmed());
    ChangeSet changes;
    if (known)
        changes.change(std::move(changed));
    else
        changes.add(std::move(changed));
    if (const auto stored = m_session.commit(std::move(changes)); !stored)
        return m_ask.tell(this, m_session.words().error(stored.error()));
    m_reason->clear();
}

} // namespace tsuzuri
