#include "app/cli/command.h"

#include "core/base/clock.h"
#include "core/difference/mapping_between.h"
#include "core/exchange/export.h"
#include "core/interchange/mapping_export.h"
#include "core/interchange/mapping_file.h"

#include <QFileInfo>

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

//: %1: pairs added, %2: changed, %3: unchanged, %4: refused
constexpr Phrase mappingSummary =
    QT_TRANSLATE_NOOP("Words", "%1 pairs added, %2 changed, %3 unchanged; %4 rows refused.");

Status exportPairs(Console &console, const Arguments &arguments)
{
    const QString from = arguments.value(u"from"_s);
    const QString to = arguments.value(u"to"_s);
    const QString out = arguments.value(u"out"_s);
    if (from.isEmpty() || to.isEmpty() || out.isEmpty() || arguments.words().size() != 1)
        return console.fail(wrongCall(u"mapping"_s));
    std::unique_ptr<Workspace> workspace;
    if (const QString folder = arguments.value(u"workspace"_s); !folder.isEmpty()) {
        auto opened = openForReading(folder);
        if (!opened)
            return console.fail(opened.error());
        workspace = std::move(*opened);
    }
    const QDate today =
        workspace ? workspace->today() : currentInstant().toTimeZone(defaultTimeZone()).date();
    const auto mapping = mappingBetween(workspace ? &workspace->data() : nullptr, from, to, today);
    if (!mapping)
        return console.fail(mapping.error());
    const QDateTime created =
        workspace ? lastChange(*workspace) : mapping->date.startOfDay(defaultTimeZone());
    if (const auto ok = exportMapping(*mapping, out, console.words(), created); !ok)
        return console.fail(ok.error());
    console.path(out, arguments.isJson());
    return Status::Done;
}

QJsonArray problemsJson(const MappingDraft &draft)
{
    QJsonArray json;
    for (const FrameworkNote &note : draft.problems) {
        json.append(QJsonObject{
            {"place"_L1, note.place}, {"value"_L1, note.value}, {"reason"_L1, toJson(note.message)}});
    }
    return json;
}

void report(
    Console &console, const Arguments &arguments, const MappingDraft &draft, const MappingChanges &changes)
{
    if (arguments.isJson()) {
        console.json(QJsonObject{{"added"_L1, changes.added}, {"changed"_L1, changes.changed},
            {"unchanged"_L1, changes.unchanged}, {"refused"_L1, problemsJson(draft)}});
        return;
    }
    console.line(console.words().text(mappingSummary,
        {QString::number(changes.added), QString::number(changes.changed), QString::number(changes.unchanged),
            QString::number(draft.problems.size())}));
    for (const FrameworkNote &note : draft.problems)
        console.line(note.place + u'\t' + note.value + u'\t' + note.message.best(console.words().language()));
}

Status importPairs(Console &console, const Arguments &arguments)
{
    const QString folder = arguments.value(u"workspace"_s);
    if (folder.isEmpty() || arguments.words().size() != 2)
        return console.fail(wrongCall(u"mapping"_s));
    const bool isDryRun = arguments.has(u"dry-run"_s);
    const auto workspace = isDryRun ? openForReading(folder) : openForWriting(folder);
    if (!workspace)
        return console.fail(workspace.error());
    const MappingOptions options{arguments.value(u"from"_s), arguments.value(u"to"_s),
        arguments.value(u"sheet"_s), console.words().language()};
    const PackShelf shelf = shelfOf(arguments);
    const Dataset &data = (*workspace)->data();
    const auto draft = readMappingFile(arguments.word(1), options, shelf, data, console.both());
    if (!draft)
        return console.fail(draft.error());
    auto changes = draft->isSound() ? mappingChanges(*draft, shelf, data) : MappingChanges();
    if (!changes)
        return console.fail(changes.error());
    if (!isDryRun && draft->isSound()) {
        if (const auto commit = (*workspace)->commit(std::move(changes->changes)); !commit)
            return console.fail(commit.error());
    }
    report(console, arguments, *draft, *changes);
    return draft->isSound() ? Status::Done : Status::Findings;
}

} // namespace

Status runMapping(Console &console, const Arguments &arguments)
{
    if (arguments.word(0) == "export"_L1)
        return exportPairs(console, arguments);
    if (arguments.word(0) == "import"_L1)
        return importPairs(console, arguments);
    return console.fail({ErrorCode::BadArgument, {arguments.word(0)}, {}});
}

} // namespace tsuzuri::cli
