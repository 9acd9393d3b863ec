#include "core/difference/difference.h"
#include "core/frameworks/requirements.h"
#include "tests/sample/sample_dataset.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 11, 20};

/// A workspace that holds two little schemes of its own, "old" and "new", and one in between.
class House {
public:
    House()
    {
        for (const QString &framework : {u"old"_s, u"between"_s, u"new"_s}) {
            Framework record;
            record.id = frameworkId(framework);
            record.ref = framework;
            record.title = {framework, framework, {}};
            data.table<Framework>().put(record);
            for (int i = 1; i <= 3; ++i)
                addRequirement(framework, QString::number(i), i);
        }
    }

    void map(const QString &from, const QString &to, MappingRelation relation)
    {
        RequirementMapping mapping;
        mapping.id = Id<RequirementMapping>::create();
        mapping.from = requirementId(from);
        mapping.to = requirementId(to);
        mapping.relation = relation;
        data.table<RequirementMapping>().put(mapping);
    }
    Control &control(const QString &ref)
    {
        Control control;
        control.id = Id<Control>::create();
        control.ref = ref;
        m_control = control;
        return m_control;
    }
    void answer(const QString &requirement, const QString &relation)
    {
        data.table<Control>().put(m_control);
        ControlRequirement link;
        link.id = Id<ControlRequirement>::create();
        link.control = m_control.id;
        link.requirement = requirementId(requirement);
        link.relation = relation;
        data.table<ControlRequirement>().put(link);
    }
    Difference difference(const QString &target = u"new"_s) const
    {
        return differenceOf(PackShelf(), {{u"old"_s}, target, {}}, &data, today).value();
    }
    DifferenceState stateOf(const QString &code) const { return rowOf(difference(), code).state; }

    static SchemeDifferenceRow rowOf(const Difference &difference, const QString &code)
    {
        return *std::ranges::find(difference.rows, code, &SchemeDifferenceRow::code);
    }

    Dataset data;

private:
    void addRequirement(const QString &framework, const QString &code, int position)
    {
        Requirement requirement;
        requirement.ref = requirementRef(framework, code);
        requirement.id = requirementId(requirement.ref);
        requirement.framework = frameworkId(framework);
        requirement.code = code;
        requirement.kind = RequirementKind::Requirement;
        requirement.position = position;
        data.table<Requirement>().put(requirement);
    }

    Control m_control;
};

Difference shipped(const QStringList &held, const QString &target)
{
    return differenceOf(PackShelf(), {held, target, {}}, nullptr, {}).value();
}

std::array<int, 3> countsOf(const Difference &difference)
{
    return {difference.count(DifferenceState::Covered), difference.count(DifferenceState::Partly),
        difference.count(DifferenceState::Open)};
}

} // namespace

/// What one scheme asks for beyond another, and which chains may say so.
class TestDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoIntersectionsNeverAnswer();
    void partsOfPartsAreParts();
    void mappingOfTheWorkspaceWins();
    void ownControlsAnswerWhatTheyAreLinkedTo();
    void controlsOutOfForceAnswerNothing();
    void theCataloguesControlsTogetherCover();
    void excludedRequirementsAreNotHeld();
    void levelsAddExactlyTheirRequirements();
    void newControlsOfAnEditionAreOpen();
    void presumedControlsNeverCover();
    void withdrawnRequirementsAreNeverOpen();
    void everyRowIsInAChapter();
    void evidenceServesWithinItsPeriod();
    void everyAnswerOfTheSampleHasAnOwnerOrNobody();
    void unknownSchemesAndLevelsAreRefused();
    void aSchemeFromAFolderIsCompared();
};

void TestDifference::twoIntersectionsNeverAnswer()
{
    House house;
    house.map(u"old:1"_s, u"between:1"_s, MappingRelation::Intersects);
    house.map(u"between:1"_s, u"new:1"_s, MappingRelation::Intersects);
    house.map(u"between:1"_s, u"new:2"_s, MappingRelation::Equal);
    QCOMPARE(house.stateOf(u"1"_s), DifferenceState::Open);
    QCOMPARE(house.stateOf(u"2"_s), DifferenceState::Partly);
}

void TestDifference::partsOfPartsAreParts()
{
    House house;
    house.map(u"old:1"_s, u"between:1"_s, MappingRelation::Superset);
    house.map(u"between:1"_s, u"new:1"_s, MappingRelation::Equal);
    house.map(u"old:1"_s, u"new:2"_s, MappingRelation::Subset);
    house.map(u"new:3"_s, u"old:1"_s, MappingRelation::Related);
    const Difference difference = house.difference();
    const SchemeDifferenceRow covered = House::rowOf(difference, u"1"_s);
    QCOMPARE(covered.state, DifferenceState::Covered);
    QCOMPARE(covered.via.front().steps.size(), 3);
    QCOMPARE(covered.via.front().steps.front().node.ref(), u"old:1");
    QCOMPARE(covered.via.front().weakest, 0); // superset is weaker than equal
    QCOMPARE(House::rowOf(difference, u"2"_s).state, DifferenceState::Partly);
    QCOMPARE(House::rowOf(difference, u"3"_s).state, DifferenceState::Open);
    QCOMPARE(countsOf(difference), (std::array{1, 1, 1}));
}

void TestDifference::mappingOfTheWorkspaceWins()
{
    const auto stateWith = [](const Dataset *data) {
        const auto difference =
            differenceOf(PackShelf(), {{u"iso27001_2013"_s}, u"ismap_control_criteria"_s, {}}, data, today);
        return House::rowOf(difference.value(), u"5.1.1"_s).state;
    };
    QCOMPARE(stateWith(nullptr), DifferenceState::Covered);
    House house;
    ChangeSet changes;
    for (const QString &id : {u"iso27001_2013"_s, u"ismap_control_criteria"_s})
        addRequirements(PackShelf().pack(id).value(), changes);
    for (const Requirement &requirement : changes.of<Requirement>())
        house.data.table<Requirement>().put(requirement);
    QCOMPARE(stateWith(&house.data), DifferenceState::Covered);
    house.map(u"iso27001_2013:A.5.1.1"_s, u"ismap_control_criteria:5.1.1"_s, MappingRelation::Related);
    QVERIFY(stateWith(&house.data) != DifferenceState::Covered);
}

void TestDifference::ownControlsAnswerWhatTheyAreLinkedTo()
{
    House house;
    house.control(u"C-1"_s);
    house.answer(u"new:1"_s, u"full"_s);
    house.answer(u"new:2"_s, u"partial"_s);
    house.answer(u"new:3"_s, u"reference"_s);
    const Difference difference = house.difference();
    QCOMPARE(countsOf(difference), (std::array{1, 1, 1}));
    const SchemeDifferenceRow row = House::rowOf(difference, u"1"_s);
    QCOMPARE(row.via.front().source, AnswerSource::OwnControl);
    QCOMPARE(row.controls.size(), 1);
    QVERIFY(House::rowOf(difference, u"3"_s).via.empty());
}

void TestDifference::controlsOutOfForceAnswerNothing()
{
    House house;
    house.control(u"C-1"_s).effectiveTo = today.addDays(-1);
    house.answer(u"new:1"_s, u"full"_s);
    house.control(u"C-2"_s).inScope = Flag::No;
    house.answer(u"new:2"_s, u"full"_s);
    house.control(u"C-3"_s).effectiveTo = today;
    house.answer(u"new:3"_s, u"full"_s);
    QCOMPARE(countsOf(house.difference()), (std::array{1, 0, 2}));
}

/// CC1.4 is answered by several controls of the catalogue, none of which is enough.
void TestDifference::theCataloguesControlsTogetherCover()
{
    const auto cc14 = [](const Dataset &data) {
        return House::rowOf(
            differenceOf(PackShelf(), {{u"old"_s}, u"aicpa_tsc_2017"_s, {}}, &data, today).value(),
            u"CC1.4"_s);
    };
    House house;
    const QStringList needed = cc14(house.data).needed;
    QVERIFY(needed.size() > 1);
    QCOMPARE(cc14(house.data).state, DifferenceState::Open);
    for (const QString &item : needed) {
        QVERIFY(cc14(house.data).state != DifferenceState::Covered);
        Control control;
        control.id = Id<Control>::create();
        control.catalogueItems = {item};
        house.data.table<Control>().put(control);
    }
    QCOMPARE(cc14(house.data).state, DifferenceState::Covered);
    QCOMPARE(cc14(house.data).inPlace, needed);
}

void TestDifference::excludedRequirementsAreNotHeld()
{
    House house;
    house.map(u"old:1"_s, u"new:1"_s, MappingRelation::Equal);
    Applicability decision;
    decision.id = Id<Applicability>::create();
    decision.requirement = requirementId(u"old:1"_s);
    decision.applicability = ApplicabilityState::NotApplicable;
    QCOMPARE(house.stateOf(u"1"_s), DifferenceState::Covered);
    house.data.table<Applicability>().put(decision);
    QCOMPARE(house.stateOf(u"1"_s), DifferenceState::Open);
    decision.id = Id<Applicability>::create();
    decision.applicability = ApplicabilityState::Applicable; // another project adopts it
    house.data.table<Applicability>().put(decision);
    QCOMPARE(house.stateOf(u"1"_s), DifferenceState::Covered);
}

void TestDifference::levelsAddExactlyTheirRequirements()
{
    const Difference high = shipped({u"fedramp_rev5:moderate"_s}, u"fedramp_rev5:high"_s);
    QCOMPARE(countsOf(high), (std::array{323, 0, 410 - 323}));
    QCOMPARE(
        countsOf(shipped({u"fedramp_rev5:high"_s}, u"fedramp_rev5:moderate"_s)), (std::array{323, 0, 0}));
    QCOMPARE(House::rowOf(high, u"AC-2"_s).via.front().source, AnswerSource::Held);
}

/// The eleven new controls of Annex A and 6.3, as the table of numbers of the standard has them.
void TestDifference::newControlsOfAnEditionAreOpen()
{
    const Difference difference = shipped({u"iso27001_2013"_s}, u"iso27001_2022"_s);
    QStringList open;
    for (const SchemeDifferenceRow &row : difference.rows) {
        if (row.state == DifferenceState::Open)
            open << row.code;
    }
    QCOMPARE(open,
        (QStringList{u"6.3"_s, u"A.5.7"_s, u"A.5.23"_s, u"A.5.30"_s, u"A.7.4"_s, u"A.8.9"_s, u"A.8.10"_s,
            u"A.8.11"_s, u"A.8.12"_s, u"A.8.16"_s, u"A.8.23"_s, u"A.8.28"_s}));
    QCOMPARE(House::rowOf(difference, u"A.5.17"_s).state,
        DifferenceState::Partly); // three old ones are parts of it
    QCOMPARE(countsOf(shipped({u"pci_dss_v4_0"_s}, u"pci_dss_v4_0_1"_s)), (std::array{71, 0, 0}));
}

void TestDifference::presumedControlsNeverCover()
{
    const Difference difference = shipped({u"aicpa_tsc_2017"_s}, u"bsi_c5_2020"_s);
    QCOMPARE(difference.count(DifferenceState::Covered), 0);
    QVERIFY(difference.count(DifferenceState::Partly) > 100);
    for (const SchemeDifferenceRow &row : difference.rows) {
        QCOMPARE(row.via.empty(), row.state == DifferenceState::Open);
        for (const AnswerVia &via : row.via) {
            QCOMPARE(via.source, AnswerSource::Presumed);
            QVERIFY(row.needed.contains(via.steps.front().node.code));
        }
    }
}

void TestDifference::withdrawnRequirementsAreNeverOpen()
{
    const Pack pack = PackShelf().pack(u"nist_800_53_r5"_s).value();
    const Difference difference = shipped({u"iso27001_2022"_s}, u"nist_800_53_r5"_s);
    QCOMPARE(difference.rows.size(), 1'007);
    for (const SchemeDifferenceRow &row : difference.rows)
        QVERIFY(pack.find(row.code)->stands());
}

void TestDifference::everyRowIsInAChapter()
{
    for (const QString &target :
        {u"ismap_control_criteria"_s, u"iso27036_4"_s, u"asd_ism_2025_12"_s, u"eu_nis2_2022"_s}) {
        const Difference difference = shipped({u"iso27001_2022"_s}, target);
        std::array<int, 3> sum{};
        for (const DifferenceChapter &chapter : difference.chapters) {
            QVERIFY(!chapter.title.isEmpty());
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] += chapter.counts[i];
        }
        QCOMPARE(sum, countsOf(difference));
    }
}

void TestDifference::evidenceServesWithinItsPeriod()
{
    const Period year{{2026, 4, 1}, {2027, 3, 31}};
    Evidence evidence;
    evidence.status = EvidenceStatus::Accepted;
    evidence.nature = EvidenceNature::Design;
    QCOMPARE(reuseOf(evidence, year), Reuse::AsItIs);
    evidence.nature = EvidenceNature::Operating;
    evidence.coversFrom = {2026, 4, 1};
    evidence.coversTo = {2026, 6, 30};
    QCOMPARE(reuseOf(evidence, year), Reuse::AsItIs);
    QCOMPARE(reuseOf(evidence, {}), Reuse::OtherPeriod);
    evidence.coversFrom = {2026, 3, 31};
    QCOMPARE(reuseOf(evidence, year), Reuse::OtherPeriod);
    evidence.status = EvidenceStatus::Planned;
    QCOMPARE(reuseOf(evidence, year), Reuse::Not);
}

void TestDifference::everyAnswerOfTheSampleHasAnOwnerOrNobody()
{
    const auto data = sampleDataset();
    QVERIFY(data);
    const auto difference =
        differenceOf(PackShelf(), {{u"iso27001_2022"_s}, u"ismap_control_criteria"_s, {}}, &*data, today);
    QVERIFY(difference);
    QCOMPARE(difference->rows.size(), 234);
    QVERIFY(difference->count(DifferenceState::Covered) > 0);
    const SchemeDifferenceRow policy = House::rowOf(*difference, u"5.1.1"_s);
    QCOMPARE(policy.state, DifferenceState::Covered);
    const auto refOf = [&](const Reusable &each) { return data->find(each.document)->ref; };
    QVERIFY(std::ranges::contains(policy.documents, u"D-001"_s, refOf));
    QVERIFY(!policy.evidence.empty());
    int requirements = 0;
    for (const DifferenceEffort &effort : difference->effort) {
        QVERIFY(effort.total() > 0);
        requirements += effort.requirements;
    }
    QVERIFY(requirements
        >= difference->count(DifferenceState::Partly) + difference->count(DifferenceState::Open));
}

void TestDifference::unknownSchemesAndLevelsAreRefused()
{
    const auto errorOf = [](const QStringList &held, const QString &target) {
        const auto difference = differenceOf(PackShelf(), {held, target, {}}, nullptr, {});
        return difference ? QString() : difference.error().arguments.join(u' ');
    };
    QCOMPARE(errorOf({u"nope"_s}, u"iso27001_2022"_s), u"nope");
    QCOMPARE(errorOf({u"iso27001_2022"_s}, u"nope"_s), u"nope");
    QCOMPARE(errorOf({u"iso27001_2022"_s}, u"fedramp_rev5:huge"_s), u"fedramp_rev5:huge");
    QCOMPARE(errorOf({u"fedramp_rev5:huge"_s}, u"iso27001_2022"_s), u"fedramp_rev5:huge");
}

/// Adding a scheme takes one JSON file.
void TestDifference::aSchemeFromAFolderIsCompared()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"house_list.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"schema": 1, "id": "house_list", "edition": "1", "title": {"ja": "社内点検表", "en": "House list"},
        "operator": {"en": "We"}, "as_of": "2026-09-01", "source": {"en": "Own list"}, "licence": {"rights": "public"},
        "requirements": [{"id": "1", "kind": "requirement", "title": {"ja": "入退室の記録", "en": "Entry records"}}]})");
    file.close();
    const auto difference =
        differenceOf(PackShelf(folder.path()), {{u"iso27001_2022"_s}, u"house_list"_s, {}}, nullptr, {});
    QVERIFY(difference);
    QCOMPARE(difference->targetTitle.ja, u"社内点検表");
    QCOMPARE(countsOf(*difference), (std::array{0, 0, 1}));
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
