#pragma once

#include "core/intake/tray_file.h"
#include "core/words/phrase.h"

namespace tsuzuri {

/// Where a guess was found, as far as it was found in one place.
enum class FoundIn : std::uint8_t { Elsewhere, Name, Folder, Content };

/// A sentence of core/words/intake_words.h.
struct Reason {
    Phrase phrase;
    QStringList arguments;
    FoundIn foundIn = FoundIn::Elsewhere;
};

/// A guess, how sure it is in percent, and why.
template <typename T>
struct Proposed {
    T value{};
    int confidence = 0;
    Reason reason;
};

/// What the desk makes of a file before a person has looked at it.
struct Proposal {
    QString title;
    std::vector<Proposed<Id<Control>>> controls; ///< at most three, the surest first; maybe none
    Proposed<Period> covers;
    Proposed<QDateTime> capturedAt;
    QDate receivedOn; ///< the day on which it was taken in
    Proposed<EvidenceKind> kind;
    EvidenceNature nature{};
    std::optional<Proposed<Id<DocumentVersion>>> version;
    std::optional<Proposed<Id<SourceSystem>>> system;
    Id<Evidence>
        before; ///< the newest item of the same name: what the file doesn't say is as there; may be null
    std::vector<AnyId>
        twins; ///< Evidence, DocumentVersion and waiting EvidenceFile records with the same bytes
    std::vector<Reason> warnings; ///< the most important first

    /// Of control and period together, in percent.
    int confidence() const;
    bool isSure() const { return confidence() >= sureConfidence && twins.empty(); }
    static constexpr int sureConfidence = 85;
    static constexpr int likelyConfidence = 55;
};

} // namespace tsuzuri
