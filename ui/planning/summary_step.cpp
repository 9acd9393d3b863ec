#include "ui/planning/summary_step.h"

#include "ui/planning/plan_work.h"
#include "ui/registers/row_table.h"
#include "ui/session/session.h"
#include "ui/support/line_splitter.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr Sign openSign{Shape::EmptyRing, Tone::Major};

/// New records and changed ones of a kind.
template <typename T>
std::pair<qsizetype, qsizetype> countsOf(const ChangeSet &changes)
{
    const auto isNew = [](const T &record) { return record.revision == 0; };
    const auto made = std::ranges::count_if(changes.of<T>(), isNew);
    return {made, std::ssize(changes.of<T>()) - made};
}

} // namespace

SummaryStep::SummaryStep(Session &session, PlanWork &work, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(work)
    , m_counts(new RowModel({tr("Register"), tr("New", "records"), tr("Changed", "records")}, {1, 2}, this))
    , m_open(new RowModel({tr("What", "left open"), tr("Why it is open")}, {}, this))
{
    auto *counts = new RowTable(*m_counts, {28, 10, 10}, this);
    counts->setObjectName("counts");
    auto *open = new RowTable(*m_open, {44, 52}, this);
    open->setObjectName("open");
    auto *sides = new LineSplitter(Qt::Horizontal, this);
    sides->addWidget(makeSide(tr("What will be made"), *counts));
    sides->addWidget(makeSide(tr("What is left open"), *open));
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(sides);
    setFocusProxy(open);
}

QWidget *SummaryStep::makeSide(const QString &title, RowTable &table)
{
    const int step = unit(this);
    auto *side = new QWidget(this);
    auto *label = new QLabel(title, side);
    label->setFont(sized(font(), TextSize::Box));
    label->setContentsMargins(4 * step, 3 * step, 4 * step, 2 * step);
    table.setAccessibleName(title);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(label);
    layout->addWidget(&table, 1);
    return side;
}

void SummaryStep::showPlan()
{
    m_counts->setRows(counts());
    m_open->setRows(openThings());
    findChild<RowTable *>(u"open"_s)->showRow(0);
}

std::vector<RowModel::Row> SummaryStep::counts() const
{
    std::vector<RowModel::Row> rows;
    forEachRecordType([&]<typename T>() {
        const auto [made, changed] = countsOf<T>(m_work.changes());
        if (made + changed > 0)
            rows.push_back(
                {{m_session.words().registerName(kindOf<T>), made > 0 ? QLocale().toString(made) : QString(),
                     changed > 0 ? QLocale().toString(changed) : QString()},
                    {}, {}});
    });
    return rows;
}

std::vector<RowModel::Row> SummaryStep::openThings() const
{
    std::vector<RowModel::Row> rows;
    for (const int place : unansweredRequirements(m_work.plan())) {
        const WantedRequirement &requirement =
            m_work.plan().scope.requirements[static_cast<std::size_t>(place)];
        rows.push_back({{requirement.code + u' ' + requirement.title.best(m_session.language()),
                            tr("No control answers this requirement")},
            {{1, openSign}}, {}});
    }
    addOpenNeeds(rows);
    addOpenOwners(rows);
    return rows;
}

void SummaryStep::addOpenNeeds(std::vector<RowModel::Row> &rows) const
{
    const Language language = m_session.language();
    for (const PlannedDocument &row : m_work.plan().documents) {
        if (!row.isTaken())
            rows.push_back(
                {{row.wanted->title.best(language), tr("The document was left open")}, {{1, openSign}}, {}});
        else if (row.isToConfirm())
            rows.push_back(
                {{row.wanted->title.best(language), tr("Nobody has confirmed which document it is")},
                    {{1, {Shape::Question, Tone::Major}}}, {}});
    }
    for (const PlannedControl &row : m_work.plan().controls) {
        if (row.isToConfirm())
            rows.push_back(
                {{row.common->title.best(language), tr("Nobody has confirmed which control it is")},
                    {{1, {Shape::Question, Tone::Major}}}, {}});
    }
}

void SummaryStep::addOpenOwners(std::vector<RowModel::Row> &rows) const
{
    for (const PlannedOwner &row : m_work.plan().owners) {
        if (!row.isOpen())
            continue;
        const ProjectPlan &plan = m_work.plan();
        const QString title = !row.subject.isNull()
            ? m_session.reader().label(row.subject.kind, row.subject.uuid)
            : row.control >= 0
            ? plan.controls[static_cast<std::size_t>(row.control)].common->title.best(m_session.language())
            : plan.documents[static_cast<std::size_t>(row.document)].wanted->title.best(m_session.language());
        rows.push_back({{title, tr("Nobody answers for it yet")}, {{1, openSign}}, {}});
    }
}

} // namespace tsuzuri
