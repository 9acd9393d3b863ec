#include "tests/ui/register_hands.h"
#include "ui/registers/column_layout.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QInputMethodEvent>
#include <QMimeData>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What is written into a register all day: one cell by its editor, many at once, whole blocks.
class TestGridCells : public QObject, private PaneHands {
    Q_OBJECT

private:
    static QByteArray calcFile(const QString &name)
    {
        QFile file(QStringLiteral(TSUZURI_SOURCE_DIR) + "/tests/ui/calc_clipboard/"_L1 + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { QVERIFY(openPane()); }
    void cleanup() { closePane(); }

    void editing_worksInsideGroups()
    {
        model().setGroup(column(u"lifecycle"));
        selectBlock(model().index(0, 0), model().index(model().rowCount() - 1, model().columnCount() - 1));
        QCOMPARE(view().selectedRecords().size(), static_cast<std::size_t>(model().memberCount()));
        go(cell(u"D-012"_s, u"owner"));
        press(Qt::Key_Delete);
        QVERIFY(document(u"D-012"_s).owner.isNull());
        view().select(document(u"D-013"_s).id.uuid);
        view().removeSelected();
        QCOMPARE(model().rowOf(document(u"D-012"_s).id.uuid) >= 0, true);
    }

    void shortDates_fallIntoTheFiscalYear_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("stored");
        QTest::newRow("month and day of this fiscal year") << u"4/1"_s << QDate(2026, 4, 1);
        QTest::newRow("month and day after new year") << u"3/31"_s << QDate(2027, 3, 31);
        QTest::newRow("era") << u"R8.4.1"_s << QDate(2026, 4, 1);
        QTest::newRow("eight digits") << u"20260401"_s << QDate(2026, 4, 1);
    }
    void shortDates_fallIntoTheFiscalYear()
    {
        QFETCH(QString, typed);
        go(cell(u"D-012"_s, u"next_review_on"));
        press(Qt::Key_F2);
        type(typed);
        press(Qt::Key_Return);
        QTEST(document(u"D-012"_s).nextReviewOn, "stored");
    }

    void choices_areTakenByTheirFirstLetters()
    {
        go(cell(u"D-012"_s, u"lifecycle"));
        press(Qt::Key_F2);
        QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
        type(u"ret"_s);
        press(Qt::Key_Return);
        QCOMPARE(document(u"D-012"_s).lifecycle, Lifecycle::Retired);
    }

    void people_areFoundByAPartOfTheirKana()
    {
        go(cell(u"D-012"_s, u"owner"));
        press(Qt::Key_F2);
        const Person &person = m_workspace->data().table<Person>().rows()[3];
        QInputMethodEvent typed;
        typed.setCommitString(person.kana.section(u' ', 0, 0));
        QApplication::sendEvent(QApplication::focusWidget(), &typed);
        press(Qt::Key_Return);
        QCOMPARE(document(u"D-012"_s).owner, person.id);
    }

    void deleteKey_clearsCellsInOneStep()
    {
        selectBlock(cell(u"D-003"_s, u"owner"), cell(u"D-006"_s, u"next_review_on"));
        const Document before = document(u"D-004"_s);
        press(Qt::Key_Delete);
        QVERIFY(document(u"D-004"_s).owner.isNull());
        QVERIFY(!document(u"D-006"_s).nextReviewOn.isValid());
        QCOMPARE(undoText(), u"Cleared cells in 4 row(s) of Document inventory"_s);
        QVERIFY(m_session->undo());
        QCOMPARE(document(u"D-004"_s).owner, before.owner);
    }

    void undo_saysWhatWillBeUndone()
    {
        selectBlock(cell(u"D-003"_s, u"owner"), cell(u"D-006"_s, u"owner"));
        press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY2(undoText().startsWith("Filled down \"Owner\" in "_L1), qPrintable(undoText()));
        press(Qt::Key_F2);
        type(u"P-002"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(undoText().startsWith("Set \"Owner\" in"_L1));
    }

    void fillDown_fillsBothLanguages()
    {
        selectBlock(cell(u"D-003"_s, u"title"), cell(u"D-004"_s, u"title"));
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(document(u"D-004"_s).title.ja, document(u"D-003"_s).title.ja);
        QCOMPARE(document(u"D-004"_s).title.en, document(u"D-003"_s).title.en);
    }

    void duplicatedRows_areOneStep()
    {
        const int before = model().rowCount();
        selectBlock(cell(u"D-003"_s, u"owner"), cell(u"D-005"_s, u"owner"));
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(model().rowCount(), before + 3);
        QCOMPARE(undoText(), u"Duplicated 3 row(s) of Document inventory"_s);
        QVERIFY(m_session->undo());
        QCOMPARE(model().rowCount(), before);
    }

    void blockFromCalc_pastesAndUndoesInOneStep_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("lastTitle");
        const QString wide = QString::fromUtf8(calcFile(u"cells.tsvc"_s));
        const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size());
        QTest::newRow("with its own form") << wide.toUtf8() << u"見出し 199\n第2行"_s;
        QTest::newRow("the same in UTF-16") << utf16 << u"見出し 199\n第2行"_s;
        QTest::newRow("plain text alone") << QByteArray() << u"見出し 199 第2行"_s;
    }
    /// 200 rows of 8 cells as LibreOffice Calc 25.2 has put them on the clipboard, in all forms that have
    /// words.
    void blockFromCalc_pastesAndUndoesInOneStep()
    {
        constexpr int lines = 200;
        QFETCH(QByteArray, cells);
        QFETCH(QString, lastTitle);
        auto *mime = new QMimeData;
        mime->setText(QString::fromUtf8(calcFile(u"plain.txt"_s)));
        mime->setHtml(QString::fromUtf8(calcFile(u"first_rows.html"_s)));
        if (!cells.isEmpty())
            mime->setData(u"application/x-libreoffice-tsvc"_s, cells);
        QGuiApplication::clipboard()->setMimeData(mime);
        view().columnLayout().choose(
            {{u"ref"_s}, {u"title.ja"_s}, {u"title.en"_s}, {u"tier"_s}, {u"lifecycle"_s}, {u"owner"_s},
                {u"next_review_on"_s}, {u"department"_s}, {u"retention_years"_s}});
        const int before = model().rowCount();
        go(model().index(0, 1));
        inDialog([](QDialog &dialog) { dialog.accept(); });
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(model().memberCount(), lines);
        const Document &last = m_workspace->data().table<Document>().rows().back();
        QCOMPARE(last.title.ja, lastTitle);
        QCOMPARE(last.title.en, u"Title \"199\", second"_s);
        QCOMPARE(last.tier, 4);
        QCOMPARE(last.lifecycle, Lifecycle::Effective);
        QCOMPARE(last.owner, data().table<Person>().findRef(u"P-002"_s)->id);
        QCOMPARE(last.nextReviewOn, QDate(2026, 4, 1));
        QCOMPARE(last.department.best(Language::Japanese), u"内部"_s);
        QCOMPARE(last.retentionYears, 7);
        QVERIFY(m_session->undo());
        QCOMPARE(model().memberCount(), before);
    }

    /// Another window, or a colleague's paste, has changed the record meanwhile.
    void recordChangedWhileACellIsWritten_keepsBoth()
    {
        go(cell(u"D-012"_s, u"next_review_on"));
        press(Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        type(u"2027-03-31"_s);
        Document elsewhere = document(u"D-012"_s);
        elsewhere.note.en = u"changed elsewhere"_s;
        ChangeSet changes;
        changes.change(elsewhere);
        QVERIFY(m_session->commit(std::move(changes)));
        press(Qt::Key_Return);
        QCOMPARE(document(u"D-012"_s).nextReviewOn, QDate(2027, 3, 31));
        QCOMPARE(document(u"D-012"_s).note.en, u"changed elsewhere"_s);
    }
};

QTEST_MAIN(TestGridCells)
#include "tst_grid_cells.moc"
