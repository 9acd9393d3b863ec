#include "core/home/milestone_proposals.h"
#include "tests/ui/sample_desk.h"
#include "ui/home/bar_list.h"
#include "ui/home/fact_list.h"
#include "ui/home/figure_button.h"
#include "ui/home/home_page.h"
#include "ui/home/home_reader.h"
#include "ui/home/month_strip.h"
#include "ui/home/trend_view.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"

#include <QAction>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// The home page: what it tells, and where its pictures lead.
class TestHome : public QObject, SampleDesk {
    Q_OBJECT

private:
    HomePage *home() const { return page<HomePage>(u"home"_s); }
    template <typename T>
    T *part(const QString &name) const
    {
        return home()->findChild<T *>(name);
    }
    Place placeAfter(QWidget *widget, int key)
    {
        QSignalSpy asked(home(), &Page::placeRequested);
        QTest::keyClick(widget, Qt::Key(key));
        return asked.isEmpty() ? Place() : asked.last().first().value<Place>();
    }
    void setProject(const QString &ref) { session().setProject(record<Project>(ref).id); }
    void addSightings(int weeks)
    {
        ChangeSet changes(u"sightings"_s);
        for (const Gap &gap : session().report().gaps) {
            GapSighting sighting;
            sighting.fingerprint = gap.fingerprint;
            sighting.severity = gap.severity;
            sighting.firstSeenOn = session().today().addDays(-7 * weeks);
            changes.add(sighting);
        }
        QVERIFY(session().commit(std::move(changes)));
    }

private Q_SLOTS:
    void initTestCase() { qputenv("SOURCE_DATE_EPOCH", "1795156200"); } // 2026-11-20
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void everyPicture_leadsToItsRows_byKeyboard()
    {
        setProject(u"SOC2-2026"_s);
        QCOMPARE(
            placeAfter(part<BarList>(u"readiness"_s), Qt::Key_Return).kind, std::optional(Kind::Requirement));
        QCOMPARE(placeAfter(part<FactList>(u"steps"_s), Qt::Key_Return).page, u"gaps"_s);
        QCOMPARE(placeAfter(part<TrendView>(u"trend"_s), Qt::Key_Return).filter, u"blocker"_s);
        QTest::keyClick(part<TrendView>(u"trend"_s), Qt::Key_Right);
        QCOMPARE(placeAfter(part<TrendView>(u"trend"_s), Qt::Key_Return).filter, u"major"_s);
        QCOMPARE(placeAfter(part<MonthStrip>(u"coverage"_s), Qt::Key_Return).page, u"coverage"_s);
        const Place work = placeAfter(part<BarList>(u"loads"_s), Qt::Key_Return);
        QCOMPARE(work.page, u"work"_s);
        QCOMPARE(work.tab, home()->facts().loads.front().person.uuid.toString());
        QVERIFY(placeAfter(part<FactList>(u"days"_s), Qt::Key_Return).kind);
        for (FigureButton *figure : home()->findChildren<FigureButton *>()) {
            QVERIFY(!placeAfter(figure, Qt::Key_Return).page.isEmpty()
                || figure == home()->findChild<FigureButton *>());
            QVERIFY(!figure->accessibleName().isEmpty());
        }
    }

    void trend_saysWhyThereIsNone_thenShowsWeeks()
    {
        QVERIFY(part<TrendView>(u"trend"_s)->accessibleDescription().contains(u"recorded from today on"_s));
        addSightings(0);
        QTRY_VERIFY(part<TrendView>(u"trend"_s)->accessibleDescription().contains(u"since 2026-11-20"_s));
        addSightings(3);
        QTRY_COMPARE(home()->facts().trend.weeks.size(), 4U);
    }

    void proposal_isTakenOverWithOneClick_andCanBeTakenBack()
    {
        Project ismap = record<Project>(u"ISMAP-2026"_s);
        ismap.registrationExpiry = {};
        change(ismap);
        setProject(u"ISMAP-2026"_s);
        QTRY_VERIFY(!home()->facts().proposals.empty());
        const auto renewal = std::ranges::find(
            home()->facts().proposals, MilestoneProposal::What::RenewalDue, &MilestoneProposal::what);
        QVERIFY(renewal != home()->facts().proposals.end());
        QCOMPARE(renewal->day, QDate(2028, 7, 31)); // the period ends on 2027-03-31
        const int before = data().size(Kind::Milestone);
        const auto buttons = home()->findChildren<QPushButton *>(u"acceptProposal"_s);
        QVERIFY(!buttons.isEmpty());
        QVERIFY(buttons.last()->accessibleName().contains(u"2028-07-31"_s));
        buttons.last()->click();
        QTRY_COMPARE(data().size(Kind::Milestone), before + 1);
        QCOMPARE(record<Project>(u"ISMAP-2026"_s).registrationExpiry, QDate(2028, 7, 31));
        QVERIFY(window().messages().sentence().contains(u"2028-07-31"_s));
        window().actions().undo->trigger();
        QCOMPARE(data().size(Kind::Milestone), before);
        QVERIFY(!record<Project>(u"ISMAP-2026"_s).registrationExpiry.isValid());
    }

    void changes_areToldByPersonAndKind_andLeadToTheRecord()
    {
        Document changed = record<Document>(u"D-001"_s);
        changed.note.ja = u"見直した"_s;
        change(changed);
        QTRY_VERIFY(part<FactList>(u"news"_s)->accessibleDescription().contains(u"D-001"_s));
        const Place place = placeAfter(part<FactList>(u"news"_s), Qt::Key_Return);
        QCOMPARE(place.kind, std::optional(Kind::Document));
        QCOMPARE(place.record, changed.id.uuid);
    }

    void onePage_isWrittenFromTheMenu()
    {
        m_desk->answers.path = m_desk->path(u"home"_s);
        window().actions().printHome->trigger();
        const QString path = m_desk->path(u"home.pdf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window().messages().sentence().contains(u"home.pdf"_s), 60'000);
        QProcess info;
        info.start(u"pdfinfo"_s, {path});
        QVERIFY(info.waitForFinished());
        QVERIFY(QString::fromUtf8(info.readAllStandardOutput())
                .contains(QRegularExpression(u"Pages:\\s+1\\n"_s)));
    }

    void bigWorkspaces_areReadInAThread_thatStopsForAChange()
    {
        HomeReader reader(session(), 0, nullptr);
        QSignalSpy ready(&reader, &HomeReader::ready);
        reader.read();
        Document changed = record<Document>(u"D-001"_s);
        changed.note.ja = u"途中で"_s;
        change(changed); // the reader must not be in the records now
        ready.clear();
        reader.read();
        QVERIFY(ready.wait(60'000));
        QCOMPARE(reader.facts().standing.requiredDocuments, home()->facts().standing.requiredDocuments);
        QTRY_COMPARE(home()->facts().news.size(), reader.facts().news.size());
    }
};

QTEST_MAIN(TestHome)
#include "tst_home.moc"
