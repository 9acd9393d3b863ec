#include "app/cli/command.h"

#include "core/base/clock.h"
#include "core/interchange/framework_reader.h"
#include "core/interchange/oscal_export.h"
#include "core/interchange/pack_keeper.h"

#include <QFileInfo>

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

const char *formWord(FrameworkForm form)
{
    switch (form) {
    case FrameworkForm::Pack:
        return "pack";
    case FrameworkForm::OscalCatalog:
        return "oscal_catalog";
    case FrameworkForm::OscalProfile:
        return "oscal_profile";
    case FrameworkForm::Library:
        return "library";
    case FrameworkForm::Ismap:
        return "ismap";
    case FrameworkForm::List:
        return "list";
    }
    return "";
}

QJsonObject draftJson(const FrameworkDraft &draft, const QString &path)
{
    const PackCounts counts = countsOf(draft.pack);
    QJsonArray levels;
    for (const PackSummary::Level &level : summaryOf(draft.pack).levels)
        levels.append(QJsonObject{{"id"_L1, level.level.id}, {"title"_L1, toJson(level.level.title)},
            {"requirements"_L1, level.requirements}});
    return {{"id"_L1, draft.pack.id}, {"form"_L1, QString::fromLatin1(formWord(draft.form))},
        {"title"_L1, toJson(draft.pack.title)}, {"edition"_L1, draft.pack.edition},
        {"operator"_L1, toJson(draft.pack.operatedBy)}, {"requirements"_L1, counts.requirements},
        {"withdrawn"_L1, counts.withdrawn}, {"groups"_L1, counts.groups}, {"levels"_L1, levels},
        {"path"_L1, path.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(path)},
        {"refused"_L1, toJson(draft.problems)}, {"warnings"_L1, toJson(draft.notes)}};
}

void tell(Console &console, const std::vector<FrameworkNote> &notes)
{
    for (const FrameworkNote &note : notes)
        console.line(note.place + u'\t' + note.message.best(console.words().language()));
}

Status report(Console &console, const Arguments &arguments, const FrameworkDraft &draft, const QString &path)
{
    if (arguments.isJson()) {
        console.json(draftJson(draft, path));
    } else {
        if (!path.isEmpty())
            console.line(u"%1\t%2\t%3"_s.arg(draft.pack.id, draft.pack.title.best(console.words().language()))
                    .arg(countsOf(draft.pack).requirements));
        tell(console, draft.problems);
        tell(console, draft.notes);
    }
    return draft.isSound() ? Status::Done : Status::Findings;
}

/// --map FIELD=COLUMN; nothing is said of other forms than lists.
Result<QHash<QString, QString>> columnsOf(const Arguments &arguments)
{
    QHash<QString, QString> columns;
    for (const QString &word : arguments.values(u"map"_s)) {
        const qsizetype border = word.indexOf(u'=');
        if (border < 1 || border == word.size() - 1)
            return failure(ErrorCode::BadArgument, {u"--map "_s + word});
        columns.insert(word.sliced(border + 1).simplified(), word.first(border));
    }
    return columns;
}

} // namespace

QJsonArray toJson(const std::vector<FrameworkNote> &notes)
{
    QJsonArray array;
    for (const FrameworkNote &note : notes)
        array.append(QJsonObject{
            {"place"_L1, note.place}, {"value"_L1, note.value}, {"reason"_L1, toJson(note.message)}});
    return array;
}

PackShelf shelfOf(const Arguments &arguments)
{
    QStringList folders{ownPackFolder()};
    if (const QString workspace = arguments.value(u"workspace"_s); !workspace.isEmpty())
        folders.prepend(packFolderOf(workspace));
    return PackShelf(folders);
}

Status importFramework(Console &console, const Arguments &arguments)
{
    FrameworkOptions options;
    std::unique_ptr<Workspace> workspace;
    if (const QString folder = arguments.value(u"workspace"_s); !folder.isEmpty()) {
        auto opened = arguments.has(u"dry-run"_s) ? openForReading(folder) : openForWriting(folder);
        if (!opened)
            return console.fail(opened.error());
        workspace = std::move(*opened);
        options = frameworkOptions(*workspace);
    } else {
        options.packFolders = {ownPackFolder()};
        options.today = currentInstant().toTimeZone(defaultTimeZone()).date();
    }
    options.id = arguments.value(u"id"_s);
    options.sheet = arguments.value(u"sheet"_s);
    const auto columns = columnsOf(arguments);
    if (!columns)
        return console.fail(columns.error());
    options.columns = *columns;
    const auto draft = readFramework(arguments.word(1), options, console.both());
    if (!draft)
        return console.fail(draft.error());
    if (!draft->isSound() || arguments.has(u"dry-run"_s))
        return report(console, arguments, *draft, {});
    const auto kept = workspace ? keepInWorkspace(draft->pack, *workspace) : keepForPerson(draft->pack);
    if (!kept)
        return console.fail(kept.error());
    return report(console, arguments, *draft, QFileInfo(*kept).absoluteFilePath());
}

Status exportFramework(Console &console, const Arguments &arguments)
{
    const QString out = arguments.value(u"out"_s);
    if (out.isEmpty())
        return console.fail(wrongCall(u"framework"_s));
    const auto pack = shelfOf(arguments).pack(arguments.word(1));
    if (!pack)
        return console.fail(pack.error());
    if (const auto ok = writeCatalog(*pack, out); !ok)
        return console.fail(ok.error());
    console.path(out, arguments.isJson());
    return Status::Done;
}

} // namespace tsuzuri::cli
