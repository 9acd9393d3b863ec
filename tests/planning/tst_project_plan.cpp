#include "core/workspace/workspace.h"
#include "tests/planning/planning_case.h"

#include <QTemporaryDir>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What the records become when a plan is stored.
class TestProjectPlan : public QObject, PlanningCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { forgetAll(); }

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
