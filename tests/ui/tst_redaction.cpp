#include "core/model/dataset.h"
#include "core/model/sealed.h"
#include "tests/ui/desk.h"
#include "tests/ui/preview_files.h"
#include "tests/ui/sample_copies.h"
#include "ui/detail/detail_pane.h"
#include "ui/preview/find_bar.h"
#include "ui/preview/page_finder.h"
#include "ui/preview/page_panel.h"
#include "ui/preview/preview_pane.h"
#include "ui/redaction/mask_view.h"
#include "ui/redaction/redaction_dialog.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject {
    Q_OBJECT

private:
    SampleCopies m_samples;
    PreviewFiles m_files;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<RedactionDialog> m_dialog;

    MainWindow &window() const { return m_desk->window(); }
    Session &session() const { return window().session(); }
    const Dataset &data() const { return session().data(); }
    Id<Evidence> evidence() const { return {data().idOf(Kind::Evidence, u"E-0009"_s)}; }
    MaskView &view() const { return m_dialog->view(); }
    const std::vector<Mask> &masks() const { return view().book().masks(); }

    Id<EvidenceFile> add(const QString &name, const QByteArray &bytes) const
    {
        const auto stored = session().workspace().vault().addBytes(bytes);
        EvidenceFile file;
        file.evidence = evidence();
        file.name = name;
        file.sha256 = stored->sha256;
        file.size = stored->size;
        ChangeSet changes;
        const auto id = changes.add(std::move(file));
        if (!session().commit(std::move(changes)))
            qFatal("the file can't be stored");
        return id;
    }
    void openDialog(Id<EvidenceFile> file)
    {
        auto source = PageSource::open(session().workspace().vault().path(data().find(file)->sha256));
        QVERIFY(source && *source);
        m_dialog = std::make_unique<RedactionDialog>(session(), m_desk->answers, file, std::move(*source));
        m_dialog->resize(900, 800);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view().viewport(), (from + to) / 2);
        QTest::mouseMove(view().viewport(), to);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    }
    QString state() const { return m_dialog->findChild<QLabel *>(u"maskState"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(Language::English);
        QVERIFY(m_desk->open(m_samples.fresh()));
        window().resize(1366, 768);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void mouse_drawsMovesAndSizesABox()
    {
        openDialog(add(u"画面.png"_s, PreviewFiles::png({400, 300})));
        const QPoint middle(view().viewport()->width() / 2, 150); // of the picture
        drag(middle - QPoint(60, 40), middle + QPoint(20, 10));
        QCOMPARE(masks().size(), 1U);
        const QRectF drawn = masks().front().area;
        QVERIFY(qAbs(drawn.width() - 80.0 / 400) < 0.01);
        QVERIFY(qAbs(drawn.height() - 50.0 / 300) < 0.01);
        QCOMPARE(state(), u"Box 1 of 1, page 1"_s);
        drag(middle - QPoint(20, 15), middle + QPoint(0, -15)); // by its inside
        QVERIFY(qAbs(masks().front().area.x() - drawn.x() - 20.0 / 400) < 0.01);
        QVERIFY(qAbs(masks().front().area.width() - drawn.width()) < 0.01);
        drag(middle + QPoint(40, 10), middle + QPoint(60, 30)); // by its corner
        QVERIFY(qAbs(masks().front().area.width() - drawn.width() - 20.0 / 400) < 0.01);
        QVERIFY(qAbs(masks().front().area.height() - drawn.height() - 20.0 / 300) < 0.01);
        QCOMPARE(masks().size(), 1U);
        drag(middle + QPoint(100, 60), middle + QPoint(101, 61)); // a click draws nothing
        QCOMPARE(masks().size(), 1U);
    }

    void keys_addMoveSizeChooseAndRemoveBoxes()
    {
        openDialog(add(u"画面.png"_s, PreviewFiles::png({400, 300})));
        QTest::keyClick(m_dialog.get(), Qt::Key_Insert);
        QCOMPARE(masks().size(), 1U);
        QVERIFY(view().hasFocus());
        const QRectF start = masks().front().area;
        QTest::keyClick(&view(), Qt::Key_Right);
        QTest::keyClick(&view(), Qt::Key_Down);
        QVERIFY(masks().front().area.x() > start.x() && masks().front().area.y() > start.y());
        QVERIFY(qAbs(masks().front().area.width() - start.width()) < 1e-6);
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(masks().front().area.width() > start.width() + 1e-6);
        QTest::keyClick(m_dialog.get(), Qt::Key_Insert);
        QCOMPARE(view().current(), 1);
        QTest::keyClick(&view(), Qt::Key_Backtab);
        QCOMPARE(view().current(), 0);
        QTest::keyClick(&view(), Qt::Key_Tab);
        QCOMPARE(view().current(), 1);
        QTest::keyClick(&view(), Qt::Key_Tab); // on, out of the view
        QVERIFY(!view().hasFocus());
        view().setFocus();
        view().choose(1);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(masks().size(), 1U);
        for (int key = 0; key < 200; ++key)
            QTest::keyClick(&view(), Qt::Key_Left);
        QVERIFY(masks().front().area.x() >= 0 && masks().front().area.width() > start.width());
    }

    void undo_takesBackStepByStep()
    {
        openDialog(add(u"画面.png"_s, PreviewFiles::png({400, 300})));
        view().addMask();
        view().addMask();
        QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(masks().size(), 1U);
        QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(masks().size(), 0U);
        QVERIFY(!m_dialog->findChild<QPushButton *>(u"save"_s)->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(masks().size(), 1U);
    }

    void everyHit_getsABoxInOneStep()
    {
        openDialog(
            add(u"名簿.pdf"_s, PreviewFiles::pdf({u"山田太郎 部長\n山田花子"_s, u"佐藤"_s, u"山田太郎"_s})));
        m_dialog->pages().findBar().findChild<QLineEdit *>(u"findInFile"_s)->setText(u"山田"_s);
        auto *mask = m_dialog->findChild<QToolButton *>(u"maskHits"_s);
        QTRY_VERIFY(mask->isEnabled() && m_dialog->pages().finder().hits().size() == 3);
        mask->click();
        QCOMPARE(masks().size(), 3U);
        QCOMPARE(masks()[0].page, 0);
        QCOMPARE(masks()[2].page, 2);
        QCOMPARE(m_desk->answers.told, QStringList());
        mask->click(); // they are there already
        QCOMPARE(masks().size(), 3U);
        view().undo();
        QCOMPARE(masks().size(), 0U);
    }

    void pagesWithoutText_areToldWhenHitsAreMasked()
    {
        openDialog(add(u"名簿.pdf"_s, PreviewFiles::pdf({u"山田"_s, QString(), QString()})));
        m_dialog->pages().findBar().findChild<QLineEdit *>(u"findInFile"_s)->setText(u"山田"_s);
        QTRY_VERIFY(m_dialog->pages().finder().isDone() && !m_dialog->pages().finder().hits().empty());
        m_dialog->maskHits();
        QCOMPARE(m_desk->answers.told.value(0),
            u"2 pages have no text that could be searched. Look at them yourself."_s);
    }

    void savedCopy_isLinkedAndSealsItsOriginal()
    {
        const auto original = add(u"名簿.pdf"_s, PreviewFiles::pdf({u"山田太郎"_s}));
        openDialog(original);
        const qint64 before = session().entryToUndo();
        view().addMask();
        QVERIFY(!isSealed(data(), *data().find(original)));
        m_dialog->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), 30'000);
        const EvidenceFile &copy = data().table<EvidenceFile>().rows().back();
        QCOMPARE(copy.name, u"名簿_masked.pdf"_s);
        QCOMPARE(copy.redactionOf, original);
        QCOMPARE(copy.evidence, evidence());
        QVERIFY(session().workspace().vault().has(copy.sha256));
        QVERIFY(isSealed(data(), *data().find(original)));
        QCOMPARE(data().find(evidence())->redaction, Redaction::Done);
        QCOMPARE(m_desk->answers.told, QStringList());
        QVERIFY(session().undo()); // one step
        QCOMPARE(session().entryToUndo(), before);
        QVERIFY(!isSealed(data(), *data().find(original)));
    }

    void preview_offersMaskingAndSaysWhatIsSealed()
    {
        const auto original = add(u"名簿.pdf"_s, PreviewFiles::pdf({u"山田太郎"_s}));
        window().show();
        window().go({{}, Kind::Evidence, evidence().uuid, {}, u"evidence_file"_s});
        auto *pane = window().detail().findChild<PreviewPane *>();
        QTRY_COMPARE(pane->shown(), PreviewPane::Shown::Pages);
        auto *mask = pane->findChild<QToolButton *>(u"mask"_s);
        QVERIFY(mask->isVisible() && mask->isEnabled());
        mask->click();
        auto *dialog = pane->findChild<RedactionDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->view().addMask();
        dialog->save();
        QTRY_COMPARE(pane->note(), u"Masked copy: binders get it in the place of its original."_s);
        pane->show(*fileOf(session(), {Kind::EvidenceFile, original.uuid}));
        QCOMPARE(pane->note(), u"Sealed original: binders get its masked copy instead."_s);
        window().grab(); // the list of files as well
        QVERIFY(session().undo());
        window().grab();
        QTRY_COMPARE(pane->note(), QString());
    }

    void boxes_areNotThrownAwayUnasked()
    {
        openDialog(add(u"画面.png"_s, PreviewFiles::png({400, 300})));
        view().addMask();
        m_desk->answers.agrees = false;
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        m_desk->answers.agrees = true;
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
    }
};

QTEST_MAIN(TestRedaction)
#include "tst_redaction.moc"
