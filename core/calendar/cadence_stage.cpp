#include "core/calendar/cadence_stage.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct FrequencyWords {
    Frequency frequency;
    QStringView words; ///< separated by blanks
};

constexpr FrequencyWords frequencyWords[]{
    {Frequency::Continuous, u"常時 継続的 always"},
    {Frequency::MultipleDaily, u"1日複数回 日に複数回"},
    {Frequency::Daily, u"日次 毎日 毎営業日"},
    {Frequency::Weekly, u"週次 毎週"},
    {Frequency::Biweekly, u"隔週 2週間ごと fortnightly"},
    {Frequency::Monthly, u"月次 毎月"},
    {Frequency::Quarterly, u"四半期 四半期ごと 毎四半期 3か月ごと"},
    {Frequency::Semiannual, u"半期 半期ごと 半年ごと 年2回 half-yearly half_yearly"},
    {Frequency::Annual, u"年次 毎年 年1回 yearly annually"},
    {Frequency::AdHoc, u"随時 都度 ad-hoc"},
    {Frequency::OneTime, u"1回限り 一回限り once"},
};

CadenceStage stageOf(const Cadence &cadence)
{
    return {{}, cadence.frequency, cadence.anchorMonth, cadence.dueOffsetDays.value_or(0),
        cadence.holidayRule, cadence.toleranceDays};
}

/// What a change says there was before; nothing where it cannot be told.
std::optional<CadenceStage> stageBefore(
    const ControlChange &change, const Control &control, const CadenceStage &now, const Dataset &data)
{
    for (const QString &words : {change.before.en, change.before.ja}) {
        if (const Cadence *cadence = data.table<Cadence>().findRef(words.trimmed()))
            return stageOf(*cadence);
        CadenceStage stage = now;
        stage.frequency = frequencyOfWord(words);
        if (stage.frequency != Frequency::Unset)
            return stage;
    }
    if (!change.before.isEmpty() || control.previousFrequency == Frequency::Unset)
        return {};
    CadenceStage stage = now;
    stage.frequency = control.previousFrequency;
    return stage;
}

bool hasSameWindows(const CadenceStage &left, const CadenceStage &right)
{
    return left.frequency == right.frequency && left.anchorMonth == right.anchorMonth;
}

} // namespace

Frequency frequencyOfWord(const QString &word)
{
    const QString folded = word.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    if (folded.isEmpty())
        return Frequency::Unset;
    const auto &codes = EnumCodes<Frequency>::codes;
    const auto code = std::ranges::find(
        codes, QString(folded).replace(u' ', u'_'), [](const char *text) { return QLatin1StringView(text); });
    if (code != codes.end())
        return static_cast<Frequency>(code - codes.begin());
    for (const FrequencyWords &row : frequencyWords) {
        if (row.words.split(u' ').contains(folded))
            return row.frequency;
    }
    return Frequency::Unset;
}

int monthsOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Monthly:
        return 1;
    case Frequency::Quarterly:
        return 3;
    case Frequency::Semiannual:
        return 6;
    case Frequency::Annual:
        return 12;
    default:
        return 0;
    }
}

int daysOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Daily:
        return 1;
    case Frequency::Weekly:
        return 7;
    case Frequency::Biweekly:
        return 14;
    default:
        return 0;
    }
}

bool isPeriodic(Frequency frequency)
{
    return monthsOf(frequency) > 0 || daysOf(frequency) > 0;
}

CadenceStage currentStage(const Control &control, const Dataset &data)
{
    CadenceStage stage;
    if (const Cadence *cadence = data.table<Cadence>().findRef(control.cadence))
        stage = stageOf(*cadence);
    if (stage.frequency == Frequency::Unset)
        stage.frequency = control.frequency;
    stage.days = {control.effectiveFrom, control.effectiveTo};
    return stage;
}

std::vector<CadenceStage> cadenceStages(
    const Control &control, std::span<const ControlChange *const> changes, const Dataset &data)
{
    std::vector<const ControlChange *> sorted;
    std::ranges::copy_if(changes, std::back_inserter(sorted), [](const ControlChange *change) {
        return change->changedOn.isValid()
            && (change->field == "frequency"_L1 || change->field == "cadence"_L1);
    });
    std::ranges::stable_sort(sorted, std::ranges::greater(), &ControlChange::changedOn);
    std::vector<CadenceStage> stages{currentStage(control, data)};
    const Period inEffect = stages.front().days;
    if (inEffect.from.isValid() && inEffect.to.isValid() && inEffect.to < inEffect.from)
        return {};
    for (const ControlChange *change : sorted) { // the latest first
        CadenceStage &later = stages.back();
        auto before = stageBefore(*change, control, later, data);
        const QDate last = change->changedOn.addDays(-1);
        if (!before || hasSameWindows(*before, later) || !later.days.contains(change->changedOn)
            || !later.days.contains(last))
            continue;
        before->days = {later.days.from, last};
        later.days.from = change->changedOn;
        stages.push_back(*before);
    }
    std::ranges::reverse(stages);
    return stages;
}

} // namespace tsuzuri
