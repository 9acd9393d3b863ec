#include "core/frameworks/pack_shelf.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(TSUZURI_SOURCE_DIR "/resources/mappings/");
const QStringList relations{u"equal"_s, u"subset"_s, u"superset"_s, u"intersects"_s, u"related"_s};
const QStringList strengths{u"strong"_s, u"medium"_s, u"weak"_s};

struct Row {
    QString from;
    QString to;
    QString relation;
    QString strength;
};

struct Mapping {
    QJsonObject head;
    std::vector<Row> rows;
};

Mapping readMapping(const QString &id)
{
    Mapping mapping;
    QFile file(folder + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return mapping;
    mapping.head = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &value : mapping.head.value("mappings"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        mapping.rows.push_back({row.value("from"_L1).toString(), row.value("to"_L1).toString(),
            row.value("relation"_L1).toString(), row.value("strength"_L1).toString()});
    }
    return mapping;
}

bool isWhole(const QJsonValue &text)
{
    return !text["ja"_L1].toString().isEmpty() && !text["en"_L1].toString().isEmpty();
}

} // namespace

class TestShippedMappings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTableIsWhole();
    void filesSayWhatTheyAre_data() { table(); }
    void filesSayWhatTheyAre();
    void bothEndsOfEveryRowExist_data() { table(); }
    void bothEndsOfEveryRowExist();
    void everyControlOf2013HasItsNumberOf2022();
    void theElevenNewControlsOf2022HaveNone();
    void annexAFollowsTheGuidance();

private:
    void table() const;

    std::map<QString, std::map<QString, pack::Requirement>> m_packs;
};

void TestShippedMappings::initTestCase()
{
    const PackShelf shelf;
    for (const PackSummary &summary : shelf.list().packs) {
        auto &requirements = m_packs[summary.id];
        const Pack pack = shelf.pack(summary.id).value();
        for (const pack::Requirement &requirement : pack.requirements)
            requirements.emplace(requirement.id, requirement);
    }
}

void TestShippedMappings::table() const
{
    QTest::addColumn<int>("rows");
    QTest::newRow("aicpa_tsc_2017__coso_2013") << 17;
    QTest::newRow("fedramp_rev5__nist_800_53_r5") << 410;
    QTest::newRow("ismap_control_criteria__iso27001_2013") << 202;
    QTest::newRow("ismap_control_criteria__iso27014_2013") << 18;
    QTest::newRow("ismap_control_criteria__iso27017_2015_cld") << 10;
    QTest::newRow("iso27001_2013__iso27001_2022") << 115 + 29;
    QTest::newRow("iso27001_2013__iso27002_2013") << 114;
    QTest::newRow("iso27001_2022__iso27002_2022") << 93;
    QTest::newRow("iso27002_2013__iso27002_2022") << 115;
    QTest::newRow("iso27017_2015_cld__iso27001_2013") << 7;
    QTest::newRow("nist_800_171_r2__nist_800_53_r4") << 200;
    QTest::newRow("nist_800_53_r5__iso27001_2013") << 577;
    QTest::newRow("nist_800_53_r5__iso27001_2022") << 642;
    QTest::newRow("nist_csf_1_1__nist_800_53_r5") << 552;
    QTest::newRow("nist_csf_1_1__nist_csf_2_0") << 185;
    QTest::newRow("nist_csf_2_0__iso27001_2022") << 341;
    QTest::newRow("nist_csf_2_0__nist_800_53_r5") << 729;
    QTest::newRow("pci_dss_v4_0__pci_dss_v4_0_1") << 71;
}

void TestShippedMappings::theTableIsWhole()
{
    QCOMPARE(QDir(folder).entryList({u"*__*.json"_s}).size(), 18);
}

void TestShippedMappings::filesSayWhatTheyAre()
{
    QFETCH(int, rows);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const Mapping mapping = readMapping(id);
    const QString from = mapping.head.value("from"_L1).toString();
    const QString to = mapping.head.value("to"_L1).toString();
    QCOMPARE(mapping.head.value("schema"_L1).toInt(), 1);
    QCOMPARE(mapping.head.value("id"_L1).toString(), id);
    QCOMPARE(from + u"__"_s + to, id);
    QVERIFY(m_packs.contains(from));
    QVERIFY(m_packs.contains(to));
    for (const char *key : {"title", "source", "author"})
        QVERIFY2(isWhole(mapping.head.value(QLatin1StringView(key))), key);
    QVERIFY(isWhole(mapping.head.value("licence"_L1)["note"_L1]));
    QVERIFY(QDate::fromString(mapping.head.value("date"_L1).toString(), Qt::ISODate).isValid());
    QCOMPARE(int(mapping.rows.size()), rows);
}

void TestShippedMappings::bothEndsOfEveryRowExist()
{
    const Mapping mapping = readMapping(QString::fromLatin1(QTest::currentDataTag()));
    const auto &from = m_packs.at(mapping.head.value("from"_L1).toString());
    const auto &to = m_packs.at(mapping.head.value("to"_L1).toString());
    QSet<std::pair<QString, QString>> seen;
    for (const Row &row : mapping.rows) {
        const QByteArray pair = (row.from + u" → "_s + row.to).toUtf8();
        const char *place = pair.constData();
        const auto left = from.find(row.from);
        const auto right = to.find(row.to);
        QVERIFY2(left != from.end() && right != to.end(), place);
        QVERIFY2(!left->second.isWithdrawn && !right->second.isWithdrawn, place);
        QVERIFY2(relations.contains(row.relation) && strengths.contains(row.strength), place);
        const bool areRequirements = left->second.stands() && right->second.stands();
        QVERIFY2(areRequirements || row.relation == "related"_L1, place);
        QVERIFY2(!seen.contains({row.from, row.to}), place);
        seen.insert({row.from, row.to});
    }
}

void TestShippedMappings::everyControlOf2013HasItsNumberOf2022()
{
    QMap<QString, QStringList> of2013;
    QMap<QString, QStringList> of2022;
    for (const Row &row : readMapping(u"iso27002_2013__iso27002_2022"_s).rows) {
        of2013[row.from].append(row.to);
        of2022[row.to].append(row.from);
    }
    QCOMPARE(of2013.size(), 114);
    QCOMPARE(of2022.size(), 93 - 11);
    QCOMPARE(
        std::ranges::count_if(of2022.values(), [](const QStringList &old) { return old.size() > 1; }), 24);
    for (auto it = of2013.cbegin(); it != of2013.cend(); ++it) {
        if (it.key() == "18.2.3"_L1)
            QCOMPARE(*it, (QStringList{u"5.36"_s, u"8.8"_s})); // the only one that was split
        else
            QCOMPARE(it->size(), 1);
    }
    QCOMPARE(of2022.value(u"5.17"_s), (QStringList{u"9.2.4"_s, u"9.3.1"_s, u"9.4.3"_s}));
    QCOMPARE(of2022.value(u"7.10"_s), (QStringList{u"8.3.1"_s, u"8.3.2"_s, u"8.3.3"_s, u"11.2.5"_s}));
    QCOMPARE(of2022.value(u"8.32"_s), (QStringList{u"12.1.2"_s, u"14.2.2"_s, u"14.2.3"_s, u"14.2.4"_s}));
}

void TestShippedMappings::theElevenNewControlsOf2022HaveNone()
{
    QSet<QString> reached;
    for (const Row &row : readMapping(u"iso27001_2013__iso27001_2022"_s).rows)
        reached.insert(row.to);
    QStringList fresh;
    for (const auto &[id, requirement] : m_packs.at(u"iso27001_2022"_s)) {
        if (requirement.stands() && !reached.contains(id))
            fresh.append(id);
    }
    fresh.sort();
    QCOMPARE(fresh,
        (QStringList{u"6.3"_s, u"A.5.23"_s, u"A.5.30"_s, u"A.5.7"_s, u"A.7.4"_s, u"A.8.10"_s, u"A.8.11"_s,
            u"A.8.12"_s, u"A.8.16"_s, u"A.8.23"_s, u"A.8.28"_s, u"A.8.9"_s}));
}

void TestShippedMappings::annexAFollowsTheGuidance()
{
    QSet<std::pair<QString, QString>> annex;
    for (const Row &row : readMapping(u"iso27001_2013__iso27001_2022"_s).rows) {
        if (row.from.startsWith("A."_L1))
            annex.insert({row.from.mid(2), row.to.mid(2)});
    }
    QSet<std::pair<QString, QString>> guidance;
    for (const Row &row : readMapping(u"iso27002_2013__iso27002_2022"_s).rows)
        guidance.insert({row.from, row.to});
    QVERIFY(annex == guidance);
}

QTEST_GUILESS_MAIN(TestShippedMappings)
#include "tst_shipped_mappings.moc"
