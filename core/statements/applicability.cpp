#include "core/statements/answers.h"
#include "core/statements/reading_order.h"
#include "core/statements/statement_text.h"
#include "core/statements/statements.h"
#include "core/words/statement_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

using Column = PaperColumn::Kind;

bool isDecided(const Applicability &each)
{
    return each.applicability != ApplicabilityState::Unset
        && each.applicability != ApplicabilityState::Undecided;
}

QString decisionText(const StatementText &text, const Applicability &each)
{
    return isDecided(each) ? text.choice(Kind::Applicability, u"applicability", code(each.applicability))
                           : text.words().text(statements::undecided);
}

/// Grounds in words, then the reason; a requirement that is left out needs one.
QString reasonText(const StatementText &text, const Applicability &each)
{
    QStringList grounds;
    for (const QString &kind : each.reasonKinds)
        grounds << text.words().choice(
            Kind::Applicability, kindInfo(Kind::Applicability).fieldIndex(u"reason_kinds"), kind);
    QStringList parts{text.words().list(grounds), text.marked(each.reason)};
    parts.removeAll(QString());
    const bool isMissing = parts.isEmpty() && isDecided(each);
    return isMissing ? text.words().text(statements::noReason) : parts.join(u'\n');
}

PaperRow rowOf(const StatementText &text, const ProjectIndex &index, const Applicability &each)
{
    const Requirement &requirement = *text.data().find(each.requirement);
    const Requirement *group = groupOf(text.data(), requirement);
    PaperRow row;
    row.group = group ? group->code + u"  "_s + text.marked(group->title) : QString();
    row.cells = {requirement.code, text.marked(requirement.title), decisionText(text, each),
        reasonText(text, each),
        text.choice(Kind::Applicability, u"implementation_status", code(each.implementationStatus)),
        controlsText(text, answersTo(index, each.requirement), each), text.person(each.decidedBy),
        isoDate(each.decidedOn)};
    return row;
}

PaperSection sectionOf(const StatementText &text, const Framework *framework)
{
    const Words &words = text.words();
    const auto field = [&](QStringView name) { return words.field(Kind::Applicability, name); };
    PaperSection section;
    section.heading = framework ? text.marked(framework->title) : words.kind(Kind::Framework);
    section.groupHeading = words.text(statements::group);
    section.columns = {{words.number(), Column::Token}, {words.kind(Kind::Requirement), Column::Text, 2.6},
        {field(u"applicability"), Column::Text, 0.9}, {words.text(statements::grounds), Column::Text, 2.2},
        {field(u"implementation_status"), Column::Text, 0.9},
        {words.text(statements::controls), Column::Text, 1.6}, {field(u"decided_by"), Column::Text, 1},
        {field(u"decided_on"), Column::Date}};
    return section;
}

std::vector<Paper::Fact> factsOf(const StatementText &text, const ProjectIndex &index)
{
    const Words &words = text.words();
    const QDate approvedOn = index.project.soaApprovedOn;
    QStringList counts;
    for (const ApplicabilityState state : {ApplicabilityState::Applicable, ApplicabilityState::Partial,
             ApplicabilityState::NotApplicable, ApplicabilityState::Undecided}) {
        const bool isOpen = state == ApplicabilityState::Undecided;
        const auto count = std::ranges::count_if(index.applicability, [&](const Applicability *each) {
            return isOpen ? !isDecided(*each) : each->applicability == state;
        });
        counts << words.text(statements::counted,
            {text.choice(Kind::Applicability, u"applicability", code(state)), QString::number(count)});
    }
    const auto changed = std::ranges::count_if(index.applicability,
        [&](const Applicability *each) { return approvedOn.isValid() && each->decidedOn > approvedOn; });
    return {{words.text(statements::project), text.marked(index.project.name)},
        {words.text(statements::asOf), isoDate(index.workspace.today)},
        {words.text(statements::approvedOn),
            approvedOn.isValid() ? isoDate(approvedOn) : words.text(statements::notApproved)},
        {words.text(statements::changedSince),
            changed > 0 ? words.count(statements::requirementCount, changed) : QString()},
        {words.text(statements::requirements), words.list(counts)}};
}

} // namespace

const Phrase &applicabilityTitle(const Project *project)
{
    const bool isOfIsms = project && project->scheme.startsWith("isms"_L1);
    return isOfIsms ? statements::applicabilityOfIsms : statements::applicabilityOfScheme;
}

Paper applicabilityStatement(const ProjectIndex &index, const Words &words)
{
    const StatementText text(index.workspace.data, words);
    Paper paper = text.paper(applicabilityTitle(&index.project), index.workspace.today);
    paper.facts = factsOf(text, index);
    paper.sections = sectionsByFramework(
        text, inReadingOrder(text.data(), index.applicability),
        [&](const Framework *framework) { return sectionOf(text, framework); },
        [&](const Applicability &each) { return rowOf(text, index, each); });
    return paper;
}

} // namespace tsuzuri
