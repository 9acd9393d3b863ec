#include "core/base/short_date.h"
#include "core/model/by_ref.h"
#include "core/model/own_company.h"
#include "core/statements/answers.h"
#include "core/statements/reading_order.h"
#include "core/statements/statement_text.h"
#include "core/statements/statements.h"
#include "core/words/statement_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

using Column = PaperColumn::Kind;

struct Mark {
    CheckMark mark;
    QStringView sign;
    Phrase words;
};

constexpr Mark marks[] = {
    {CheckMark::Kept, u"○", statements::kept},
    {CheckMark::InPart, u"△", statements::keptInPart},
    {CheckMark::NotKept, u"×", statements::notKept},
    {CheckMark::NotApplicable, u"－", statements::leftOut},
};

QString signOf(CheckMark mark)
{
    return marks[static_cast<std::size_t>(mark)].sign.toString();
}

bool isOpen(const Finding &finding)
{
    return finding.status != FindingStatus::Closed && finding.status != FindingStatus::NotAGap;
}

/// Findings about the requirement or about a control that answers it.
QString openFindings(const StatementText &text, const ProjectIndex &index, Id<Requirement> requirement,
    const std::vector<ControlAnswer> &answers)
{
    QStringList refs;
    for (const Finding *finding : byRef(index.findings)) {
        const bool isOfControl = std::ranges::contains(
            answers, finding->control, [](const ControlAnswer &answer) { return answer.control->id; });
        if (isOpen(*finding) && (isOfControl || std::ranges::contains(finding->requirements, requirement)))
            refs << finding->ref;
    }
    return refs.isEmpty() ? QString()
                          : text.words().text(statements::openFindings, {text.words().list(refs)});
}

/// The documents that describe these controls, one a line.
QString documentsText(const StatementText &text, const std::vector<ControlAnswer> &answers)
{
    std::vector<const Document *> documents;
    for (const ControlAnswer &answer : answers) {
        for (const Id<Document> id : answer.control->designDocuments) {
            const Document *document = text.data().find(id);
            if (document && !std::ranges::contains(documents, document))
                documents.push_back(document);
        }
    }
    QStringList lines;
    for (const Document *document : byRef(std::move(documents)))
        lines << (document->ref + u"  "_s + text.marked(document->title)).trimmed();
    return lines.join(u'\n');
}

bool isUndecided(const Applicability &each)
{
    return each.applicability == ApplicabilityState::Unset
        || each.applicability == ApplicabilityState::Undecided;
}

QString remarkText(const StatementText &text, const Applicability &each, const QString &findings)
{
    QStringList parts{isUndecided(each) ? text.words().text(statements::undecided) : QString(),
        text.marked(each.reason), text.marked(each.note), findings};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

PaperRow rowOf(const StatementText &text, const ProjectIndex &index, const Applicability &each)
{
    const Requirement &requirement = *text.data().find(each.requirement);
    const Requirement *group = groupOf(text.data(), requirement);
    const auto answers = answersTo(index, each.requirement);
    PaperRow row;
    row.group = group ? group->code + u"  "_s + text.marked(group->title) : QString();
    row.cells = {requirement.code, text.marked(requirement.title), signOf(checkMark(each)),
        controlsText(text, answers, each), documentsText(text, answers),
        remarkText(text, each, openFindings(text, index, each.requirement, answers))};
    return row;
}

PaperSection sectionOf(const StatementText &text, const Framework *framework)
{
    const Words &words = text.words();
    PaperSection section;
    section.heading = framework ? text.marked(framework->title) : words.kind(Kind::Framework);
    section.groupHeading = words.text(statements::group);
    section.columns = {{words.number(), Column::Token}, {words.text(statements::item), Column::Text, 2.4},
        {words.text(statements::result), Column::Token},
        {words.text(statements::controls), Column::Text, 1.2},
        {words.text(statements::documents), Column::Text, 2.2},
        {words.text(statements::remark), Column::Text, 2}};
    return section;
}

/// 2026年度, 2026年 where the audit covers exactly that, else the days themselves.
QString yearText(const Words &words, const Project &project)
{
    const bool isOverPeriod = project.periodStart.isValid();
    if (!isOverPeriod && !project.asOfDate.isValid())
        return {};
    const Period period = isOverPeriod ? project.period() : fiscalYearOf(project.asOfDate);
    const QString days = words.period(period);
    const QString year = QString::number(period.from.year());
    if (period == fiscalYearOf(period.from))
        return words.text(statements::fiscalYear, {year, days});
    const bool isCalendarYear =
        period.from == QDate(period.from.year(), 1, 1) && period.to == QDate(period.from.year(), 12, 31);
    return isCalendarYear ? words.text(statements::calendarYear, {year, days}) : days;
}

std::vector<Paper::Fact> factsOf(
    const StatementText &text, const ProjectIndex &index, const std::vector<const Applicability *> &items)
{
    const Words &words = text.words();
    QStringList counts;
    for (const Mark &mark : marks) {
        const auto count = std::ranges::count_if(
            items, [&](const Applicability *each) { return checkMark(*each) == mark.mark; });
        counts << words.text(
            statements::countedMark, {mark.sign.toString(), words.text(mark.words), QString::number(count)});
    }
    return {{words.text(statements::company), text.marked(companyName(text.data()))},
        {words.text(statements::project), text.marked(index.project.name)},
        {words.text(statements::year), yearText(words, index.project)},
        {words.text(statements::asOf), isoDate(index.workspace.today)},
        {words.text(statements::items), words.count(statements::itemCount, std::ssize(items))},
        {words.text(statements::results), words.list(counts)}};
}

} // namespace

CheckMark checkMark(const Applicability &decision)
{
    using Is = ImplementationStatus;
    const Is status = decision.implementationStatus;
    if (decision.applicability == ApplicabilityState::NotApplicable || status == Is::NotNeeded)
        return CheckMark::NotApplicable;
    if (isUndecided(decision))
        return CheckMark::NotKept;
    if (status == Is::Implemented && decision.applicability == ApplicabilityState::Applicable)
        return CheckMark::Kept;
    return status == Is::Implemented || status == Is::InProgress ? CheckMark::InPart : CheckMark::NotKept;
}

Paper checkTable(const ProjectIndex &index, const Words &words)
{
    const StatementText text(index.workspace.data, words);
    Paper paper = text.paper(statements::checkTable, index.workspace.today);
    const auto items = inReadingOrder(text.data(), index.applicability);
    paper.facts = factsOf(text, index, items);
    paper.sections = sectionsByFramework(
        text, items, [&](const Framework *framework) { return sectionOf(text, framework); },
        [&](const Applicability &each) { return rowOf(text, index, each); });
    return paper;
}

} // namespace tsuzuri
