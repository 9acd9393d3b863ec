#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

/// Something that waits to be done.
struct NextStep {
    enum class What : std::uint8_t {
        MendBlockers,
        FindDocuments,
        AnswerLateRequests,
        MendReturnedRequests,
        CatchUpControls,
        DecideApplicability,
        LinkEvidence,
        FileWaiting
    };
    What what{};
    int count = 0;

    bool operator==(const NextStep &) const = default;
    bool isBlocking() const { return what == What::MendBlockers || what == What::FindDocuments; }
};

/// What to do first, with the most harmful on top; only what there is.
std::vector<NextStep> nextSteps(const Dataset &data, int blockers, Id<Project> project, QDate today);

} // namespace tsuzuri
