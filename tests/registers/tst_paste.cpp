#include "core/registers/paste.h"
#include "core/registers/register.h"
#include "tests/registers/registers_data.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// A block from a spreadsheet, compared with the register before anything changes.
class PasteTest : public QObject {
    Q_OBJECT

private:
    BothWords m_words;
    SmallCompany m_company;
    const CellParser m_parser{m_company.data, m_words, QTimeZone(9 * 3600)};
    const RegisterReader m_reader{m_company.data, m_words.in(Language::Japanese), QDate(2026, 11, 20)};

    PasteTarget target(std::vector<QStringView> keys) const
    {
        PasteTarget target{.kind = Kind::Document, .rows = {0, 1}, .columns = {}};
        for (const QStringView key : keys)
            target.columns.push_back(key.isEmpty() ? nullptr : registerOf(Kind::Document).find(key));
        return target;
    }
    PastePlan plan(const PasteTarget &target, const QString &text) const
    {
        return planPaste(m_reader, m_parser, target, readBlock(text));
    }
    Result<ChangeSet> changes(const PastePlan &plan) const
    {
        return pasteChanges(m_parser, Language::Japanese, plan, {});
    }

private Q_SLOTS:
    void block_readsAsSpreadsheetsWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CellBlock>("block");
        QTest::newRow("cells") << u"a\tb\nc\td"_s << CellBlock{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("of Excel") << u"a\tb\r\nc\td\r\n"_s << CellBlock{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("line break in a cell") << u"\"上\n下\"\tb\r\n"_s << CellBlock{{u"上\n下"_s, u"b"_s}};
        QTest::newRow("quotation marks")
            << u"\"say \"\"hi\"\"\tnow\"\tb"_s << CellBlock{{u"say \"hi\"\tnow"_s, u"b"_s}};
        QTest::newRow("plain quotation mark")
            << u"\"a\tb\n5\" disk\tc"_s << CellBlock{{u"\"a"_s, u"b"_s}, {u"5\" disk"_s, u"c"_s}};
        QTest::newRow("shorter rows") << u"a\nb\tc"_s << CellBlock{{u"a"_s, QString()}, {u"b"_s, u"c"_s}};
        QTest::newRow("empty cells") << u"\t\n\t"_s
                                     << CellBlock{{QString(), QString()}, {QString(), QString()}};
        QTest::newRow("nothing") << QString() << CellBlock{};
    }

    void block_readsAsSpreadsheetsWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(CellBlock, block);
        const CellBlock read = readBlock(text);
        QCOMPARE(read.size(), block.size());
        for (std::size_t i = 0; i < block.size(); ++i) {
            for (qsizetype j = 0; j < block[i].size(); ++j)
                QCOMPARE(read[i].value(j), QString(block[i][j]));
        }
        QVERIFY(readBlock(writeBlock(read)) == read);
    }

    void block_isBounded() { QCOMPARE(readBlock(u"a\tb\nc\td\ne\tf"_s, 4).size(), 2U); }

    void plan_tellsWhatChanges()
    {
        const PastePlan pasted = plan(
            target({u"title", u"owner"}), u"情報セキュリティ基本方針\tP-002\n媒体の廃棄手順\t三枝 千尋"_s);
        QCOMPARE(pasted.unchanged, 1);
        QCOMPARE(pasted.problems(), 0);
        QCOMPARE(pasted.newRows, 0);
        QCOMPARE(pasted.cells.size(), 3U);
        QCOMPARE(pasted.cells[0].before, u"P-001 三枝 千尋"_s);
        QCOMPARE(pasted.cells[0].after, u"P-002"_s);
        const auto set = changes(pasted);
        QVERIFY(set);
        QCOMPARE(set->size(), 2);
        QCOMPARE(set->of<Document>()[0].owner, m_company.kyosuke.id);
        QCOMPARE(set->of<Document>()[1].title.ja, u"媒体の廃棄手順"_s);
        QCOMPARE(set->of<Document>()[1].owner, m_company.chihiro.id);
    }

    void sameContentInOtherForm_isNoChange()
    {
        const PastePlan pasted = plan(target({u"next_review_on", u"owner"}), u"令和9年5月28日\tP-001"_s);
        QCOMPARE(pasted.unchanged, 2);
        QVERIFY(pasted.cells.empty());
    }

    void wrongDatesAndUnknownPeople_areShownAndLeftOut()
    {
        const PastePlan pasted =
            plan(target({u"owner", u"next_review_on"}), u"誰かさん\t2026/2/30\n榊原 恭介\t2027/4/1"_s);
        QCOMPARE(pasted.problems(), 2);
        QCOMPARE(pasted.cells[0].problem->code, ErrorCode::UnknownRecord);
        QCOMPARE(pasted.cells[1].problem->code, ErrorCode::BadDate);
        const auto set = changes(pasted);
        QVERIFY(set);
        QCOMPARE(set->size(), 1);
        QCOMPARE(set->of<Document>()[0].id, m_company.lost.id);
        QCOMPARE(set->of<Document>()[0].nextReviewOn, QDate(2027, 4, 1));
    }

    void linesBelowTheLastRow_becomeRecords()
    {
        const PastePlan pasted = plan(target({u"title", u"owner"}),
            u"情報セキュリティ基本方針\t三枝 千尋\n媒体廃棄手順書\t\n新しい規程\tP-002\n\t\n"_s);
        QCOMPARE(pasted.newRows, 1); // the empty line gives none
        QCOMPARE(pasted.cells.size(), 2U);
        const auto set = changes(pasted);
        QVERIFY(set);
        QCOMPARE(set->size(), 1);
        QCOMPARE(set->of<Document>()[0].title.ja, u"新しい規程"_s);
        QCOMPARE(set->of<Document>()[0].revision, 0);

        PasteTarget closed = target({u"title"});
        closed.mayAddRows = false;
        const PastePlan cut = plan(closed, u"情報セキュリティ基本方針\n媒体廃棄手順書\n新しい規程"_s);
        QCOMPARE(cut.newRows, 0);
        QCOMPARE(cut.outside, 1);
    }

    void cellsBesideTheTable_areCounted()
    {
        const PastePlan pasted = plan(target({u"title", {}}), u"別の名称\tx\ty"_s);
        QCOMPARE(pasted.outside, 2);
        QCOMPARE(pasted.cells.size(), 1U);
    }

    void emptyCell_takesAwayWhatIsThere()
    {
        const PastePlan pasted = plan(target({u"title", u"owner"}), u"情報セキュリティ基本方針\t"_s);
        QCOMPARE(pasted.cells.size(), 1U);
        const auto set = changes(pasted);
        QVERIFY(set->of<Document>()[0].owner.isNull());
    }

    void readOnlyColumn_isAProblem()
    {
        const Register &versions = registerOf(Kind::DocumentVersion);
        const PasteTarget hashes{
            .kind = Kind::DocumentVersion, .rows = {0}, .columns = {versions.find(u"captured_sha256")}};
        const PastePlan pasted = plan(hashes, u"abcd"_s);
        QCOMPARE(pasted.problems(), 1);
    }
};

QTEST_GUILESS_MAIN(PasteTest)
#include "tst_paste.moc"
