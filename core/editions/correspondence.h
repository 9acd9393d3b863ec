#pragma once

#include "core/frameworks/mapping.h"
#include "core/model/dataset.h"

#include <span>

namespace tsuzuri {

/// A framework as the workspace holds it. The dataset must outlive it unchanged.
struct HeldEdition {
    const Framework *framework = nullptr;
    std::vector<const Requirement *> requirements; ///< in reading order, groups and withdrawn ones too
    QHash<QString, const Requirement *> byCode;
};

/// Error UnknownFramework.
Result<HeldEdition> heldEdition(const Dataset &data, const QString &framework);

/// Can be decided on: neither group nor withdrawn.
bool stands(const Requirement &requirement);
/// The same words in both languages.
bool isSameText(const LocalizedText &left, const LocalizedText &right);

/// Why two requirements of two editions belong together.
enum class CorrespondenceGround : std::uint8_t {
    SameNumber,
    Mapping, ///< one that comes with the program
    OwnMapping, ///< recorded in the workspace
    Replacement, ///< the new edition says what took the place of the old one
    Part ///< the old requirement is a chapter of the new edition
};

struct Correspondence {
    const Requirement *from = nullptr;
    QString to; ///< a requirement of the new edition, by number
    MappingRelation relation{}; ///< what the old one is to the new one
    CorrespondenceGround ground{};
};

/// Which requirements of what is held go on in the target. A table of numbers that comes with the program
/// decides where there is one, since numbers are given anew (10.1 and 10.2 of ISO/IEC 27001 changed places);
/// without one, requirements of the same number do, and what the target says of replacements and parts.
/// Mappings of the workspace go first. Only equal ones ask for the same.
std::vector<Correspondence> correspondencesOf(
    const Dataset &data, const HeldEdition &held, const Pack &target, std::span<const Mapping> shipped);

} // namespace tsuzuri
