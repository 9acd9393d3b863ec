#include "ui/gaps/own_rule_dialog.h"

#include "core/gaps/engine.h"
#include "core/gaps/own_rules.h"
#include "core/gaps/workspace_index.h"
#include "core/model/by_ref.h"
#include "core/words/rule_words.h"
#include "ui/gaps/condition_row.h"
#include "ui/gaps/gap_text.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// What a team checks; what the program writes itself is left out.
constexpr std::array kinds{Kind::Document, Kind::DocumentVersion, Kind::Location, Kind::Evidence,
    Kind::Control, Kind::ControlInstance, Kind::PreApproval, Kind::Applicability, Kind::Request,
    Kind::Population, Kind::Sample, Kind::Finding, Kind::Action, Kind::Meeting, Kind::Decision, Kind::Person,
    Kind::Role, Kind::RoleHolding, Kind::Assignment, Kind::SourceSystem, Kind::Subservice, Kind::UserControl,
    Kind::NotifiableChange, Kind::Project, Kind::Milestone};

} // namespace

OwnRuleDialog::OwnRuleDialog(Session &session, Ask &ask, const OwnRule &rule, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_ask(ask)
    , m_rule(rule)
    , m_kind(new QComboBox(this))
    , m_severity(new QComboBox(this))
    , m_project(new QComboBox(this))
    , m_summary(new QLabel(this))
{
    setWindowTitle(tr("Own rule"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addTexts(*form, "name", tr("Name of the rule"), rule.name);
    m_kind->setObjectName("kind");
    m_severity->setObjectName("severity");
    m_project->setObjectName("project");
    form->addRow(tr("Records of"), m_kind);
    form->addRow(tr("are a gap if all of this holds"), makeConditions());
    m_message = addTexts(*form, "message", tr("Message"), rule.message);
    m_message.ja->setToolTip(
        tr("{ref} stands for the number of the record, {title} for its title, {due_on} for a day."));
    m_message.en->setToolTip(m_message.ja->toolTip());
    m_remedy = addTexts(*form, "remedy", tr("What to do"), rule.remedy);
    form->addRow(tr("Severity"), m_severity);
    form->addRow(tr("Project"), m_project);
    m_summary->setObjectName("summary");
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(fontMetrics().height() * 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_store = buttons->addButton(tr("Keep the rule"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName("store");
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    resize(characters(this, 120), sizeHint().height());

    fillKinds();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OwnRuleDialog::clearConditions);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &OwnRuleDialog::check);
    connect(m_project, &QComboBox::currentIndexChanged, this, &OwnRuleDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_store, &QPushButton::clicked, this, &OwnRuleDialog::store);
    for (const QString &text : rule.conditions)
        addCondition(text);
    if (m_rows.isEmpty())
        addCondition({});
    check();
}

OwnRuleDialog::Texts OwnRuleDialog::addTexts(
    QFormLayout &form, const char *key, const QString &word, const LocalizedText &text)
{
    const auto add = [&](Language side, const QString &placeholder) {
        auto *line = new QLineEdit(text.in(side), this);
        line->setCursorPosition(0);
        line->setObjectName(QLatin1StringView(key) + u'.' + languageCode(side));
        line->setPlaceholderText(placeholder);
        line->setAccessibleName(word + u' ' + placeholder);
        connect(line, &QLineEdit::textChanged, this, &OwnRuleDialog::check);
        return line;
    };
    const Texts texts{add(Language::Japanese, u"日本語"_s), add(Language::English, u"English"_s)};
    auto *row = new QHBoxLayout;
    const bool isJapanese = m_session.language() == Language::Japanese;
    row->addWidget(isJapanese ? texts.ja : texts.en);
    row->addWidget(isJapanese ? texts.en : texts.ja);
    form.addRow(word, row);
    return texts;
}

QWidget *OwnRuleDialog::makeConditions()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setMinimumHeight(fontMetrics().height() * 8);
    auto *page = new QWidget(area);
    m_conditions = new QVBoxLayout(page);
    auto *more = new QPushButton(themedIcon(u"list-add"_s), tr("Add a condition"), page);
    more->setObjectName("addCondition");
    m_conditions->addWidget(more, 0, Qt::AlignLeft);
    m_conditions->addStretch();
    connect(more, &QPushButton::clicked, this, [this] { addCondition({}); });
    area->setWidget(page);
    return area;
}

void OwnRuleDialog::fillKinds()
{
    for (const Kind each : kinds)
        m_kind->addItem(m_session.words().registerName(each), kindCode(each));
    const auto kind = kindFromCode(m_rule.subjectKind);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(kind ? kindCode(*kind) : QString())));
    for (const Severity severity : {Severity::Blocker, Severity::Major, Severity::Minor, Severity::Advice})
        m_severity->addItem(severityWord(m_session.words(), severity), static_cast<int>(severity));
    const Severity severity = m_rule.severity == Severity::Unset ? Severity::Minor : m_rule.severity;
    m_severity->setCurrentIndex(m_severity->findData(static_cast<int>(severity)));
    m_project->addItem(tr("All projects"));
    for (const Project *project : byRef(m_session.data().table<Project>()))
        m_project->addItem(m_session.reader().label(Kind::Project, project->id.uuid), project->id.toString());
    m_project->setCurrentIndex(qMax(0, m_project->findData(m_rule.project.toString())));
}

/// What can't be read (of a field that is gone) is left out, and said.
void OwnRuleDialog::addCondition(const QString &text)
{
    auto *row = new ConditionRow(m_session, kind(), this);
    if (const auto condition = readCondition(kind(), text))
        row->setCondition(*condition);
    m_rows << row;
    m_conditions->insertWidget(m_conditions->count() - 2, row);
    connect(row, &ConditionRow::changed, this, &OwnRuleDialog::check);
    connect(row, &ConditionRow::removed, this, [this, row] {
        m_rows.removeOne(row);
        row->deleteLater();
        check();
    });
    check();
}

void OwnRuleDialog::clearConditions()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    addCondition({});
}

Kind OwnRuleDialog::kind() const
{
    return kinds[static_cast<std::size_t>(qMax(0, m_kind->currentIndex()))];
}

OwnRule OwnRuleDialog::rule() const
{
    OwnRule written = m_rule;
    const auto take = [](LocalizedText &text, const Texts &from) {
        for (const Language side : {Language::Japanese, Language::English}) {
            const QString typed = (side == Language::Japanese ? from.ja : from.en)->text().trimmed();
            if (typed != text.in(side))
                text.edit(side, typed);
        }
    };
    take(written.name, m_name);
    take(written.message, m_message);
    take(written.remedy, m_remedy);
    written.subjectKind = kindCode(kind());
    written.severity = static_cast<Severity>(m_severity->currentData().toInt());
    written.project = {Uuid::fromString(m_project->currentData().toString()).value_or(Uuid())};
    written.conditions.clear();
    for (const ConditionRow *row : m_rows)
        written.conditions << row->text();
    return written;
}

void OwnRuleDialog::check()
{
    if (!m_store)
        return;
    const OwnRule written = rule();
    const auto read = readOwnRule(written);
    QString sentence;
    if (!read) {
        sentence = m_session.words().error(read.error());
    } else if (written.message.isEmpty()) {
        sentence = tr("Write what the checklist says, in one of the two languages at least.");
    } else {
        int found = 0;
        QString first;
        for (const void *record : allSubjects(m_session.data(), read->kind)) {
            if (!read->finds(m_session.data(), m_session.today(), record))
                continue;
            if (found++ == 0)
                first =
                    ruleMessage({}, ownArguments(m_session.data(), *read, record)).best(m_session.language());
        }
        sentence = tr("%n record(s) would be a gap now.", nullptr, found);
        if (found > 0)
            sentence += u'\n' + first;
    }
    m_summary->setText(sentence);
    m_store->setEnabled(read && !written.message.isEmpty() && !m_session.isReadOnly());
}

void OwnRuleDialog::store()
{
    ChangeSet changes;
    if (m_rule.id.isNull())
        changes.add(rule());
    else
        changes.change(rule());
    if (const auto stored = m_session.commit(std::move(changes)); !stored)
        return m_ask.tell(this, m_session.words().error(stored.error()));
    accept();
}

} // namespace tsuzuri
