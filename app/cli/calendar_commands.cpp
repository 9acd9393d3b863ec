#include "app/cli/command.h"
#include "app/cli/inquiry.h"

#include "core/calendar/plan_occurrences.h"
#include "core/coverage/due_calendar.h"
#include "core/registers/record_finder.h"

#include <QFileInfo>

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

//: %1 and %2: numbers of occurrences
constexpr Phrase planned = QT_TRANSLATE_NOOP("Words", "%1 occurrences added, %2 removed.");

QJsonObject instanceJson(const Dataset &data, const ControlInstance &instance)
{
    return {{"ref"_L1, instance.ref}, {"control"_L1, data.refOf(Kind::Control, instance.control.uuid)},
        {"project"_L1, data.refOf(Kind::Project, instance.project.uuid)}, {"label"_L1, instance.label},
        {"from"_L1, toJson(instance.windowStart)}, {"to"_L1, toJson(instance.windowEnd)},
        {"due_on"_L1, toJson(instance.dueOn)}};
}

struct PlanReport {
    QJsonArray added;
    QJsonArray removed;
};

PlanReport reportOf(const Dataset &data, const ChangeSet &changes)
{
    PlanReport report;
    for (const ControlInstance &instance : changes.of<ControlInstance>())
        (instance.isDeleted() ? report.removed : report.added).append(instanceJson(data, instance));
    return report;
}

void print(Console &console, const PlanReport &report)
{
    for (const auto &[mark, list] : {std::pair(u"+"_s, report.added), std::pair(u"-"_s, report.removed)}) {
        for (const QJsonValue &row : list)
            console.line(QStringList{mark, row["project"_L1].toString(), row["control"_L1].toString(),
                row["label"_L1].toString(), row["due_on"_L1].toString()}
                    .join(u'\t'));
    }
    console.line(console.words().text(
        planned, {QString::number(report.added.size()), QString::number(report.removed.size())}));
}

Status runPlan(Console &console, const Arguments &arguments)
{
    const bool isDryRun = arguments.has(u"dry-run"_s);
    const QString path = arguments.word(1);
    const auto inquiry = inquiryOf(arguments, isDryRun ? openForReading(path) : openForWriting(path));
    if (!inquiry)
        return console.fail(inquiry.error());
    ChangeSet changes =
        planOccurrences(inquiry->data(), {.project = inquiry->project, .today = inquiry->day});
    const PlanReport report = reportOf(inquiry->data(), changes);
    QJsonValue entry = QJsonValue::Null;
    if (!isDryRun && !changes.isEmpty()) {
        const auto commit = inquiry->workspace->commit(std::move(changes));
        if (!commit)
            return console.fail(commit.error());
        entry = commit->entry;
    }
    if (arguments.isJson())
        console.json(QJsonObject{{"as_of"_L1, toJson(inquiry->day)}, {"added"_L1, report.added},
            {"removed"_L1, report.removed}, {"entry"_L1, entry}});
    else
        print(console, report);
    return Status::Done;
}

/// Error UnknownRecord, also where several people are called so.
Result<Id<Person>> personOf(const Dataset &data, const QString &words)
{
    const std::vector<Uuid> found = RecordFinder(data).find(Kind::Person, words);
    if (found.size() != 1)
        return failure(ErrorCode::UnknownRecord, {kindCode(Kind::Person), words});
    return Id<Person>{found.front()};
}

} // namespace

Status runOccurrences(Console &console, const Arguments &arguments)
{
    if (arguments.word(0) != "plan"_L1)
        return console.fail(wrongCall(u"occurrences"_s));
    return runPlan(console, arguments);
}

Status runCalendar(Console &console, const Arguments &arguments)
{
    if (!arguments.has(u"person"_s) || !arguments.has(u"out"_s))
        return console.fail(wrongCall(u"calendar"_s));
    const auto inquiry = inquiryOf(arguments, openForReading(arguments.word(0)));
    if (!inquiry)
        return console.fail(inquiry.error());
    const auto person = personOf(inquiry->data(), arguments.value(u"person"_s));
    if (!person)
        return console.fail(person.error());
    const QString out = arguments.value(u"out"_s);
    const auto entries =
        writeDueCalendar(WorkspaceIndex(inquiry->data(), inquiry->day), *person, console.words(), out);
    if (!entries)
        return console.fail(entries.error());
    if (arguments.isJson())
        console.json(QJsonObject{{"path"_L1, QFileInfo(out).absoluteFilePath()}, {"entries"_L1, *entries}});
    else
        console.path(out, false);
    return Status::Done;
}

} // namespace tsuzuri::cli
