#pragma once

#include "core/frameworks/mapping.h"
#include "core/frameworks/requirements.h"
#include "core/gaps/workspace_index.h"
#include "core/planning/project_plan.h"
#include "core/words/words.h"
#include "tests/sample/sample_dataset.h"

#include <QTest>

namespace tsuzuri {

/// Plans of an audit project for a company that a test makes up; none at first.
class PlanningCase {
protected:
    const QDate today{2026, 11, 20};
    const Catalogue &m_catalogue = *shippedCatalogue();
    const BothWords m_words;
    Dataset m_data;
    ProjectPlan m_plan;

    static NewProject newProject(const QStringList &frameworks)
    {
        NewProject project;
        project.name = {QStringLiteral("次の監査"), QStringLiteral("Next audit"), {}};
        project.scheme = QStringLiteral("custom");
        project.frameworks = frameworks;
        project.period = {QDate(2027, 4, 1), QDate(2028, 3, 31)};
        return project;
    }
    void forgetAll()
    {
        m_data = {};
        m_plan = {};
    }
    void apply(const ChangeSet &changes)
    {
        forEachRecordType([&]<typename T>() {
            for (const T &record : changes.of<T>())
                m_data.table<T>().put(record);
        });
    }
    void begin(const NewProject &project)
    {
        auto scope = newScope(m_data, project, today, PackShelf());
        QVERIFY(scope);
        m_plan = {std::move(*scope), {}, {}, {}, {}};
    }
    void extend(Id<Project> project) { m_plan = {existingScope(m_data, project), {}, {}, {}, {}}; }
    void propose()
    {
        const WorkspaceIndex index(m_data, today);
        proposeControls(index, m_catalogue, *shippedMappings(), m_plan);
        proposeRest();
    }
    void proposeRest()
    {
        const WorkspaceIndex index(m_data, today);
        proposeNeeds(index, m_catalogue, m_plan);
        proposeOwners(index, m_catalogue, m_plan);
    }
    ChangeSet changes() const
    {
        return planChanges(WorkspaceIndex(m_data, today), m_catalogue, m_words, m_plan, Language::English);
    }
    /// Of the present plan.
    PlannedControl &control(const QString &common)
    {
        return *std::ranges::find_if(m_plan.controls,
            [&](const PlannedControl &row) { return row.common && row.common->id == common; });
    }
    PlannedControl *rowOf(const QString &ref)
    {
        const auto found = std::ranges::find_if(m_plan.controls,
            [&](const PlannedControl &row) { return !row.common && m_data.find(row.own)->ref == ref; });
        return found == m_plan.controls.end() ? nullptr : &*found;
    }
    PlannedDocument &document(const QString &wanted)
    {
        return *std::ranges::find_if(
            m_plan.documents, [&](const PlannedDocument &row) { return row.wanted->id == wanted; });
    }
    PlannedOwner &owner(const QString &key)
    {
        return *std::ranges::find(m_plan.owners, key, &PlannedOwner::key);
    }
    int count(ControlTaking taking) const
    {
        return static_cast<int>(std::ranges::count(m_plan.controls, taking, &PlannedControl::taking));
    }
    Id<Control> own(const QString &ref) const { return m_data.table<Control>().findRef(ref)->id; }
    const Control *made(const ChangeSet &changes, const QString &common) const
    {
        const auto &controls = changes.of<Control>();
        const auto found = std::ranges::find_if(
            controls, [&](const Control &each) { return each.catalogueItems.contains(common); });
        return found == controls.end() ? nullptr : &*found;
    }
    /// The sample company, which holds ISO/IEC 27001:2022 and has no audit of ISMAP yet.
    void sampleWithoutIsmap()
    {
        m_data = *sampleDataset();
        ChangeSet changes;
        const Project &ismap = *m_data.table<Project>().findRef(QStringLiteral("ISMAP-2026"));
        for (const ControlRequirement &link : m_data.table<ControlRequirement>()) {
            const Requirement *requirement = m_data.find(link.requirement);
            if (requirement && requirement->ref.startsWith(QLatin1StringView("ismap")))
                changes.remove(link, today);
        }
        changes.remove(ismap, today);
        apply(changes);
    }
};

} // namespace tsuzuri
