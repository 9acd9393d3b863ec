#include "core/registers/register.h"
#include "tests/ui/sample_session.h"
#include "ui/gaps/gap_model.h"
#include "ui/registers/register_model.h"
#include "ui/session/session.h"
#include "ui/shell/find_model.h"
#include "ui/shell/searcher.h"
#include "ui/support/undo_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestRegisterModel : public QObject, private SampleSession {
    Q_OBJECT

private:
    using Tester = QAbstractItemModelTester;

    static int section(const RegisterModel &model, QStringView key)
    {
        return model.sectionOf(registerOf(model.kind()).find(key));
    }
    static QString text(const RegisterModel &model, int row, QStringView key)
    {
        return model.index(row, section(model, key)).data().toString();
    }
    static QStringList texts(const RegisterModel &model, QStringView key)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << text(model, row, key);
        return all;
    }
    int rowOf(const RegisterModel &model, const QString &ref) const
    {
        return model.rowOf(data().idOf(model.kind(), ref));
    }
    Result<Commit> remove(Kind kind, const QStringList &refs)
    {
        std::vector<int> rows;
        for (const QString &ref : refs)
            rows.push_back(data().rowOf(kind, data().idOf(kind, ref)));
        return m_session->commit(removeRecords(data(), kind, rows, m_session->today()));
    }

private Q_SLOTS:
    void init() { open(Language::Japanese); }
    void cleanup() { close(); }

    void everyRegister_keepsTheRulesOfModels()
    {
        for (const Kind kind : allKinds()) {
            RegisterModel model(*m_session, kind);
            const Tester tester(&model, Tester::FailureReportingMode::QtTest);
            QCOMPARE(model.rowCount(), data().size(kind));
            model.setWords(u"監査"_s);
            for (int column = 0; column < model.columnCount(); ++column)
                model.sort(column, Qt::DescendingOrder);
            m_session->setProject(data().table<Project>().rows().front().id);
            m_session->setProject({});
        }
    }

    void otherModels_keepTheRulesOfModels()
    {
        GapModel gaps(*m_session);
        const Tester gapTester(&gaps, Tester::FailureReportingMode::QtTest);
        gaps.setFilter(u"規程"_s, {Severity::Major});
        Searcher searcher(*m_session);
        FindModel find(*m_session, searcher);
        const Tester findTester(&find, Tester::FailureReportingMode::QtTest);
        find.setWords(u"アクセス"_s);
        QVERIFY(gaps.shownCount() > 0);
        QVERIFY(find.foundCount() > 0);
    }

    void edit_isStoredLoggedUndoneAndDoneAgain()
    {
        RegisterModel model(*m_session, Kind::Document);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const int row = rowOf(model, u"D-012"_s);
        const auto before = m_workspace->log().head();
        QVERIFY(model.setData(model.index(row, section(model, u"title")), u"新しい規程"_s));
        QCOMPARE(data().table<Document>().findRef(u"D-012"_s)->title.ja, u"新しい規程"_s);
        QCOMPARE(text(model, row, u"title"), u"新しい規程"_s);
        const auto after = m_workspace->log().head();
        QCOMPARE(after->sequence, before->sequence + 1);
        QCOMPARE(m_workspace->log().changes(after->sequence)->size(), 1U);

        QVERIFY(m_session->undo());
        QCOMPARE(text(model, row, u"title"), u"インシデント管理規程"_s);
        QVERIFY(m_session->redo());
        QCOMPARE(text(model, row, u"title"), u"新しい規程"_s);
        QCOMPARE(m_workspace->log().head()->sequence, before->sequence + 3);
    }

    void edit_thatCannotBeRead_isRefusedAndChangesNothing()
    {
        RegisterModel model(*m_session, Kind::Document);
        const QSignalSpy refused(&model, &RegisterModel::refused);
        const int row = rowOf(model, u"D-012"_s);
        const QString before = text(model, row, u"next_review_on");
        QVERIFY(!model.setData(model.index(row, section(model, u"next_review_on")), u"2026/2/30"_s));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(text(model, row, u"next_review_on"), before);
        QCOMPARE(m_session->entryToUndo(), 0);
    }

    void bulkEdit_isOneStepBack()
    {
        RegisterModel model(*m_session, Kind::Document);
        const Column *owner = registerOf(Kind::Document).find(u"owner");
        const QStringList before = texts(model, u"owner");
        std::vector<CellEdit> edits;
        for (int row = 0; row < model.rowCount(); ++row)
            edits.push_back({model.datasetRow(row), owner, u"P-005"_s});
        QVERIFY(model.edit(edits));
        QCOMPARE(texts(model, u"owner").count(text(model, 0, u"owner")), model.rowCount());
        QVERIFY(m_session->undo());
        QCOMPARE(texts(model, u"owner"), before);
    }

    void deletedRows_comeBackToTheirPlaces()
    {
        RegisterModel model(*m_session, Kind::Document);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const QStringList before = texts(model, u"ref");
        QVERIFY(remove(Kind::Document, {before[3], before[4], before[9], before.last()}));
        QCOMPARE(model.rowCount(), static_cast<int>(before.size()) - 4);
        QVERIFY(!texts(model, u"ref").contains(before[4]));
        QVERIFY(m_session->undo());
        QCOMPARE(texts(model, u"ref"), before);
    }

    void newRecord_waitsAtTheEndWhateverTheFilter()
    {
        RegisterModel model(*m_session, Kind::Document);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setWords(u"インシデント"_s);
        const int shown = model.rowCount();
        AddedRecord added = addRecord(data(), Kind::Document);
        QVERIFY(m_session->commit(std::move(added.changes)));
        QCOMPARE(model.rowCount(), shown + 1);
        QCOMPARE(model.idAt(shown), added.id);
    }

    void sort_isNaturalAndTurnsRound()
    {
        RegisterModel model(*m_session, Kind::Document);
        model.sort(section(model, u"next_review_on"), Qt::AscendingOrder);
        QStringList days = texts(model, u"next_review_on");
        days.removeAll(QString());
        QVERIFY(std::ranges::is_sorted(days));
        model.sort(section(model, u"ref"), Qt::DescendingOrder);
        const QStringList refs = texts(model, u"ref");
        QVERIFY(std::ranges::is_sorted(refs, std::ranges::greater()));
    }

    void sortByGaps_putsTheWorstOnTop()
    {
        RegisterModel model(*m_session, Kind::Document);
        const auto gaps = [&](int row) {
            return model.index(row, 0).data(RegisterModel::GapsRole).value<GapCounts>();
        };
        model.sort(model.sectionOf(nullptr), Qt::AscendingOrder);
        QVERIFY(gaps(0).of(Severity::Blocker) > 0);
        QCOMPARE(gaps(model.rowCount() - 1).total(), 0);
    }

    void filter_findsARowByTheNewNameOfWhatItLinksTo_data()
    {
        QTest::addColumn<Kind>("linked");
        QTest::addColumn<QString>("link");
        QTest::newRow("a record of another register") << Kind::Person << u"owner"_s;
        QTest::newRow("a record of the same register") << Kind::Document << u"parent"_s;
    }
    void filter_findsARowByTheNewNameOfWhatItLinksTo()
    {
        QFETCH(Kind, linked);
        QFETCH(QString, link);
        RegisterModel model(*m_session, Kind::Document);
        model.setColumns({registerOf(Kind::Document).find(u"ref"), registerOf(Kind::Document).find(link)});
        model.setWords(u"ukishima"_s);
        QCOMPARE(model.rowCount(), 0);
        const auto named = linked == Kind::Person ? u"name"_s : u"title"_s;
        const int linkField = kindInfo(Kind::Document).fieldIndex(link);
        const auto isLinked = [&](const Document &document) {
            return !std::get<Uuid>(fieldValue(document, linkField)).isNull();
        };
        const auto row = std::ranges::find_if(data().table<Document>(), isLinked);
        QVERIFY(row != data().table<Document>().end());
        const Uuid target = std::get<Uuid>(fieldValue(*row, linkField));
        const Column *name = registerOf(linked).find(named);
        QVERIFY(name);
        const CellEdit rename{data().rowOf(linked, target), name, u"Ukishima"_s};
        QVERIFY(m_session->edit({&rename, 1}));
        model.setWords(u"ukishima"_s);
        QVERIFY(model.rowOf(row->id.uuid) >= 0);
    }

    void filter_findsAllWordsInEitherLanguageAndWidth_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addRow("Japanese") << u"インシデント 管理"_s;
        QTest::addRow("English") << u"incident regulation"_s;
        QTest::addRow("half width") << u"ｲﾝｼﾃﾞﾝﾄ"_s;
        QTest::addRow("full width number") << u"Ｄ－０１２"_s;
    }
    void filter_findsAllWordsInEitherLanguageAndWidth()
    {
        QFETCH(QString, words);
        RegisterModel model(*m_session, Kind::Document);
        model.setWords(words);
        QVERIFY(texts(model, u"ref").contains(u"D-012"_s));
        QVERIFY(model.rowCount() < data().size(Kind::Document));
        QCOMPARE(model.memberCount(), data().size(Kind::Document));
    }

    void filter_ofManyRows_comesWhenTheirTextsAreThere()
    {
        ChangeSet changes;
        for (int i = 0; i < 6000; ++i) {
            SourceSystem system;
            system.name.ja = i % 100 == 0 ? u"珍語甲"_s : u"珍語乙"_s;
            changes.add(std::move(system));
        }
        QVERIFY(m_session->commit(std::move(changes)));
        RegisterModel model(*m_session, Kind::SourceSystem);
        const Tester tester(&model);
        const int all = model.rowCount();
        model.setWords(u"珍語乙"_s);
        model.setWords(u"珍語甲"_s); // who goes on typing is not held up, and gets what was typed last
        QCOMPARE(model.rowCount(), all);
        QTRY_COMPARE(model.rowCount(), 60);
        model.setWords({});
        QCOMPARE(model.rowCount(), all);
        model.setWords(u"珍語乙"_s); // at once, by now
        QCOMPARE(model.rowCount(), 5940);
    }

    void filter_ofManyRows_isThereWithAnOrderThatComesBeforeIt()
    {
        ChangeSet changes;
        for (int i = 0; i < 6000; ++i)
            changes.add(SourceSystem());
        QVERIFY(m_session->commit(std::move(changes)));
        RegisterModel model(*m_session, Kind::SourceSystem);
        model.setWords(u"どこにもない"_s);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(model.rowCount(), 0);
    }

    void locationsOfADocument_areAlsoThoseOfItsVersions()
    {
        RegisterModel model(*m_session, Kind::Location);
        const Uuid document = data().idOf(Kind::Document, u"D-012"_s);
        model.setScope({kindInfo(Kind::Location).fieldIndex(u"subject"), document});
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(homeOf(data(), {Kind::Location, model.idAt(row)}).uuid, document);
    }

    void readOnlyWorkspace_hasNoEditableCell()
    {
        m_session.reset();
        m_workspace = m_samples.open(Workspace::Mode::ReadOnly);
        m_session = std::make_unique<Session>(*m_workspace, m_undoList, m_words, Language::Japanese);
        RegisterModel model(*m_session, Kind::Document);
        QVERIFY(!(model.flags(model.index(0, section(model, u"title"))) & Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(0, section(model, u"title")), u"x"_s));
    }
};

QTEST_MAIN(TestRegisterModel)
#include "tst_register_model.moc"
