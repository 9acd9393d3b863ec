#include "ui/planning/scheme_step.h"

#include "core/frameworks/pack_names.h"
#include "core/registers/register.h"
#include "ui/dialogs/pack_picker.h"
#include "ui/registers/cell_editor.h"
#include "ui/session/data_work.h"
#include "ui/session/shelf.h"
#include "ui/support/line_splitter.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

enum Role { SchemeRole = Qt::UserRole, OneDayRole };

/// Audits that no scheme prescribes.
constexpr std::array ownAudits{"internal_audit", "jsox", "custom"};

int schemeField()
{
    return kindInfo(Kind::Project).fieldIndex(u"scheme");
}

} // namespace

SchemeStep::SchemeStep(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_shelf(shelfOf(session))
    , m_packs(new PackPicker(session.language(), m_shelf, this))
    , m_counting(new DataWork(session, this, 0))
    , m_audit(new QComboBox(this))
    , m_nameJa(new QLineEdit(this))
    , m_nameEn(new QLineEdit(this))
    , m_ref(new QLineEdit(this))
{
    const int step = unit(this);
    auto *left = new QWidget(this);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(4 * step, 4 * step, 4 * step, 0);
    auto *title = new QLabel(tr("What is audited against?"), left);
    title->setFont(sized(font(), TextSize::Box));
    leftLayout->addWidget(title);
    leftLayout->addWidget(m_packs, 1);
    auto *sides = new LineSplitter(Qt::Horizontal, this);
    sides->addWidget(left);
    sides->addWidget(makeChoices());
    sides->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(sides);
    auto *search = m_packs->findChild<QLineEdit *>();
    auto *list = m_packs->findChild<QTreeView *>();
    setFocusProxy(search);
    setTabOrder(search, list);
    setTabOrder(list, m_audit);

    connect(m_packs, &PackPicker::changed, this, &SchemeStep::showAudits);
    connect(m_audit, &QComboBox::currentIndexChanged, this, &SchemeStep::suggestName);
    connect(m_audit, &QComboBox::activated, this, [this] { m_isAuditChosen = true; });
    for (QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textEdited, this, &SchemeStep::changed);
    for (const CellEditor *editor : {m_asOf, m_from, m_to})
        connect(editor->findChild<QLineEdit *>(), &QLineEdit::textChanged, this, &SchemeStep::suggestName);
    showAudits();
}

QWidget *SchemeStep::makeChoices()
{
    const int step = unit(this);
    auto *choices = new QWidget(this);
    choices->setMinimumWidth(characters(this, 56));
    m_form = new QFormLayout(choices);
    m_form->setContentsMargins(4 * step, 4 * step, 4 * step, 4 * step);
    m_form->setVerticalSpacing(2 * step);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_audit->setObjectName("audit");
    m_audit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addRow(tr("&Kind of audit"), m_audit);
    m_from = addDay(*m_form, tr("Period &from"), u"period_start");
    m_to = addDay(*m_form, tr("Period &to"), u"period_end");
    m_asOf = addDay(*m_form, tr("&As-of date"), u"as_of_date");
    m_nameJa->setObjectName("name.ja");
    m_nameEn->setObjectName("name.en");
    m_form->addRow(tr("Name (&Japanese)"), m_nameJa);
    m_form->addRow(tr("Name (&English)"), m_nameEn);
    m_ref->setObjectName("ref");
    m_ref->setPlaceholderText(tr("The next number"));
    m_form->addRow(tr("N&o."), m_ref);
    auto *later = new QLabel(tr("If you know them already"), choices);
    later->setFont(sized(font(), TextSize::Box));
    m_form->addItem(new QSpacerItem(0, 2 * step));
    m_form->addRow(later);
    m_fieldworkFrom = addDay(*m_form, tr("Fieldwork begins"), u"fieldwork_start");
    m_fieldworkTo = addDay(*m_form, tr("Fieldwork ends"), u"fieldwork_end");
    m_reportDue = addDay(*m_form, tr("Report due"), u"report_due_on");
    return choices;
}

CellEditor *SchemeStep::addDay(QFormLayout &form, const QString &label, QStringView column)
{
    auto *editor =
        CellEditor::make(*registerOf(Kind::Project).find(column), m_session, CellEditor::Place::Form, this);
    auto *line = editor->findChild<QLineEdit *>();
    line->setObjectName(column.toString());
    line->setPlaceholderText(tr("Example: 2026-04-01"));
    // In tables the editor gives Tab and Enter to its view.
    connect(editor, &CellEditor::finished, this, [this](CellEditor::Ending ending) {
        if (ending != CellEditor::Ending::Stay)
            focusNextPrevChild(ending != CellEditor::Ending::Previous);
    });
    form.addRow(label, editor);
    qobject_cast<QLabel *>(form.labelForField(editor))->setBuddy(line);
    return editor;
}

QDate SchemeStep::dayOf(const CellEditor *editor) const
{
    const auto cell = m_session.parser().parse(editor->column(), editor->findChild<QLineEdit *>()->text());
    const QDate *day = cell ? std::get_if<QDate>(&cell->value) : nullptr;
    return day ? *day : QDate();
}

bool SchemeStep::isOfOneDay() const
{
    return m_audit->currentData(OneDayRole).toBool();
}

NewProject SchemeStep::project() const
{
    NewProject project{m_ref->text().trimmed(), {m_nameJa->text().trimmed(), m_nameEn->text().trimmed(), {}},
        m_audit->currentData(SchemeRole).toString(), m_packs->frameworks(), {}, {},
        {dayOf(m_fieldworkFrom), dayOf(m_fieldworkTo)}, dayOf(m_reportDue)};
    if (isOfOneDay())
        project.asOf = dayOf(m_asOf);
    else
        project.period = {dayOf(m_from), dayOf(m_to)};
    return project;
}

/// What the chosen frameworks can be audited as, then what every company may do on its own.
void SchemeStep::showAudits()
{
    const QSignalBlocker quiet(m_audit);
    const QVariant before = m_audit->currentData(SchemeRole);
    m_audit->clear();
    const auto add = [this](const QString &scheme, bool isOfOneDay) {
        m_audit->addItem(m_session.words().choice(Kind::Project, schemeField(), scheme));
        m_audit->setItemData(m_audit->count() - 1, scheme, SchemeRole);
        m_audit->setItemData(m_audit->count() - 1, isOfOneDay, OneDayRole);
    };
    for (const pack::Audit &audit : m_packs->audits())
        add(audit.id, audit.at == pack::At::Date);
    for (const char *audit : ownAudits)
        add(QString::fromLatin1(audit), false);
    m_audit->setCurrentIndex(m_isAuditChosen ? qMax(0, m_audit->findData(before, SchemeRole)) : 0);
    countRequirements();
    suggestName();
}

/// Beside the window: a catalog may have a thousand of them.
void SchemeStep::countRequirements()
{
    m_requirements = -1;
    const auto count = [&data = m_session.data(), today = m_session.today(), shelf = m_shelf,
                           frameworks = m_packs->frameworks()](const CancelTest &) {
        const auto changes = projectChanges(data, {{}, {}, {}, frameworks, {}, {}}, today, shelf);
        return changes ? static_cast<int>(changes->of<Applicability>().size()) : 0;
    };
    m_counting->start(count, [this](int requirements) {
        m_requirements = requirements;
        Q_EMIT changed();
    });
}

/// Names are content: both languages get theirs whatever the language of the screen.
void SchemeStep::suggestName()
{
    const bool isOneDay = isOfOneDay();
    m_form->setRowVisible(m_asOf, isOneDay);
    m_form->setRowVisible(m_from, !isOneDay);
    m_form->setRowVisible(m_to, !isOneDay);
    const NewProject given = project();
    const QDate day = isOneDay ? given.asOf : given.period.to;
    const auto scheme = std::ranges::find(schemeNames(), given.scheme, &PackName::code);
    if (day.isValid() && scheme != schemeNames().end()) {
        const QString year = QString::number(day.year());
        const LocalizedText names{
            u"%1年 %2"_s.arg(year, scheme->name.ja), u"%1, %2"_s.arg(scheme->name.en, year), {}};
        for (QLineEdit *line : {m_nameJa, m_nameEn}) {
            const Language side = line == m_nameJa ? Language::Japanese : Language::English;
            if (line->text().isEmpty() || line->text() == m_suggested.in(side))
                line->setText(names.in(side));
        }
        m_suggested = names;
    }
    Q_EMIT changed();
}

QString SchemeStep::problem() const
{
    const NewProject given = project();
    if (given.frameworks.isEmpty())
        return tr("Choose at least one framework.");
    if (const QString days = problemOfDays(given); !days.isEmpty())
        return days;
    if (given.name.isEmpty())
        return tr("Give the project a name in one language at least.");
    if (m_session.data().table<Project>().isRefTaken(given.ref))
        return tr("There is already a project %1.").arg(given.ref);
    return {};
}

QString SchemeStep::problemOfDays(const NewProject &project) const
{
    for (const CellEditor *editor : {m_from, m_to, m_asOf, m_fieldworkFrom, m_fieldworkTo, m_reportDue}) {
        const QString text = editor->findChild<QLineEdit *>()->text();
        if (editor->isVisibleTo(this) && !dayOf(editor).isValid() && !text.trimmed().isEmpty())
            return tr("“%1” is not a date. Write it like 2026-04-01.").arg(text);
    }
    if (isOfOneDay() && !project.asOf.isValid())
        return tr("Give the as-of date.");
    if (!isOfOneDay() && !(project.period.from.isValid() && project.period.to.isValid()))
        return tr("Give the first and the last day of the audit period.");
    if (!isOfOneDay() && project.period.to < project.period.from)
        return tr("The period ends before it begins.");
    return {};
}

} // namespace tsuzuri
