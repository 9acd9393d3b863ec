#include "app/cli/command.h"

#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/sheet_survey.h"

#include <QRegularExpression>

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

//: %1: rows read, %2: added, %3: changed, %4: unchanged, %5: refused, %6: files
constexpr Phrase importSummary = QT_TRANSLATE_NOOP(
    "Words", "%1 rows read: %2 added, %3 changed, %4 unchanged, %5 refused; %6 files taken in.");
//: %1: row of the table, %2: heading of the column, %3: content of the cell, %4: a whole sentence
constexpr Phrase importNote = QT_TRANSLATE_NOOP("Words", "Row %1, %2, \"%3\": %4");

QJsonArray notesJson(const Console &console, const std::vector<CellNote> &notes)
{
    QJsonArray json;
    for (const CellNote &note : notes) {
        json.append(QJsonObject{{"row"_L1, note.row}, {"column"_L1, note.heading}, {"value"_L1, note.value},
            {"reason"_L1, toJson(console.both().error(note.reason))}});
    }
    return json;
}

Result<TextEncoding> encodingOf(const QString &word)
{
    if (word.isEmpty() || word == "auto"_L1)
        return TextEncoding::Automatic;
    if (word == "utf-8"_L1)
        return TextEncoding::Utf8;
    if (word == "cp932"_L1)
        return TextEncoding::Cp932;
    return failure(ErrorCode::BadArgument, {u"--encoding "_s + word});
}

/// Within the first hundred: "3", or "3-4" where groups stand above their columns.
Result<HeaderPlace> headerOf(const QString &word)
{
    static const QRegularExpression rows(u"^([1-9][0-9]{0,6})(-[1-9][0-9]{0,6})?$"_s);
    const auto match = rows.match(word);
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).sliced(1).toInt();
    if (!match.hasMatch() || first > mostHeaderRow || (last != first && last != first + 1))
        return failure(ErrorCode::BadArgument, {u"--heading-row "_s + word});
    return HeaderPlace{first, last - first + 1};
}

Result<ImportOptions> optionsOf(const Arguments &arguments)
{
    ImportOptions options;
    if (!arguments.has(u"into"_s))
        return std::unexpected(wrongCall(u"import"_s));
    const auto kind = kindOfWord(arguments.value(u"into"_s));
    if (!kind)
        return std::unexpected(kind.error());
    const auto encoding = encodingOf(arguments.value(u"encoding"_s));
    if (!encoding)
        return std::unexpected(encoding.error());
    if (arguments.has(u"map"_s)) {
        const auto headings = readHeaderChoices(arguments.value(u"map"_s));
        if (!headings)
            return std::unexpected(headings.error());
        options.headings = *headings;
    }
    if (arguments.has(u"heading-row"_s)) {
        const auto header = headerOf(arguments.value(u"heading-row"_s));
        if (!header)
            return std::unexpected(header.error());
        options.header = *header;
    }
    options.kind = *kind;
    options.encoding = *encoding;
    options.sheet = arguments.value(u"sheet"_s);
    options.isDryRun = arguments.has(u"dry-run"_s);
    return options;
}

void report(Console &console, const ImportPlan &plan, bool isJson)
{
    if (isJson) {
        console.json(QJsonObject{{"read"_L1, plan.read}, {"added"_L1, plan.added},
            {"changed"_L1, plan.changed}, {"unchanged"_L1, plan.unchanged}, {"files"_L1, plan.files},
            {"refused"_L1, notesJson(console, plan.refused)},
            {"warnings"_L1, notesJson(console, plan.warnings)}});
        return;
    }
    console.line(console.words().text(importSummary,
        {QString::number(plan.read), QString::number(plan.added), QString::number(plan.changed),
            QString::number(plan.unchanged), QString::number(plan.refusedRows),
            QString::number(plan.files)}));
    for (const auto &notes : {plan.refused, plan.warnings}) {
        for (const CellNote &note : notes)
            console.line(console.words().text(importNote,
                {QString::number(note.row), note.heading, note.value, console.words().error(note.reason)}));
    }
}

} // namespace

Status runImport(Console &console, const Arguments &arguments)
{
    auto options = optionsOf(arguments);
    if (!options)
        return console.fail(options.error());
    options->progress = console.progress();
    const auto workspace =
        options->isDryRun ? openForReading(arguments.word(0)) : openForWriting(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    auto plan = planImport(**workspace, arguments.word(1), *options);
    if (!plan)
        return console.fail(plan.error());
    if (!options->isDryRun) {
        const auto commit = applyImport(**workspace, *plan, {console.progress(), {}});
        if (!commit)
            return console.fail(commit.error());
    }
    report(console, *plan, arguments.isJson());
    return plan->refused.empty() ? Status::Done : Status::Findings;
}

Status runExport(Console &console, const Arguments &arguments)
{
    const QString format = arguments.value(u"format"_s);
    const bool isFormat = format == "xlsx"_L1 || format == "csv"_L1;
    if (!isFormat || !arguments.has(u"table"_s) || !arguments.has(u"out"_s))
        return console.fail(wrongCall(u"export"_s));
    const auto kind = kindOfWord(arguments.value(u"table"_s));
    if (!kind)
        return console.fail(kind.error());
    const auto workspace = openForReading(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    const RegisterReader reader((*workspace)->data(), console.words(), (*workspace)->today());
    const QString out = arguments.value(u"out"_s);
    ExportOptions options;
    options.format = format == "xlsx"_L1 ? TableFormat::Xlsx : TableFormat::Csv;
    options.created = lastChange(**workspace);
    if (const auto ok = exportRegister(reader, *kind, out, options); !ok)
        return console.fail(ok.error());
    console.path(out, arguments.isJson());
    return Status::Done;
}

} // namespace tsuzuri::cli
