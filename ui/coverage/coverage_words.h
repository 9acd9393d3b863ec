#pragma once

#include "core/coverage/coverage.h"

#include <QCoreApplication>

namespace tsuzuri {

class Session;

/// What the pictures of the coverage say in words.
class CoverageWords {
    Q_DECLARE_TR_FUNCTIONS(CoverageWords)

public:
    static QString stateWord(CoverageState state);
    static QString batchedWord() { return tr("Several on one day"); }
    /// The worst of a control in one sentence: "Quarterly: 2026-Q2 was not done".
    static QString summary(const Session &session, const Control &control, const ControlRibbon &ribbon);
    /// Everything about one occurrence, a line each.
    static QString segmentText(
        const Session &session, const ControlRibbon &ribbon, const RibbonSegment &segment);
};

} // namespace tsuzuri
