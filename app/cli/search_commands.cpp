#include "app/cli/command.h"
#include "app/cli/record_json.h"

#include "core/base/lanes.h"
#include "core/extract/extractor.h"
#include "core/search/file_index.h"
#include "core/search/file_search.h"
#include "core/search/record_search.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFileHits = 200;

/// What an index has, after it was given what it lacked. Where nothing can be written, what there is must do.
FileHits searchFiles(Console &console, Workspace &workspace, const QString &text)
{
    const QString path = searchPath(workspace.folder());
    IndexOptions options;
    options.lanes = processors();
    options.progress = console.progress();
    if (const auto made = indexFiles(path, filesToIndex(workspace.data(), workspace.vault()), options); !made)
        console.note(made.error());
    const auto store = TextStore::openToRead(path);
    const auto hits = store ? findInFiles(**store, SearchQuery::of(text), mostFileHits) : FileHits{};
    return hits ? *hits : FileHits{};
}

QJsonObject inFileJson(const FileOwner &owner, const FileHit &hit)
{
    return {{"file"_L1, owner.name}, {"part"_L1, hit.part}, {"text"_L1, hit.snippet}};
}

} // namespace

Status runFind(Console &console, const Arguments &arguments)
{
    const auto workspace = openForReading(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    const Dataset &data = (*workspace)->data();
    const QString text = arguments.word(1);
    QJsonArray json;
    const auto tell = [&](const AnyId &record, const QJsonValue &inFile) {
        QJsonObject row = recordJson(data, record);
        row.insert("in_file"_L1, inFile);
        json.append(row);
        if (arguments.isJson())
            return;
        QStringList cells{row["ref"_L1].toString(), titleOf(data, record).best(console.words().language())};
        if (!inFile.isNull())
            cells << inFile["file"_L1].toString() << inFile["part"_L1].toString()
                  << inFile["text"_L1].toString();
        console.line(cells.join(u'\t'));
    };
    for (const AnyId &record : findRecords(data, text))
        tell(record, QJsonValue::Null);
    const auto owners = fileOwners(data);
    for (const FileHit &hit : searchFiles(console, **workspace, text).hits) {
        for (const FileOwner &owner : owners.values(hit.sha256))
            tell(owner.record, inFileJson(owner, hit));
    }
    if (arguments.isJson())
        console.json(json);
    return Status::Done;
}

Status runExtract(Console &console, const Arguments &arguments)
{
    if (arguments.has(u"serve"_s)) {
        serveExtractor();
        return Status::Done;
    }
    if (arguments.words().isEmpty())
        return console.fail(wrongCall(u"extract"_s));
    const QString file = QFileInfo(arguments.word(0)).absoluteFilePath();
    const auto text = Extractor().extract(file, arguments.value(u"name"_s));
    if (!text)
        return console.fail(text.error());
    if (arguments.isJson()) {
        QJsonObject json = toJson(*text);
        json.insert("file"_L1, file);
        console.json(json);
    } else {
        for (const TextPart &part : text->parts)
            console.line(part.text);
    }
    return Status::Done;
}

} // namespace tsuzuri::cli
