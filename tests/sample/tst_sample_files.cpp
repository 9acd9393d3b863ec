#include "core/base/sha256.h"
#include "core/sample/files.h"
#include "core/sample/files_compose.h"
#include "core/sample/files_register.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

/// All words of a file in one text.
QString wordsOf(const SampleContent &content)
{
    QStringList words{content.text};
    const auto add = [&](const SampleFacts &facts) {
        for (const auto &[key, value] : facts)
            words += {key, value};
    };
    const auto addTable = [&](const SampleTable &table) {
        words += table.columns;
        for (const std::vector<SampleValue> &row : table.rows) {
            for (const SampleValue &value : row)
                words.append(sampleText(value));
        }
    };
    add(content.facts);
    addTable(content.table);
    for (const SampleSection &section : content.sections) {
        words.append(section.heading);
        words += section.paragraphs;
        add(section.facts);
        addTable(section.table);
    }
    return words.join(u'\n');
}

} // namespace

class TestSampleFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void plan_hasAFileForEveryVersionAndForEveryEvidenceWithAKind();
    void evidence_hasARecipeOfItsOwn();
    void evidence_sharesBytesWithTheItemThatItNames();
    void table_hasAsManyRowsAsTheRecordCountSays();
    void population_holdsEachSampleInItsRow();
    void population_ofAPartIsThatPart();
    void screen_showsClockAndAddressOnlyWhereTheRegisterSaysSo();
    void names_areBlackedOutWhereTheyAreRedacted();
    void ticket_ofMayIsApprovedAfterTheWork();
    void sampledChange_withAnExceptionIsApprovedADayLate();
    void minutes_nameThosePresentAndWhatWasDecided();
    void document_showsVersionApproverAndHistory();
    void document_growsFromVersionToVersion();
    void words_areInTheLanguageAskedFor();

    void illustrativeHashes_keepEqualAndDifferentApart();
    void illustrativeHashes_makeDifferentFiles();
    void files_areOfTheirKind_data();
    void files_areOfTheirKind();
    void pdf_knowsItsPages();
    void files_areTheSameEverywhere();
    void unknownKind_isRefused();

private:
    SampleFileRequest evidence(const QString &ref) const;
    SampleFileRequest version(const QString &ref) const;
    SampleContent contentOf(const SampleFileRequest &request) const;

    std::optional<SampleFiles> m_files;
    std::optional<SampleRecipes> m_recipes;
};

void TestSampleFiles::initTestCase()
{
    Result<SampleFiles> files = SampleFiles::load();
    if (!files)
        QFAIL(qPrintable(files.error().arguments.join(u' ')));
    m_files = std::move(*files);
    m_recipes = SampleRecipes::load().value();
}

SampleFileRequest TestSampleFiles::evidence(const QString &ref) const
{
    return std::ranges::find(m_files->plan().evidence, ref, &PlannedFile::ref)->request;
}

SampleFileRequest TestSampleFiles::version(const QString &ref) const
{
    return std::ranges::find(m_files->plan().versions, ref, &PlannedFile::ref)->request;
}

SampleContent TestSampleFiles::contentOf(const SampleFileRequest &request) const
{
    return request.document ? composeDocument(request, *m_recipes)
                            : composeEvidence(request, *m_recipes, m_files->plan().people);
}

void TestSampleFiles::plan_hasAFileForEveryVersionAndForEveryEvidenceWithAKind()
{
    const SamplePlan &plan = m_files->plan();
    QCOMPARE(plan.versions.size(), 112);
    QCOMPARE(plan.evidence.size(), 179); // of 180, one is only planned
    for (const PlannedFile &file : plan.versions)
        QVERIFY2(file.fileName.endsWith(u'.' + file.request.fileKind), qPrintable(file.ref));
    for (const PlannedFile &file : plan.evidence)
        QVERIFY2(file.fileName.endsWith(u'.' + file.request.fileKind), qPrintable(file.ref));
}

void TestSampleFiles::evidence_hasARecipeOfItsOwn()
{
    for (const PlannedFile &file : m_files->plan().evidence)
        QVERIFY2(m_recipes->find(file.request.recipes), qPrintable(file.ref));
    for (const PlannedFile &file : m_files->plan().versions)
        QVERIFY2(m_recipes->document(file.request.document->document), qPrintable(file.ref));
}

void TestSampleFiles::evidence_sharesBytesWithTheItemThatItNames()
{
    QVERIFY(evidence(u"E-0036"_s) == evidence(u"E-0007"_s));
    QVERIFY(evidence(u"E-0073"_s) == evidence(u"E-0006"_s));
    QVERIFY(evidence(u"E-0151"_s) == evidence(u"E-0005"_s));
    int equal = 0;
    for (const PlannedFile &one : m_files->plan().evidence) {
        for (const PlannedFile &other : m_files->plan().evidence)
            equal += one.ref < other.ref && one.request == other.request;
    }
    QCOMPARE(equal, 3);
}

void TestSampleFiles::table_hasAsManyRowsAsTheRecordCountSays()
{
    int counted = 0;
    for (const PlannedFile &file : m_files->plan().evidence) {
        const SampleContent content = contentOf(file.request);
        if (!file.request.rows || content.table.columns.isEmpty())
            continue;
        ++counted;
        if (int(content.table.rows.size()) != *file.request.rows)
            QCOMPARE(file.ref + u' ' + QString::number(content.table.rows.size()),
                file.ref + u' ' + QString::number(*file.request.rows));
    }
    QCOMPARE(counted, 54);
    QCOMPARE(contentOf(evidence(u"E-0092"_s)).table.rows.size(), 8028);
    QCOMPARE(contentOf(evidence(u"E-0164"_s)).sections.size(), 1 + 13); // a section for each sampled ticket
}

void TestSampleFiles::population_holdsEachSampleInItsRow()
{
    const std::vector<SampleRow> samples = readSampleRegister(u"samples"_s).value();
    const QHash<QString, QString> files = {{u"POP-01"_s, u"E-0168"_s}, {u"POP-02"_s, u"E-0169"_s}};
    QCOMPARE(samples.size(), 30);
    for (const SampleRow &sample : samples) {
        const SampleTable table = contentOf(evidence(files.value(sample[u"population"_s]))).table;
        const auto &row = table.rows.at(sample[u"row_no"_s].toUInt() - 1);
        QCOMPARE(sampleText(row.at(0)), sample[u"key"_s]);
        QCOMPARE(sampleText(row.at(1)), sample[u"occurred_on"_s]);
        if (sample[u"population"_s] == u"POP-01")
            QCOMPARE(sampleText(row.at(2)), sample[u"description_ja"_s]);
    }
}

void TestSampleFiles::population_ofAPartIsThatPart()
{
    for (const auto &[whole, part, from] : {std::tuple(u"E-0168"_s, u"E-0171"_s, u"2026-04-01"_s),
             {u"E-0169"_s, u"E-0172"_s, u"2026-04-01"_s}}) {
        const SampleTable all = contentOf(evidence(whole)).table;
        const SampleTable some = contentOf(evidence(part)).table;
        QVERIFY(std::ranges::equal(some.rows, std::span(all.rows).last(some.rows.size())));
        const auto isIn = [&](const std::vector<SampleValue> &row) { return sampleText(row.at(1)) >= from; };
        QCOMPARE(std::ranges::count_if(all.rows, isIn), qsizetype(some.rows.size()));
    }
}

void TestSampleFiles::screen_showsClockAndAddressOnlyWhereTheRegisterSaysSo()
{
    const SampleScreen whole = *contentOf(evidence(u"E-0076"_s)).screen;
    QCOMPARE(whole.clock, u"2026-01-22 14:17");
    QCOMPARE(whole.address, u"https://id.kumoito.example/admin/roles?privileged=true");
    QVERIFY(whole.application.contains(u"h.kubodera"_s));
    QCOMPARE(contentOf(evidence(u"E-0078"_s)).screen->clock, u"");
    QCOMPARE(contentOf(evidence(u"E-0082"_s)).screen->address, u"");
    QCOMPARE(
        contentOf(evidence(u"E-0077"_s)).screen->clock, u"2026-04-15 11:05"); // of February, taken in April
}

void TestSampleFiles::names_areBlackedOutWhereTheyAreRedacted()
{
    const auto nameIn = [&](const QString &ref) {
        const SampleTable table = contentOf(evidence(ref)).table;
        return sampleText(table.rows.front().at(1));
    };
    QCOMPARE(nameIn(u"E-0074"_s), u"■■ ■■");
    QVERIFY(!nameIn(u"E-0075"_s).contains(u'■'));
    QVERIFY(wordsOf(contentOf(evidence(u"E-0163"_s))).contains(u"@kumoito.example"_s));
}

void TestSampleFiles::ticket_ofMayIsApprovedAfterTheWork()
{
    const auto times = [&](const QString &ref) {
        QString approved;
        QString done;
        for (const auto &[key, value] : contentOf(evidence(ref)).facts) {
            if (key == u"承認日時")
                approved = value;
            if (key == u"実施日時")
                done = value;
        }
        return std::pair(approved, done);
    };
    QCOMPARE(times(u"E-0131"_s), std::pair(u"2026-05-25 09:20"_s, u"2026-05-22 11:07"_s));
    const auto [approved, done] = times(u"E-0130"_s);
    QVERIFY(approved < done);
}

void TestSampleFiles::sampledChange_withAnExceptionIsApprovedADayLate()
{
    int late = 0;
    for (const QString &ref : {u"E-0164"_s, u"E-0165"_s}) {
        for (const SampleSection &section : contentOf(evidence(ref)).sections) {
            QHash<QString, QString> facts(section.facts.begin(), section.facts.end());
            if (facts[u"承認日"_s] > facts[u"実施日"_s]) {
                ++late;
                QVERIFY(section.heading.startsWith(u"CHG-731"_s));
                QCOMPARE(facts[u"承認日"_s], u"2026-09-05");
                QVERIFY(!facts[u"備考"_s].isEmpty());
            }
        }
    }
    QCOMPARE(late, 1);
}

void TestSampleFiles::minutes_nameThosePresentAndWhatWasDecided()
{
    const SampleContent content = contentOf(evidence(u"E-0058"_s));
    QCOMPARE(content.facts.at(0).second, u"2026-07-15 09:47"); // when the control was performed
    QVERIFY(content.facts.at(2).second.contains(u"三枝 千尋"_s));
    QCOMPARE(content.sections.at(0).heading, u"議題");
    QCOMPARE(content.sections.at(1).heading, u"決定事項");
    QVERIFY(!content.sections.at(1).paragraphs.isEmpty());
}

void TestSampleFiles::document_showsVersionApproverAndHistory()
{
    const SampleContent content = contentOf(version(u"D-006-V2"_s));
    QCOMPARE(content.title, u"アクセス管理規程");
    const SampleFacts expected = {{u"文書番号"_s, u"D-006"_s}, {u"版"_s, u"第4版"_s},
        {u"主管部門"_s, u"情報システム部"_s}, {u"承認者"_s, u"早乙女 礼 (最高情報セキュリティ責任者)"_s},
        {u"承認日"_s, u"2026-05-19"_s}, {u"施行日"_s, u"2026-06-01"_s}, {u"機密区分"_s, u"社外秘"_s}};
    QCOMPARE(content.facts, expected);
    QCOMPARE(content.sections.back().heading, u"改訂履歴");
    QCOMPARE(content.sections.back().table.rows.size(), 2);
    QCOMPARE(contentOf(version(u"D-053-V2"_s)).facts.at(3).second, u"(記入なし)"); // nobody is named
}

void TestSampleFiles::document_growsFromVersionToVersion()
{
    const auto sections = [&](const QString &ref) { return contentOf(version(ref)).sections.size(); };
    QVERIFY(sections(u"D-001-V1"_s) < sections(u"D-001-V2"_s));
    QVERIFY(sections(u"D-019-V1"_s) < sections(u"D-019-V2"_s));
}

void TestSampleFiles::words_areInTheLanguageAskedFor()
{
    // Names of Japanese editions and of units stay as they are; an item without an English title keeps its
    // own.
    static const QRegularExpression japanese(u"[\\x{3041}-\\x{30ff}\\x{4e00}-\\x{9fff}]"_s);
    static const QRegularExpression edition(u"第\\d+版|\\d+年度版"_s);
    const auto check = [&](const PlannedFile &file) {
        SampleFileRequest request = file.request;
        request.language = Language::English;
        request.query.clear();
        const QString words = wordsOf(contentOf(request)).remove(edition).remove(u"委託先"_s);
        const QRegularExpressionMatch match = japanese.match(words);
        QVERIFY2(!match.hasMatch(), qPrintable(file.ref + u": "_s + words.mid(match.capturedStart(), 40)));
    };
    for (const PlannedFile &file : m_files->plan().evidence)
        check(file);
    for (const PlannedFile &file : m_files->plan().versions)
        check(file);
    QVERIFY(wordsOf(contentOf(evidence(u"E-0031"_s))).contains(u"Data centres"_s));
    QVERIFY(wordsOf(contentOf(version(u"D-036-V3"_s))).contains(u"standby"_s));
}

void TestSampleFiles::illustrativeHashes_keepEqualAndDifferentApart()
{
    QSet<QString> hashes;
    const std::vector<SampleRow> versionRows = readSampleRegister(u"document_versions"_s).value();
    for (const SampleRow &row : versionRows)
        hashes.insert(row[u"sha256"_s]);
    const qsizetype versions = hashes.size();
    const std::vector<SampleRow> locationRows = readSampleRegister(u"locations"_s).value();
    for (const SampleRow &row : locationRows) {
        hashes.insert(row[u"sha256"_s]);
        hashes.insert(row[u"sha256_now"_s]);
    }
    hashes.remove({});
    const auto &files = m_files->plan().illustrative;
    QCOMPARE(qsizetype(files.size()), hashes.size());
    QCOMPARE(hashes.size(), versions + 2); // two copies that somebody has touched
    int touched = 0;
    for (const auto &[hash, request] : files) {
        QVERIFY(hashes.contains(hash));
        touched += request.variant > 0;
    }
    QCOMPARE(touched, 2);

    PlannedFile first{.ref = u"A"_s, .fileName = {}, .request = {}};
    PlannedFile second{.ref = u"B"_s, .fileName = {}, .request = {}};
    first.request.ref = first.ref;
    second.request.ref = second.ref;
    const auto made = illustrativeFiles({first, second}, {{u"A"_s, u"1"_s}, {u"B"_s, u"1"_s}},
        {{u"A"_s, u"1"_s}, {u"A"_s, u"2"_s}, {u"A"_s, u"3"_s}, {u"B"_s, u"2"_s}, {u"C"_s, u"4"_s}});
    QCOMPARE(made.size(), 3);
    QCOMPARE(made.at(u"1"_s).ref, u"A");
    QCOMPARE(made.at(u"2"_s).variant, 1);
    QCOMPARE(made.at(u"3"_s).variant, 2);
}

void TestSampleFiles::illustrativeHashes_makeDifferentFiles()
{
    QSet<QByteArray> digests;
    for (const auto &[hash, request] : m_files->plan().illustrative) {
        const Result<QByteArray> bytes = m_files->bytes(request);
        QVERIFY2(bytes, qPrintable(request.ref));
        digests.insert(Sha256::hash(*bytes).bytes());
    }
    QCOMPARE(digests.size(), qsizetype(m_files->plan().illustrative.size()));
}

void TestSampleFiles::files_areOfTheirKind_data()
{
    QTest::addColumn<QString>("ref");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("minutes are a PDF") << u"E-0050"_s << QByteArray("%PDF-");
    QTest::newRow("a screen is a PNG") << u"E-0076"_s << QByteArray("\x89PNG\r\n");
    QTest::newRow("a photograph is a PNG") << u"E-0176"_s << QByteArray("\x89PNG\r\n");
    QTest::newRow("a review is an XLSX") << u"E-0074"_s << QByteArray("PK\x03\x04");
    QTest::newRow("a population is a CSV") << u"E-0168"_s << QByteArray("\xEF\xBB\xBFkey,done_on,title");
    QTest::newRow("a mail is a text") << u"E-0175"_s << QByteArray("From: sre@kumoito.example\n");
}

void TestSampleFiles::files_areOfTheirKind()
{
    QFETCH(QString, ref);
    QFETCH(QByteArray, start);
    for (const Language language : {Language::Japanese, Language::English}) {
        SampleFileRequest request = evidence(ref);
        request.language = language;
        const Result<QByteArray> bytes = m_files->bytes(request);
        QVERIFY(bytes);
        QCOMPARE(bytes->left(start.size()), start);
    }
}

void TestSampleFiles::pdf_knowsItsPages()
{
    QVERIFY(m_files->make(version(u"D-001-V2"_s)).value().pages >= 2); // a title page and the text
    QVERIFY(m_files->make(evidence(u"E-0123"_s)).value().pages >= 4); // 182 rows
    QCOMPARE(m_files->make(evidence(u"E-0074"_s)).value().pages, 0);
}

void TestSampleFiles::files_areTheSameEverywhere()
{
    const QStringList refs = {u"E-0050"_s, u"E-0074"_s, u"E-0076"_s, u"E-0110"_s, u"E-0139"_s, u"E-0176"_s};
    std::vector<QByteArray> here;
    for (const QString &ref : refs)
        here.push_back(m_files->bytes(evidence(ref)).value());
    qputenv("TZ", "Pacific/Honolulu");
    const SampleFiles elsewhere = SampleFiles::load().value();
    for (qsizetype i = 0; i < refs.size(); ++i)
        QVERIFY2(
            elsewhere.bytes(evidence(refs.at(i))).value() == here.at(std::size_t(i)), qPrintable(refs.at(i)));
    qunsetenv("TZ");
}

void TestSampleFiles::unknownKind_isRefused()
{
    SampleFileRequest request = evidence(u"E-0050"_s);
    request.fileKind = u"docx"_s;
    const Result<QByteArray> bytes = m_files->bytes(request);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::BadArgument);
    QCOMPARE(bytes.error().arguments, QStringList{u"docx"_s});
}

QTEST_GUILESS_MAIN(TestSampleFiles)
#include "tst_sample_files.moc"
