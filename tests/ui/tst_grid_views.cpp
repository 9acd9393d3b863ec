#include "core/registers/view_state.h"
#include "tests/ui/register_hands.h"
#include "ui/people/person_box.h"
#include "ui/registers/column_layout.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// A register as somebody wants to see it: saved views, rows put beside others, another day.
class TestGridViews : public QObject, private PaneHands {
    Q_OBJECT

private:
    QToolButton &views() const { return *m_pane->findChild<QToolButton *>(u"views"_s); }
    QAction *inMenu(const QString &word) const
    {
        Q_EMIT views().menu()->aboutToShow();
        for (QAction *action : views().menu()->actions()) {
            if (action->text() == word)
                return action;
        }
        return nullptr;
    }
    bool menuHas(const QString &word) const
    {
        const QAction *action = inMenu(word);
        return action && action->isEnabled();
    }
    void chooseInMenu(const QString &word) const
    {
        QVERIFY2(menuHas(word), qPrintable(word));
        inMenu(word)->trigger();
    }
    Id<SavedView> storeView(const QString &content, const QString &keeper = {})
    {
        SavedView view;
        view.name = {u"自分の表示"_s, u"My view"_s, {}};
        view.registerCode = u"document"_s;
        view.keeper = keeper;
        view.content = content;
        ChangeSet changes;
        const Id<SavedView> id = changes.add(view);
        return m_session->commit(std::move(changes)) ? id : Id<SavedView>();
    }

private Q_SLOTS:
    void init() { QVERIFY(openPane()); }
    void cleanup() { closePane(); }

    void savedView_comesBackAtTheNextStart()
    {
        m_pane->setFilter({u"owner"_s, ColumnFilter::Test::Filled, {}, {}, {}, {}});
        model().setSort({{column(u"title"), RowOrder::Descending}, {nullptr, RowOrder::Ascending}});
        model().setGroup(column(u"lifecycle"));
        const ViewState wanted = m_pane->state();
        m_preferences->setSavedView(Kind::Document, storeView(viewText(wanted)).toString());
        QVERIFY(makePane());
        QCOMPARE(m_pane->state(), wanted);
        QCOMPARE(views().text(), u"My view"_s);
        QVERIFY(m_session->undo());
        QCOMPARE(views().text(), u"Views"_s);
        QVERIFY(m_pane->state() != wanted); // what was there before
    }

    void view_leavesThePersonsOwnColumnsAlone()
    {
        view().columnLayout().show(column(u"tier"), true);
        const std::vector<ViewState::ShownColumn> own = view().columnLayout().own();
        const QStringList remembered = m_preferences->columns(Kind::Document);
        const ViewState before = m_pane->state();
        storeView(
            uR"({"columns":[{"key":"ref"},{"key":"title"},{"key":"classification"}],"sorted":[{"key":"title"}]})"_s);
        chooseInMenu(u"My view (everybody's)"_s);
        QCOMPARE(model().columnCount(), 3);
        QCOMPARE(m_preferences->columns(Kind::Document), remembered);
        view().setColumnWidth(1, 333); // drawn at in the view: not remembered either
        QCOMPARE(m_preferences->columns(Kind::Document), remembered);
        chooseInMenu(u"Without a view, as it was before"_s);
        QCOMPARE(m_pane->state(), before);
        QCOMPARE(view().columnLayout().own(), own);
        QVERIFY(makePane());
        QCOMPARE(view().columnLayout().own(), own);
        QCOMPARE(views().text(), u"Views"_s);
    }

    void changedView_saysSoAndIsSavedOrDropped()
    {
        const Id<SavedView> id = storeView(uR"({"sorted":[{"key":"title"}]})"_s);
        chooseInMenu(u"My view (everybody's)"_s);
        QCOMPARE(views().text(), u"My view"_s);
        QVERIFY(!menuHas(u"Save what is shown as \"My view\""_s));
        m_pane->setFilter({u"owner"_s, ColumnFilter::Test::Filled, {}, {}, {}, {}});
        QCOMPARE(views().text(), u"My view (changed)"_s);
        chooseInMenu(u"Drop the changes and show \"My view\" again"_s);
        QCOMPARE(views().text(), u"My view"_s);
        QVERIFY(m_pane->filters().empty());
        view().columnLayout().show(column(u"tier"), true);
        QCOMPARE(views().text(), u"My view (changed)"_s);
        chooseInMenu(u"Save what is shown as \"My view\""_s);
        QCOMPARE(views().text(), u"My view"_s);
        const ViewState kept = readView(data().find(id)->content);
        QVERIFY(std::ranges::contains(kept.columns, u"tier"_s, &ViewState::ShownColumn::key));
        view().setZoom(70); // narrower on the screen, the same at 100 %
        QCOMPARE(views().text(), u"My view"_s);
    }

    void ownViews_areThoseOfThePersonWhoSitsHere()
    {
        const auto people = data().table<Person>().rows();
        storeView(u"{}"_s, people[1].id.toString());
        m_preferences->setSelf(people[0].id.toString());
        QVERIFY(!menuHas(u"My view"_s));
        m_preferences->setSelf(people[1].id.toString());
        QVERIFY(menuHas(u"My view"_s));

        inDialog([&](QDialog &dialog) { // saving asks who one is, and remembers it
            dialog.findChild<QLineEdit *>(u"name.en"_s)->setText(u"Another"_s);
            dialog.findChild<PersonBox *>(u"person"_s)->setPerson(people[2].id);
            dialog.accept();
        });
        chooseInMenu(u"Save this view…"_s);
        QCOMPARE(views().text(), u"Another"_s);
        QCOMPARE(data().table<SavedView>().rows().back().keeper, people[2].id.toString());
        QCOMPARE(m_preferences->self(), people[2].id.toString());
    }

    void insertedRow_standsBelowTheCurrentOneUntilItIsSortedAnew()
    {
        const int before = model().rowCount();
        go(cell(u"D-012"_s, u"title"));
        const int row = view().currentIndex().row();
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(model().rowCount(), before + 1);
        QCOMPARE(view().currentIndex().row(), row + 1);
        QCOMPARE(model().column(view().currentIndex().column())->key, u"title"_s);
        type(u"Inserted"_s);
        press(Qt::Key_Return);
        const Uuid added = model().idAt(row + 1);
        QCOMPARE(data().find(Id<Document>{added})->title.en, u"Inserted"_s);
        QCOMPARE(model().rowOf(added), row + 1);
        m_pane->findChild<QLineEdit *>(u"filter"_s)->setText(u"d"_s); // narrowing is no new order
        QCOMPARE(model().rowOf(added), model().rowOf(data().idOf(Kind::Document, u"D-012"_s)) + 1);
        m_pane->findChild<QLineEdit *>(u"filter"_s)->clear();
        clickHeading(u"ref");
        clickHeading(u"ref");
        QCOMPARE(model().rowOf(added), before);
        QVERIFY(m_session->undo()); // the title
        QVERIFY(m_session->undo());
        QCOMPARE(model().rowCount(), before);
    }

    void rowInsertedInAGroup_isEditedInItsOwn()
    {
        go(cell(u"D-012"_s, u"lifecycle"));
        press(Qt::Key_G, Qt::ControlModifier);
        view().select(document(u"D-012"_s).id.uuid);
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        const Uuid added = view().currentRecord();
        QVERIFY(added != document(u"D-012"_s).id.uuid);
        QCOMPARE(view().currentIndex().row(), model().rowOf(added));
        QVERIFY(view().isAncestorOf(QApplication::focusWidget())); // an editor
        press(Qt::Key_Escape);
    }

    void register_isShownAsItStandsOnAnotherDay()
    {
        ChangeSet changes;
        DocumentVersion old;
        old.document = document(u"D-012"_s).id;
        old.ref = u"D-012-V0"_s;
        old.label = u"Old edition"_s;
        old.status = Lifecycle::Effective;
        old.effectiveOn = QDate(2019, 4, 1);
        old.supersededOn = QDate(2019, 12, 31);
        changes.add(old);
        QVERIFY(m_session->commit(std::move(changes)));
        const QModelIndex version = cell(u"D-012"_s, u"version");
        const QString today = version.data().toString();
        QVERIFY(today != old.label);
        auto *bar = m_pane->findChild<QWidget *>(u"dayBar"_s);
        auto *day = m_pane->findChild<QDateEdit *>(u"asOf"_s);
        QVERIFY(!bar->isVisible());
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(m_pane->focusWidget(), day);
        day->setDate(QDate(2019, 6, 30));
        QCOMPARE(cell(u"D-012"_s, u"version").data().toString(), old.label);
        m_pane->findChild<QLineEdit *>(u"filter"_s)->setText(old.label);
        QCOMPARE(texts(u"ref"), QStringList(u"D-012"_s)); // the filter looks at that day, too
        m_pane->findChild<QLineEdit *>(u"filter"_s)->clear();
        QTest::mouseClick(m_pane->findChild<QPushButton *>(u"backToToday"_s), Qt::LeftButton);
        QCOMPARE(cell(u"D-012"_s, u"version").data().toString(), today);
        QVERIFY(!bar->isVisible());
        m_pane->setAsOf(QDate(2019, 6, 30));
        QVERIFY(makePane()); // the next start
        QCOMPARE(cell(u"D-012"_s, u"version").data().toString(), today);
        QVERIFY(!m_pane->findChild<QWidget *>(u"dayBar"_s)->isVisible());
    }

    void chips_askAboutTheDayThatIsShown()
    {
        Document later = document(u"D-012"_s);
        later.nextReviewOn = m_session->today().addYears(3);
        ChangeSet changes;
        changes.change(later);
        QVERIFY(m_session->commit(std::move(changes)));
        m_pane->pressChip(u"review"_s);
        QVERIFY(model().rowOf(later.id.uuid) < 0);
        m_pane->setAsOf(later.nextReviewOn.addDays(-10));
        QVERIFY(model().rowOf(later.id.uuid) >= 0);
        m_pane->setAsOf(m_session->today());
        QVERIFY(model().rowOf(later.id.uuid) < 0);
    }

    void duties_ofAnotherDayAreThoseThatHoldOnIt()
    {
        for (const Kind kind : {Kind::RoleHolding, Kind::Assignment}) {
            QVERIFY(makePane(kind));
            const int all = model().rowCount();
            m_pane->setAsOf(QDate(1999, 1, 1));
            QVERIFY2(model().rowCount() < all, qPrintable(kindCode(kind)));
            for (int row = 0; row < model().rowCount(); ++row) {
                const QString from = m_session->reader().text(*column(u"from"), model().datasetRow(row));
                QVERIFY2(from <= u"1999-01-01"_s, qPrintable(from));
            }
            m_pane->setAsOf(m_session->today());
            QCOMPARE(model().rowCount(), all);
        }
    }
};

QTEST_MAIN(TestGridViews)
#include "tst_grid_views.moc"
