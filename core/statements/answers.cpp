#include "core/statements/answers.h"

#include "core/base/fold.h"
#include "core/statements/statement_text.h"
#include "core/words/statement_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

std::vector<ControlAnswer> answersTo(const ProjectIndex &index, Id<Requirement> requirement)
{
    std::vector<ControlAnswer> answers;
    for (const ControlRequirement *link : index.controlsOfRequirement.of(requirement)) {
        if (const Control *control = index.workspace.data.find(link->control))
            answers.push_back({control, link->relation == "partial"_L1});
    }
    std::ranges::stable_sort(answers, [](const ControlAnswer &left, const ControlAnswer &right) {
        return naturalCompare(left.control->ref, right.control->ref) < 0;
    });
    return answers;
}

bool isAdopted(const Applicability &decision)
{
    return decision.applicability == ApplicabilityState::Applicable
        || decision.applicability == ApplicabilityState::Partial;
}

QString controlsText(
    const StatementText &text, const std::vector<ControlAnswer> &answers, const Applicability &decision)
{
    if (answers.empty() && isAdopted(decision))
        return text.words().text(statements::noControl);
    QStringList list;
    for (const ControlAnswer &answer : answers) {
        const QString &ref = answer.control->ref;
        list << (answer.isPart ? text.words().text(statements::inPart, {ref}) : ref);
    }
    return text.words().list(list);
}

} // namespace tsuzuri
