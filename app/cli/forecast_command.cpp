#include "app/cli/command.h"
#include "app/cli/inquiry.h"
#include "app/cli/paper_output.h"

#include "core/base/dates.h"
#include "core/coverage/forecast_paper.h"
#include "core/exchange/export.h"
#include "core/words/rule_words.h"
#include "core/words/words.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(ForecastCause cause)
{
    constexpr std::array codes{"expired", "unapproved", "missing", "other"};
    return QString::fromLatin1(codes[static_cast<std::size_t>(cause)]);
}

QString codeOf(Effort effort)
{
    constexpr std::array codes{"minutes", "hours", "days"};
    return QString::fromLatin1(codes[static_cast<std::size_t>(effort)]);
}

QJsonObject itemJson(const Dataset &data, const ForecastItem &item, const Gap &gap)
{
    QJsonArray owners;
    for (const Id<Person> owner : item.owners)
        owners.append(data.refOf(Kind::Person, owner.uuid));
    return {{"rule"_L1, gap.rule}, {"severity"_L1, QString::fromLatin1(code(gap.severity))},
        {"subject_kind"_L1, kindCode(gap.subject.kind)}, {"subject"_L1, gap.subjectRef},
        {"label"_L1, gap.label}, {"fingerprint"_L1, gap.fingerprint},
        {"message"_L1, toJson(ruleMessage(gap.rule, gap.arguments))}, {"cause"_L1, codeOf(item.cause)},
        {"effort"_L1, codeOf(item.effort)}, {"due_on"_L1, toJson(item.dueOn)}, {"new"_L1, item.isNew},
        {"owners"_L1, owners}};
}

QJsonObject forecastJson(const Dataset &data, const AuditForecast &forecast, const QString &path)
{
    QJsonObject counts{{"new"_L1, forecast.countNew()}};
    for (const ForecastCause cause :
        {ForecastCause::Expired, ForecastCause::Unapproved, ForecastCause::Missing, ForecastCause::Other})
        counts.insert(codeOf(cause), forecast.count(cause));
    QJsonArray items;
    for (const ForecastItem &item : forecast.items)
        items.append(itemJson(data, item, forecast.report.gaps[static_cast<std::size_t>(item.gap)]));
    return {{"as_of"_L1, toJson(forecast.today)}, {"on"_L1, toJson(forecast.startsOn)}, {"counts"_L1, counts},
        {"items"_L1, items}, {"path"_L1, path.isEmpty() ? QJsonValue() : QJsonValue(path)}};
}

} // namespace

Status runForecast(Console &console, const Arguments &arguments)
{
    if (!arguments.has(u"project"_s) || !arguments.has(u"on"_s))
        return console.fail(wrongCall(u"forecast"_s));
    std::optional<Handout> handout;
    if (arguments.has(u"out"_s)) {
        const auto asked = handoutOf(console, u"forecast"_s, arguments);
        if (!asked)
            return console.fail(asked.error());
        handout.emplace(*asked);
    }
    const auto on = parseDate(arguments.value(u"on"_s));
    if (!on)
        return console.fail({ErrorCode::BadDate, {u"--on"_s, arguments.value(u"on"_s)}, {}});
    const auto inquiry = inquiryOf(arguments, openForReading(arguments.word(0)));
    if (!inquiry)
        return console.fail(inquiry.error());
    const Dataset &data = inquiry->data();
    const AuditForecast forecast = forecastAudit(data, inquiry->project, inquiry->day, *on);
    const Words &words = handout ? handout->words : console.words();
    const Paper paper = forecastPaper(data, inquiry->project, forecast, words);
    if (handout) {
        const auto written =
            writeForecast(paper, words, handout->path, handout->form, lastChange(*inquiry->workspace));
        if (!written || !arguments.isJson())
            return tellHandout(console, arguments, *handout, written);
    }
    if (arguments.isJson())
        console.json(forecastJson(data, forecast, handout ? handout->path : QString()));
    else
        console.line(paperText(paper, words).trimmed());
    return Status::Done;
}

} // namespace tsuzuri::cli
