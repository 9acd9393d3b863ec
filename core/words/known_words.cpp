#include "core/words/word_tables.h"

namespace tsuzuri {

namespace {

/// Codes that fields without a closed list usually hold. Any other text stays as it is.
constexpr KnownWord words[] = {
    {Kind::ControlRequirement, "relation", "full", QT_TRANSLATE_NOOP("Words", "Full")},
    {Kind::ControlRequirement, "relation", "partial", QT_TRANSLATE_NOOP("Words", "Partial")},
    {Kind::ControlRequirement, "relation", "reference", QT_TRANSLATE_NOOP("Words", "Reference")},

    {Kind::RoleHolding, "capacity", "chair", QT_TRANSLATE_NOOP("Words", "Chair")},
    {Kind::RoleHolding, "capacity", "member", QT_TRANSLATE_NOOP("Words", "Member")},

    {Kind::SourceSystem, "env", "production", QT_TRANSLATE_NOOP("Words", "Production")},
    {Kind::SourceSystem, "env", "staging", QT_TRANSLATE_NOOP("Words", "Staging")},
    {Kind::SourceSystem, "env", "development", QT_TRANSLATE_NOOP("Words", "Development")},
    {Kind::SourceSystem, "env", "test", QT_TRANSLATE_NOOP("Words", "Test")},

    {Kind::Evidence, "source_env", "production", QT_TRANSLATE_NOOP("Words", "Production")},
    {Kind::Evidence, "source_env", "staging", QT_TRANSLATE_NOOP("Words", "Staging")},
    {Kind::Evidence, "source_env", "development", QT_TRANSLATE_NOOP("Words", "Development")},
    {Kind::Evidence, "source_env", "test", QT_TRANSLATE_NOOP("Words", "Test")},

    {Kind::SourceSystem, "hosting", "public_cloud", QT_TRANSLATE_NOOP("Words", "Public cloud")},
    {Kind::SourceSystem, "hosting", "private_cloud", QT_TRANSLATE_NOOP("Words", "Private cloud")},
    {Kind::SourceSystem, "hosting", "saas", QT_TRANSLATE_NOOP("Words", "SaaS")},
    {Kind::SourceSystem, "hosting", "on_premises", QT_TRANSLATE_NOOP("Words", "On premises")},

    {Kind::Applicability, "reason_kinds", "risk", QT_TRANSLATE_NOOP("Words", "Risk")},
    {Kind::Applicability, "reason_kinds", "law", QT_TRANSLATE_NOOP("Words", "Law")},
    {Kind::Applicability, "reason_kinds", "contract", QT_TRANSLATE_NOOP3("Words", "Contract", "reason")},
    {Kind::Applicability, "reason_kinds", "business", QT_TRANSLATE_NOOP("Words", "Business needs")},
    {Kind::Applicability, "reason_kinds", "baseline", QT_TRANSLATE_NOOP("Words", "Baseline")},

    {Kind::Project, "tsc_categories", "security", QT_TRANSLATE_NOOP("Words", "Security")},
    {Kind::Project, "tsc_categories", "availability", QT_TRANSLATE_NOOP("Words", "Availability")},
    {Kind::Project, "tsc_categories", "processing_integrity",
        QT_TRANSLATE_NOOP("Words", "Processing integrity")},
    {Kind::Project, "tsc_categories", "confidentiality",
        QT_TRANSLATE_NOOP3("Words", "Confidentiality", "category")},
    {Kind::Project, "tsc_categories", "privacy", QT_TRANSLATE_NOOP("Words", "Privacy")},

    {Kind::Project, "scheme", "jsox", QT_TRANSLATE_NOOP("Words", "J-SOX")},
    {Kind::Project, "scheme", "internal_audit", QT_TRANSLATE_NOOP("Words", "Internal audit")},
    {Kind::Project, "scheme", "custom", QT_TRANSLATE_NOOP("Words", "Other")},
};

} // namespace

std::span<const KnownWord> knownWords()
{
    return words;
}

} // namespace tsuzuri
