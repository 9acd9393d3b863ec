#include "core/words/choice_word.h"

namespace tsuzuri {

namespace {

constexpr ChoiceWord words[] = {
    word<EvidenceNature>("design", QT_TRANSLATE_NOOP("Words", "Design")),
    word<EvidenceNature>("operating", QT_TRANSLATE_NOOP("Words", "Operation")),
    word<EvidenceNature>("both", QT_TRANSLATE_NOOP("Words", "Design and operation")),
    word<EvidenceNature>("population", QT_TRANSLATE_NOOP("Words", "Population")),

    word<CaptureMethod>("export", QT_TRANSLATE_NOOP3("Words", "Export", "capture")),
    word<CaptureMethod>("manual_capture", QT_TRANSLATE_NOOP("Words", "Captured by hand")),
    word<CaptureMethod>("copy", QT_TRANSLATE_NOOP3("Words", "Copy", "capture")),
    word<CaptureMethod>("scan", QT_TRANSLATE_NOOP("Words", "Scan")),
    word<CaptureMethod>("photo", QT_TRANSLATE_NOOP("Words", "Photo")),
    word<CaptureMethod>("link", QT_TRANSLATE_NOOP3("Words", "Link", "capture")),

    word<IpeCheck>("none", QT_TRANSLATE_NOOP("Words", "Not checked")),
    word<IpeCheck>("count_matched", QT_TRANSLATE_NOOP("Words", "Counts compared")),
    word<IpeCheck>("sampled", QT_TRANSLATE_NOOP("Words", "Checked by samples")),
    word<IpeCheck>("observed", QT_TRANSLATE_NOOP("Words", "Observed")),
    word<IpeCheck>("not_applicable", QT_TRANSLATE_NOOP3("Words", "Not applicable", "check")),

    word<Redaction>("not_needed", QT_TRANSLATE_NOOP("Words", "Not needed")),
    word<Redaction>("needed", QT_TRANSLATE_NOOP("Words", "Needed")),
    word<Redaction>("done", QT_TRANSLATE_NOOP3("Words", "Done", "redaction")),

    word<EvidenceStatus>("planned", QT_TRANSLATE_NOOP3("Words", "Planned", "evidence")),
    word<EvidenceStatus>("requested", QT_TRANSLATE_NOOP3("Words", "Requested", "evidence")),
    word<EvidenceStatus>("collected", QT_TRANSLATE_NOOP("Words", "Collected")),
    word<EvidenceStatus>("in_review", QT_TRANSLATE_NOOP("Words", "In review")),
    word<EvidenceStatus>("ready", QT_TRANSLATE_NOOP("Words", "Ready")),
    word<EvidenceStatus>("submitted", QT_TRANSLATE_NOOP("Words", "Submitted")),
    word<EvidenceStatus>("accepted", QT_TRANSLATE_NOOP("Words", "Accepted")),
    word<EvidenceStatus>("rejected", QT_TRANSLATE_NOOP("Words", "Rejected")),
    word<EvidenceStatus>("superseded", QT_TRANSLATE_NOOP3("Words", "Superseded", "evidence")),
    word<EvidenceStatus>("withdrawn", QT_TRANSLATE_NOOP3("Words", "Withdrawn", "evidence")),

    word<PopulationPurpose>("interim", QT_TRANSLATE_NOOP("Words", "Interim")),
    word<PopulationPurpose>("final", QT_TRANSLATE_NOOP("Words", "Final")),
    word<PopulationPurpose>("roll_forward", QT_TRANSLATE_NOOP("Words", "Roll-forward")),

    word<PopulationStatus>("requested", QT_TRANSLATE_NOOP3("Words", "Requested", "evidence")),
    word<PopulationStatus>("extracted", QT_TRANSLATE_NOOP("Words", "Extracted")),
    word<PopulationStatus>("checked", QT_TRANSLATE_NOOP("Words", "Checked")),
    word<PopulationStatus>("submitted", QT_TRANSLATE_NOOP("Words", "Submitted")),
    word<PopulationStatus>("accepted", QT_TRANSLATE_NOOP("Words", "Accepted")),
    word<PopulationStatus>("rejected", QT_TRANSLATE_NOOP("Words", "Rejected")),

    word<SamplingMethod>("random", QT_TRANSLATE_NOOP("Words", "Random")),
    word<SamplingMethod>("systematic", QT_TRANSLATE_NOOP("Words", "Systematic")),
    word<SamplingMethod>("haphazard", QT_TRANSLATE_NOOP("Words", "Haphazard")),
    word<SamplingMethod>("judgmental", QT_TRANSLATE_NOOP("Words", "Judgmental")),
    word<SamplingMethod>("all", QT_TRANSLATE_NOOP("Words", "All items")),

    word<SelectedBy>("auditor", QT_TRANSLATE_NOOP("Words", "Auditor")),
    word<SelectedBy>("company", QT_TRANSLATE_NOOP("Words", "Company")),
    word<SelectedBy>("consultant", QT_TRANSLATE_NOOP("Words", "Consultant")),

    word<SampleResult>("pending", QT_TRANSLATE_NOOP("Words", "Pending")),
    word<SampleResult>("pass", QT_TRANSLATE_NOOP("Words", "Pass")),
    word<SampleResult>("exception", QT_TRANSLATE_NOOP("Words", "Exception")),
    word<SampleResult>("replaced", QT_TRANSLATE_NOOP("Words", "Replaced")),
};

} // namespace

std::span<const ChoiceWord> evidenceChoiceWords()
{
    return words;
}

} // namespace tsuzuri
