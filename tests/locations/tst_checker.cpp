#include "core/locations/checker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// The checker looks at places and tells what lies there.
class TestChecker : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file can't be written");
        return path(name);
    }

    static QString hashOf(const QByteArray &bytes) { return Sha256::hash(bytes).hex(); }

    PlaceCheck check(const QString &address, const QString &sha256 = {}, CheckOptions options = {}) const
    {
        return checkPlaces({{Id<Location>::create(), address, sha256}}, options).value().front();
    }

private Q_SLOTS:
    void fileThatIsThere_isOkWithItsHash()
    {
        const auto found = check(write(u"規程/D-001 基本方針.pdf"_s, "policy"), hashOf("policy"));
        QCOMPARE(found.result, CheckResult::Ok);
        QCOMPARE(found.sha256, hashOf("policy"));
        QVERIFY(!found.isChanged({{}, {}, hashOf("policy")}));
        QVERIFY(found.isChanged({{}, {}, hashOf("older")}));
    }

    void fileThatIsGone_isNotFound()
    {
        QCOMPARE(check(path(u"none.pdf"_s)).result, CheckResult::NotFound);
        QCOMPARE(check(path(u"no folder/none.pdf"_s)).result, CheckResult::NotFound);
    }

    void placeOnAShareThatIsNotConnected_isUnsupported_notMissing()
    {
        CheckOptions options;
        options.variables = PathVariables({{u"SHARE"_s, path(u"share"_s)}});
        QCOMPARE(check(u"${SHARE}/a.pdf"_s, {}, options).result, CheckResult::Unsupported);
        write(u"share/b.pdf"_s, "b");
        QCOMPARE(check(u"${SHARE}/a.pdf"_s, {}, options).result, CheckResult::NotFound);
        QCOMPARE(check(u"${SHARE}/b.pdf"_s, {}, options).result, CheckResult::Ok);
    }

    void fileThatMoved_isFoundByItsContent()
    {
        const QString moved = write(u"new/E-1_renamed.pdf"_s, "content of E-1");
        write(u"new/other.pdf"_s, "something else");
        CheckOptions options;
        options.searchFolders = {path(u"new"_s)};
        const auto found = check(path(u"old/E-1.pdf"_s), hashOf("content of E-1"), options);
        QCOMPARE(found.result, CheckResult::Moved);
        QCOMPARE(found.foundAt, moved);
        QCOMPARE(check(path(u"old/E-1.pdf"_s), hashOf("never seen"), options).result, CheckResult::NotFound);
    }

    void variable_leadsToTheFolderOfThisMachine()
    {
        write(u"share/規程/a.pdf"_s, "a");
        CheckOptions options;
        options.variables = PathVariables({{u"SHARE"_s, path(u"share"_s)}});
        QCOMPARE(check(u"${SHARE}\\規程\\a.pdf"_s, {}, options).result, CheckResult::Ok);
        QCOMPARE(check(u"${OTHER}/a.pdf"_s, {}, options).result, CheckResult::Unsupported);
    }

    void whatMustNotBeOpened_isLeftAlone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("device") << u"/dev/zero"_s;
        QTest::newRow("folder") << QDir::tempPath();
        QTest::newRow("upwards") << u"/tmp/../etc/passwd"_s;
        QTest::newRow("network path") << u"//fs01/share/a.pdf"_s;
        QTest::newRow("drive letter") << u"Q:\\a.pdf"_s;
        QTest::newRow("relative") << u"a.pdf"_s;
        QTest::newRow("zero byte") << u"/tmp/a"_s + QChar(u'\0') + u"b"_s;
    }

    void whatMustNotBeOpened_isLeftAlone()
    {
        QFETCH(QString, address);
        QCOMPARE(check(address).result, CheckResult::Unsupported);
    }

    void linkAndPipe_areNotFollowed()
    {
        QVERIFY(QFile::link(write(u"secret.txt"_s, "secret"), path(u"link.txt"_s)));
        QCOMPARE(check(path(u"link.txt"_s)).result, CheckResult::Unsupported);
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
        QCOMPARE(check(path(u"pipe"_s)).result, CheckResult::Unsupported);
    }

    void folderWithoutRights_isNoPermission()
    {
        if (::geteuid() == 0)
            QSKIP("everything can be read by root");
        const QString file = write(u"closed/a.pdf"_s, "a");
        QFile::setPermissions(QFileInfo(file).path(), QFile::Permissions());
        const auto found = check(file);
        QFile::setPermissions(QFileInfo(file).path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(found.result, CheckResult::NoPermission);
    }

    void cancelledCheck_isAnError()
    {
        CheckOptions options;
        options.isCancelled = [] { return true; };
        QCOMPARE(checkPlaces({{Id<Location>::create(), path(u"x"_s), {}}}, options).error().code,
            ErrorCode::Cancelled);
    }

    void answers_becomeOneChange()
    {
        Dataset data;
        Location location;
        location.id = Id<Location>::create();
        location.revision = 3;
        location.kind = LocationKind::LocalPath;
        location.address = write(u"b.pdf"_s, "b");
        location.checkedBy = Id<Person>::create();
        data.table<Location>().put(location);
        Location elsewhere = location;
        elsewhere.id = Id<Location>::create();
        elsewhere.kind = LocationKind::Sharepoint;
        data.table<Location>().put(elsewhere);
        Location retired = location;
        retired.id = Id<Location>::create();
        retired.retired = Flag::Yes;
        data.table<Location>().put(retired);

        const auto places = placesToCheck(data);
        QCOMPARE(places.size(), 1U);
        const QDateTime when(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC);
        const ChangeSet changes = changesOf(data, checkPlaces(places, {}).value(), when);
        QCOMPARE(changes.size(), 1);
        const Location &checked = changes.of<Location>().front();
        QCOMPARE(checked.checkResult, CheckResult::Ok);
        QCOMPARE(checked.sha256Now, hashOf("b"));
        QCOMPARE(checked.lastCheckedAt, when);
        QVERIFY(checked.checkedBy.isNull());
        QCOMPARE(checked.revision, 3);
    }
};

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
