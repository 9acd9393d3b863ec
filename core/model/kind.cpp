#include "core/model/kind.h"

#include "core/model/records.h"

namespace tsuzuri {

namespace {

struct Naming {
    const char *code;
    const char *singular;
    const char *prefix;
    int digits;
};

/// In the order of Kind. Codes of the command line are a contract.
constexpr std::array<Naming, kindCount> namings{{
    {"organisations", "organisation", "ORG-", 2},
    {"people", "person", "P-", 3},
    {"roles", "role", "ROLE-", 2},
    {"role_holdings", "role_holding", "RH-", 4},
    {"systems", "system", "S-", 2},
    {"projects", "project", "PRJ-", 2},
    {"milestones", "milestone", "MS-", 3},
    {"frameworks", "framework", "", 0},
    {"requirements", "requirement", "", 0},
    {"requirement_mappings", "requirement_mapping", "RM-", 5},
    {"applicability", "applicability", "AP-", 4},
    {"cadences", "cadence", "CAD-", 2},
    {"controls", "control", "C-", 3},
    {"control_requirements", "control_requirement", "CR-", 4},
    {"expected_evidence", "expected_evidence", "XE-", 4},
    {"documents", "document", "D-", 3},
    {"document_versions", "document_version", "", 0},
    {"document_reviews", "document_review", "DR-", 4},
    {"locations", "location", "L-", 3},
    {"control_instances", "control_instance", "I-", 4},
    {"evidence", "evidence", "E-", 4},
    {"evidence_files", "evidence_file", "EF-", 5},
    {"populations", "population", "POP-", 2},
    {"sample_selections", "sample_selection", "SEL-", 2},
    {"samples", "sample", "SMP-", 4},
    {"requests", "request", "PBC-", 3},
    {"findings", "finding", "F-", 3},
    {"meetings", "meeting", "M-", 2},
    {"decisions", "decision", "DEC-", 2},
    {"actions", "action", "A-", 3},
    {"waivers", "waiver", "W-", 3},
    {"subservices", "subservice", "V-", 2},
    {"cuecs", "cuec", "U-", 2},
    {"changes", "change", "CH-", 2},
    {"control_changes", "control_change", "CC-", 2},
    {"assignments", "assignment", "AS-", 4},
    {"binder_profiles", "binder_profile", "BP-", 2},
    {"binder_builds", "binder_build", "BB-", 4},
    {"saved_views", "saved_view", "VW-", 3},
    {"pre_approvals", "pre_approval", "PA-", 3},
    {"meeting_items", "meeting_item", "MI-", 5},
    {"rule_settings", "rule_setting", "RS-", 3},
    {"own_rules", "own_rule", "OR-", 2},
    {"gap_sightings", "gap_sighting", "GS-", 5},
}};

template <typename C>
constexpr std::optional<Kind> targetOf()
{
    if constexpr (requires { typename C::Target; })
        return kindOf<typename C::Target>;
    else
        return std::nullopt;
}

template <typename T>
constexpr std::span<const char *const> choicesOf()
{
    if constexpr (Choice<T>)
        return EnumCodes<T>::codes;
    else
        return {};
}

template <typename T>
struct Describer {
    std::vector<FieldInfo> infos;

    template <auto member>
    void operator()(const char *name, Member<member>)
    {
        using C = Codec<std::remove_cvref_t<decltype(std::declval<T>().*member)>>;
        infos.push_back({name, C::type, targetOf<C>(),
            choicesOf<std::remove_cvref_t<decltype(std::declval<T>().*member)>>(),
            [](const void *record) { return C::value(static_cast<const T *>(record)->*member); },
            [](void *record, const Value &value) {
                return C::read(value, static_cast<T *>(record)->*member);
            }});
    }
};

template <typename T>
std::vector<FieldInfo> fieldInfos()
{
    Describer<T> describer;
    T::describe(describer);
    return std::move(describer.infos);
}

std::vector<KindInfo> makeInfos()
{
    std::vector<KindInfo> infos;
    forEachRecordType([&]<typename T>() {
        const Naming &naming = namings[infos.size()];
        infos.push_back(
            {kindOf<T>, naming.code, naming.singular, naming.prefix, naming.digits, fieldInfos<T>()});
    });
    return infos;
}

const std::vector<KindInfo> &infos()
{
    static const std::vector<KindInfo> all = makeInfos();
    return all;
}

} // namespace

int KindInfo::fieldIndex(QStringView name) const
{
    const auto found = std::ranges::find_if(
        fields, [&](const FieldInfo &field) { return name == QLatin1StringView(field.name); });
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

const KindInfo &kindInfo(Kind kind)
{
    return infos()[static_cast<std::size_t>(kind)];
}

std::span<const Kind> allKinds()
{
    static const auto kinds = [] {
        std::array<Kind, kindCount> all{};
        for (int i = 0; i < kindCount; ++i)
            all[static_cast<std::size_t>(i)] = static_cast<Kind>(i);
        return all;
    }();
    return kinds;
}

QString kindCode(Kind kind)
{
    return QString::fromLatin1(namings[static_cast<std::size_t>(kind)].singular);
}

std::optional<Kind> kindFromCode(QStringView code)
{
    for (std::size_t i = 0; i < namings.size(); ++i) {
        if (code == QLatin1StringView(namings[i].singular) || code == QLatin1StringView(namings[i].code))
            return static_cast<Kind>(i);
    }
    return std::nullopt;
}

} // namespace tsuzuri
