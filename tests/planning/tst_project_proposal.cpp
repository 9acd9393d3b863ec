#include "tests/planning/planning_case.h"

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// From a scheme to everything that a project of it needs, beside what the company has.
class TestProjectProposal : public QObject, PlanningCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { forgetAll(); }

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

    /// A link that the company records reaches further than one of the catalogue, and takes nothing from it.
    void answersOfCommonControls_areThoseOfTheCatalogue()
    {
        const auto answers = [&] {
            QMap<QString, QStringList> codes;
            begin(newProject({u"aicpa_tsc_2017"_s}));
            propose();
            for (const PlannedControl &row : m_plan.controls) {
                for (const PlannedControl::Answer &answer : row.answers) {
                    const auto place = static_cast<std::size_t>(answer.requirement);
                    if (row.common)
                        codes[row.common->id] << m_plan.scope.requirements[place].code;
                }
            }
            return codes;
        };
        const auto ofCatalogue = answers();
        QCOMPARE(ofCatalogue.value(u"TC-028"_s), (QStringList{u"CC6.2"_s, u"CC6.3"_s}));
        m_data = *sampleDataset();
        QCOMPARE(answers(), ofCatalogue);
        QCOMPARE(control(u"TC-028"_s).own, own(u"C-025"_s));
        QVERIFY(!rowOf(u"C-025"_s));
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
};

QTEST_GUILESS_MAIN(TestProjectProposal)

#include "tst_project_proposal.moc"
