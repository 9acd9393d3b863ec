#include "core/model/dataset.h"
#include "core/sample/records.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestSampleRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void records_areAsManyAsTheRowsOfTheTables_data();
    void records_areAsManyAsTheRowsOfTheTables();
    void links_leadToRecords();
    void fields_areReadByTheirType();
    void occurrences_areFoundInEveryProjectOfTheEvidence();
    void ids_areTheSameEveryTime();

private:
    template <typename T>
    T record(const char *ref) const
    {
        const T *found = m_data.table<T>().findRef(QString::fromLatin1(ref));
        return found ? *found : T();
    }

    ChangeSet m_changes;
    Dataset m_data;
};

void TestSampleRecords::initTestCase()
{
    const Result<ChangeSet> changes = sampleRecords();
    QVERIFY2(changes, changes ? "" : qPrintable(changes.error().arguments.join(u' ')));
    m_changes = *changes;
    forEachRecordType([&]<typename T>() {
        for (const T &added : m_changes.of<T>())
            m_data.table<T>().put(added);
    });
}

void TestSampleRecords::records_areAsManyAsTheRowsOfTheTables_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("count");
    QTest::addRow("six organisations") << Kind::Organisation << 6;
    QTest::addRow("24 people") << Kind::Person << 24;
    QTest::addRow("35 role holdings") << Kind::RoleHolding << 35;
    QTest::addRow("eight systems") << Kind::SourceSystem << 8;
    QTest::addRow("three projects") << Kind::Project << 3;
    QTest::addRow("three frameworks") << Kind::Framework << 3;
    QTest::addRow("295 decisions on requirements") << Kind::Applicability << 295;
    QTest::addRow("64 controls") << Kind::Control << 64;
    QTest::addRow("five cadences") << Kind::Cadence << 5;
    QTest::addRow("435 links of controls") << Kind::ControlRequirement << 435;
    QTest::addRow("155 assignments") << Kind::Assignment << 155;
    QTest::addRow("58 documents") << Kind::Document << 58;
    QTest::addRow("112 versions") << Kind::DocumentVersion << 112;
    QTest::addRow("120 locations") << Kind::Location << 120;
    QTest::addRow("396 occurrences") << Kind::ControlInstance << 396;
    QTest::addRow("180 evidence items") << Kind::Evidence << 180;
    QTest::addRow("no file yet") << Kind::EvidenceFile << 0;
    QTest::addRow("eleven populations") << Kind::Population << 11;
    QTest::addRow("two selections") << Kind::SampleSelection << 2;
    QTest::addRow("30 samples") << Kind::Sample << 30;
    QTest::addRow("42 requests") << Kind::Request << 42;
    QTest::addRow("nine findings") << Kind::Finding << 9;
    QTest::addRow("twelve actions") << Kind::Action << 12;
    QTest::addRow("six meetings") << Kind::Meeting << 6;
    QTest::addRow("13 decisions") << Kind::Decision << 13;
    QTest::addRow("three suppliers") << Kind::Subservice << 3;
    QTest::addRow("five user controls") << Kind::UserControl << 5;
    QTest::addRow("four notifiable changes") << Kind::NotifiableChange << 4;
    QTest::addRow("six changes of controls") << Kind::ControlChange << 6;
    QTest::addRow("14 kinds of pre-approved work") << Kind::PreApproval << 14;
}

void TestSampleRecords::records_areAsManyAsTheRowsOfTheTables()
{
    QFETCH(Kind, kind);
    QTEST(m_data.size(kind), "count");
}

void TestSampleRecords::links_leadToRecords()
{
    QStringList lost;
    for (const Kind kind : allKinds()) {
        const KindInfo &info = kindInfo(kind);
        for (int row = 0; row < m_data.size(kind); ++row) {
            for (std::size_t i = 0; i < info.fields.size(); ++i) {
                const Value value = m_data.valueAt(kind, row, static_cast<int>(i));
                std::vector<AnyId> ids;
                if (const Uuid *id = std::get_if<Uuid>(&value))
                    ids.push_back({*info.fields[i].target, *id});
                else if (const auto *many = std::get_if<std::vector<Uuid>>(&value))
                    std::ranges::transform(*many, std::back_inserter(ids),
                        [&](const Uuid &one) { return AnyId{*info.fields[i].target, one}; });
                else if (const AnyId *any = std::get_if<AnyId>(&value))
                    ids.push_back(*any);
                for (const AnyId &id : ids) {
                    if (!id.isNull() && m_data.rowOf(id.kind, id.uuid) < 0)
                        lost.append(m_data.refAt(kind, row) + u'.' + QLatin1StringView(info.fields[i].name));
                }
            }
        }
    }
    QCOMPARE(lost.join(u' '), u""_s);
}

void TestSampleRecords::fields_areReadByTheirType()
{
    const auto control = record<Control>("C-001");
    QCOMPARE(control.name.ja, u"情報セキュリティ方針の年次見直し"_s);
    QCOMPARE(control.name.en, u"Annual review of the security policy"_s);
    QCOMPARE(control.frequency, Frequency::Annual);
    QCOMPARE(record<Cadence>(qPrintable(control.cadence)).frequency, Frequency::Annual);
    QCOMPARE(control.keyControl, Flag::Yes);
    QCOMPARE(control.automatedBaselineOnly, Flag::No);
    QCOMPARE(control.projects.size(), std::size_t(2));
    QCOMPARE(record<Control>("C-023").populationSource, Id<SourceSystem>());
    QCOMPARE(record<Location>("L-015").subject.uuid, record<DocumentVersion>("D-011-V2").id.uuid);
    QCOMPARE(record<Location>("L-015").subject.kind, Kind::DocumentVersion);
    QCOMPARE(record<SampleSelection>("SEL-02").plannedSize, 5);
    QCOMPARE(record<Sample>("SMP-01-18").finding, record<Finding>("F-002").id);
    QCOMPARE(record<Request>("PBC-001").requirements.front(), record<Requirement>("aicpa_tsc_2017:CC5.3").id);
    QCOMPARE(instantText(record<ControlInstance>("I-0001").performedAt), u"2026-05-28T10:10:00+09:00"_s);
    QCOMPARE(record<Evidence>("E-0005").originalLocation, u"本社4階 総務人事部 キャビネットB"_s);
    QVERIFY(record<Requirement>("ismap_control_criteria:10.1.2.20.PB").tags.contains("base_requirement"_L1));
    QCOMPARE(record<Requirement>("ismap_control_criteria:10.1.2.20.PB").parent,
        record<Requirement>("ismap_control_criteria:10.1.2").id);
}

void TestSampleRecords::occurrences_areFoundInEveryProjectOfTheEvidence()
{
    QStringList labels;
    const auto evidence = record<Evidence>("E-0075");
    for (const Id<ControlInstance> id : evidence.instances)
        labels.append(m_data.find(id)->label + u'@' + m_data.find(m_data.find(id)->project)->ref);
    QCOMPARE(labels.join(u' '), u"2026-Q3@ISMAP-2026 2026-Q3@SOC2-2026"_s);
}

void TestSampleRecords::ids_areTheSameEveryTime()
{
    const Result<ChangeSet> again = sampleRecords();
    QVERIFY(again);
    QCOMPARE(again->of<Evidence>(), m_changes.of<Evidence>());
    QCOMPARE(again->of<Assignment>(), m_changes.of<Assignment>());
    QCOMPARE(again->reason(), u"sample"_s);
}

QTEST_GUILESS_MAIN(TestSampleRecords)
#include "tst_sample_records.moc"
