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
    SampleFiller(const SampleFiles &files, Vault &vault, const Progress &progress, const CancelTest &isCancelled)
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
    Result<StoredFile> stored(const SampleFileRequest &request)
    {
        if (m_isCancelled && m_isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto bytes = m_files.bytes(request);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (m_progress)
            m_progress(static_cast<double>(++m_done) / static_cast<double>(m_total));
        return m_vault.addBytes(*bytes);
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

    /// The register's illustrative hashes become those of generated files; equal ones stay equal. Only the files of
    /// versions in force are kept in the vault.
    Result<void> fillVersions(ChangeSet &changes)
    {
        QHash<QString, StoredFile> real;
        QSet<QString> kept;
        for (const DocumentVersion &version : changes.of<DocumentVersion>()) {
            if (version.status == Lifecycle::Effective)
                kept.insert(version.sha256);
        }
        for (const auto &[illustrative, request] : m_files.plan().illustrative) {
            if (kept.contains(illustrative)) {
                const auto file = stored(request);
                if (!file)
                    return std::unexpected(file.error());
                real.insert(illustrative, *file);
            } else {
                const auto bytes = m_files.bytes(request);
                if (!bytes)
                    return std::unexpected(bytes.error());
                real.insert(illustrative, {Sha256::hash(*bytes).hex(), bytes->size(), false});
            }
        }
        const auto realHash = [&](const QString &hash) { return real.contains(hash) ? real[hash].sha256 : hash; };
        for (DocumentVersion &version : changes.of<DocumentVersion>()) {
            if (version.status == Lifecycle::Effective && real.contains(version.sha256)) {
                version.capturedSha256 = real[version.sha256].sha256;
                version.capturedSize = real[version.sha256].size;
            }
            version.sha256 = realHash(version.sha256);
        }
        for (Location &location : changes.of<Location>()) {
            location.sha256 = realHash(location.sha256);
            location.sha256Now = realHash(location.sha256Now);
        }
        return {};
    }

    const SampleFiles &m_files;
    Vault &m_vault;
    const Progress &m_progress;
    const CancelTest &m_isCancelled;
    std::size_t m_total;
    std::size_t m_done = 0;
};

} // namespace

Result<void> buildSample(const QString &folder, const Progress &progress, const CancelTest &isCancelled)
{
    if (QFileInfo::exists(folder))
        return failure(ErrorCode::WorkspaceExists, {folder});
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
    if (!QDir().rename(part, folder))
        return failure(ErrorCode::FolderUnwritable, {folder});
    return {};
}

} // namespace tsuzuri
