#include "core/exchange/import.h"
#include "core/registers/record_finder.h"
#include "core/words/words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

/// A list as personnel departments write it, in CP932:
///   社員名簿(令和8年10月1日現在)
///   社員番号,氏名,フリガナ,所属,役職,メール,入社日,退職日
///   1001,佐藤 翔,ｻﾄｳ ｼｮｳ,情報システム部,部長,sho.sato@example.jp,平成27年4月1日,
///   1002,佐藤 翔,ｻﾄｳ ｼｮｳ,営業部,,sato2@example.jp,R3.4.1,令和8年8月31日
///   1003,髙木 修平,ﾀｶｷﾞ ｼｭｳﾍｲ,開発本部,本部長,,2015/9/1,
///   1004,五十嵐 菜緒,ｲｶﾞﾗｼ ﾅｵ,開発本部,,,令和8年13月1日,
///   1001,別の人,ﾍﾞﾂﾉﾋﾄ,総務部,,,2020/4/1,
const QByteArray staffList = QByteArray::fromHex(
    "8ed088f596bc95eb2897df986138944e31308c8e3193fa8cbb8ddd290d0a8ed088f594d48d862c8e8196bc2c8374838a"
    "834b83692c8f8a91ae2c96f090452c8381815b838b2c93fc8ed093fa2c91de904593fa0d0a313030312c8db293a120e3"
    "c42cbbc4b320bcaeb32c8fee95f1835683588365838095942c959492b72c73686f2e7361746f406578616d706c652e6a"
    "702c95bd90ac3237944e348c8e3193fa2c0d0a313030322c8db293a120e3c42cbbc4b320bcaeb32c89638bc695942c2c"
    "7361746f32406578616d706c652e6a702c52332e342e312c97df986138944e388c8e333193fa0d0a313030332ceee096"
    "d8208f4395bd2cc0b6b7de20bcadb3cdb22c8a4a94ad967b95942c967b959492b72c2c323031352f392f312c0d0a3130"
    "30342c8cdc8f5c9792208dd88f8f2cb2b6ded7bc20c5b52c8a4a94ad967b95942c2c2c97df986138944e31338c8e3193"
    "fa2c0d0a313030312c95ca82cc906c2ccddec2c9cbc42c918d96b195942c2c2c323032302f342f312c0d0a");

} // namespace

/// A list of staff comes in as it is: kana in half width, years of eras, people who are called the same.
class TestStaffList : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<ImportPlan> m_plan;

    const Table<Person> &people() const { return m_workspace->data().table<Person>(); }

private Q_SLOTS:
    void initTestCase()
    {
        auto created = Workspace::create(m_folder.filePath(u"w.tsuzuri"_s), {u"会社"_s, {}, {}});
        QVERIFY(created);
        m_workspace = std::move(*created);
        const QString path = m_folder.filePath(u"社員名簿.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(staffList);
        file.close();
        ImportOptions options;
        options.kind = Kind::Person;
        auto plan = planImport(*m_workspace, path, options);
        QVERIFY(plan);
        m_plan.emplace(std::move(*plan));
        QVERIFY(applyImport(*m_workspace, *m_plan));
    }
    void cleanupTestCase() { m_workspace.reset(); }

    void everyHeading_isUnderstood()
    {
        QStringList keys;
        for (const MappedColumn &mapped : m_plan->mapping.columns)
            keys << (mapped.column ? mapped.column->key : u"?"_s);
        QCOMPARE(keys.join(u' '), u"ref name kana department title email joined_on left_on"_s);
    }

    void fields_areFilled()
    {
        const Person *manager = people().findRef(u"1001"_s);
        QVERIFY(manager);
        QCOMPARE(manager->name.ja, u"佐藤 翔"_s);
        QCOMPARE(manager->department.ja, u"情報システム部"_s);
        QCOMPARE(manager->title.ja, u"部長"_s);
        QCOMPARE(manager->email, u"sho.sato@example.jp"_s);
        QCOMPARE(manager->joinedOn, QDate(2015, 4, 1));
        QVERIFY(!manager->leftOn.isValid());
        QCOMPARE(people().findRef(u"1003"_s)->name.ja, u"髙木 修平"_s);
    }

    void twoOfOneName_staySeparateAndOneHasLeft()
    {
        const Person *other = people().findRef(u"1002"_s);
        QVERIFY(other);
        QCOMPARE(other->name.ja, people().findRef(u"1001"_s)->name.ja);
        QCOMPARE(other->joinedOn, QDate(2021, 4, 1));
        QCOMPARE(other->leftOn, QDate(2026, 8, 31));
        QCOMPARE(RecordFinder(m_workspace->data()).find(Kind::Person, u"佐藤 翔").size(), 2U);
    }

    void kanaInHalfWidth_isFoundByHiragana()
    {
        QCOMPARE(RecordFinder(m_workspace->data()).find(Kind::Person, u"たかぎ しゅうへい").size(), 1U);
    }

    void monthThatDoesNotExistAndARepeatedNumber_areRefusedWithTheirRows()
    {
        QCOMPARE(m_plan->added, 3);
        QCOMPARE(m_plan->refused.size(), 2U);
        QCOMPARE(m_plan->refused[0].row, 6);
        QCOMPARE(m_plan->refused[0].value, u"令和8年13月1日"_s);
        QCOMPARE(m_plan->refused[1].row, 7);
    }
};

QTEST_GUILESS_MAIN(TestStaffList)
#include "tst_staff_list.moc"
