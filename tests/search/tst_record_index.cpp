#include "core/search/record_index.h"
#include "core/search/record_search.h"
#include "tests/sample/sample_dataset.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestRecordIndex : public QObject {
    Q_OBJECT

private:
    Dataset m_data;

    template <typename T>
    void put(T record)
    {
        record.id = {Uuid::fromName(record.ref)};
        m_data.table<T>().put(std::move(record));
    }
    void putDocument(const QString &ref, const QString &ja, const QString &en, const QString &note = {})
    {
        Document document;
        document.ref = ref;
        document.title = {ja, en, {}};
        document.note.ja = note;
        put(std::move(document));
    }
    /// Refs with ranks, best first: "D-012:0 D-100:2".
    static QString found(RecordIndex &index, const QString &words)
    {
        QStringList refs;
        for (const KindHits &hits : index.find(SearchQuery::of(words), 10)) {
            for (const RecordHit &hit : hits.best)
                refs << kindCode(hits.kind).first(1) + u':' + QString::number(static_cast<int>(hit.rank));
        }
        return refs.join(u' ');
    }
    QStringList refs(const QString &words) const
    {
        QStringList refs;
        for (const AnyId &record : findRecords(m_data, words))
            refs << m_data.refOf(record.kind, record.uuid);
        return refs;
    }

private Q_SLOTS:
    void init() { m_data = {}; }

    void hits_areOrderedByWhatTheyAreFoundBy()
    {
        putDocument(u"D-001"_s, u"方針"_s, u"Policy"_s, u"D-012 に従う"_s);
        putDocument(u"D-0123"_s, u"様式"_s, u"Form"_s);
        putDocument(u"D-012"_s, u"規程"_s, u"Regulation"_s);
        putDocument(u"D-003"_s, u"旧 D-012 の写し"_s, {});
        QCOMPARE(refs(u"d-012"_s), (QStringList{u"D-012"_s, u"D-0123"_s, u"D-003"_s, u"D-001"_s}));
        QCOMPARE(refs(u"D12"_s), (QStringList{u"D-012"_s, u"D-0123"_s}));
        QCOMPARE(refs(u"reg"_s).first(), u"D-012"_s);
    }

    void word_isFoundHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"インシデント", "いんしでんと", "ｲﾝｼﾃﾞﾝﾄ", "インシデント 規程", "管理",
                 "ＭＡＮＡＧＥＭＥＮＴ", "d-012", "incident regul"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void word_isFoundHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        putDocument(u"D-012"_s, u"インシデント管理規程"_s, u"Incident Management Regulation"_s);
        putDocument(u"D-013"_s, u"別の文書"_s, u"Something else"_s);
        QCOMPARE(refs(typed), QStringList{u"D-012"_s});
    }

    void documentWithAnEnglishTitleOnly_isFoundByTheJapaneseWord()
    {
        putDocument(u"D-033"_s, {}, u"Incident response procedure"_s);
        putDocument(u"D-034"_s, {}, u"Access list"_s);
        QCOMPARE(refs(u"インシデント"_s), QStringList{u"D-033"_s});
        QCOMPARE(refs(u"いんしで"_s), QStringList{u"D-033"_s}); // while it is typed
        QCOMPARE(refs(u"インシデント 手順"_s), QStringList{u"D-033"_s});
    }

    void person_isFoundByKana()
    {
        Person person;
        person.ref = u"P-001"_s;
        person.name = {u"鳴海 沙耶"_s, u"Saya Narumi"_s, {}};
        person.kana = u"ナルミ サヤ"_s;
        put(std::move(person));
        QCOMPARE(refs(u"なるみ"_s), QStringList{u"P-001"_s});
    }

    void document_isFoundByItsPlaceAndItsFile()
    {
        putDocument(u"D-001"_s, u"方針"_s, {});
        DocumentVersion version;
        version.ref = u"D-001-V1"_s;
        version.document = {Uuid::fromName(u"D-001"_s)};
        version.fileName = u"基本方針_第3版.docx"_s;
        put(version);
        Location location;
        location.ref = u"L-1"_s;
        location.subject = {Kind::DocumentVersion, Uuid::fromName(u"D-001-V1"_s)};
        location.address = u"\\\\fs01\\規程集"_s;
        put(std::move(location));
        QCOMPARE(refs(u"第3版"_s), QStringList{u"D-001"_s});
        QCOMPARE(refs(u"fs01"_s), QStringList{u"D-001"_s});
    }

    void changes_areTakenUpRecordByRecord()
    {
        putDocument(u"D-001"_s, u"方針"_s, {});
        putDocument(u"D-002"_s, u"規程"_s, {});
        RecordIndex index(m_data);
        QCOMPARE(found(index, u"規程"_s), u"d:2"_s);
        putDocument(u"D-001"_s, u"別の規程"_s, {});
        putDocument(u"D-003"_s, u"規程"_s, {});
        const auto id = [](const char16_t *ref) {
            return std::pair(Kind::Document, Uuid::fromName(QString(ref)));
        };
        index.update({id(u"D-001"), id(u"D-003")});
        QCOMPARE(found(index, u"規程"_s), u"d:2 d:2 d:3"_s);
        Document gone = m_data.table<Document>().rows().front();
        gone.deletedOn = QDate(2026, 4, 1);
        m_data.table<Document>().put(gone);
        index.update({id(u"D-001")});
        QCOMPARE(found(index, u"規程"_s), u"d:2 d:2"_s);
    }

    void index_isMadeInSlices()
    {
        for (int i = 0; i < 500; ++i)
            putDocument(u"D-%1"_s.arg(i), u"規程"_s, {});
        RecordIndex index(m_data);
        QVERIFY(index.takeUp(std::chrono::milliseconds(0))); // more remains
        while (index.takeUp(std::chrono::milliseconds(0))) { }
        QCOMPARE(index.find(SearchQuery::of(u"規程"), 3).front().count, 500);
        QCOMPARE(index.find(SearchQuery::of(u"規程"), 3).front().best.size(), 3uz);
    }

    void nothingAsked_findsNothing()
    {
        putDocument(u"D-001"_s, u"方針"_s, {});
        QCOMPARE(refs(u"  "_s), QStringList());
    }

    void sampleCompany_answersWhereTheIncidentRegulationIs()
    {
        const auto data = sampleDataset();
        QVERIFY(data);
        const auto found = findRecords(*data, u"インシデント");
        QCOMPARE(data->refOf(found.front().kind, found.front().uuid), u"D-012"_s);
    }
};

QTEST_GUILESS_MAIN(TestRecordIndex)
#include "tst_record_index.moc"
