#include "core/documents/required.h"
#include "core/model/dataset.h"
#include "tests/ui/desk.h"
#include "tests/ui/sample_copies.h"
#include "ui/detail/detail_pane.h"
#include "ui/documents/compare_dialog.h"
#include "ui/documents/required_page.h"
#include "ui/places/paste_places_dialog.h"
#include "ui/places/places_page.h"
#include "ui/registers/row_model.h"
#include "ui/registers/row_table.h"
#include "ui/session/session.h"
#include "ui/shell/find_dialog.h"
#include "ui/shell/window_actions.h"
#include "ui/support/chip_button.h"
#include "ui/support/message_line.h"
#include "ui/support/preferences.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
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

/// The documents that an audit needs, their versions, and where everything is: scenes 1, 2, 3 and 15 among
/// others.
class TestDocumentPages : public QObject {
    Q_OBJECT

private:
    SampleCopies m_samples;
    std::unique_ptr<Desk> m_desk;

    MainWindow &window() const { return m_desk->window(); }
    Session &session() const { return window().session(); }
    const Dataset &data() const { return session().data(); }
    template <typename T>
    const T &record(const QString &ref) const
    {
        return *data().table<T>().findRef(ref);
    }
    template <typename T>
    void change(T changed) const
    {
        ChangeSet changes;
        changes.change(std::move(changed));
        QVERIFY(session().commit(std::move(changes)));
    }
    template <typename T>
    T *page(const QString &key) const
    {
        window().go({key});
        return qobject_cast<T *>(window().page());
    }
    /// The part of the detail pane that is seen: other kinds of records have parts of the same name.
    template <typename T>
    T *shown(const QString &name) const
    {
        for (T *widget : window().findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void goToTab(const QString &ref, const QString &tab) const
    {
        window().go({{}, Kind::Document, record<Document>(ref).id.uuid, {}, tab});
    }
    static QStringList column(const QAbstractItemModel &model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, column).data().toString();
        return texts;
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_desk->folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file can't be written");
        return path;
    }
    int doc05() const
    {
        return static_cast<int>(std::ranges::count(session().report().gaps, u"DOC-05"_s, &Gap::rule));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(Language::English);
        QVERIFY(m_desk->open(m_samples.fresh()));
        window().resize(1366, 768);
    }
    void cleanup() { m_desk.reset(); }

    void scene1_documentIsFound_andItsPlaceOpens()
    {
        Opened opened;
        window().actions().find->trigger();
        auto *find = window().findChild<FindDialog *>();
        auto *line = find->findChild<QLineEdit *>();
        line->setText(u"D-035"_s);
        QTest::keyClick(line, Qt::Key_Return);
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
        location.address = write(u"share/setup.exe"_s, "MZ");
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
            mail << write(u"mail/scan%1.bin"_s.arg(number), bytes);
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

    void scene3_gapOfTheApproverCloses_whenTheRoleIsRecorded()
    {
        const int before = doc05();
        QVERIFY(before > 0);
        const auto gap = std::ranges::find(session().report().gaps, u"DOC-05"_s, &Gap::rule);
        const DocumentVersion version = *data().find(Id<DocumentVersion>{gap->subject.uuid});
        const Document document = *data().find(version.document);
        goToTab(document.ref, u"document_version"_s);
        shown<QDateEdit>(u"asOf"_s)->setDate(version.effectiveOn);
        const QString needed = data().find(document.approverRole)->name.en;
        QVERIFY2(shown<QLabel>(u"standing"_s)->text().contains(needed + u" would have to."_s),
            qPrintable(shown<QLabel>(u"standing"_s)->text()));
        RoleHolding acting;
        acting.person = version.approvedBy;
        acting.role = document.approverRole;
        acting.from = version.approvedOn.addDays(-30);
        acting.acting = Flag::Yes;
        ChangeSet changes;
        changes.add(acting);
        QVERIFY(session().commit(std::move(changes)));
        QCOMPARE(doc05(), before - 1);
        QTRY_VERIFY2(shown<QLabel>(u"standing"_s)->text().contains(u"then acting as "_s + needed),
            qPrintable(shown<QLabel>(u"standing"_s)->text()));
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
        write(u"share/規程/D-010.pdf"_s, bytes);
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

    void required_thisIsIt_isOneKey_andCanBeTakenBack()
    {
        auto *required = page<RequiredPage>(u"required"_s);
        const int row = required->model().rowOf(u"TD-001"_s, {});
        QVERIFY(row >= 0);
        required->table().showRow(row);
        QCOMPARE(required->model().rowAt(row)->state, DocumentState::Proposed);
        QTest::keyClick(&required->table(), Qt::Key_T);
        const auto *linked = required->model().rowAt(required->model().rowOf(u"TD-001"_s, {}));
        QCOMPARE(linked->state, DocumentState::InForce);
        QCOMPARE(linked->document, record<Document>(u"D-001"_s).id);
        QVERIFY(window().messages().sentence().contains(u"D-001"_s));
        window().actions().undo->trigger();
        QTRY_COMPARE(required->model().rowAt(required->model().rowOf(u"TD-001"_s, {}))->state,
            DocumentState::Proposed);
    }

    void required_typedNumber_isTakenAsWell()
    {
        auto *required = page<RequiredPage>(u"required"_s);
        required->table().showRow(required->model().rowOf(u"TD-003"_s, {}));
        auto *choice = required->findChild<QComboBox *>(u"choice"_s);
        choice->setEditText(u"no such document"_s);
        QTest::keyClick(&required->table(), Qt::Key_T);
        QCOMPARE(m_desk->answers.told.size(), 1);
        choice->setEditText(u"D-056"_s);
        QTest::keyClick(choice->lineEdit(), Qt::Key_Return);
        QCOMPARE(required->model().rowAt(required->model().rowOf(u"TD-003"_s, {}))->document,
            record<Document>(u"D-056"_s).id);
    }

    void required_missingOnes_areCreatedOrDeclinedWithAReason()
    {
        auto *required = page<RequiredPage>(u"required"_s);
        required->table().showRow(required->model().rowOf(u"TD-003"_s, {}));
        QTest::keyClick(&required->table(), Qt::Key_C);
        QCOMPARE(record<Document>(u"D-059"_s).title.en, u"Code of conduct"_s);
        QCOMPARE(required->model().rowAt(required->model().rowOf(u"TD-003"_s, {}))->state,
            DocumentState::ToBeCreated);
        const auto missing = [](const RequiredModel::Row &row) {
            return row.state == DocumentState::Missing;
        };
        const int before = required->model().count(missing);
        QVERIFY(before > 0);
        required->findChild<ChipButton *>(u"missing"_s)->click();
        const int first = static_cast<int>(column(*required->table().model(), 1).indexOf(u"Missing"_s));
        required->table().showRow(first);
        QTest::keyClick(&required->table(), Qt::Key_N);
        QCOMPARE(required->model().count(missing), before); // a reason is asked for
        auto *reason = required->findChild<QLineEdit *>(u"reason"_s);
        reason->setText(u"No such service is offered."_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(required->model().count(missing), before - 1);
        QCOMPARE(record<Document>(u"D-060"_s).note.en, u"No such service is offered."_s);
    }

    void required_everyDocumentIsShown_andTheTreeHasThemAll()
    {
        auto *required = page<RequiredPage>(u"required"_s);
        QSet<QString> shownDocuments;
        for (int row = 0; row < required->model().rowCount(); ++row) {
            if (!required->model().rowAt(row)->document.isNull())
                shownDocuments.insert(required->model().rowAt(row)->document.toString());
        }
        QCOMPARE(shownDocuments.size(), data().size(Kind::Document));
        required->model().setOrder(RequiredModel::Order::Tree);
        QCOMPARE(required->model().rowCount(), data().size(Kind::Document));
    }

    void versions_areComparedSideBySide()
    {
        const auto capture = [&](const QString &ref, const QByteArray &text) {
            const auto stored = session().workspace().vault().addBytes(text);
            QVERIFY(stored);
            DocumentVersion version = record<DocumentVersion>(ref);
            version.capturedSha256 = stored->sha256;
            version.capturedSize = stored->size;
            version.fileName = ref + u".txt"_s;
            change(version);
        };
        capture(u"D-001-V1"_s, "第1条 目的\n第2条 責任者は部長とする。\n第3条 見直しは年1回とする。\n附則\n");
        capture(u"D-001-V2"_s,
            "第1条 目的\n第2条 責任者は本部長とする。\n第3条 見直しは年1回とする。\n第4条 罰則\n附則\n");
        goToTab(u"D-001"_s, u"document_version"_s);
        QTRY_VERIFY(shown<QPushButton>(u"compare"_s));
        QTest::mouseClick(shown<QPushButton>(u"compare"_s), Qt::LeftButton);
        auto *dialog = window().findChild<CompareDialog *>();
        QVERIFY(dialog);
        QSignalSpy compared(dialog, &CompareDialog::compared);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->view().model().rowCount() == 5, 30'000);
        QCOMPARE(dialog->view().model().changes().size(), 2U);
        QCOMPARE(dialog->findChild<QLabel *>(u"numbers"_s)->text(), u"Change 1 of 2"_s);
        QTest::keyClick(&dialog->view(), Qt::Key_N);
        QCOMPARE(dialog->view().currentIndex().row(), 3);
        QCOMPARE(dialog->view().currentIndex().data().toString(), u"Added: “第4条 罰則”"_s);
        QTest::keyClick(&dialog->view(), Qt::Key_P);
        QCOMPARE(dialog->view().currentIndex().row(), 1);
        dialog->close();
    }
};

QTEST_MAIN(TestDocumentPages)
#include "tst_document_pages.moc"
