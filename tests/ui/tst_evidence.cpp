#include "core/model/held_file.h"
#include "core/registers/register.h"
#include "tests/ui/sample_desk.h"
#include "ui/detail/detail_pane.h"
#include "ui/detail/related_tab.h"
#include "ui/documents/dispose_dialog.h"
#include "ui/intake/status_dialog.h"
#include "ui/pages/registers_page.h"
#include "ui/preview/preview_pane.h"
#include "ui/registers/register_model.h"
#include "ui/registers/register_pane.h"
#include "ui/registers/register_view.h"
#include "ui/registers/status_editor.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// Evidence in its register and its pane: status, order of files, disposal, what was approved beforehand.
class TestEvidence : public QObject, SampleDesk {
    Q_OBJECT

private:
    RegisterPane &pane() const { return qobject_cast<RegistersPage *>(window().page())->pane(); }
    Id<Evidence> evidence(const QString &ref) const { return {data().idOf(Kind::Evidence, ref)}; }
    template <typename T>
    void change(Id<T> id, const std::function<void(T &)> &edit)
    {
        T record = *data().find(id);
        edit(record);
        ChangeSet changes;
        changes.change(std::move(record));
        QVERIFY(session().commit(std::move(changes)));
    }
    Id<EvidenceFile> addFile(Id<Evidence> item, const QByteArray &bytes, int place)
    {
        const auto stored = session().workspace().vault().addBytes(bytes);
        EvidenceFile file;
        file.evidence = item;
        file.name = QString::fromUtf8(bytes) + ".txt"_L1;
        file.sha256 = stored->sha256;
        file.sequence = place;
        ChangeSet changes;
        const auto id = changes.add(std::move(file));
        return session().commit(std::move(changes)) ? id : Id<EvidenceFile>();
    }
    Id<Evidence> newItem(const QString &title)
    {
        Evidence item;
        item.title.en = title;
        item.status = EvidenceStatus::Collected;
        ChangeSet changes;
        const auto id = changes.add(std::move(item));
        return session().commit(std::move(changes)) ? id : Id<Evidence>();
    }
    std::vector<Id<Evidence>> withStatus(EvidenceStatus status) const
    {
        std::vector<Id<Evidence>> found;
        for (const Evidence &each : data().table<Evidence>()) {
            if (each.status == status)
                found.push_back(each.id);
        }
        return found;
    }
    QModelIndex cell(Id<Evidence> item) const
    {
        const RegisterModel &model = pane().model();
        return model.index(
            model.rowOf(item.uuid), model.sectionOf(registerOf(Kind::Evidence).find(u"status")));
    }
    StatusEditor *openEditor(Id<Evidence> item) const
    {
        pane().view().setCurrentIndex(cell(item));
        pane().view().editCurrent();
        return pane().view().findChild<StatusEditor *>();
    }
    /// Chooses as a person does, who then leaves the editor.
    void choose(StatusEditor &editor, EvidenceStatus status) const
    {
        auto *box = editor.findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(QString::fromLatin1(code(status))));
        Q_EMIT box->activated(box->currentIndex());
    }
    QString keysOfFiles(Id<Evidence> item) const
    {
        std::vector<const EvidenceFile *> files;
        for (const EvidenceFile &file : data().table<EvidenceFile>()) {
            if (file.evidence == item)
                files.push_back(&file);
        }
        std::ranges::sort(files, {}, [](const EvidenceFile *file) { return file->sequence.value_or(0); });
        QStringList names;
        for (const EvidenceFile *file : files)
            names << file->name.section(u'.', 0, 0);
        return names.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(open());
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { close(); }

    void statusCell_offersTheNextStepsOnly()
    {
        const Id<Evidence> item = withStatus(EvidenceStatus::Submitted).front();
        window().go({{}, Kind::Evidence, item.uuid});
        StatusEditor *editor = openEditor(item);
        QVERIFY(editor);
        QCOMPARE(editor->findChild<QComboBox *>()->count(), 5); // submitted itself and four steps
    }

    void statusThatAsksForNothing_isStoredAtOnce()
    {
        const Id<Evidence> item = withStatus(EvidenceStatus::Ready).front();
        window().go({{}, Kind::Evidence, item.uuid});
        choose(*openEditor(item), EvidenceStatus::Submitted);
        QTRY_COMPARE(data().find(item)->status, EvidenceStatus::Submitted);
        QVERIFY(!window().findChild<StatusDialog *>());
    }

    void statusThatAsks_opensItsDialogFromTheCell()
    {
        const Id<Evidence> item = withStatus(EvidenceStatus::Submitted).front();
        window().go({{}, Kind::Evidence, item.uuid});
        choose(*openEditor(item), EvidenceStatus::Withdrawn);
        QTRY_VERIFY(window().findChild<StatusDialog *>());
        auto *dialog = window().findChild<StatusDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(data().find(item)->status, EvidenceStatus::Submitted); // not yet
        auto *store = dialog->findChild<QPushButton *>(u"store"_s);
        QVERIFY(!store->isEnabled());
        dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"sent by mistake"_s);
        store->click();
        QCOMPARE(data().find(item)->status, EvidenceStatus::Withdrawn);
        QCOMPARE(data().find(item)->statusReason.en, u"sent by mistake"_s);
    }

    void severalItems_areAskedForOnce()
    {
        const auto items = withStatus(EvidenceStatus::Submitted);
        QVERIFY(items.size() >= 2);
        StatusDialog dialog(session(), {items[0]}, &window());
        dialog.add(items[1]);
        dialog.choose(EvidenceStatus::Withdrawn);
        dialog.findChild<QLineEdit *>(u"reason"_s)->setText(u"wrong audit"_s);
        dialog.findChild<QPushButton *>(u"store"_s)->click();
        for (const Id<Evidence> item : {items[0], items[1]})
            QCOMPARE(data().find(item)->status, EvidenceStatus::Withdrawn);
        window().actions().undo->trigger(); // one step
        for (const Id<Evidence> item : {items[0], items[1]})
            QCOMPARE(data().find(item)->status, EvidenceStatus::Submitted);
    }

    void itemsWithoutACommonStep_areTold()
    {
        StatusDialog dialog(session(), {withStatus(EvidenceStatus::Submitted).front()}, &window());
        Evidence old;
        old.status = EvidenceStatus::Superseded;
        ChangeSet changes;
        const auto superseded = changes.add(std::move(old));
        QVERIFY(session().commit(std::move(changes)));
        dialog.add(superseded);
        QVERIFY(!dialog.findChild<QPushButton *>(u"store"_s)->isEnabled());
    }

    void acceptedEvidence_isNotEditedAndSaysWhy()
    {
        const Id<Evidence> item = evidence(u"E-0009"_s);
        change<Evidence>(item, [](Evidence &each) { each.status = EvidenceStatus::Accepted; });
        window().go({{}, Kind::Evidence, item.uuid});
        const Column *title = registerOf(Kind::Evidence).find(u"title");
        const int row = data().rowOf(Kind::Evidence, item.uuid);
        const CellEdit edit{row, title, u"Another title"_s};
        QVERIFY(!pane().model().edit({&edit, 1}));
        QVERIFY2(
            m_desk->answers.told.join(u' ').contains(u"E-0009"), qPrintable(m_desk->answers.told.join(u' ')));
        const CellEdit note{row, registerOf(Kind::Evidence).find(u"note"), u"seen again"_s};
        QVERIFY(pane().model().edit({&note, 1}));
    }

    void filesOfAnItem_haveAnOrderThatKeysChange()
    {
        const Id<Evidence> item = newItem(u"Three files"_s);
        addFile(item, "one", 1);
        addFile(item, "two", 2);
        addFile(item, "three", 3);
        window().go({{}, Kind::Evidence, item.uuid, {}, u"evidence_file"_s});
        QAbstractItemView *view = nullptr;
        for (auto *each : window().detail().findChildren<RelatedTab *>()) {
            if (each->isVisible())
                view = each->findChild<QAbstractItemView *>();
        }
        QVERIFY(view);
        QCOMPARE(view->model()->rowCount(), 3);
        QCOMPARE(view->currentIndex().row(), 2); // the newest
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(keysOfFiles(item), u"one three two"_s);
        QCOMPARE(view->currentIndex().row(), 1);
        QTest::keyClick(view, Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(keysOfFiles(item), u"three one two"_s);
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier); // there is nothing above
        QCOMPARE(keysOfFiles(item), u"three one two"_s);
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(keysOfFiles(item), u"one three two"_s);
        change<Evidence>(item, [](Evidence &each) { each.status = EvidenceStatus::Accepted; });
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(keysOfFiles(item), u"one three two"_s);
        QCOMPARE(m_desk->answers.told.size(), 1);
    }

    void fileOfEvidence_isDisposedOfWithAReason()
    {
        const Id<Evidence> item = newItem(u"A secret"_s);
        const Id<EvidenceFile> file = addFile(item, "secret", 1);
        change<Evidence>(item, [](Evidence &each) { each.retentionUntil = QDate(2030, 3, 31); });
        const QString hash = data().find(file)->sha256;
        DisposeDialog dialog(session(), {{Kind::EvidenceFile, file.uuid}}, &window());
        dialog.show();
        auto *dispose = dialog.findChild<QPushButton *>(u"dispose"_s);
        QVERIFY(!dispose->isEnabled()); // without a reason
        dialog.findChild<QLineEdit *>(u"reasonEn"_s)->setText(u"Asked for by the customer"_s);
        QVERIFY(!dispose->isEnabled()); // the retention runs
        auto *overrule = dialog.findChild<QCheckBox *>(u"overrule"_s);
        QVERIFY(overrule->isVisible());
        QVERIFY(overrule->text().contains(u"2030-03-31"));
        overrule->click();
        dispose->click();
        QCOMPARE(data().find(file)->disposalReason.en, u"Asked for by the customer"_s);
        QVERIFY(!session().workspace().vault().has(hash));
        window().go({{}, Kind::Evidence, item.uuid, {}, u"evidence_file"_s});
        QVERIFY(shown<QLabel>(u"gone"_s)->text().contains(u"Asked for by the customer"));

        window().actions().undo->trigger(); // it says that it can't, once
        QCOMPARE(m_desk->answers.told.size(), 1);
        QVERIFY(m_desk->answers.told.front().contains(u"disposed of"));
        window().actions().undo->trigger(); // what was done before
        QCOMPARE(m_desk->answers.told.size(), 1);
        QVERIFY(!data().find(item)->retentionUntil.isValid());
    }

    void yearsEnd_takesAllThatIsDueInOneAct()
    {
        window().actions().dispose->trigger();
        QVERIFY(!window().findChild<DisposeDialog *>()); // nothing is due in the sample
        QVERIFY(window().messages().sentence().contains(u"retention"));
        const Id<Evidence> item = newItem(u"Free"_s);
        const Id<Evidence> held = newItem(u"Held"_s);
        change<Evidence>(item, [](Evidence &each) { each.retentionUntil = QDate(2026, 3, 31); });
        change<Evidence>(held, [](Evidence &each) {
            each.retentionUntil = QDate(2026, 3, 31);
            each.legalHold = Flag::Yes;
        });
        const auto first = addFile(item, "first", 1);
        const auto second = addFile(item, "second", 2);
        const auto third = addFile(held, "third", 1);
        window().actions().dispose->trigger();
        auto *dialog = window().findChild<DisposeDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>();
        const int count = list->topLevelItemCount();
        QVERIFY(count >= 2);
        dialog->findChild<QLineEdit *>(u"reasonJa"_s)->setText(u"保管期間満了"_s);
        const qint64 before = session().workspace().log().head()->sequence;
        dialog->findChild<QPushButton *>(u"dispose"_s)->click();
        QCOMPARE(session().workspace().log().head()->sequence, before + 1);
        QCOMPARE(heldHash(*data().find(first)), QString());
        QCOMPARE(heldHash(*data().find(second)), QString());
        QVERIFY(!heldHash(*data().find(third)).isEmpty());
    }

    void preApprovedWork_hasATabWhereItConcerns()
    {
        const Id<Control> prior{data().idOf(Kind::Control, u"C-041"_s)};
        const Id<Control> other{data().idOf(Kind::Control, u"C-026"_s)};
        const auto isThere = [this] {
            const auto bars = window().detail().findChildren<QTabBar *>();
            return std::ranges::any_of(bars, [](const QTabBar *bar) {
                for (int tab = 0; tab < bar->count(); ++tab) {
                    if (bar->isVisible() && bar->isTabVisible(tab)
                        && bar->tabText(tab) == "Pre-approved work"_L1)
                        return true;
                }
                return false;
            });
        };
        window().go({{}, Kind::Control, prior.uuid});
        QVERIFY(isThere());
        window().go({{}, Kind::Control, other.uuid});
        QVERIFY(!isThere());
        PreApproval approval;
        approval.control = other;
        approval.work.en = u"Restart of a node"_s;
        approval.validUntil = QDate(2026, 3, 31);
        ChangeSet changes;
        changes.add(std::move(approval));
        QVERIFY(session().commit(std::move(changes)));
        window().go({{}, Kind::Control, prior.uuid});
        window().go({{}, Kind::Control, other.uuid});
        QVERIFY(isThere()); // what exists is never hidden
        window().go({{}, Kind::PreApproval});
        const Column *until = registerOf(Kind::PreApproval).find(u"valid_until");
        const RegisterModel &model = pane().model();
        QVERIFY(model.index(0, model.sectionOf(until)).data(RegisterModel::SignRole).isValid()); // expired
    }
};

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
