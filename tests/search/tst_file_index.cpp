#include "core/search/file_index.h"
#include "core/search/file_search.h"
#include "core/workspace/backup.h"
#include "core/workspace/verify.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestFileIndex : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<VaultFile> m_files;

    QString path() const { return m_folder->filePath(u"search.db"_s); }
    void addFile(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        m_files.push_back({Sha256::hash(bytes).hex(), file.fileName(), name});
    }
    static IndexOptions options() { return {2, QStringLiteral(TSUZURI_BIN_DIR) + "/tsuzuri-cli"_L1, {}, {}}; }
    Result<IndexReport> index() const { return indexFiles(path(), m_files, options()); }
    /// Names of the files that are found, with the part and the words that are marked.
    QStringList found(const QString &words) const
    {
        const auto store = TextStore::openToRead(path());
        const auto hits = store ? findInFiles(**store, SearchQuery::of(words), 20) : FileHits{};
        QStringList lines;
        for (const FileHit &hit : hits ? hits->hits : std::vector<FileHit>()) {
            const auto file = std::ranges::find(m_files, hit.sha256, &VaultFile::sha256);
            QStringList marked;
            for (const TextRange &mark : hit.marks)
                marked << hit.snippet.sliced(mark.start, mark.size);
            lines << file->name + u' ' + marked.join(u'|');
        }
        lines.sort();
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files.clear();
        addFile(u"a.txt"_s, "情報セキュリティ規程と証跡の一覧");
        addFile(u"b.txt"_s, "規則の程度。 Incident response team, ticket INC-2026-0042");
        addFile(u"c.html"_s, "<p>重大なインシデ<br>ントの証跡</p>");
        addFile(u"d.png"_s, QByteArray("\x89PNG\0", 5));
    }

    void twoCharacters_areFoundExactly()
    {
        QVERIFY(index());
        QCOMPARE(found(u"規程"_s), QStringList{u"a.txt 規程"_s}); // not 規則の程度
        QCOMPARE(found(u"証跡"_s), (QStringList{u"a.txt 証跡"_s, u"c.html 証跡"_s}));
    }

    void word_isFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("over the end of a line")
            << u"いんしでんと"_s << QStringList{u"b.txt Incident"_s, u"c.html インシデ ント"_s};
        QTest::newRow("beginning of a word") << u"respon"_s << QStringList{u"b.txt respon"_s};
        QTest::newRow("number with its dashes")
            << u"inc-2026-0042"_s << QStringList{u"b.txt INC-2026-0042"_s};
        QTest::newRow("every word, wherever") << u"TEAM ticket"_s << QStringList{u"b.txt team|ticket"_s};
        QTest::newRow("one character") << u"則"_s << QStringList{u"b.txt 則"_s};
        QTest::newRow("one letter finds nothing") << u"r"_s << QStringList();
        QTest::newRow("a quotation mark is no syntax") << u"\"規程\" OR"_s << QStringList();
        QTest::newRow("nowhere") << u"存在しない"_s << QStringList();
    }
    void word_isFoundHoweverItIsWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, files);
        QVERIFY(index());
        QCOMPARE(found(typed), files);
    }

    void file_isReadOnceAndForgottenWhenItIsGone()
    {
        QCOMPARE(index(), (IndexReport{4, 1, 0}));
        QCOMPARE(index(), (IndexReport{0, 0, 0}));
        m_files.erase(m_files.begin());
        QCOMPARE(index(), (IndexReport{0, 0, 1}));
        QCOMPARE(found(u"規程"_s), QStringList());
        QCOMPARE(found(u"証跡"_s), QStringList{u"c.html 証跡"_s});
        QVERIFY(QFile::remove(m_files[1].path)); // disposed of
        QCOMPARE(index(), (IndexReport{0, 0, 1}));
        QCOMPARE(found(u"証跡"_s), QStringList());
    }

    void damagedIndex_isMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database") << QByteArray(
            "this is no database at all, and long enough to be looked at");
        QTest::newRow("empty") << QByteArray();
    }
    void damagedIndex_isMadeAnew()
    {
        QFETCH(QByteArray, bytes);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes.repeated(100)) >= 0);
        file.close();
        QCOMPARE(index(), (IndexReport{4, 1, 0}));
        QCOMPARE(found(u"規程"_s), QStringList{u"a.txt 規程"_s});
    }

    void missingProgram_isSaid()
    {
        const auto report = indexFiles(path(), m_files, {1, m_folder->filePath(u"none"_s), {}, {}});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::ProgramMissing);
    }

    void cancelledWork_goesOnLater()
    {
        const auto report = indexFiles(path(), m_files,
            {1, QStringLiteral(TSUZURI_BIN_DIR) + "/tsuzuri-cli"_L1, {}, [] { return true; }});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(index().transform([](const IndexReport &again) { return again.read > 0; }), true);
    }

    void index_isNoPartOfTheWorkspace()
    {
        const QString folder = m_folder->filePath(u"会社.tsuzuri"_s);
        {
            const auto workspace = Workspace::create(folder, {u"会社"_s, u"Company"_s, {}});
            QVERIFY(workspace);
            const auto stored = (*workspace)->vault().add(m_files.front().path);
            QVERIFY(stored);
            ChangeSet changes;
            EvidenceFile file;
            file.evidence = changes.add(Evidence());
            file.name = u"a.txt"_s;
            file.sha256 = stored->sha256;
            changes.add(std::move(file));
            QVERIFY((*workspace)->commit(std::move(changes)));
            m_files = filesToIndex((*workspace)->data(), (*workspace)->vault());
            QVERIFY(indexFiles(searchPath(folder), m_files, options()));
            const auto report = verify(**workspace);
            QVERIFY(report && report->extra.isEmpty() && report->damage.isEmpty() && report->ok == 1);
            QVERIFY(backUp(**workspace, m_folder->filePath(u"copy.zip"_s)));
        }
        QVERIFY(QFile::exists(searchPath(folder)));
        const QString copy = m_folder->filePath(u"copy.tsuzuri"_s);
        QVERIFY(restore(m_folder->filePath(u"copy.zip"_s), copy));
        QVERIFY(!QFile::exists(searchPath(copy)));
        QVERIFY(Workspace::open(folder, {Workspace::Mode::ReadOnly, {}, {}}));
    }

    void longText_isCutIntoPiecesThatOverlap()
    {
        const auto pieces = piecesOf({u"text"_s, {}, {},
            {{u"1"_s, u"あ"_s.repeated(3990) + u"監査法人の確認"_s.repeated(20)}}, false});
        QCOMPARE(pieces.size(), 2uz);
        const bool isWhole = std::ranges::any_of(
            pieces, [](const IndexedPiece &piece) { return piece.text.contains(u"監査法人の確認"_s); });
        QVERIFY(isWhole);
    }
};

QTEST_GUILESS_MAIN(TestFileIndex)
#include "tst_file_index.moc"
