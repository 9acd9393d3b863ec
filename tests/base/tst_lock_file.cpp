#include "core/base/lock_file.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestLockFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"lock"_s); }

    void leave(const QString &text, const QString &suffix = {}) const
    {
        QFile file(path() + suffix);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(text.toUtf8()) == text.toUtf8().size());
    }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void cleanup() { QFile::remove(path()); }

    void takeLock_takesWhatAKilledProcessLeft_data()
    {
        QTest::addColumn<QString>("left");
        const QString nobody = u"99999999\ntsuzuri\n"_s; // no process has this number
        QTest::newRow("killed while it held the lock") << nobody + QSysInfo::machineHostName() + u'\n';
        QTest::newRow("killed before it wrote its name") << QString();
    }

    void takeLock_takesWhatAKilledProcessLeft()
    {
        QFETCH(QString, left);
        leave(left);
        QLockFile lock(path());
        QVERIFY(takeLock(lock));
        QLockFile other(path());
        QVERIFY(!takeLock(other));
        lock.unlock();
        QCOMPARE(files(), QStringList());
    }

    void takeLock_takesWhatWasLeftInTheMiddleOfTakingOver()
    {
        leave(u"99999999\ntsuzuri\n"_s + QSysInfo::machineHostName() + u'\n');
        leave(QString(), u".rmlock"_s);
        QLockFile lock(path());
        QVERIFY(takeLock(lock));
        QCOMPARE(files(), QStringList(u"lock"_s));
    }

    void takeLock_leavesTheLockOfAnotherMachine()
    {
        leave(u"4242\ntsuzuri\ndesk-7\n"_s);
        QLockFile lock(path());
        QVERIFY(!takeLock(lock));
        QCOMPARE(files(), QStringList(u"lock"_s));
    }
};

QTEST_GUILESS_MAIN(TestLockFile)
#include "tst_lock_file.moc"
