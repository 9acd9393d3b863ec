#include "app/cli/command.h"
#include "app/cli/inquiry.h"
#include "app/cli/paper_output.h"

#include "core/exchange/export.h"
#include "core/home/home_paper.h"
#include "core/meetings/gap_paper.h"
#include "core/meetings/papers.h"
#include "core/registers/register_reader.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

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
    const auto handout = handoutOf(console, command, arguments);
    if (!handout)
        return console.fail(handout.error());
    const auto inquiry = inquiryOf(arguments, openForReading(arguments.word(0)));
    if (!inquiry)
        return console.fail(inquiry.error());
    const auto meeting = meetingOf(inquiry->data(), arguments.word(1));
    if (!meeting)
        return console.fail(meeting.error());
    const Paper paper = make(WorkspaceIndex(inquiry->data(), inquiry->day), **meeting, handout->words);
    return tellHandout(console, arguments, *handout,
        writePaper(
            paper, handout->words, handout->path, handout->form, size, lastChange(*inquiry->workspace)));
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

/// The checklist as it is today, without a meeting.
Status runChecklist(Console &console, const Arguments &arguments)
{
    const QString size = arguments.value(u"size"_s).toLower();
    if (!size.isEmpty() && size != "a4"_L1 && size != "a3"_L1)
        return console.fail({ErrorCode::BadArgument, {u"--size "_s + size}, {}});
    const auto handout = handoutOf(console, u"checklist"_s, arguments);
    if (!handout)
        return console.fail(handout.error());
    const auto inquiry = inquiryOf(arguments, openForReading(arguments.word(0)));
    if (!inquiry)
        return console.fail(inquiry.error());
    const WorkspaceIndex index(inquiry->data(), inquiry->day);
    GapOptions options;
    options.project = inquiry->project;
    GapReport report = evaluateGaps(inquiry->data(), inquiry->day, options);
    std::erase_if(report.gaps, &Gap::isWaived);
    const Paper paper = gapPaper(index, report.gaps, inquiry->project, handout->words);
    return tellHandout(console, arguments, *handout,
        writePaper(paper, handout->words, handout->path, handout->form,
            size == "a3"_L1 ? PaperSize::A3Landscape : PaperSize::A4Landscape,
            lastChange(*inquiry->workspace)));
}

Status runHome(Console &console, const Arguments &arguments)
{
    const auto handout = handoutOf(console, u"home"_s, arguments);
    if (!handout)
        return console.fail(handout.error());
    if (handout->form != PaperForm::Pdf)
        return console.fail({ErrorCode::BadArgument, {u"--out "_s + arguments.value(u"out"_s)}, {}});
    const auto inquiry = inquiryOf(arguments, openForReading(arguments.word(0)));
    if (!inquiry)
        return console.fail(inquiry.error());
    const auto &[workspace, project, day] = *inquiry;
    const Dataset &data = workspace->data();
    const auto tallies =
        logTallies(workspace->database(), momentOf(newsDay(data, project, day), workspace->zone()));
    if (!tallies)
        return console.fail(tallies.error());
    const RegisterReader reader(data, handout->words, day);
    const HomeFacts facts = homeFacts(data, evaluateGaps(data, day), *tallies, project, day);
    return tellHandout(console, arguments, *handout,
        writeHomePaper(
            homePaper(facts, HomeText(reader)), handout->words, handout->path, lastChange(*workspace)));
}

} // namespace tsuzuri::cli
