#include "core/documents/required.h"
#include "tests/ui/sample_desk.h"
#include "ui/documents/compare_dialog.h"
#include "ui/documents/required_page.h"
#include "ui/registers/row_table.h"
#include "ui/shell/window_actions.h"
#include "ui/support/chip_button.h"
#include "ui/support/message_line.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// The documents that an audit needs, and their versions: scene 3 among others.
class TestDocumentPages : public QObject, private SampleDesk {
    Q_OBJECT

private:
    int doc05() const
    {
        return static_cast<int>(std::ranges::count(session().report().gaps, u"DOC-05"_s, &Gap::rule));
    }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

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
