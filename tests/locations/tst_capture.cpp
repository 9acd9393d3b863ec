#include "core/locations/capture.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What capturing the file of a version changes, and where its original may lie.
class TestCapture : public QObject {
    Q_OBJECT

private:
    Dataset m_data;
    DocumentVersion m_version;
    const TakenFile m_file{u"/srv/policies/policy.pdf"_s, u"policy.pdf"_s, u"ab12"_s, 12};

    ChangeSet capture(const TakenFile &file) const
    {
        return captureChanges(m_data, m_version, file, QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC));
    }
    void addPlace(const AnyId &subject, const QString &address, LocationKind kind, Flag isPrimary = Flag::No)
    {
        Location location;
        location.id = Id<Location>::create();
        location.subject = subject;
        location.address = address;
        location.kind = kind;
        location.isPrimary = isPrimary;
        m_data.table<Location>().put(location);
    }
    AnyId document() const { return {Kind::Document, m_version.document.uuid}; }
    AnyId version() const { return {Kind::DocumentVersion, m_version.id.uuid}; }

private Q_SLOTS:
    void init()
    {
        m_data = {};
        m_version = {};
        m_version.id = Id<DocumentVersion>::create();
        m_version.document = Id<Document>::create();
    }

    void firstCopy_recordsWhereTheOriginalLies()
    {
        const ChangeSet changes = capture(m_file);
        const DocumentVersion &captured = changes.of<DocumentVersion>().front();
        QCOMPARE(captured.capturedSha256, m_file.sha256);
        QCOMPARE(captured.capturedSize, m_file.size);
        QCOMPARE(captured.fileName, m_file.name);
        const Location &place = changes.of<Location>().front();
        QCOMPARE(place.address, m_file.path);
        QCOMPARE(place.subject, version());
        QCOMPARE(place.kind, LocationKind::LocalPath);
    }

    void placeOfTheDocument_isEnough()
    {
        addPlace(document(), u"https://tsuzuri.example/wiki"_s, LocationKind::Confluence);
        QVERIFY(capture(m_file).of<Location>().empty());
    }

    void sameFileAgain_changesNothing()
    {
        m_version.capturedSha256 = m_file.sha256;
        QVERIFY(capture(m_file).isEmpty());
    }

    void anotherFile_takesTheNameOfTheOneBefore()
    {
        m_version.capturedSha256 = u"cd34"_s;
        m_version.fileName = u"old.pdf"_s;
        QCOMPARE(capture(m_file).of<DocumentVersion>().front().fileName, m_file.name);
    }

    void nameThatSomebodyGave_staysAtTheFirstCopy()
    {
        m_version.fileName = u"D-001 policy.pdf"_s;
        QCOMPARE(capture(m_file).of<DocumentVersion>().front().fileName, u"D-001 policy.pdf"_s);
    }

    void originals_arePathsOfTheVersionAndInForceOfTheDocument()
    {
        addPlace(version(), u"https://tsuzuri.example/p"_s, LocationKind::Sharepoint);
        addPlace(version(), u"/copy/p.pdf"_s, LocationKind::LocalPath);
        addPlace(document(), u"/srv/p.pdf"_s, LocationKind::LocalPath, Flag::Yes);
        QCOMPARE(originalPlaces(m_data, m_version).size(), 1);
        m_version.status = Lifecycle::Effective;
        const auto places = originalPlaces(m_data, m_version);
        QCOMPARE(places.size(), 2);
        QCOMPARE(places.front()->address, u"/srv/p.pdf"_s); // the master first
    }
};

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
