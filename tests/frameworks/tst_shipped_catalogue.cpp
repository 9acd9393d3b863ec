#include "core/frameworks/pack_shelf.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

QJsonObject readFile(const QString &name)
{
    QFile file(QStringLiteral(TSUZURI_SOURCE_DIR "/resources/catalogue/") + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonArray readList(const QString &name)
{
    return readFile(name).value(name).toArray();
}

QHash<QString, QJsonObject> byId(const QJsonArray &list)
{
    QHash<QString, QJsonObject> objects;
    for (const QJsonValue &value : list)
        objects.insert(value["id"_L1].toString(), value.toObject());
    return objects;
}

QStringList strings(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &value : list.toArray())
        texts.append(value.toString());
    return texts;
}

/// Every text below has both languages and nothing else.
bool isBilingual(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (object.contains("ja"_L1) || object.contains("en"_L1)) {
        return object.size() == 2 && !object.value("ja"_L1).toString().isEmpty()
            && !object.value("en"_L1).toString().isEmpty();
    }
    for (const QJsonValue &member : object) {
        if (!isBilingual(member))
            return false;
    }
    for (const QJsonValue &element : value.toArray()) {
        if (!isBilingual(element))
            return false;
    }
    return true;
}

} // namespace

class TestShippedCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsAreWhole_data();
    void listsAreWhole();
    void controlsNameGroupsAndRoles();
    void approversRankAboveThoseWhoPerform();
    void documentsEvidenceAndQuestionsNameControls();
    void everyControlHasEvidence();
    void linksNameRequirementsThatStand();
    void everyControlAnswersARequirement();
    void coreSchemesAreAnsweredThroughout();

private:
    QHash<QString, QJsonObject> m_roles;
    QHash<QString, QJsonObject> m_controls;
};

void TestShippedCatalogue::initTestCase()
{
    m_roles = byId(readList(u"roles"_s));
    m_controls = byId(readList(u"controls"_s));
}

void TestShippedCatalogue::listsAreWhole_data()
{
    QTest::addColumn<int>("entries");
    QTest::newRow("roles") << 48;
    QTest::newRow("controls") << 134;
    QTest::newRow("documents") << 84;
    QTest::newRow("evidence") << 281;
    QTest::newRow("questions") << 83;
}

void TestShippedCatalogue::listsAreWhole()
{
    QFETCH(int, entries);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QJsonArray list = readList(name);
    QCOMPARE(list.size(), entries);
    QCOMPARE(byId(list).size(), entries); // no id twice
    QCOMPARE(readFile(name).value("schema"_L1).toInt(), 1);
    QVERIFY(isBilingual(list));
}

void TestShippedCatalogue::controlsNameGroupsAndRoles()
{
    const auto groups = byId(readFile(u"controls"_s).value("groups"_L1).toArray());
    QCOMPARE(groups.size(), 21);
    for (const QJsonObject &control : m_controls) {
        QVERIFY(groups.contains(control.value("group"_L1).toString()));
        for (const auto role : {"performer"_L1, "approver"_L1})
            QVERIFY2(m_roles.contains(control.value(role).toString()), role.data());
    }
}

void TestShippedCatalogue::approversRankAboveThoseWhoPerform()
{
    const auto rank = [&](const QJsonValue &role) {
        return m_roles.value(role.toString()).value("rank"_L1).toInt();
    };
    for (const QJsonObject &control : m_controls) {
        QVERIFY2(rank(control.value("approver"_L1)) > rank(control.value("performer"_L1)),
            qPrintable(control.value("id"_L1).toString()));
    }
}

void TestShippedCatalogue::documentsEvidenceAndQuestionsNameControls()
{
    for (const QJsonValue &document : readList(u"documents"_s))
        QVERIFY2(
            m_roles.contains(document["approver"_L1].toString()), qPrintable(document["id"_L1].toString()));
    for (const QString &name : {u"documents"_s, u"questions"_s}) {
        for (const QJsonValue &entry : readList(name)) {
            const QStringList controls = strings(entry["controls"_L1]);
            QVERIFY2(!controls.isEmpty(), qPrintable(entry["id"_L1].toString()));
            for (const QString &control : controls)
                QVERIFY2(m_controls.contains(control), qPrintable(entry["id"_L1].toString()));
        }
    }
    for (const QJsonValue &evidence : readList(u"evidence"_s))
        QVERIFY2(
            m_controls.contains(evidence["control"_L1].toString()), qPrintable(evidence["id"_L1].toString()));
}

void TestShippedCatalogue::everyControlHasEvidence()
{
    QSet<QString> shown;
    for (const QJsonValue &evidence : readList(u"evidence"_s))
        shown.insert(evidence["control"_L1].toString());
    QCOMPARE(shown.size(), m_controls.size());
}

void TestShippedCatalogue::linksNameRequirementsThatStand()
{
    int links = 0;
    QHash<QString, QSet<QString>> standing;
    QSet<std::pair<QString, QString>> seen;
    for (const QJsonValue &link : readList(u"links"_s)) {
        const QString framework = link["framework"_L1].toString();
        const QString control = link["control"_L1].toString();
        if (!standing.contains(framework)) {
            const auto pack = PackShelf().pack(framework);
            QVERIFY2(pack, qPrintable(framework));
            const auto all = pack->selection({});
            for (const pack::Requirement *requirement : *all)
                standing[framework].insert(requirement->id);
        }
        QVERIFY2(m_controls.contains(control), qPrintable(control));
        QVERIFY2(!seen.contains({framework, control}), qPrintable(framework + u' ' + control));
        seen.insert({framework, control});
        const QStringList requirements = strings(link["full"_L1]) + strings(link["partial"_L1]);
        QCOMPARE(QSet<QString>(requirements.begin(), requirements.end()).size(), requirements.size());
        for (const QString &requirement : requirements)
            QVERIFY2(
                standing.value(framework).contains(requirement), qPrintable(framework + u':' + requirement));
        links += int(requirements.size());
    }
    QCOMPARE(links, 3'793);
    QCOMPARE(standing.size(), 28);
}

void TestShippedCatalogue::everyControlAnswersARequirement()
{
    QSet<QString> linked;
    for (const QJsonValue &link : readList(u"links"_s))
        linked.insert(link["control"_L1].toString());
    QCOMPARE(linked.size(), m_controls.size());
}

void TestShippedCatalogue::coreSchemesAreAnsweredThroughout()
{
    QHash<QString, QSet<QString>> answered;
    for (const QJsonValue &link : readList(u"links"_s)) {
        for (const QString &requirement : strings(link["full"_L1]) + strings(link["partial"_L1]))
            answered[link["framework"_L1].toString()].insert(requirement);
    }
    for (const QString &id : {u"aicpa_tsc_2017"_s, u"iso27001_2022"_s, u"ismap_control_criteria"_s,
             u"iso27017_2015_cld"_s, u"pci_dss_v4_0"_s, u"bsi_c5_2020"_s, u"csa_ccm_v4_0"_s,
             u"nist_csf_1_1"_s, u"nist_csf_2_0"_s, u"nist_800_171_r2"_s, u"privacymark_guideline"_s})
        QCOMPARE(answered.value(id).size(), countsOf(PackShelf().pack(id).value()).requirements);
}

QTEST_GUILESS_MAIN(TestShippedCatalogue)
#include "tst_shipped_catalogue.moc"
