#pragma once

#include "core/model/choice.h"

namespace tsuzuri {

enum class EvidenceKind : std::uint8_t {
    Unset,
    Screenshot,
    SystemExport,
    Report,
    Log,
    Config,
    PopulationList,
    ApprovalRecord,
    Minutes,
    Ticket,
    Email,
    SignedPaper,
    Photo,
    Contract,
    TrainingRecord,
    Attestation,
    Certificate,
    TestResult,
    Other
};
template <>
struct EnumCodes<EvidenceKind> {
    static constexpr std::array codes{"", "screenshot", "system_export", "report", "log", "config",
        "population_list", "approval_record", "minutes", "ticket", "email", "signed_paper", "photo",
        "contract", "training_record", "attestation", "certificate", "test_result", "other"};
};

enum class EvidenceNature : std::uint8_t { Unset, Design, Operating, Both, Population };
template <>
struct EnumCodes<EvidenceNature> {
    static constexpr std::array codes{"", "design", "operating", "both", "population"};
};

enum class CaptureMethod : std::uint8_t { Unset, Export, ManualCapture, Copy, Scan, Photo, Link };
template <>
struct EnumCodes<CaptureMethod> {
    static constexpr std::array codes{"", "export", "manual_capture", "copy", "scan", "photo", "link"};
};

} // namespace tsuzuri
