#include "ui/planning/controls_step.h"

#include "core/registers/register.h"
#include "ui/planning/plan_work.h"
#include "ui/planning/taking_bar.h"
#include "ui/registers/row_table.h"
#include "ui/session/session.h"
#include "ui/support/line_splitter.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int explainedRequirements = 6;

} // namespace

ControlsStep::ControlsStep(Session &session, PlanWork &work, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(work)
    , m_table(new PlanTable({tr("Control"), tr("In this project"), tr("Answers")}, {52, 60, 44},
          {{u"new"_s, tr("New: %1")}, {u"own"_s, tr("Our own: %1")}, {u"left-out"_s, tr("Left out: %1")},
              {u"confirm"_s, tr("To be confirmed: %1")}},
          this))
    , m_explanation(new QLabel(this))
    , m_bar(new TakingBar(session, *registerOf(Kind::Control).find(u"predecessor"),
          {tr("&Take as a new control"), tr("&Use a control of our own:"), tr("&Leave out, because:"),
              tr("Why this project does without it")},
          this))
{
    m_table->table().setObjectName("controls");
    m_table->table().setAccessibleName(tr("Controls"));
    arrange();
    connect(m_table, &PlanTable::chosen, this, &ControlsStep::showCurrent);
    connectBar();
}

void ControlsStep::arrange()
{
    m_explanation->setObjectName("explanation");
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_explanation->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_explanation->setMinimumHeight(4 * fontMetrics().lineSpacing() + 2 * unit(this));
    m_explanation->setContentsMargins(4 * unit(this), unit(this), 4 * unit(this), 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Line(this));
    layout->addWidget(m_explanation);
    layout->addWidget(m_bar);
    setFocusProxy(m_table);
}

void ControlsStep::connectBar()
{
    connect(m_bar, &TakingBar::makeChosen, this, [this] {
        change([](PlannedControl &row) {
            if (row.common)
                row.taking = ControlTaking::New;
        });
    });
    connect(m_bar, &TakingBar::haveChosen, this, [this](const Uuid &record) {
        change([&](PlannedControl &row) {
            row.taking = ControlTaking::Existing;
            row.own = row.common ? Id<Control>{record} : row.own;
        });
    });
    connect(m_bar, &TakingBar::leaveChosen, this, [this](const QString &reason) {
        change([&](PlannedControl &row) {
            row.taking = ControlTaking::LeftOut;
            row.reason = reason;
        });
    });
}

void ControlsStep::showPlan()
{
    m_table->setLines(lines());
}

std::vector<PlanTable::Line> ControlsStep::lines() const
{
    std::vector<PlanTable::Line> lines;
    for (const PlannedControl &row : m_work.plan().controls)
        lines.push_back(lineOf(row));
    return lines;
}

PlanTable::Line ControlsStep::lineOf(const PlannedControl &row) const
{
    PlanTable::Line line;
    line.row.cells = {titleOf(row), whatOf(row), answersOf(row)};
    const bool isLeftOut = !row.isTaken();
    line.sorts << (isLeftOut ? u"left-out"_s : row.taking == ControlTaking::New ? u"new"_s : u"own"_s);
    if (row.isToConfirm())
        line.sorts << u"confirm"_s;
    line.row.signs[1] = row.isToConfirm()  ? Sign{Shape::Question, Tone::Major}
        : row.lacksReason()                ? Sign{Shape::Question, Tone::Blocker}
        : isLeftOut                        ? Sign{Shape::Cross, Tone::Draft}
        : row.taking == ControlTaking::New ? Sign{Shape::EmptyRing, Tone::Later}
                                           : Sign{Shape::Tick, Tone::Good};
    return line;
}

QString ControlsStep::titleOf(const PlannedControl &row) const
{
    if (row.common)
        return row.common->id + u' ' + row.common->title.best(m_session.language());
    return m_session.reader().label(Kind::Control, row.own.uuid);
}

QString ControlsStep::whatOf(const PlannedControl &row) const
{
    switch (row.taking) {
    case ControlTaking::New:
        if (row.isToConfirm())
            //: %1: a control of the company that looks like the common one
            return tr("New control; perhaps it is %1")
                .arg(m_session.reader().label(Kind::Control, row.proposals.front().uuid));
        return tr("New control");
    case ControlTaking::Existing:
        return row.common ? m_session.reader().label(Kind::Control, row.own.uuid)
                          : tr("Our own, linked already");
    case ControlTaking::LeftOut:
        break;
    }
    return row.lacksReason() ? tr("Left out; say why")
        //: %1: a reason
        : row.reason.isEmpty() ? tr("Left out")
                               : tr("Left out: %1").arg(row.reason);
}

QString ControlsStep::answersOf(const PlannedControl &row) const
{
    QStringList codes;
    for (const PlannedControl::Answer &answer : row.answers)
        codes << m_work.plan().scope.requirements[static_cast<std::size_t>(answer.requirement)].code;
    return codes.join(u"  "_s);
}

/// What the control does, then the requirements that it answers.
QString ControlsStep::explanation(const PlannedControl &row) const
{
    const Language language = m_session.language();
    const Control *own = m_session.data().find(row.own);
    const QString statement = row.common ? row.common->statement.best(language)
        : own                            ? own->action.best(language)
                                         : QString();
    QStringList requirements;
    for (const PlannedControl::Answer &answer : row.answers) {
        const auto &requirement =
            m_work.plan().scope.requirements[static_cast<std::size_t>(answer.requirement)];
        if (requirements.size() < explainedRequirements)
            requirements << requirement.code + u' ' + requirement.title.best(language);
    }
    const auto more = static_cast<int>(row.answers.size()) - explainedRequirements;
    if (more > 0)
        requirements << tr("%n more requirement(s)", nullptr, more);
    return statement + u'\n' + m_session.words().list(requirements);
}

void ControlsStep::showCurrent()
{
    const int line = m_table->currentLine();
    m_bar->setEnabled(line >= 0);
    if (line < 0) {
        m_explanation->clear();
        return;
    }
    const PlannedControl &row = m_work.plan().controls[static_cast<std::size_t>(line)];
    m_explanation->setText(explanation(row));
    TakingBar::State state;
    state.taking = row.taking == ControlTaking::New ? TakingBar::Taking::Make
        : row.taking == ControlTaking::Existing     ? TakingBar::Taking::Have
                                                    : TakingBar::Taking::Leave;
    state.canMake = row.common;
    state.canHave = true;
    for (const Id<Control> proposal : row.proposals)
        state.proposals.push_back(proposal.uuid);
    state.record = row.own.uuid;
    state.reason = row.taking == ControlTaking::LeftOut ? row.reason : QString();
    m_bar->setState(state);
}

void ControlsStep::change(const std::function<void(PlannedControl &)> &choose)
{
    for (const int line : m_table->chosenLines()) {
        PlannedControl &row = m_work.plan().controls[static_cast<std::size_t>(line)];
        row.isChosen = true;
        choose(row);
    }
    m_table->updateLines(lines());
    showCurrent();
    Q_EMIT changed();
}

} // namespace tsuzuri
