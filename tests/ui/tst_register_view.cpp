#include "tests/ui/register_hands.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestRegisterView : public QObject, private RegisterHands {
    Q_OBJECT

private:
    std::unique_ptr<RegisterModel> m_model;
    std::unique_ptr<RegisterView> m_view;

    RegisterView &view() const override { return *m_view; }
    void makeView()
    {
        m_view.reset();
        m_model = std::make_unique<RegisterModel>(*m_session, Kind::Document);
        m_view = std::make_unique<RegisterView>(*m_model, *m_preferences);
        m_view->resize(790, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    QStringList shownHeadings() const
    {
        QStringList headings;
        const QHeaderView *header = m_view->horizontalHeader();
        for (int place = 0; place < header->count(); ++place)
            headings << m_model->headerData(header->logicalIndex(place), Qt::Horizontal).toString();
        return headings;
    }
    void choose(const QString &entry)
    {
        QMenu menu;
        m_view->fillColumnMenu(menu);
        for (QAction *action : menu.actions()) {
            if (action->text() == entry)
                action->trigger();
        }
    }

private Q_SLOTS:
    void init()
    {
        open(Language::English);
        makeView();
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        close();
    }

    void columns_fitBesideTheDetailPaneOfASmallScreen()
    {
        QCOMPARE_LE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
        const int title = m_model->sectionOf(registerOf(Kind::Document).find(u"title"));
        QVERIFY(m_view->columnWidth(title) >= m_view->fontMetrics().horizontalAdvance(u"0"_s) * 20);
    }

    void columns_keepTheirOrderWhenAnotherIsShown()
    {
        m_view->horizontalHeader()->moveSection(0, 3);
        const QStringList moved = shownHeadings();
        choose(u"Tier"_s);
        QCOMPARE(shownHeadings(), moved + QStringList{u"Tier"_s});
        makeView(); // as at the next start
        QCOMPARE(shownHeadings(), moved + QStringList{u"Tier"_s});
    }

    void usualColumns_comeBackAsTheyWere()
    {
        const QStringList usual = shownHeadings();
        m_view->horizontalHeader()->moveSection(0, 3);
        choose(u"Owner"_s);
        QVERIFY(shownHeadings() != usual);
        choose(u"Usual columns"_s);
        QCOMPARE(shownHeadings(), usual);
    }

    void typedText_isStoredByEnterAndGivenUpByEscape()
    {
        m_view->setCurrentIndex(cell(u"D-012"_s, u"title"));
        press(Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, "Another title");
        press(Qt::Key_Return);
        QCOMPARE(document(u"D-012"_s).title.en, u"Another title"_s);
        QCOMPARE(document(u"D-012"_s).title.ja, u"インシデント管理規程"_s);
        QCOMPARE(m_view->currentIndex(), cell(u"D-013"_s, u"title")); // as in a spreadsheet
        QVERIFY(!m_view->isPersistentEditorOpen(m_view->currentIndex()));
        QVERIFY(
            !qobject_cast<QLineEdit *>(QApplication::focusWidget())); // the key does not open the next editor

        press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), "never");
        press(Qt::Key_Escape);
        QVERIFY(document(u"D-013"_s).title.en != u"never"_s);
        QCOMPARE(m_workspace->log().head()->sequence, m_session->entryToUndo());
    }

    void ctrlEnter_writesIntoAllSelectedRows()
    {
        selectBlock(cell(u"D-003"_s, u"next_review_on"), cell(u"D-006"_s, u"next_review_on"));
        press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), "2027/1/31");
        press(Qt::Key_Return, Qt::ControlModifier);
        for (const QString &ref : {u"D-003"_s, u"D-004"_s, u"D-005"_s, u"D-006"_s})
            QCOMPARE(document(ref).nextReviewOn, QDate(2027, 1, 31));
        QVERIFY(m_session->undo());
        QVERIFY(document(u"D-004"_s).nextReviewOn != QDate(2027, 1, 31));
    }

    void ctrlD_fillsDown()
    {
        selectBlock(cell(u"D-003"_s, u"owner"), cell(u"D-006"_s, u"owner"));
        press(Qt::Key_D, Qt::ControlModifier);
        for (const QString &ref : {u"D-004"_s, u"D-005"_s, u"D-006"_s})
            QCOMPARE(document(ref).owner, document(u"D-003"_s).owner);
    }

    void copiedCells_areTabsAndLines()
    {
        selectBlock(cell(u"D-003"_s, u"ref"), cell(u"D-004"_s, u"title"));
        press(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith("D-003\tInformation Security"_L1));
    }

    void pastedCell_goesIntoAllSelectedOnes()
    {
        QGuiApplication::clipboard()->setText(u"P-002\n"_s);
        selectBlock(cell(u"D-003"_s, u"owner"), cell(u"D-005"_s, u"owner"));
        press(Qt::Key_V, Qt::ControlModifier);
        const Id<Person> person = m_workspace->data().table<Person>().findRef(u"P-002"_s)->id;
        for (const QString &ref : {u"D-003"_s, u"D-004"_s, u"D-005"_s})
            QCOMPARE(document(ref).owner, person);
        QVERIFY(m_session->undo());
        QVERIFY(document(u"D-004"_s).owner != person);
    }

    void pastedBlock_isAskedForFromItsTopLeftCellOn()
    {
        const QSignalSpy asked(m_view.get(), &RegisterView::pasteRequested);
        QGuiApplication::clipboard()->setText(u"a\tb\nc\td"_s);
        selectBlock(cell(u"D-004"_s, u"title"), cell(u"D-005"_s, u"title"));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        const auto target = asked.front().at(0).value<PasteTarget>();
        QCOMPARE(
            target.rows.front(), m_workspace->data().rowOf(Kind::Document, document(u"D-004"_s).id.uuid));
        QCOMPARE(target.columns.front()->key, u"title"_s);
        QCOMPARE(asked.front().at(1).value<CellBlock>().size(), 2U);
    }

    void deletingTheLastRows_leavesACurrentRow()
    {
        const QSignalSpy removed(m_view.get(), &RegisterView::removed);
        const int last = m_model->rowCount() - 1;
        selectBlock(m_model->index(last - 2, 0), m_model->index(last, 0));
        m_view->selectionModel()->setCurrentIndex(m_model->index(last, 0), QItemSelectionModel::NoUpdate);
        press(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(m_model->rowCount(), last - 2);
        QCOMPARE(removed.value(0).value(0).toInt(), 3);
        QCOMPARE(m_view->currentIndex().row(), last - 3);
        QVERIFY(m_session->undo());
        QCOMPARE(m_model->rowCount(), last + 1);
    }

    void duplicate_becomesTheCurrentRow()
    {
        m_view->setCurrentIndex(cell(u"D-012"_s, u"title"));
        m_view->duplicateSelected();
        QCOMPARE(m_view->currentIndex().row(), m_model->rowCount() - 1);
        QCOMPARE(m_view->currentIndex().data().toString(), u"Incident Management Regulation"_s);
    }

    void currentRecord_staysWhateverHappensToTheRows()
    {
        const Uuid id = m_workspace->data().idOf(Kind::Document, u"D-012"_s);
        QVERIFY(m_view->select(id));
        m_view->sortByColumn(
            m_model->sectionOf(registerOf(Kind::Document).find(u"title")), Qt::DescendingOrder);
        QCOMPARE(m_model->idAt(m_view->currentIndex().row()), id);
        m_model->setWords(u"incident"_s);
        QCOMPARE(m_model->idAt(m_view->currentIndex().row()), id);
    }
};

QTEST_MAIN(TestRegisterView)
#include "tst_register_view.moc"
