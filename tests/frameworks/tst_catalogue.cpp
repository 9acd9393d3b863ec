#include "core/frameworks/catalogue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

const QString shipped = QStringLiteral(TSUZURI_SOURCE_DIR "/resources/catalogue/");
constexpr auto lists = {"roles", "controls", "documents", "evidence", "questions", "links"};

/// A copy of the shipped catalogue with one text replaced once.
Result<Catalogue> readChanged(const QString &list, const QByteArray &text, const QByteArray &by)
{
    QTemporaryDir folder;
    for (const char *name : lists)
        QFile::copy(shipped + QLatin1StringView(name) + u".json"_s,
            folder.filePath(QLatin1StringView(name) + u".json"_s));
    QFile file(folder.filePath(list + u".json"_s));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable);
    QByteArray json = file.readAll();
    file.close();
    const qsizetype at = json.indexOf(text);
    if (at < 0 || !file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::BadArgument);
    file.write(json.replace(at, text.size(), by));
    file.close();
    return readCatalogue(folder.path());
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedOneIsWhole()
    {
        const Result<Catalogue> &catalogue = shippedCatalogue();
        QVERIFY2(catalogue.has_value(), catalogue ? "" : qPrintable(catalogue.error().arguments.join(u' ')));
        QCOMPARE(catalogue->roles.size(), 48U);
        QCOMPARE(catalogue->groups.size(), 21U);
        QCOMPARE(catalogue->controls.size(), 134U);
        QCOMPARE(catalogue->documents.size(), 84U);
        QCOMPARE(catalogue->evidence.size(), 281U);
        QCOMPARE(catalogue->questions.size(), 83U);
        QCOMPARE(&shippedCatalogue(), &catalogue); // read once
    }

    void entriesAreTyped()
    {
        const Catalogue &catalogue = *shippedCatalogue();
        const catalogue::Document *policy = catalogue.document(u"TD-001"_s);
        QVERIFY(policy);
        QCOMPARE(policy->title.ja, u"情報セキュリティ基本方針"_s);
        QCOMPARE(policy->type, DocumentType::Policy);
        QCOMPARE(policy->tier, 1);
        QCOMPARE(policy->reviewMonths, std::optional(12));
        QCOMPARE(policy->retentionYears, 10);
        QCOMPARE(policy->controls, QStringList({u"TC-001"_s, u"TC-005"_s, u"TC-009"_s}));
        const catalogue::Role *approver = catalogue.role(policy->approver);
        QVERIFY(approver);
        QCOMPARE(approver->rank, 100);
        QCOMPARE(approver->kind, RoleKind::Position);
        QCOMPARE(catalogue.evidence.front().kind, EvidenceKind::Minutes);
        QCOMPARE(catalogue.evidence.front().cadence, Frequency::Quarterly);
        QVERIFY(!catalogue.document(u"TD-999"_s));
    }

    void requirementsComeByFrameworkAndControl()
    {
        const Catalogue &catalogue = *shippedCatalogue();
        QCOMPARE(catalogue.requirements(u"aicpa_tsc_2017"_s, u"TC-001"_s),
            QStringList({u"CC1.2"_s, u"CC1.1"_s, u"CC1.3"_s, u"CC3.1"_s, u"CC4.2"_s}));
        QVERIFY(catalogue.requirements(u"no_such"_s, u"TC-001"_s).isEmpty());
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QString &list, const QByteArray &text,
                             const QByteArray &by, const QString &place, const QString &fault) {
            QTest::newRow(name) << list << text << by << place << fault;
        };
        row("an id twice", u"documents"_s, "\"TD-002\"", "\"TD-001\"", u"$.documents[1].id"_s,
            u"duplicate"_s);
        row("an id of another form", u"documents"_s, "\"TD-001\"", "\"D-1\"", u"$.documents[0].id"_s,
            u"value"_s);
        row("an unknown approver", u"documents"_s, "\"approver\": \"REP\"", "\"approver\": \"NOBODY\"",
            u"$.documents[0].approver"_s, u"no-target"_s);
        row("an unknown control", u"documents"_s, "\"TC-001\"", "\"TC-999\"", u"$.documents[0].controls"_s,
            u"no-target"_s);
        row("an unknown kind", u"documents"_s, "\"type\": \"policy\"", "\"type\": \"poem\"",
            u"$.documents[0].type"_s, u"value"_s);
        row("a text in one language", u"documents"_s, ", \"en\": \"Basic information security policy\"", "",
            u"$.documents[0].title"_s, u"missing"_s);
        row("a tier that there is not", u"documents"_s, "\"tier\": 1", "\"tier\": 5",
            u"$.documents[0].tier"_s, u"value"_s);
        row("a member too much", u"roles"_s, "\"rank\"", "\"weight\"", u"$.roles[0].weight"_s, u"unknown"_s);
        row("another form of the file", u"roles"_s, "\"schema\": 1", "\"schema\": 2", u"$.schema"_s,
            u"schema"_s);
        row("broken text", u"links"_s, "{", "", u"@1"_s, u"json"_s);
        row("a control twice in a framework", u"links"_s, "\"control\": \"TC-002\"",
            "\"control\": \"TC-001\"", u"$.links[1].control"_s, u"duplicate"_s);
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QString, list);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, by);
        QFETCH(QString, place);
        QFETCH(QString, fault);
        const auto read = readChanged(list, text, by);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::PackDamaged);
        QVERIFY(read.error().arguments[0].endsWith(list + u".json"_s));
        if (fault != u"json")
            QCOMPARE(read.error().arguments[1], place);
        QCOMPARE(read.error().arguments[2], fault);
    }

    void missingFileIsNamed()
    {
        const QTemporaryDir folder;
        const auto read = readCatalogue(folder.path());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(read.error().arguments, QStringList{folder.path() + u"/roles.json"_s});
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
