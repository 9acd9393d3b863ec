#pragma once

#include "core/gaps/project_index.h"
#include "core/papers/paper.h"
#include "core/words/phrase.h"

namespace tsuzuri {

class Words;

/// 適用宣言書 of an ISMS, 採否一覧 of other schemes: every requirement that the project took in, framework by
/// framework in reading order, with the decision, its grounds and reason, who decided when, how far it is
/// carried out and by which controls. What nobody decided says so; the facts count each decision.
Paper applicabilityStatement(const ProjectIndex &index, const Words &words);

/// What that is called in a project; null: in none.
const Phrase &applicabilityTitle(const Project *project);

/// Who carries out what: the project's controls with their responsibility, the subservice organisations that
/// they are inherited from (carve-out or inclusive), and what users have to do themselves; then those
/// organisations and user entity controls one by one.
Paper responsibilityMatrix(const ProjectIndex &index, const Words &words);

/// How a requirement stands in a check table.
enum class CheckMark : std::uint8_t {
    Kept, ///< ○: applicable and implemented
    InPart, ///< △: in progress, or only applicable in part
    NotKept, ///< ×: not begun, or undecided
    NotApplicable, ///< －
};
CheckMark checkMark(const Applicability &decision);

/// 順守状況点検表: every requirement that the project took in, framework by framework in reading order, with
/// its mark, the controls that answer it, the documents that describe these, and remarks: what is undecided,
/// reasons, notes, open findings. Its head has the company, the year and how often each mark stands.
Paper checkTable(const ProjectIndex &index, const Words &words);

} // namespace tsuzuri
