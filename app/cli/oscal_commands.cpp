#include "app/cli/command.h"
#include "app/cli/inquiry.h"

#include "core/exchange/export.h"
#include "core/interchange/oscal_export.h"
#include "core/interchange/oscal_mapping.h"
#include "core/interchange/oscal_project.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> ofProject(
    Console &console, const Arguments &arguments, const Inquiry &inquiry, const PackShelf &shelf)
{
    const WorkspaceIndex records(inquiry.data(), inquiry.day);
    const ProjectIndex index(records, *inquiry.data().find(inquiry.project));
    const OscalProject source{index, shelf, console.both(), lastChange(*inquiry.workspace)};
    if (arguments.word(0) == "component"_L1)
        return componentDefinition(source);
    if (arguments.word(0) == "results"_L1)
        return assessmentResults(source, arguments.has(u"gaps"_s) ? WithGaps::Yes : WithGaps::No);
    return actionPlan(source);
}

Result<QJsonObject> ofMappings(
    Console &console, const Arguments &arguments, const Inquiry &inquiry, const PackShelf &shelf)
{
    return mappingCollection(
        {inquiry.data(), shelf, console.both(), lastChange(*inquiry.workspace), inquiry.day},
        arguments.value(u"from"_s), arguments.value(u"to"_s));
}

PackShelf shelfOfWorkspace(const Workspace &workspace)
{
    return PackShelf(QStringList{packFolderOf(workspace.folder()), ownPackFolder()});
}

Status writeDocument(Console &console, const Arguments &arguments)
{
    const bool isMapping = arguments.word(0) == "mapping"_L1;
    const bool isWhole =
        isMapping ? arguments.has(u"from"_s) && arguments.has(u"to"_s) : arguments.has(u"project"_s);
    const QString out = arguments.value(u"out"_s);
    if (!isWhole || out.isEmpty())
        return console.fail(wrongCall(u"oscal"_s));
    const auto inquiry = inquiryOf(arguments, openForReading(arguments.word(1)));
    if (!inquiry)
        return console.fail(inquiry.error());
    const PackShelf shelf = shelfOfWorkspace(*inquiry->workspace);
    const auto document = isMapping ? ofMappings(console, arguments, *inquiry, shelf)
                                    : ofProject(console, arguments, *inquiry, shelf);
    if (!document)
        return console.fail(document.error());
    if (const auto ok = writeOscal(*document, out); !ok)
        return console.fail(ok.error());
    console.path(out, arguments.isJson());
    return Status::Done;
}

QJsonObject draftJson(const CollectionDraft &draft, qint64 entry)
{
    return {{"read"_L1, draft.read}, {"added"_L1, draft.added}, {"unchanged"_L1, draft.unchanged},
        {"left_out"_L1, draft.leftOut},
        {"entry"_L1, entry > 0 ? QJsonValue(entry) : QJsonValue(QJsonValue::Null)},
        {"refused"_L1, toJson(draft.problems)}, {"warnings"_L1, toJson(draft.notes)}};
}

void tell(Console &console, const CollectionDraft &draft)
{
    console.line(
        u"%1\t%2\t%3\t%4"_s.arg(draft.read).arg(draft.added).arg(draft.unchanged).arg(draft.leftOut));
    for (const auto &notes : {draft.problems, draft.notes}) {
        for (const FrameworkNote &note : notes)
            console.line(note.place + u'\t' + note.message.best(console.words().language()));
    }
}

Status importMappings(Console &console, const Arguments &arguments)
{
    if (arguments.words().size() != 3)
        return console.fail(wrongCall(u"oscal"_s));
    const auto workspace = openForWriting(arguments.word(1));
    if (!workspace)
        return console.fail(workspace.error());
    auto draft = readMappingCollection(
        arguments.word(2), (*workspace)->data(), shelfOfWorkspace(**workspace), console.both());
    if (!draft)
        return console.fail(draft.error());
    qint64 entry = 0;
    if (draft->isSound() && !arguments.has(u"dry-run"_s)) {
        const auto stored = (*workspace)->commit(std::move(draft->changes));
        if (!stored)
            return console.fail(stored.error());
        entry = stored->entry;
    }
    if (arguments.isJson())
        console.json(draftJson(*draft, entry));
    else
        tell(console, *draft);
    return draft->isSound() ? Status::Done : Status::Findings;
}

} // namespace

Status runOscal(Console &console, const Arguments &arguments)
{
    const QString what = arguments.word(0);
    if (what == "import"_L1)
        return importMappings(console, arguments);
    if (!QStringList{u"component"_s, u"results"_s, u"poam"_s, u"mapping"_s}.contains(what))
        return console.fail(wrongCall(u"oscal"_s));
    return writeDocument(console, arguments);
}

} // namespace tsuzuri::cli
