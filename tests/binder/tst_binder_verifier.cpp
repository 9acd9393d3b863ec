#include "core/binder/verifier.h"
#include "tests/binder/full_workspace.h"

#include <QDirIterator>
#include <QRandomGenerator>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// Whatever is changed in a binder is found, and the file that holds the change is named.
class TestBinderVerifier : public QObject {
    Q_OBJECT

private:
    BinderWorkspace m_company;
    BinderResult m_binder;

    QStringList filesOfFolder() const
    {
        QStringList names;
        QDirIterator files(m_binder.folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            names << QDir(m_binder.folder).relativeFilePath(files.next());
        names.sort();
        return names;
    }

    /// First, last and random places; all of a small file.
    static std::vector<qint64> placesIn(qint64 size, int count)
    {
        std::vector<qint64> places;
        for (qint64 place = 0; size <= count && place < size; ++place)
            places.push_back(place);
        if (!places.empty())
            return places;
        QRandomGenerator random(20261120);
        places = {0, 1, size / 2, size - 2, size - 1};
        while (std::ssize(places) < count)
            places.push_back(random.bounded(size));
        return places;
    }

    static void flip(const QString &path, qint64 place)
    {
        QFile file(path);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::ReadWrite));
        char byte = 0;
        file.seek(place);
        file.getChar(&byte);
        file.seek(place);
        file.putChar(static_cast<char>(byte ^ 0x20));
    }

private Q_SLOTS:
    void initTestCase()
    {
        fill(m_company);
        const auto made = buildBinder(*m_company.workspace, m_company.request());
        QVERIFY(made && !made->isRefused());
        m_binder = *made;
    }

    void anyByteOfAnyFile_isNoticed()
    {
        const QStringList files = filesOfFolder();
        QVERIFY(files.size() >= 10);
        for (const QString &name : files) {
            const QString path = m_binder.folder + u'/' + name;
            for (const qint64 place : placesIn(QFileInfo(path).size(), 12)) {
                flip(path, place);
                const auto report = verifyBinder(m_binder.folder);
                flip(path, place);
                QVERIFY(report);
                const QStringList wrong = report->changed + report->missing;
                QVERIFY2(wrong == QStringList{name},
                    qPrintable(u"%1 at %2: %3"_s.arg(name).arg(place).arg(wrong.join(u' '))));
            }
        }
        QVERIFY(verifyBinder(m_binder.folder)->isSound());
    }

    void anyByteOfTheArchive_isNoticed()
    {
        const QString path = m_binder.zips.front();
        for (const qint64 place : placesIn(QFileInfo(path).size(), 150)) {
            flip(path, place);
            const auto report = verifyBinder(path);
            flip(path, place);
            if (report)
                QVERIFY2(
                    report->changed.contains(QFileInfo(path).fileName()), qPrintable(QString::number(place)));
            else
                QCOMPARE(report.error().code, ErrorCode::NotABinder);
        }
        QVERIFY(verifyBinder(path)->isSound());
    }

    void missingAndExtraFiles_areNamed()
    {
        for (const QString &name : filesOfFolder()) {
            const QString path = m_binder.folder + u'/' + name;
            QVERIFY(QFile::rename(path, m_company.folder.filePath(u"away"_s)));
            const auto report = verifyBinder(m_binder.folder);
            QVERIFY(QFile::rename(m_company.folder.filePath(u"away"_s), path));
            QVERIFY(report);
            QCOMPARE(report->missing, QStringList{name});
        }
        const QString extra = m_binder.folder + "/04_extra.txt"_L1;
        QVERIFY(QFile::copy(m_binder.folder + "/README.txt"_L1, extra));
        const auto report = verifyBinder(m_binder.folder);
        QVERIFY(QFile::remove(extra));
        QCOMPARE(report->extra, QStringList{u"04_extra.txt"_s});
        QVERIFY(!report->isSound());
    }

    void aPathMayEndInASlash()
    {
        QVERIFY(verifyBinder(m_binder.folder + u'/')->isSound());
        const QString here = QDir::currentPath();
        QVERIFY(QDir::setCurrent(QFileInfo(m_binder.folder).path()));
        const auto report = verifyBinder(QFileInfo(m_binder.folder).fileName() + u'/');
        QVERIFY(QDir::setCurrent(here));
        QVERIFY(report->isSound());
    }

    void whatIsNoBinder_isSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("half an archive") << QByteArray("PK\x05\x06");
    }

    void whatIsNoBinder_isSaid()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_company.folder.filePath(u"x.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(verifyBinder(path).error().code, ErrorCode::NotABinder);
        QCOMPARE(verifyBinder(m_company.folder.path()).error().code, ErrorCode::NotABinder);
        QCOMPARE(verifyBinder(m_company.folder.filePath(u"none"_s)).error().code, ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestBinderVerifier)
#include "tst_binder_verifier.moc"
