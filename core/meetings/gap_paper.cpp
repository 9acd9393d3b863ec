#include "core/meetings/gap_paper.h"

#include "core/gaps/sightings.h"
#include "core/meetings/item_facts.h"
#include "core/model/own_company.h"
#include "core/papers/page_parts.h"
#include "core/registers/record_name.h"
#include "core/words/meeting_words.h"
#include "core/words/rule_words.h"
#include "core/words/severity_word.h"
#include "core/words/words.h"

namespace tsuzuri {

namespace {

using Column = PaperColumn::Kind;

QString nameOf(const Dataset &data, Kind kind, Uuid id, const Words &words)
{
    return recordName(data, kind, id).best(words.language());
}

QString countsOf(std::span<const Gap> gaps, const Words &words)
{
    QStringList parts;
    for (const Severity severity : {Severity::Blocker, Severity::Major, Severity::Minor, Severity::Advice}) {
        const auto count = std::ranges::count(gaps, severity, &Gap::severity);
        parts << words.text(meetings::countOf, {severityWord(words, severity), QString::number(count)});
    }
    return words.list(parts);
}

/// The same facts as beside a line of an agenda.
PaperRow rowOf(
    const Gap &gap, const ItemFactBook &book, const QHash<QString, QDate> &seen, const Words &words)
{
    const Dataset &data = book.index().data;
    MeetingItem item;
    item.subject = gap.subject;
    const ItemFacts facts = book.of(item);
    QStringList people;
    for (const Id<Person> person : facts.people)
        people << nameOf(data, Kind::Person, person.uuid, words);
    return {
        {severityWord(words, gap.severity), gap.rule,
            ruleMessage(gap.rule, gap.arguments).in(words.language()),
            recordNumber(data, gap.subject.kind, gap.subject.uuid), words.list(people),
            data.refOf(Kind::Project, gap.project.uuid), isoDate(facts.dueOn),
            isoDate(seen.value(gap.fingerprint)), ruleRemedy(gap.rule, gap.arguments).in(words.language())},
        gap.severity};
}

} // namespace

Paper gapPaper(
    const WorkspaceIndex &index, std::span<const Gap> gaps, Id<Project> project, const Words &words)
{
    Paper paper;
    paper.language = words.language();
    paper.title = words.text(meetings::gapList);
    paper.company = companyName(index.data).best(words.language());
    paper.day = index.today;
    if (!project.isNull())
        paper.facts.push_back(
            {words.kind(Kind::Project), nameOf(index.data, Kind::Project, project.uuid, words)});
    paper.facts.push_back({words.text(meetings::checkedOn), isoDate(index.today)});
    paper.facts.push_back({words.text(meetings::gaps), countsOf(gaps, words)});
    PaperSection section;
    section.whenEmpty = words.text(meetings::noGaps);
    section.columns = {{words.field(Kind::Finding, u"severity"), Column::Severity},
        {words.text(meetings::rule), Column::Token}, {words.text(meetings::what), Column::Text, 3},
        {words.text(meetings::subject), Column::Token}, {words.text(meetings::who), Column::Text, 1},
        {words.kind(Kind::Project), Column::Token}, {words.text(meetings::due), Column::Date},
        {words.text(meetings::seenSince), Column::Date}, {words.text(meetings::remedy), Column::Text, 2}};
    const Meeting none;
    const ItemFactBook book(index, none);
    const QHash<QString, QDate> seen = firstSeen(index.data);
    for (const Gap &gap : gaps)
        section.rows.push_back(rowOf(gap, book, seen, words));
    paper.sections = {std::move(section)};
    return paper;
}

} // namespace tsuzuri
