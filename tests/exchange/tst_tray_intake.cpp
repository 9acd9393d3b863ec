#include "core/exchange/tray_intake.h"
#include "core/intake/filing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestTrayIntake : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Words m_words{Language::English};

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file can't be written");
        return file.fileName();
    }
    Vault &vault() const { return m_workspace->vault(); }
    /// What was refused, in sentences.
    QString refusals(const TrayIntake &intake) const
    {
        QStringList sentences;
        for (const LeftOutFile &file : intake.refused)
            sentences << file.sentence(m_words);
        return sentences.join(u'\n');
    }
    std::vector<EvidenceFile> tray() const
    {
        std::vector<EvidenceFile> files;
        std::ranges::copy_if(m_workspace->data().table<EvidenceFile>(), std::back_inserter(files), isUnfiled);
        return files;
    }
    void takeIn(const QStringList &paths)
    {
        auto intake = takeForTray(vault(), paths);
        QVERIFY(intake);
        QVERIFY(m_workspace->commit(trayRecords(m_workspace->data(), *intake)));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(path(u"会社.tsuzuri"_s), {u"株式会社"_s, {}, {}});
        QVERIFY(made);
        m_workspace = std::move(*made);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void folderOfFolders_isTakenWhole()
    {
        for (int i = 0; i < 500; ++i)
            written(u"証跡/%1年度/%2月/点検記録_%3.csv"_s.arg(2025 + i % 2).arg(i % 12 + 1).arg(i),
                QByteArray::number(i));
        double share = 0;
        auto intake = takeForTray(vault(), {path(u"証跡"_s)}, [&](double done) { share = done; });
        QVERIFY(intake);
        QCOMPARE(intake->taken.size(), 500U);
        QCOMPARE(refusals(*intake), QString());
        QVERIFY(share > 0 && share <= 1);
        QVERIFY(m_workspace->commit(trayRecords(m_workspace->data(), *intake)));
        QCOMPARE(tray().size(), 500U);
        QCOMPARE(tray().front().ref, u"EF-00001"_s);
        QVERIFY(QFileInfo::exists(path(u"証跡/2025年度/1月/点検記録_0.csv"_s))); // the original stays
    }

    void whatCannotBeTaken_isListedInSentences()
    {
        const QString good = written(u"in/良い.pdf"_s, "good");
        written(u"in/空.pdf"_s, "");
        written(u"in/.DS_Store"_s, "x");
        written(u"in/~$開いている.xlsx"_s, "x");
        QDir().mkpath(path(u"in/何もない"_s));
        QFile::link(path(u"in"_s), path(u"in/輪"_s)); // a circle
        QFile::link(good, path(u"in/近道.pdf"_s));
        QFile::link(path(u"nowhere"_s), path(u"in/切れた.pdf"_s));
        QFile sparse(path(u"in/巨大.bin"_s));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64(20) * 1024 * 1024 * 1024));
        const auto intake = takeForTray(vault(), {path(u"in"_s), path(u"gone.pdf"_s)});
        QVERIFY(intake);
        QCOMPARE(intake->taken.size(), 1U);
        QCOMPARE(intake->taken.front().path, good);
        QCOMPARE(intake->refused.size(), 9U);
        const QString sentences = refusals(*intake);
        for (const QString &words : {u"空.pdf” is empty"_s, u".DS_Store” is a helper file"_s,
                 u"~$開いている.xlsx” is a helper file"_s, u"何もない” holds no files"_s, u"輪” is a link"_s,
                 u"近道.pdf” is a link"_s, u"切れた.pdf” is a link"_s, u"巨大.bin” is larger than 4096 MB"_s,
                 u"gone.pdf"_s})
            QVERIFY2(sentences.contains(words), qPrintable(words + u" in:\n"_s + sentences));
        const Words japanese(Language::Japanese);
        for (const LeftOutFile &file : intake->refused)
            QVERIFY(file.sentence(japanese).endsWith(u'。'));
    }

    void unreadableFile_isRefusedAndTheOthersAreTaken()
    {
        const QString secret = written(u"in/secret.pdf"_s, "secret");
        written(u"in/open.pdf"_s, "open");
        QFile::setPermissions(secret, {});
        if (QFile probe(secret); probe.open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        const auto intake = takeForTray(vault(), {path(u"in"_s)});
        QVERIFY(intake);
        QCOMPARE(intake->taken.size(), 1U);
        QCOMPARE(intake->refused.front().error->code, ErrorCode::FileUnreadable);
    }

    void namesThatDifferOnlyInCaseOrNormalisation_areTwoFiles()
    {
        written(u"in/Report.pdf"_s, "1");
        written(u"in/report.pdf"_s, "2");
        written(u"in/ガイド.pdf"_s, "3");
        written(u"in/"_s + u"ガイド.pdf"_s.normalized(QString::NormalizationForm_D), "4");
        const auto there =
            QDir(path(u"in"_s)).entryList(QDir::Files).size(); // some systems hold them for one
        takeIn({path(u"in"_s)});
        QCOMPARE(tray().size(), static_cast<std::size_t>(there));
        for (const EvidenceFile &file : tray())
            QCOMPARE(file.name, file.name.normalized(QString::NormalizationForm_C));
    }

    void sameContent_waitsOnce()
    {
        takeIn({written(u"a.pdf"_s, "same")});
        auto intake = takeForTray(vault(), {written(u"b.pdf"_s, "same"), written(u"c.pdf"_s, "other")});
        QVERIFY(intake);
        QVERIFY(m_workspace->commit(trayRecords(m_workspace->data(), *intake)));
        QCOMPARE(tray().size(), 2U);
        QVERIFY2(refusals(*intake).contains(u"b.pdf” has the same content as “a.pdf”"_s),
            qPrintable(refusals(*intake)));
    }

    void droppedTwiceAtOnce_isTakenOnce()
    {
        written(u"in/a.pdf"_s, "a");
        const auto intake = takeForTray(vault(), {path(u"in"_s), path(u"in/a.pdf"_s)});
        QVERIFY(intake);
        QCOMPARE(intake->taken.size(), 1U);
    }

    void fileThatChangesWhileItIsRead_isRefused()
    {
        const QString log = written(u"grows.log"_s, QByteArray(8 * 1024 * 1024, 'x'));
        std::atomic<bool> isOver = false;
        std::thread writer([&] {
            QFile file(log);
            while (!isOver && file.open(QIODevice::Append)) {
                file.write("more");
                file.close();
            }
        });
        const auto intake = takeForTray(vault(), {log});
        isOver = true;
        writer.join();
        QVERIFY(intake);
        QVERIFY(intake->taken.empty());
        QCOMPARE(intake->refused.front().error->code, ErrorCode::FileChangedWhileRead);
        QVERIFY(vault().hashes().isEmpty());
    }

    void cancelled_leavesNothingBehind()
    {
        for (int i = 0; i < 50; ++i)
            written(u"in/%1.csv"_s.arg(i), QByteArray::number(i));
        std::atomic<int> asked = 0;
        const auto intake = takeForTray(vault(), {path(u"in"_s)}, {}, [&] { return ++asked > 120; });
        QCOMPARE(intake.error().code, ErrorCode::Cancelled);
        QVERIFY(vault().hashes().isEmpty());
    }

    void dayOfTheOriginal_isKept()
    {
        const QString source = written(u"in/a.pdf"_s, "a");
        const QDateTime then(QDate(2026, 9, 30), QTime(17, 5), QTimeZone("Asia/Tokyo"));
        QFile file(source);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(then, QFileDevice::FileModificationTime));
        file.close();
        takeIn({source});
        QCOMPARE(modifiedAt(vault(), tray().front()), then);
    }

    void picture_getsTheTimeInItsName()
    {
        const QDateTime now(QDate(2026, 11, 2), QTime(10, 12, 33), QTimeZone("Asia/Tokyo"));
        const auto file = takePicture(vault(), "png", u"画面"_s, now);
        QVERIFY(file);
        QCOMPARE(file->name, u"画面_2026-11-02_101233.png"_s);
        QVERIFY(vault().has(file->sha256));
        QVERIFY(isUnfiled(*file));
    }

    void tray_survivesARestartAndForsakenBytesDoNot()
    {
        takeIn({written(u"a.pdf"_s, "a"), written(u"b.pdf"_s, "b")});
        ChangeSet changes =
            setAside(m_workspace->data(), {tray().front().id}, u"下書き"_s, m_workspace->today());
        const QString gone = tray().front().sha256;
        QVERIFY(m_workspace->commit(std::move(changes)));
        QVERIFY(vault().has(gone)); // it can be undone still
        const QString folder = m_workspace->folder();
        m_workspace.reset();
        auto opened = Workspace::open(folder, {});
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        removeForsaken(*m_workspace);
        QCOMPARE(tray().size(), 1U);
        QVERIFY(!vault().has(gone));
        QVERIFY(vault().has(tray().front().sha256));
    }
};

QTEST_GUILESS_MAIN(TestTrayIntake)
#include "tst_tray_intake.moc"
