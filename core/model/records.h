#pragma once

#include "core/model/binder.h"
#include "core/model/gap_rule.h"
#include "core/model/kind.h"
#include "core/model/saved_view.h"

#include <tuple>
#include <utility>

namespace tsuzuri {

/// All record types, in the order of `Kind`.
using AllRecords = std::tuple<Organisation, Person, Role, RoleHolding, SourceSystem, Project, Milestone,
    Framework, Requirement, RequirementMapping, Applicability, Cadence, Control, ControlRequirement,
    ExpectedEvidence, Document, DocumentVersion, DocumentReview, Location, ControlInstance, Evidence,
    EvidenceFile, Population, SampleSelection, Sample, Request, Finding, Meeting, Decision, Action, Waiver,
    Subservice, UserControl, NotifiableChange, ControlChange, Assignment, BinderProfile, BinderBuild,
    SavedView, PreApproval, MeetingItem, RuleSetting, OwnRule, GapSighting>;
static_assert(std::tuple_size_v<AllRecords> == kindCount);

template <Kind kind>
using RecordOf = std::tuple_element_t<static_cast<std::size_t>(kind), AllRecords>;

template <typename T, std::size_t index = 0>
consteval Kind findKind()
{
    if constexpr (std::is_same_v<T, std::tuple_element_t<index, AllRecords>>)
        return static_cast<Kind>(index);
    else
        return findKind<T, index + 1>();
}
template <typename T>
inline constexpr Kind kindOf = findKind<T>();

/// Calls `function.template operator()<Document>()` with the type of a kind known only at run time.
template <typename Function>
decltype(auto) withKind(Kind kind, Function &&function)
{
    using Return = decltype(function.template operator()<Organisation>());
    return [&]<std::size_t... index>(std::index_sequence<index...>) -> Return {
        using Call = Return (*)(Function &);
        static constexpr Call calls[] = {[](Function &called) -> Return {
            return called.template operator()<std::tuple_element_t<index, AllRecords>>();
        }...};
        return calls[static_cast<std::size_t>(kind)](function);
    }(std::make_index_sequence<kindCount>{});
}

/// Calls `function.template operator()<T>()` for every record type in turn.
template <typename Function>
void forEachRecordType(Function &&function)
{
    [&]<std::size_t... index>(std::index_sequence<index...>) {
        (function.template operator()<std::tuple_element_t<index, AllRecords>>(), ...);
    }(std::make_index_sequence<kindCount>{});
}

/// The value of a field by its index in the field table.
template <typename T>
Value fieldValue(const T &record, int index)
{
    return kindInfo(kindOf<T>).fields[static_cast<std::size_t>(index)].read(&record);
}

/// Writes a field by its index. False when the value does not fit; the record is then unchanged.
template <typename T>
bool setFieldValue(T &record, int index, const Value &value)
{
    return kindInfo(kindOf<T>).fields[static_cast<std::size_t>(index)].write(&record, value);
}

} // namespace tsuzuri
