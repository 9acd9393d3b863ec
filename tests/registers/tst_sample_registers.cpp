#include "core/registers/edit.h"
#include "core/registers/register.h"
#include "core/registers/register_reader.h"
#include "core/sample/records.h"
#include "core/words/words.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// The registers of the sample company, as people and other programs see them.
class SampleRegistersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tables_readAsPeopleExpect_data();
    void tables_readAsPeopleExpect();
    void everyRegister_comesBackUnchangedFromItsExport_data();
    void everyRegister_comesBackUnchangedFromItsExport();

private:
    Dataset m_data;
    BothWords m_words;
    const QDate m_today{2026, 11, 20};
};

void SampleRegistersTest::initTestCase()
{
    const auto sample = sampleRecords();
    QVERIFY(sample);
    forEachRecordType([&]<typename T>() {
        for (const T &record : sample->of<T>())
            m_data.table<T>().put(record);
    });
}

void SampleRegistersTest::tables_readAsPeopleExpect_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("ref");
    QTest::addColumn<QString>("ja");
    QTest::addColumn<QString>("en");

    const auto row = [](const char *name, Kind kind, const QString &ref, const QString &ja,
                         const QString &en) { QTest::newRow(name) << kind << ref << ja << en; };
    row("a document", Kind::Document, u"D-001"_s,
        u"番号: D-001 | 文書名: 情報セキュリティ基本方針 | 版: 第3版 | 状況: 有効 | 管理責任者: 早乙女 礼 | "
        "次回見直し: 2027-05-28 | 格納場所: 規程集 › 01_方針(ほか 2)"_s,
        u"No.: D-001 | Title: Information Security Policy | Version: 第3版 | Status: In force | Owner: Rei "
        u"Saotome | "
        "Next review: 2027-05-28 | Location: 規程集 › 01_方針 (+2)"_s);
    row("a document nobody finds", Kind::Document, u"D-054"_s,
        u"番号: D-054 | 文書名: 媒体廃棄手順書 | 版:  | 状況: 作成予定 | 管理責任者: 荒巻 智子 | 次回見直し: "
        u" | "
        "格納場所: 所在不明"_s,
        u"No.: D-054 | Title: Media Disposal Procedure | Version:  | Status: Planned | Owner: Tomoko Aramaki "
        u"| "
        "Next review:  | Location: Whereabouts unknown"_s);
    row("evidence", Kind::Evidence, u"E-0049"_s,
        u"番号: E-0049 | 証跡名: 方針見直しの承認記録 2026年度 | 統制: C-001 | 状況: 承諾 | "
        "対象期間(自): 2026-05-28 | 対象期間(至): 2026-05-28 | 取得日: 2026-05-28 15:00 | 取得者: 樋口 "
        "まどか | "
        "ファイル: 0"_s,
        u"No.: E-0049 | Title: Approval record of the policy review 2026 | Controls: C-001 | Status: "
        u"Accepted | "
        "Period from: 2026-05-28 | Period to: 2026-05-28 | Collected on: 2026-05-28 15:00 | "
        "Collected by: Madoka Higuchi | Files: 0"_s);
    row("a control", Kind::Control, u"C-001"_s,
        u"番号: C-001 | 統制名: 情報セキュリティ方針の年次見直し | 頻度: 年次 | 手作業/自動の別: 手作業 | "
        "統制責任者: 早乙女 礼 | 満たす要求事項: CC5.3, CC1.1 | 証跡数: 2 | 次回期限: "_s,
        u"No.: C-001 | Name: Annual review of the security policy | Frequency: Annual | Automation: Manual | "
        "Owner: Rei Saotome | Requirements met: CC5.3, CC1.1 | Evidence items: 2 | Next due: "_s);
    row("a requirement", Kind::Requirement, u"aicpa_tsc_2017:CC1.1"_s,
        u"項番: CC1.1 | 見出し: 誠実性と倫理観(COSO原則1) | 採否: 適用 | 実施状況: 実施済み | 統制: C-001, "
        u"C-014 | "
        "証跡数: 4"_s,
        u"Code: CC1.1 | Title: Integrity and ethics | Applicability: Applicable | Implementation: "
        u"Implemented | "
        "Controls: C-001, C-014 | Evidence items: 4"_s);
    row("a project", Kind::Project, u"SOC2-2026"_s,
        u"番号: SOC2-2026 | 名称: 2026年 SOC 2 Type 2 | 制度: SOC 2 Type 2 | 期間: 2026-01-01～2026-12-31 | "
        "段階: 監査(運用状況評価) | 状況: 進行中 | 監査責任者: 早乙女 礼"_s,
        u"No.: SOC2-2026 | Name: SOC 2 type 2, 2026 | Scheme: SOC 2 Type 2 | Period: 2026-01-01 – 2026-12-31 "
        u"| "
        "Phase: Audit (operating) | Status: Open | Project manager: Rei Saotome"_s);
    row("a location", Kind::Location, u"L-063"_s,
        u"番号: L-063 | 対象: D-056 v1.0 | 格納場所の種別: 紙保管(キャビネット) | "
        "パス・URL: 本社3階 内部監査室 キャビネットK-1 | 正本: いいえ | 確認結果: あり | "
        "最終確認日時: 2026-11-12 16:48"_s,
        u"No.: L-063 | Subject: D-056 v1.0 | Kind: Physical cabinet | "
        "Address: 本社3階 内部監査室 キャビネットK-1 | Master copy: No | Check result: Found | "
        "Last checked: 2026-11-12 16:48"_s);
    row("an assignment", Kind::Assignment, u"AS-0001"_s,
        u"対象: C-001 情報セキュリティ方針の年次見直し | RACI: A | 担当者: 早乙女 礼 | 役割:  | "
        "開始日: 2024-04-01 | 終了日: "_s,
        u"Subject: C-001 Annual review of the security policy | RACI: A | Person: Rei Saotome | Role:  | "
        "From: 2024-04-01 | To: "_s);
}

void SampleRegistersTest::tables_readAsPeopleExpect()
{
    QFETCH(Kind, kind);
    QFETCH(QString, ref);
    const int row = m_data.rowOf(kind, m_data.idOf(kind, ref));
    QVERIFY(row >= 0);
    const auto line = [&](Language language) {
        RegisterReader reader(m_data, m_words.in(language), m_today);
        reader.setProject({m_data.idOf(Kind::Project, u"SOC2-2026"_s)});
        QStringList cells;
        for (const Column *column : registerOf(kind).table)
            cells += column->heading(reader.words()) + u": "_s + reader.text(*column, row);
        return cells.join(u" | "_s);
    };
    QTEST(line(Language::Japanese), "ja");
    QTEST(line(Language::English), "en");
}

void SampleRegistersTest::everyRegister_comesBackUnchangedFromItsExport_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Language>("language");
    for (const Kind kind : allKinds()) {
        QTest::addRow("%s in Japanese", kindInfo(kind).code) << kind << Language::Japanese;
        QTest::addRow("%s in English", kindInfo(kind).code) << kind << Language::English;
    }
}

void SampleRegistersTest::everyRegister_comesBackUnchangedFromItsExport()
{
    QFETCH(Kind, kind);
    QFETCH(Language, language);
    const RegisterReader reader(m_data, m_words.in(language), m_today);
    std::vector<CellEdit> edits;
    for (int row = 0; row < m_data.size(kind); ++row) {
        for (const Column *column : registerOf(kind).exported) {
            if (!column->isReadOnly)
                edits.push_back({row, column, reader.exportText(*column, row)});
        }
    }
    const CellParser parser(m_data, m_words, QTimeZone(9 * 3600));
    const auto changes = editCells(parser, language, edits);
    QVERIFY2(changes, changes ? "" : qPrintable(m_words.in(Language::English).error(changes.error())));
    QCOMPARE(changes->size(), 0);
}

QTEST_GUILESS_MAIN(SampleRegistersTest)
#include "tst_sample_registers.moc"
