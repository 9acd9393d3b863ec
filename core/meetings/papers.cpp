#include "core/meetings/papers.h"

#include "core/meetings/finding_chain.h"
#include "core/meetings/item_facts.h"
#include "core/meetings/series.h"
#include "core/model/by_ref.h"
#include "core/model/own_company.h"
#include "core/papers/page_parts.h"
#include "core/registers/record_name.h"
#include "core/words/meeting_words.h"
#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

using Columns = std::vector<PaperColumn>;
using Column = PaperColumn::Kind;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString listOf(const std::vector<LocalizedText> &texts, const Words &words)
{
    QStringList list;
    for (const LocalizedText &text : texts)
        list << text.best(words.language());
    return words.list(list);
}

/// The heading with the number of the meeting, or without one.
QString titleOf(const Words &words, const Phrase &numbered, const Phrase &plain, std::optional<int> number)
{
    return number ? words.text(numbered, {QString::number(*number)}) : words.text(plain);
}

/// Words and values in one language.
class Writer {
public:
    Writer(const WorkspaceIndex &index, const Meeting &meeting, const Words &words)
        : m_data(index.data)
        , m_words(words)
        , m_facts(index, meeting)
    {
    }

    QString text(const LocalizedText &text) const { return optionalText(m_words, text); }
    QString person(Id<Person> id) const { return nameOf(m_data, id).best(m_words.language()); }
    QString people(const std::vector<Id<Person>> &ids) const
    {
        QStringList names;
        for (const Id<Person> id : ids)
            names << person(id);
        return m_words.list(names);
    }
    template <typename T>
    QString numbers(const std::vector<Id<T>> &ids) const
    {
        QStringList list;
        for (const Id<T> id : ids)
            list << recordNumber(m_data, kindOf<T>, id.uuid);
        return m_words.list(list);
    }
    QString choice(Kind kind, QStringView field, std::string_view code) const
    {
        return m_words.choice(
            kind, kindInfo(kind).fieldIndex(field), QString::fromLatin1(code.data(), std::ssize(code)));
    }
    QString severity(Severity value) const
    {
        return value == Severity::Unset ? QString() : choice(Kind::Finding, u"severity", code(value));
    }
    ItemFacts facts(const MeetingItem &item) const { return m_facts.of(item); }
    const Words &words() const { return m_words; }
    const Dataset &data() const { return m_data; }

private:
    const Dataset &m_data;
    const Words &m_words;
    ItemFactBook m_facts;
};

PaperRow agendaRow(const Writer &writer, const MeetingItem &item)
{
    const ItemFacts facts = writer.facts(item);
    const bool isGap = !item.fingerprint.isEmpty();
    QStringList cells{facts.number, writer.text(item.text), writer.people(facts.people), iso(facts.dueOn)};
    if (isGap)
        cells = QStringList{writer.severity(item.severity)} + cells
            + QStringList{item.section == AgendaSection::OpenGap ? QString::number(facts.weeks) : QString()};
    return {cells, item.severity};
}

PaperSection agendaSection(
    const Writer &writer, AgendaSection section, const std::vector<const MeetingItem *> &items)
{
    const Words &words = writer.words();
    const bool isOfGaps = isGapSection(section) || section == AgendaSection::ResolvedGap;
    PaperSection result;
    result.heading = writer.choice(Kind::MeetingItem, u"section", code(section));
    result.columns = {{words.text(meetings::subject), Column::Token},
        {words.text(meetings::what), Column::Text, 3}, {words.text(meetings::who), Column::Token},
        {words.text(meetings::due), Column::Date}};
    if (isOfGaps) {
        result.columns.insert(
            result.columns.begin(), {words.field(Kind::Finding, u"severity"), Column::Severity});
        result.columns.push_back({words.text(meetings::weeks), Column::Number});
    }
    result.whenEmpty = words.text(meetings::nothingHere);
    for (const MeetingItem *item : items) {
        if (item->section == section)
            result.rows.push_back(agendaRow(writer, *item));
    }
    return result;
}

std::vector<Paper::Fact> meetingFacts(const Writer &writer, const Meeting &meeting)
{
    const Words &words = writer.words();
    return {{words.text(meetings::heldOn), iso(meeting.heldOn)},
        {words.text(meetings::about), listOf(projectNames(writer.data(), meeting), words)},
        {words.text(meetings::attendees), listOf(attendeeNames(writer.data(), meeting), words)}};
}

Paper paperOf(const Dataset &data, const Words &words, const QString &title, QDate day)
{
    Paper paper;
    paper.language = words.language();
    paper.title = title;
    paper.company = companyName(data).best(words.language());
    paper.day = day;
    return paper;
}

QString countsText(const Words &words, int fresh, int open, int resolved)
{
    if (fresh + open + resolved == 0)
        return {};
    return words.text(
        meetings::gapCounts, {QString::number(fresh), QString::number(open), QString::number(resolved)});
}

PaperSection taskSection(
    const Words &words, const Phrase &heading, const Phrase &empty, const std::vector<Minutes::Task> &tasks)
{
    PaperSection section;
    section.heading = words.text(heading);
    section.whenEmpty = words.text(empty);
    section.columns = {{words.number(), Column::Token}, {words.text(meetings::what), Column::Text, 3},
        {words.text(meetings::who), Column::Token}, {words.text(meetings::due), Column::Date}};
    for (const Minutes::Task &task : tasks)
        section.rows.push_back({{task.number, optionalText(words, task.text),
                                    task.person.best(words.language()), iso(task.dueOn)},
            {}});
    return section;
}

/// What is done about a line: the actions that this meeting gave.
QString responseOf(const Writer &writer, const std::vector<const Action *> &given, const MeetingItem &item)
{
    QStringList texts;
    for (const Action *action : given) {
        if (!item.subject.isNull() && action->subject == item.subject)
            texts << writer.text(action->text);
    }
    return texts.join(u'\n');
}

PaperRow checklistRow(const Writer &writer, const Meeting &meeting, const std::vector<const Action *> &given,
    const MeetingItem &item)
{
    const ItemFacts facts = writer.facts(item);
    const Finding *finding =
        item.subject.kind == Kind::Finding ? writer.data().find(Id<Finding>{item.subject.uuid}) : nullptr;
    const bool isResolved = item.section == AgendaSection::ResolvedGap;
    const QString raisedBy = !item.ruleId.isEmpty() ? writer.words().text(meetings::ruleOf, {item.ruleId})
        : finding                                   ? writer.person(finding->detectedBy)
                                                    : QString();
    return {
        {QString::number(item.sequence.value_or(0)),
            writer.choice(Kind::MeetingItem, u"section", code(item.section)),
            writer.numbers(facts.requirements), writer.numbers(facts.controls), writer.text(item.text),
            writer.severity(item.severity), iso(item.firstSeenOn), raisedBy, writer.people(facts.people),
            iso(facts.dueOn),
            item.result == ItemResult::Unset ? QString()
                                             : writer.choice(Kind::MeetingItem, u"result", code(item.result)),
            responseOf(writer, given, item), facts.before ? writer.text(facts.before->comment) : QString(),
            writer.text(item.comment), isResolved ? iso(meeting.heldOn) : QString()},
        item.severity};
}

QString actionsText(const Writer &writer, const ChainStep &step)
{
    QStringList lines;
    if (!step.text.isEmpty())
        lines << writer.text(step.text);
    for (const Action *action : step.actions) {
        QStringList parts{action->ref};
        if (step.step == FindingStep::Effectiveness)
            parts << iso(action->effectivenessCheckedOn) << writer.person(action->effectivenessCheckedBy);
        else
            parts << writer.text(action->text) << writer.person(action->assignee) << iso(action->dueOn)
                  << writer.choice(Kind::Action, u"status", code(action->status));
        parts.removeAll(QString());
        lines << parts.join(u' ');
    }
    if (step.state == StepState::Missing)
        lines << writer.words().text(meetings::missing);
    return lines.join(u'\n');
}

} // namespace

Paper agendaPaper(const WorkspaceIndex &index, const Meeting &meeting, const Words &words)
{
    const Writer writer(index, meeting, words);
    Paper paper = paperOf(index.data, words,
        titleOf(words, meetings::agendaOf, meetings::agenda, meeting.number), meeting.heldOn);
    paper.facts = meetingFacts(writer, meeting);
    const auto items = itemsOf(index.data, meeting.id);
    const auto count = [&](AgendaSection section) {
        return static_cast<int>(
            std::ranges::count(items, section, [](const MeetingItem *item) { return item->section; }));
    };
    paper.facts.push_back({words.text(meetings::gaps),
        countsText(words, count(AgendaSection::NewGap), count(AgendaSection::OpenGap),
            count(AgendaSection::ResolvedGap))});
    paper.facts.push_back({words.text(meetings::nextMeeting), iso(meeting.nextOn)});
    for (int section = static_cast<int>(AgendaSection::FollowUp);
        section <= static_cast<int>(AgendaSection::Notice); ++section)
        paper.sections.push_back(agendaSection(writer, static_cast<AgendaSection>(section), items));
    return paper;
}

Paper minutesPaper(const Minutes &minutes, const Words &words)
{
    const Language language = words.language();
    Paper paper;
    paper.language = language;
    paper.title = titleOf(words, meetings::minutesOf, meetings::minutes, minutes.number);
    paper.company = minutes.company.best(language);
    paper.day = minutes.day;
    paper.facts = {{words.text(meetings::heldOn), iso(minutes.day)},
        {words.text(meetings::about), listOf(minutes.projects, words)},
        {words.text(meetings::attendees), listOf(minutes.attendees, words)},
        {words.text(meetings::gaps),
            countsText(words, minutes.newGaps, minutes.openGaps, minutes.resolvedGaps)},
        {words.text(meetings::undiscussed),
            minutes.undiscussed > 0 ? words.count(meetings::items, minutes.undiscussed) : QString()},
        {words.text(meetings::nextMeeting), iso(minutes.nextOn)},
        {words.text(meetings::remarks), optionalText(words, minutes.remarks)}};
    PaperSection decisions;
    decisions.heading = words.text(meetings::decisions);
    decisions.whenEmpty = words.text(meetings::noDecisions);
    decisions.columns = {{words.number(), Column::Token}, {words.text(meetings::decision), Column::Text, 3}};
    if (std::ranges::any_of(minutes.decisions, [](const auto &each) { return !each.by.isEmpty(); }))
        decisions.columns.push_back({words.text(meetings::decidedBy), Column::Token});
    for (const Minutes::Decided &decision : minutes.decisions)
        decisions.rows.push_back(
            {{decision.number, optionalText(words, decision.text), decision.by.best(language)}, {}});
    paper.sections = {std::move(decisions),
        taskSection(words, meetings::toDo, meetings::nothingToDo, minutes.tasks),
        taskSection(words, meetings::openPoints, meetings::noOpenPoints, minutes.openPoints)};
    return paper;
}

Paper checklistPaper(const WorkspaceIndex &index, const Meeting &meeting, const Words &words)
{
    const Writer writer(index, meeting, words);
    Paper paper = paperOf(index.data, words,
        titleOf(words, meetings::checklistOf, meetings::checklist, meeting.number), meeting.heldOn);
    constexpr double toWriteOn = 25; // mm, also by hand
    PaperSection section;
    section.columns = {{words.number(), Column::Number}, {words.text(meetings::part), Column::Text, 1},
        {words.kind(Kind::Requirement), Column::Text, 1}, {words.kind(Kind::Control), Column::Text, 0.8},
        {words.text(meetings::what), Column::Text, 3},
        {words.field(Kind::Finding, u"severity"), Column::Severity},
        {words.text(meetings::raisedOn), Column::Date}, {words.text(meetings::raisedBy), Column::Text, 0.8},
        {words.text(meetings::who), Column::Text, 1}, {words.text(meetings::due), Column::Date},
        {words.text(meetings::state), Column::Text, 0.8},
        {words.text(meetings::response), Column::Text, 1.6, toWriteOn},
        {words.text(meetings::commentBefore), Column::Text, 1.6, toWriteOn},
        {words.text(meetings::commentNow), Column::Text, 1.6, toWriteOn},
        {words.text(meetings::doneOn), Column::Date}};
    section.whenEmpty = words.text(meetings::nothingHere);
    const auto given = actionsOf(index.data, meeting.id);
    for (const MeetingItem *item : itemsOf(index.data, meeting.id))
        section.rows.push_back(checklistRow(writer, meeting, given, *item));
    paper.sections = {std::move(section)};
    return paper;
}

Paper correctivePaper(const WorkspaceIndex &index, Id<Project> project, const Words &words)
{
    const Writer writer(index, {}, words);
    Paper paper = paperOf(index.data, words, words.text(meetings::correctivePlan), index.today);
    PaperSection section;
    const auto field = [&](QStringView name) { return words.field(Kind::Finding, name); };
    section.columns = {{words.number(), Column::Token}, {field(u"title"), Column::Text, 2},
        {field(u"audit_class"), Column::Text, 0.8}, {field(u"owner"), Column::Text, 0.8},
        {field(u"due_on"), Column::Date}, {field(u"status"), Column::Text, 0.8}};
    for (const Phrase &step : {meetings::cause, meetings::managementResponse, meetings::correction,
             meetings::corrective, meetings::effectiveness})
        section.columns.push_back({words.text(step), Column::Text, 1.6});
    section.whenEmpty = words.text(meetings::nothingHere);
    for (const Finding *finding : byRef(index.data.table<Finding>())) {
        if (!project.isNull() && !finding->project.isNull() && finding->project != project)
            continue;
        QStringList cells{finding->ref, writer.text(finding->title),
            writer.choice(Kind::Finding, u"audit_class", code(finding->auditClass)),
            writer.person(finding->owner), iso(finding->dueOn),
            writer.choice(Kind::Finding, u"status", code(finding->status))};
        for (const ChainStep &step : chainOf(index, *finding))
            cells << actionsText(writer, step);
        section.rows.push_back({cells, {}});
    }
    paper.sections = {std::move(section)};
    return paper;
}

} // namespace tsuzuri
