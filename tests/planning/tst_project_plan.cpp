#include "core/frameworks/mapping.h"
#include "core/frameworks/requirements.h"
#include "core/gaps/workspace_index.h"
#include "core/planning/project_plan.h"
#include "core/words/words.h"
#include "core/workspace/workspace.h"
#include "tests/sample/sample_dataset.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 11, 20};

NewProject newProject(const QStringList &frameworks)
{
    NewProject project;
    project.name = {u"次の監査"_s, u"Next audit"_s, {}};
    project.scheme = u"custom"_s;
    project.frameworks = frameworks;
    project.period = {QDate(2027, 4, 1), QDate(2028, 3, 31)};
    return project;
}

} // namespace

/// From a scheme to everything that a project of it needs, beside what the company has.
class TestProjectPlan : public QObject {
    Q_OBJECT

private:
    const Catalogue &m_catalogue = *shippedCatalogue();
    const BothWords m_words;
    Dataset m_data;
    ProjectPlan m_plan;

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
        const Project &ismap = *m_data.table<Project>().findRef(u"ISMAP-2026"_s);
        for (const ControlRequirement &link : m_data.table<ControlRequirement>()) {
            const Requirement *requirement = m_data.find(link.requirement);
            if (requirement && requirement->ref.startsWith("ismap"_L1))
                changes.remove(link, today);
        }
        changes.remove(ismap, today);
        apply(changes);
    }

private Q_SLOTS:
    void init()
    {
        m_data = {};
        m_plan = {};
    }

    void sampleCompany_keepsItsControlsAndLacksTheRest()
    {
        sampleWithoutIsmap();
        begin(newProject({u"ismap_control_criteria"_s}));
        propose();
        QCOMPARE(m_plan.scope.requirements.size(), 234U);
        QCOMPARE(control(u"TC-028"_s).own, own(u"C-025"_s));
        for (const PlannedControl &row : m_plan.controls) {
            const bool isHeld = std::ranges::any_of(m_data.table<Control>(), [&](const Control &each) {
                return row.common && each.catalogueItems.contains(row.common->id) && each.inScope != Flag::No;
            });
            QCOMPARE(row.isNamed && row.common, isHeld);
            QVERIFY(!isHeld || row.taking == ControlTaking::Existing);
            QVERIFY(!row.answers.empty());
        }
        QVERIFY(count(ControlTaking::New) > 20);
        for (const int place : unansweredRequirements(m_plan)) {
            const WantedRequirement &wanted = m_plan.scope.requirements[static_cast<std::size_t>(place)];
            for (const catalogue::Link &link : m_catalogue.links)
                QVERIFY2(
                    link.framework != wanted.framework || !(link.full + link.partial).contains(wanted.code),
                    qPrintable(wanted.code));
        }
    }

    void changes_linkWhatIsThereAndMakeWhatIsNot()
    {
        sampleWithoutIsmap();
        begin(newProject({u"ismap_control_criteria"_s}));
        propose();
        const ChangeSet all = changes();
        const Id<Project> project = all.of<Project>().front().id;
        QCOMPARE(all.of<Project>().size(), 1U);
        QCOMPARE(all.of<Applicability>().size(), 234U);
        const Control *review = made(all, u"TC-028"_s);
        QVERIFY(review);
        QCOMPARE(review->id, own(u"C-025"_s));
        QVERIFY(std::ranges::contains(review->projects, project));
        QCOMPARE(review->name, m_data.find(review->id)->name);
        for (const PlannedControl::Answer &answer : control(u"TC-028"_s).answers) {
            const Id<Requirement> requirement =
                m_plan.scope.requirements[static_cast<std::size_t>(answer.requirement)].id;
            QCOMPARE(std::ranges::count_if(all.of<ControlRequirement>(),
                         [&](const ControlRequirement &link) {
                             return link.control == review->id && link.requirement == requirement;
                         }),
                1);
        }
        int fresh = 0;
        for (const Control &each : all.of<Control>()) {
            if (each.revision > 0 || m_data.find(each.id))
                continue;
            ++fresh;
            QVERIFY(each.name.has(Language::Japanese) && each.name.has(Language::English));
            QVERIFY(each.action.has(Language::Japanese) && each.action.has(Language::English));
            QCOMPARE(each.cadence.isEmpty(), each.frequency == Frequency::AdHoc);
            QCOMPARE(each.projects, std::vector{project});
            QVERIFY(!each.performerRole.isNull() && !each.approverRole.isNull());
        }
        QCOMPARE(fresh, count(ControlTaking::New));
        for (const Document &each : all.of<Document>()) {
            if (!m_data.find(each.id))
                QCOMPARE(each.existence, Existence::ToBeCreated);
        }
    }

    void emptyCompany_getsAllOfTheCatalogueOnce()
    {
        begin(newProject({u"aicpa_tsc_2017"_s}));
        propose();
        QVERIFY(m_plan.controls.size() > 100);
        QCOMPARE(count(ControlTaking::New), static_cast<int>(m_plan.controls.size()));
        QVERIFY(unansweredRequirements(m_plan).empty());
        QVERIFY(std::ranges::all_of(m_plan.owners, &PlannedOwner::isOpen));
        const ChangeSet all = changes();
        QCOMPARE(all.of<Control>().size(), m_plan.controls.size());
        QCOMPARE(all.of<Document>().size(), m_plan.documents.size());
        QCOMPARE(all.of<ExpectedEvidence>().size(), m_plan.evidence.size());
        QVERIFY(!m_plan.evidence.empty());
        QSet<QString> roles;
        for (const Role &role : all.of<Role>())
            roles << role.ref;
        QCOMPARE(roles.size(), static_cast<qsizetype>(all.of<Role>().size()));
        QVERIFY(roles.contains(u"CISO"_s));
        QSet<int> frequencies;
        for (const Cadence &cadence : all.of<Cadence>()) {
            frequencies << static_cast<int>(cadence.frequency);
            QVERIFY(cadence.name.ja != cadence.name.en);
        }
        QCOMPARE(frequencies.size(), static_cast<qsizetype>(all.of<Cadence>().size()));
        const Control *first = made(all, u"TC-001"_s);
        QVERIFY(first && first->cadence == all.of<Cadence>().front().ref);
        QVERIFY(!first->designDocuments.empty());
        QVERIFY(!first->expectedEvidence.isEmpty());
    }

    void ownControl_takesThePlaceOfACommonOne()
    {
        Control logs;
        logs.id = Id<Control>::create();
        logs.ref = u"C-001"_s;
        logs.name = {u"毎週の記録確認"_s, u"Weekly look at the records"_s, {}};
        m_data.table<Control>().put(logs);
        begin(newProject({u"aicpa_tsc_2017"_s}));
        propose();
        PlannedControl &row = control(u"TC-059"_s);
        QCOMPARE(row.taking, ControlTaking::New);
        row.taking = ControlTaking::Existing;
        row.own = logs.id;
        row.isChosen = true;
        proposeRest();
        const ChangeSet all = changes();
        const Control *taken = made(all, u"TC-059"_s);
        QVERIFY(taken);
        QCOMPARE(taken->id, logs.id);
        QCOMPARE(taken->name, logs.name);
        QVERIFY(taken->projects.empty()); // of every project, as before
        QVERIFY(!taken->designDocuments.empty());
        QVERIFY(std::ranges::contains(all.of<ControlRequirement>(), logs.id, &ControlRequirement::control));
    }

    void ownControlOfARequirement_isPartOfThePlan()
    {
        m_data = *sampleDataset();
        extend(m_data.table<Project>().findRef(u"ISMAP-2026"_s)->id);
        propose();
        const PlannedControl *contacts = rowOf(u"C-011"_s); // names no common control
        QVERIFY(contacts);
        QVERIFY(!contacts->answers.empty());
        QVERIFY(!contacts->isToConfirm());
    }

    void likeNames_areProposedAndNotDecided()
    {
        Control review;
        review.id = Id<Control>::create();
        review.ref = u"C-001"_s;
        review.name = m_catalogue.control(u"TC-028"_s)->title;
        review.name.ja += u"(営業部)"_s;
        review.name.en += u" (sales)"_s;
        m_data.table<Control>().put(review);
        begin(newProject({u"aicpa_tsc_2017"_s}));
        propose();
        const PlannedControl &row = control(u"TC-028"_s);
        QCOMPARE(row.proposals, std::vector{review.id});
        QCOMPARE(row.taking, ControlTaking::Existing);
        QVERIFY(row.isToConfirm());
        QCOMPARE(std::ranges::count_if(m_plan.controls, &PlannedControl::isToConfirm), 1);
    }

    void schemeThatTheCatalogueDoesNotKnow_isAnsweredThroughOneMapping()
    {
        begin(newProject({u"iso27002_2022"_s}));
        propose();
        QVERIFY(unansweredRequirements(m_plan).size() < 5);
        const auto ofControl = [&](const QString &code) {
            return std::ranges::any_of(
                control(u"TC-028"_s).answers, [&](const PlannedControl::Answer &answer) {
                    return m_plan.scope.requirements[static_cast<std::size_t>(answer.requirement)].code
                        == code;
                });
        };
        const QStringList known = m_catalogue.requirements(u"iso27001_2022"_s, u"TC-028"_s);
        QVERIFY(!known.isEmpty());
        for (const QString &code : known)
            QVERIFY2(ofControl(QString(code).remove(u"A."_s)), qPrintable(code));
    }

    void leftOut_keepsItsReasonWhereItWouldAnswer()
    {
        begin(newProject({u"aicpa_tsc_2017"_s}));
        propose();
        PlannedControl &row = control(u"TC-043"_s);
        row.taking = ControlTaking::LeftOut;
        QVERIFY(row.lacksReason());
        row.reason = u"We have no office."_s;
        row.isChosen = true;
        const std::size_t notes = row.answers.size();
        proposeRest();
        const ChangeSet all = changes();
        QVERIFY(!made(all, u"TC-043"_s));
        QCOMPARE(
            static_cast<std::size_t>(std::ranges::count(all.of<Applicability>(),
                u"TC-043: We have no office."_s, [](const Applicability &each) { return each.note.en; })),
            notes);
        apply(all);
        extend(all.of<Project>().front().id);
        propose();
        QCOMPARE(control(u"TC-043"_s).reason, u"We have no office."_s);
        QVERIFY(changes().isEmpty());

        control(u"TC-043"_s).taking = ControlTaking::New; // after all
        proposeRest();
        const ChangeSet later = changes();
        QVERIFY(made(later, u"TC-043"_s));
        QVERIFY(std::ranges::all_of(
            later.of<Applicability>(), [](const Applicability &each) { return each.note.isEmpty(); }));
        QCOMPARE(later.of<Applicability>().size(), notes);
    }

    void twice_addsNothingTwice_data()
    {
        QTest::addColumn<bool>("isSample");
        QTest::newRow("empty company") << false;
        QTest::newRow("sample company") << true;
    }
    void twice_addsNothingTwice()
    {
        QFETCH(bool, isSample);
        if (isSample)
            sampleWithoutIsmap();
        begin(newProject({u"ismap_control_criteria"_s}));
        propose();
        ChangeSet all = changes();
        RefNumbers numbers(m_data, Kind::Control); // what storing does
        for (Control &each : all.of<Control>())
            each.ref = each.ref.isEmpty() ? numbers.next() : each.ref;
        apply(all);
        extend(all.of<Project>().front().id);
        propose();
        const ChangeSet again = changes();
        QStringList kinds;
        forEachRecordType([&]<typename T>() {
            if (!again.of<T>().empty())
                kinds << kindCode(kindOf<T>) + u' ' + QString::number(again.of<T>().size());
        });
        QCOMPARE(kinds.join(u", "_s), QString());
        begin(newProject({u"ismap_control_criteria"_s})); // the year after
        propose();
        QCOMPARE(count(ControlTaking::New), 0);
        QVERIFY(changes().of<Document>().empty());
    }

    void choices_outliveAnotherProposal()
    {
        begin(newProject({u"aicpa_tsc_2017:security"_s}));
        propose();
        control(u"TC-028"_s).taking = ControlTaking::LeftOut;
        control(u"TC-028"_s).reason = u"no"_s;
        control(u"TC-028"_s).isChosen = true;
        document(u"TD-001"_s).taking = DocumentTaking::LeftOpen;
        document(u"TD-001"_s).isChosen = true;
        auto scope = newScope(m_data, newProject({u"aicpa_tsc_2017"_s}), today, PackShelf());
        m_plan.scope = std::move(*scope);
        propose();
        QCOMPARE(control(u"TC-028"_s).taking, ControlTaking::LeftOut);
        QCOMPARE(document(u"TD-001"_s).taking, DocumentTaking::LeftOpen);
    }

    void owners_areWhoAnswersAlreadyThenWhoHoldsTheRole()
    {
        sampleWithoutIsmap();
        begin(newProject({u"ismap_control_criteria"_s}));
        propose();
        const PlannedOwner &known = owner(u"TC-028"_s);
        QCOMPARE(known.present.size(), 1U);
        QVERIFY(known.person.isNull());
        const auto fresh = std::ranges::find_if(m_plan.owners, [](const PlannedOwner &row) {
            return row.subject.isNull() && row.control >= 0 && !row.candidates.empty();
        });
        QVERIFY(fresh != m_plan.owners.end());
        QVERIFY(std::ranges::contains(fresh->candidates, fresh->person));

        const Id<Person> picked = m_data.table<Person>().findRef(u"P-001"_s)->id;
        fresh->person = picked;
        owner(u"TC-028"_s).person = picked;
        const ChangeSet all = changes();
        const Control *control = made(all, fresh->key);
        QVERIFY(control);
        const auto given = [&](Id<Control> subject) {
            return std::ranges::count_if(all.of<Assignment>(), [&](const Assignment &each) {
                return each.subject.uuid == subject.uuid && each.person == picked
                    && each.raci == Raci::Accountable && each.from == today;
            });
        };
        QCOMPARE(given(control->id), 1);
        QCOMPARE(given(own(u"C-025"_s)), 1);
        const auto ended = std::ranges::find_if(all.of<Assignment>(), [&](const Assignment &each) {
            return each.subject.uuid == own(u"C-025"_s).uuid && each.to == today.addDays(-1);
        });
        QVERIFY(ended != all.of<Assignment>().end());
    }

    void plan_isOneStepThatUndoTakesBack()
    {
        const QTemporaryDir folder;
        auto workspace = Workspace::create(folder.filePath(u"house.tsuzuri"_s), {});
        QVERIFY(workspace);
        begin(newProject({u"iso27001_2022"_s}));
        propose();
        const auto stored = (*workspace)->commit(changes());
        QVERIFY(stored);
        const Dataset &data = (*workspace)->data();
        QCOMPARE(data.size(Kind::Control), static_cast<int>(m_plan.controls.size()));
        QVERIFY(data.table<Control>().findRef(u"C-001"_s));
        QVERIFY((*workspace)->undo(stored->entry));
        for (const Kind kind : {Kind::Project, Kind::Control, Kind::ControlRequirement, Kind::Document,
                 Kind::ExpectedEvidence, Kind::Role, Kind::Cadence, Kind::Applicability, Kind::Requirement})
            QCOMPARE(data.size(kind), 0);
    }
};

QTEST_GUILESS_MAIN(TestProjectPlan)

#include "tst_project_plan.moc"
