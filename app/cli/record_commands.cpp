#include "app/cli/command.h"
#include "app/cli/record_json.h"

#include "core/base/dates.h"
#include "core/exchange/evidence_intake.h"
#include "core/frameworks/project_set_up.h"
#include "core/interchange/pack_keeper.h"
#include "core/registers/edit.h"
#include "core/registers/register.h"
#include "core/registers/register_reader.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QDate> dateOption(const Arguments &arguments, const QString &option)
{
    const QString given = arguments.value(option);
    if (given.isEmpty())
        return QDate();
    const auto date = parseDate(given);
    if (!date)
        return failure(ErrorCode::BadDate, {u"--"_s + option, given});
    return *date;
}

Result<Commit> setFields(Workspace &workspace, const Arguments &arguments, Language language)
{
    const auto kind = kindOfWord(arguments.word(1));
    if (!kind)
        return std::unexpected(kind.error());
    const QString ref = arguments.word(2);
    const int row = workspace.data().rowOf(*kind, workspace.data().idOf(*kind, ref));
    if (row < 0)
        return failure(ErrorCode::UnknownRecord, {kindCode(*kind), ref});
    const BothWords words;
    const CellParser parser(workspace.data(), words, workspace.zone());
    std::vector<CellEdit> edits;
    for (const QString &assignment : arguments.words().sliced(3)) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals <= 0)
            return failure(ErrorCode::BadArgument, {assignment});
        const QString key = assignment.first(equals);
        const Column *column = registerOf(*kind).find(key);
        if (!column || column->source == ColumnSource::Computed)
            return failure(ErrorCode::UnknownField, {kindCode(*kind), key});
        edits.push_back({row, column, assignment.sliced(equals + 1)});
    }
    auto changes = editCells(parser, language, edits);
    if (!changes)
        return std::unexpected(changes.error());
    changes->setComment(arguments.value(u"reason"_s));
    return workspace.commit(std::move(*changes));
}

} // namespace

Status runSet(Console &console, const Arguments &arguments)
{
    const auto workspace = openForWriting(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    const auto commit = setFields(**workspace, arguments, console.words().language());
    if (!commit)
        return console.fail(commit.error());
    if (arguments.isJson())
        console.json(QJsonObject{{"entry"_L1, commit->entry}, {"records"_L1, commit->records}});
    return Status::Done;
}

Status runList(Console &console, const Arguments &arguments)
{
    const auto kind = kindOfWord(arguments.word(1));
    if (!kind)
        return console.fail(kind.error());
    const auto workspace = openForReading(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    const Dataset &data = (*workspace)->data();
    if (arguments.isJson()) {
        QJsonArray rows;
        for (int row = 0; row < data.size(*kind); ++row)
            rows.append(recordJson(data, *kind, row));
        console.json(rows);
        return Status::Done;
    }
    const RegisterReader reader(data, console.words(), (*workspace)->today());
    for (int row = 0; row < data.size(*kind); ++row) {
        QStringList texts;
        for (const Column *column : registerOf(*kind).table)
            texts << reader.text(*column, row);
        console.line(texts.join(u'\t'));
    }
    return Status::Done;
}

Status runProject(Console &console, const Arguments &arguments)
{
    if (arguments.word(0) != "add"_L1)
        return console.fail({ErrorCode::BadArgument, {arguments.word(0)}, {}});
    NewProject project;
    project.ref = arguments.value(u"ref"_s);
    project.scheme = arguments.value(u"scheme"_s);
    project.name = {arguments.value(u"name-ja"_s), arguments.value(u"name-en"_s), {}};
    project.frameworks = arguments.values(u"framework"_s);
    const auto from = dateOption(arguments, u"from"_s);
    const auto to = dateOption(arguments, u"to"_s);
    const auto day = dateOption(arguments, u"as-of"_s);
    for (const auto *date : {&from, &to, &day}) {
        if (!*date)
            return console.fail(date->error());
    }
    project.period = {*from, *to};
    project.asOf = *day;
    if (project.scheme.isEmpty() || project.frameworks.isEmpty() || project.name.isEmpty())
        return console.fail(wrongCall(u"project"_s));
    if (project.asOf.isValid() == (from->isValid() || to->isValid())
        || (from->isValid() && !project.period.isValid()))
        return console.fail(wrongCall(u"project"_s));
    const auto workspace = openForWriting(arguments.word(1));
    if (!workspace)
        return console.fail(workspace.error());
    if (const auto ok = takeOwnPacks(project.frameworks, **workspace); !ok)
        return console.fail(ok.error());
    const PackShelf shelf(packFolderOf((*workspace)->folder()));
    auto changes = projectChanges((*workspace)->data(), project, (*workspace)->today(), shelf);
    if (!changes)
        return console.fail(changes.error());
    const Id<Project> id = changes->of<Project>().front().id;
    if (const auto commit = (*workspace)->commit(std::move(*changes)); !commit)
        return console.fail(commit.error());
    const QString ref = (*workspace)->data().find(id)->ref;
    if (arguments.isJson())
        console.json(QJsonObject{{"ref"_L1, ref}});
    else
        console.line(ref);
    return Status::Done;
}

Status runAddEvidence(Console &console, const Arguments &arguments)
{
    EvidenceDetails details;
    details.controls = arguments.values(u"control"_s);
    const auto from = dateOption(arguments, u"from"_s);
    const auto to = dateOption(arguments, u"to"_s);
    const auto collected = dateOption(arguments, u"collected"_s);
    for (const auto *date : {&from, &to, &collected}) {
        if (!*date)
            return console.fail(date->error());
    }
    details.covers = {*from, *to};
    details.collectedOn = *collected;
    const auto workspace = openForWriting(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    const auto added = addEvidence(**workspace, arguments.words().sliced(1), details, console.progress());
    if (!added)
        return console.fail(added.error());
    QJsonArray json;
    for (const AddedEvidence &each : *added) {
        json.append(QJsonObject{{"ref"_L1, each.ref}, {"file"_L1, each.file}, {"sha256"_L1, each.sha256},
            {"size"_L1, each.size}});
        if (!arguments.isJson())
            console.line(each.ref + u'\t' + each.file);
    }
    if (arguments.isJson())
        console.json(json);
    return Status::Done;
}

} // namespace tsuzuri::cli
