#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

/// What a meeting has come to, for everybody: without comments and private notes. Of a meeting that is not
/// closed yet a draft: with the actions that closing will give.
struct Minutes {
    struct Decided {
        QString number;
        LocalizedText text;
        LocalizedText by;
    };
    struct Task {
        QString number; ///< "" for one that closing gives
        LocalizedText text;
        LocalizedText person;
        QDate dueOn;
    };

    std::optional<int> number;
    QDate day;
    LocalizedText company;
    std::vector<LocalizedText> projects;
    std::vector<LocalizedText> attendees;
    std::vector<Decided> decisions;
    std::vector<Task> tasks; ///< given here, and older ones that go on
    std::vector<Task> openPoints; ///< what was put off
    int newGaps = 0;
    int openGaps = 0;
    int resolvedGaps = 0;
    int undiscussed = 0; ///< lines without a result
    QDate nextOn;
    LocalizedText remarks;
};

Minutes minutesOf(const Dataset &data, const Meeting &meeting);

/// The name of a person; empty for nobody.
LocalizedText nameOf(const Dataset &data, Id<Person> person);
std::vector<LocalizedText> projectNames(const Dataset &data, const Meeting &meeting);
std::vector<LocalizedText> attendeeNames(const Dataset &data, const Meeting &meeting);

} // namespace tsuzuri
