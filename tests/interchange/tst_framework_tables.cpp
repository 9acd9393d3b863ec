#include "core/frameworks/pack_shelf.h"
#include "tests/interchange/foreign_files.h"

using namespace tsuzuri;

namespace {

/// Made by hand after the form of such libraries: two groups, an explanation, a number used twice,
/// translations.
const QByteArray library = R"(urn: urn:own:risk:library:house
locale: en
ref_id: house
name: House library
copyright: Ours
version: 4
publication_date: 2026-02-01
provider: Example Board
objects:
  framework:
    urn: urn:own:risk:framework:house
    name: House framework
    translations: {ja: {name: 社内枠組み}}
    implementation_groups_definition:
    - {ref_id: L, name: Low, translations: {ja: {name: 低}}}
    requirement_nodes:
    - {urn: "urn:own:req_node:house:node1", assessable: false, depth: 1, ref_id: A, name: Access}
    - urn: urn:own:req_node:house:a.1
      assessable: true
      depth: 2
      parent_urn: urn:own:req_node:house:node1
      ref_id: 1.10
      description: Limit access to those who need it.
      translations: {ja: {description: 必要な者に限る。}}
      implementation_groups: [L, XL]
    - {urn: "urn:own:req_node:house:node3", assessable: false, depth: 3, parent_urn: "urn:own:req_node:house:a.1",
       description: This is about people.}
    - {urn: "urn:own:req_node:house:b", assessable: true, depth: 2, parent_urn: "urn:own:req_node:house:node1",
       ref_id: twice, name: B}
    - {urn: "urn:own:req_node:house:c", assessable: true, depth: 2, parent_urn: "urn:own:req_node:house:node1",
       ref_id: twice, name: C}
)";

const std::vector<ForeignFiles::Sheet> libraryWorkbook{
    {u"library_meta"_s,
        {{u"type"_s, u"library"_s}, {u"urn"_s, u"urn:own:risk:library:house"_s}, {u"version"_s, u"4"_s},
            {u"locale"_s, u"en"_s}, {u"name"_s, u"House library"_s}, {u"copyright"_s, u"Ours"_s},
            {u"provider"_s, u"Example Board"_s}, {u"publication_date"_s, u"2026-02-01"_s}}},
    {u"fwk_meta"_s,
        {{u"type"_s, u"framework"_s}, {u"name"_s, u"House framework"_s}, {u"name[ja]"_s, u"社内枠組み"_s},
            {u"implementation_groups_definition"_s, u"groups"_s}}},
    {u"fwk_content"_s,
        {{u"assessable"_s, u"depth"_s, u"ref_id"_s, u"name"_s, u"description"_s, u"implementation_groups"_s,
             u"description[ja]"_s},
            {u""_s, u"1"_s, u"A"_s, u"Access"_s},
            {u"x"_s, u"2"_s, u"1.10"_s, u""_s, u"Limit access to those who need it."_s, u"L, XL"_s,
                u"必要な者に限る。"_s},
            {u""_s, u"3"_s, u""_s, u""_s, u"This is about people."_s}, {u"x"_s, u"2"_s, u"twice"_s, u"B"_s},
            {u"x"_s, u"2"_s, u"twice"_s, u"C"_s}}},
    {u"imp_meta"_s, {{u"type"_s, u"implementation_groups"_s}, {u"name"_s, u"groups"_s}}},
    {u"imp_content"_s, {{u"ref_id"_s, u"name"_s, u"name[ja]"_s}, {u"L"_s, u"Low"_s, u"低"_s}}},
};

} // namespace

class TestFrameworkTables : public QObject {
    Q_OBJECT

private:
    ForeignFiles m_files;

    void writeList(const std::vector<QStringList> &rows) const
    {
        m_files.writeWorkbook(u"list.xlsx"_s, {{u"List"_s, rows}});
    }

private Q_SLOTS:
    void library_becomesAPack()
    {
        m_files.write(u"house.yaml"_s, library);
        const auto draft = m_files.read(u"house.yaml"_s);
        QVERIFY2(draft, qPrintable(m_files.refusal(u"house.yaml"_s)));
        QVERIFY(draft->isSound());
        QCOMPARE(linesOf(draft->pack),
            (QStringList{u"A | - | group | Access"_s, u"1.10 | A | requirement | 必要な者に限る。 | l,xl"_s,
                u"b | A | requirement | B"_s, u"c | A | requirement | C"_s}));
        const Pack &pack = draft->pack;
        QCOMPARE(pack.title, (LocalizedText{u"社内枠組み"_s, u"House framework"_s, {}}));
        QCOMPARE(pack.edition, u"4");
        QCOMPARE(pack.asOf, QDate(2026, 2, 1));
        QCOMPARE(pack.licenceNote.en, u"Ours");
        QCOMPARE(
            pack.find(u"1.10"_s)->text.en, u"Limit access to those who need it.\n\nThis is about people.");
        QCOMPARE(pack.levels.front().title, (LocalizedText{u"低"_s, u"Low"_s, {}}));
        QCOMPARE(placesOf(draft->notes), QStringList{u" xl"_s});
    }

    void libraryWorkbook_becomesTheSamePack()
    {
        m_files.write(u"house.yaml"_s, library);
        m_files.writeWorkbook(u"house.xlsx"_s, libraryWorkbook);
        const auto draft = m_files.read(u"house.xlsx"_s);
        QVERIFY2(draft, qPrintable(m_files.refusal(u"house.xlsx"_s)));
        QCOMPARE(placesOf(draft->problems), QStringList());
        const QStringList lines = linesOf(draft->pack);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.first(2), linesOf(m_files.read(u"house.yaml"_s)->pack).first(2));
        QCOMPARE(lines.at(2), u"node5 | A | requirement | B");
        QCOMPARE(draft->pack.title.ja, u"社内枠組み");
        QCOMPARE(draft->pack.edition, u"4");
        QCOMPARE(draft->pack.find(u"1.10"_s)->text.en,
            u"Limit access to those who need it.\n\nThis is about people.");
    }

    void aWorkbookWithAJumpInDepth_isRefusedByRow()
    {
        auto sheets = libraryWorkbook;
        sheets[2].second.push_back({u"x"_s, u"5"_s, u"deep"_s});
        m_files.writeWorkbook(u"house.xlsx"_s, sheets);
        QCOMPARE(placesOf(m_files.read(u"house.xlsx"_s)->problems), QStringList{u"fwk_content!B7 5"_s});
    }

    void librariesWithoutFramework_areRefused()
    {
        m_files.write(u"matrix.yaml"_s, "urn: urn:own:library:m\nobjects:\n  risk_matrix: []\n");
        QCOMPARE(m_files.refusal(u"matrix.yaml"_s), u"3:3 no-framework");
        auto sheets = libraryWorkbook;
        sheets.erase(sheets.begin() + 1, sheets.begin() + 3);
        m_files.writeWorkbook(u"matrix.xlsx"_s, sheets);
        QCOMPARE(m_files.refusal(u"matrix.xlsx"_s), u"$ no-framework");
    }

    void list_isReadByItsHeadings()
    {
        writeList(
            {{u"項番"_s, u"上位の項目"_s, u"見出し（日本語）"_s, u"見出し（英語）"_s, u"本文"_s, u"階層"_s},
                {u"1"_s, u""_s, u"組織"_s, u"Organisation"_s},
                {u"1.1"_s, u"1"_s, u"役割"_s, u"Roles"_s, u"役割を定める。"_s, u"基本"_s},
                {u"1.2"_s, u"1"_s, u"記録"_s, u"Records"_s, u"Records are kept."_s, u"基本、追加"_s}});
        const auto draft = m_files.read(u"list.xlsx"_s);
        QVERIFY2(draft, qPrintable(m_files.refusal(u"list.xlsx"_s)));
        QCOMPARE(placesOf(draft->problems), QStringList());
        QCOMPARE(linesOf(draft->pack),
            (QStringList{u"1 | - | group | 組織"_s, u"1.1 | 1 | requirement | 役割 | level_1"_s,
                u"1.2 | 1 | requirement | 記録 | level_1,level_2"_s}));
        QCOMPARE(draft->pack.find(u"1.1"_s)->title.en, u"Roles");
        QCOMPARE(draft->pack.find(u"1.2"_s)->text.en, u"Records are kept.");
        QCOMPARE(draft->pack.levels.at(1).title.ja, u"追加");
        QCOMPARE(draft->pack.title.en, u"list");
    }

    void numbers_tellWhatARowBelongsTo()
    {
        m_files.write(
            u"list.csv"_s, "ID,Title\nA.5,Policies\nA.5.1,One\nA.5.10,Ten\nA.5.1(1),Finer\nB-1,Other\n");
        const auto draft = m_files.read(u"list.csv"_s);
        QVERIFY2(draft, qPrintable(m_files.refusal(u"list.csv"_s)));
        QCOMPARE(linesOf(draft->pack),
            (QStringList{u"A.5 | - | group | Policies"_s, u"A.5.1 | A.5 | group | One"_s,
                u"A.5.10 | A.5 | requirement | Ten"_s, u"A.5.1(1) | A.5.1 | requirement | Finer"_s,
                u"B-1 | - | requirement | Other"_s}));
    }

    void headingsInTwoLines_andTheSheetThatSaysMost_areFound()
    {
        m_files.writeWorkbook(u"list.xlsx"_s,
            {{u"Cover"_s, {{u"Title"_s}, {u"A list"_s}}},
                {u"Data"_s,
                    {{u"Check list of the company"_s}, {u""_s}, {u"番号"_s, u"見出し"_s, u""_s},
                        {u""_s, u"日本語"_s, u"英語"_s}, {u"1"_s, u"入退室"_s, u"Entry"_s}}}});
        const auto draft = m_files.read(u"list.xlsx"_s);
        QVERIFY2(draft, qPrintable(m_files.refusal(u"list.xlsx"_s)));
        QCOMPARE(linesOf(draft->pack), QStringList{u"1 | - | requirement | 入退室"_s});
        QCOMPARE(draft->pack.requirements.front().title.en, u"Entry");
        FrameworkOptions options;
        options.sheet = u"Cover"_s;
        QCOMPARE(m_files.refusal(u"list.xlsx"_s, options), u"Cover heading");
        options.sheet = u"None"_s;
        QCOMPARE(m_files.read(u"list.xlsx"_s, options).error().code, ErrorCode::SheetNotFound);
    }

    void finerNumbersBesideThoseThatRepeat_areTheRequirements()
    {
        m_files.write(u"list.csv"_s,
            "Area,ID,Title,Subcriterion Type,Subcriterion ID,Criterion\n"
            "Organisation,OIS-01,ISMS,Basic,OIS-01.01B,An ISMS is kept.\n"
            "Organisation,OIS-01,ISMS,Additional (Sharpening),OIS-01.01AS,It is certified.\n"
            "Organisation,OIS-02,Policy,Basic,OIS-02.01B,There is a policy.\n");
        const auto draft = m_files.read(u"list.csv"_s);
        QVERIFY2(draft, qPrintable(m_files.refusal(u"list.csv"_s)));
        QCOMPARE(placesOf(draft->problems), QStringList());
        QCOMPARE(linesOf(draft->pack),
            (QStringList{u"OIS-01 | - | group | ISMS"_s,
                u"OIS-01.01B | OIS-01 | requirement | An ISMS is kept. | basic"_s,
                u"OIS-01.01AS | OIS-01 | requirement | It is certified. | additional,sharpening"_s,
                u"OIS-02 | - | group | Policy"_s,
                u"OIS-02.01B | OIS-02 | requirement | There is a policy. | basic"_s}));
    }

    void headingsOfASecurityPlan_areKnown()
    {
        m_files.write(u"list.csv"_s,
            "control_id,control_name,is_enhancement,parent_control_id,baseline,control_text\n"
            "AC-2,Accounts,false,,Moderate,They are kept.\nAC-2(1),By machine,true,AC-2,Moderate,As said.\n");
        const auto draft = m_files.read(u"list.csv"_s);
        QVERIFY2(draft, qPrintable(m_files.refusal(u"list.csv"_s)));
        QCOMPARE(linesOf(draft->pack),
            (QStringList{u"AC-2 | - | requirement | Accounts | moderate"_s,
                u"AC-2(1) | AC-2 | requirement | By machine | moderate"_s}));
        QCOMPARE(draft->pack.find(u"AC-2(1)"_s)->text.en, u"As said.");
    }

    void columnsThatAreNamed_goBeforeWhatIsRecognised()
    {
        m_files.write(u"list.csv"_s, "Clause,Title,Wording\n1,A title,What to do\n2,Another,And more\n");
        QCOMPARE(m_files.refusal(u"list.csv"_s), u"list heading");
        FrameworkOptions options;
        options.columns = {{u"Clause"_s, u"code"_s}, {u"Wording"_s, u"title.en"_s}, {u"Title"_s, {}}};
        const auto draft = m_files.read(u"list.csv"_s, options);
        QVERIFY2(draft, qPrintable(m_files.refusal(u"list.csv"_s, options)));
        QCOMPARE(linesOf(draft->pack),
            (QStringList{u"1 | - | requirement | What to do"_s, u"2 | - | requirement | And more"_s}));
        options.columns.insert(u"Nothing"_s, u"text"_s);
        QCOMPARE(m_files.refusal(u"list.csv"_s, options), u"Nothing column");
        options.columns = {{u"Clause"_s, u"colour"_s}};
        QCOMPARE(m_files.read(u"list.csv"_s, options).error().code, ErrorCode::UnknownField);
    }

    void wrongRows_areSaidOneByOne()
    {
        writeList({{u"ID"_s, u"Parent"_s, u"Title"_s}, {u"1"_s, u""_s, u"A"_s}, {u"1"_s, u""_s, u"Twice"_s},
            {u"2"_s, u"9"_s, u"No parent"_s}, {u"3"_s, u"4"_s, u"Round"_s}, {u"4"_s, u"3"_s, u"And round"_s},
            {u""_s, u"1"_s, u"No number"_s}, {QString(70, u'x'), u"1"_s, u"Long"_s},
            {u"5"_s, u"5"_s, u"Itself"_s}});
        const auto draft = m_files.read(u"list.xlsx"_s);
        QVERIFY(draft);
        QVERIFY(!draft->isSound());
        QCOMPARE(placesOf(draft->problems),
            (QStringList{u"List!A3 1"_s, u"List!A7 No number"_s, u"List!A8 "_s + QString(70, u'x'),
                u"List!A4 9"_s, u"List!A5 4"_s, u"List!A6 3"_s, u"List!A9 5"_s}));
        QVERIFY(draft->problems.front().message.en.contains(u"List!A2"_s));
        QVERIFY(!draft->problems.front().message.ja.isEmpty());
    }

    void tablesWithoutNumbers_areRefused()
    {
        m_files.write(u"list.csv"_s, "Name,Colour\nA,red\n");
        QCOMPARE(m_files.refusal(u"list.csv"_s), u"list heading");
        m_files.write(u"list.csv"_s, "ID,Title\n");
        QCOMPARE(m_files.refusal(u"list.csv"_s), u"list no-requirements");
    }

    /// The layout is put together by hand from what is known of the annex: the official workbook is not at
    /// hand.
    void ismapAnnex_addsWordingAndDetailedControls()
    {
        m_files.writeWorkbook(u"別表.xlsx"_s,
            {{u"表紙"_s, {{u"管理基準"_s}, {u"2.0 版"_s}}},
                {u"別表１ ガバナンス基準"_s,
                    {{u"番号"_s, u"内容"_s}, {u"3.1.2.1"_s, u"経営陣は考慮する。"_s}}},
                {u"別表３ 管理策基準"_s,
                    {{u"統制目標"_s, u""_s, u"詳細管理策"_s, u""_s},
                        {u"5.1.1"_s, u"方針群を定める。"_s, u"５.1.1.1"_s, u"承認を得る。"_s},
                        {u""_s, u""_s, u"5.1.1.2"_s, u"周知する。"_s},
                        {u"6.3.1.P"_s, u"分担する。"_s, u"6.3.1.1.PB"_s, u"文書化し、通知する。"_s},
                        {u""_s, u""_s, u"6.3.1.2.P"_s, u"見直す。"_s}}}});
        const auto draft = m_files.read(u"別表.xlsx"_s, {u"ismap_full"_s});
        QVERIFY2(draft, qPrintable(m_files.refusal(u"別表.xlsx"_s)));
        QCOMPARE(draft->form, FrameworkForm::Ismap);
        QCOMPARE(placesOf(draft->problems), QStringList());
        const Pack shipped = PackShelf().pack(u"ismap_control_criteria"_s).value();
        const Pack &pack = draft->pack;
        QCOMPARE(pack.id, u"ismap_full");
        QCOMPARE(countsOf(pack).requirements, countsOf(shipped).requirements + 3);
        QCOMPARE(countsOf(pack).groups, countsOf(shipped).groups);
        const pack::Requirement *added = pack.find(u"5.1.1.1"_s);
        QVERIFY(added);
        QCOMPARE(added->parent, u"5.1.1");
        QCOMPARE(added->levels, QStringList{u"detail"_s});
        QCOMPARE(added->text.ja, u"承認を得る。");
        QCOMPARE(added->tags, QStringList());
        QCOMPARE(pack.find(u"6.3.1.2.P"_s)->tags, QStringList{u"cloud"_s});
        QCOMPARE(pack.find(u"6.3.1.2.P"_s)->parent, u"6.3.1.P");
        QCOMPARE(pack.find(u"5.1.1"_s)->title, shipped.find(u"5.1.1"_s)->title);
        QCOMPARE(pack.find(u"5.1.1"_s)->text.ja, u"方針群を定める。");
        QCOMPARE(pack.find(u"6.3.1.1.PB"_s)->text.ja, u"文書化し、通知する。");
        QCOMPARE(pack.find(u"3.1.2.1"_s)->text.ja, u"経営陣は考慮する。");
        const auto place = [&](const QString &id) { return pack.find(id) - pack.requirements.data(); };
        QCOMPARE(place(u"5.1.1.1"_s), place(u"5.1.1"_s) + 1);
        QVERIFY(place(u"GOV"_s) == 0 && place(u"MGT"_s) < place(u"4.4"_s) && place(u"CTL"_s) < place(u"5"_s));
    }
};

QTEST_GUILESS_MAIN(TestFrameworkTables)
#include "tst_framework_tables.moc"
