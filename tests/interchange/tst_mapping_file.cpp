#include "core/difference/mapping_between.h"
#include "core/exchange/import.h"
#include "core/interchange/mapping_export.h"
#include "core/interchange/mapping_file.h"
#include "core/words/words.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// Mappings as files: out of the program, into a workspace, and what is refused.
class TestMappingFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    BothWords m_words;
    PackShelf m_shelf;
    std::unique_ptr<Workspace> m_workspace;
    int m_count = 0;

    const Dataset &data() const { return m_workspace->data(); }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file can't be written");
        return file.fileName();
    }
    Result<MappingDraft> read(const QString &path, const MappingOptions &options = {}) const
    {
        return readMappingFile(path, options, m_shelf, data(), m_words);
    }
    MappingChanges take(const MappingDraft &draft)
    {
        auto changes = mappingChanges(draft, m_shelf, data());
        if (!changes)
            qFatal("the mapping can't be taken");
        MappingChanges counts;
        counts.added = changes->added;
        counts.changed = changes->changed;
        counts.unchanged = changes->unchanged;
        if (!m_workspace->commit(std::move(changes->changes)))
            qFatal("the mapping can't be stored");
        return counts;
    }

private Q_SLOTS:
    void init()
    {
        auto made = Workspace::create(m_folder.filePath(u"w%1.tsuzuri"_s.arg(++m_count)), {});
        QVERIFY(made);
        m_workspace = std::move(*made);
    }

    void shippedMapping_comesBackWhole_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<Language>("language");
        for (const char *ending : {"xlsx", "csv", "json"}) {
            QTest::addRow("%s in Japanese", ending) << QString::fromLatin1(ending) << Language::Japanese;
            QTest::addRow("%s in English", ending) << QString::fromLatin1(ending) << Language::English;
        }
    }

    void shippedMapping_comesBackWhole()
    {
        QFETCH(QString, ending);
        QFETCH(Language, language);
        const auto shipped = mappingBetween(nullptr, u"iso27001_2013"_s, u"iso27001_2022"_s, {});
        QVERIFY(shipped);
        const QString path = m_folder.filePath(u"m."_s + ending);
        QVERIFY(
            exportMapping(*shipped, path, m_words.in(language), QDateTime(QDate(2026, 11, 20), QTime(9, 0))));
        const auto draft = read(path, {.language = language});
        QVERIFY(draft);
        QVERIFY(draft->isSound());
        QCOMPARE(draft->rows.size(), shipped->rows.size());
        for (std::size_t i = 0; i < draft->rows.size(); ++i) {
            const MappingDraft::Row &row = draft->rows[i];
            QCOMPARE(row.from, u"iso27001_2013:"_s + shipped->rows[i].from);
            QCOMPARE(row.to, u"iso27001_2022:"_s + shipped->rows[i].to);
            QCOMPARE(row.relation, shipped->rows[i].relation);
            QCOMPARE(row.strength, shipped->rows[i].strength);
            QCOMPARE(row.source, shipped->source.in(language));
            QCOMPARE(row.author, shipped->author.in(language));
            QCOMPARE(row.date, shipped->date);
        }
    }

    void frameworksThatTheWorkspaceLacks_comeAlong_andTheSameFileChangesNothing()
    {
        const QString list = written(u"own.csv"_s,
            "From,To,Relation,Strength,Source,Author,As of\n"
            "nist_800_53_r5:AC-2,iso27001_2022:A.5.16,subset,strong,Workshop,Ms Sato,2026-10-01\n"
            "nist_800_53_r5:AC-1,iso27001_2022:A.5.15,related,,,,\n");
        const auto draft = read(list);
        QVERIFY(draft && draft->isSound());
        QCOMPARE(take(*draft).added, 2);
        const RequirementMapping &own = data().table<RequirementMapping>().rows().front();
        QCOMPARE(data().find(own.from)->ref, u"nist_800_53_r5:AC-2");
        QCOMPARE(data().find(own.to)->ref, u"iso27001_2022:A.5.16");
        QCOMPARE(own.relation, MappingRelation::Subset);
        QCOMPARE(own.author, u"Ms Sato");
        QCOMPARE(own.datedOn, QDate(2026, 10, 1));
        QCOMPARE(take(*read(list)).unchanged, 2);
        const QString changed =
            written(u"own.csv"_s, "From,To,Relation\nnist_800_53_r5:AC-2,iso27001_2022:A.5.16,equal\n");
        QCOMPARE(take(*read(changed)).changed, 1);
        QCOMPARE(data().size(Kind::RequirementMapping), 2);
    }

    void ownPair_takesThePlaceOfTheShippedOne_andBothGoOut()
    {
        const QString list = written(u"own.csv"_s,
            "From,To,Relation,Strength,Source,Author,As of\n"
            "iso27001_2022:A.5.16,iso27001_2013:A.9.2.1,superset,strong,Workshop,Ms Sato,2026-10-01\n" // turned
                                                                                                       // round
            "iso27001_2013:A.6.1.4,iso27001_2022:A.5.7,related,weak,,,\n");
        take(*read(list));
        const auto mapping = mappingBetween(&data(), u"iso27001_2013"_s, u"iso27001_2022"_s, {});
        QVERIFY(mapping);
        QCOMPARE(mapping->rows.size(), 145U); // 144 and one that is new
        const auto row = std::ranges::find(mapping->rows, u"A.9.2.1"_s, &Mapping::Row::from);
        QCOMPARE(row->relation, MappingRelation::Subset);
        QCOMPARE(row->author.en, u"Ms Sato");
        QCOMPARE(row->date, QDate(2026, 10, 1));
        const auto again = readMapping(mappingJson(*mapping), u"m.json"_s, {});
        QVERIFY(again);
        QVERIFY(*again == *mapping);
        QCOMPARE(mappingBetween(&data(), u"pci_dss_v4_0"_s, u"iso27001_2022"_s, {}).error().code,
            ErrorCode::UnknownRecord);
    }

    void endThatOnlyWordsName_countsAsWell()
    {
        RequirementMapping own;
        own.unresolved = {u"from=iso27001_2013:A.6.1.4"_s, u"to=iso27001_2022:A.5.7"_s};
        own.relation = MappingRelation::Subset;
        ChangeSet changes;
        changes.add(own);
        QVERIFY(m_workspace->commit(std::move(changes)));
        const auto mapping = mappingBetween(&data(), u"iso27001_2013"_s, u"iso27001_2022"_s, {});
        QVERIFY(mapping);
        QCOMPARE(mapping->rows.back().from, u"A.6.1.4");
        QCOMPARE(mapping->rows.back().relation, MappingRelation::Subset);
    }

    void register_takesAListThatItWrote_andKnowsPairsByTheirEnds()
    {
        const QString list =
            written(u"own.csv"_s, "From,To,Relation\nnist_800_53_r5:AC-2,iso27001_2022:A.5.16,subset\n");
        take(*read(list));
        ImportOptions options;
        options.kind = Kind::RequirementMapping;
        options.isDryRun = true;
        const auto same = planImport(*m_workspace, list, options);
        QVERIFY(same);
        QCOMPARE(same->unchanged, 1);
        const auto other = planImport(*m_workspace,
            written(u"other.csv"_s, "From,To,Relation\nnist_800_53_r5:AC-2,iso27001_2022:A.5.16,equal\n"),
            options);
        QVERIFY(other);
        QCOMPARE(other->changed, 1);
        QCOMPARE(other->added, 0);
    }

    void otherDirection_isTurnedRound()
    {
        const auto mapping = mappingBetween(nullptr, u"iso27001_2022"_s, u"iso27001_2013"_s, {});
        QVERIFY(mapping);
        QCOMPARE(mapping->id, u"iso27001_2022__iso27001_2013");
        const auto row = std::ranges::find(mapping->rows, u"A.5.1.1"_s, &Mapping::Row::to);
        QCOMPARE(row->from, u"A.5.1");
        QCOMPARE(row->relation, MappingRelation::Superset);
    }

    void numbersWithoutFramework_areOfTheOneThatIsSaid()
    {
        const QString list = written(u"own.csv"_s, "From,To,Relation\nA.9.2.1,A.5.16,equal\n");
        const auto draft = read(list, {u"iso27001_2013"_s, u"iso27001_2022"_s});
        QVERIFY(draft && draft->isSound());
        QCOMPARE(draft->rows.front().from, u"iso27001_2013:A.9.2.1");
    }

    void wrongRows_areNamedWithPlaceAndNumber_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("value");
        QTest::newRow("unknown number")
            << QByteArray("iso27001_2022:A.5.99,iso27001_2013:A.9.2.1,equal") << u"A3"_s << u"A.5.99"_s;
        QTest::newRow("unknown framework")
            << QByteArray("iso27001_2022:A.5.1,iso_9999:1,equal") << u"B3"_s << u"iso_9999"_s;
        QTest::newRow("no framework")
            << QByteArray("A.5.1,iso27001_2013:A.9.2.1,equal") << u"A3"_s << u"A.5.1"_s;
        QTest::newRow("withdrawn") << QByteArray("nist_800_53_r5:AC-2(10),iso27001_2022:A.5.1,equal")
                                   << u"A3"_s << u"AC-2(10)"_s;
        QTest::newRow("group") << QByteArray("nist_800_53_r5:AC,iso27001_2022:A.5.15,equal") << u"C3"_s
                               << u"AC"_s;
        QTest::newRow("relation") << QByteArray("nist_800_53_r5:AC-1,iso27001_2022:A.5.15,alike") << u"C3"_s
                                  << u"alike"_s;
        QTest::newRow("no relation") << QByteArray("nist_800_53_r5:AC-1,iso27001_2022:A.5.15,") << u"C3"_s
                                     << QString();
        QTest::newRow("twice") << QByteArray("iso27001_2013:A.9.2.1,iso27001_2022:A.5.16,subset") << u"B3"_s
                               << u"A.5.16"_s;
        QTest::newRow("itself") << QByteArray("iso27001_2022:A.5.1,iso27001_2022:A.5.1,equal") << u"B3"_s
                                << u"A.5.1"_s;
    }

    void wrongRows_areNamedWithPlaceAndNumber()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, place);
        QFETCH(QString, value);
        const auto draft = read(written(u"bad.csv"_s,
            "From,To,Relation\niso27001_2013:A.9.2.1,iso27001_2022:A.5.16,equal\n" + row + "\n"));
        QVERIFY(draft);
        QCOMPARE(draft->problems.size(), 1U);
        QVERIFY2(
            draft->problems.front().place.endsWith(u'!' + place), qPrintable(draft->problems.front().place));
        QCOMPARE(draft->problems.front().value, value);
        QVERIFY(draft->problems.front().message.ja != draft->problems.front().message.en);
    }

    void unknownEndOfJson_isNamedByItsPath()
    {
        auto mapping = *mappingBetween(nullptr, u"iso27001_2013"_s, u"iso27001_2022"_s, {});
        mapping.rows[3].to = u"A.5.99"_s;
        const auto draft = read(written(u"bad.json"_s, mappingJson(mapping)));
        QVERIFY(draft);
        QCOMPARE(draft->problems.size(), 1U);
        QCOMPARE(draft->problems.front().place, u"$.mappings[3].to");
        QCOMPARE(draft->problems.front().value, u"A.5.99");
    }

    void fileThatIsNoMapping_isRefused()
    {
        QCOMPARE(read(written(u"a.json"_s, "{\"schema\": 1}")).error().code, ErrorCode::PackDamaged);
        QCOMPARE(read(written(u"a.csv"_s, "Name,Colour\nx,y\n")).error().code, ErrorCode::NoColumnMatches);
        QCOMPARE(read(m_folder.filePath(u"none.csv"_s)).error().code, ErrorCode::FileNotFound);
        const auto empty = read(written(u"b.csv"_s, "From,To,Relation\n"));
        QVERIFY(empty && !empty->isSound());
    }
};

QTEST_GUILESS_MAIN(TestMappingFile)
#include "tst_mapping_file.moc"
