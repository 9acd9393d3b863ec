#include "core/registers/register.h"
#include "core/registers/register_reader.h"
#include "tests/registers/registers_data.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class RegisterReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_areWordedInTheLanguageOfTheReader_data();
    void cells_areWordedInTheLanguageOfTheReader();
    void text_ofTheOtherLanguageIsMarked();
    void link_toADeletedRecordIsMarked();
    void link_thatAnImportCouldNotFollowIsShown();
    void versionInForce_followsTheDay();
    void location_saysWhereADocumentLives_data();
    void location_saysWhereADocumentLives();
    void location_ofADocumentWithoutOneSaysWhy();
    void location_countsTheOthers();
    void owner_ofAControlFollowsItsAssignments();
    void requirement_showsTheDecisionOfTheProject();
    void evidence_showsItsFiles();
    void rows_areOrderedAsPeopleExpect_data();
    void rows_areOrderedAsPeopleExpect();
    void filterText_holdsBothLanguages();
    void datasetChanged_bringsComputedColumnsUpToDate();

private:
    SmallCompany m_company;
    BothWords m_words;
    const QDate m_today{2026, 11, 20};

    QString text(
        Kind kind, const QString &key, const QString &ref, Language language = Language::Japanese) const;
};

QString RegisterReaderTest::text(Kind kind, const QString &key, const QString &ref, Language language) const
{
    RegisterReader reader(m_company.data, m_words.in(language), m_today);
    reader.setProject(m_company.audit.id);
    const int row = m_company.data.rowOf(kind, m_company.data.idOf(kind, ref));
    return reader.text(*registerOf(kind).find(key), row);
}

void RegisterReaderTest::cells_areWordedInTheLanguageOfTheReader_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("ref");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("ja");
    QTest::addColumn<QString>("en");

    const auto row = [](const char *name, Kind kind, const QString &ref, const QString &key,
                         const QString &ja,
                         const QString &en) { QTest::newRow(name) << kind << ref << key << ja << en; };
    row("ref", Kind::Document, u"D-001"_s, u"ref"_s, u"D-001"_s, u"D-001"_s);
    row("title", Kind::Document, u"D-001"_s, u"title"_s, u"情報セキュリティ基本方針"_s,
        u"Information Security Policy"_s);
    row("one side", Kind::Document, u"D-001"_s, u"title.en"_s, u"Information Security Policy"_s,
        u"Information Security Policy"_s);
    row("choice", Kind::Document, u"D-001"_s, u"lifecycle"_s, u"有効"_s, u"In force"_s);
    row("no choice", Kind::Document, u"D-001"_s, u"classification"_s, u""_s, u""_s);
    row("person", Kind::Document, u"D-001"_s, u"owner"_s, u"三枝 千尋"_s, u"Chihiro Saegusa"_s);
    row("date", Kind::Document, u"D-001"_s, u"next_review_on"_s, u"2027-05-28"_s, u"2027-05-28"_s);
    row("moment", Kind::Evidence, u"E-0001"_s, u"captured_at"_s, u"2026-05-28 10:10"_s,
        u"2026-05-28 10:10"_s);
    row("list of controls", Kind::Evidence, u"E-0001"_s, u"controls"_s, u"C-001"_s, u"C-001"_s);
    row("any record", Kind::Location, u"L-001"_s, u"subject"_s, u"D-001 第3版"_s, u"D-001 第3版"_s);
    row("record with number", Kind::DocumentVersion, u"D-001-V2"_s, u"document"_s,
        u"D-001 情報セキュリティ基本方針"_s, u"D-001 Information Security Policy"_s);
    row("flag", Kind::Location, u"L-001"_s, u"is_primary"_s, u"はい"_s, u"Yes"_s);
    row("number", Kind::DocumentVersion, u"D-001-V2"_s, u"seq"_s, u"2"_s, u"2"_s);
    row("version in force", Kind::Document, u"D-001"_s, u"version"_s, u"第3版"_s, u"第3版"_s);
    row("approver of that version", Kind::Document, u"D-001"_s, u"approved_by"_s, u"榊原 恭介"_s,
        u"Kyosuke Sakakibara"_s);
    row("controls of a document", Kind::Document, u"D-001"_s, u"controls"_s, u"C-001"_s, u"C-001"_s);
    row("period", Kind::Project, u"SOC2-2026"_s, u"period"_s, u"2026-01-01～2026-12-31"_s,
        u"2026-01-01 – 2026-12-31"_s);
}

void RegisterReaderTest::cells_areWordedInTheLanguageOfTheReader()
{
    QFETCH(Kind, kind);
    QFETCH(QString, ref);
    QFETCH(QString, key);
    QTEST(text(kind, key, ref, Language::Japanese), "ja");
    QTEST(text(kind, key, ref, Language::English), "en");
}

void RegisterReaderTest::text_ofTheOtherLanguageIsMarked()
{
    const RegisterReader reader(m_company.data, m_words.in(Language::English), m_today);
    const Register &documents = registerOf(Kind::Document);
    const int lost = m_company.row(m_company.lost);
    QCOMPARE(reader.cell(*documents.find(u"title"), lost),
        (CellText{u"媒体廃棄手順書"_s, CellMark::OtherLanguage}));
    QCOMPARE(reader.cell(*documents.find(u"title.en"), lost), CellText());

    SmallCompany company;
    company.policy.title.edit(Language::Japanese, u"情報保護方針"_s);
    company.put(company.policy);
    const RegisterReader after(company.data, m_words.in(Language::English), m_today);
    const CellText old{u"Information Security Policy"_s, CellMark::Older};
    QCOMPARE(after.cell(*documents.find(u"title"), 0), old);
    QCOMPARE(after.cell(*documents.find(u"title.en"), 0), old);
    QCOMPARE(after.cell(*documents.find(u"title.ja"), 0), (CellText{u"情報保護方針"_s}));
}

void RegisterReaderTest::link_toADeletedRecordIsMarked()
{
    SmallCompany company;
    company.chihiro.deletedOn = m_today;
    company.control.deletedOn = m_today;
    company.version.deletedOn = m_today;
    company.put(company.chihiro);
    company.put(company.control);
    company.put(company.version);
    const RegisterReader reader(company.data, m_words.in(Language::Japanese), m_today);
    QCOMPARE(reader.cell(*registerOf(Kind::Document).find(u"owner"), 0),
        (CellText{u"三枝 千尋(削除済み)"_s, CellMark::Deleted}));
    QCOMPARE(reader.cell(*registerOf(Kind::Evidence).find(u"controls"), 0),
        (CellText{u"C-001(削除済み)"_s, CellMark::Deleted}));
    QCOMPARE(reader.cell(*registerOf(Kind::Location).find(u"subject"), 0),
        (CellText{u"D-001 第3版(削除済み)"_s, CellMark::Deleted}));
}

void RegisterReaderTest::link_thatAnImportCouldNotFollowIsShown()
{
    SmallCompany company;
    company.policy.owner = {};
    company.policy.unresolved = {u"owner=山田部長"_s, u"parent=P-9"_s};
    company.minutes.unresolved = {u"controls=C-999"_s};
    company.put(company.policy);
    company.put(company.minutes);
    const RegisterReader reader(company.data, m_words.in(Language::Japanese), m_today);
    QCOMPARE(reader.cell(*registerOf(Kind::Document).find(u"owner"), 0),
        (CellText{u"山田部長(該当なし)"_s, CellMark::Unresolved}));
    QCOMPARE(reader.cell(*registerOf(Kind::Evidence).find(u"controls"), 0),
        (CellText{u"C-001, C-999(該当なし)"_s, CellMark::Unresolved}));
    QCOMPARE(reader.exportText(*registerOf(Kind::Evidence).find(u"controls"), 0), u"C-001; C-999"_s);
}

void RegisterReaderTest::versionInForce_followsTheDay()
{
    const Column &column = *registerOf(Kind::Document).find(u"version");
    RegisterReader reader(m_company.data, m_words.in(Language::Japanese), m_today);
    const auto on = [&](QDate day) {
        reader.setAsOf(day);
        return reader.text(column, 0);
    };
    QCOMPARE(on(QDate(2024, 5, 31)), u""_s);
    QCOMPARE(on(QDate(2024, 6, 1)), u"第2版"_s);
    QCOMPARE(on(QDate(2025, 5, 31)), u"第2版"_s);
    QCOMPARE(on(QDate(2025, 6, 1)), u"第3版"_s);
}

void RegisterReaderTest::location_saysWhereADocumentLives_data()
{
    QTest::addColumn<LocationKind>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("ja");
    QTest::addColumn<QString>("en");

    const auto row = [](const char *name, LocationKind kind, const QString &address, const QString &ja,
                         const QString &en) { QTest::newRow(name) << kind << address << ja << en; };
    row("file share", LocationKind::FileShare, u"\\\\fs01\\規程集\\01_方針\\D-001.pdf"_s,
        u"規程集 › 01_方針"_s, u"規程集 › 01_方針"_s);
    row("folder of a share", LocationKind::FileShare, u"//fs01/規程集/01_方針"_s, u"規程集 › 01_方針"_s,
        u"規程集 › 01_方針"_s);
    row("drive", LocationKind::MappedDrive, u"Q:\\台帳\\委託先\\委託先一覧.xlsx"_s, u"Q: › 委託先"_s,
        u"Q: › 委託先"_s);
    row("SharePoint", LocationKind::Sharepoint,
        u"https://s.example/sites/policy/Shared%20Documents/D-001.pdf"_s, u"SharePoint › policy"_s,
        u"SharePoint › policy"_s);
    row("wiki", LocationKind::Confluence, u"https://w.example/wiki/spaces/SRE/pages/61003151"_s,
        u"Wiki › SRE"_s, u"Wiki › SRE"_s);
    row("ticket", LocationKind::BacklogIssue, u"https://t.example/view/CHG-664"_s, u"Backlog › CHG-664"_s,
        u"Backlog › CHG-664"_s);
    row("console", LocationKind::CloudConsole, u"https://console.cloud.example/backup/plans"_s,
        u"クラウド管理画面 › console.cloud.example"_s, u"Cloud console › console.cloud.example"_s);
    row("web", LocationKind::OtherUrl, u"https://www.kumoito.example/trust"_s, u"www.kumoito.example"_s,
        u"www.kumoito.example"_s);
    row("git", LocationKind::Git, u"https://git.example/platform/runbooks/blob/main/a.md"_s,
        u"Git › git.example"_s, u"Git › git.example"_s);
    row("mail", LocationKind::Email, u"メール: 送付"_s, u"メール: 送付"_s, u"メール: 送付"_s);
    row("no address", LocationKind::FileShare, u""_s, u""_s, u""_s);
    row("no web address", LocationKind::Box, u"Boxの規程フォルダー"_s, u"Box › Boxの規程フォルダー"_s,
        u"Box › Boxの規程フォルダー"_s);
}

void RegisterReaderTest::location_saysWhereADocumentLives()
{
    QFETCH(LocationKind, kind);
    QFETCH(QString, address);
    SmallCompany company;
    company.share.kind = kind;
    company.share.address = address;
    company.put(company.share);
    const Column &column = *registerOf(Kind::Document).find(u"location");
    const RegisterReader ja(company.data, m_words.in(Language::Japanese), m_today);
    const RegisterReader en(company.data, m_words.in(Language::English), m_today);
    QTEST(ja.text(column, 0), "ja");
    QTEST(en.text(column, 0), "en");
}

void RegisterReaderTest::location_ofADocumentWithoutOneSaysWhy()
{
    QCOMPARE(text(Kind::Document, u"location"_s, u"D-002"_s), u"所在不明"_s);
    SmallCompany company;
    company.share.retired = Flag::Yes;
    company.put(company.share);
    const RegisterReader reader(company.data, m_words.in(Language::English), m_today);
    QCOMPARE(reader.text(*registerOf(Kind::Document).find(u"location"), 0), u"Not registered"_s);
}

void RegisterReaderTest::location_countsTheOthers()
{
    SmallCompany company;
    auto cabinet = named<Location>(u"L-002"_s);
    cabinet.subject = {Kind::Document, company.policy.id.uuid};
    cabinet.kind = LocationKind::PhysicalCabinet;
    cabinet.site = {u"本社"_s, u"Head office"_s};
    cabinet.cabinet = u"K"_s;
    cabinet.shelf = u"1"_s;
    company.put(cabinet);
    const RegisterReader ja(company.data, m_words.in(Language::Japanese), m_today);
    const RegisterReader en(company.data, m_words.in(Language::English), m_today);
    QCOMPARE(ja.text(*registerOf(Kind::Document).find(u"location"), 0), u"規程集 › 01_方針(ほか 1)"_s);
    QCOMPARE(en.text(*registerOf(Kind::Document).find(u"location"), 0), u"規程集 › 01_方針 (+1)"_s);
    QCOMPARE(ja.text(*registerOf(Kind::Location).find(u"place"), 1), u"本社 キャビネットK-1"_s);
    QCOMPARE(en.text(*registerOf(Kind::Location).find(u"place"), 1), u"Head office cabinet K-1"_s);
}

void RegisterReaderTest::owner_ofAControlFollowsItsAssignments()
{
    SmallCompany company;
    auto person = named<Assignment>(u"AS-0001"_s);
    person.subject = {Kind::Control, company.control.id.uuid};
    person.person = company.chihiro.id;
    person.raci = Raci::Accountable;
    person.to = QDate(2026, 6, 30);
    auto role = named<Assignment>(u"AS-0002"_s);
    role.subject = person.subject;
    role.role = company.chief.id;
    role.raci = Raci::Accountable;
    role.from = QDate(2026, 7, 1);
    auto holding = named<RoleHolding>(u"RH-0001"_s);
    holding.person = company.kyosuke.id;
    holding.role = company.chief.id;
    company.put(person);
    company.put(role);
    company.put(holding);
    RegisterReader reader(company.data, m_words.in(Language::English), QDate(2026, 6, 30));
    QCOMPARE(reader.text(*registerOf(Kind::Control).find(u"owner"), 0), u"Chihiro Saegusa"_s);
    reader.setAsOf(QDate(2026, 7, 1));
    QCOMPARE(reader.text(*registerOf(Kind::Control).find(u"owner"), 0), u"Kyosuke Sakakibara"_s);
    QCOMPARE(reader.text(*registerOf(Kind::Role).find(u"holders"), 0), u"Kyosuke Sakakibara"_s);
}

void RegisterReaderTest::requirement_showsTheDecisionOfTheProject()
{
    SmallCompany company;
    auto link = named<ControlRequirement>(u"CR-0001"_s);
    link.control = company.control.id;
    link.requirement = company.requirement.id;
    auto own = named<Applicability>(u"AP-0001"_s);
    own.project = company.audit.id;
    own.requirement = company.requirement.id;
    own.applicability = ApplicabilityState::Applicable;
    auto other = named<Applicability>(u"AP-0002"_s);
    other.project = company.otherAudit.id;
    other.requirement = company.requirement.id;
    other.applicability = ApplicabilityState::NotApplicable;
    other.reason = {u"対象外のサービス"_s, {}};
    company.put(link);
    company.put(own);
    company.put(other);
    RegisterReader reader(company.data, m_words.in(Language::Japanese), m_today);
    const auto cell = [&](const QString &key) {
        return reader.text(*registerOf(Kind::Requirement).find(key), 0);
    };
    QCOMPARE(cell(u"applicability"_s), u""_s); // two projects, none chosen
    reader.setProject(company.audit.id);
    QCOMPARE(cell(u"applicability"_s), u"適用"_s);
    QCOMPARE(cell(u"controls"_s), u"C-001"_s);
    QCOMPARE(cell(u"documents"_s), u"D-001"_s);
    QCOMPARE(cell(u"evidence_count"_s), u"1"_s);
    QCOMPARE(reader.text(*registerOf(Kind::Control).find(u"requirements"), 0), u"CC6.1"_s);
    reader.setProject(company.otherAudit.id);
    QCOMPARE(cell(u"applicability"_s), u"適用除外"_s);
    QCOMPARE(cell(u"reason"_s), u"対象外のサービス"_s);
}

void RegisterReaderTest::evidence_showsItsFiles()
{
    SmallCompany company;
    auto file = named<EvidenceFile>(u"EF-00001"_s);
    file.evidence = company.minutes.id;
    file.name = u"議事録.pdf"_s;
    file.sha256 = QString(64, u'a');
    file.size = 1'572'864;
    company.put(file);
    const RegisterReader reader(company.data, m_words.in(Language::English), m_today);
    QCOMPARE(reader.text(*registerOf(Kind::Evidence).find(u"files"), 0), u"1"_s);
    QCOMPARE(reader.text(*registerOf(Kind::Evidence).find(u"file_names"), 0), u"議事録.pdf"_s);
    QCOMPARE(reader.text(*registerOf(Kind::Evidence).find(u"hash"), 0), u"aaaaaaaaaaaa"_s);
    QCOMPARE(reader.text(*registerOf(Kind::EvidenceFile).find(u"size"), 0), u"1.5 MB"_s);
    QCOMPARE(reader.exportText(*registerOf(Kind::EvidenceFile).find(u"size"), 0), u"1572864"_s);
}

void RegisterReaderTest::rows_areOrderedAsPeopleExpect_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Language>("language");
    QTest::addColumn<RowOrder>("order");
    QTest::addColumn<QString>("refs");

    const auto row = [](const char *name, const QString &key, RowOrder order, const QString &refs,
                         Language language = Language::Japanese) {
        QTest::newRow(name) << key << language << order << refs;
    };
    row("numbers within refs", u"ref"_s, RowOrder::Ascending, u"P-2 P-10 P-11"_s);
    row("downwards", u"ref"_s, RowOrder::Descending, u"P-11 P-10 P-2"_s);
    row("people by kana", u"name"_s, RowOrder::Ascending, u"P-10 P-2 P-11"_s);
    row("people in English", u"name"_s, RowOrder::Ascending, u"P-11 P-2 P-10"_s, Language::English);
    row("choices in their order", u"employment"_s, RowOrder::Ascending, u"P-11 P-2 P-10"_s);
    row("empty cells last", u"left_on"_s, RowOrder::Ascending, u"P-2 P-10 P-11"_s);
    row("empty cells last also downwards", u"left_on"_s, RowOrder::Descending, u"P-2 P-10 P-11"_s);
}

void RegisterReaderTest::rows_areOrderedAsPeopleExpect()
{
    QFETCH(QString, key);
    QFETCH(Language, language);
    QFETCH(RowOrder, order);
    Dataset data;
    const auto put = [&](const QString &ref, const LocalizedText &name, const QString &kana,
                         Employment employment, QDate leftOn) {
        auto person = named<Person>(ref);
        person.name = name;
        person.kana = kana;
        person.employment = employment;
        person.leftOn = leftOn;
        data.table<Person>().put(person);
    };
    put(u"P-10"_s, {u"若林 拓真"_s, u"Takuma Wakabayashi"_s}, u"あかばやし"_s, Employment::External, {});
    put(u"P-2"_s, {u"荒巻 智子"_s, u"Satomi Aramaki"_s}, u"ｱﾗﾏｷ"_s, Employment::Left, QDate(2026, 1, 1));
    put(u"P-11"_s, {u"一ノ瀬 玲"_s, u"Rei Ichinose"_s}, u"イチノセ"_s, Employment::Active, {});

    const RegisterReader reader(data, m_words.in(language), m_today);
    QStringList refs;
    for (const int row : reader.rowsInOrder(*registerOf(Kind::Person).find(key), order))
        refs += data.refAt(Kind::Person, row);
    QTEST(refs.join(u' '), "refs");
}

void RegisterReaderTest::filterText_holdsBothLanguages()
{
    const RegisterReader reader(m_company.data, m_words.in(Language::English), m_today);
    const Register &documents = registerOf(Kind::Document);
    QVERIFY(reader.filterText(*documents.find(u"title"), 0).contains(u"基本方針"_s));
    QVERIFY(reader.filterText(*documents.find(u"title"), 0).contains(u"security policy"_s));
    QVERIFY(reader.filterText(*documents.find(u"owner"), 0).contains(u"三枝"_s));
    QVERIFY(reader.filterText(*documents.find(u"lifecycle"), 0).contains(u"in force"_s));
}

void RegisterReaderTest::datasetChanged_bringsComputedColumnsUpToDate()
{
    SmallCompany company;
    RegisterReader reader(company.data, m_words.in(Language::Japanese), m_today);
    const Column &version = *registerOf(Kind::Document).find(u"version");
    QCOMPARE(reader.text(version, 0), u"第3版"_s);
    company.version.supersededOn = m_today;
    company.put(company.version);
    reader.datasetChanged();
    QCOMPARE(reader.text(version, 0), u""_s);
}

QTEST_GUILESS_MAIN(RegisterReaderTest)
#include "tst_register_reader.moc"
