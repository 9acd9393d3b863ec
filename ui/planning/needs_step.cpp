#include "ui/planning/needs_step.h"

#include "core/registers/register.h"
#include "ui/planning/plan_work.h"
#include "ui/planning/taking_bar.h"
#include "ui/registers/row_table.h"
#include "ui/session/session.h"
#include "ui/support/line_splitter.h"

#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr Sign thereSign{Shape::Tick, Tone::Good};
constexpr Sign toMakeSign{Shape::EmptyRing, Tone::Later};
constexpr Sign openSign{Shape::Cross, Tone::Draft};
constexpr Sign confirmSign{Shape::Question, Tone::Major};

} // namespace

NeedsStep::NeedsStep(Session &session, PlanWork &work, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(work)
    , m_table(new PlanTable({tr("What is needed"), tr("Kind"), tr("What there is, and what becomes of it"),
                                tr("For the controls")},
          {48, 20, 56, 36},
          {{u"documents"_s, tr("Documents: %1")}, {u"evidence"_s, tr("Evidence: %1")},
              {u"to-make"_s, tr("To be made: %1")}, {u"there"_s, tr("There already: %1")},
              {u"confirm"_s, tr("To be confirmed: %1")}, {u"open"_s, tr("Left open: %1")}},
          this))
    , m_bar(new TakingBar(session, *registerOf(Kind::Document).find(u"parent"),
          {tr("&To be created, or to be collected"), tr("&Use a document that we have:"),
              tr("&Leave it open for now"), {}},
          this))
{
    m_table->table().setObjectName("needs");
    m_table->table().setAccessibleName(tr("Documents and evidence"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Line(this));
    layout->addWidget(m_bar);
    setFocusProxy(m_table);
    connect(m_table, &PlanTable::chosen, this, &NeedsStep::showCurrent);
    connect(m_bar, &TakingBar::makeChosen, this, [this] {
        change([](PlannedDocument &row) { row.taking = DocumentTaking::Create; },
            [](PlannedEvidence &row) { row.isTaken = !row.isExpected; });
    });
    connect(m_bar, &TakingBar::haveChosen, this, [this](const Uuid &record) {
        const auto take = [&](PlannedDocument &row) {
            row.taking = DocumentTaking::Existing;
            row.document = {record};
        };
        change(take, [](PlannedEvidence &) { });
    });
    connect(m_bar, &TakingBar::leaveChosen, this, [this] {
        change([](PlannedDocument &row) { row.taking = DocumentTaking::LeftOpen; },
            [](PlannedEvidence &row) { row.isTaken = false; });
    });
}

void NeedsStep::showPlan()
{
    m_table->setLines(lines());
}

std::vector<PlanTable::Line> NeedsStep::lines() const
{
    std::vector<PlanTable::Line> lines;
    for (const PlannedDocument &row : m_work.plan().documents)
        lines.push_back(lineOf(row));
    for (const PlannedEvidence &row : m_work.plan().evidence)
        lines.push_back(lineOf(row));
    return lines;
}

PlanTable::Line NeedsStep::lineOf(const PlannedDocument &row) const
{
    PlanTable::Line line;
    line.row.cells = {row.wanted->title.best(m_session.language()), m_session.words().kind(Kind::Document),
        whatOf(row), controlsOf(row.controls)};
    const bool isThere = row.taking == DocumentTaking::Existing;
    line.sorts << u"documents"_s << (isThere ? u"there"_s : row.isTaken() ? u"to-make"_s : u"open"_s);
    line.row.signs[2] = row.isToConfirm() ? confirmSign
        : isThere                         ? thereSign
        : row.isTaken()                   ? toMakeSign
                                          : openSign;
    if (row.isToConfirm())
        line.sorts << u"confirm"_s;
    return line;
}

PlanTable::Line NeedsStep::lineOf(const PlannedEvidence &row) const
{
    PlanTable::Line line;
    line.row.cells = {row.wanted->title.best(m_session.language()), m_session.words().kind(Kind::Evidence),
        whatOf(row), controlsOf({row.control})};
    line.sorts << u"evidence"_s << (row.isExpected ? u"there"_s : row.isTaken ? u"to-make"_s : u"open"_s);
    line.row.signs[2] = row.isExpected ? thereSign : row.isTaken ? toMakeSign : openSign;
    return line;
}

QString NeedsStep::whatOf(const PlannedDocument &row) const
{
    switch (row.taking) {
    case DocumentTaking::Existing:
        return m_session.reader().label(Kind::Document, row.document.uuid);
    case DocumentTaking::Create:
        if (row.isToConfirm())
            //: %1: a document that looks like the one that is needed
            return tr("To be created; perhaps it is %1")
                .arg(m_session.reader().label(Kind::Document, row.proposals.front().uuid));
        return tr("To be created");
    case DocumentTaking::LeftOpen:
        break;
    }
    return tr("Left open");
}

QString NeedsStep::whatOf(const PlannedEvidence &row) const
{
    if (row.isExpected)
        return tr("The control expects it already");
    if (!row.isTaken)
        return row.held > 0 ? tr("Not expected; the control has %n item(s) of evidence", nullptr, row.held)
                            : tr("Not expected");
    return row.held > 0 ? tr("To be collected; the control has %n item(s) of evidence", nullptr, row.held)
                        : tr("To be collected");
}

QString NeedsStep::controlsOf(const std::vector<int> &controls) const
{
    QStringList names;
    for (const int place : controls) {
        const PlannedControl &control = m_work.plan().controls[static_cast<std::size_t>(place)];
        const Control *own =
            control.taking == ControlTaking::Existing ? m_session.data().find(control.own) : nullptr;
        names << (own ? own->ref : control.common->id);
    }
    return names.join(u"  "_s);
}

PlannedDocument *NeedsStep::documentAt(int line) const
{
    auto &documents = m_work.plan().documents;
    return line < static_cast<int>(documents.size()) ? &documents[static_cast<std::size_t>(line)] : nullptr;
}

PlannedEvidence &NeedsStep::evidenceAt(int line) const
{
    return m_work.plan().evidence[static_cast<std::size_t>(line) - m_work.plan().documents.size()];
}

void NeedsStep::showCurrent()
{
    using Taking = TakingBar::Taking;
    const int line = m_table->currentLine();
    m_bar->setEnabled(line >= 0);
    if (line < 0)
        return;
    TakingBar::State state;
    if (const PlannedDocument *row = documentAt(line)) {
        state.taking = row->taking == DocumentTaking::Create ? Taking::Make
            : row->taking == DocumentTaking::Existing        ? Taking::Have
                                                             : Taking::Leave;
        state.canMake = true;
        state.canHave = true;
        for (const Id<Document> proposal : row->proposals)
            state.proposals.push_back(proposal.uuid);
        state.record = row->document.uuid;
    } else {
        state.taking = evidenceAt(line).isTaken ? Taking::Make : Taking::Leave;
        state.canMake = !evidenceAt(line).isExpected;
        m_bar->setEnabled(state.canMake);
    }
    m_bar->setState(state);
}

void NeedsStep::change(const std::function<void(PlannedDocument &)> &chooseDocument,
    const std::function<void(PlannedEvidence &)> &chooseEvidence)
{
    for (const int line : m_table->chosenLines()) {
        if (PlannedDocument *document = documentAt(line)) {
            document->isChosen = true;
            chooseDocument(*document);
        } else {
            evidenceAt(line).isChosen = true;
            chooseEvidence(evidenceAt(line));
        }
    }
    m_table->updateLines(lines());
    showCurrent();
}

} // namespace tsuzuri
