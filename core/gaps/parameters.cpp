#include "core/gaps/parameters.h"

#include <algorithm>
#include <array>

namespace tsuzuri {

namespace {

constexpr std::array infos{
    ParameterInfo{"review_soon_days", &RuleParameters::reviewSoonDays},
    ParameterInfo{"link_max_age_days", &RuleParameters::linkMaxAgeDays},
    ParameterInfo{"capture_lag_days", &RuleParameters::captureLagDays},
    ParameterInfo{"late_tolerance_days", &RuleParameters::lateToleranceDays},
    ParameterInfo{"due_soon_days", &RuleParameters::dueSoonDays},
    ParameterInfo{"rework_days", &RuleParameters::reworkDays},
    ParameterInfo{"overload_n", &RuleParameters::overloadCount},
    ParameterInfo{"stale_days", &RuleParameters::staleDays},
    ParameterInfo{"meeting_max_gap_days", &RuleParameters::meetingMaxGapDays},
    ParameterInfo{"effectiveness_days", &RuleParameters::effectivenessDays},
    ParameterInfo{"change_decision_days", &RuleParameters::changeDecisionDays},
    ParameterInfo{"renewal_warn_days", &RuleParameters::renewalWarnDays},
    ParameterInfo{"bridge_max_days", &RuleParameters::bridgeMaxDays},
    ParameterInfo{"evidence_retention_years", &RuleParameters::evidenceRetentionYears},
    ParameterInfo{"sample_multiple_daily", &RuleParameters::sampleManyDaily},
    ParameterInfo{"sample_daily", &RuleParameters::sampleDaily},
    ParameterInfo{"sample_weekly", &RuleParameters::sampleWeekly},
    ParameterInfo{"sample_monthly", &RuleParameters::sampleMonthly},
    ParameterInfo{"sample_quarterly", &RuleParameters::sampleQuarterly},
    ParameterInfo{"sample_ad_hoc", &RuleParameters::sampleAdHoc},
    ParameterInfo{"warn_path", &RuleParameters::warnPath},
    ParameterInfo{"assumed_root_length", &RuleParameters::assumedRootLength},
};
constexpr int maxValue = 36500;

} // namespace

std::span<const ParameterInfo> parameterInfos()
{
    return infos;
}

RuleParameters readParameters(const QStringList &texts, RuleParameters parameters)
{
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        const QStringView name = QStringView(text).left(std::max<qsizetype>(equals, 0)).trimmed();
        const auto info = std::ranges::find_if(
            infos, [&](const ParameterInfo &candidate) { return name == QLatin1StringView(candidate.name); });
        bool isNumber = false;
        const int value = QStringView(text).sliced(equals + 1).trimmed().toInt(&isNumber);
        if (info != infos.end() && isNumber && value >= 0 && value <= maxValue)
            parameters.*(info->member) = value;
    }
    return parameters;
}

} // namespace tsuzuri
