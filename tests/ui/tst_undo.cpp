#include "tests/ui/sample_desk.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"

#include <QAction>
#include <QPushButton>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// Undo of many records at once, as it is seen in the window: it goes on beside it.
class TestUndo : public QObject, private SampleDesk {
    Q_OBJECT

private:
    static constexpr int many = 2500;
    int m_before = 0;

    const WindowActions &actions() const { return window().actions(); }
    int documents() const { return data().size(Kind::Document); }
    void addMany() const
    {
        ChangeSet changes(u"import"_s);
        for (int i = 0; i < many; ++i) {
            Document document;
            document.id = Id<Document>::create();
            document.title = {u"文書 %1"_s.arg(i), u"Document %1"_s.arg(i), {}};
            changes.add(std::move(document));
        }
        QVERIFY(session().commit(std::move(changes)));
    }
    QPushButton *messageButton() const { return window().messages().findChild<QPushButton *>(); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(open());
        m_before = documents();
        addMany();
    }
    void cleanup() { close(); }

    void manyRecords_areTakenBackBesideTheWindow()
    {
        QCOMPARE(actions().undo->text(), u"Undo: Imported: Document inventory: 2500 records"_s);
        actions().undo->trigger();
        QVERIFY(session().isFrozen()); // and the window goes on
        QVERIFY2(window().messages().sentence().startsWith(u"Undoing: "_s),
            qPrintable(window().messages().sentence()));
        QVERIFY(!actions().undo->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(documents(), m_before, 60'000);
        QTRY_VERIFY(!session().isFrozen());
        QVERIFY(window().messages().sentence().isEmpty());

        actions().redo->trigger();
        QVERIFY(window().messages().sentence().startsWith(u"Redoing: "_s));
        QTRY_COMPARE_WITH_TIMEOUT(documents(), m_before + many, 60'000);
        QTRY_VERIFY(actions().undo->isEnabled());
    }

    void cancelled_leavesAllAsItWas()
    {
        actions().undo->trigger();
        messageButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!session().isFrozen(), 60'000);
        QCOMPARE(documents(), m_before + many);
        QVERIFY(window().messages().sentence().isEmpty());
        QVERIFY(actions().undo->isEnabled()); // it can be taken back still
    }

    void closedWindow_endsTheWork()
    {
        actions().undo->trigger();
        QVERIFY(session().isFrozen());
        close();
        QVERIFY(open());
    }
};

QTEST_MAIN(TestUndo)

#include "tst_undo.moc"
