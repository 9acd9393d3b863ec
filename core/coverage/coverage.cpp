#include "core/coverage/coverage.h"

#include "core/calendar/occurrence_window.h"
#include "core/gaps/evidence_state.h"
#include "core/gaps/occurrence_state.h"

namespace tsuzuri {

namespace {

Period spanOf(const ProjectIndex &index)
{
    const Project &project = index.project;
    if (project.periodKind != PeriodKind::PointInTime)
        return index.isOverPeriod ? project.period() : Period();
    const QDate day = project.asOfDate;
    if (!day.isValid())
        return {};
    const QDate next = QDate(day.year(), day.month(), 1).addMonths(1);
    return {next.addYears(-1), next.addDays(-1)};
}

QDate asOfDay(const Project &project)
{
    return project.periodKind == PeriodKind::PointInTime ? project.asOfDate : QDate();
}

/// The window that a record means; invalid where it has no day at all.
Period windowOf(const ControlInstance &instance)
{
    QDate from = instance.windowStart;
    QDate to = instance.windowEnd.isValid() ? instance.windowEnd : instance.dueOn;
    if (!to.isValid())
        to = from.isValid() ? from : instance.performedOn;
    if (!from.isValid() || from > to)
        from = to;
    return {from, to};
}

/// Makes the ribbons of one project.
class Ribbons {
public:
    explicit Ribbons(const ProjectIndex &index)
        : m_index(index)
        , m_span(spanOf(index))
        , m_firstMonth(firstMonthOf(index.project))
    {
    }

    const Period &span() const { return m_span; }

    ControlRibbon make(const Control &control) const
    {
        ControlRibbon ribbon;
        ribbon.control = control.id;
        for (const ControlInstance *instance : m_index.instancesOfControl.of(control))
            addOccurrence(ribbon, control, *instance);
        addNotPlanned(ribbon, control);
        markBatches(ribbon, control);
        for (const Evidence *evidence : m_index.evidenceOfControl.of(control))
            addEvidence(ribbon, *evidence);
        std::ranges::stable_sort(
            ribbon.segments, {}, [](const RibbonSegment &segment) { return segment.window.from; });
        std::ranges::stable_sort(ribbon.evidence, {}, [](const EvidenceBar &bar) { return bar.covers.from; });
        count(ribbon);
        return ribbon;
    }

private:
    void addOccurrence(ControlRibbon &ribbon, const Control &control, const ControlInstance &instance) const
    {
        const Period window = windowOf(instance);
        if (!window.isValid())
            return;
        const QDate due = instance.dueOn.isValid() ? instance.dueOn : window.to;
        ribbon.segments.push_back({instance.id, instance.label, window, due, instance.performedOn,
            m_span.isValid() && !window.overlaps(m_span) ? CoverageState::OutsidePeriod
                                                         : stateOf(instance, control),
            false});
    }

    CoverageState stateOf(const ControlInstance &instance, const Control &control) const
    {
        const QDate lastDay = lastDayInTime(instance, control, m_index);
        if (isMissing(instance, lastDay, m_index.workspace.today))
            return CoverageState::Missing;
        if (instance.status == InstanceStatus::Waived || instance.status == InstanceStatus::NotApplicable)
            return CoverageState::Waived;
        if (instance.status == InstanceStatus::ZeroOccurrence)
            return CoverageState::NoneOccurred;
        if (!isDone(instance))
            return CoverageState::NotYetDue;
        if (!hasEvidence(instance, m_index.workspace))
            return CoverageState::NoEvidence;
        const bool isSaidLate =
            instance.status == InstanceStatus::DoneLate && !instance.performedOn.isValid();
        return isSaidLate || isLate(instance, lastDay) ? CoverageState::Late : CoverageState::Covered;
    }

    /// Whole windows that no occurrence touches, where there are too few of them.
    void addNotPlanned(ControlRibbon &ribbon, const Control &control) const
    {
        if (!occurrenceCount(control, m_index).isShort())
            return;
        const auto stages =
            cadenceStages(control, m_index.workspace.controlChanges.of(control), m_index.workspace.data);
        std::vector<RibbonSegment> added;
        for (const OccurrenceWindow &window :
            occurrenceWindows(stages, {m_span, m_firstMonth, m_index.calendar})) {
            const bool isExpected =
                window.isWhole && m_span.from <= window.days.from && window.days.to <= m_span.to;
            if (isExpected && std::ranges::none_of(ribbon.segments, [&](const RibbonSegment &segment) {
                    return segment.window.overlaps(window.days);
                }))
                added.push_back({{}, window.label, window.days, window.dueOn, {}, CoverageState::NotPlanned});
        }
        std::ranges::move(added, std::back_inserter(ribbon.segments));
    }

    void markBatches(ControlRibbon &ribbon, const Control &control) const
    {
        const auto batches = performedTogether(control, m_index);
        if (batches.empty())
            return;
        std::unordered_map<Uuid, bool> batched;
        for (const auto &batch : batches) {
            for (const ControlInstance *instance : batch)
                batched.emplace(instance->id.uuid, true);
        }
        for (RibbonSegment &segment : ribbon.segments)
            segment.isBatched = batched.contains(segment.instance.uuid);
    }

    void addEvidence(ControlRibbon &ribbon, const Evidence &evidence) const
    {
        const QDate captured = evidence.capturedAt.date();
        Period covers = evidence.covers();
        if (!covers.from.isValid())
            covers.from = covers.to.isValid() ? covers.to : captured;
        if (!covers.to.isValid())
            covers.to = covers.from;
        if (!isInHand(evidence) || !covers.isValid())
            return;
        EvidenceReach reach = EvidenceReach::Inside;
        if (m_span.isValid() && !covers.overlaps(m_span))
            reach = EvidenceReach::Outside;
        else if (m_span.isValid() && (covers.from < m_span.from || covers.to > m_span.to))
            reach = EvidenceReach::Across;
        ribbon.evidence.push_back({evidence.id, covers, captured, reach});
    }

    static void count(ControlRibbon &ribbon)
    {
        for (const RibbonSegment &segment : ribbon.segments) {
            ribbon.worst = std::max(ribbon.worst, segment.state);
            switch (segment.state) {
            case CoverageState::Covered:
            case CoverageState::Late:
            case CoverageState::NoEvidence:
            case CoverageState::NoneOccurred:
                ++ribbon.done;
                ++ribbon.due;
                break;
            case CoverageState::Missing:
            case CoverageState::NotPlanned:
                ++ribbon.due;
                break;
            default:
                break;
            }
        }
    }

    const ProjectIndex &m_index;
    Period m_span;
    int m_firstMonth;
};

} // namespace

Coverage coverageOf(const ProjectIndex &index)
{
    const Ribbons ribbons(index);
    Coverage coverage{ribbons.span(), asOfDay(index.project), index.workspace.today, {}};
    coverage.ribbons.reserve(index.controls.size());
    for (const Control *control : index.controls) {
        if (control->inScope != Flag::No)
            coverage.ribbons.push_back(ribbons.make(*control));
    }
    return coverage;
}

ControlRibbon ribbonOf(const Control &control, const ProjectIndex &index)
{
    return Ribbons(index).make(control);
}

} // namespace tsuzuri
