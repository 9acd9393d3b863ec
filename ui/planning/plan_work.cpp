#include "ui/planning/plan_work.h"

#include "core/frameworks/mapping.h"
#include "core/gaps/workspace_index.h"
#include "ui/session/data_work.h"
#include "ui/session/session.h"
#include "ui/session/shelf.h"

namespace tsuzuri {

namespace {

/// A broken catalogue is told by its tests; a project can be made all the same.
const Catalogue &catalogueOrNone()
{
    static const Catalogue none;
    return shippedCatalogue() ? *shippedCatalogue() : none;
}

std::span<const Mapping> mappingsOrNone()
{
    const auto &mappings = shippedMappings();
    return mappings ? std::span<const Mapping>(*mappings) : std::span<const Mapping>();
}

constexpr int always = 0; // also in small workspaces: schemes can be big

} // namespace

PlanWork::PlanWork(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_catalogue(catalogueOrNone())
    , m_work(std::make_unique<DataWork>(session, nullptr, always))
{
}

PlanWork::~PlanWork() = default;

bool PlanWork::isBusy() const
{
    return m_work->isRunning();
}

void PlanWork::start(std::function<void(const WorkspaceIndex &, Outcome &)> work, std::function<void()> done)
{
    const auto run = [&data = m_session.data(), today = m_session.today(), plan = m_plan, work](
                         const CancelTest &) {
        Outcome outcome;
        outcome.plan = plan;
        work(WorkspaceIndex(data, today), outcome);
        return outcome;
    };
    m_work->start(run, [this, done](Outcome outcome) {
        Q_EMIT busyChanged();
        if (outcome.error) {
            Q_EMIT failed(*outcome.error);
            return;
        }
        m_plan = std::move(outcome.plan);
        m_changes = std::move(outcome.changes);
        done();
    });
    Q_EMIT busyChanged();
}

void PlanWork::proposeControls(const NewProject &project, std::function<void()> done)
{
    start(
        [&catalogue = m_catalogue, project, shelf = shelfOf(m_session)](
            const WorkspaceIndex &index, Outcome &outcome) {
            auto scope = newScope(index.data, project, index.today, shelf);
            if (!scope) {
                outcome.error = scope.error();
                return;
            }
            outcome.plan.scope = std::move(*scope);
            tsuzuri::proposeControls(index, catalogue, mappingsOrNone(), outcome.plan);
        },
        std::move(done));
}

void PlanWork::proposeControls(Id<Project> project, std::function<void()> done)
{
    start(
        [&catalogue = m_catalogue, project](const WorkspaceIndex &index, Outcome &outcome) {
            outcome.plan.scope = existingScope(index.data, project);
            tsuzuri::proposeControls(index, catalogue, mappingsOrNone(), outcome.plan);
        },
        std::move(done));
}

void PlanWork::proposeNeeds(std::function<void()> done)
{
    start([&catalogue = m_catalogue](const WorkspaceIndex &index,
              Outcome &outcome) { tsuzuri::proposeNeeds(index, catalogue, outcome.plan); },
        std::move(done));
}

void PlanWork::proposeOwners(std::function<void()> done)
{
    start([&catalogue = m_catalogue](const WorkspaceIndex &index,
              Outcome &outcome) { tsuzuri::proposeOwners(index, catalogue, outcome.plan); },
        std::move(done));
}

void PlanWork::writeChanges(std::function<void()> done)
{
    start(
        [&catalogue = m_catalogue, &words = m_words, language = m_session.language()](
            const WorkspaceIndex &index, Outcome &outcome) {
            outcome.changes = planChanges(index, catalogue, words, outcome.plan, language);
        },
        std::move(done));
}

} // namespace tsuzuri
