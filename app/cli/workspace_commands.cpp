#include "app/cli/command.h"

#include "core/binder/verifier.h"
#include "core/sample/sample.h"
#include "core/store/migrations.h"
#include "core/workspace/backup.h"
#include "core/workspace/verify.h"

#include <QFileInfo>

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject projectJson(const Project &project)
{
    return {{"ref"_L1, project.ref}, {"name"_L1, toJson(project.name)}, {"scheme"_L1, project.scheme},
        {"period_kind"_L1, QString::fromLatin1(code(project.periodKind))},
        {"from"_L1, toJson(project.periodStart)}, {"to"_L1, toJson(project.periodEnd)},
        {"as_of"_L1, toJson(project.asOfDate)}, {"phase"_L1, QString::fromLatin1(code(project.phase))}};
}

QString logChainWord(qint64 brokenEntry)
{
    return brokenEntry == 0 ? u"ok"_s : u"broken at %1"_s.arg(brokenEntry);
}

} // namespace

Status runNew(Console &console, const Arguments &arguments)
{
    const LocalizedText name{arguments.value(u"name-ja"_s), arguments.value(u"name-en"_s), {}};
    if (name.isEmpty())
        return console.fail(wrongCall(u"new"_s));
    const auto workspace = Workspace::create(arguments.word(0), name);
    if (!workspace)
        return console.fail(workspace.error());
    console.path(arguments.word(0), arguments.isJson());
    return Status::Done;
}

Status runSample(Console &console, const Arguments &arguments)
{
    if (const auto ok = buildSample(arguments.word(0), console.progress()); !ok)
        return console.fail(ok.error());
    console.path(arguments.word(0), arguments.isJson());
    return Status::Done;
}

Status runInfo(Console &console, const Arguments &arguments)
{
    const auto workspace = openForReading(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    const Dataset &data = (*workspace)->data();
    const auto head = (*workspace)->log().head();
    if (!head)
        return console.fail(head.error());
    QJsonObject counts;
    for (const Kind kind : allKinds())
        counts.insert(QLatin1StringView(kindInfo(kind).code), data.size(kind));
    counts.insert("files"_L1, filesNamedByRecords(data).size());
    LocalizedText organisation;
    for (const Organisation &each : data.table<Organisation>()) {
        if (each.kind == OrganisationKind::Own)
            organisation = each.name;
    }
    QJsonArray projects;
    for (const Project &project : data.table<Project>())
        projects.append(projectJson(project));
    if (arguments.isJson()) {
        console.json(QJsonObject{{"schema"_L1, newestSchema()}, {"organisation"_L1, toJson(organisation)},
            {"projects"_L1, projects}, {"counts"_L1, counts}, {"log_head"_L1, head->hash},
            {"log_entries"_L1, head->sequence}});
        return Status::Done;
    }
    const Words &words = console.words();
    console.line(organisation.best(words.language()));
    for (const Project &project : data.table<Project>())
        console.line(u"%1  %2  %3  %4"_s.arg(project.ref, project.name.best(words.language()),
            words.choice(Kind::Project, kindInfo(Kind::Project).fieldIndex(u"scheme"), project.scheme),
            project.asOfDate.isValid() ? project.asOfDate.toString(Qt::ISODate)
                                       : words.period(project.period())));
    for (const Kind kind : allKinds()) {
        if (data.size(kind) > 0)
            console.line(u"%1  %2"_s.arg(data.size(kind), 7).arg(words.registerName(kind)));
    }
    return Status::Done;
}

Status runUndo(Console &console, const Arguments &arguments)
{
    const auto workspace = openForWriting(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    const auto entry = (*workspace)->lastUndoable();
    if (!entry)
        return console.fail(entry.error());
    const auto undone = (*workspace)->undo(*entry);
    if (!undone)
        return console.fail(undone.error());
    if (arguments.isJson())
        console.json(QJsonObject{{"undone"_L1, *entry}, {"records"_L1, undone->records}});
    return Status::Done;
}

Status runBackup(Console &console, const Arguments &arguments)
{
    const auto workspace = openForReading(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    if (const auto ok = backUp(**workspace, arguments.word(1), console.progress()); !ok)
        return console.fail(ok.error());
    console.path(arguments.word(1), arguments.isJson());
    return Status::Done;
}

Status runRestore(Console &console, const Arguments &arguments)
{
    if (const auto ok = restore(arguments.word(0), arguments.word(1), console.progress()); !ok)
        return console.fail(ok.error());
    console.path(arguments.word(1), arguments.isJson());
    return Status::Done;
}

Status runLog(Console &console, const Arguments &arguments)
{
    const auto workspace = openForReading(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    const auto entries = (*workspace)->log().entries();
    if (!entries)
        return console.fail(entries.error());
    QJsonArray json;
    for (const LogEntry &entry : *entries) {
        const auto changes = (*workspace)->log().changes(entry.sequence);
        if (!changes)
            return console.fail(changes.error());
        if (!arguments.isJson()) {
            console.line(u"%1  %2  %3  %4  %5"_s.arg(entry.sequence)
                    .arg(entry.at, entry.actor, entry.reason)
                    .arg(changes->size()));
            continue;
        }
        QJsonArray changed;
        for (const LogChange &change : *changes) {
            QJsonObject fields;
            for (const ColumnChange &column : columnChanges(change)) {
                const auto value = [](const SqlValue &cell) -> QJsonValue {
                    if (const QString *text = std::get_if<QString>(&cell))
                        return *text;
                    const qint64 *number = std::get_if<qint64>(&cell);
                    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
                };
                fields.insert(column.column, QJsonArray{value(column.before), value(column.after)});
            }
            changed.append(QJsonObject{{"kind"_L1, QLatin1StringView(kindInfo(change.kind).code)},
                {"id"_L1, change.id.toString()},
                {"ref"_L1, (*workspace)->data().refOf(change.kind, change.id)},
                {"revision"_L1, change.revision}, {"fields"_L1, fields}});
        }
        json.append(QJsonObject{{"entry"_L1, entry.sequence}, {"at"_L1, entry.at}, {"actor"_L1, entry.actor},
            {"device"_L1, entry.device}, {"reason"_L1, entry.reason}, {"comment"_L1, entry.comment},
            {"undoes"_L1, entry.undoes == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(entry.undoes)},
            {"hash"_L1, entry.hash}, {"changes"_L1, changed}});
    }
    if (arguments.isJson())
        console.json(json);
    return Status::Done;
}

Status runVerify(Console &console, const Arguments &arguments)
{
    const QString path = arguments.word(0);
    QString kind = u"workspace"_s;
    QString chain;
    int files = 0;
    int ok = 0;
    QStringList missing;
    QStringList changed;
    QStringList extra;
    bool isSound = false;
    if (QFileInfo::exists(path + "/workspace.db"_L1)) {
        const auto workspace = openForReading(path);
        if (!workspace)
            return console.fail(workspace.error());
        const auto report = verify(**workspace, console.progress());
        if (!report)
            return console.fail(report.error());
        files = report->files;
        ok = report->ok;
        missing = report->missing;
        changed = report->changed + report->damage;
        const auto packs = PackShelf(packFolderOf((*workspace)->folder())).list();
        for (const Error &problem : packs.problems)
            changed << problem.arguments.value(0);
        extra = report->extra;
        chain = logChainWord(report->brokenEntry);
        isSound = report->isSound() && packs.problems.empty();
    } else {
        const auto report = verifyBinder(path, console.progress());
        if (!report)
            return console.fail(report.error());
        kind = u"binder"_s;
        files = report->files;
        ok = report->ok;
        missing = report->missing;
        changed = report->changed;
        extra = report->extra;
        chain = u"ok"_s;
        isSound = report->isSound();
    }
    if (arguments.isJson()) {
        console.json(QJsonObject{{"kind"_L1, kind}, {"files"_L1, files}, {"ok"_L1, ok},
            {"missing"_L1, QJsonArray::fromStringList(missing)},
            {"changed"_L1, QJsonArray::fromStringList(changed)},
            {"extra"_L1, QJsonArray::fromStringList(extra)}, {"log_chain"_L1, chain}});
    } else {
        console.line(u"%1/%2"_s.arg(ok).arg(files));
        for (const auto &[mark, names] :
            {std::pair{u"missing: "_s, missing}, {u"changed: "_s, changed}, {u"extra: "_s, extra}}) {
            for (const QString &name : names)
                console.line(mark + name);
        }
        console.line(u"log: "_s + chain);
    }
    return isSound ? Status::Done : Status::Findings;
}

} // namespace tsuzuri::cli
