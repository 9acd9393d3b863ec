#include "core/registers/register.h"
#include "tests/ui/answers.h"
#include "tests/ui/sample_copies.h"
#include "ui/registers/cell_editor.h"
#include "ui/registers/column_filter_dialog.h"
#include "ui/registers/column_layout.h"
#include "ui/registers/columns_dialog.h"
#include "ui/registers/register_model.h"
#include "ui/registers/register_pane.h"
#include "ui/session/change_text.h"
#include "ui/session/session.h"
#include "ui/support/chip_button.h"
#include "ui/support/undo_list.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// A register as people work in it all day: order, filters, groups, views, many cells at once.
class TestGrid : public QObject {
    Q_OBJECT

private:
    SampleCopies m_samples;
    BothWords m_words;
    UndoList m_undoList;
    Answers m_answers;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RegisterPane> m_pane;

    RegisterModel &model() const { return m_pane->model(); }
    RegisterView &view() const { return m_pane->view(); }
    const Column *column(QStringView key) const { return registerOf(m_pane->kind()).find(key); }
    void makePane(Kind kind = Kind::Document, int width = 900)
    {
        m_pane = std::make_unique<RegisterPane>(*m_session, *m_preferences, m_answers, kind);
        m_pane->resize(width, 500);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        view().setFocus();
    }
    const Document &document(const QString &ref) const
    {
        return *m_workspace->data().table<Document>().findRef(ref);
    }
    QModelIndex cell(const QString &ref, QStringView key) const
    {
        const Uuid id = m_workspace->data().idOf(m_pane->kind(), ref);
        return model().index(model().rowOf(id), model().sectionOf(column(key)));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target && view().isAncestorOf(target) ? target : &view(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Whatever keys are held.
    void go(const QModelIndex &index)
    {
        view().selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    void selectBlock(const QModelIndex &from, const QModelIndex &to)
    {
        go(from);
        view().selectionModel()->select({from, to}, QItemSelectionModel::ClearAndSelect);
    }
    QStringList texts(QStringView key) const
    {
        QStringList texts;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().datasetRow(row) >= 0)
                texts << m_session->reader().text(*column(key), model().datasetRow(row));
        }
        return texts;
    }
    QString undoText() const
    {
        LogStore &log = m_workspace->log();
        const qint64 entry = m_session->entryToUndo();
        return entryText(*m_session, log.entries(entry, 1)->front(), *log.changes(entry));
    }
    void clickHeading(QStringView key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QHeaderView *header = view().horizontalHeader();
        const int section = model().sectionOf(column(key));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
            QPoint(header->sectionViewportPosition(section) + 20, header->height() / 2));
    }
    /// Does something in the dialog that opens next.
    template <typename Work>
    void inDialog(Work work)
    {
        QTimer::singleShot(
            0, this, [work] { work(*qobject_cast<QDialog *>(QApplication::activeModalWidget())); });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_settings);
        m_undoList.clear();
        m_workspace = m_samples.open();
        m_session = std::make_unique<Session>(*m_workspace, m_undoList, m_words, Language::English);
        makePane();
    }
    void cleanup()
    {
        m_pane.reset();
        m_session.reset();
        m_workspace.reset();
    }

    void shiftClick_addsAColumnToTheOrder()
    {
        clickHeading(u"owner");
        clickHeading(u"title", Qt::ShiftModifier);
        clickHeading(u"title", Qt::ShiftModifier);
        QCOMPARE(model().sortKeys(),
            (std::vector<SortKey>{
                {column(u"owner"), RowOrder::Ascending}, {column(u"title"), RowOrder::Descending}}));
        const int title = model().sectionOf(column(u"title"));
        QCOMPARE(model().headerData(title, Qt::Horizontal, RegisterModel::SortRole).toInt(), -2);
        const QStringList owners = texts(u"owner");
        const QStringList titles = texts(u"title");
        for (qsizetype row = 1; row < owners.size(); ++row) {
            if (owners[row] == owners[row - 1])
                QVERIFY(titles[row].compare(titles[row - 1], Qt::CaseInsensitive) <= 0);
        }
        clickHeading(u"ref");
        QCOMPARE(model().sortKeys().size(), 1U);
    }

    void columnFilter_isAChipThatCanBeRemoved()
    {
        const int all = model().rowCount();
        inDialog([](QDialog &dialog) {
            auto *codes = dialog.findChild<QListWidget *>(u"codes"_s);
            QVERIFY(codes);
            codes->item(0)->setCheckState(Qt::Checked);
            dialog.accept();
        });
        m_pane->askForFilter(column(u"owner"));
        QCOMPARE(m_pane->filters().size(), 1U);
        QVERIFY(model().rowCount() > 0);
        QVERIFY(model().rowCount() < all);
        QCOMPARE(texts(u"owner").count(texts(u"owner").front()), model().rowCount());
        auto *chip = m_pane->findChild<ChipButton *>(u"filter.owner"_s);
        QVERIFY(chip && chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(model().rowCount(), all);
        QVERIFY(m_pane->filters().empty());
    }

    void columnFilters_workTogetherWithWordsAndChips()
    {
        m_pane->setFilter({u"next_review_on"_s, ColumnFilter::Test::Between, {}, {}, QDate(2026, 1, 1),
            QDate(2027, 12, 31)});
        const int inTime = model().rowCount();
        QVERIFY(inTime > 0);
        m_pane->setFilter({u"title"_s, ColumnFilter::Test::Contains, u"規程"_s, {}, {}, {}});
        const int regulations = model().rowCount();
        QVERIFY(regulations > 0 && regulations < inTime);
        m_pane->findChild<QLineEdit *>(u"filter"_s)->setText(u"incident"_s);
        QVERIFY(model().rowCount() > 0 && model().rowCount() < regulations);
        QTest::mouseClick(m_pane->findChild<QPushButton *>(u"showAll"_s), Qt::LeftButton);
        QCOMPARE(model().rowCount(), model().memberCount());
    }

    void emptyAndFilledCells_areAllRowsTogether()
    {
        m_pane->setFilter({u"owner"_s, ColumnFilter::Test::Empty, {}, {}, {}, {}});
        const int empty = model().rowCount();
        m_pane->setFilter({u"owner"_s, ColumnFilter::Test::Filled, {}, {}, {}, {}});
        QCOMPARE(model().rowCount() + empty, model().memberCount());
    }

    void sameContent_isFilteredByOneKey()
    {
        go(cell(u"D-012"_s, u"owner"));
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        for (const QString &owner : texts(u"owner"))
            QCOMPARE(owner, texts(u"owner").front());
        QVERIFY(model().rowOf(document(u"D-012"_s).id.uuid) >= 0);
    }

    void groups_haveHeadingsWithCountsAndCloseByKey()
    {
        go(cell(u"D-012"_s, u"lifecycle"));
        press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(model().groupAt(0));
        int headings = 0;
        int counted = 0;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const auto *group = model().groupAt(row)) {
                ++headings;
                counted += group->count;
                QVERIFY(model().index(row, 0).data().toString().contains(QString::number(group->count)));
                QVERIFY(!(model().flags(model().index(row, 1)) & Qt::ItemIsEditable));
            }
        }
        QVERIFY(headings > 1);
        QCOMPARE(counted, model().memberCount());
        const int open = model().rowCount();
        const int first = model().groupAt(0)->count;
        go(model().index(0, 0));
        press(Qt::Key_Left);
        QCOMPARE(model().rowCount(), open - first);
        QVERIFY(!model().groupAt(0)->isOpen);
        press(Qt::Key_Space);
        QCOMPARE(model().rowCount(), open);
        press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(model().rowCount(), headings);
        QVERIFY(view().select(document(u"D-012"_s).id.uuid)); // opens its group
        go(cell(u"D-012"_s, u"lifecycle"));
        press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!model().group());
    }

    void editing_worksInsideGroups()
    {
        model().setGroup(column(u"lifecycle"));
        selectBlock(model().index(0, 0), model().index(model().rowCount() - 1, model().columnCount() - 1));
        QCOMPARE(view().selectedRecords().size(), static_cast<std::size_t>(model().memberCount()));
        go(cell(u"D-012"_s, u"owner"));
        press(Qt::Key_Delete);
        QVERIFY(document(u"D-012"_s).owner.isNull());
        view().select(document(u"D-013"_s).id.uuid);
        view().removeSelected();
        QCOMPARE(model().rowOf(document(u"D-012"_s).id.uuid) >= 0, true);
    }

    void shortDates_fallIntoTheFiscalYear_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("stored");
        QTest::newRow("month and day of this fiscal year") << u"4/1"_s << QDate(2026, 4, 1);
        QTest::newRow("month and day after new year") << u"3/31"_s << QDate(2027, 3, 31);
        QTest::newRow("era") << u"R8.4.1"_s << QDate(2026, 4, 1);
        QTest::newRow("eight digits") << u"20260401"_s << QDate(2026, 4, 1);
    }
    void shortDates_fallIntoTheFiscalYear()
    {
        QFETCH(QString, typed);
        go(cell(u"D-012"_s, u"next_review_on"));
        press(Qt::Key_F2);
        type(typed);
        press(Qt::Key_Return);
        QTEST(document(u"D-012"_s).nextReviewOn, "stored");
    }

    void choices_areTakenByTheirFirstLetters()
    {
        go(cell(u"D-012"_s, u"lifecycle"));
        press(Qt::Key_F2);
        QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
        type(u"ret"_s);
        press(Qt::Key_Return);
        QCOMPARE(document(u"D-012"_s).lifecycle, Lifecycle::Retired);
    }

    void people_areFoundByAPartOfTheirKana()
    {
        go(cell(u"D-012"_s, u"owner"));
        press(Qt::Key_F2);
        const Person &person = m_workspace->data().table<Person>().rows()[3];
        QInputMethodEvent typed;
        typed.setCommitString(person.kana.section(u' ', 0, 0));
        QApplication::sendEvent(QApplication::focusWidget(), &typed);
        press(Qt::Key_Return);
        QCOMPARE(document(u"D-012"_s).owner, person.id);
    }

    void deleteKey_clearsCellsInOneStep()
    {
        selectBlock(cell(u"D-003"_s, u"owner"), cell(u"D-006"_s, u"next_review_on"));
        const Document before = document(u"D-004"_s);
        press(Qt::Key_Delete);
        QVERIFY(document(u"D-004"_s).owner.isNull());
        QVERIFY(!document(u"D-006"_s).nextReviewOn.isValid());
        QCOMPARE(undoText(), u"Cleared cells in 4 row(s) of Document inventory"_s);
        QVERIFY(m_session->undo());
        QCOMPARE(document(u"D-004"_s).owner, before.owner);
    }

    void undo_saysWhatWillBeUndone()
    {
        selectBlock(cell(u"D-003"_s, u"owner"), cell(u"D-006"_s, u"owner"));
        press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY2(undoText().startsWith("Filled down \"Owner\" in "_L1), qPrintable(undoText()));
        press(Qt::Key_F2);
        type(u"P-002"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(undoText().startsWith("Set \"Owner\" in"_L1));
    }

    void fillDown_fillsBothLanguages()
    {
        selectBlock(cell(u"D-003"_s, u"title"), cell(u"D-004"_s, u"title"));
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(document(u"D-004"_s).title.ja, document(u"D-003"_s).title.ja);
        QCOMPARE(document(u"D-004"_s).title.en, document(u"D-003"_s).title.en);
    }

    void duplicatedRows_areOneStep()
    {
        const int before = model().rowCount();
        selectBlock(cell(u"D-003"_s, u"owner"), cell(u"D-005"_s, u"owner"));
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(model().rowCount(), before + 3);
        QCOMPARE(undoText(), u"Duplicated 3 row(s) of Document inventory"_s);
        QVERIFY(m_session->undo());
        QCOMPARE(model().rowCount(), before);
    }

    void columns_areChosenAndMovedByKeyboard()
    {
        ColumnsDialog dialog(view().columnLayout());
        auto *list = dialog.findChild<QListWidget *>(u"columns"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // the number goes below the title
        QTRY_COMPARE(list->currentRow(), 1);
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Space);
        const QString dropped = list->item(2)->text();
        dialog.apply();
        QCOMPARE(model().column(0)->key, u"title"_s);
        QCOMPARE(model().column(1)->key, u"ref"_s);
        for (int section = 0; section < model().columnCount(); ++section)
            QVERIFY(model().headerData(section, Qt::Horizontal).toString() != dropped);
    }

    void firstColumn_staysWhileTheOthersScroll()
    {
        for (const QString &key :
            {u"tier"_s, u"department"_s, u"note"_s, u"retention_years"_s, u"classification"_s})
            view().columnLayout().show(column(key), true);
        auto *frozen = view().findChild<QTableView *>(u"frozenColumn"_s);
        QVERIFY(!frozen->isVisible());
        QVERIFY(view().horizontalScrollBar()->maximum() > 0);
        view().horizontalScrollBar()->setValue(view().horizontalScrollBar()->maximum());
        QVERIFY(frozen->isVisible());
        QCOMPARE(frozen->width(), view().columnWidth(0));
        view().verticalScrollBar()->setValue(7);
        QCOMPARE(frozen->rowAt(1), view().rowAt(1));
        view().horizontalScrollBar()->setValue(0);
        QVERIFY(!frozen->isVisible());
    }

    void zoom_isRemembered()
    {
        const int height = view().rowHeight(0);
        press(Qt::Key_Plus, Qt::ControlModifier);
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(view().zoom(), 120);
        QVERIFY(view().rowHeight(0) > height);
        makePane();
        QCOMPARE(view().zoom(), 120);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view().rowHeight(0), height);
    }

    void everyRegister_fitsBesideTheDetails()
    {
        for (const Kind kind : {Kind::Document, Kind::Evidence, Kind::Control, Kind::Person,
                 Kind::Requirement, Kind::Applicability, Kind::Request, Kind::Finding}) {
            makePane(kind, 760); // 1366 less navigation and details
            QVERIFY2(view().horizontalHeader()->length() <= view().viewport()->width(),
                qPrintable(kindCode(kind)));
        }
    }

    void savedView_comesBackAtTheNextStart()
    {
        m_pane->setFilter({u"owner"_s, ColumnFilter::Test::Filled, {}, {}, {}, {}});
        model().setSort({{column(u"title"), RowOrder::Descending}, {nullptr, RowOrder::Ascending}});
        model().setGroup(column(u"lifecycle"));
        const ViewState wanted = m_pane->state();
        SavedView view;
        view.name = {u"自分の表示"_s, u"My view"_s, {}};
        view.registerCode = u"document"_s;
        view.content = viewText(wanted);
        ChangeSet changes;
        const Id<SavedView> id = changes.add(view);
        QVERIFY(m_session->commit(std::move(changes)));
        m_preferences->setSavedView(Kind::Document, id.toString());
        makePane();
        QCOMPARE(m_pane->state(), wanted);
        QCOMPARE(m_pane->findChild<QToolButton *>(u"views"_s)->text(), u"My view"_s);
        QVERIFY(m_session->undo());
        QCOMPARE(m_pane->findChild<QToolButton *>(u"views"_s)->text(), u"Views"_s);
    }

    void numbersBelow_sumUpWhatIsSelected()
    {
        view().columnLayout().show(column(u"retention_years"), true);
        m_pane->setFilter({u"retention_years"_s, ColumnFilter::Test::Filled, {}, {}, {}, {}});
        QVERIFY(model().rowCount() > 1);
        const int section = model().sectionOf(column(u"retention_years"));
        selectBlock(model().index(0, section), model().index(1, section));
        const int sum = model().index(0, section).data().toInt() + model().index(1, section).data().toInt();
        const QString numbers = m_pane->findChild<QLabel *>(u"numbers"_s)->text();
        QVERIFY2(numbers.contains(u"Sum %1,"_s.arg(sum)), qPrintable(numbers));
    }

    void blockFromCalc_pastesAndUndoesInOneStep()
    {
        constexpr int lines = 200;
        QString text;
        for (int line = 0; line < lines; ++line) {
            // Number and gaps stay; what LibreOffice puts there: tabs, and quotation marks around line
            // breaks.
            text += u"\"見出し %1\n第2行\"\tTitle %1\t4\tin force\tP-002\t2026/4/1\t内部\t7\n"_s.arg(line);
        }
        auto *mime = new QMimeData;
        mime->setText(text);
        mime->setHtml(u"<table><tr><td>not this</td></tr></table>"_s);
        QGuiApplication::clipboard()->setMimeData(mime);
        view().columnLayout().choose(
            {{u"ref"_s}, {u"title.ja"_s}, {u"title.en"_s}, {u"tier"_s}, {u"lifecycle"_s}, {u"owner"_s},
                {u"next_review_on"_s}, {u"department"_s}, {u"retention_years"_s}});
        const int before = model().rowCount();
        go(model().index(0, 1));
        inDialog([](QDialog &dialog) { dialog.accept(); });
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(model().memberCount(), lines);
        const Document &last = m_workspace->data().table<Document>().rows().back();
        QCOMPARE(last.title.ja, u"見出し 199\n第2行"_s);
        QCOMPARE(last.title.en, u"Title 199"_s);
        QCOMPARE(last.tier, 4);
        QCOMPARE(last.nextReviewOn, QDate(2026, 4, 1));
        QCOMPARE(last.retentionYears, 7);
        QVERIFY(m_session->undo());
        QCOMPARE(model().memberCount(), before);
    }
};

QTEST_MAIN(TestGrid)
#include "tst_grid.moc"
