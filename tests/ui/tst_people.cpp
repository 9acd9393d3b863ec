#include "core/gaps/engine.h"
#include "core/people/handover.h"
#include "core/people/raci.h"
#include "core/tables/table_reader.h"
#include "tests/ui/sample_desk.h"
#include "ui/detail/detail_pane.h"
#include "ui/people/handover_dialog.h"
#include "ui/people/person_box.h"
#include "ui/people/raci_model.h"
#include "ui/people/raci_page.h"
#include "ui/people/raci_view.h"
#include "ui/people/week_bars.h"
#include "ui/people/work_model.h"
#include "ui/people/work_page.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// Who answers for what, what waits for whom, and what becomes of it when somebody leaves; in the sample
/// company.
class TestPeople : public QObject, private SampleDesk {
    Q_OBJECT

private:
    Id<Person> person(const QString &ref) const { return {data().idOf(Kind::Person, ref)}; }
    AnyId control(const QString &ref) const { return {Kind::Control, data().idOf(Kind::Control, ref)}; }

    RaciPage &matrix() const
    {
        window().go({u"raci"_s});
        return *qobject_cast<RaciPage *>(window().page());
    }
    RaciView &table() const { return *matrix().findChild<RaciView *>(); }
    QModelIndex cell(const QString &subject, const QString &who) const
    {
        const RaciModel &model = matrix().model();
        return model.index(model.rowOf(control(subject).uuid), model.columnOf(person(who)));
    }
    void press(const QString &subject, const QString &who, int key) const
    {
        table().setCurrentIndex(cell(subject, who));
        QTest::keyClick(&table(), static_cast<Qt::Key>(key));
    }
    QStringList accountable(const QString &ref) const
    {
        QStringList refs;
        const WorkspaceIndex index(data(), session().today());
        for (const RaciPart &part : raciOf(index, control(ref))) {
            if (part.raci == Raci::Accountable)
                refs << data().find(part.person)->ref;
        }
        return refs;
    }
    int gapsOf(QStringView rule, const QString &discriminator) const
    {
        const GapReport report = evaluateGaps(data(), session().today());
        return static_cast<int>(std::ranges::count_if(
            report.gaps, [&](const Gap &gap) { return gap.rule == rule && gap.label == discriminator; }));
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(open());
        session().setProject({});
    }
    void cleanup() { close(); }

    void matrix_showsWhoAnswersAndMarksWhoLeft()
    {
        RaciModel &model = matrix().model();
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(cell(u"C-001"_s, u"P-004"_s).data().toString(), u"A"_s);
        QCOMPARE(cell(u"C-001"_s, u"P-005"_s).data().toString(), u"R"_s);
        QVERIFY(cell(u"C-001"_s, u"P-005"_s)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"Responsible (R)"_s));
        const int left = model.columnOf(person(u"P-014"_s));
        QVERIFY(left >= 0);
        QCOMPARE(model.headerData(left, Qt::Horizontal).toString(), u"Keita Domoto (left)"_s);
        QVERIFY(model.headerData(left, Qt::Horizontal, RaciModel::SignRole).isValid());
    }

    void keyA_movesTheAccountableInOneStepToUndo()
    {
        press(u"C-001"_s, u"P-005"_s, Qt::Key_A);
        QCOMPARE(accountable(u"C-001"_s), QStringList{u"P-005"_s});
        QCOMPARE(cell(u"C-001"_s, u"P-005"_s).data().toString(), u"RA"_s);
        QVERIFY(session().undo());
        QCOMPARE(accountable(u"C-001"_s), QStringList{u"P-004"_s});
        QCOMPARE(session().entryToUndo(), 0);
    }

    void otherKeys_toggleAndDeleteEmpties()
    {
        press(u"C-001"_s, u"P-005"_s, Qt::Key_C);
        QCOMPARE(cell(u"C-001"_s, u"P-005"_s).data().toString(), u"RC"_s);
        press(u"C-001"_s, u"P-005"_s, Qt::Key_C);
        QCOMPARE(cell(u"C-001"_s, u"P-005"_s).data().toString(), u"R"_s);
        press(u"C-001"_s, u"P-004"_s, Qt::Key_Delete);
        QCOMPARE(accountable(u"C-001"_s), QStringList());
        RaciModel &model = matrix().model();
        QVERIFY(model.headerData(model.rowOf(control(u"C-001"_s).uuid), Qt::Vertical, RaciModel::FaultRole)
                .toString()
                .contains(u"Nobody is accountable"_s));
    }

    void severalSelectedCells_getOneLetterInOneStep()
    {
        RaciView &view = table();
        view.setCurrentIndex(cell(u"C-001"_s, u"P-005"_s));
        for (const QString &ref : {u"C-002"_s, u"C-003"_s})
            view.selectionModel()->select(cell(ref, u"P-005"_s), QItemSelectionModel::Select);
        QTest::keyClick(&view, Qt::Key_I);
        for (const QString &ref : {u"C-001"_s, u"C-002"_s, u"C-003"_s})
            QVERIFY(cell(ref, u"P-005"_s).data().toString().contains(u'I'));
        QVERIFY(session().undo());
        QCOMPARE(session().entryToUndo(), 0);
    }

    void draggedLetter_goesToTheOtherPersonOfTheRow()
    {
        RaciModel &model = matrix().model();
        const std::unique_ptr<QMimeData> dragged(model.mimeData({cell(u"C-001"_s, u"P-004"_s)}));
        QVERIFY(!model.dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, cell(u"C-002"_s, u"P-002"_s)));
        QVERIFY(model.dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, cell(u"C-001"_s, u"P-002"_s)));
        QCOMPARE(accountable(u"C-001"_s), QStringList{u"P-002"_s});
        QVERIFY(cell(u"C-001"_s, u"P-004"_s).data().toString().isEmpty());
    }

    void menu_hasTheLettersInWords()
    {
        table().setCurrentIndex(cell(u"C-001"_s, u"P-004"_s));
        const std::unique_ptr<QMenu> menu(table().makeMenu());
        const auto actions = menu->actions();
        const auto found = std::ranges::find(actions, u"Accountable (A)"_s, &QAction::text);
        QVERIFY(found != actions.end());
        QVERIFY((*found)->isChecked());
        (*found)->trigger();
        QCOMPARE(accountable(u"C-001"_s), QStringList());
    }

    void matrixOfDocuments_setsTheOwner()
    {
        RaciPage &page = matrix();
        window().go({u"raci"_s, Kind::Document});
        RaciModel &model = page.model();
        const Document document = *data().table<Document>().findRef(u"D-011"_s);
        table().setCurrentIndex(
            model.index(model.rowOf(document.id.uuid), model.columnOf(document.owner) > 0 ? 0 : 1));
        const Id<Person> other = model.personAt(table().currentIndex().column());
        QTest::keyClick(&table(), Qt::Key_A);
        QCOMPARE(data().find(document.id)->owner, other);
    }

    void filter_leavesRowsWithoutAccountable()
    {
        press(u"C-001"_s, u"P-004"_s, Qt::Key_Delete);
        RaciModel &model = matrix().model();
        window().go({u"raci"_s, {}, {}, u"nobody"_s});
        QCOMPARE(model.rowCount(), model.countOf(RaciModel::Rows::NobodyAccountable));
        QVERIFY(model.rowOf(control(u"C-001"_s).uuid) >= 0);
        QVERIFY(model.rowOf(control(u"C-002"_s).uuid) < 0);
    }

    void export_writesTheMatrixAsItIsShown()
    {
        RaciPage &page = matrix();
        const QString path = m_desk->folder.filePath(u"raci.xlsx"_s);
        m_desk->answers.path = path;
        QSignalSpy written(&page, &RaciPage::written);
        page.findChild<QPushButton *>(u"export"_s)->click();
        QVERIFY(written.wait(20'000));
        auto reader = TableReader::open(path, {});
        QVERIFY(reader);
        Row row;
        QVERIFY((*reader)->next(row).value_or(false));
        QCOMPARE(text(row.at(0)), u"No."_s);
        QCOMPARE(row.cells.size(), static_cast<std::size_t>(page.model().columnCount() + 3));
        QVERIFY((*reader)->next(row).value_or(false));
        QCOMPARE(text(row.at(0)), u"C-001"_s);
    }

    void myWork_opensTheRecordAndItsBarsLeadToRows()
    {
        window().go({u"work"_s, {}, {}, {}, person(u"P-005"_s).toString()});
        auto *page = qobject_cast<WorkPage *>(window().page());
        QVERIFY(page);
        auto *list = page->findChild<QListView *>(u"workList"_s);
        const auto *model = qobject_cast<WorkModel *>(list->model());
        const QAbstractItemModelTester tester(list->model());
        QVERIFY(!model->items().empty());
        QVERIFY(model->recordAt(0).isNull()); // a heading
        list->setCurrentIndex(model->index(1, 0));
        QCOMPARE(window().detail().record(), model->recordAt(1));
        const auto dated = std::ranges::find_if(
            model->items(), [](const WorkItem &item) { return item.dueOn > QDate(2026, 11, 20); });
        QVERIFY(dated != model->items().end());
        auto *bars = page->findChild<WeekBars *>();
        Q_EMIT bars->weekChosen(dated->dueOn.addDays(1 - dated->dueOn.dayOfWeek()));
        QCOMPARE(list->currentIndex().row(), model->rowFrom(dated->dueOn));
    }

    /// Scene 5: a leaver is marked, everything owned is listed and handed over at once, gaps close, the log
    /// keeps the old owner.
    void calendarFile_holdsWhatWaitsForThePerson()
    {
        auto *page = this->page<WorkPage>(u"work"_s);
        page->setPerson(record<Person>(u"P-005"_s).id);
        const QSignalSpy written(page, &Page::written);
        m_desk->answers.path = m_desk->path(u"due"_s); // its ending is added
        page->findChild<QPushButton *>(u"calendarFile"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 60'000);
        QFile file(m_desk->path(u"due.ics"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n") && bytes.count("BEGIN:VEVENT") > 5);
        QVERIFY(written.first().first().toString().startsWith("due.ics holds "_L1));
        m_desk->answers.path = m_desk->path(u"none/due.ics"_s);
        window().actions().calendarFile->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->answers.told.size(), 1, 60'000);
        QVERIFY(!session().isFrozen());
    }

    void leaver_isHandedOverInOneStep()
    {
        const Id<Person> leaver = person(u"P-010"_s);
        QCOMPARE(gapsOf(u"COV-08", u"P-010"_s), 0);
        Person left = *data().find(leaver);
        left.employment = Employment::Left;
        left.leftOn = session().today();
        ChangeSet changes;
        changes.change(left);
        QVERIFY(session().commit(std::move(changes)));
        QVERIFY(gapsOf(u"COV-08", u"P-010"_s) > 0);
        QVERIFY(window().messages().sentence().contains(u"Daichi Segawa (left)"_s));

        window().messages().findChild<QPushButton *>()->click();
        auto *dialog = window().findChild<HandoverDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTableWidget *>(u"duties"_s);
        const int count = list->rowCount();
        QVERIFY(count > 3);
        QCOMPARE(list->item(0, 2)->text(), u"Saya Narumi"_s); // the deputy is proposed
        list->clearSelection();
        list->selectRow(0);
        dialog->giveSelected(person(u"P-012"_s));
        QCOMPARE(list->item(0, 2)->text(), u"Hayato Kubodera"_s);
        dialog->findChild<QPushButton *>(u"apply"_s)->click();

        const WorkspaceIndex today(data(), session().today());
        QCOMPARE(dutiesOf(today, leaver).size(), 0U);
        QCOMPARE(gapsOf(u"COV-08", u"P-010"_s), 0);
        const WorkspaceIndex before(data(), session().today().addDays(-1));
        QVERIFY(!dutiesOf(before, leaver).empty()); // yesterday it was still this person
        const auto head = session().workspace().log().entries(session().entryToUndo(), 1);
        QVERIFY(head);
        QCOMPARE(head->front().reason, u"handover"_s);
        QVERIFY(session().undo());
        QCOMPARE(dutiesOf(WorkspaceIndex(data(), session().today()), leaver).size(),
            static_cast<std::size_t>(count));
    }

    void dutiesTab_listsAndLeadsToTheDialog()
    {
        window().go({{}, Kind::Person, person(u"P-004"_s).uuid, {}, u"duties"_s});
        QCOMPARE(window().detail().tab(), u"duties"_s);
        auto *button = window().detail().findChild<QPushButton *>(u"handOver"_s);
        QVERIFY(button && button->isEnabled());
        button->click();
        QVERIFY(window().findChild<HandoverDialog *>());
    }
};

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
