#include "core/base/clock.h"
#include "core/intake/tray_file.h"
#include "core/model/dataset.h"
#include "tests/ui/desk.h"
#include "tests/ui/sample_copies.h"
#include "ui/detail/detail_pane.h"
#include "ui/intake/existing_item_dialog.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/refused_dialog.h"
#include "ui/intake/status_dialog.h"
#include "ui/session/session.h"
#include "ui/shell/navigation.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestIntake : public QObject {
    Q_OBJECT

private:
    SampleCopies m_samples;
    std::unique_ptr<Desk> m_desk;
    int m_keys = 0; // pressed so far

    MainWindow &window() const { return m_desk->window(); }
    Session &session() const { return window().session(); }
    const Dataset &data() const { return session().data(); }
    IntakePage &page() const
    {
        auto *made = window().findChild<IntakePage *>();
        return made && made->isVisible() ? *made : window().intake(); // which takes the focus to the list
    }
    QListView &list() const { return *page().findChild<QListView *>(u"tray"_s); }
    template <typename T>
    T &field(const QString &name) const
    {
        return *page().findChild<T *>(name);
    }
    const EvidenceFile *current() const { return page().tray().fileAt(list().currentIndex().row()); }
    int waiting() const
    {
        return static_cast<int>(std::ranges::count_if(data().table<EvidenceFile>(), isUnfiled));
    }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_desk->folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file can't be written");
        file.setFileTime(QDateTime(QDate(2026, 11, 18), QTime(9, 0), QTimeZone("Asia/Tokyo")),
            QFileDevice::FileModificationTime);
        return path;
    }
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
    bool takeIn(const QStringList &paths) const
    {
        page().takeIn(paths);
        const bool isDone = QTest::qWaitFor(
            [this] { return !page().isTaking() && !page().tray().isThinking(); }, 60'000);
        list().setFocus(); // whatever window the system has made the active one meanwhile
        return isDone;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QWidget *target = QApplication::activePopupWidget();
        QTest::keyClick(target ? target : QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text)
    {
        m_keys += static_cast<int>(text.size());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    const Evidence &newest() const { return data().table<Evidence>().rows().back(); }
    QString controlOf(const Evidence &evidence) const
    {
        return evidence.controls.empty() ? QString()
                                         : data().refOf(Kind::Control, evidence.controls.front().uuid);
    }
    std::vector<const EvidenceFile *> filesOf(Id<Evidence> evidence) const
    {
        std::vector<const EvidenceFile *> files;
        for (const EvidenceFile &file : data().table<EvidenceFile>()) {
            if (file.evidence == evidence)
                files.push_back(&file);
        }
        return files;
    }

private Q_SLOTS:
    void init()
    {
        m_keys = 0;
        m_desk = std::make_unique<Desk>(Language::English);
        QVERIFY(m_desk->open(m_samples.fresh()));
        window().resize(1366, 768);
        window().show();
        session().setProject({data().idOf(Kind::Project, u"SOC2-2026"_s)});
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_desk.reset(); }

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

    void enter_filesAndGoesOn_undoBringsBack()
    {
        QVERIFY(takeIn(
            {written(u"in/C-026_特権_2026-10.png"_s, "1"), written(u"in/C-034_入退室_2026-10.csv"_s, "2")}));
        const int before = data().table<Evidence>().size();
        QCOMPARE(waiting(), 2);
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 1);
        QCOMPARE(current()->name, u"C-034_入退室_2026-10.csv"_s);
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 0);
        QCOMPARE(data().table<Evidence>().size(), before + 2);
        QCOMPARE(controlOf(newest()), u"C-034"_s);
        QCOMPARE(m_keys, 2);
        window().actions().undo->trigger();
        QCOMPARE(waiting(), 1);
        window().actions().undo->trigger();
        QCOMPARE(waiting(), 2);
        QCOMPARE(data().table<Evidence>().size(), before);
        window().actions().redo->trigger();
        QCOMPARE(waiting(), 1);
        window().actions().undo->trigger();
        window().actions().undo->trigger(); // the taking in itself
        QCOMPARE(waiting(), 0);
    }

    void unknownControl_isAskedForAndNothingIsFiledWithoutIt()
    {
        QVERIFY(takeIn({written(u"in/scan0012.pdf"_s, "1")}));
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 1);
        QCOMPARE(QApplication::focusWidget(), &field<QLineEdit>(u"control"_s));
        type(u"999"_s);
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 1);
        QCOMPARE(QApplication::focusWidget(), &field<QLineEdit>(u"control"_s)); // red, it stays
        field<QLineEdit>(u"control"_s).clear();
        type(u"34"_s);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &list());
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 0);
        QCOMPARE(controlOf(newest()), u"C-034"_s);
    }

    void fields_areChangedByOneKeyEach()
    {
        QVERIFY(takeIn({written(u"in/C-026_特権_2026-10.png"_s, "1")}));
        press(Qt::Key_P);
        type(u"2026Q3"_s);
        press(Qt::Key_Return);
        press(Qt::Key_T);
        type(u"Roles"_s);
        press(Qt::Key_Return);
        press(Qt::Key_D);
        type(u"2026-10-05"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(periodText(newest().covers()), u"2026-Q3"_s);
        QCOMPARE(newest().title.en, u"Roles"_s);
        QCOMPARE(newest().capturedAt.date(), QDate(2026, 10, 5));
    }

    void wrongPeriod_isRedAndChangesNothing()
    {
        QVERIFY(takeIn({written(u"in/C-026_特権_2026-10.png"_s, "1")}));
        press(Qt::Key_P);
        type(u"some day"_s);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &field<QLineEdit>(u"covers"_s));
        press(Qt::Key_Escape);
        QCOMPARE(field<QLineEdit>(u"covers"_s).text(), u"2026-10"_s);
        QCOMPARE(QApplication::focusWidget(), &list());
    }

    void severalFiles_becomeOneItemOrOneEach()
    {
        QVERIFY(takeIn({written(u"in/a.png"_s, "1"), written(u"in/b.png"_s, "2"), written(u"in/c.png"_s, "3"),
            written(u"in/d.png"_s, "4")}));
        const int before = data().table<Evidence>().size();
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_C);
        type(u"26"_s);
        press(Qt::Key_Return);
        press(Qt::Key_P);
        type(u"2026-09"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(data().table<Evidence>().size(), before + 1);
        QCOMPARE(filesOf(newest().id).size(), 2U);
        QCOMPARE(filesOf(newest().id).front()->sequence, 1);
        list().selectAll();
        press(Qt::Key_Equal); // as the one before
        press(Qt::Key_Return);
        QCOMPARE(data().table<Evidence>().size(), before + 3);
        QCOMPARE(controlOf(newest()), u"C-026"_s);
        QCOMPARE(periodText(newest().covers()), u"2026-09"_s);
        QCOMPARE(waiting(), 0);
        window().actions().undo->trigger(); // both at once
        QCOMPARE(waiting(), 2);
    }

    void later_leavesTheFileWhereItIs()
    {
        QVERIFY(takeIn({written(u"in/a.png"_s, "1"), written(u"in/b.png"_s, "2")}));
        press(Qt::Key_S);
        QCOMPARE(current()->name, u"b.png"_s);
        QCOMPARE(waiting(), 2);
    }

    void whatIsNoEvidence_isSetAsideWithItsReason()
    {
        QVERIFY(takeIn({written(u"in/a.png"_s, "1"), written(u"in/b.png"_s, "2")}));
        press(Qt::Key_X);
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_2);
        QCOMPARE(waiting(), 1);
        const auto entry = session().workspace().log().entries(session().entryToUndo(), 1);
        QVERIFY(entry);
        QCOMPARE(entry->front().comment, u"A draft, or an older state"_s);
        press(Qt::Key_X);
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_4);
        type(u"wrong company"_s);
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 0);
        window().actions().undo->trigger();
        window().actions().undo->trigger();
        QCOMPARE(waiting(), 2);
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

    void filedAgain_newItemTakesThePlaceOfTheOld()
    {
        QVERIFY(takeIn({written(u"in/C-026_2026-10.png"_s, "1")}));
        const Id<Evidence> old{data().idOf(Kind::Evidence, u"E-0010"_s)};
        press(Qt::Key_E);
        auto *dialog = page().findChild<ExistingItemDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"words"_s)->setFocus();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"words"_s), u"E-0010"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"replace"_s)->isEnabled()); // why is not said yet
        dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"incomplete"_s);
        dialog->findChild<QPushButton *>(u"replace"_s)->click();
        QCOMPARE(newest().supersedes, old);
        QCOMPARE(data().find(old)->status, EvidenceStatus::Superseded);
        QCOMPARE(waiting(), 0);
        window().actions().undo->trigger();
        QVERIFY(data().find(old)->status != EvidenceStatus::Superseded);
        QCOMPARE(waiting(), 1);
    }

    void filedAgain_fileJoinsAnItem()
    {
        QVERIFY(takeIn({written(u"in/C-026_2026-10.png"_s, "1")}));
        press(Qt::Key_Return);
        const Id<Evidence> item = newest().id;
        QVERIFY(takeIn({written(u"in/C-026_2026-10_2.png"_s, "2")}));
        press(Qt::Key_E);
        page().findChild<ExistingItemDialog *>()->findChild<QPushButton *>(u"add"_s)->click();
        QCOMPARE(filesOf(item).size(), 2U);
    }

    void status_goesOnlyWhereItMayAndAsksWhy()
    {
        const Id<Evidence> item{
            std::ranges::find(data().table<Evidence>(), EvidenceStatus::Submitted, &Evidence::status)->id};
        window().go({{}, Kind::Evidence, item.uuid});
        window().detail().setRecord({Kind::Evidence, item.uuid});
        window().actions().changeStatus->trigger();
        auto *dialog = window().findChild<StatusDialog *>();
        QVERIFY(dialog);
        auto *status = dialog->findChild<QComboBox *>(u"status"_s);
        QCOMPARE(status->count(), 4);
        auto *store = dialog->findChild<QPushButton *>(u"store"_s);
        QVERIFY(!store->isEnabled()); // who accepted it is not said yet
        status->setCurrentIndex(1);
        QVERIFY(!store->isEnabled());
        dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"wrong period"_s);
        QVERIFY(store->isEnabled());
        store->click();
        QCOMPARE(data().find(item)->status, EvidenceStatus::Rejected);
        QCOMPARE(data().find(item)->rejectReason.en, u"wrong period"_s);
        QCOMPARE(data().find(item)->rejectedOn, session().today());
    }

    void population_asksForItsRecords()
    {
        QVERIFY(takeIn({written(u"in/C-037_変更一覧_2026Q3.csv"_s, "1")}));
        QVERIFY(!field<QLineEdit>(u"count"_s).isVisible());
        auto &shows = field<QComboBox>(u"shows"_s);
        shows.setCurrentIndex(2);
        Q_EMIT shows.activated(2);
        QVERIFY(field<QLineEdit>(u"count"_s).isVisible());
        QVERIFY(!field<QCheckBox>(u"showsUrl"_s).isVisible());
        field<QLineEdit>(u"count"_s).setFocus();
        type(u"1,243"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(newest().nature, EvidenceNature::Population);
        QCOMPARE(newest().recordCount, 1243);
    }

    void readOnly_changesNothing()
    {
        QVERIFY(takeIn({written(u"in/C-026_2026-10.png"_s, "1")}));
        const Session::Freeze freeze(session());
        list().setFocus();
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 1);
        QVERIFY(!m_desk->answers.told.isEmpty());
        QVERIFY(!window().actions().addFiles->isEnabled());
    }

    void fiveHundredMixedFiles_takeThreeKeysEachAtMost()
    {
        struct Truth {
            QString control; // "" where it is no evidence
            QString covers;
        };
        QHash<QString, Truth> truths; // by content
        std::vector<const Control *> controls;
        for (const Control &control : data().table<Control>()) {
            if (std::ranges::contains(control.projects, session().project())
                && !control.expectedEvidence.ja.isEmpty())
                controls.push_back(&control);
        }
        for (int i = 0; i < 500; ++i) {
            const Control &control = *controls[static_cast<std::size_t>(i * 7) % controls.size()];
            const int month = i / 60 % 9 + 1;
            const QString covers = u"2026-%1"_s.arg(month, 2, 10, QChar(u'0'));
            const QString what = control.expectedEvidence.ja.section(u'、', 0, 0).remove(u'/');
            const QStringList names{
                u"%1_%2_%3_%4.pdf"_s.arg(control.ref, what, covers).arg(i), // number, words and month
                u"%1/%2年%3月度/%4(%5).xlsx"_s.arg(control.ref).arg(2026).arg(month).arg(what).arg(i),
                u"提出/%1_2026%2_%3.csv"_s.arg(what)
                    .arg(month, 2, 10, QChar(u'0'))
                    .arg(i), // words and month only
                u"画面/%1 %2 R8.%3 %4.png"_s.arg(control.ref.toLower().remove(u'-'), control.name.ja.left(8))
                    .arg(month)
                    .arg(i),
                u"受領/%1/%2/scan%3.pdf"_s.arg(control.name.en.left(12).remove(u'/'), covers)
                    .arg(i), // only the folder
                u"その他/IMG_%1.jpg"_s.arg(i)}; // nothing at all
            const int form = i % 20;
            const QString &name = names[form < 7 ? 0
                    : form < 11                  ? 1
                    : form < 14                  ? 2
                    : form < 16                  ? 3
                    : form < 19                  ? 4
                                                 : 5];
            const QByteArray bytes = "file " + QByteArray::number(i);
            written(u"五百/"_s + name, bytes);
            truths[Sha256::hash(bytes).hex()] = form == 19 ? Truth() : Truth{control.ref, covers};
        }
        QVERIFY(takeIn({m_desk->folder.filePath(u"五百"_s)}));
        QCOMPARE(waiting(), 500);
        const int before = data().table<Evidence>().size();
        for (int done = 0; done < 500; ++done) {
            const Truth truth = truths[current()->sha256];
            const int row = list().currentIndex().row();
            if (truth.control.isEmpty()) {
                press(Qt::Key_X);
                QTRY_VERIFY(QApplication::activePopupWidget());
                press(Qt::Key_3);
                continue;
            }
            const auto &candidates = page().tray().proposalAt(row).controls;
            const auto isTrue = [&](const auto &one) {
                return data().refOf(Kind::Control, one.value.uuid) == truth.control;
            };
            const auto found = std::ranges::find_if(candidates, isTrue);
            if (found == candidates.end()) {
                press(Qt::Key_C);
                type(truth.control.section(u'-', 1));
                press(Qt::Key_Return);
            } else if (found != candidates.begin()) {
                press(static_cast<Qt::Key>(Qt::Key_1 + (found - candidates.begin())));
            }
            if (periodText(page().tray().draftAt(row).covers()) != truth.covers) {
                press(Qt::Key_P);
                type(truth.covers);
                press(Qt::Key_Return);
            }
            const int waitingBefore = waiting();
            press(Qt::Key_Return);
            QCOMPARE(waiting(), waitingBefore - 1);
        }
        QCOMPARE(waiting(), 0);
        QCOMPARE(data().table<Evidence>().size(), before + 475);
        for (const EvidenceFile &file : data().table<EvidenceFile>()) {
            const auto truth = truths.constFind(file.sha256);
            if (truth == truths.cend())
                continue;
            const Evidence &evidence = *data().find(file.evidence);
            QCOMPARE(controlOf(evidence), truth->control);
            QCOMPARE(periodText(evidence.covers()), truth->covers);
        }
        qInfo("%d keys for 500 files, %.2f each", m_keys, m_keys / 500.0);
        QVERIFY2(m_keys <= 3 * 500, qPrintable(QString::number(m_keys)));
    }
};

QTEST_MAIN(TestIntake)
#include "tst_intake.moc"
