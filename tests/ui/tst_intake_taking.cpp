#include "core/base/clock.h"
#include "tests/ui/intake_desk.h"
#include "ui/intake/refused_dialog.h"
#include "ui/shell/navigation.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// How files come to the intake desk, and what it says of them.
class TestIntakeTaking : public QObject, private IntakeDesk {
    Q_OBJECT

private:
    static QByteArray picture(Qt::GlobalColor colour = Qt::darkCyan)
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(colour);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

private Q_SLOTS:
    void init() { QVERIFY(openIntake()); }
    void cleanup() { close(); }

    void emptyDesk_saysWhatBelongsThere()
    {
        page();
        QVERIFY(!list().isVisible());
        QVERIFY(page().findChild<QLabel *>(u"count"_s)->text().startsWith(u'0'));
    }

    void droppedScreen_asksTheFourQuestions() // scene 8
    {
        const QString path = written(u"証跡/C-026_特権ID/2026-10/権限画面.png"_s, picture());
        window().go({u"home"_s});
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        QWidget *anywhere = window().findChild<Navigation *>()->viewport();
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(anywhere, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(anywhere, &drop);
        QTRY_COMPARE(waiting(), 1);
        QTRY_VERIFY(current());
        QCOMPARE(current()->sha256, Sha256::hash(picture()).hex());
        QVERIFY(takenAt(*current()).isValid());
        const Proposal &proposal = page().tray().proposalAt(0);
        QCOMPARE(data().refOf(Kind::Control, proposal.controls.front().value.uuid), u"C-026"_s);
        QCOMPARE(periodText(proposal.covers.value), u"2026-10"_s);
        for (const QString &question : {u"showsDatetime"_s, u"showsUrl"_s, u"showsUser"_s}) {
            QVERIFY(field<QCheckBox>(question).isVisible());
            QCOMPARE(field<QCheckBox>(question).checkState(), Qt::PartiallyChecked); // not answered yet
        }
        QVERIFY(field<QLineEdit>(u"query"_s).isVisible());
        press(Qt::Key_Q);
        press(Qt::Key_Space);
        QCOMPARE(field<QCheckBox>(u"showsDatetime"_s).checkState(), Qt::Checked);
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        press(Qt::Key_Space); // no
        press(Qt::Key_Tab);
        type(u"role = privileged"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(waiting(), 0);
        QCOMPARE(newest().kind, EvidenceKind::Screenshot);
        QCOMPARE(newest().showsDatetime, Flag::Yes);
        QCOMPARE(newest().showsUrl, Flag::Yes);
        QCOMPARE(newest().showsUser, Flag::No);
        QCOMPARE(newest().queryText, u"role = privileged"_s);
        QCOMPARE(controlOf(newest()), u"C-026"_s);
        QCOMPARE(filesOf(newest().id).size(), 1U);
    }

    void pastedScreen_isKeptAsPngWithItsTime()
    {
        window().go({u"documents"_s});
        QImage image(50, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QApplication::clipboard()->setImage(image);
        window().actions().fileClipboard->trigger();
        QTRY_COMPARE(waiting(), 1);
        QTRY_VERIFY(current());
        QCOMPARE(current()->name, u"Screen_2026-11-20_153000.png"_s);
        QVERIFY(current()->original.isEmpty());
        QCOMPARE(QImage(session().workspace().vault().path(current()->sha256)).size(), image.size());
        QTRY_COMPARE(QApplication::focusWidget(), &field<QCheckBox>(u"showsDatetime"_s));
        QCOMPARE(periodText(page().tray().draftAt(0).covers()), u"2026-11-20"_s);
    }

    void emptyClipboard_isToldInOneSentence()
    {
        QApplication::clipboard()->setText(u"words"_s);
        list();
        page().paste();
        QVERIFY(page().findChild<MessageLine *>()->sentence().contains(u"clipboard"_s));
        QCOMPARE(waiting(), 0);
    }

    void sameFileAgain_needsAReason()
    {
        const QString known = session().workspace().vault().path(
            filesOf({data().idOf(Kind::Evidence, u"E-0010"_s)}).front()->sha256);
        QFile file(known);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(takeIn({written(u"in/C-026_2026-10.png"_s, file.readAll())}));
        QVERIFY(field<QLabel>(u"warnings"_s).text().contains(u"E-0010"_s));
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 1);
        QCOMPARE(QApplication::focusWidget(), &field<QLineEdit>(u"note"_s));
        type(u"unchanged"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 0);
        QCOMPARE(newest().rollForwardNote.en, u"unchanged"_s);
    }

    void refusedFiles_areListed()
    {
        QVERIFY(takeIn({written(u"in/a.png"_s, "1"), written(u"in/empty.png"_s, ""),
            m_desk->folder.filePath(u"gone.pdf"_s)}));
        QCOMPARE(waiting(), 1);
        auto *line = page().findChild<MessageLine *>();
        QCOMPARE(line->sentence(), u"2 files were not taken in."_s);
        line->findChild<QPushButton *>()->click();
        const auto *dialog = page().findChild<RefusedDialog *>();
        QVERIFY(dialog);
        const QString text = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(text.contains(u"empty.png"_s) && text.contains(u"gone.pdf"_s), qPrintable(text));
    }

    void addFiles_takesWhatIsChosen()
    {
        m_desk->answers.path = written(u"in/a.png"_s, "1") + u'\n' + written(u"in/b.png"_s, "2");
        window().actions().addFiles->trigger();
        QTRY_COMPARE(waiting(), 2);
    }

    void tray_survivesAnotherLanguageAndARestart()
    {
        QVERIFY(takeIn({written(u"in/a.png"_s, "1")}));
        m_desk->workbench->setLanguage(Language::Japanese);
        QCOMPARE(waiting(), 1);
        const QString folder = session().workspace().folder();
        m_desk->workbench->closeWorkspace();
        QCoreApplication::processEvents(); // the workspace goes when its signal has come to its end
        QVERIFY(m_desk->open(folder));
        QCOMPARE(waiting(), 1);
        QCOMPARE(page().tray().rowCount(), 1);
    }
};

QTEST_MAIN(TestIntakeTaking)
#include "tst_intake_taking.moc"
