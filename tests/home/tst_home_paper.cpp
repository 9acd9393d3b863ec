#include "core/home/home_paper.h"
#include "core/registers/register_reader.h"
#include "core/words/words.h"
#include "tests/sample/sample_dataset.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// The home page on one A4 page, as another program reads it.
class TestHomePaper : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    BothWords m_words;
    const QDate m_today{2026, 11, 20};

    static QString outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60'000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QString written(const Dataset &data, Id<Project> project, Language language)
    {
        const Words &words = m_words.in(language);
        RegisterReader reader(data, words, m_today);
        reader.setProject(project);
        const HomeFacts facts = homeFacts(data, evaluateGaps(data, m_today), {}, project, m_today);
        const QString path = m_folder.filePath(u"home.pdf"_s);
        const auto done = writeHomePaper(homePaper(facts, HomeText(reader)), words, path,
            QDateTime(m_today, QTime(12, 0), QTimeZone::utc()));
        return done ? path : words.error(done.error());
    }
    static int pages(const QString &path)
    {
        const QString info = outputOf(u"pdfinfo"_s, {path});
        return info.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    }

private Q_SLOTS:
    void sample_isOnePage_inBothLanguages_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("project");
        for (const QString &project : {u"SOC2-2026"_s, u"ISMAP-2026"_s, QString()}) {
            const QByteArray name = project.isEmpty() ? QByteArray("all projects") : project.toLatin1();
            QTest::newRow(name + " in Japanese") << Language::Japanese << project;
            QTest::newRow(name + " in English") << Language::English << project;
        }
    }
    void sample_isOnePage_inBothLanguages()
    {
        QFETCH(Language, language);
        QFETCH(QString, project);
        const auto data = sampleDataset();
        QVERIFY(data);
        const Project *asked = data->table<Project>().findRef(project);
        const QString path = written(*data, asked ? asked->id : Id<Project>(), language);
        QCOMPARE(pages(path), 1);
        QVERIFY(outputOf(u"pdfinfo"_s, {path}).contains(u"A4"_s));
        const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        const bool isJapanese = language == Language::Japanese;
        for (const QString &heading : isJapanese
                ? QStringList{u"現在の状況"_s, u"準備状況"_s, u"分野別のギャップ"_s, u"今後の予定"_s,
                      u"7日以内の期限"_s}
                : QStringList{u"Where do we stand?"_s, u"Readiness"_s, u"Gaps by subject"_s, u"Coming up"_s,
                      u"Due within 7 days"_s})
            QVERIFY2(text.contains(heading), qPrintable(heading + u" in:\n"_s + text));
    }

    void largeCompany_isOnePageAsWell()
    {
        auto data = sampleDataset();
        QVERIFY(data);
        const Project project = *data->table<Project>().findRef(u"SOC2-2026"_s);
        const Control pattern = data->table<Control>().rows().front();
        const Requirement chapter = data->table<Requirement>().rows().front();
        for (int i = 0; i < 1'200; ++i) {
            Control control = pattern;
            control.id = {Uuid::fromName(u"control %1"_s.arg(i))};
            control.ref = u"C-%1"_s.arg(1'000 + i);
            data->table<Control>().put(control);
        }
        for (int i = 0; i < 200; ++i) {
            Requirement requirement = chapter;
            requirement.id = {Uuid::fromName(u"chapter %1"_s.arg(i))};
            requirement.parent = {};
            requirement.code = u"Z%1"_s.arg(i);
            requirement.title.ja = u"とても長い名前の章"_s.repeated(8);
            data->table<Requirement>().put(requirement);
            Applicability applicability;
            applicability.id = {Uuid::fromName(u"decision %1"_s.arg(i))};
            applicability.project = project.id;
            applicability.requirement = requirement.id;
            data->table<Applicability>().put(applicability);
            Milestone milestone;
            milestone.id = {Uuid::fromName(u"milestone %1"_s.arg(i))};
            milestone.project = project.id;
            milestone.name.ja = u"節目"_s.repeated(40);
            milestone.plannedOn = m_today.addDays(i);
            data->table<Milestone>().put(milestone);
        }
        for (const Language language : {Language::Japanese, Language::English})
            QCOMPARE(pages(written(*data, project.id, language)), 1);
        const QString text = outputOf(u"pdftotext"_s, {m_folder.filePath(u"home.pdf"_s), u"-"_s});
        QVERIFY2(text.contains(u"others…"_s), qPrintable(text)); // what has no room is counted
    }

    void unwritablePlace_isSaid()
    {
        const auto data = sampleDataset();
        QVERIFY(data);
        const Words &words = m_words.in(Language::English);
        const RegisterReader reader(*data, words, m_today);
        const HomePaper paper = homePaper(homeFacts(*data, {}, {}, {}, m_today), HomeText(reader));
        const auto done = writeHomePaper(paper, words, m_folder.filePath(u"none/home.pdf"_s), {});
        QVERIFY(!done);
        QVERIFY(words.error(done.error()).contains(u"none"_s));
    }
};

QTEST_GUILESS_MAIN(TestHomePaper)
#include "tst_home_paper.moc"
