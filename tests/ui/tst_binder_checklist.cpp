#include "tests/ui/sample_desk.h"
#include "ui/detail/detail_pane.h"
#include "ui/dialogs/binder_dialog.h"
#include "ui/shell/window_actions.h"
#include "ui/support/paragraph_view.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What the binder dialog says before anything is built.
class TestBinderChecklist : public QObject, private SampleDesk {
    Q_OBJECT

private:
    BinderDialog *m_dialog = nullptr;

    QAbstractItemView &list() const { return *m_dialog->findChild<ParagraphView *>(); }
    /// The first line that holds these words.
    QModelIndex line(const QString &words) const
    {
        const QAbstractItemModel &model = *list().model();
        const QModelIndexList found = model.match(
            model.index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchContains | Qt::MatchCaseSensitive);
        return found.isEmpty() ? QModelIndex() : found.constFirst();
    }
    bool says(const QString &words) const { return line(words).isValid(); }
    /// Everything that a line shows below its sentence.
    static QStringList below(const QModelIndex &line)
    {
        QStringList texts;
        for (const QVariant &value : line.model()->itemData(line))
            texts << value.toString();
        return texts;
    }
    /// The head of the list of gaps: 0 where there is none.
    int count() const
    {
        return says(u"What the checklist of the binder says"_s)
            ? line(u"What the checklist of the binder says"_s)
                  .data()
                  .toString()
                  .section(u'(', 1)
                  .chopped(1)
                  .toInt()
            : 0;
    }
    /// A request that is ready, and evidence for it that no binder holds.
    void addRequest() const
    {
        Evidence rejected;
        rejected.id = Id<Evidence>::create();
        rejected.title = {u"差し戻した記録"_s, u"Record that was rejected"_s, {}};
        rejected.projects = {record<Project>(u"SOC2-2026"_s).id};
        rejected.status = EvidenceStatus::Rejected;
        Request ready;
        ready.id = Id<Request>::create();
        ready.ref = u"PBC-900"_s;
        ready.project = rejected.projects.front();
        ready.title = u"記録一式"_s;
        ready.internalStatus = InternalStatus::Ready;
        ready.evidence = {rejected.id};
        ChangeSet changes;
        changes.add(rejected);
        changes.add(ready);
        QVERIFY(session().commit(std::move(changes)));
    }
    void open(const QString &project)
    {
        QVERIFY(SampleDesk::open());
        addRequest();
        window().actions().buildBinder->trigger();
        m_dialog = window().findChild<BinderDialog *>();
        QVERIFY(m_dialog);
        auto *box = m_dialog->findChild<QComboBox *>(u"project"_s);
        box->setCurrentIndex(box->findData(record<Project>(project).id.toString()));
        QVERIFY(box->currentIndex() >= 0);
    }

private Q_SLOTS:
    void init() { open(u"SOC2-2026"_s); }
    void cleanup() { close(); }

    void gapsOfTheBinder_standAboveWhatItLists()
    {
        QVERIFY(count() > 0);
        const QModelIndex blockers = line(u"blocker gaps are open"_s);
        QVERIFY(blockers.isValid());
        QVERIFY(blockers.data().toString().startsWith(u"SOC2-2026 "_s));
        QVERIFY2(
            below(blockers).join(u'\n').contains(u"BND-14: "_s), qPrintable(below(blockers).join(u'\n')));
        QVERIFY(says(u"Request PBC-900 is ready but not in the binder."_s));
        const QModelIndex untranslated = line(u"No title in the language of the binder"_s);
        QVERIFY(untranslated.row() > blockers.row());
    }

    void aRuleThatIsSwitchedOff_isSilentAtOnce()
    {
        const int before = count();
        RuleSetting off;
        off.ruleId = u"BND-09"_s;
        off.state = RuleSwitch::Off;
        off.reason = {u"依頼は別に渡す。"_s, u"Requests are handed over apart."_s, {}};
        ChangeSet changes;
        changes.add(off);
        QVERIFY(session().commit(std::move(changes)));
        QTRY_VERIFY(!says(u"is ready but not in the binder."_s));
        QVERIFY(count() > 0 && count() < before);
    }

    void aLine_leadsToItsRecord()
    {
        Q_EMIT list().activated(line(u"Request PBC-900"_s));
        QCOMPARE(window().detail().record().uuid, record<Request>(u"PBC-900"_s).id.uuid);
        Q_EMIT list().activated(line(u"blocker gaps are open"_s));
        QCOMPARE(window().detail().record().uuid, record<Project>(u"SOC2-2026"_s).id.uuid);
    }

    void anotherProject_isAskedAnew()
    {
        auto *box = m_dialog->findChild<QComboBox *>(u"project"_s);
        const QString contents = m_dialog->findChild<QLabel *>(u"contents"_s)->text();
        box->setCurrentIndex(box->findData(record<Project>(u"ISMAP-2026"_s).id.toString()));
        QTRY_VERIFY(m_dialog->findChild<QLabel *>(u"contents"_s)->text() != contents);
        QVERIFY(!says(u"SOC2-2026 "_s));
    }
};

QTEST_MAIN(TestBinderChecklist)

#include "tst_binder_checklist.moc"
