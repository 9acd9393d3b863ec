#include "core/gaps/engine.h"
#include "tests/ui/sample_desk.h"
#include "ui/gaps/own_rule_dialog.h"
#include "ui/gaps/rules_dialog.h"
#include "ui/registers/row_table.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What a team may change about the rules of the checklist, in its window.
class TestRules : public QObject, SampleDesk {
    Q_OBJECT

private:
    RulesDialog *m_dialog = nullptr;

    int gapsOf(const QString &rule) const
    {
        return static_cast<int>(
            std::ranges::count(evaluateGaps(data(), session().today()).gaps, rule, &Gap::rule));
    }
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(name); }
    QLineEdit *line(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    /// Leaves only the rule in the list.
    void narrowTo(const QString &rule) const
    {
        m_dialog->findChild<QWidget *>(u"rules"_s)->findChild<QLineEdit *>(u"filter"_s)->setText(rule);
    }
    QString stateOfFirstRule() const
    {
        return m_dialog->findChild<RowTable *>(u"ruleTable"_s)->model()->index(0, 3).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(open());
        session().setProject(data().table<Project>().findRef(u"SOC2-2026"_s)->id);
        window().go({u"gaps"_s});
        m_dialog = new RulesDialog(session(), m_desk->answers, &window());
    }
    void cleanup() { close(); }

    void switchingOff_needsAReason_andEndsTheGaps()
    {
        QVERIFY(gapsOf(u"COV-07"_s) > 0);
        narrowTo(u"COV-07"_s);
        QCOMPARE(stateOfFirstRule(), u"Yes"_s);
        QVERIFY(!button("switch")->isEnabled());
        line(u"reason"_s)->setText(u"The parent company names the owners."_s);
        QVERIFY(button("switch")->isEnabled());
        button("switch")->click();
        QCOMPARE(gapsOf(u"COV-07"_s), 0);
        QCOMPARE(stateOfFirstRule(), u"Switched off"_s);
        const RuleSetting &setting = data().table<RuleSetting>().rows().front();
        QCOMPARE(setting.reason.en, u"The parent company names the owners."_s);
        QCOMPARE(setting.decidedOn, session().today());
        button("switch")->click(); // on again
        QVERIFY(gapsOf(u"COV-07"_s) > 0);
        QVERIFY(session().undo());
        QVERIFY(session().undo());
        QVERIFY(data().table<RuleSetting>().rows().empty());
    }

    void everyRule_isCheckedOrKept_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("maySwitch");
        QTest::addRow("of the records") << u"EVD-14"_s << u"Yes"_s << true;
        QTest::addRow("that looks into files") << u"SMP-10"_s << u"Once the files are read"_s << true;
        QTest::addRow("of a planned binder") << u"BND-17"_s << u"When a binder is built"_s << true;
        QTest::addRow("of lost files") << u"BND-07"_s << u"When a binder is built"_s << false;
        QTest::addRow("that every binder keeps") << u"BND-16"_s << u"Kept by the build"_s << false;
    }

    void everyRule_isCheckedOrKept()
    {
        QFETCH(QString, rule);
        narrowTo(rule);
        QCOMPARE(m_dialog->findChild<RowTable *>(u"ruleTable"_s)->model()->rowCount(), 1);
        QTEST(stateOfFirstRule(), "state");
        line(u"reason"_s)->setText(u"Because."_s);
        QTEST(button("switch")->isEnabled(), "maySwitch");
        const QString about = m_dialog->findChild<QLabel *>(u"about"_s)->text();
        QCOMPARE(about.contains("65,000 rows"_L1), rule == "BND-16"_L1);
    }

    void numbers_areKeptWithTheProject()
    {
        auto *box = m_dialog->findChild<QSpinBox *>(u"link_max_age_days"_s);
        QCOMPARE(box->value(), 30);
        const int before = gapsOf(u"LOC-05"_s);
        QVERIFY(before > 0);
        box->setValue(3650);
        QVERIFY(data().find(session().project())->parameters.contains(u"link_max_age_days=3650"_s));
        QVERIFY(gapsOf(u"LOC-05"_s) < before);
        box->setValue(30); // as usual: nothing to write down
        QVERIFY(data().find(session().project())->parameters.isEmpty());
    }

    void ownRules_areWritten_shownAndChecked()
    {
        button("addRule")->click();
        auto *rule = m_dialog->findChild<OwnRuleDialog *>();
        QVERIFY(rule);
        QPushButton *store = rule->findChild<QPushButton *>(u"store"_s);
        QVERIFY(!store->isEnabled());
        const auto choose = [&](const char *box, const QString &word) {
            auto *combo = rule->findChild<QComboBox *>(box);
            combo->setCurrentIndex(combo->findText(word));
            QCOMPARE(combo->currentText(), word);
        };
        choose("kind", u"Document inventory"_s);
        choose("field", u"Title (English)"_s);
        choose("comparison", u"contains"_s);
        rule->findChild<QLineEdit *>(u"value"_s)->setText(u"incident"_s);
        QVERIFY(!store->isEnabled()); // nothing to say yet
        rule->findChild<QLineEdit *>(u"message.en"_s)->setText(u"{ref} is about incidents."_s);
        QVERIFY2(store->isEnabled(), qPrintable(rule->findChild<QLabel *>(u"summary"_s)->text()));
        QCOMPARE(rule->findChild<QLabel *>(u"summary"_s)->text(),
            u"3 records would be a gap now.\nD-012 is about incidents."_s);
        store->click();
        QCOMPARE(
            data().table<OwnRule>().rows().front().conditions, QStringList{u"title.en contains incident"_s});
        QCOMPARE(gapsOf(u"OR-01"_s), 3);
        auto *table = m_dialog->findChild<RowTable *>(u"ownRuleTable"_s);
        QCOMPARE(table->model()->index(0, 4).data().toString(), u"3 gaps"_s);
        button("removeRule")->click();
        QCOMPARE(gapsOf(u"OR-01"_s), 0);
        QVERIFY(session().undo());
        QCOMPARE(gapsOf(u"OR-01"_s), 3);
    }

    void ownRules_thatCanNotBeAsked_sayWhy()
    {
        OwnRule broken;
        broken.subjectKind = u"document"_s;
        broken.conditions = {u"title before 2026-04-01"_s};
        broken.message = {u"期限"_s, u"Due"_s};
        ChangeSet changes;
        changes.add(broken);
        QVERIFY(session().commit(std::move(changes)));
        auto *table = m_dialog->findChild<RowTable *>(u"ownRuleTable"_s);
        const QString sentence = table->model()->index(0, 4).data().toString();
        QVERIFY2(sentence.contains(u"before"_s) && sentence.contains(u"contains"_s), qPrintable(sentence));
    }
};

QTEST_MAIN(TestRules)

#include "tst_rules.moc"
