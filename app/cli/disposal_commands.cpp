#include "app/cli/command.h"

#include "core/documents/disposal.h"
#include "core/filefacts/fact_reader.h"
#include "core/filefacts/fact_store.h"
#include "core/search/file_index.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

/// A version, a file of evidence, or all files that evidence has.
Result<std::vector<AnyId>> filesOf(const Dataset &data, const QStringList &refs)
{
    std::vector<AnyId> files;
    const auto add = [&](const AnyId &file) {
        if (!std::ranges::contains(files, file))
            files.push_back(file);
    };
    for (const QString &ref : refs) {
        if (const auto *version = data.table<DocumentVersion>().findRef(ref)) {
            add({Kind::DocumentVersion, version->id.uuid});
        } else if (const auto *file = data.table<EvidenceFile>().findRef(ref)) {
            add({Kind::EvidenceFile, file->id.uuid});
        } else if (const auto *evidence = data.table<Evidence>().findRef(ref)) {
            for (const EvidenceFile &each : data.table<EvidenceFile>()) {
                if (each.evidence == evidence->id && !each.disposedOn.isValid())
                    add({Kind::EvidenceFile, each.id.uuid});
            }
        } else {
            return failure(ErrorCode::UnknownRecord, {kindCode(Kind::EvidenceFile), ref});
        }
    }
    return files;
}

QJsonObject fileJson(const Dataset &data, const Disposable &file)
{
    QString name;
    QString sha256;
    if (const auto *evidence = data.find(Id<EvidenceFile>{file.record.uuid}))
        std::tie(name, sha256) = std::tie(evidence->name, evidence->sha256);
    else if (const auto *version = data.find(Id<DocumentVersion>{file.record.uuid}))
        std::tie(name, sha256) = std::tie(version->fileName, version->capturedSha256);
    return {{"kind"_L1, QLatin1StringView(kindInfo(file.record.kind).code)},
        {"ref"_L1, data.refOf(file.record.kind, file.record.uuid)}, {"file"_L1, name}, {"sha256"_L1, sha256},
        {"kept_until"_L1, toJson(file.keptUntil)}};
}

void tell(
    Console &console, const Arguments &arguments, const Dataset &data, const std::vector<Disposable> &files)
{
    QJsonArray rows;
    for (const Disposable &file : files)
        rows.append(fileJson(data, file));
    if (arguments.isJson())
        return console.json(rows);
    for (const QJsonValue &row : rows)
        console.line(row["ref"_L1].toString() + u'\t' + row["file"_L1].toString() + u'\t'
            + row["kept_until"_L1].toString());
}

Status tellDue(Console &console, const Arguments &arguments)
{
    const auto workspace = openForReading(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    const Dataset &data = (*workspace)->data();
    tell(console, arguments, data, dueForDisposal(data, (*workspace)->today()));
    return Status::Done;
}

Result<std::vector<Disposable>> dispose(Workspace &workspace, const Arguments &arguments)
{
    const Dataset &data = workspace.data();
    const auto files = filesOf(data, arguments.words().sliced(1));
    if (!files)
        return std::unexpected(files.error());
    Disposal disposal{workspace.today(), {},
        {arguments.value(u"reason-ja"_s).trimmed(), arguments.value(u"reason-en"_s).trimmed(), {}}};
    if (const QString by = arguments.value(u"by"_s); !by.isEmpty()) {
        disposal.by = {data.idOf(Kind::Person, by)};
        if (disposal.by.isNull())
            return failure(ErrorCode::UnknownRecord, {kindCode(Kind::Person), by});
    }
    auto changes = disposeOf(data, *files, disposal,
        arguments.has(u"force-retention"_s) ? RunningRetention::IsOverruled : RunningRetention::Keeps);
    if (!changes)
        return std::unexpected(changes.error());
    if (const auto done = workspace.commit(std::move(*changes)); !done)
        return std::unexpected(done.error());
    std::vector<Disposable> disposed;
    for (const AnyId &file : *files)
        disposed.push_back(disposableOn(data, file, disposal.day));
    return disposed;
}

} // namespace

/// Without a REF: what may be disposed of.
Status runDispose(Console &console, const Arguments &arguments)
{
    if (arguments.words().size() == 1)
        return tellDue(console, arguments);
    if (arguments.value(u"reason-ja"_s).trimmed().isEmpty()
        && arguments.value(u"reason-en"_s).trimmed().isEmpty())
        return console.fail(wrongCall(u"dispose"_s));
    const auto workspace = openForWriting(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    const auto disposed = dispose(**workspace, arguments);
    if (!disposed)
        return console.fail(disposed.error());
    const QString folder = (*workspace)->folder();
    for (const auto &forgotten :
        {forgetFiles(searchPath(folder), (*workspace)->data(), (*workspace)->vault()),
            forgetFacts(factsPath(folder), (*workspace)->data(), (*workspace)->vault())}) {
        if (!forgotten)
            console.note(forgotten.error()); // the next search does it
    }
    tell(console, arguments, (*workspace)->data(), *disposed);
    return Status::Done;
}

} // namespace tsuzuri::cli
