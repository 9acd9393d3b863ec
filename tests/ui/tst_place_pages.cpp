#include "tests/ui/sample_desk.h"
#include "ui/detail/detail_pane.h"
#include "ui/places/paste_places_dialog.h"
#include "ui/places/places_page.h"
#include "ui/registers/row_model.h"
#include "ui/registers/row_table.h"
#include "ui/shell/find_dialog.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// Stands for the browser and the file manager.
class Opened : public QObject {
    Q_OBJECT

public:
    QList<QUrl> urls;

    Opened()
    {
        for (const char *scheme : {"https", "file", "mailto"})
            QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "open");
    }
    ~Opened() override
    {
        for (const char *scheme : {"https", "file", "mailto"})
            QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
    }

public Q_SLOTS:
    void open(const QUrl &url) { urls << url; }
};

/// Where everything is, how it is opened and checked, and what a mail tells of it: scenes 1, 2 and 15 among
/// others.
class TestPlacePages : public QObject, private SampleDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void scene1_documentIsFound_andItsPlaceOpens()
    {
        Opened opened;
        window().actions().find->trigger();
        auto *find = window().findChild<FindDialog *>();
        auto *line = find->findChild<QLineEdit *>();
        line->setText(u"D-035"_s);
        QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(
            window().detail().record(), (AnyId{Kind::Document, record<Document>(u"D-035"_s).id.uuid}));
        goToTab(u"D-035"_s, u"document_version"_s);
        window().go({{}, Kind::Location, record<Location>(u"L-042"_s).id.uuid});
        QTRY_VERIFY(shown<QPushButton>(u"openPlace"_s));
        QTest::mouseClick(shown<QPushButton>(u"openPlace"_s), Qt::LeftButton);
        QCOMPARE(opened.urls, QList<QUrl>{QUrl(record<Location>(u"L-042"_s).address)});
    }

    void scene1_cabinetIsShown_withWhoHasTheKey()
    {
        window().go({{}, Kind::Location, record<Location>(u"L-063"_s).id.uuid});
        const QString text = shown<QLabel>(u"placeText"_s)->text();
        QVERIFY2(text.contains(u"K-1"_s) && text.contains(u"K1-2026-01"_s), qPrintable(text));
        QVERIFY2(text.contains(record<Person>(u"P-014"_s).name.en), qPrintable(text));
        QVERIFY(!shown<QPushButton>(u"openPlace"_s));
    }

    void rightFile_isConfirmedWithNameAndTime()
    {
        const Location before = record<Location>(u"L-030"_s);
        QCOMPARE(before.checkResult, CheckResult::NotFound);
        window().go({{}, Kind::Location, before.id.uuid});
        QTest::mouseClick(shown<QPushButton>(u"confirmPlace"_s), Qt::LeftButton);
        auto *who = shown<QComboBox>(u"self"_s);
        QVERIFY(who); // nobody has said yet who sits here
        const int place = who->findData(record<Person>(u"P-005"_s).id.toString());
        who->setCurrentIndex(place);
        Q_EMIT who->activated(place);
        const Location &after = record<Location>(u"L-030"_s);
        QCOMPARE(after.checkResult, CheckResult::Ok);
        QCOMPARE(after.checkedBy, record<Person>(u"P-005"_s).id);
        QVERIFY(after.lastCheckedAt > before.lastCheckedAt);
        window().go({{}, Kind::Location, record<Location>(u"L-044"_s).id.uuid});
        QTest::mouseClick(shown<QPushButton>(u"confirmPlace"_s), Qt::LeftButton); // known from now on
        QCOMPARE(record<Location>(u"L-044"_s).checkedBy, record<Person>(u"P-005"_s).id);
    }

    void dangerousAddresses_areNotOpened()
    {
        Opened opened;
        Location location = record<Location>(u"L-042"_s);
        for (const QString &address :
            {u"https://user:secret@share.example.com/x"_s, u"javascript:alert(1)"_s}) {
            location.address = address;
            location.kind = LocationKind::OtherUrl;
            change(location);
            location = record<Location>(u"L-042"_s);
            window().go({{}, Kind::Location, location.id.uuid});
            QVERIFY2(!shown<QPushButton>(u"openPlace"_s), qPrintable(address));
        }
        location.kind = LocationKind::LocalPath;
        location.address = m_desk->written(u"share/setup.exe"_s, "MZ");
        change(location);
        window().go({{}, Kind::Location, location.id.uuid});
        QTest::mouseClick(shown<QPushButton>(u"openPlace"_s), Qt::LeftButton);
        QCOMPARE(opened.urls, QList<QUrl>{QUrl::fromLocalFile(m_desk->folder.filePath(u"share"_s))});
    }

    void nobodyKnows_namesThePersonToAsk()
    {
        goToTab(u"D-034"_s, u"location"_s);
        QTRY_VERIFY(shown<QLabel>(u"placeText"_s));
        QVERIFY(shown<QLabel>(u"placeText"_s)->text().startsWith(u"Nobody knows where it is."));
    }

    void scene2_fortyPathsOfAMail()
    {
        QStringList mail{u"お疲れさまです。資料の場所を送ります。"_s};
        for (int number = 1; number <= 20; ++number) // by number
            mail << u"・\\\\nas02\\配布\\D-%1_写し.pdf"_s.arg(number, 3, 10, QChar(u'0'));
        for (int number = 21; number <= 31; ++number) { // by content, whatever the file is called
            const QByteArray bytes = "content " + QByteArray::number(number);
            DocumentVersion version = *std::ranges::find(data().table<DocumentVersion>().rows(),
                record<Document>(u"D-0%1"_s.arg(number == 24 ? 44 : number)).id, &DocumentVersion::document);
            version.sha256 = Sha256::hash(bytes).hex();
            change(version);
            mail << m_desk->written(u"mail/scan%1.bin"_s.arg(number), bytes);
        }
        for (int number = 1; number <= 6; ++number)
            mail << u"%1. \\\\nas02\\配布\\新規資料その%1甲乙.xlsx"_s.arg(number);
        for (const char *ref : {"L-001", "L-002", "L-019"})
            mail << u"> "_s + record<Location>(QString::fromLatin1(ref)).address;
        const int documents = data().size(Kind::Document);
        const int locations = data().size(Kind::Location);

        auto *places = page<PlacesPage>(u"places"_s);
        places->pasteText(mail.join(u"\r\n"_s));
        auto *dialog = window().findChild<PastePlacesDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isReading(), 30'000);
        QCOMPARE(dialog->findChild<QLabel *>(u"summary"_s)->text(),
            u"31 new places of known documents, 6 new documents, 3 recorded already, 1 line without an address"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"record"_s), Qt::LeftButton);
        QCOMPARE(data().size(Kind::Document), documents + 6);
        QCOMPARE(data().size(Kind::Location), locations + 37);
        window().actions().undo->trigger();
        QCOMPARE(data().size(Kind::Document), documents);
        QCOMPARE(data().size(Kind::Location), locations);
    }

    void scene15_offTheNetwork_placesStayUnchecked_andARecheckUpdatesAll()
    {
        Location location = record<Location>(u"L-015"_s);
        const QByteArray bytes = "the regulation";
        location.subject = {Kind::Document, record<Document>(u"D-010"_s).id.uuid};
        location.kind = LocationKind::FileShare;
        location.address = u"${SHARE}/規程/D-010.pdf"_s;
        location.sha256 = Sha256::hash(bytes).hex();
        location.checkResult = CheckResult::Ok;
        location.lastCheckedAt = QDateTime::fromString(u"2026-11-01T10:00:00+09:00"_s, Qt::ISODate);
        change(location);
        const Location known = record<Location>(u"L-015"_s);
        const QString share = m_desk->folder.filePath(u"share"_s);
        m_desk->settings.setValue("shares/SHARE", share); // not connected
        auto *places = page<PlacesPage>(u"places"_s);
        const QSignalSpy checked(places, &PlacesPage::checked);
        places->check();
        QVERIFY(places->isChecking());
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 60'000);
        QCOMPARE(record<Location>(u"L-015"_s), known); // nothing is lost
        const auto resultOf = [&] {
            const QAbstractItemModel &rows = *places->results().model();
            const int row = static_cast<int>(column(rows, 4).indexOf(known.address));
            return row < 0 ? QString() : rows.index(row, 0).data().toString();
        };
        QCOMPARE(resultOf(), u"Unchecked"_s);
        const QStringList results = column(*places->results().model(), 0);
        const QStringList addresses = column(*places->results().model(), 4);
        for (qsizetype row = 0; row < results.size(); ++row) {
            if (addresses[row].startsWith(u"https:"))
                QCOMPARE(results[row], u"Unchecked"_s);
        }
        m_desk->written(u"share/規程/D-010.pdf"_s, bytes);
        places->check();
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 2, 60'000);
        QCOMPARE(resultOf(), u"Found"_s);
        QCOMPARE(record<Location>(u"L-015"_s).checkResult, CheckResult::Ok);
        QVERIFY(record<Location>(u"L-015"_s).lastCheckedAt > known.lastCheckedAt);
        QVERIFY(window().messages().sentence().contains(u"Found 1"_s));
    }

    void map_saysWhatIsLostWithAPlace()
    {
        auto *places = page<PlacesPage>(u"places"_s);
        const QStringList names = column(*places->places().model(), 0);
        const int share = static_cast<int>(names.indexOf(u"\\\\fs01.kumoito.example\\規程集"_s));
        QVERIFY(share >= 0);
        places->places().showRow(share);
        QVERIFY(places->places().model()->index(share, 4).data().toInt() > 0);
        QVERIFY(column(*places->things().model(), 2).contains(u"Only here"_s));
        places->places().showRow(static_cast<int>(names.size()) - 1);
        const QString nowhere = column(*places->things().model(), 0).join(u'\n');
        QVERIFY2(nowhere.contains(u"D-034"_s), qPrintable(nowhere));
    }
};

QTEST_MAIN(TestPlacePages)
#include "tst_place_pages.moc"
