#include "core/locations/pasted_places.h"
#include "core/locations/place_map.h"
#include "tests/sample/sample_dataset.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

using State = PastedPlace::State;
using By = PastedPlace::By;

/// The map of places, and lists of places pasted from a mail.
class TestPlaces : public QObject {
    Q_OBJECT

private:
    Dataset m_data; // of the sample company, fresh for each test

    const KnownPlace *placeNamed(const PlaceMap &map, const QString &name) const
    {
        const auto found =
            std::ranges::find_if(map.places, [&](const KnownPlace &place) { return place.name.ja == name; });
        return found == map.places.end() ? nullptr : &*found;
    }
    std::vector<PastedPlace> matched(const QString &text, const PathVariables &variables = {}) const
    {
        auto lines = readPastedPlaces(text);
        matchPastedPlaces(m_data, variables, lines);
        return lines;
    }
    QString subject(const PastedPlace &line) const
    {
        return m_data.refOf(line.subject.kind, line.subject.uuid);
    }

private Q_SLOTS:
    void init()
    {
        auto data = sampleDataset();
        QVERIFY(data);
        m_data = std::move(*data);
    }

    void everyUsedLocation_isAtOnePlace()
    {
        const PlaceMap map = placeMap(m_data);
        std::size_t things = 0;
        for (const KnownPlace &place : map.places) {
            things += place.things.size();
            QCOMPARE(place.masters + place.copies, static_cast<int>(place.things.size()));
            QVERIFY2(!place.name.ja.isEmpty() && !place.name.en.isEmpty(), qPrintable(place.key));
        }
        const auto used = std::ranges::count_if(
            m_data.table<Location>(), [](const Location &location) { return location.retired != Flag::Yes; });
        QCOMPARE(things, static_cast<std::size_t>(used));
    }

    void placesAreNamedByWhatFallsTogether()
    {
        const PlaceMap map = placeMap(m_data);
        const KnownPlace *share = placeNamed(map, u"\\\\fs01.kumoito.example\\規程集"_s);
        QVERIFY(share);
        QCOMPARE(share->type, PlaceType::Share);
        QVERIFY(placeNamed(map, u"share.kumoito.example › policy"_s));
        const KnownPlace *cabinet = placeNamed(map, u"本社 3階 書庫 P-1"_s);
        QVERIFY(cabinet);
        QCOMPARE(cabinet->name.en, u"Head office 3F archive room P-1"_s);
        QCOMPARE(m_data.find(cabinet->holder)->ref, u"P-017"_s);
        QVERIFY(placeNamed(map, u"platform/runbooks"_s));
        const KnownPlace *own = placeNamed(map, u"C:\\Users\\h.kubodera"_s);
        QVERIFY(own);
        QCOMPARE(own->type, PlaceType::Person);
    }

    void lost_isWhatLiesNowhereElse()
    {
        const auto lostAt = [&](const QString &name) {
            QStringList refs;
            const PlaceMap map = placeMap(m_data);
            for (const PlacedThing &thing : placeNamed(map, name)->things) {
                if (thing.isLost)
                    refs << m_data.refOf(thing.subject.kind, thing.subject.uuid);
            }
            return refs;
        };
        const QString share = u"\\\\fs01.kumoito.example\\規程集"_s;
        QVERIFY(lostAt(share).contains(u"D-015-V2"_s)); // only there
        QVERIFY(!lostAt(share).contains(u"D-014-V2"_s)); // also on a site
        DocumentVersion held = *m_data.table<DocumentVersion>().findRef(u"D-015-V2"_s);
        held.capturedSha256 = held.sha256;
        m_data.table<DocumentVersion>().put(held);
        QVERIFY(!lostAt(share).contains(u"D-015-V2"_s)); // the vault has it
    }

    void nowhere_listsDocumentsWithoutAPlace()
    {
        QStringList refs;
        for (const Document *document : placeMap(m_data).nowhere)
            refs << document->ref;
        QVERIFY(refs.contains(u"D-034"_s));
        QVERIFY(!refs.contains(u"D-001"_s));
    }

    void linesOfAMail_areReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << uR"(\\fs01\規程集\a.pdf)"_s << uR"(\\fs01\規程集\a.pdf)"_s;
        QTest::newRow("bullet") << uR"(・\\fs01\規程集\a.pdf)"_s << uR"(\\fs01\規程集\a.pdf)"_s;
        QTest::newRow("numbered") << uR"(3. \\fs01\規程集\a.pdf)"_s << uR"(\\fs01\規程集\a.pdf)"_s;
        QTest::newRow("circled number") << uR"(① Q:\台帳\a.xlsx)"_s << uR"(Q:\台帳\a.xlsx)"_s;
        QTest::newRow("quoted mail") << uR"(> > \\fs01\規程集\a.pdf)"_s << uR"(\\fs01\規程集\a.pdf)"_s;
        QTest::newRow("quotation marks") << uR"("\\fs01\規程集\a b.pdf")"_s << uR"(\\fs01\規程集\a b.pdf)"_s;
        QTest::newRow("angle brackets")
            << u"<https://wiki.example.com/x>"_s << u"https://wiki.example.com/x"_s;
        QTest::newRow("words before it")
            << uR"(変更管理規程: \\fs01\規程集\a.pdf)"_s << uR"(\\fs01\規程集\a.pdf)"_s;
        QTest::newRow("words before a web address")
            << u"規程はこちら https://wiki.example.com/x"_s << u"https://wiki.example.com/x"_s;
        QTest::newRow("control characters")
            << u"\\\\fs01\\規程集\\a\u202E\u0007.pdf"_s << uR"(\\fs01\規程集\a.pdf)"_s;
    }
    void linesOfAMail_areReadAsPeopleWriteThem()
    {
        QFETCH(QString, line);
        QFETCH(QString, address);
        const auto lines = readPastedPlaces(u"\n  \r\n"_s + line + u"\r\n"_s);
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines.front().place.address, address);
        QCOMPARE(lines.front().state, State::New);
    }

    void words_areNoPlace_andAreKept()
    {
        const auto lines = matched(u"お疲れさまです。経営企画部です。\n資料一覧を送ります。"_s);
        QCOMPARE(lines.size(), 2U);
        for (const PastedPlace &line : lines)
            QCOMPARE(line.state, State::NoPlace);
    }

    void numberTitleAndVersion_areRecognised()
    {
        const auto lines = matched(uR"(\\nas\x\D-014_委託先管理規程_第3版.pdf
\\nas\x\最新 変更管理規程.docx
\\nas\x\オフィス案内図_20260401.pdf)"_s);
        QCOMPARE(lines[0].by, By::Number);
        QCOMPARE(subject(lines[0]), u"D-014-V2"_s);
        QCOMPARE(lines[1].by, By::Title);
        QCOMPARE(subject(lines[1]), u"D-010"_s);
        QCOMPARE(lines[2].state, State::New);
        QCOMPARE(lines[2].title.ja, u"オフィス案内図"_s);
    }

    void content_beatsTheName()
    {
        auto lines = readPastedPlaces(uR"(\\nas\x\D-001 copy.pdf)"_s);
        lines[0].sha256 = m_data.table<DocumentVersion>().findRef(u"D-016-V2"_s)->sha256;
        matchPastedPlaces(m_data, {}, lines);
        QCOMPARE(lines[0].by, By::Content);
        QCOMPARE(subject(lines[0]), u"D-016-V2"_s);
    }

    void recordedAndRepeatedLines_areDuplicates()
    {
        const Location &known = *m_data.table<Location>().findRef(u"L-001"_s);
        const auto lines = matched(QString(known.address).replace(u'\\', u'/').toUpper() + uR"(
\\nas\x\新しい資料.pdf
\\NAS\X\新しい資料.pdf)"_s);
        QCOMPARE(lines[0].state, State::Duplicate);
        QCOMPARE(lines[0].recorded, known.id);
        QCOMPARE(lines[1].state, State::New);
        QCOMPARE(lines[2].state, State::Duplicate);
        QVERIFY(lines[2].recorded.isNull());
    }

    void variables_standForFolders()
    {
        const PathVariables variables({{u"SHARE"_s, u"\\\\nas\\x"_s}});
        const auto lines = matched(uR"(\\nas\x\案内\オフィス案内図.pdf)"_s, variables);
        QCOMPARE(lines[0].place.address, u"${SHARE}/案内/オフィス案内図.pdf"_s);
    }

    void applied_becomeLocationsAndDocuments()
    {
        const auto lines = matched(uR"(\\nas\x\D-034_インシデント報告書.docx
\\nas\x\オフィス案内図.pdf
ありがとうございます)"_s);
        const ChangeSet changes = changesOf(m_data, lines);
        QCOMPARE(changes.of<Document>().size(), 1U);
        QCOMPARE(changes.of<Document>()[0].ref, u"D-059"_s);
        QCOMPARE(changes.of<Document>()[0].existence, Existence::Exists);
        QCOMPARE(changes.of<Location>().size(), 2U);
        QCOMPARE(m_data.refOf(Kind::Document, changes.of<Location>()[0].subject.uuid), u"D-034"_s);
        QCOMPARE(changes.of<Location>()[0].isPrimary, Flag::Yes); // its first place
        QCOMPARE(changes.of<Location>()[1].subject.uuid, changes.of<Document>()[0].id.uuid);
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
