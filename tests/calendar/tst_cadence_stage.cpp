#include "core/calendar/cadence_stage.h"
#include "tests/gaps/company.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

/// A quarterly control and its changes.
struct History {
    History()
    {
        now = made<Cadence>(u"CAD-Q"_s);
        now.frequency = Frequency::Quarterly;
        now.dueOffsetDays = 5;
        control = made<Control>(u"C-1"_s);
        control.cadence = now.ref;
        control.effectiveFrom = {2024, 4, 1};
    }

    void change(QDate on, const LocalizedText &before, const QString &field = u"frequency"_s)
    {
        ControlChange record = made<ControlChange>(u"CC-%1"_s.arg(changes.size()));
        record.changedOn = on;
        record.field = field;
        record.before = before;
        changes.push_back(record);
    }

    /// "monthly ..2026-05-10"
    QString text() const
    {
        Dataset data;
        data.table<Cadence>().put(now);
        if (!other.ref.isEmpty())
            data.table<Cadence>().put(other);
        std::vector<const ControlChange *> pointers;
        for (const ControlChange &record : changes)
            pointers.push_back(&record);
        QStringList all;
        for (const CadenceStage &stage : cadenceStages(control, pointers, data))
            all << u"%1 %2..%3 +%4"_s
                       .arg(QLatin1StringView(code(stage.frequency)), stage.days.from.toString(Qt::ISODate),
                           stage.days.to.toString(Qt::ISODate))
                       .arg(stage.dueOffsetDays);
        return all.join(u", "_s);
    }

    Cadence now, other;
    Control control;
    std::vector<ControlChange> changes;
};

const QString unchanged = u"quarterly 2024-04-01.. +5"_s;

} // namespace

class TestCadenceStage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCadence_winsOverTheControlsOwnFrequency();
    void aControlWithoutCadence_hasItsOwnFrequency();
    void aChange_isReadInEitherLanguage_data();
    void aChange_isReadInEitherLanguage();
    void aChangeOfTheCadence_mayNameItsNumber();
    void severalChanges_makeSeveralStages();
    void aChangeWithoutWords_fallsBackToTheYearBefore();
    void aChangeThatSaysNothing_changesNothing();
    void aChangeOutsideTheLifeOfTheControl_changesNothing();
    void aControlThatEndsBeforeItBegins_hasNoStage();
    void words_areReadAsPeopleWriteThem();
};

void TestCadenceStage::theCadence_winsOverTheControlsOwnFrequency()
{
    History history;
    history.control.frequency = Frequency::Annual;
    QCOMPARE(history.text(), unchanged);
    history.now.frequency = {}; // a cadence that says only when, not how often
    QCOMPARE(history.text(), u"annual 2024-04-01.. +5"_s);
}

void TestCadenceStage::aControlWithoutCadence_hasItsOwnFrequency()
{
    History history;
    history.control.cadence = u"CAD-GONE"_s;
    history.control.frequency = Frequency::Weekly;
    QCOMPARE(history.text(), u"weekly 2024-04-01.. +0"_s);
}

void TestCadenceStage::aChange_isReadInEitherLanguage_data()
{
    QTest::addColumn<LocalizedText>("before");
    QTest::addRow("both") << LocalizedText{u"月次"_s, u"monthly"_s};
    QTest::addRow("Japanese") << LocalizedText{u"毎月"_s, {}};
    QTest::addRow("English, with a capital") << LocalizedText{{}, u"Monthly "_s};
    QTest::addRow("Japanese where the English is free text")
        << LocalizedText{u"月次"_s, u"at the end of months"_s};
}

void TestCadenceStage::aChange_isReadInEitherLanguage()
{
    QFETCH(LocalizedText, before);
    History history;
    history.change({2026, 5, 11}, before);
    QCOMPARE(history.text(), u"monthly 2024-04-01..2026-05-10 +5, quarterly 2026-05-11.. +5"_s);
}

void TestCadenceStage::aChangeOfTheCadence_mayNameItsNumber()
{
    History history;
    history.other = made<Cadence>(u"CAD-W"_s);
    history.other.frequency = Frequency::Weekly;
    history.change({2026, 5, 11}, both(u"CAD-W"_s), u"cadence"_s);
    QCOMPARE(history.text(), u"weekly 2024-04-01..2026-05-10 +0, quarterly 2026-05-11.. +5"_s);
}

void TestCadenceStage::severalChanges_makeSeveralStages()
{
    History history;
    history.control.effectiveTo = {2027, 3, 31};
    history.change({2026, 5, 11}, both(u"monthly"_s));
    history.change({2025, 4, 1}, both(u"annual"_s)); // told later
    QCOMPARE(history.text(),
        u"annual 2024-04-01..2025-03-31 +5, monthly 2025-04-01..2026-05-10 +5, quarterly "
        "2026-05-11..2027-03-31 +5"_s);
}

void TestCadenceStage::aChangeWithoutWords_fallsBackToTheYearBefore()
{
    History history;
    history.change({2026, 5, 11}, {});
    QCOMPARE(history.text(), unchanged);
    history.control.previousFrequency = Frequency::Monthly;
    QCOMPARE(history.text(), u"monthly 2024-04-01..2026-05-10 +5, quarterly 2026-05-11.. +5"_s);
}

void TestCadenceStage::aChangeThatSaysNothing_changesNothing()
{
    History history;
    history.control.previousFrequency = Frequency::Monthly;
    history.change({2026, 5, 11}, both(u"whenever somebody thinks of it"_s));
    history.change({2026, 5, 11}, both(u"quarterly"_s));
    history.change({}, both(u"monthly"_s));
    history.change({2026, 6, 1}, both(u"monthly"_s), u"action_text"_s);
    QCOMPARE(history.text(), unchanged);
}

void TestCadenceStage::aChangeOutsideTheLifeOfTheControl_changesNothing()
{
    History history;
    history.control.effectiveTo = {2027, 3, 31};
    history.change({2024, 4, 1}, both(u"monthly"_s)); // on its first day: nothing was before
    history.change({2023, 1, 1}, both(u"weekly"_s));
    history.change({2027, 4, 1}, both(u"annual"_s));
    QCOMPARE(history.text(), u"quarterly 2024-04-01..2027-03-31 +5"_s);
}

void TestCadenceStage::aControlThatEndsBeforeItBegins_hasNoStage()
{
    History history;
    history.control.effectiveTo = {2024, 3, 31};
    QCOMPARE(history.text(), QString());
}

void TestCadenceStage::words_areReadAsPeopleWriteThem()
{
    QCOMPARE(frequencyOfWord(u" 四半期 "_s), Frequency::Quarterly);
    QCOMPARE(frequencyOfWord(u"Ad hoc"_s), Frequency::AdHoc);
    QCOMPARE(frequencyOfWord(u"one time"_s), Frequency::OneTime);
    QCOMPARE(frequencyOfWord(u"2週間ごと"_s), Frequency::Biweekly); // full width
    QCOMPARE(frequencyOfWord(u""_s), Frequency::Unset);
    QCOMPARE(frequencyOfWord(u"月"_s), Frequency::Unset);
}

QTEST_GUILESS_MAIN(TestCadenceStage)
#include "tst_cadence_stage.moc"
