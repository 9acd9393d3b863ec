#include "core/coverage/forecast_paper.h"

#include "core/model/own_company.h"
#include "core/papers/paper_pdf.h"
#include "core/registers/record_name.h"
#include "core/words/forecast_words.h"
#include "core/words/rule_words.h"
#include "core/words/severity_word.h"
#include "core/words/words.h"

#include <QTemporaryDir>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

using Column = PaperColumn::Kind;

/// Where the sentence stands in a row.
constexpr qsizetype whatColumn = 2;
constexpr int mostLines = 60; // of a page of A4

PaperRow rowOf(
    const Dataset &data, const QString &who, const ForecastItem &item, const Gap &gap, const Words &words)
{
    const QString number = recordNumber(data, gap.subject.kind, gap.subject.uuid);
    return {
        {who, severityWord(words, gap.severity), ruleMessage(gap.rule, gap.arguments).best(words.language()),
            number, causeWord(item.cause, words), item.dueOn.toString(Qt::ISODate),
            effortWord(item.effort, words)},
        gap.severity};
}

QString nameOf(const Dataset &data, Kind kind, Uuid id, const Words &words)
{
    return recordName(data, kind, id).best(words.language());
}

/// A page is narrow: sentences name their record, and due days tell what comes first.
void leaveRoom(PaperSection &section)
{
    constexpr int recordColumn = 3;
    constexpr int effortColumn = 6;
    for (const int column : {effortColumn, recordColumn}) {
        section.columns.erase(section.columns.begin() + column);
        for (PaperRow &row : section.rows) {
            if (row.cells.size() > column)
                row.cells.removeAt(column);
        }
    }
}

/// How many lines of each person in turn: one each, then a second, …
std::vector<int> shared(const std::vector<int> &sizes, int lines)
{
    std::vector<int> shown(sizes.size());
    for (bool hasMore = true; hasMore && lines > 0;) {
        hasMore = false;
        for (std::size_t i = 0; i < sizes.size() && lines > 0; ++i) {
            if (shown[i] == sizes[i])
                continue;
            ++shown[i];
            --lines;
            hasMore = true;
        }
    }
    return shown;
}

} // namespace

QString causeWord(ForecastCause cause, const Words &words)
{
    switch (cause) {
    case ForecastCause::Expired:
        return words.text(forecast::expired);
    case ForecastCause::Unapproved:
        return words.text(forecast::unapproved);
    case ForecastCause::Missing:
        return words.text(forecast::missing);
    case ForecastCause::Other:
        break;
    }
    return words.text(forecast::other);
}

QString effortWord(Effort effort, const Words &words)
{
    switch (effort) {
    case Effort::Minutes:
        return words.text(forecast::minutes);
    case Effort::Hours:
        return words.text(forecast::hours);
    case Effort::Days:
        break;
    }
    return words.text(forecast::days);
}

Paper forecastPaper(const Dataset &data, Id<Project> project, const AuditForecast &told, const Words &words)
{
    Paper paper;
    paper.language = words.language();
    paper.title = words.text(forecast::title, {told.startsOn.toString(Qt::ISODate)});
    paper.company = companyName(data).best(words.language());
    paper.day = told.today;
    const auto count = [&](ForecastCause cause) { return QString::number(told.count(cause)); };
    paper.facts = {{words.text(forecast::project), nameOf(data, Kind::Project, project.uuid, words)},
        {words.text(forecast::asOf), told.today.toString(Qt::ISODate)},
        {words.text(forecast::by),
            words.text(forecast::counts,
                {count(ForecastCause::Expired), count(ForecastCause::Unapproved),
                    count(ForecastCause::Missing), count(ForecastCause::Other)})},
        {words.text(forecast::fresh), QString::number(told.countNew())}};
    PaperSection section;
    section.heading = words.text(forecast::first);
    section.whenEmpty = words.text(forecast::nothing);
    section.columns = {{words.text(forecast::who), Column::Token},
        {words.field(Kind::Finding, u"severity"), Column::Severity},
        {words.text(forecast::what), Column::Text, 3}, {words.text(forecast::record), Column::Token},
        {words.text(forecast::cause), Column::Token}, {words.text(forecast::due), Column::Date},
        {words.text(forecast::effort), Column::Token}};
    for (const ForecastShare &share : told.shares) {
        const QString who = share.owner.isNull() ? words.text(forecast::nobody)
                                                 : nameOf(data, Kind::Person, share.owner.uuid, words);
        for (const int place : share.items) {
            const ForecastItem &item = told.items[static_cast<std::size_t>(place)];
            section.rows.push_back(
                rowOf(data, who, item, told.report.gaps[static_cast<std::size_t>(item.gap)], words));
        }
    }
    paper.sections.push_back(std::move(section));
    return paper;
}

Paper shortenedForecast(const Paper &whole, int lines, const Words &words)
{
    const std::vector<PaperRow> &rows = whole.sections.front().rows;
    std::vector<int> sizes; // of people, in turn
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || rows[i].cells.front() != rows[i - 1].cells.front())
            sizes.push_back(0);
        ++sizes.back();
    }
    const std::vector<int> shown = shared(sizes, lines);
    Paper paper = whole;
    std::vector<PaperRow> &kept = paper.sections.front().rows;
    kept.clear();
    int leftOut = 0;
    int people = 0;
    int pointsOfPeople = 0;
    for (std::size_t i = 0, first = 0; i < sizes.size(); first += static_cast<std::size_t>(sizes[i++])) {
        const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(first);
        std::copy_n(begin, shown[i], std::back_inserter(kept));
        const int more = sizes[i] - shown[i];
        leftOut += more;
        if (shown[i] == 0) {
            ++people;
            pointsOfPeople += more;
        } else if (more > 0) {
            QString &what = kept.back().cells[whatColumn];
            what = words.text(forecast::withMore, {what, words.count(forecast::more, more)});
        }
    }
    if (people > 0)
        kept.push_back(
            {{words.count(forecast::otherPeople, people), {}, words.count(forecast::more, pointsOfPeople)},
                {}});
    leaveRoom(paper.sections.front());
    if (leftOut > 0)
        paper.facts.push_back({words.text(forecast::leftOut), words.count(forecast::leftOutPoints, leftOut)});
    return paper;
}

Result<void> writeForecast(
    const Paper &whole, const Words &words, const QString &path, PaperForm form, const QDateTime &created)
{
    if (form != PaperForm::Pdf)
        return writePaper(whole, words, path, form, PaperSize::A4, created);
    const QTemporaryDir folder;
    const QString trial = folder.filePath(u"page.pdf"_s);
    int fits = 0; // the largest number of lines known to fit on one page
    int tooMany = std::min<int>(mostLines, static_cast<int>(whole.sections.front().rows.size())) + 1;
    while (tooMany - fits > 1) {
        const int lines = fits + (tooMany - fits) / 2;
        const auto pages =
            writePaperPdf(shortenedForecast(whole, lines, words), words, trial, PaperSize::A4, created);
        if (!pages)
            return std::unexpected(pages.error());
        (*pages > 1 ? tooMany : fits) = lines;
    }
    return writePaper(shortenedForecast(whole, fits, words), words, path, form, PaperSize::A4, created);
}

} // namespace tsuzuri
