#pragma once

#include "core/model/sample_selection.h"

namespace tsuzuri {

struct Finding;

enum class SampleResult : std::uint8_t { Unset, Pending, Pass, Exception, Replaced };
template <>
struct EnumCodes<SampleResult> {
    static constexpr std::array codes{"", "pending", "pass", "exception", "replaced"};
};

struct Sample : Record<Sample> {
    Id<SampleSelection> selection;
    QString key;
    std::optional<int> rowNumber;
    QDate occurredOn;
    LocalizedText description;
    std::vector<Id<Evidence>> evidence;
    SampleResult result{};
    Id<Finding> finding;
    LocalizedText note;

    bool operator==(const Sample &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using X = Sample;
        field("selection", at<&X::selection>);
        field("key", at<&X::key>);
        field("row_no", at<&X::rowNumber>);
        field("occurred_on", at<&X::occurredOn>);
        field("description", at<&X::description>);
        field("evidence", at<&X::evidence>);
        field("result", at<&X::result>);
        field("finding", at<&X::finding>);
        field("note", at<&X::note>);
    }
};

} // namespace tsuzuri
