#include "core/registers/edit.h"
#include "core/registers/register.h"
#include "tests/registers/registers_data.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class EditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editCells_changesOnlyWhatDiffers();
    void editCells_takesManyCellsOfManyRows();
    void editCells_marksTheOtherLanguageAsOlder();
    void editCells_resolvesWhatAnImportCouldNot();
    void editCells_refusesWhatDoesNotFit_data();
    void editCells_refusesWhatDoesNotFit();
    void editCells_movesARefOnlyToAFreeNumber();
    void editCells_keepsEvidenceToItsLife();
    void applyCell_keepsWordsThatNameNoRecord();
    void addRecord_givesTheNextNumber();
    void duplicateRecords_copyAllButTheNumbers();
    void duplicatedVersions_haveNumbersOfTheirOwnAndNoFile();
    void removeRecords_marksThemAsDeleted();

private:
    BothWords m_words;
    const QTimeZone m_zone{9 * 3600};

    Result<ChangeSet> edited(const SmallCompany &company, const std::vector<CellEdit> &edits,
        Language language = Language::Japanese) const;
};

Result<ChangeSet> EditTest::edited(
    const SmallCompany &company, const std::vector<CellEdit> &edits, Language language) const
{
    return editCells(CellParser(company.data, m_words, m_zone), language, edits);
}

void EditTest::editCells_changesOnlyWhatDiffers()
{
    const SmallCompany company;
    const Register &documents = registerOf(Kind::Document);
    const auto changes = edited(company, {{0, documents.find(u"owner"), u"榊原 恭介"_s}});
    QVERIFY(changes);
    QCOMPARE(changes->size(), 1);
    Document wanted = company.policy;
    wanted.owner = company.kyosuke.id;
    QVERIFY(changes->of<Document>().front() == wanted);

    const auto same =
        edited(company, {{0, documents.find(u"owner"), u"P-001"_s}, {0, documents.find(u"note"), u" "_s}});
    QVERIFY(same);
    QVERIFY(same->isEmpty());
}

void EditTest::editCells_takesManyCellsOfManyRows()
{
    const SmallCompany company;
    const Register &documents = registerOf(Kind::Document);
    const Register &people = registerOf(Kind::Person);
    const auto changes = edited(company,
        {{1, documents.find(u"existence"), u"存在する"_s}, {0, documents.find(u"tier"), u"１"_s},
            {1, documents.find(u"owner"), u"P-002"_s}, {0, people.find(u"employment"), u"退職"_s}});
    QVERIFY(changes);
    QCOMPARE(changes->of<Document>().size(), 2u);
    QCOMPARE(changes->of<Document>()[0].tier, std::optional(1));
    QCOMPARE(changes->of<Document>()[1].existence, Existence::Exists);
    QCOMPARE(changes->of<Document>()[1].owner, company.kyosuke.id);
    QCOMPARE(changes->of<Person>().front().employment, Employment::Left);
}

void EditTest::editCells_marksTheOtherLanguageAsOlder()
{
    const SmallCompany company;
    const Register &documents = registerOf(Kind::Document);
    const auto changes =
        edited(company, {{0, documents.find(u"title"), u"Security Policy"_s}}, Language::English);
    QVERIFY(changes);
    const LocalizedText title = changes->of<Document>().front().title;
    QCOMPARE(title.en, u"Security Policy"_s);
    QCOMPARE(title.ja, u"情報セキュリティ基本方針"_s);
    QVERIFY(title.isOlder(Language::Japanese));

    const auto both = edited(company,
        {{0, documents.find(u"title.ja"), u"基本方針"_s}, {0, documents.find(u"title.en"), u"Policy"_s}});
    QVERIFY(both);
    QCOMPARE(both->of<Document>().front().title, (LocalizedText{u"基本方針"_s, u"Policy"_s}));
}

void EditTest::editCells_resolvesWhatAnImportCouldNot()
{
    SmallCompany company;
    company.policy.owner = {};
    company.policy.unresolved = {u"owner=山田部長"_s, u"parent=P-9"_s};
    company.put(company.policy);
    const auto changes = edited(company, {{0, registerOf(Kind::Document).find(u"owner"), u"P-001"_s}});
    QVERIFY(changes);
    QCOMPARE(changes->of<Document>().front().unresolved, (QStringList{u"parent=P-9"_s}));
}

void EditTest::editCells_refusesWhatDoesNotFit_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");

    QTest::newRow("a person nobody knows")
        << Kind::Document << u"owner"_s << u"山田"_s
        << u"関係者「山田」はありません。番号または名称を確認してください。"_s;
    QTest::newRow("a bad date")
        << Kind::Document << u"next_review_on"_s << u"2026/2/30"_s
        << u"次回見直し: 「2026/2/30」は日付ではありません。2026-04-01 のように書いてください。"_s;
    QTest::newRow("no ref") << Kind::Document << u"ref"_s << u" "_s
                            << u"文書: 番号がありません。番号を入れてください。"_s;
    QTest::newRow("a hash of the vault")
        << Kind::DocumentVersion << u"captured_sha256"_s << u"x"_s
        << u"写しのハッシュ値(SHA-256): 「x」は入力できません。修正してください。"_s;
}

void EditTest::editCells_refusesWhatDoesNotFit()
{
    QFETCH(Kind, kind);
    QFETCH(QString, key);
    QFETCH(QString, text);
    const SmallCompany company;
    const Register &owner = registerOf(kind);
    const auto changes = edited(company, {{1, owner.find(u"ref"), u"X-1"_s}, {0, owner.find(key), text}});
    QVERIFY(!changes);
    QTEST(m_words.in(Language::Japanese).error(changes.error()), "wanted");
}

void EditTest::editCells_movesARefOnlyToAFreeNumber()
{
    SmallCompany company;
    const Column *ref = registerOf(Kind::Document).find(u"ref");
    const auto moved = edited(company, {{0, ref, u"規程-1"_s}});
    QVERIFY(moved);
    QCOMPARE(moved->of<Document>().front().ref, u"規程-1"_s);

    company.lost.deletedOn = QDate(2026, 11, 20);
    company.put(company.lost);
    const auto taken = edited(company, {{0, ref, u"D-002"_s}});
    QVERIFY(!taken);
    QCOMPARE(taken.error(), (Error{ErrorCode::DuplicateRef, {u"document"_s, u"D-002"_s}, {}}));

    const SmallCompany both;
    const auto twice = edited(both, {{0, ref, u"D-7"_s}, {1, ref, u"D-7"_s}});
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::DuplicateRef);
}

void EditTest::editCells_keepsEvidenceToItsLife()
{
    SmallCompany company;
    company.minutes.status = EvidenceStatus::Submitted;
    company.put(company.minutes);
    const Register &evidence = registerOf(Kind::Evidence);
    const Column *status = evidence.find(u"status");
    const auto bare = edited(company, {{0, status, u"accepted"_s}});
    QCOMPARE(bare.error().code, ErrorCode::Conflict);
    QCOMPARE(bare.error().arguments, (QStringList{u"evidence"_s, company.minutes.ref, u"asks"_s}));
    QCOMPARE(edited(company, {{0, status, u"ready"_s}}).error().arguments.value(2), u"no-step"_s);
    const auto whole = edited(company,
        {{0, status, u"accepted"_s}, {0, evidence.find(u"accepted_on"), u"2026-11-20"_s},
            {0, evidence.find(u"accepted_by"), company.chihiro.ref}});
    QVERIFY(whole);
    company.minutes = whole->of<Evidence>().front();
    company.put(company.minutes);
    QCOMPARE(edited(company, {{0, evidence.find(u"title"), u"別の題"_s}}).error().arguments.value(2),
        u"accepted"_s);
    QVERIFY(edited(company, {{0, evidence.find(u"note"), u"備考"_s}}));
}

void EditTest::applyCell_keepsWordsThatNameNoRecord()
{
    const SmallCompany company;
    const CellParser parser(company.data, m_words, m_zone);
    const Column &controls = *registerOf(Kind::Evidence).find(u"controls");
    Evidence evidence = company.minutes;
    const auto cell = parser.parse(controls, u"C-001, C-999"_s);
    QVERIFY(cell);
    QVERIFY(applyCell(evidence, controls, Language::Japanese, *cell));
    QCOMPARE(evidence.controls, company.minutes.controls);
    QCOMPARE(evidence.unresolved, (QStringList{u"controls=C-999"_s}));
}

void EditTest::addRecord_givesTheNextNumber()
{
    SmallCompany company;
    const auto document = addRecord(company.data, Kind::Document);
    QCOMPARE(document.ref, u"D-003"_s);
    QCOMPARE(document.changes.of<Document>().front().revision, 0);

    const int link = kindInfo(Kind::DocumentVersion).fieldIndex(u"document");
    company.version.deletedOn = QDate(2026, 11, 20);
    company.put(company.version);
    const auto version = addRecord(company.data, Kind::DocumentVersion, {{link, company.policy.id.uuid}});
    QCOMPARE(version.ref, u"D-001-V3"_s);
    QCOMPARE(version.changes.of<DocumentVersion>().front().document, company.policy.id);

    const KindInfo &requirements = kindInfo(Kind::Requirement);
    const FieldValues values{{requirements.fieldIndex(u"framework"), company.framework.id.uuid},
        {requirements.fieldIndex(u"code"), u"CC6.1"_s}};
    QCOMPARE(addRecord(company.data, Kind::Requirement, values).ref, u"aicpa_tsc_2017:CC6.1-2"_s);
}

void EditTest::duplicateRecords_copyAllButTheNumbers()
{
    const SmallCompany company;
    const auto copies = duplicateRecords(company.data, Kind::Document, std::array{0, 1});
    QCOMPARE(copies.ids.size(), 2U);
    Document wanted = company.policy;
    wanted.id = {copies.ids[0]};
    wanted.ref = u"D-003"_s;
    QVERIFY(copies.changes.of<Document>().front() == wanted);
    QCOMPARE(copies.changes.of<Document>()[1].ref, u"D-004"_s);
    QVERIFY(copies.ids[0] != company.policy.id.uuid);
}

void EditTest::duplicatedVersions_haveNumbersOfTheirOwnAndNoFile()
{
    SmallCompany company;
    company.version.capturedSha256 = QString(64, u'a');
    company.version.capturedSize = 7;
    company.put(company.version);
    const auto copies = duplicateRecords(company.data, Kind::DocumentVersion, std::array{0, 0});
    const auto &versions = copies.changes.of<DocumentVersion>();
    QVERIFY(versions[0].ref != company.version.ref);
    QVERIFY(versions[0].ref != versions[1].ref);
    QCOMPARE(versions[0].capturedSha256, QString());
    QCOMPARE(versions[0].capturedSize, 0);
}

void EditTest::removeRecords_marksThemAsDeleted()
{
    const SmallCompany company;
    const QDate day(2026, 11, 20);
    const ChangeSet changes = removeRecords(company.data, Kind::Document, std::array{0, 1}, day);
    QCOMPARE(changes.of<Document>().size(), 2u);
    QCOMPARE(changes.of<Document>()[1].deletedOn, day);
    QCOMPARE(changes.of<Document>()[1].ref, u"D-002"_s);
}

QTEST_GUILESS_MAIN(EditTest)
#include "tst_edit.moc"
