#include "core/archive/zip_reader.h"
#include "core/archive/zip_seal.h"
#include "core/archive/zip_writer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestZipWriter : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        const bool ok = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return ok ? file.fileName() : QString();
    }
    /// A text that shrinks, larger than any block of the writer.
    static QByteArray text(int lines)
    {
        QByteArray text;
        for (int i = 0; i < lines; ++i)
            text += "2025-04-01T09:00:00Z user=sato.01 action=login session=" + QByteArray::number(i * 7919)
                + '\n';
        return text;
    }
    std::vector<ZipItem> items() const
    {
        return {{u"監査/README.txt"_s, write(u"readme"_s, "説明"), true},
            {u"監査/証跡/空.csv"_s, write(u"empty"_s, {}), true},
            {u"監査/証跡/ログ.log"_s, write(u"log"_s, text(60000)), true},
            {u"監査/証跡/画面.png"_s, write(u"png"_s, text(50000)), false}};
    }
    static ZipOptions options(bool isSealed = true)
    {
        return {QDateTime(QDate(2026, 4, 1), QTime(9, 30), QTimeZone::UTC), {}, {}, isSealed};
    }
    static int run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit
            ? process.exitCode()
            : -1;
    }
    bool isSoundElsewhere(const QString &name) const
    {
        return run(u"unzip"_s, {u"-tqq"_s, path(name)}) == 0
            && run(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-t"_s, path(name)}) == 0;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void everyReaderFindsWhatWasWritten()
    {
        const auto wanted = items();
        QVERIFY(writeZip(path(u"a.zip"_s), wanted, options()));
        const auto reader = ZipReader::open(path(u"a.zip"_s));
        QVERIFY(reader);
        QCOMPARE((*reader)->entries().size(), wanted.size());
        for (const ZipItem &item : wanted)
            QCOMPARE(*(*reader)->read(item.name, 100'000'000), bytes(QFileInfo(item.path).fileName()));
        QVERIFY(!QFile::exists(path(u"a.zip.part"_s)));
    }
    void onlyWhatShallShrinkIsDeflated()
    {
        const QString log = write(u"log"_s, text(60000));
        QVERIFY(writeZip(path(u"stored.zip"_s), {{u"a.png"_s, log, false}}, options()));
        QVERIFY(writeZip(path(u"deflated.zip"_s), {{u"a.log"_s, log, true}}, options()));
        QVERIFY(QFileInfo(path(u"stored.zip"_s)).size() > QFileInfo(log).size());
        QVERIFY(QFileInfo(path(u"deflated.zip"_s)).size() < QFileInfo(log).size() / 3);
    }
    void namesSayThatTheyAreUtf8()
    {
        QVERIFY(writeZip(path(u"names.zip"_s), {{u"証跡.txt"_s, write(u"one"_s, "1"), true}}, options()));
        const QByteArray zip = bytes(u"names.zip"_s);
        QCOMPARE(zip.sliced(6, 2).toHex(), "0008"); // flags, bit 11
        QVERIFY(zip.sliced(30).startsWith(u"証跡.txt"_s.toUtf8()));
    }
    void theSameItemsGiveTheSameBytes()
    {
        QVERIFY(writeZip(path(u"first.zip"_s), items(), options()));
        QVERIFY(writeZip(path(u"second.zip"_s), items(), options()));
        QVERIFY(bytes(u"first.zip"_s) == bytes(u"second.zip"_s));
    }
    void aSealNoticesEveryChangedByte()
    {
        QVERIFY(writeZip(path(u"sealed.zip"_s), {{u"a.txt"_s, write(u"one"_s, "abc"), false}}, options()));
        QVERIFY(*hasWholeSeal(path(u"sealed.zip"_s)));
        const QByteArray zip = bytes(u"sealed.zip"_s);
        for (qsizetype i = 0; i < zip.size(); ++i) {
            QByteArray changed = zip;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY2(!*hasWholeSeal(write(u"changed.zip"_s, changed)), qPrintable(QString::number(i)));
        }
    }
    void anArchiveWithoutASealHasNoComment()
    {
        QVERIFY(writeZip(path(u"plain.zip"_s), items(), options(false)));
        QVERIFY(!*hasWholeSeal(path(u"plain.zip"_s)));
        QCOMPARE(bytes(u"plain.zip"_s).last(2), QByteArray(2, '\0'));
    }
    void aDraftHoldsWhatWasBegunAndWhatCameLast()
    {
        auto first = items();
        const std::vector<ZipItem> last(first.end() - 1, first.end());
        first.pop_back();
        {
            ZipDraft draft(path(u"draft.zip"_s), options());
            draft.begin(first);
            QVERIFY(draft.finish(last));
        }
        const auto reader = ZipReader::open(path(u"draft.zip"_s));
        QVERIFY(reader);
        QCOMPARE((*reader)->entries().size(), 4u);
        QCOMPARE((*reader)->entries().back().name, last.front().name);
        QVERIFY(*hasWholeSeal(path(u"draft.zip"_s)));
    }
    void aDraftThatIsGivenUpLeavesNothing()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"given-up"_s));
        {
            ZipDraft draft(path(u"given-up/a.zip"_s), options());
            draft.begin(items());
        }
        QVERIFY(QDir(path(u"given-up"_s)).isEmpty());
    }
    void aFileThatIsMissingIsNamedAndNothingIsLeft()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"missing"_s));
        auto wanted = items();
        wanted.push_back({u"x.log"_s, path(u"nowhere"_s), true});
        const auto result = writeZip(path(u"missing/a.zip"_s), wanted, options());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(result.error().arguments, QStringList(path(u"nowhere"_s)));
        QVERIFY(QDir(path(u"missing"_s)).isEmpty());
    }
    void aCancelledArchiveLeavesNothing()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"cancelled"_s));
        ZipOptions cancelled = options();
        cancelled.isCancelled = [] { return true; };
        const auto result = writeZip(path(u"cancelled/a.zip"_s), items(), cancelled);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(path(u"cancelled"_s)).isEmpty());
    }
    void moreEntriesThanTheOldFormatCounts()
    {
        const QString one = write(u"one"_s, "1");
        std::vector<ZipItem> many;
        for (int i = 0; i < 65'600; ++i)
            many.push_back({u"%1.txt"_s.arg(i), one, false});
        QVERIFY(writeZip(path(u"many.zip"_s), many, options()));
        QVERIFY(*hasWholeSeal(path(u"many.zip"_s)));
    }
    void twoOtherReadersFindNothingWrong_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a.zip", "sealed.zip", "draft.zip", "many.zip"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void twoOtherReadersFindNothingWrong()
    {
        QFETCH(QString, name);
        QVERIFY(isSoundElsewhere(name));
    }
};

QTEST_GUILESS_MAIN(TestZipWriter)
#include "tst_zip_writer.moc"
