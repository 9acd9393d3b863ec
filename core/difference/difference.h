#pragma once

#include "core/difference/reuse.h"
#include "core/difference/via.h"
#include "core/frameworks/pack_shelf.h"

namespace tsuzuri {

/// "We hold A (and B). What does C want in addition?"
struct DifferenceQuestion {
    QStringList held; ///< packs, each with ":LEVEL" where not all of it is held
    QString target; ///< likewise
    Period period; ///< of the target's audit; open where nobody knows it yet
};

enum class DifferenceState : std::uint8_t { Covered, Partly, Open };
inline constexpr int differenceStateCount = 3;

struct SchemeDifferenceRow {
    QString code;
    LocalizedText title;
    int chapter = 0;
    DifferenceState state{};
    std::vector<AnswerVia> via; ///< the best first
    QStringList needed; ///< controls that the catalogue names for it
    QStringList inPlace; ///< those of them that the company says it has
    std::vector<Id<Control>> controls; ///< of the company, behind the answers
    std::vector<Reusable> documents;
    std::vector<Reusable> evidence;
};

struct DifferenceChapter {
    QString code;
    LocalizedText title;
    std::array<int, differenceStateCount> counts{}; ///< by DifferenceState
};

/// What is left to do for one person; null: nobody answers for it yet.
struct DifferenceEffort {
    Id<Person> person;
    int requirements = 0; ///< to complete, or to answer at all
    int documents = 0; ///< to renew
    int evidence = 0; ///< to collect for another period

    int total() const { return requirements + documents + evidence; }
};

struct Difference {
    QString target;
    LocalizedText targetTitle;
    std::vector<LocalizedText> heldTitles;
    std::vector<SchemeDifferenceRow> rows; ///< in reading order
    std::vector<DifferenceChapter> chapters;
    std::vector<DifferenceEffort> effort; ///< most first, nobody at the end

    int count(DifferenceState state) const;
};

/// The period of the open project that is audited by a scheme, the latest where there are several; open where
/// there is none.
Period auditPeriod(const Dataset &data, const QString &target);

/// What the target asks for beyond what is held. With a workspace its controls, mappings and decisions count
/// as well: a control in force answers what it is linked to, and a held requirement that every project has
/// excluded isn't held. A requirement is covered where something held or a control in force answers the whole
/// of it, or where the company has all controls that the catalogue names for it; partly, where there is any
/// other chain. Presumed answers never cover, and between levels and editions of one scheme nothing is
/// presumed: the scheme itself says what it adds. Errors: UnknownFramework ("id", "id:level"), those of
/// reading a pack.
Result<Difference> differenceOf(
    const PackShelf &shelf, const DifferenceQuestion &question, const Dataset *data, QDate today);

} // namespace tsuzuri
