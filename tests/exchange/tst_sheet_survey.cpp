#include "core/exchange/sheet_survey.h"
#include "core/registers/register.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestSheetSurvey : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Dataset m_data;

    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"監査人.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return path;
    }
    Result<SheetSurvey> surveyed(const QByteArray &bytes, const ImportOptions &options = {})
    {
        return surveySheet(write(bytes), options, importMemories(m_data, options.kind), QTimeZone::UTC);
    }
    static QStringList keys(const SheetSurvey &survey)
    {
        QStringList keys;
        std::ranges::transform(survey.mapping.columns, std::back_inserter(keys), &MappedColumn::key);
        return keys;
    }
    void keep(const HeaderChoices &choices, const QString &name = u"監査人.csv"_s)
    {
        ChangeSet changes;
        remember(changes, m_data, Kind::Evidence, name, choices);
        for (const SavedView &view : changes.of<SavedView>())
            m_data.table<SavedView>().put(view);
    }

private Q_SLOTS:
    void init() { m_data = Dataset(); }

    void survey_showsRowsHeadingsAndSamples()
    {
        const auto survey = surveyed("証跡一覧\n\n証跡番号,証跡名,備考\nE-1,権限一覧,\nE-2,権限一覧,至急\nE-"
                                     "3,棚卸,\nE-4,台帳,\nE-5,図,\n");
        QVERIFY(survey);
        QCOMPARE(survey->sheets.size(), 1);
        QCOMPARE(survey->mapping.place, (HeaderPlace{3, 1}));
        QCOMPARE(survey->firstRows.size(), std::size_t(7));
        QCOMPARE(survey->samples[1], (QStringList{u"権限一覧"_s, u"棚卸"_s, u"台帳"_s}));
        QCOMPARE(survey->samples[2], QStringList(u"至急"_s));
        QVERIFY(!survey->isRemembered);
    }

    void tableWithoutKnownWords_hasItsHeadingsInTheFirstWideRow()
    {
        const auto survey = surveyed("資料\n甲,乙,丙,丁\n1,2,3,4\n5,6,7,8\n");
        QVERIFY(survey);
        QCOMPARE(survey->mapping.place, (HeaderPlace{2, 1}));
        QCOMPARE(survey->mapping.headings(), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s}));
        QCOMPARE(survey->mapping.taken(), 0);
    }

    void emptyTable_isRefused()
    {
        QCOMPARE(surveyed("").error().code, ErrorCode::NoHeader);
        QCOMPARE(surveyed("\n\n,,\n").error().code, ErrorCode::NoHeader);
    }

    void headingsFarDown_areFoundWhereAPersonSetsThem()
    {
        ImportOptions options;
        options.header = {60, 1};
        const auto survey = surveyed(QByteArray("x\n").repeated(59) + "証跡番号,証跡名\nE-1,一覧\n", options);
        QVERIFY(survey);
        QCOMPARE(keys(*survey), (QStringList{u"ref"_s, u"title"_s}));
        QCOMPARE(survey->firstRows.back().number, 61);
    }

    void whatWasChosen_comesBackForTheSameHeadings()
    {
        keep({{u"甲"_s, u"ref"_s}, {u"乙"_s, u"title.en"_s}, {u"備考"_s, {}}});
        const auto survey = surveyed("一覧\n甲,乙,備考\n1,2,3\n");
        QVERIFY(survey);
        QVERIFY(survey->isRemembered);
        QCOMPARE(survey->mapping.place.row, 2);
        QCOMPARE(keys(*survey), (QStringList{u"ref"_s, u"title.en"_s, {}}));
    }

    void whatWasChosen_comesBackWhereAColumnWasAddedOrMoved()
    {
        keep({{u"甲"_s, u"ref"_s}, {u"乙"_s, u"title.en"_s}, {u"丙"_s, {}}});
        const auto survey = surveyed("乙,取得者,新しい列,甲\n2,3,4,1\n");
        QVERIFY(survey->isRemembered);
        QCOMPARE(keys(*survey), (QStringList{u"title.en"_s, u"captured_by"_s, {}, u"ref"_s}));
    }

    void whatWasChosen_isNotTakenForAnotherTable()
    {
        keep({{u"甲"_s, u"ref"_s}, {u"乙"_s, u"title.en"_s}, {u"備考"_s, {}}});
        const auto survey = surveyed("証跡番号,証跡名,備考\nE-1,一覧,x\n");
        QVERIFY(!survey->isRemembered);
        QCOMPARE(keys(*survey), (QStringList{u"ref"_s, u"title"_s, u"note"_s}));
    }

    void eachTable_hasAMemoryOfItsOwnWhichLearns()
    {
        keep({{u"甲"_s, u"ref"_s}, {u"乙"_s, u"title"_s}});
        keep({{u"No."_s, u"ref"_s}, {u"Name"_s, u"title.en"_s}}, u"list.csv"_s);
        keep({{u"甲"_s, u"ref"_s}, {u"乙"_s, u"note"_s}, {u"丙"_s, u"title"_s}});
        const auto memories = importMemories(m_data, Kind::Evidence);
        QCOMPARE(memories.size(), std::size_t(2));
        QCOMPARE(memories.front().choices.value(u"乙"_s), u"note"_s);
        QCOMPARE(memories.front().choices.size(), 3);
        QVERIFY(importMemories(m_data, Kind::Document).empty());
    }

    void damagedMemory_spoilsNothing()
    {
        keep({{u"甲"_s, u"ref"_s}, {u"乙"_s, u"field_of_a_newer_program"_s}, {u"証跡名"_s, u"title"_s}});
        SavedView broken;
        broken.id = Id<SavedView>::create();
        broken.registerCode = u"import:evidence"_s;
        broken.content = u"{\"headings\":[1,"_s;
        m_data.table<SavedView>().put(broken);
        const auto survey = surveyed("甲,乙,証跡名\n1,2,3\n");
        QVERIFY(survey);
        QCOMPARE(keys(*survey), (QStringList{u"ref"_s, {}, u"title"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSheetSurvey)
#include "tst_sheet_survey.moc"
