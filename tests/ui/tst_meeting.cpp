#include "core/meetings/series.h"
#include "tests/ui/desk.h"
#include "tests/ui/sample_copies.h"
#include "ui/meetings/agenda_model.h"
#include "ui/meetings/close_dialog.h"
#include "ui/meetings/entry_bar.h"
#include "ui/meetings/item_view.h"
#include "ui/meetings/meeting_clock.h"
#include "ui/meetings/meeting_window.h"
#include "ui/meetings/meetings_page.h"
#include "ui/meetings/prepare_dialog.h"
#include "ui/session/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableWidget>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// Scene 14: a meeting by the keyboard alone.
class TestMeeting : public QObject {
    Q_OBJECT

private:
    SampleCopies m_samples;
    std::unique_ptr<Desk> m_desk;
    int m_keys = 0;

    Session &session() const { return m_desk->window().session(); }
    MeetingsPage &page() const
    {
        m_desk->window().go({u"meetings"_s});
        auto *page = m_desk->window().findChild<MeetingsPage *>();
        if (!page)
            qFatal("no page of meetings");
        return *page;
    }
    void prepare(const QString &least) const
    {
        page().prepare();
        auto *dialog = page().findChild<PrepareDialog *>();
        QVERIFY(dialog);
        auto *box = dialog->findChild<QComboBox *>(u"least"_s);
        box->setCurrentIndex(box->findData(least));
        dialog->findChild<QPushButton *>(u"prepare"_s)->click();
        QCOMPARE(dialog->result(), int(QDialog::Accepted));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void key(MeetingWindow &window, Qt::Key key)
    {
        ++m_keys;
        QTest::keyClick(window.findChild<QListView *>(u"agenda"_s), key);
    }
    void type(MeetingWindow &window, const QString &text)
    {
        ++m_keys;
        auto *line = window.findChild<QLineEdit *>(u"entryText"_s);
        QVERIFY(line->isVisibleTo(&window));
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_keys = 0;
        m_desk = std::make_unique<Desk>(Language::Japanese);
        QVERIFY(m_desk->open(m_samples.fresh()));
    }
    void cleanup() { m_desk.reset(); }

    void twentyFiveItems_byTheKeyboardAlone_inAtMostFourKeysEach()
    {
        prepare(u"blocker"_s);
        MeetingWindow *window = page().hold();
        QVERIFY(window);
        const Id<Meeting> meeting = window->current()->meeting;
        QVERIFY(window->agenda().lineCount() >= 25);
        QStringList decisions;
        int most = 0;
        for (int item = 0; item < 25; ++item) {
            const int before = m_keys;
            const Id<MeetingItem> shown = window->current()->id;
            if (item % 5 == 0) {
                decisions << u"決定その%1"_s.arg(item);
                key(*window, Qt::Key_2);
                key(*window, Qt::Key_Return);
                type(*window, decisions.back());
            } else {
                key(*window, item % 2 == 0 ? Qt::Key_1 : Qt::Key_3);
            }
            QVERIFY(session().data().find(shown)->result != ItemResult::Unset);
            key(*window, Qt::Key_Down);
            QVERIFY(window->current()->id != shown);
            most = std::max(most, m_keys - before);
        }
        QVERIFY2(most <= 4, qPrintable(QString::number(most)));
        QCOMPARE(decisionsOf(session().data(), meeting).size(), 5U);

        page().closeNext();
        auto *dialog = window->findChild<CloseDialog *>();
        QVERIFY(dialog);
        for (const QString &decision : decisions)
            QVERIFY(dialog->minutes().contains(decision));
        dialog->findChild<QPushButton *>(u"close"_s)->click();
        QVERIFY(isClosed(*session().data().find(meeting)));

        prepare(u"blocker"_s);
        const Meeting next = nextMeeting(session().data(), session().project(), session().today());
        QVERIFY(next.id != meeting);
        const auto items = itemsOf(session().data(), next.id);
        for (qsizetype i = 0; i < decisions.size(); ++i)
            QCOMPARE(items.at(static_cast<std::size_t>(i))->text.ja, decisions[i]);
    }

    void everyEntry_isStoredWithOneKeyAndItsText()
    {
        prepare(u"blocker"_s);
        MeetingWindow &window = *page().hold();
        const auto counts = [&] {
            const Dataset &data = session().data();
            return std::tuple(data.size(Kind::Decision), data.size(Kind::Action), data.size(Kind::Finding),
                data.size(Kind::Request), data.size(Kind::MeetingItem));
        };
        const auto [decisions, actions, findings, requests, items] = counts();
        for (const Qt::Key each : {Qt::Key_Return, Qt::Key_A, Qt::Key_G, Qt::Key_R, Qt::Key_N}) {
            key(window, each);
            type(window, u"言葉"_s);
        }
        QCOMPARE(counts(), std::tuple(decisions + 1, actions + 1, findings + 1, requests + 1, items + 1));
        const Id<MeetingItem> shown = window.current()->id;
        key(window, Qt::Key_C);
        type(window, u"確認中"_s);
        QCOMPARE(session().data().find(shown)->comment.ja, u"確認中"_s);
        key(window, Qt::Key_D);
        auto *day = window.findChild<QLineEdit *>(u"entryDay"_s);
        day->setText(u"12/24"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(session().data().find(shown)->nextDueOn, QDate(2026, 12, 24));
        key(window, Qt::Key_D);
        day->setText(u"いつか"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(window.findChild<EntryBar *>()->isOpen());
        QTest::keyClick(day, Qt::Key_Escape);
        QVERIFY(!window.findChild<EntryBar *>()->isOpen());
        QCOMPARE(session().data().find(shown)->nextDueOn, QDate(2026, 12, 24));
    }

    void sameKeyAgain_takesTheResultBack_andSoDoesUndo()
    {
        prepare(u"blocker"_s);
        MeetingWindow &window = *page().hold();
        const Id<MeetingItem> shown = window.current()->id;
        const auto result = [&] { return session().data().find(shown)->result; };
        key(window, Qt::Key_1);
        QCOMPARE(result(), ItemResult::Ok);
        key(window, Qt::Key_1);
        QCOMPARE(result(), ItemResult::Unset);
        key(window, Qt::Key_4);
        QTest::keyClick(window.findChild<QListView *>(u"agenda"_s), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(result(), ItemResult::Unset);
    }

    void whatSomebodyElseChanged_isShown_andWhatWasTypedStays()
    {
        prepare(u"blocker"_s);
        MeetingWindow &window = *page().hold();
        const Id<MeetingItem> shown = window.current()->id;
        key(window, Qt::Key_C);
        auto *line = window.findChild<QLineEdit *>(u"entryText"_s);
        line->setText(u"自分の言葉"_s);
        ChangeSet changes;
        MeetingItem other = *session().data().find(shown);
        other.comment.ja = u"別の人の言葉"_s;
        changes.change(other);
        QVERIFY(session().workspace().commit(std::move(changes)));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(window.findChild<EntryBar *>()->isOpen());
        QCOMPARE(line->text(), u"自分の言葉"_s);
        QVERIFY(window.findChild<QLabel *>(u"entryProblem"_s)->text().contains(u"変更"_s));
        QVERIFY(window.findChild<ItemView *>()->text().contains(u"別の人の言葉"_s));
        QCOMPARE(session().data().find(shown)->comment.ja, u"別の人の言葉"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(session().data().find(shown)->comment.ja, u"自分の言葉"_s);
    }

    void guests_seeNeitherNamesNorWhatIsStrictlyConfidential()
    {
        ChangeSet changes;
        for (Document document : session().data().table<Document>()) {
            document.classification = Classification::Strict;
            changes.change(document);
        }
        QVERIFY(session().workspace().commit(std::move(changes)));
        prepare(u"blocker"_s);
        MeetingWindow &window = *page().hold();
        QStringList names;
        for (const Person &person : session().data().table<Person>())
            names << person.name.ja;
        key(window, Qt::Key_M);
        bool hasStrict = false;
        const AgendaModel &agenda = window.agenda();
        for (int row = 0; row < agenda.rowCount(); ++row) {
            const MeetingItem *item = agenda.itemAt(row);
            if (!item)
                continue;
            window.showItem(item->id);
            const QString owner = agenda.index(row, AgendaModel::Owner).data().toString();
            QVERIFY(!names.contains(owner));
            if (item->subject.kind == Kind::Document) {
                hasStrict = true;
                QVERIFY(!window.findChild<ItemView *>()->text().contains(item->text.ja));
            }
        }
        QVERIFY(hasStrict);
    }

    void privateNotes_areNeverShown()
    {
        prepare(u"blocker"_s);
        MeetingWindow &window = *page().hold();
        ChangeSet changes;
        MeetingItem item = *window.current();
        item.privateNote.ja = u"秘密のメモ"_s;
        changes.change(item);
        QVERIFY(session().workspace().commit(std::move(changes)));
        QVERIFY(!window.findChild<ItemView *>()->text().contains(u"秘密"_s));
    }

    void clock_countsPerItem_andIsKeptWithoutAnUndoStep()
    {
        prepare(u"blocker"_s);
        MeetingWindow &window = *page().hold();
        const Id<MeetingItem> shown = window.current()->id;
        auto *clock = window.findChild<MeetingClock *>();
        const qint64 toUndo = session().entryToUndo();
        clock->tick();
        clock->tick();
        QVERIFY(clock->text().contains(u"0:02"_s));
        window.close();
        QVERIFY(session().data().find(shown)->seconds.value_or(0) >= 2);
        QCOMPARE(session().entryToUndo(), toUndo);
    }

    void meetingMode_isThereWhenTheMeetingIsPrepared()
    {
        QVERIFY(!page().findChild<QPushButton *>(u"holdMeeting"_s)->isEnabled());
        QVERIFY(!page().hold());
        prepare(u"blocker"_s);
        QVERIFY(page().findChild<QPushButton *>(u"holdMeeting"_s)->isEnabled());
    }
};

QTEST_MAIN(TestMeeting)
#include "tst_meeting.moc"
