#pragma once

#include "core/editions/correspondence.h"
#include "core/model/change_set.h"

namespace tsuzuri {

class BothWords;

/// A project shall follow another edition of a framework, or other levels of the same.
struct EditionQuestion {
    Id<Project> project;
    QString from; ///< a pack that the project names
    QString to; ///< a pack, maybe the same one with other levels or read anew
    QStringList levels; ///< of `to`; none: all of it

    bool operator==(const EditionQuestion &) const = default;
};

/// What becomes of a requirement.
enum class EditionState : std::uint8_t {
    Kept,
    Changed, ///< another number, heading, text or chapter, or more or less than before
    Merged, ///< several old ones went into this one
    Split, ///< the old one went into several
    New,
    Withdrawn ///< goes on nowhere; what was answered stays readable
};
inline constexpr int editionStateCount = 6;

/// What becomes of the answers.
enum class CarriedOver : std::uint8_t {
    Nothing,
    Stays, ///< the project has decided on the new requirement itself
    AsItIs, ///< the old requirement asks for the same
    ToReview ///< a proposal: undecided, with the old reasons and a note that says whence
};

struct EditionRow {
    struct Origin {
        Id<Requirement> requirement;
        QString code;
        LocalizedText title;
        MappingRelation relation{}; ///< what it is to the new one
        CorrespondenceGround ground{};

        bool operator==(const Origin &) const = default;
    };
    EditionState state{};
    QString code; ///< of the new edition; of the old one where it is withdrawn
    LocalizedText title;
    std::vector<Origin> origins; ///< those that ask for the same first; itself where it is withdrawn
    bool hasNewNumber = false;
    bool hasNewTitle = false;
    bool hasNewText = false;
    bool hasNewChapter = false;
    CarriedOver carried{};
    std::vector<AnyId>
        hanging; ///< on the origins: decisions, controls, documents, evidence, requests, findings

    bool operator==(const EditionRow &) const = default;
};

/// What a move does, to be looked at before anything changes. Two previews are equal where nothing that they
/// rest on was changed in between.
struct EditionPreview {
    EditionQuestion question;
    LocalizedText from; ///< as people call it
    LocalizedText to;
    std::vector<EditionRow> rows; ///< of the new edition in reading order, then those that are withdrawn
    std::vector<Id<Project>> alsoConcerned; ///< other open projects, where requirements change in place
    std::vector<std::pair<AnyId, int>> basis; ///< records that were read, with their revisions

    bool operator==(const EditionPreview &) const = default;
    int count(EditionState state) const;
};

struct EditionPlan {
    EditionPreview preview;
    ChangeSet changes{QStringLiteral("edition")};
    Id<Project> earlier; ///< a closed project that keeps the decisions that go on nowhere; null without such
};

/// Works out a move. Answers go along to requirements that ask for the same; to all others as a proposal to
/// review. Decisions on the edition that is left stay as they are, in a closed project of their own, so that
/// they can be read and printed and nobody counts them as open. Nothing else is taken away from any record.
/// Errors: UnknownProject, UnknownFramework ("id", "id:level").
Result<EditionPlan> planEdition(
    const Dataset &data, const EditionQuestion &question, const Pack &target, const BothWords &words);

/// What people call a framework, by the word of a project: "iso27001_2013", "fedramp_rev5:high".
LocalizedText editionName(const Dataset &data, const QString &word);

/// The framework of a project that a pack takes the place of: itself, an edition of it, else the only one; ""
/// where nobody can tell.
QString frameworkToLeave(const Project &project, const Pack &target);

} // namespace tsuzuri
