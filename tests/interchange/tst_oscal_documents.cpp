#include "core/interchange/oscal_export.h"
#include "core/interchange/oscal_ids.h"
#include "core/interchange/oscal_project.h"
#include "core/interchange/oscal_props.h"
#include "core/words/words.h"
#include "tests/gaps/company.h"
#include "tests/interchange/json_schema.h"
#include "tests/sample/sample_dataset.h"

#include <QSet>
#include <QTest>

using namespace tsuzuri;

namespace {

enum class What { Component, Results, ResultsWithGaps, Plan };

const QDateTime changed(QDate(2026, 11, 20), QTime(15, 30), QTimeZone("Asia/Tokyo"));

/// The one with this value in a property of ours.
QJsonObject having(const QJsonValue &array, const QString &property, const QString &value)
{
    for (const QJsonValue &each : array.toArray()) {
        if (ownValue(each.toObject(), property) == value)
            return each.toObject();
    }
    return {};
}

/// All values under these members, however deep.
void collect(const QJsonValue &value, const QStringList &members, QStringList &found)
{
    for (const QJsonValue &each : value.toArray())
        collect(each, members, found);
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (members.contains(each.key()) && each.value().isString())
            found << each.value().toString();
        for (const QJsonValue &text : members.contains(each.key()) ? each.value().toArray() : QJsonArray())
            found << text.toString();
        collect(each.value(), members, found);
    }
}

QStringList collected(const QJsonObject &document, const QStringList &members)
{
    QStringList found;
    collect(document, members, found);
    found.removeAll(QString());
    return found;
}

} // namespace

/// What a project says of its controls, results and plan of action in the models of OSCAL.
class TestOscalDocuments : public QObject {
    Q_OBJECT

private:
    BothWords m_words;
    PackShelf m_shelf;
    JsonSchema m_schema{
        QStringLiteral(TSUZURI_SOURCE_DIR "/tests/interchange/schemas/oscal_complete_schema.json")};

    Result<QJsonObject> document(const Dataset &data, const QString &ref, What what) const
    {
        const WorkspaceIndex records(data, {2026, 11, 20});
        const ProjectIndex index(records, *data.table<Project>().findRef(ref));
        const OscalProject project{index, m_shelf, m_words, changed};
        if (what == What::Component)
            return componentDefinition(project);
        if (what == What::Plan)
            return actionPlan(project);
        return assessmentResults(project, what == What::Results ? WithGaps::No : WithGaps::Yes);
    }
    /// What stands under the root of a document of the small company.
    QJsonObject content(const Company &company, What what) const
    {
        const auto made = document(company.dataset(), company.project.ref, what);
        return made ? made->begin().value().toObject() : QJsonObject();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_schema.isEmpty()); }

    void documentsOfTheSample_areValid_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<What>("what");
        for (const auto &project : {u"SOC2-2026"_s, u"ISMAP-2026"_s}) {
            QTest::addRow("component %s", qPrintable(project)) << project << What::Component;
            QTest::addRow("results %s", qPrintable(project)) << project << What::Results;
            QTest::addRow("results with gaps %s", qPrintable(project)) << project << What::ResultsWithGaps;
            QTest::addRow("plan %s", qPrintable(project)) << project << What::Plan;
        }
    }
    void documentsOfTheSample_areValid()
    {
        QFETCH(QString, project);
        QFETCH(What, what);
        const auto data = sampleDataset();
        QVERIFY(data);
        const auto made = document(*data, project, what);
        QVERIFY(made);
        QCOMPARE(m_schema.faults(*made).join(u'\n'), QString());
        // Every reference leads somewhere, and nothing has the UUID of something else.
        const QStringList uuids = collected(*made, {u"uuid"_s});
        const QSet<QString> known(uuids.begin(), uuids.end());
        QCOMPARE(known.size(), uuids.size());
        for (const QString &href : collected(*made, {u"href"_s, u"source"_s}))
            QVERIFY2(!href.startsWith(u'#') || known.contains(href.sliced(1)), qPrintable(href));
        for (const QString &uuid : collected(*made,
                 {u"observation-uuid"_s, u"risk-uuid"_s, u"finding-uuid"_s, u"actor-uuid"_s,
                     u"party-uuids"_s}))
            QVERIFY2(known.contains(uuid), qPrintable(uuid));
        QVERIFY(*made == *document(*data, project, what));
    }

    void catalogsOfPacks_areValid()
    {
        for (const QString &id : {u"aicpa_tsc_2017"_s, u"ismap_control_criteria"_s, u"bsi_c5_2020"_s,
                 u"cloudpack_whitepaper"_s, u"fedramp_rev5"_s})
            QCOMPARE(m_schema.faults(catalogOf(m_shelf.pack(id).value())).join(u'\n'), QString());
    }

    void whatDoesNotFitTheSchema_isFound_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QString &member, const QJsonValue &value,
                             const char *fault) {
            QTest::newRow(name) << member << value << QString::fromLatin1(fault);
        };
        row("a member too many", u"colour"_s, u"red"_s, "must not have colour");
        row("no UUID", u"uuid"_s, u"7"_s, "uuid: wrong form: 7");
        row("a UUID of version 7", u"uuid"_s, u"01900000-0000-7000-8000-000000000000"_s, "uuid: wrong form");
        row("an empty list", u"components"_s, QJsonArray(), "components: too few");
        row("a wrong type", u"components"_s, 7, "components: no array");
        row("something missing", u"metadata"_s, QJsonObject{{u"title"_s, u"T"_s}},
            "metadata: lacks last-modified");
        row("a day without time", u"metadata"_s, QJsonObject{{u"last-modified"_s, u"2026-11-20"_s}},
            "last-modified: wrong form");
        row("two lines", u"metadata"_s, QJsonObject{{u"title"_s, u"a\nb"_s}}, "title: wrong form");
    }
    void whatDoesNotFitTheSchema_isFound()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, fault);
        QJsonObject definition = content(Company(), What::Component);
        QVERIFY(!definition.isEmpty());
        definition.insert(member, value);
        const QString faults = m_schema.faults({{u"component-definition"_s, definition}}).join(u'\n');
        QVERIFY2(faults.contains(fault), qPrintable(faults));
    }

    void components_sayWhatControlsAre()
    {
        Company company;
        company.control.name = {u"利用者の棚卸し"_s, u"Access review"_s, {}};
        company.control.action = {u"一覧を確認する。\n差異を直す。"_s, u"Lists are reviewed."_s, {}};
        company.control.responsibility = Responsibility::Both;
        company.decision.implementationStatus = ImplementationStatus::InProgress;
        company.link.relation = u"partial"_s;
        const QJsonObject definition = content(company, What::Component);
        QCOMPARE(definition["components"_L1].toArray().size(), 2);
        const QJsonObject component = having(definition["components"_L1], u"ref"_s, company.control.ref);
        QCOMPARE(component["title"_L1].toString(), u"Access review"_s);
        QCOMPARE(component["description"_L1].toString(), u"Lists are reviewed."_s);
        QCOMPARE(ownValue(component, u"title-ja"), company.control.name.ja);
        QCOMPARE(ownValue(component, u"description-ja"), company.control.action.ja);
        QCOMPARE(ownValue(component, u"responsibility"), u"both"_s);
        QCOMPARE(ownValue(component, u"frequency"), u"quarterly"_s);
        const QJsonObject implementation = component["control-implementations"_L1][0].toObject();
        QCOMPARE(ownValue(implementation, u"framework-id"), u"tsc"_s);
        QCOMPARE(implementation["implemented-requirements"_L1].toArray().size(), 2);
        const QJsonObject requirement =
            having(implementation["implemented-requirements"_L1], u"requirement"_s, company.requirement.ref);
        QCOMPARE(requirement["control-id"_L1].toString(), u"cc6.1"_s);
        QCOMPARE(ownValue(requirement, u"relation"), u"partial"_s);
        QCOMPARE(ownValue(requirement, u"implementation-status"), u"in_progress"_s);
        const QJsonObject role = component["responsible-roles"_L1][0].toObject();
        QCOMPARE(role["role-id"_L1].toString(), u"manager"_s);
        QCOMPARE(ownValue(role, u"part"), u"performer"_s);
        const QJsonObject document =
            having(definition["back-matter"_L1]["resources"_L1], u"ref"_s, company.document.ref);
        QCOMPARE(component["links"_L1][0]["href"_L1].toString(), u'#' + document["uuid"_L1].toString());
    }

    void results_sayWhatWasFoundAndSeen()
    {
        Company company;
        company.finding.title = {u"実施者がいない"_s, u"Nobody performs it"_s, {}};
        company.finding.severity = Severity::Major;
        company.finding.requirements = {company.requirement.id};
        company.operating.capturedAt = {QDate(2026, 10, 2), QTime(8, 0), QTimeZone("Asia/Tokyo")};
        company.list.status = EvidenceStatus::Planned;
        const QJsonObject result = content(company, What::Results)["results"_L1][0].toObject();
        QCOMPARE(result["start"_L1].toString(), u"2026-01-01T00:00:00Z"_s);
        QCOMPARE(result["end"_L1].toString(), u"2026-12-31T00:00:00Z"_s);
        const QJsonObject finding = having(result["findings"_L1], u"ref"_s, company.finding.ref);
        QCOMPARE(finding["title"_L1].toString(), u"Nobody performs it"_s);
        QCOMPARE(ownValue(finding, u"severity"), u"major"_s);
        QCOMPARE(ownValue(finding, u"audit-class"), u"exception"_s);
        QCOMPARE(finding["target"_L1]["target-id"_L1].toString(), u"cc6.1_smt"_s);
        QCOMPARE(finding["target"_L1]["status"_L1]["state"_L1].toString(), u"not-satisfied"_s);
        const QJsonObject observation = having(result["observations"_L1], u"ref"_s, company.operating.ref);
        QCOMPARE(observation["collected"_L1].toString(), u"2026-10-01T23:00:00Z"_s);
        QVERIFY(finding["related-observations"_L1].toArray().contains(
            QJsonObject{{u"observation-uuid"_s, observation["uuid"_L1]}}));
        QVERIFY(having(result["observations"_L1], u"ref"_s, company.list.ref).isEmpty());
        QVERIFY(having(result["observations"_L1], u"rule"_s, u"PER-01"_s).isEmpty());
        const QStringList reviewed = collected(result["reviewed-controls"_L1].toObject(), {u"control-id"_s});
        QCOMPARE(reviewed, (QStringList{u"cc6"_s, u"cc6.1"_s}));
    }

    void plan_saysWhoDoesWhatUntilWhen()
    {
        Company company;
        company.action.text = {u"担当を決める。"_s, u"Name somebody."_s, {}};
        company.action.assignee = company.performer.id;
        company.action.dueOn = {2026, 11, 5};
        company.finding.rootCause = {u"担当が決まっていなかった。"_s, u"Nobody was named."_s, {}};
        const QJsonObject plan = content(company, What::Plan);
        QCOMPARE(plan["poam-items"_L1].toArray().size(), 1);
        const QJsonObject item = having(plan["poam-items"_L1], u"ref"_s, company.finding.ref);
        QCOMPARE(ownValue(item, u"due-on"), u"2026-12-01"_s);
        const QJsonObject risk = having(plan["risks"_L1], u"ref"_s, company.finding.ref);
        QCOMPARE(item["related-risks"_L1][0]["risk-uuid"_L1], risk["uuid"_L1]);
        QCOMPARE(risk["status"_L1].toString(), u"remediating"_s);
        QCOMPARE(risk["deadline"_L1].toString(), u"2026-12-01T00:00:00Z"_s);
        QCOMPARE(risk["statement"_L1].toString(), u"Nobody was named."_s);
        QCOMPARE(ownText(risk, u"root-cause"), company.finding.rootCause);
        QCOMPARE(ownText(risk, u"management-response").en, company.finding.managementResponse.en);
        const QJsonObject response = having(risk["remediations"_L1], u"ref"_s, company.action.ref);
        QCOMPARE(response["lifecycle"_L1].toString(), u"completed"_s);
        QCOMPARE(response["description"_L1].toString(), u"Name somebody."_s);
        QCOMPARE(ownValue(response, u"kind"), u"corrective"_s);
        const QJsonObject task = response["tasks"_L1][0].toObject();
        QCOMPARE(task["timing"_L1]["on-date"_L1]["date"_L1].toString(), u"2026-11-05T00:00:00Z"_s);
        const QString assignee = task["responsible-roles"_L1][0]["party-uuids"_L1][0].toString();
        for (const auto &[uuid, name] : {std::pair(assignee, company.performer.name.en),
                 std::pair(ownValue(item, u"owner"), company.owner.name.en)}) {
            QStringList names;
            for (const QJsonValue &party : plan["metadata"_L1]["parties"_L1].toArray()) {
                if (party["uuid"_L1].toString() == uuid)
                    names << party["name"_L1].toString();
            }
            QCOMPARE(names, QStringList{name});
        }
    }

    void aPlanWithoutFindings_isRefused()
    {
        Company company;
        company.finding.status = FindingStatus::NotAGap;
        const auto made = document(company.dataset(), company.project.ref, What::Plan);
        QVERIFY(!made);
        QVERIFY(m_words.in(Language::English).error(made.error()).contains("has no findings"_L1));
    }

    void aFindingThatIsClosed_isSatisfied()
    {
        Company company;
        company.finding.status = FindingStatus::Closed;
        const QJsonObject plan = content(company, What::Plan);
        QCOMPARE(plan["findings"_L1][0]["target"_L1]["status"_L1]["state"_L1].toString(), u"satisfied"_s);
        QCOMPARE(plan["risks"_L1][0]["status"_L1].toString(), u"closed"_s);
    }

    void gaps_areObservationsWhereTheyAreAskedFor()
    {
        Company company;
        company.control.performerRole = {};
        company.responsible.raci = Raci::Unset;
        const auto rules = [&](What what) {
            QSet<QString> found;
            for (const QJsonValue &each :
                content(company, what)["results"_L1][0]["observations"_L1].toArray())
                found.insert(ownValue(each.toObject(), u"rule"));
            found.remove({});
            return found;
        };
        QVERIFY(!rules(What::ResultsWithGaps).isEmpty());
        QVERIFY(rules(What::Results).isEmpty());
    }

    void whatIsNobodysBusiness_staysInside()
    {
        Company company;
        company.owner.email = u"owner@example.com"_s;
        company.operating.note = both(u"internal remark"_s);
        company.action.note = both(u"internal remark"_s);
        EvidenceFile copy = company.file;
        copy.ref = u"EF-2"_s;
        copy.id = Id<EvidenceFile>::create();
        copy.sha256 = u"cc"_s;
        copy.name = u"masked.pdf"_s;
        copy.redactionOf = company.file.id;
        company.file.name = u"secret.pdf"_s;
        company.more.table<EvidenceFile>().put(copy);
        QByteArray all;
        for (const What what : {What::Component, What::Results, What::Plan})
            all += QJsonDocument(content(company, what)).toJson();
        QVERIFY(all.contains("masked.pdf"));
        for (const char *word : {"secret.pdf", "owner@example.com", "internal remark"})
            QVERIFY2(!all.contains(word), word);
    }
};

QTEST_GUILESS_MAIN(TestOscalDocuments)
#include "tst_oscal_documents.moc"
