#pragma once

#include <QStringList>

#include <span>

namespace tsuzuri {

/// The numbers that a team may change per project (Project::parameters, "review_soon_days=45"); the defaults
/// are those of domain.md 5.2.
struct RuleParameters {
    int reviewSoonDays = 30;
    int linkMaxAgeDays = 30;
    int captureLagDays = 7;
    int lateToleranceDays = 5;
    int dueSoonDays = 7;
    int reworkDays = 5;
    int overloadCount = 10;
    int staleDays = 14;
    int meetingMaxGapDays = 10;
    int effectivenessDays = 90;
    int changeDecisionDays = 10;
    int renewalWarnDays = 90;
    int bridgeMaxDays = 92;
    int evidenceRetentionYears = 5;
    int sampleManyDaily = 25; ///< least number of samples by frequency (domain.md 2.4)
    int sampleDaily = 20;
    int sampleWeekly = 5;
    int sampleMonthly = 2;
    int sampleQuarterly = 2;
    int sampleAdHoc = 25; ///< or the whole population where that is smaller
    int warnPath = 200; ///< characters of a path in a binder
    int assumedRootLength = 27; ///< of where its reader unpacks it: C:\Users\xxxxxxxx\Downloads

    bool operator==(const RuleParameters &) const = default;
};

struct ParameterInfo {
    const char *name; ///< review_soon_days
    int RuleParameters::*member;
};

std::span<const ParameterInfo> parameterInfos();

/// Reads "name=value" texts over the defaults. What is unknown, no number, or outside 0 to 36,500 changes
/// nothing.
RuleParameters readParameters(const QStringList &texts, RuleParameters defaults = {});

} // namespace tsuzuri
