#include "tests/ui/register_hands.h"
#include "ui/registers/column_layout.h"
#include "ui/registers/columns_dialog.h"
#include "ui/support/chip_button.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// How a register is shown to those who work in it all day: order, filters, groups, columns, views.
class TestGrid : public QObject, private PaneHands {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(openPane()); }
    void cleanup() { closePane(); }

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
        QVERIFY(makePane());
        QCOMPARE(view().zoom(), 120);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view().rowHeight(0), height);
    }

    void everyRegister_fitsBesideTheDetails()
    {
        for (const Kind kind : {Kind::Document, Kind::Evidence, Kind::Control, Kind::Person,
                 Kind::Requirement, Kind::Applicability, Kind::Request, Kind::Finding}) {
            QVERIFY(makePane(kind, 760)); // 1366 less navigation and details
            QVERIFY2(view().horizontalHeader()->length() <= view().viewport()->width(),
                qPrintable(kindCode(kind)));
        }
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
};

QTEST_MAIN(TestGrid)
#include "tst_grid.moc"
