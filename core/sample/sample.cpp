#include "core/sample/sample.h"

#include "core/sample/files.h"
#include "core/sample/records.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Puts the sample's files into the vault and its records.
class SampleFiller {
public:
    SampleFiller(
        const SampleFiles &files, Vault &vault, const Progress &progress, const CancelTest &isCancelled)
        : m_files(files)
        , m_vault(vault)
        , m_progress(progress)
        , m_isCancelled(isCancelled)
        , m_total(files.plan().evidence.size() + files.plan().illustrative.size())
    {
    }

    Result<void> fill(ChangeSet &changes)
    {
        if (const auto ok = fillEvidence(changes); !ok)
            return ok;
        return fillVersions(changes);
    }

private:
    Result<MadeFile> made(const SampleFileRequest &request)
    {
        if (m_isCancelled && m_isCancelled())
            return failure(ErrorCode::Cancelled);
        auto file = m_files.make(request);
        if (file && m_progress)
            m_progress(static_cast<double>(++m_done) / static_cast<double>(m_total));
        return file;
    }

    Result<StoredFile> stored(const SampleFileRequest &request)
    {
        const auto file = made(request);
        if (!file)
            return std::unexpected(file.error());
        return m_vault.addBytes(file->bytes);
    }

    Result<void> fillEvidence(ChangeSet &changes)
    {
        for (const PlannedFile &file : m_files.plan().evidence) {
            const auto kept = stored(file.request);
            if (!kept)
                return std::unexpected(kept.error());
            EvidenceFile record;
            record.id = {Uuid::fromName(u"sample/evidence_file/"_s + file.ref)};
            record.evidence = {sampleId(Kind::Evidence, file.ref)};
            record.name = file.fileName;
            record.sha256 = kept->sha256;
            record.size = kept->size;
            record.sequence = 1;
            changes.add(std::move(record));
        }
        return {};
    }

    struct RealFile {
        QString sha256;
        qint64 size = 0;
        int pages = 0; ///< of a PDF
    };

    /// The register's illustrative hashes and page counts become those of generated files; equal hashes stay
    /// equal. Only the files of versions in force are kept in the vault.
    Result<void> fillVersions(ChangeSet &changes)
    {
        QSet<QString> inForce;
        for (const DocumentVersion &version : changes.of<DocumentVersion>()) {
            if (version.status == Lifecycle::Effective)
                inForce.insert(version.sha256);
        }
        QHash<QString, RealFile> real;
        for (const auto &[illustrative, request] : m_files.plan().illustrative) {
            const auto file = made(request);
            if (!file)
                return std::unexpected(file.error());
            if (inForce.contains(illustrative)) {
                if (const auto kept = m_vault.addBytes(file->bytes); !kept)
                    return std::unexpected(kept.error());
            }
            real.insert(illustrative, {Sha256::hash(file->bytes).hex(), file->bytes.size(), file->pages});
        }
        for (DocumentVersion &version : changes.of<DocumentVersion>())
            describe(version, real.value(version.sha256));
        for (Location &location : changes.of<Location>()) {
            location.sha256 = real.value(location.sha256).sha256;
            location.sha256Now = real.value(location.sha256Now).sha256;
        }
        return {};
    }

    static void describe(DocumentVersion &version, const RealFile &file)
    {
        version.sha256 = file.sha256;
        version.pageCount = file.pages > 0 ? std::optional(file.pages) : std::nullopt;
        if (version.status == Lifecycle::Effective) {
            version.capturedSha256 = file.sha256;
            version.capturedSize = file.size;
        }
    }

    const SampleFiles &m_files;
    Vault &m_vault;
    const Progress &m_progress;
    const CancelTest &m_isCancelled;
    std::size_t m_total;
    std::size_t m_done = 0;
};

} // namespace

Result<void> buildSample(const QString &target, const Progress &progress, const CancelTest &isCancelled)
{
    if (const auto ok = Workspace::checkFree(target); !ok)
        return ok;
    const QString folder = QDir(target).absolutePath(); // completed by a shell it ends in a slash
    auto changes = sampleRecords();
    if (!changes)
        return std::unexpected(changes.error());
    const auto files = SampleFiles::load();
    if (!files)
        return std::unexpected(files.error());
    const QString parent = QFileInfo(folder).absolutePath();
    if (!QDir().mkpath(parent))
        return failure(ErrorCode::FolderUnwritable, {parent});
    const QTemporaryDir scratch(parent + "/.tsuzuri-sample-XXXXXX"_L1);
    if (!scratch.isValid())
        return failure(ErrorCode::FolderUnwritable, {parent}, scratch.errorString());
    const QString part = scratch.filePath(u"workspace"_s);
    {
        auto workspace = Workspace::create(part, {});
        if (!workspace)
            return std::unexpected(workspace.error());
        SampleFiller filler(*files, (*workspace)->vault(), progress, isCancelled);
        if (const auto ok = filler.fill(*changes); !ok)
            return ok;
        if (const auto commit = (*workspace)->commit(std::move(*changes)); !commit)
            return std::unexpected(commit.error());
    }
    QDir().rmdir(folder); // an empty one may be there
    if (!QDir().rename(part, folder))
        return failure(ErrorCode::FolderUnwritable, {folder});
    return {};
}

} // namespace tsuzuri
