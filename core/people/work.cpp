#include "core/people/work.h"

#include "core/gaps/parameters.h"

#include <unordered_set>

namespace tsuzuri {

namespace {

template <typename T>
AnyId idOf(const T &record)
{
    return {kindOf<T>, record.id.uuid};
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool isOpen(const Finding &finding)
{
    return finding.status != FindingStatus::Closed && finding.status != FindingStatus::AcceptedRisk
        && finding.status != FindingStatus::NotAGap;
}

bool isOpen(const Action &action)
{
    return action.status != ActionStatus::Done && action.status != ActionStatus::Cancelled;
}

bool isBack(const Request &request)
{
    return request.auditorStatus == AuditorStatus::Returned
        || request.auditorStatus == AuditorStatus::AdditionalRequested;
}

bool isOpen(const Request &request)
{
    if (request.internalStatus == InternalStatus::Closed
        || request.internalStatus == InternalStatus::Withdrawn)
        return false;
    return request.internalStatus != InternalStatus::Submitted || isBack(request);
}

bool isDone(const ControlInstance &instance)
{
    return instance.status == InstanceStatus::Done || instance.status == InstanceStatus::DoneLate;
}

bool needsLook(CheckResult result)
{
    return result == CheckResult::NotFound || result == CheckResult::Moved
        || result == CheckResult::NoPermission;
}

/// Gathers the items of one day.
class Gatherer {
public:
    explicit Gatherer(const WorkspaceIndex &index)
        : m_index(index)
        , m_data(index.data)
    {
        const auto &expected = m_data.table<ExpectedEvidence>();
        for (const ExpectedEvidence &item : expected)
            m_expecting.insert(item.control.uuid);
    }

    void takeRecords()
    {
        for (const ControlInstance &instance : m_data.table<ControlInstance>())
            takeOccurrence(instance);
        for (const Request &request : m_data.table<Request>())
            takeRequest(request);
        for (const Action &action : m_data.table<Action>()) {
            if (isOpen(action))
                add(action.assignee, WorkKind::Action, idOf(action), action.dueOn);
        }
        for (const Finding &finding : m_data.table<Finding>()) {
            if (isOpen(finding))
                add(finding.owner, WorkKind::Finding, idOf(finding), finding.dueOn);
        }
        for (const Document &document : m_data.table<Document>())
            takeDocument(document);
        for (const DocumentVersion &version : m_data.table<DocumentVersion>())
            takeVersion(version);
        for (const Location &location : m_data.table<Location>())
            takeLocation(location);
    }

    void takeGaps(std::span<const Gap> gaps)
    {
        for (std::size_t place = 0; place < gaps.size(); ++place) {
            const Gap &gap = gaps[place];
            if (gap.isWaived() || m_listed.contains(gap.subject.uuid))
                continue;
            for (const Id<Person> person : answerableFor(m_index, gap.subject))
                m_items.push_back({person, WorkKind::Gap, gap.subject, {}, static_cast<int>(place)});
        }
    }

    std::vector<WorkItem> items()
    {
        std::ranges::stable_sort(m_items, {}, [](const WorkItem &item) {
            return std::pair(!item.dueOn.isValid(), item.dueOn.isValid() ? item.dueOn.toJulianDay() : 0);
        });
        return std::move(m_items);
    }

private:
    void add(Id<Person> person, WorkKind kind, const AnyId &record, QDate dueOn)
    {
        if (person.isNull())
            return;
        m_items.push_back({person, kind, record, dueOn, -1});
        m_listed.insert(record.uuid);
    }

    /// Who performs a control: the responsible, without any the accountable.
    std::vector<Id<Person>> performersOf(Id<Control> control) const
    {
        std::vector<Id<Person>> people;
        const std::vector<RaciPart> parts = raciOf(m_index, {Kind::Control, control.uuid});
        for (const Raci raci : {Raci::Responsible, Raci::Accountable}) {
            for (const RaciPart &part : parts) {
                if (part.raci == raci)
                    people.push_back(part.person);
            }
            if (!people.empty())
                return people;
        }
        return people;
    }

    void addForPerformers(const ControlInstance &instance, WorkKind kind, QDate dueOn)
    {
        if (!instance.performedBy.isNull())
            return add(instance.performedBy, kind, idOf(instance), dueOn);
        for (const Id<Person> person : performersOf(instance.control))
            add(person, kind, idOf(instance), dueOn);
    }

    void takeOccurrence(const ControlInstance &instance)
    {
        const bool isScheduled =
            instance.status == InstanceStatus::Scheduled || instance.status == InstanceStatus::Unset;
        const Project *project = m_data.find(instance.project);
        if (project && project->status == ProjectStatus::Closed)
            return;
        if (isScheduled && !instance.performedOn.isValid())
            return addForPerformers(instance, WorkKind::Occurrence, instance.dueOn);
        if (!isDone(instance))
            return;
        const Control *control = m_data.find(instance.control);
        const bool isExpected =
            control && (!control->expectedEvidence.isEmpty() || m_expecting.contains(control->id.uuid));
        if (isExpected && instance.evidence.empty() && m_index.evidenceNaming.of(instance).empty())
            addForPerformers(instance, WorkKind::MissingEvidence, instance.dueOn);
        if (control && control->needsIndependentReview == Flag::Yes && !instance.reviewedOn.isValid())
            add(instance.reviewedBy, WorkKind::OccurrenceReview, idOf(instance), instance.dueOn);
    }

    void takeRequest(const Request &request)
    {
        if (!isOpen(request))
            return;
        if (request.internalStatus == InternalStatus::InternalReview && !request.internalReviewer.isNull())
            return add(request.internalReviewer, WorkKind::RequestReview, idOf(request), request.dueOn);
        add(request.assignedTo, WorkKind::Request, idOf(request), request.dueOn);
    }

    void takeDocument(const Document &document)
    {
        if (document.lifecycle == Lifecycle::Retired || document.existence == Existence::NotNeeded)
            return;
        const Person *owner = m_index.owner(document);
        if (!owner)
            return;
        if (document.existence == Existence::ToBeCreated)
            add(owner->id, WorkKind::DocumentDue, idOf(document), document.targetOn);
        else if (document.nextReviewOn.isValid())
            add(owner->id, WorkKind::DocumentReview, idOf(document), document.nextReviewOn);
    }

    void takeVersion(const DocumentVersion &version)
    {
        if (version.status != Lifecycle::UnderReview || version.approvedOn.isValid())
            return;
        const Document *document = m_data.find(version.document);
        const QDate dueOn = document ? document->targetOn : QDate();
        if (!version.approvedBy.isNull())
            return add(version.approvedBy, WorkKind::Approval, idOf(version), dueOn);
        for (const RoleHolding *holding :
            m_index.holders.of(document ? document->approverRole : Id<Role>())) {
            if (isValidOn(*holding, m_index.today))
                add(holding->person, WorkKind::Approval, idOf(version), dueOn);
        }
    }

    /// The file that cannot be found is the matter of its record's owner, what lies in a cabinet that of its
    /// keeper.
    void takeLocation(const Location &location)
    {
        if (location.retired == Flag::Yes)
            return;
        const QDate checkedOn = location.lastCheckedAt.date();
        const int maxAge = RuleParameters().linkMaxAgeDays;
        const bool isOld = checkedOn.isValid() && checkedOn.addDays(maxAge) < m_index.today;
        if (!needsLook(location.checkResult) && !isOld)
            return;
        const QDate dueOn = checkedOn.isValid() ? checkedOn.addDays(maxAge) : QDate();
        if (!location.keyHolder.isNull())
            return add(location.keyHolder, WorkKind::LocationCheck, idOf(location), dueOn);
        for (const Id<Person> person : answerableFor(m_index, idOf(location)))
            add(person, WorkKind::LocationCheck, idOf(location), dueOn);
    }

    const WorkspaceIndex &m_index;
    const Dataset &m_data;
    std::vector<WorkItem> m_items;
    std::unordered_set<Uuid> m_listed;
    std::unordered_set<Uuid> m_expecting; ///< controls with records of expected evidence
};

} // namespace

std::vector<WorkItem> openWork(const WorkspaceIndex &index, std::span<const Gap> gaps)
{
    Gatherer gatherer(index);
    gatherer.takeRecords();
    gatherer.takeGaps(gaps);
    return gatherer.items();
}

std::vector<WorkItem> workOf(std::span<const WorkItem> work, Id<Person> person)
{
    std::vector<WorkItem> items;
    std::ranges::copy_if(
        work, std::back_inserter(items), [&](const WorkItem &item) { return item.person == person; });
    return items;
}

WorkTime workTime(QDate dueOn, QDate today)
{
    if (!dueOn.isValid())
        return WorkTime::Later;
    if (dueOn < today)
        return WorkTime::Overdue;
    return dueOn < mondayOf(today).addDays(7) ? WorkTime::ThisWeek : WorkTime::Later;
}

std::vector<WeekLoad> loadByWeek(std::span<const WorkItem> items, const Period &period)
{
    std::vector<WeekLoad> weeks;
    if (!period.isValid())
        return weeks;
    const QDate first = mondayOf(period.from);
    for (QDate monday = first; monday <= period.to; monday = monday.addDays(7))
        weeks.push_back({monday, 0});
    for (const WorkItem &item : items) {
        if (period.contains(item.dueOn))
            ++weeks[static_cast<std::size_t>(first.daysTo(item.dueOn) / 7)].count;
    }
    return weeks;
}

} // namespace tsuzuri
