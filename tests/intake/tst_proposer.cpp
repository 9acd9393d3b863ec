#include "core/words/intake_words.h"
#include "tests/intake/tray_company.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestProposer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("control"); // the surest
        QTest::addColumn<QString>("covers");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isSure");
        const auto row = [](const char *path, const char *control, const char *covers, const char *kind,
                             bool isSure) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(control)
                                << QString::fromUtf8(covers) << QString::fromUtf8(kind) << isSure;
        };
        row("/証跡/C-026_特権ロール一覧_2026-10.png", "C-026", "2026-10", "screenshot", true);
        row("/証跡/c26 特権ロール 202610.png", "C-026", "2026-10", "screenshot", true);
        row("/証跡/Ｃ－０２６＿特権ロール＿２０２６年１０月.csv", "C-026", "2026-10", "", true);
        row("/証跡/C-034/2026-10/入退室ログ.csv", "C-034", "2026-10", "system_export", true);
        row("/証跡/C-034/2026年度/上期/点検表.pdf", "C-034", "2026-04-01 ~ 2026-09-30", "", true);
        row("/証跡/委員会議事録_2026年第3四半期.pdf", "C-002", "2026-Q3", "minutes", false);
        row("/証跡/リスクアセスメント結果_2026年度.xlsx", "C-005", "2026-04-01 ~ 2027-03-31", "report",
            false);
        row("/証跡/internal audit report FY2026 H1.pdf", "C-006", "2026-04-01 ~ 2026-09-30", "report", true);
        row("/証跡/DSC_0087.jpg", "", "2026-11-20", "photo", false);
        row("/証跡/scan0012.pdf", "", "2026-11-20", "report", false);
    }
    void names()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, kind);
        TrayCompany company;
        const Proposal proposal = company.proposed(path);
        QTEST(company.controlsOf(proposal).value(0), "control");
        QTEST(periodText(proposal.covers.value), "covers");
        if (!kind.isEmpty())
            QCOMPARE(QString::fromLatin1(code(proposal.kind.value)), kind);
        QTEST(proposal.isSure(), "isSure");
        QVERIFY(proposal.controls.size() <= 3);
        QVERIFY(!proposal.covers.reason.phrase.isNull());
        for (const auto &control : proposal.controls)
            QVERIFY(!control.reason.phrase.isNull());
    }

    void lastMonthsFile_saysWhereThisMonthsBelongs()
    {
        TrayCompany company;
        const Proposal proposal = company.proposed(u"/受領/媒体棚卸表_2026年上期.pdf"_s);
        QCOMPARE(company.controlsOf(proposal).value(0), u"C-022"_s);
        const Evidence *before = company.data.find(proposal.before);
        QVERIFY(before && before->title.ja.startsWith(u"媒体棚卸表"_s));
        QCOMPARE(proposal.kind.value, before->kind);
        QCOMPARE(proposal.nature, before->nature);
        QVERIFY(proposal.isSure());
        QCOMPARE(proposal.controls.front().reason.arguments, QStringList{before->ref});
    }

    void folder_teachesWhereItsFilesBelong()
    {
        TrayCompany company;
        const QStringList paths{
            u"/share/2026-08/qx/a.pdf"_s, u"/share/2026-08/qx/b.pdf"_s, u"/share/2026-09/qx/zz.pdf"_s};
        Evidence evidence;
        evidence.controls = {company.data.table<Control>().findRef(u"C-039"_s)->id};
        for (const QString &path : paths.first(2)) {
            QVERIFY(company.proposed(path).controls.empty());
            ChangeSet changes = fileAll(company.data, {{evidence, {company.waiting(path).id}}});
            company.apply(changes);
        }
        const Proposal proposal = company.proposed(paths.last());
        QCOMPARE(company.controlsOf(proposal), QStringList{u"C-039"_s});
        QCOMPARE(proposal.controls.front().reason.phrase.source, intake::sameFolder.source);
    }

    void proposer_learnsFromWhatIsFiledMeanwhile()
    {
        TrayCompany company;
        Proposer proposer = company.proposer();
        const EvidenceFile next = company.waiting(u"/a/ぽよぽよ記録_2026-10.pdf"_s);
        QVERIFY(proposer.propose({next, {}, {}}).controls.empty());
        Evidence evidence;
        evidence.controls = {company.data.table<Control>().findRef(u"C-010"_s)->id};
        const Id<EvidenceFile> filed = company.waiting(u"/b/ぽよぽよ記録_2026-09.pdf"_s).id;
        ChangeSet changes = fileAll(company.data, {{evidence, {filed}}});
        company.apply(changes);
        proposer.learn(*company.data.find(filed));
        QCOMPARE(company.refOf(proposer.propose({next, {}, {}}).controls.front().value), u"C-010"_s);
    }

    void sameBytes_areShownWithTheRecordThatHasThem()
    {
        TrayCompany company;
        const EvidenceFile &again = company.waiting(u"/again/copy.pdf"_s, u"E-0006"_s); // the bytes of E-0006
        const Proposal proposal = company.proposer().propose({again, {}, {}});
        const AnyId item{Kind::Evidence, company.data.idOf(Kind::Evidence, u"E-0006"_s)};
        QVERIFY(std::ranges::contains(proposal.twins, item));
        QVERIFY(!proposal.isSure());
        const auto warning = std::ranges::find(
            proposal.warnings, QStringList{u"E-0006"_s, u"SOC2-2025"_s}, &Reason::arguments);
        QVERIFY(warning != proposal.warnings.end());
        QCOMPARE(warning->phrase.source, intake::sameFileEarlier.source);
    }

    void time_comesFromNameThenFile()
    {
        TrayCompany company;
        const Proposal named =
            company.proposed(u"/x/スクリーンショット 2026-11-02 10.12.33.png"_s, company.at(11, 4));
        QCOMPARE(named.capturedAt.value.toString(Qt::ISODate), u"2026-11-02T10:12:33+09:00"_s);
        const Proposal month = company.proposed(u"/x/点検_2026-10.pdf"_s, company.at(11, 4));
        QCOMPARE(month.capturedAt.value, company.at(11, 4));
        QCOMPARE(periodText(month.covers.value), u"2026-10"_s);
        const Proposal both = company.proposed(u"/x/点検_2026-10_2026-11-04.pdf"_s);
        QCOMPARE(periodText(both.covers.value), u"2026-10"_s);
        QCOMPARE(both.capturedAt.value.date(), QDate(2026, 11, 4));
        const Proposal future = company.proposed(u"/x/点検.pdf"_s, company.at(12, 24)); // a wrong clock
        QCOMPARE(future.capturedAt.value.date(), QDate(2026, 11, 20));
    }

    void monthWithoutYear_isTheLastOneBeforeTheFile()
    {
        TrayCompany company;
        const Proposal proposal = company.proposed(u"/x/点検_3月.pdf"_s, company.at(4, 2));
        QCOMPARE(periodText(proposal.covers.value), u"2026-03"_s);
        QCOMPARE(proposal.covers.reason.phrase.source, intake::yearIsMeant.source);
        QVERIFY(!proposal.isSure());
    }

    void periods_thatCannotBeAreToldOf()
    {
        TrayCompany company;
        const auto tells = [](const Proposal &proposal, const Phrase &phrase) {
            return std::ranges::any_of(proposal.warnings,
                [&](const Reason &warning) { return warning.phrase.source == phrase.source; });
        };
        QVERIFY(tells(company.proposed(u"/x/C-026_2026-12.pdf"_s), intake::endsLater));
        QVERIFY(tells(company.proposed(u"/x/C-026_2024-05.pdf"_s), intake::outsidePeriod));
        QVERIFY(!company.proposed(u"/x/C-026_2024-05.pdf"_s).isSure());
        QVERIFY(tells(company.proposed(u"/x/社員名簿.csv"_s), intake::maybePersonal));
        QVERIFY(tells(company.proposed(u"/x/scan0012.pdf"_s), intake::noControl));
    }

    void versions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("document"); // "" where there is none
        QTest::newRow("by its title") << u"アクセス管理規程.pdf"_s << u"D-006"_s;
        QTest::newRow("by its number") << u"D-006.pdf"_s << u"D-006"_s;
        QTest::newRow("by its English title") << u"Access Control Regulation.docx"_s << u"D-006"_s;
        QTest::newRow("decomposed") << u"アクセス管理規程.pdf"_s.normalized(QString::NormalizationForm_D)
                                    << u"D-006"_s;
        QTest::newRow("the longer of two titles") << u"情報セキュリティリスク管理規程.pdf"_s << u"D-004"_s;
        QTest::newRow("none") << u"点検.pdf"_s << QString();
    }
    void versions()
    {
        QFETCH(const QString, name);
        TrayCompany company;
        const Proposal proposal = company.proposed(u"/x/"_s + name);
        const DocumentVersion *version =
            proposal.version ? company.data.find(proposal.version->value) : nullptr;
        const Document *document = version ? company.data.find(version->document) : nullptr;
        QTEST(document ? document->ref : QString(), "document");
    }

    void versionInTheName_isTheOneThatIsMeant()
    {
        TrayCompany company;
        for (const DocumentVersion &version : company.data.table<DocumentVersion>()) {
            const Document *document = company.data.find(version.document);
            if (document->ref != "D-006"_L1 || version.language == TextLanguage::English)
                continue;
            const Proposal proposal = company.proposed(u"/x/アクセス管理規程_%1.pdf"_s.arg(version.label));
            QVERIFY(proposal.version.has_value());
            QCOMPARE(company.data.find(proposal.version->value)->label, version.label);
        }
    }

    void text_helpsWhereTheNameIsSilent()
    {
        TrayCompany company;
        const QString path = u"/x/scan0012.pdf"_s;
        const Proposal proposal =
            company.proposed(path, {}, u"統制番号 C-034 対象期間 2026年9月 入退室の点検結果");
        QCOMPARE(company.controlsOf(proposal).value(0), u"C-034"_s);
        QCOMPARE(proposal.controls.front().reason.foundIn, FoundIn::Content);
        QCOMPARE(periodText(proposal.covers.value), u"2026-09"_s);
        QCOMPARE(proposal.covers.reason.foundIn, FoundIn::Content);
        QVERIFY(proposal.isSure()); // the period stands behind its label
        QVERIFY(!company.proposed(path, {}, u"統制番号 C-034 2026年9月 入退室の点検結果").isSure());
    }

    void nameAndFolder_areBelievedBeforeTheText()
    {
        TrayCompany company;
        const Proposal proposal = company.proposed(
            u"/証跡/2026-10/C-026_権限.pdf"_s, {}, u"C-034 対象期間: 2026年4月1日～2026年6月30日");
        QCOMPARE(company.controlsOf(proposal).value(0), u"C-026"_s);
        QCOMPARE(proposal.controls.front().reason.foundIn, FoundIn::Name);
        QCOMPARE(periodText(proposal.covers.value), u"2026-10"_s);
        QCOMPARE(proposal.covers.reason.foundIn, FoundIn::Folder);
    }

    void textThatNamesMany_isAboutNoneOfThem()
    {
        TrayCompany company;
        const Proposal proposal =
            company.proposed(u"/x/scan0012.pdf"_s, {}, u"C-001 C-002 C-003 C-004 C-005 C-006 C-007 C-008");
        for (const auto &control : proposal.controls)
            QVERIFY(control.confidence < Proposal::likelyConfidence);
    }

    void text_saysWhenItWasMade_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day"); // "" where the time of the file counts
        QTest::newRow("labelled") << u"特権一覧\n出力日時: 2026/10/03 08:15\n"_s << u"2026-10-03"_s;
        QTest::newRow("English") << u"Users\nExported on 2026-10-04 by admin"_s << u"2026-10-04"_s;
        QTest::newRow("full width") << u"作成日：２０２６年１０月５日"_s << u"2026-10-05"_s;
        QTest::newRow("only some day") << u"2026-10-06 に変更した"_s << QString();
        QTest::newRow("a column of days") << u"id,date\n1,2026-10-07\n"_s << QString();
        QTest::newRow("in the future") << u"出力日 2027-10-03"_s << QString();
        QTest::newRow("a month is no day") << u"作成日 2026年10月"_s << QString();
    }
    void text_saysWhenItWasMade()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        TrayCompany company;
        const Proposal proposal = company.proposed(u"/x/scan0012.pdf"_s, company.at(11, 2), text);
        QCOMPARE(
            proposal.capturedAt.value.date().toString(Qt::ISODate), day.isEmpty() ? u"2026-11-02"_s : day);
        QCOMPARE(proposal.capturedAt.reason.foundIn, day.isEmpty() ? FoundIn::Elsewhere : FoundIn::Content);
    }

    void dayThatTheFileHolds_comesBeforeItsTime()
    {
        TrayCompany company;
        const EvidenceFile &file = company.waiting(u"/x/scan0012.pdf"_s);
        const Proposal proposal =
            company.proposer().propose({file, company.at(11, 2), {}, company.at(10, 1)});
        QCOMPARE(proposal.capturedAt.value, company.at(10, 1));
    }

    void documentInTheText_isProposed()
    {
        TrayCompany company;
        const Proposal proposal = company.proposed(u"/x/scan0012.pdf"_s, {}, u"アクセス管理規程\n第1条 …");
        QVERIFY(proposal.version.has_value());
        const DocumentVersion *version = company.data.find(proposal.version->value);
        QCOMPARE(company.data.find(version->document)->ref, u"D-006"_s);
        QCOMPARE(proposal.version->reason.foundIn, FoundIn::Content);
    }

    void otherProjectsControls_areNotProposed()
    {
        TrayCompany company;
        Control control = *company.data.table<Control>().findRef(u"C-026"_s);
        control.projects = {company.project(u"ISMAP-2026"_s).id};
        company.data.table<Control>().put(control);
        QVERIFY(!company.controlsOf(company.proposed(u"/x/C-026_2026-10.png"_s)).contains(u"C-026"_s));
    }

    void hostileNames_areOnlyNames()
    {
        TrayCompany company;
        for (const QString &name : {QString(100'000, u'あ'), QString(100'000, u'('), u"\u0001\u0000\u202E"_s,
                 u"..."_s, u"C-"_s + QString(5000, u'9'), QString()}) {
            const Proposal proposal = company.proposed(u"/x/"_s + name);
            QVERIFY(proposal.covers.value.isValid());
        }
    }
};

QTEST_GUILESS_MAIN(TestProposer)
#include "tst_proposer.moc"
