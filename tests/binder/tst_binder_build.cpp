#include "core/binder/verifier.h"
#include "core/tables/table_reader.h"
#include "tests/binder/full_workspace.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// A binder is complete or refused, repeatable and verifiable.
class TestBinderBuild : public QObject {
    Q_OBJECT

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Path → content of everything below a folder.
    static QHash<QString, QByteArray> treeOf(const QString &folder)
    {
        QHash<QString, QByteArray> tree;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            tree.insert(QDir(folder).relativeFilePath(path), bytesOf(path));
        }
        return tree;
    }

    static int statusOf(const QString &program, const QStringList &arguments, const QString &folder)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(program, arguments);
        process.waitForFinished();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    static QString vaultFileOf(BinderWorkspace &company, const QString &ref)
    {
        const auto *version = company.workspace->data().table<DocumentVersion>().findRef(ref);
        return company.workspace->vault().path(version->capturedSha256);
    }

    static void overwrite(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void folderAndArchive_passTheToolsOfOthers_data()
    {
        QTest::addColumn<bool>("isJapanese");
        QTest::newRow("in Japanese") << true;
        QTest::newRow("in English") << false;
    }

    void folderAndArchive_passTheToolsOfOthers()
    {
        QFETCH(bool, isJapanese);
        BinderWorkspace company;
        fill(company);
        const auto made = buildBinder(
            *company.workspace, company.request(isJapanese ? Language::Japanese : Language::English));
        QVERIFY(made && !made->isRefused());
        QCOMPARE(QFileInfo(made->folder).fileName(),
            isJapanese ? u"ISMAP-2026_株式会社くもいと_監査バインダー_20261120_b1"_s
                       : u"ISMAP-2026_Kumoito-Inc_Audit-binder_20261120_b1"_s);
        QCOMPARE(made->items, 4);
        QCOMPARE(statusOf(u"sha256sum"_s, {u"-c"_s, u"--strict"_s, u"SHA256SUMS.txt"_s}, made->folder), 0);
        QCOMPARE(statusOf(u"unzip"_s, {u"-tqq"_s, made->zips.front()}, made->folder), 0);
        for (const QString &path : {made->folder, made->zips.front()}) {
            const auto report = verifyBinder(path);
            QVERIFY(report && report->isSound());
            QCOMPARE(report->ok, report->files);
        }
        const QStringList names{QFileInfo(made->folder).fileName(), QFileInfo(made->zips.front()).fileName()};
        QCOMPARE(namesIn(company.request().outputFolder), names);
    }

    void secondBuild_hasTheSameBytesAndNumber()
    {
        BinderWorkspace company;
        fill(company);
        BinderRequest request = company.request();
        const auto first = buildBinder(*company.workspace, request);
        QVERIFY(first);
        request.outputFolder = company.folder.filePath(u"again"_s);
        const auto second = buildBinder(*company.workspace, request);
        QVERIFY(second);
        QCOMPARE(second->number, 1);
        QVERIFY(treeOf(first->folder) == treeOf(second->folder));
        QCOMPARE(bytesOf(first->zips.front()), bytesOf(second->zips.front()));
        QCOMPARE(company.workspace->data().table<BinderBuild>().size(), 1);
    }

    void newState_hasTheNextNumber()
    {
        BinderWorkspace company;
        fill(company);
        QCOMPARE(buildBinder(*company.workspace, company.request())->number, 1);
        company.addControl(u"C-999"_s, {u"新しい統制"_s, u"New control"_s});
        QCOMPARE(buildBinder(*company.workspace, company.request())->number, 2);
        QCOMPARE(buildBinder(*company.workspace, company.request(Language::English))->number, 1);
    }

    void missingOrChangedFile_refusesTheBinder_data()
    {
        QTest::addColumn<bool>("isMissing");
        QTest::newRow("missing") << true;
        QTest::newRow("changed") << false;
    }

    void missingOrChangedFile_refusesTheBinder()
    {
        QFETCH(bool, isMissing);
        BinderWorkspace company;
        fill(company);
        const QString path = vaultFileOf(company, u"D-001-V1"_s);
        if (isMissing)
            QVERIFY(QFile::remove(path));
        else
            overwrite(path, "pOlicy");
        BinderRequest request = company.request();
        const auto refused = buildBinder(*company.workspace, request);
        QVERIFY(refused && refused->isRefused());
        QCOMPARE(refused->refusedBecause.size(), 1U);
        QCOMPARE(refused->refusedBecause.front().ref, u"D-001-V1"_s);
        QVERIFY(!refused->refusedBecause.front().reason.ja.isEmpty());
        QVERIFY(namesIn(request.outputFolder).isEmpty());
        QCOMPARE(company.workspace->data().table<BinderBuild>().size(), 0);

        request.gaps = GapPolicy::Accept;
        const auto accepted = buildBinder(*company.workspace, request);
        QVERIFY(accepted && !accepted->isRefused());
        QVERIFY(std::ranges::contains(accepted->omitted, u"D-001-V1"_s, &OmittedItem::ref));
        const QJsonObject manifest = QJsonDocument::fromJson(bytesOf(accepted->manifest)).object();
        const QJsonArray left = manifest["omitted"_L1].toArray();
        QVERIFY(std::ranges::any_of(
            left, [](const QJsonValue &item) { return item["ref"_L1].toString() == "D-001-V1"_L1; }));
        QCOMPARE(manifest["overrides"_L1].toArray().size(), 1);
        QVERIFY(verifyBinder(accepted->folder)->isSound());
        QProcess pages;
        pages.start(u"pdftotext"_s, {u"-l"_s, u"1"_s, accepted->pdf, u"-"_s});
        QVERIFY(pages.waitForFinished());
        QVERIFY(pages.readAllStandardOutput().contains("D-001-V1"));
    }

    void otherThings_stayWhereTheyAre()
    {
        BinderWorkspace company;
        fill(company);
        const QString japanese =
            company.request().outputFolder + u"/ISMAP-2026_株式会社くもいと_監査バインダー_20261120_b1"_s;
        QVERIFY(QDir().mkpath(japanese));
        overwrite(japanese + "/mine.txt"_L1, "mine");
        const auto made = buildBinder(*company.workspace, company.request());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::FolderNotEmpty);
        QCOMPARE(bytesOf(japanese + "/mine.txt"_L1), "mine");
        QCOMPARE(namesIn(company.request().outputFolder).size(), 1);
    }

    void sameBinderAgain_replacesItself()
    {
        BinderWorkspace company;
        fill(company);
        const auto first = buildBinder(*company.workspace, company.request());
        QVERIFY(first);
        const auto second = buildBinder(*company.workspace, company.request());
        QVERIFY(second);
        QCOMPARE(second->folder, first->folder);
        QVERIFY(verifyBinder(second->folder)->isSound());
        QCOMPARE(namesIn(company.request().outputFolder).size(), 2);
    }

    void cancelledBuild_leavesNothing()
    {
        BinderWorkspace company;
        fill(company);
        for (const double from : {0.0, 0.2, 0.5, 0.7, 0.9}) {
            std::atomic<double> reached = -1;
            const auto made = buildBinder(
                *company.workspace, company.request(), [&](double fraction) { reached = fraction; },
                [&] { return reached >= from || from == 0; });
            QVERIFY2(!made, qPrintable(QString::number(from)));
            QCOMPARE(made.error().code, ErrorCode::Cancelled);
            QVERIFY(namesIn(company.request().outputFolder).isEmpty());
        }
        QCOMPARE(company.workspace->data().table<BinderBuild>().size(), 0);
    }

    void volumes_areCheckedTogether()
    {
        BinderWorkspace company;
        fill(company);
        for (int i = 0; i < 5; ++i) {
            const QString ref = u"E-1%1"_s.arg(i);
            QByteArray bytes(700'000, '\0');
            for (qsizetype place = 0; place < bytes.size(); ++place)
                bytes[place] = static_cast<char>((place * place * (i + 3)) >> 7);
            company.addFile(company.addEvidence(ref, {ref, ref}), u"f.bin"_s, bytes);
        }
        BinderProfile profile;
        profile.ref = u"BP-1"_s;
        profile.maxPartMegabytes = 1;
        BinderRequest request = company.request();
        request.profile = company.add(profile);
        const auto made = buildBinder(*company.workspace, request);
        QVERIFY(made && made->zips.size() > 3);
        QVERIFY(made->zips.front().endsWith(u"_1of%1.zip"_s.arg(made->zips.size())));
        QVERIFY(verifyBinder(made->zips.at(1))->isSound());
        QVERIFY(QFile::remove(made->zips.at(2)));
        const auto report = verifyBinder(made->zips.front());
        QVERIFY(report && !report->isSound());
        QVERIFY(report->missing.contains(QFileInfo(made->zips.at(2)).fileName()));
    }

    void noCell_canStartAFormula()
    {
        BinderWorkspace company;
        for (const QString &title : {u"=1+1"_s, u"+81"_s, u"-x"_s, u"@cmd"_s, u"\t=2"_s})
            company.addFile(
                company.addEvidence(u"E-"_s + QString::number(title.size()) + title.right(1), {title, title}),
                u"=a.txt"_s, title.toUtf8());
        const auto made = buildBinder(*company.workspace, company.request());
        QVERIFY(made);
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, made->index, u"xl/worksheets/*.xml"_s});
        QVERIFY(unzip.waitForFinished());
        const QByteArray sheets = unzip.readAllStandardOutput();
        QVERIFY(sheets.contains("<sheetData>"));
        QVERIFY(!sheets.contains("<f>"));
    }

    void html_worksAlone()
    {
        BinderWorkspace company;
        fill(company);
        const auto made = buildBinder(*company.workspace, company.request());
        QVERIFY(made);
        const QByteArray html = bytesOf(made->folder + "/index.html"_L1);
        QVERIFY(html.contains("lang=\"ja\""));
        QVERIFY(html.contains("行見長食一山 髙﨑𠮷 ①㈱ ﾃｽﾄ"));
        for (const char *foreign : {"<script", "http://", "https://", "javascript:", " onclick"})
            QVERIFY2(!html.contains(foreign), foreign);
    }

    void textOfTheOtherLanguage_isMarked()
    {
        BinderWorkspace company;
        fill(company);
        const auto made = buildBinder(*company.workspace, company.request(Language::English));
        QVERIFY(made);
        const QByteArray html = bytesOf(made->folder + "/index.html"_L1);
        QVERIFY(html.contains("[Japanese only]"));
        const auto preview = previewBinder(*company.workspace, company.request(Language::English));
        QStringList refs;
        for (const auto &text : preview->untranslated)
            refs << text.ref;
        QVERIFY2(refs.contains(u"D-002-V1"_s) && refs.contains(u"E-0002"_s), qPrintable(refs.join(u' ')));
    }

    void unknownProject_isAnError()
    {
        BinderWorkspace company;
        BinderRequest request = company.request();
        request.project = {Uuid::fromName(u"nothing"_s)};
        QCOMPARE(buildBinder(*company.workspace, request).error().code, ErrorCode::UnknownProject);
    }
};

QTEST_GUILESS_MAIN(TestBinderBuild)
#include "tst_binder_build.moc"
