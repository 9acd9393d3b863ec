#include "tests/ui/sample_desk.h"
#include "ui/difference/answer_view.h"
#include "ui/difference/difference_page.h"
#include "ui/home/bar_list.h"
#include "ui/registers/row_table.h"
#include "ui/support/chip_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What a scheme wants beyond others, on the screen.
class TestDifferencePage : public QObject, private SampleDesk {
    Q_OBJECT

private:
    DifferencePage *compare(const QString &code, const QString &filter = {})
    {
        window().go({u"difference"_s, {}, {}, filter, code});
        auto *page = qobject_cast<DifferencePage *>(window().page());
        return page && QTest::qWaitFor([&] { return page->isReady(); }, 20'000) ? page : nullptr;
    }
    static QStringList codes(const DifferencePage &page) { return column(*page.table().model(), 0); }
    static ChipButton *chip(const DifferencePage &page, const QString &key)
    {
        return page.findChild<ChipButton *>(key);
    }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void levels_addTheirRequirements_withoutOwnControls()
    {
        auto *page = compare(u"fedramp_rev5:moderate>fedramp_rev5:high!"_s);
        QVERIFY(page);
        QCOMPARE(codes(*page).size(), 410);
        QCOMPARE(chip(*page, u"covered"_s)->text(), u"Covered 323");
        chip(*page, u"open"_s)->click();
        QCOMPARE(codes(*page).size(), 87);
        page->findChild<QLineEdit *>()->setText(u"AC-10"_s);
        QCOMPARE(codes(*page).first(), u"AC-10");
        const Place place = page->place();
        QCOMPARE(place.filter, u"open");
        QCOMPARE(place.tab, u"fedramp_rev5:moderate>fedramp_rev5:high!");
    }

    void chainsAndRecords_standBelowTheRow()
    {
        auto *page = compare(u"iso27001_2022>ismap_control_criteria"_s);
        QVERIFY(page);
        page->table().showRow(static_cast<int>(codes(*page).indexOf(u"5.1.1"_s)));
        auto *answers = page->findChild<AnswerView *>();
        const QStringList paragraphs = column(*answers->model(), 0);
        QVERIFY2(paragraphs.first().startsWith(u"Answered through ("_s), qPrintable(paragraphs.first()));
        const auto policy = paragraphs.indexOf(QRegularExpression(u"^D-001.*"_s));
        QVERIFY(policy > 0);
        Q_EMIT answers->activated(answers->model()->index(static_cast<int>(policy), 0));
        QVERIFY(qobject_cast<DifferencePage *>(window().page()) == nullptr);
    }

    void chapters_leadToTheirRows()
    {
        auto *page = compare(u"iso27001_2022>ismap_control_criteria"_s);
        QVERIFY(page);
        page->table().showRow(0);
        Q_EMIT page->findChild<BarList *>()->activated(3);
        QVERIFY(page->table().currentRow() > 0);
    }

    void choosingAnotherTarget_comparesAnew()
    {
        auto *page = compare(u"iso27001_2013>iso27001_2022!"_s);
        QVERIFY(page);
        QCOMPARE(chip(*page, u"open"_s)->text(), u"Open 12");
        auto *target = page->findChild<QComboBox *>(u"target"_s);
        target->setCurrentIndex(target->findData(u"pci_dss_v4_0_1"_s));
        QTRY_VERIFY(page->isReady());
        QCOMPARE(codes(*page).size(), 71);
        page->findChild<QCheckBox *>(u"ownControls"_s)->setChecked(true);
        QTRY_VERIFY(page->isReady());
        QVERIFY(!session().isReadOnly());
    }

    void export_writesTheChosenLanguage()
    {
        auto *page = compare(u"iso27001_2022>ismap_control_criteria"_s);
        QVERIFY(page);
        const QTemporaryDir folder;
        QSignalSpy written(page, &Page::written);
        for (const QString &name : {u"d.xlsx"_s, u"d.pdf"_s}) {
            m_desk->answers.path = folder.filePath(name);
            page->findChild<QPushButton *>(u"export"_s)->menu()->actions().first()->trigger();
            QVERIFY(written.wait(30'000));
            QVERIFY(QFileInfo(folder.filePath(name)).size() > 10'000);
        }
    }

    void requirement_showsThroughWhichControlItIsServed()
    {
        const Id<Requirement> id = record<Requirement>(u"iso27001_2022:A.5.1"_s).id;
        window().go({{}, Kind::Requirement, id.uuid, {}, u"serving"_s});
        auto *answers = shown<AnswerView>({});
        QVERIFY(answers);
        const QStringList paragraphs = column(*answers->model(), 0);
        QVERIFY(paragraphs.indexOf(QRegularExpression(u"^C-001.*"_s)) > 0);
    }
};

QTEST_MAIN(TestDifferencePage)
#include "tst_difference_page.moc"
