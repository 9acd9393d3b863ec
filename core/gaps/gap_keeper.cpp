#include "core/gaps/gap_keeper.h"

#include "core/gaps/gap_order.h"

namespace tsuzuri {

namespace {

// Beyond these it is as quick to ask everything, which can be done in another thread.
constexpr std::size_t mostChanges = 100;
constexpr int mostEffort = 4'000;
constexpr std::size_t mostGaps = 30'000;

Reach::Wanted wantedBy(const Inquiry &inquiry)
{
    return {.earlierFiles = inquiry.anyProject([](const ProjectScope &scope) { return scope.looksBack(); }),
        .evidenceOfProjects = inquiry.anyProject(
            [](const ProjectScope &scope) { return scope.project.scheme == QLatin1StringView("pci_roc"); })};
}

/// Others show its number, wherever they link to it.
template <typename T>
bool isRenamed(const Table<T> &table, const std::vector<T> &changed)
{
    return std::ranges::any_of(changed, [&](const T &after) {
        const T *before = table.findAlsoDeleted(after.id);
        return before && before->ref != after.ref;
    });
}

/// Whether its projects, or that it is there at all, decide about others; null: it was not there.
template <typename T>
bool movesMembers(const T *before, const T &after)
{
    if constexpr (std::is_same_v<T, Control>)
        return !before || after.isDeleted() || before->projects != after.projects;
    else if constexpr (std::is_same_v<T, Document>)
        return !before || after.isDeleted();
    else
        return false;
}

} // namespace

GapKeeper::GapKeeper(const Dataset &data, QDate asOf, const std::function<bool()> &isCancelled,
    std::shared_ptr<const FileFacts> files)
    : m_index(data, asOf)
    , m_inquiry(m_index, {.isCancelled = isCancelled}, std::move(files))
    , m_report(m_inquiry.emptyReport())
    , m_reach(m_index, wantedBy(m_inquiry))
{
    m_inquiry.askAll(m_report.gaps);
    m_index.prepareAll(isCancelled);
    if (m_inquiry.isCancelled())
        return;
    m_inquiry.forgetCancelling();
    GapOrder(data).sort(m_report.gaps);
    m_report.applyWaivers(data);
}

bool GapKeeper::reachesTooFar(const ChangeSet &changes) const
{
    bool isTooFar = false;
    std::size_t count = 0;
    forEachRecordType([&]<typename T>() {
        const std::vector<T> &changed = changes.of<T>();
        count += isRead(kindOf<T>) ? changed.size() : 0;
        isTooFar = isTooFar || (!changed.empty() && Reach::isEverywhere(kindOf<T>))
            || isRenamed(m_index.data.table<T>(), changed);
    });
    return isTooFar || count > mostChanges || (count > 0 && m_report.gaps.size() > mostGaps);
}

template <typename T>
void GapKeeper::reach(const T &record, bool movesMembers)
{
    if constexpr (requires { m_reach.fromMember(record); }) {
        if (movesMembers)
            return m_reach.fromMember(record);
    }
    m_reach.from(record);
}

void GapKeeper::prepare(const ChangeSet &changes)
{
    m_isLost = m_isLost || reachesTooFar(changes);
    if (m_isLost)
        return;
    forEachRecordType([&]<typename T>() {
        if (!isRead(kindOf<T>))
            return;
        for (const T &after : changes.of<T>()) {
            const T *before = m_index.data.find(after.id);
            const Changed changed{{kindOf<T>, after.id.uuid}, movesMembers(before, after)};
            m_changed.push_back(changed);
            if (before)
                reach(*before, changed.movesMembers);
        }
    });
    m_index.leave(changes);
}

bool GapKeeper::follow()
{
    if (m_isLost)
        return false;
    m_index.enter();
    for (const Changed &changed : std::exchange(m_changed, {})) {
        withKind(changed.id.kind, [&]<typename T>() {
            if (const T *after = m_index.data.find(Id<T>{changed.id.uuid}))
                reach(*after, changed.movesMembers);
        });
    }
    m_isLost = m_reach.effort() > mostEffort;
    if (!m_isLost && m_reach.effort() > 0)
        askAnew();
    return !m_isLost;
}

void GapKeeper::setFiles(std::shared_ptr<const FileFacts> files)
{
    m_inquiry.setFiles(std::move(files));
    m_report.rulesEvaluated = m_inquiry.emptyReport().rulesEvaluated;
    std::erase_if(m_report.gaps, [](const Gap &gap) {
        const Rule *rule = findRule(gap.rule);
        return rule && rule->source == RuleSource::Files;
    });
    std::vector<Gap> found;
    m_inquiry.askOfFiles(found);
    GapOrder(m_index.data).merge(m_report.gaps, std::move(found));
    m_report.applyWaivers(m_index.data);
}

void GapKeeper::askAnew()
{
    const auto &touched = m_reach.touched();
    std::erase_if(m_report.gaps, [&](const Gap &gap) {
        return touched[static_cast<std::size_t>(gap.subject.kind)].contains(gap.subject.uuid);
    });
    std::vector<Gap> found;
    for (const Kind kind : allKinds()) {
        for (const Uuid id : touched[static_cast<std::size_t>(kind)])
            m_inquiry.ask(kind, id, found);
    }
    GapOrder(m_index.data).merge(m_report.gaps, std::move(found));
    m_report.applyWaivers(m_index.data);
    m_reach.clear();
}

} // namespace tsuzuri
