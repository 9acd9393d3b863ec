#include "app/cli/command.h"

#include "core/exchange/export.h"
#include "core/home/home_paper.h"
#include "core/meetings/papers.h"
#include "core/registers/register_reader.h"

#include <QFileInfo>

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

/// What every command here is told besides its words.
struct Handout {
    Language language{};
    QString path;
    PaperForm form{};
};

/// Errors: WrongCall; BadArgument for a file that is none of PDF, XLSX and text.
Result<Handout> handoutOf(const QString &command, const Arguments &arguments)
{
    const QString language = arguments.value(u"lang"_s);
    if ((language != "ja"_L1 && language != "en"_L1) || !arguments.has(u"out"_s))
        return std::unexpected(wrongCall(command));
    const QString out = arguments.value(u"out"_s);
    const auto form = paperFormOf(out);
    if (!form || (command == "home"_L1 && *form != PaperForm::Pdf))
        return failure(ErrorCode::BadArgument, {u"--out "_s + out});
    return Handout{language == "ja"_L1 ? Language::Japanese : Language::English,
        QFileInfo(out).absoluteFilePath(), *form};
}

/// By its ref, else by the number that people call it by. Error UnknownRecord, also where several have that
/// number.
Result<const Meeting *> meetingOf(const Dataset &data, const QString &word)
{
    const auto &meetings = data.table<Meeting>();
    if (const Meeting *meeting = meetings.findRef(word))
        return meeting;
    const auto isMeant = [number = word.toInt()](
                             const Meeting &meeting) { return number > 0 && meeting.number == number; };
    if (std::ranges::count_if(meetings.rows(), isMeant) != 1)
        return failure(ErrorCode::UnknownRecord, {kindCode(Kind::Meeting), word});
    return &*std::ranges::find_if(meetings.rows(), isMeant);
}

using MakePaper = Paper (*)(const WorkspaceIndex &index, const Meeting &meeting, const Words &words);

Paper minutesOfMeeting(const WorkspaceIndex &index, const Meeting &meeting, const Words &words)
{
    return minutesPaper(minutesOf(index.data, meeting), words);
}

Status handOut(
    Console &console, const Arguments &arguments, const QString &command, MakePaper make, PaperSize size)
{
    const auto handout = handoutOf(command, arguments);
    if (!handout)
        return console.fail(handout.error());
    const auto workspace = openForReading(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    const auto meeting = meetingOf((*workspace)->data(), arguments.word(1));
    if (!meeting)
        return console.fail(meeting.error());
    const auto day = asOf(arguments, **workspace);
    if (!day)
        return console.fail(day.error());
    const Words &words = console.both().in(handout->language);
    const Paper paper = make(WorkspaceIndex((*workspace)->data(), *day), **meeting, words);
    const auto written =
        writePaper(paper, words, handout->path, handout->form, size, lastChange(**workspace));
    if (!written)
        return console.fail(written.error());
    console.path(handout->path, arguments.isJson());
    return Status::Done;
}

} // namespace

Status runAgenda(Console &console, const Arguments &arguments)
{
    return handOut(console, arguments, u"agenda"_s, agendaPaper, PaperSize::A4);
}

Status runMinutes(Console &console, const Arguments &arguments)
{
    return handOut(console, arguments, u"minutes"_s, minutesOfMeeting, PaperSize::A4);
}

Status runHome(Console &console, const Arguments &arguments)
{
    const auto handout = handoutOf(u"home"_s, arguments);
    if (!handout)
        return console.fail(handout.error());
    const auto workspace = openForReading(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    const Dataset &data = (*workspace)->data();
    Id<Project> project;
    if (arguments.has(u"project"_s)) {
        const auto found = projectOf(data, arguments.value(u"project"_s));
        if (!found)
            return console.fail(found.error());
        project = *found;
    }
    const auto day = asOf(arguments, **workspace);
    if (!day)
        return console.fail(day.error());
    const auto tallies =
        logTallies((*workspace)->database(), momentOf(newsDay(data, project, *day), (*workspace)->zone()));
    if (!tallies)
        return console.fail(tallies.error());
    const Words &words = console.both().in(handout->language);
    const RegisterReader reader(data, words, *day);
    const HomeFacts facts = homeFacts(data, evaluateGaps(data, *day), *tallies, project, *day);
    const auto written =
        writeHomePaper(homePaper(facts, HomeText(reader)), words, handout->path, lastChange(**workspace));
    if (!written)
        return console.fail(written.error());
    console.path(handout->path, arguments.isJson());
    return Status::Done;
}

} // namespace tsuzuri::cli
