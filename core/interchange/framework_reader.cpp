#include "core/interchange/framework_reader.h"

#include "core/frameworks/pack_fault.h"
#include "core/frameworks/pack_reader.h"
#include "core/frameworks/pack_shelf.h"
#include "core/interchange/foreign_document.h"
#include "core/interchange/ismap_workbook.h"
#include "core/interchange/library.h"
#include "core/interchange/oscal_catalog.h"
#include "core/interchange/oscal_profile.h"
#include "core/interchange/requirement_list.h"
#include "core/interchange/sheet_rows.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// A workbook is a ZIP; a text is a list where its name says so.
bool isTable(const QString &path)
{
    QFile file(path);
    const bool isZip = file.open(QIODevice::ReadOnly) && file.read(4) == "PK\x03\x04";
    const QString suffix = QFileInfo(path).suffix().toLower();
    return isZip || suffix == "csv"_L1 || suffix == "tsv"_L1;
}

Result<FrameworkDraft> readTable(const QString &path, const FrameworkOptions &options, const BothWords &words)
{
    const auto reader = openFrameworkTable(path);
    if (!reader)
        return std::unexpected(reader.error());
    if (isLibraryWorkbook(**reader))
        return packOfLibraryWorkbook(path, options, words);
    if (isIsmapWorkbook(**reader))
        return packOfIsmapWorkbook(path, options, words);
    return packOfList(path, options, words);
}

Result<FrameworkDraft> readOwnPack(const ForeignDocument &document, const FrameworkOptions &options)
{
    QJsonObject root = document.root;
    if (!options.id.isEmpty())
        root.insert("id"_L1, options.id);
    auto pack = readPack(QJsonDocument(root).toJson(QJsonDocument::Compact), document.path);
    if (!pack)
        return std::unexpected(pack.error());
    return FrameworkDraft{FrameworkForm::Pack, std::move(*pack), {}, {}};
}

} // namespace

FrameworkOptions frameworkOptions(const Workspace &workspace)
{
    FrameworkOptions options;
    for (const Organisation &organisation : workspace.data().table<Organisation>()) {
        if (organisation.kind == OrganisationKind::Own)
            options.owner = organisation.name;
    }
    options.today = workspace.today();
    options.packFolders = {packFolderOf(workspace.folder()), ownPackFolder()};
    return options;
}

Result<FrameworkDraft> readFramework(
    const QString &path, const FrameworkOptions &options, const BothWords &words)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::FileNotFound, {path});
    if (!options.id.isEmpty() && frameworkIdOf(options.id) != options.id.toLower())
        return failure(ErrorCode::BadArgument, {options.id});
    if (isTable(path))
        return readTable(path, options, words);
    const auto document = readForeignDocument(path);
    if (!document)
        return std::unexpected(document.error());
    if (document->root.contains("catalog"_L1))
        return packOfCatalog(*document, options, words);
    if (document->root.contains("profile"_L1))
        return packOfProfile(*document, options, words);
    if (document->root.contains("schema"_L1) && document->root.contains("requirements"_L1))
        return readOwnPack(*document, options);
    if (isLibrary(*document))
        return packOfLibrary(*document, options, words);
    const QString first = document->root.isEmpty() ? QString() : document->root.begin().key();
    return document->damaged(first.isEmpty() ? u"$"_s : u"$."_s + first.left(64), packfault::noFramework);
}

} // namespace tsuzuri
