#pragma once

#include "core/editions/edition.h"
#include "core/editions/recorded_answers.h"

namespace tsuzuri {

/// Everything that a move is worked out from.
struct EditionCase {
    const Dataset &data;
    const EditionQuestion &question;
    const Project &project;
    const Pack &target;
    HeldEdition held;
    std::vector<const pack::Requirement *> selection; ///< of the target
    AnswerBook answers;

    bool isSamePack() const { return question.from == question.to; }
    Id<Requirement> idOf(const QString &code) const; ///< of a requirement of the target
    LocalizedText fromTitle() const;
    LocalizedText toTitle() const;
};

/// The rows, and what they rest on.
EditionPreview previewOf(const EditionCase &moved);

/// The changes that make it so, and the project that keeps what is left behind.
void addEditionChanges(const EditionCase &moved, const BothWords &words, EditionPlan &plan);

} // namespace tsuzuri
