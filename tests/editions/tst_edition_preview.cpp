#include "core/interchange/pack_keeper.h"
#include "tests/editions/edition_project.h"

using namespace tsuzuri;

/// What becomes of each requirement when a project moves.
class TestEditionPreview : public QObject, private EditionProject {
    Q_OBJECT

private Q_SLOTS:
    // The numbers were counted from the packs and mappings by a program of its own.
    void shippedEditions_areCounted_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("fromLevel");
        QTest::addColumn<QString>("toLevel");
        QTest::addColumn<QList<int>>("counts"); // kept, changed, merged, split, new, withdrawn
        const auto row = [](const char *name, const QString &from, const QString &to,
                             const QString &fromLevel, const QString &toLevel, const QList<int> &counts) {
            QTest::newRow(name) << from << to << fromLevel << toLevel << counts;
        };
        row("ISO/IEC 27001", u"iso27001_2013"_s, u"iso27001_2022"_s, {}, {}, {22, 60, 24, 5, 12, 0});
        row("ISO/IEC 27001 back", u"iso27001_2022"_s, u"iso27001_2013"_s, {}, {}, {22, 60, 3, 55, 0, 12});
        row("ISO/IEC 27002", u"iso27002_2013"_s, u"iso27002_2022"_s, {}, {}, {0, 58, 24, 0, 11, 0});
        row("PCI DSS", u"pci_dss_v4_0"_s, u"pci_dss_v4_0_1"_s, {}, {}, {71, 0, 0, 0, 0, 0});
        row("C5", u"bsi_c5_2020"_s, u"bsi_c5_2026_ids"_s, {}, {}, {0, 14, 0, 413, 202, 15});
        row("SP 800-53", u"nist_800_53_r4"_s, u"nist_800_53_r5"_s, {}, {}, {479, 260, 0, 0, 268, 87});
        row("SP 800-53 Moderate", u"nist_800_53_r4"_s, u"nist_800_53_r5"_s, u"moderate"_s, u"moderate"_s,
            {151, 89, 0, 0, 47, 21});
        row("CSF", u"nist_csf_1_1"_s, u"nist_csf_2_0"_s, {}, {}, {0, 27, 37, 26, 16, 2});
        row("FedRAMP up", u"fedramp_rev5"_s, u"fedramp_rev5"_s, u"moderate"_s, u"high"_s,
            {323, 0, 0, 0, 87, 0});
        row("FedRAMP down", u"fedramp_rev5"_s, u"fedramp_rev5"_s, u"high"_s, u"moderate"_s,
            {323, 0, 0, 0, 0, 87});
    }

    void shippedEditions_areCounted()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, fromLevel);
        QFETCH(QString, toLevel);
        QFETCH(QList<int>, counts);
        begin(fromLevel.isEmpty() ? from : from + u':' + fromLevel);
        const auto shown = preview(from, to, toLevel.isEmpty() ? QStringList() : QStringList(toLevel));
        QVERIFY(shown);
        QList<int> found;
        for (int state = 0; state < editionStateCount; ++state)
            found << shown->count(static_cast<EditionState>(state));
        QCOMPARE(found, counts);
    }

    void tableOfNumbers_goesBeforeSameNumbers()
    {
        begin(u"iso27001_2013"_s);
        const auto shown = preview(u"iso27001_2013"_s, u"iso27001_2022"_s);
        QVERIFY(shown);
        QCOMPARE(origins(rowOf(*shown, u"10.1"_s)), QStringList(u"10.2"_s));
        QCOMPARE(origins(rowOf(*shown, u"10.2"_s)), QStringList(u"10.1"_s));
        const EditionRow *identity = rowOf(*shown, u"A.5.16"_s);
        QCOMPARE(identity->state, EditionState::Changed);
        QVERIFY(identity->hasNewNumber);
        QCOMPARE(identity->origins.front().relation, MappingRelation::Equal);
        QCOMPARE(identity->origins.front().ground, CorrespondenceGround::Mapping);
        QCOMPARE(origins(rowOf(*shown, u"A.5.1"_s)), QStringList({u"A.5.1.1"_s, u"A.5.1.2"_s}));
        QCOMPARE(rowOf(*shown, u"A.5.1"_s)->state, EditionState::Merged);
        QCOMPARE(rowOf(*shown, u"9.2.1"_s)->state, EditionState::Split);
        QCOMPARE(rowOf(*shown, u"A.5.7"_s)->state, EditionState::New);
    }

    void chapterOfTheNewEdition_takesWhatWasOneRequirement()
    {
        begin(u"bsi_c5_2020"_s);
        const auto shown = preview(u"bsi_c5_2020"_s, u"bsi_c5_2026_ids"_s);
        QVERIFY(shown);
        const EditionRow *part = rowOf(*shown, u"OIS-01.01B"_s);
        QCOMPARE(part->state, EditionState::Split);
        QCOMPARE(origins(part), QStringList(u"OIS-01"_s));
        QCOMPARE(part->origins.front().relation, MappingRelation::Intersects);
        QCOMPARE(part->origins.front().ground, CorrespondenceGround::Part);
    }

    void ownMapping_goesBeforeTheTable()
    {
        begin(u"iso27001_2013"_s);
        begin(u"iso27001_2022"_s, u"J-2"_s);
        const Id<Project> second = std::exchange(m_project, data().table<Project>().findRef(u"J-1"_s)->id);
        QVERIFY(second != m_project);
        RequirementMapping own;
        own.from = at(u"iso27001_2022:A.5.7"_s); // of the other direction
        own.to = at(u"iso27001_2013:A.6.1.4"_s);
        own.relation = MappingRelation::Superset;
        add(own);
        const auto shown = preview(u"iso27001_2013"_s, u"iso27001_2022"_s);
        QVERIFY(shown);
        const EditionRow *row = rowOf(*shown, u"A.5.7"_s);
        QCOMPARE(origins(row), QStringList(u"A.6.1.4"_s));
        QCOMPARE(row->origins.front().relation, MappingRelation::Subset);
        QCOMPARE(row->origins.front().ground, CorrespondenceGround::OwnMapping);
        QCOMPARE(row->state, EditionState::Split); // it goes on in A.5.6 as before, too
    }

    void everythingThatHangsOnARequirement_isListed()
    {
        begin(u"iso27001_2013"_s);
        Document document;
        document.title = {u"規程"_s, u"Policy"_s, {}};
        const Id<Document> policy = add(document);
        const Id<Control> control = addControl(u"C"_s, u"iso27001_2013:A.9.2.1"_s, u"full"_s);
        Control changed = *data().find(control);
        changed.designDocuments = {policy};
        store(changed);
        Evidence evidence;
        evidence.requirements = {at(u"iso27001_2013:A.9.2.1"_s)};
        const Id<Evidence> proof = add(evidence);
        const auto shown = preview(u"iso27001_2013"_s, u"iso27001_2022"_s);
        QVERIFY(shown);
        const std::vector<AnyId> expected{
            {Kind::Applicability, decision(u"iso27001_2013:A.9.2.1"_s)->id.uuid},
            {Kind::Control, control.uuid}, {Kind::Document, policy.uuid}, {Kind::Evidence, proof.uuid}};
        QVERIFY(rowOf(*shown, u"A.5.16"_s)->hanging == expected);
    }

    void packReadAnew_changesTextsInPlace()
    {
        Pack pack;
        pack.id = u"house"_s;
        pack.edition = u"1"_s;
        pack.title = pack.shortTitle = pack.operatedBy = pack.source = {u"社内"_s, u"House"_s, {}};
        pack.asOf = QDate(2026, 1, 1);
        for (const QString &code : {u"1"_s, u"2"_s, u"3"_s})
            pack.requirements.push_back({code, {}, pack::Kind::Requirement,
                {u"項"_s + code, u"Item "_s + code, {}}, {u"文"_s, u"Text"_s, {}}, {}, {}, false, {}, {}});
        begin(u"pci_dss_v4_0"_s);
        QVERIFY(keepInWorkspace(pack, *m_workspace));
        begin(u"house"_s, u"J-2"_s);
        decide(u"house:1"_s, ApplicabilityState::Applicable);
        decide(u"house:3"_s, ApplicabilityState::NotApplicable, u"Not ours"_s);
        pack.requirements[0].text.en = u"Another text"_s;
        pack.requirements[2].id = u"4"_s;
        QVERIFY(!keepInWorkspace(pack, *m_workspace)); // in use
        QVERIFY(keepForPerson(pack));

        const auto shown = preview(u"house"_s, u"house"_s);
        QVERIFY(shown);
        QVERIFY(rowOf(*shown, u"1"_s)->hasNewText);
        QCOMPARE(rowOf(*shown, u"1"_s)->state, EditionState::Changed);
        QCOMPARE(rowOf(*shown, u"2"_s)->state, EditionState::Kept);
        QCOMPARE(rowOf(*shown, u"4"_s)->state, EditionState::New);
        QVERIFY(rowOf(*shown, u"3"_s, true));
        QVERIFY(moveToEdition(*m_workspace, *shown, m_words));
        QCOMPARE(data().find(at(u"house:1"_s))->text.en, u"Another text");
        QCOMPARE(decision(u"house:1"_s)->applicability, ApplicabilityState::Applicable);
        QCOMPARE(data().find(at(u"house:3"_s))->kind, RequirementKind::Withdrawn);
        QVERIFY(!decision(u"house:3"_s)); // with its reason in the closed project
        QCOMPARE(decision(u"house:4"_s)->applicability, ApplicabilityState::Undecided);
        QVERIFY(*PackShelf(packFolderOf(m_workspace->folder())).pack(u"house"_s) == pack);
        const auto again = preview(u"house"_s, u"house"_s);
        QVERIFY(again);
        QCOMPARE(again->count(EditionState::Kept), 3);
    }

    void whatIsUnknown_isRefused()
    {
        begin(u"iso27001_2013"_s);
        QCOMPARE(preview(u"iso27001_2013"_s, u"no_such"_s).error().code, ErrorCode::UnknownFramework);
        QCOMPARE(preview(u"pci_dss_v4_0"_s, u"pci_dss_v4_0_1"_s).error(),
            (Error{ErrorCode::UnknownFramework, {u"pci_dss_v4_0"_s}, {}}));
        QCOMPARE(preview(u"iso27001_2013"_s, u"iso27001_2022"_s, {u"high"_s}).error(),
            (Error{ErrorCode::UnknownFramework, {u"iso27001_2022:high"_s}, {}}));
    }

    void frameworkToLeave_isTheEditionOfTheSameFamily()
    {
        Project project;
        project.frameworks = {u"aicpa_tsc_2017:security"_s, u"iso27001_2013"_s};
        const auto leaves = [&](const QString &target) {
            return frameworkToLeave(project, *PackShelf().pack(target));
        };
        QCOMPARE(leaves(u"iso27001_2022"_s), u"iso27001_2013");
        QCOMPARE(leaves(u"aicpa_tsc_2017"_s), u"aicpa_tsc_2017");
        QCOMPARE(leaves(u"pci_dss_v4_0"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestEditionPreview)
#include "tst_edition_preview.moc"
