#pragma once

#include "core/model/value.h"

#include <optional>
#include <span>
#include <vector>

namespace tsuzuri {

/// Every kind of record, in the order in which they can be written: what others link to comes first.
enum class Kind : std::uint8_t {
    Organisation,
    Person,
    Role,
    RoleHolding,
    SourceSystem,
    Project,
    Milestone,
    Framework,
    Requirement,
    RequirementMapping,
    Applicability,
    Cadence,
    Control,
    ControlRequirement,
    ExpectedEvidence,
    Document,
    DocumentVersion,
    DocumentReview,
    Location,
    ControlInstance,
    Evidence,
    EvidenceFile,
    Population,
    SampleSelection,
    Sample,
    Request,
    Finding,
    Meeting,
    Decision,
    Action,
    Waiver,
    Subservice,
    UserControl,
    NotifiableChange,
    ControlChange,
    Assignment,
    BinderProfile,
    BinderBuild,
    SavedView,
    PreApproval,
    MeetingItem,
    RuleSetting,
    OwnRule,
    GapSighting
};
inline constexpr int kindCount = static_cast<int>(Kind::GapSighting) + 1;

/// A field as the field table describes it, without its record's type.
struct FieldInfo {
    const char *name;
    FieldType type;
    std::optional<Kind> target; ///< of Link and Links
    std::span<const char *const> choices; ///< of Choice; the first may be ""
    Value (*read)(const void *record); ///< the field of a record of this kind
    bool (*write)(
        void *record, const Value &value); ///< false where the value does not fit; nothing is changed then
};

struct KindInfo {
    Kind kind;
    const char *code; ///< documents: the word of the command line and the name of the table
    const char *singular; ///< document: the word of links and logs
    const char *prefix; ///< of new refs: "D-", "" where refs are made of other refs
    int digits; ///< of new refs
    std::vector<FieldInfo> fields;

    /// Index of a field, or -1.
    int fieldIndex(QStringView name) const;
};

const KindInfo &kindInfo(Kind kind);
std::span<const Kind> allKinds();

/// "document"
QString kindCode(Kind kind);
/// Takes "document" and "documents".
std::optional<Kind> kindFromCode(QStringView code);

} // namespace tsuzuri
