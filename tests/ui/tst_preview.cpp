#include "core/model/dataset.h"
#include "tests/tables/package_builder.h"
#include "tests/ui/desk.h"
#include "tests/ui/preview_files.h"
#include "tests/ui/sample_copies.h"
#include "ui/preview/file_copies.h"
#include "ui/preview/find_bar.h"
#include "ui/preview/page_panel.h"
#include "ui/preview/page_thumbnails.h"
#include "ui/preview/page_view.h"
#include "ui/preview/preview_pane.h"
#include "ui/session/session.h"
#include "ui/support/flat_tabs.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestPreview : public QObject {
    Q_OBJECT

private:
    SampleCopies m_samples;
    PreviewFiles m_files;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PreviewPane> m_pane;

    Session &session() const { return m_desk->window().session(); }
    /// As evidence files lie in the vault: under a name that says nothing.
    void show(const QString &name, const QByteArray &bytes)
    {
        m_pane->show({name, m_files.write(u"%1.bin"_s.arg(qHash(name)), bytes)});
        QTRY_VERIFY(!m_pane->isReading());
    }
    template <typename T>
    T &part(const QString &name) const
    {
        return *m_pane->findChild<T *>(name);
    }
    PageView &view() const { return m_pane->pages().view(); }
    QString count() const { return m_pane->pages().findBar().findChild<QLabel *>(u"findCount"_s)->text(); }
    QLineEdit &field() const { return *m_pane->pages().findBar().findChild<QLineEdit *>(u"findInFile"_s); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(Language::English);
        QVERIFY(m_desk->open(m_samples.fresh()));
        m_pane = std::make_unique<PreviewPane>(session(), m_desk->answers);
        m_pane->resize(500, 600);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void search_goesFromHitToHit()
    {
        show(u"手順.pdf"_s, PreviewFiles::pdf({u"証跡の一覧"_s, u"何もない"_s, u"Access と証跡"_s}));
        QCOMPARE(m_pane->shown(), PreviewPane::Shown::Pages);
        QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field().hasFocus());
        field().setText(u"証跡"_s);
        QTRY_COMPARE(count(), u"1 / 2"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(count(), u"2 / 2"_s);
        QTRY_COMPARE(view().currentPage(), 2);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(count(), u"1 / 2"_s);
        QTest::keyClick(&field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"2 / 2"_s);
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(!field().isVisible());
        QVERIFY(view().hasFocus());
    }

    void search_foldsWidthCaseAndKana_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addRow("half width") << u"policy"_s;
        QTest::addRow("full width") << u"ＰＯＬＩＣＹ"_s;
        QTest::addRow("half-width kana") << u"ｱｸｾｽ"_s;
        QTest::addRow("hiragana") << u"あくせす"_s;
        QTest::addRow("broken by a line's end") << u"規程管理"_s;
    }
    void search_foldsWidthCaseAndKana()
    {
        QFETCH(QString, words);
        show(u"規程.pdf"_s, PreviewFiles::pdf({u"Policy アクセス\n証跡規程\n管理"_s}));
        m_pane->pages().startFind();
        field().setText(words);
        QTRY_COMPARE(count(), u"1 / 1"_s);
        field().setText(u"存在しない"_s);
        QTRY_COMPARE(count(), u"Not found"_s);
    }

    void scan_isToldFromATextWithoutTheWord()
    {
        show(u"scan.pdf"_s, PreviewFiles::pdf({QString()}));
        m_pane->pages().startFind();
        field().setText(u"a"_s);
        QTRY_COMPARE(count(), u"No text: a scan"_s);
    }

    void typedPage_isShown()
    {
        show(u"many.pdf"_s, PreviewFiles::pdf(QStringList(27, u"page"_s)));
        QCOMPARE(part<QLabel>(u"pageCount"_s).text(), u"/ 27"_s);
        auto &page = part<QLineEdit>(u"page"_s);
        QCOMPARE(page.text(), u"1"_s);
        page.setText(u"14"_s);
        QTest::keyClick(&page, Qt::Key_Return);
        QCOMPARE(view().currentPage(), 13);
        QCOMPARE(page.text(), u"14"_s);
        QTest::keyClick(&view(), Qt::Key_End);
        QCOMPARE(page.text(), u"27"_s);
        QTRY_VERIFY(view().isDrawn());
    }

    void smallPages_areDrawnWhenSeenAndLeadToTheirPage()
    {
        show(u"many.pdf"_s, PreviewFiles::pdf(QStringList(30, u"page"_s)));
        m_pane->pages().showThumbnails(true);
        PageThumbnails &list = m_pane->pages().thumbnails();
        QCOMPARE(list.model()->rowCount(), 30);
        QTRY_VERIFY(list.pages().isDrawn());
        const auto dark = [&](int row) {
            const QImage small =
                list.model()->index(row, 0).data(Qt::DecorationRole).value<QPixmap>().toImage();
            int pixels = 0;
            for (int y = 0; y < small.height(); ++y) {
                for (int x = 0; x < small.width(); ++x)
                    pixels += qGray(small.pixel(x, y)) < 230 ? 1 : 0;
            }
            return pixels;
        };
        QVERIFY(dark(0) > 0);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(view().currentPage(), 29);
    }

    void zoom_growsFitsAndIsDrawnAnew()
    {
        show(u"screen.png"_s, PreviewFiles::png({1600, 1200}));
        QCOMPARE(m_pane->shown(), PreviewPane::Shown::Pages);
        QVERIFY(view().zoom() < 0.4); // the whole picture is seen
        QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
        QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view().horizontalScrollBar()->maximum() > 0);
        view().setZoom(1);
        QTRY_VERIFY(view().isDrawn());
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, {200, 200});
        QTest::mouseMove(view().viewport(), {100, 150});
        const int before = view().horizontalScrollBar()->value();
        QTest::mouseMove(view().viewport(), {60, 150});
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, {60, 150});
        QCOMPARE(view().horizontalScrollBar()->value(), before + 40);
        QTest::keyClick(&view(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(view().isFitting());
        show(u"small.png"_s, PreviewFiles::png({40, 30}));
        QCOMPARE(view().zoom(), 1.0); // never larger than it is
    }

    void text_isSearchedInAnyEncoding()
    {
        show(u"組織.txt"_s, "\x91\x67\x90\x44\x90\x7d\n\x91\x67\x90\x44\n"); // 組織図 組織
        QCOMPARE(m_pane->shown(), PreviewPane::Shown::Text);
        auto *text = m_pane->findChild<QPlainTextEdit *>();
        QCOMPARE(text->toPlainText(), u"組織図\n組織\n"_s);
        QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
        auto *bar = text->parentWidget()->findChild<FindBar *>();
        QVERIFY(bar->isVisible());
        bar->findChild<QLineEdit *>()->setText(u"組織"_s);
        auto *said = bar->findChild<QLabel *>(u"findCount"_s);
        QTRY_COMPARE(said->text(), u"1 / 2"_s);
        QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(said->text(), u"2 / 2"_s);
        QCOMPARE(text->textCursor().blockNumber(), 1);
    }

    void longTable_saysHowManyRowsAreNotShown()
    {
        show(u"log.csv"_s, QByteArray("a,b\n").repeated(2503));
        QCOMPARE(m_pane->shown(), PreviewPane::Shown::Table);
        auto &table = part<QTableView>(u"sheet"_s);
        QCOMPARE(table.model()->rowCount(), 2000);
        QCOMPARE(table.model()->columnCount(), 2);
        QCOMPARE(
            part<QLabel>(u"tableRemark"_s).text(), u"The first 2,000 rows are shown; 503 more are not."_s);
        show(u"short.csv"_s, "利用者,権限\n山田,管理者\n"_ba);
        QVERIFY(!part<QLabel>(u"tableRemark"_s).isVisible());
        QCOMPARE(table.model()->index(1, 1).data().toString(), u"管理者"_s);
    }

    void workbook_hasATabForEachSheetAndNamesHiddenOnes()
    {
        package::Workbook workbook;
        workbook.set("xl/workbook.xml",
            "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"\xE9\x9A\xA0\xE3\x81\x97\" state=\"hidden\" "
            "r:id=\"rId1\"/>"
            "<sheet name=\"List\" r:id=\"rId2\"/></sheets></workbook>");
        workbook.set("xl/_rels/workbook.xml.rels",
            package::relationships({{"rId1", "worksheet", "worksheets/sheet1.xml"},
                {"rId2", "worksheet", "worksheets/sheet2.xml"}}));
        workbook.set("xl/worksheets/sheet1.xml", package::worksheet("<row><c><v>1</v></c></row>"));
        workbook.set(
            "xl/worksheets/sheet2.xml", package::worksheet("<row r=\"3\"><c r=\"B3\"><v>2</v></c></row>"));
        show(u"list.xlsx"_s, workbook.bytes());
        QCOMPARE(m_pane->shown(), PreviewPane::Shown::Table);
        auto *tabs = m_pane->findChild<FlatTabs *>();
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(tabs->tabText(0), u"隠し (hidden)"_s);
        QCOMPARE(tabs->currentIndex(), 1);
        const auto &table = part<QTableView>(u"sheet"_s);
        QCOMPARE(table.model()->index(0, 1).data().toString(), u"2"_s);
        QCOMPARE(table.model()->headerData(0, Qt::Vertical).toString(), u"3"_s);
        QCOMPARE(table.model()->headerData(1, Qt::Horizontal).toString(), u"B"_s);
        tabs->setCurrentIndex(0);
        QTRY_COMPARE(table.model()->index(0, 0).data().toString(), u"1"_s);
    }

    void mail_hasItsHeadItsTextAndItsAttachments()
    {
        show(u"承認.eml"_s,
            "From: =?UTF-8?B?5bGx55Sw?= <yamada@kumoito.example>\r\nTo: audit@kumoito.example\r\n"
            "Date: Mon, 28 Sep 2026 10:00:00 +0900\r\nSubject: CHG-733\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; "
            "charset=utf-8\r\n\r\n"
            "From: here on it is approved.\r\n--b\r\nContent-Type: application/pdf\r\n"
            "Content-Disposition: attachment; filename=plan.pdf\r\n\r\nx\r\n--b--\r\n"_ba);
        QCOMPARE(m_pane->shown(), PreviewPane::Shown::Text);
        QStringList lines;
        for (const QLabel *label :
            m_pane->findChild<QPlainTextEdit *>()->parentWidget()->findChildren<QLabel *>()) {
            if (label->isVisible())
                lines << label->text();
        }
        const QString head = lines.join(u'\n');
        for (const QString &word :
            {u"Sent"_s, u"山田"_s, u"2026-09-28 10:00"_s, u"CHG-733"_s, u"plan.pdf"_s, u"Attached"_s})
            QVERIFY2(head.contains(word), qPrintable(word + u'\n' + head));
        QVERIFY(m_pane->findChild<QPlainTextEdit *>()->toPlainText().contains(u"it is approved."_s));
    }

    void page_ofTheWebIsShownAsItsText()
    {
        show(u"規程.html"_s, "<!doctype html><html><script>x()</script><p>Access &amp; roles</p></html>");
        QCOMPARE(m_pane->shown(), PreviewPane::Shown::Text);
        QCOMPARE(m_pane->findChild<QPlainTextEdit *>()->toPlainText(), u"Access & roles"_s);
    }

    void brokenFile_isToldInOneSentenceByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("PDF") << u"規程.pdf"_s << QByteArray("%PDF-1.7\nbroken");
        QTest::addRow("workbook") << u"台帳.xlsx"_s << QByteArray("PK\x03\x04 broken");
        QTest::addRow("picture") << u"画面.png"_s << PreviewFiles::png({50, 50}).first(60);
    }
    void brokenFile_isToldInOneSentenceByItsName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        show(name, bytes);
        QCOMPARE(m_pane->shown(), PreviewPane::Shown::Nothing);
        const QString sentence = part<QLabel>(u"nothing"_s).text();
        QVERIFY2(sentence.contains(name), qPrintable(sentence));
        QVERIFY(!sentence.contains(u".bin"_s));
    }

    void unknownFile_isForOtherPrograms()
    {
        show(u"tool.exe"_s, QByteArray("MZ\0\0\1\2\3\xFF\xFE", 9));
        QCOMPARE(part<QLabel>(u"nothing"_s).text(), u"Files of this kind are shown by other programs."_s);
    }

    void newerFile_comesInThePlaceOfTheOneBefore()
    {
        const QString large = m_files.write(u"large.bin"_s, QByteArray("a,b\n").repeated(500'000));
        m_pane->show({u"large.csv"_s, large});
        show(u"small.txt"_s, "the later one");
        QTRY_COMPARE(m_pane->shown(), PreviewPane::Shown::Text);
        QCOMPARE(m_pane->findChild<QPlainTextEdit *>()->toPlainText(), u"the later one"_s);
    }

    void changedOriginal_isNoticed()
    {
        const QString path = m_files.write(u"original.txt"_s, "before");
        const auto stored = session().workspace().vault().addBytes("before");
        EvidenceFile file;
        file.evidence = {session().data().idOf(Kind::Evidence, u"E-0009"_s)};
        file.name = u"original.txt"_s;
        file.sha256 = stored->sha256;
        file.size = stored->size;
        file.original = path;
        ChangeSet changes;
        const auto id = changes.add(std::move(file));
        QVERIFY(session().commit(std::move(changes)));
        const AnyId record{Kind::EvidenceFile, id.uuid};
        m_pane->show(*fileOf(session(), record));
        QTRY_COMPARE(m_pane->shown(), PreviewPane::Shown::Text);
        QCOMPARE(m_pane->note(), QString());
        m_files.write(u"original.txt"_s, "behind");
        m_pane->show({u"other"_s, m_files.write(u"other"_s, "x")});
        m_pane->show(*fileOf(session(), record));
        QTRY_VERIFY(m_pane->note().startsWith(u"The original was changed since: "_s));
        QVERIFY(m_pane->note().contains(QDir::toNativeSeparators(path)));
    }

    void changedCopy_isNoticedAndTheFileStays()
    {
        const NamedFile file{u"表.txt"_s, m_files.write(u"vault"_s, "kept")};
        FileCopies copies;
        const QSignalSpy changed(&copies, &FileCopies::copyChanged);
        const QString copy = copies.copyOf(file);
        QCOMPARE(QFileInfo(copy).fileName(), u"表.txt"_s);
        QCOMPARE(copies.copyOf(file), copy);
        QCOMPARE(copies.changedCopy(file), QString());
        QFile changing(copy);
        QVERIFY(changing.open(QIODevice::WriteOnly) && changing.write("changed") == 7);
        changing.close();
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(copies.changedCopy(file), copy);
        QFile kept(file.path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "kept"_ba);
    }
};

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
