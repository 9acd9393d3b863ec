#include "core/interchange/pack_keeper.h"

#include "core/base/disk.h"
#include "core/frameworks/pack_reader.h"
#include "core/frameworks/pack_shelf.h"
#include "core/frameworks/pack_writer.h"
#include "core/frameworks/requirements.h"
#include "core/tables/whole_file.h"
#include "core/workspace/workspace.h"

#include <QDir>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> taken(const Pack &pack)
{
    return failure(ErrorCode::DuplicateRef, {kindCode(Kind::Framework), pack.id});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QString> keep(const Pack &pack, const QString &folder, bool isUsed)
{
    const QString path = folder + u'/' + pack.id + ".json"_L1;
    const QByteArray json = packJson(pack);
    if (const auto again = readPack(json, path); !again)
        return std::unexpected(again.error());
    if (PackShelf().pack(pack.id))
        return taken(pack);
    if (contentOf(path) == json)
        return path;
    if (isUsed)
        return taken(pack);
    if (!QDir().mkpath(folder))
        return std::unexpected(writeError(folder, ErrorCode::FolderUnwritable));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    WholeFile file(path);
    if (const auto ok = file.open(); !ok)
        return std::unexpected(ok.error());
    if (file.file().write(json) != json.size())
        return file.writeFailure(file.file().errorString());
    file.file().setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (const auto ok = file.commit(); !ok)
        return std::unexpected(ok.error());
    return path;
}

} // namespace

Result<QString> keepInWorkspace(const Pack &pack, Workspace &workspace)
{
    if (workspace.isReadOnly())
        return failure(ErrorCode::WorkspaceReadOnly, {workspace.folder()});
    return keep(
        pack, packFolderOf(workspace.folder()), workspace.data().find(frameworkId(pack.id)) != nullptr);
}

Result<void> keepAnewInWorkspace(const Pack &pack, Workspace &workspace)
{
    if (PackShelf().pack(pack.id))
        return {};
    const auto kept = keep(pack, packFolderOf(workspace.folder()), false);
    return kept ? Result<void>() : std::unexpected(kept.error());
}

Result<void> takeOwnPacks(const QStringList &frameworks, Workspace &workspace)
{
    const PackShelf here(packFolderOf(workspace.folder()));
    for (const QString &framework : frameworks) {
        const QString id = framework.section(u':', 0, 0);
        const auto known = here.pack(id);
        if (known || known.error().code != ErrorCode::UnknownFramework)
            continue;
        const auto own = PackShelf(ownPackFolder()).pack(id);
        if (!own)
            return std::unexpected(own.error());
        if (const auto kept = keepInWorkspace(*own, workspace); !kept)
            return std::unexpected(kept.error());
    }
    return {};
}

Result<QString> keepForPerson(const Pack &pack)
{
    return keep(pack, ownPackFolder(), false);
}

} // namespace tsuzuri
