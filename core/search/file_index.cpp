#include "core/search/file_index.h"

#include "core/base/lanes.h"
#include "core/extract/extractor.h"
#include "core/model/held_file.h"
#include "core/search/folded_text.h"

#include <QFileInfo>
#include <QMutex>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digits = 64; // of a hash
constexpr qsizetype pieceSize = 4000;
constexpr qsizetype pieceOverlap = 64;
constexpr std::size_t batchPieces = 512; ///< of one transaction

/// Takes what several lanes have read and writes it in few transactions.
class Writer {
public:
    Writer(TextStore &store, std::size_t count, const IndexOptions &options)
        : m_store(store)
        , m_count(count)
        , m_options(options)
    {
    }

    void add(const VaultFile &file, const ExtractedText &text)
    {
        std::vector<IndexedPiece> pieces = piecesOf(text);
        const QMutexLocker locker(&m_mutex);
        ++m_report.read;
        m_report.withoutText += text.kind.isEmpty() ? 1 : 0;
        m_pieces += pieces.size() + 1;
        m_batch.emplace_back(
            IndexedFile{file.sha256, text.kind, text.title, text.isTruncated}, std::move(pieces));
        if (m_pieces >= batchPieces)
            flush();
        if (m_options.progress)
            m_options.progress(static_cast<double>(m_report.read) / static_cast<double>(m_count));
    }
    void fail(const Error &error)
    {
        const QMutexLocker locker(&m_mutex);
        if (m_result)
            m_result = std::unexpected(error);
    }
    bool hasFailed()
    {
        const QMutexLocker locker(&m_mutex);
        return !m_result;
    }
    Result<IndexReport> finish()
    {
        flush();
        return m_result.transform([this] { return m_report; });
    }

private:
    void flush()
    {
        const auto stored = m_store.add(m_batch);
        if (!stored && m_result)
            m_result = stored;
        m_batch.clear();
        m_pieces = 0;
    }

    TextStore &m_store;
    std::size_t m_count;
    const IndexOptions &m_options;
    QMutex m_mutex;
    std::vector<std::pair<IndexedFile, std::vector<IndexedPiece>>> m_batch;
    std::size_t m_pieces = 0;
    IndexReport m_report;
    Result<void> m_result;
};

QString programOf(const IndexOptions &options)
{
    return options.program.isEmpty() ? Extractor::programBeside() : options.program;
}

/// One lane: reads files with a child of its own until there are no more.
void readFiles(std::span<const VaultFile> files, std::atomic<std::size_t> &next, Writer &writer,
    const IndexOptions &options)
{
    Extractor extractor(programOf(options));
    for (std::size_t i = next++; i < files.size() && !writer.hasFailed(); i = next++) {
        const auto text = extractor.extract(files[i].path, files[i].name, options.isCancelled);
        const auto code = text ? ErrorCode() : text.error().code;
        if (!text && (code == ErrorCode::Cancelled || code == ErrorCode::ProgramMissing))
            writer.fail(text.error());
        else if (text || code != ErrorCode::FileNotFound)
            writer.add(files[i], text ? *text : ExtractedText{});
    }
}

Result<IndexReport> fill(TextStore &store, const std::vector<VaultFile> &files, const IndexOptions &options)
{
    auto known = store.files();
    if (!known)
        return std::unexpected(known.error());
    std::vector<VaultFile> missing;
    for (const VaultFile &file : files) {
        if (!known->contains(file.sha256))
            missing.push_back(file);
        else if (QFileInfo::exists(file.path)) // the text of what was disposed of goes too
            known->remove(file.sha256);
    }
    if (const auto ok = known->isEmpty() ? Result<void>() : store.remove(known->values()); !ok)
        return std::unexpected(ok.error());
    Writer writer(store, missing.size(), options);
    std::atomic<std::size_t> next = 0;
    const auto lanes = std::min(static_cast<std::size_t>(std::max(options.lanes, 1)), missing.size());
    inLanes(static_cast<int>(lanes), lanes, [&](std::size_t) { readFiles(missing, next, writer, options); });
    return writer.finish().transform([&](IndexReport report) {
        report.removed = static_cast<int>(known->size());
        return report;
    });
}

} // namespace

QString searchPath(const QString &folder)
{
    return folder + "/search.db"_L1;
}

std::vector<VaultFile> filesToIndex(const Dataset &data, const Vault &vault)
{
    std::vector<VaultFile> files;
    QSet<QString> seen;
    const auto take = [&](const QString &sha256, const QString &name) {
        if (sha256.size() != digits || seen.contains(sha256))
            return;
        seen.insert(sha256);
        files.push_back({sha256, vault.path(sha256), name});
    };
    for (const DocumentVersion &version : data.table<DocumentVersion>())
        take(heldHash(version), version.fileName);
    for (const EvidenceFile &file : data.table<EvidenceFile>())
        take(heldHash(file), file.name);
    return files;
}

QMultiHash<QString, FileOwner> fileOwners(const Dataset &data)
{
    QMultiHash<QString, FileOwner> owners;
    for (const DocumentVersion &version : data.table<DocumentVersion>()) {
        if (const QString hash = heldHash(version); !hash.isEmpty() && data.find(version.document))
            owners.insert(hash, {{Kind::Document, version.document.uuid}, version.fileName});
    }
    for (const EvidenceFile &file : data.table<EvidenceFile>()) {
        if (const QString hash = heldHash(file); !hash.isEmpty() && data.find(file.evidence))
            owners.insert(hash, {{Kind::Evidence, file.evidence.uuid}, file.name});
    }
    return owners;
}

Result<IndexReport> indexFiles(
    const QString &path, const std::vector<VaultFile> &files, const IndexOptions &options)
{
    if (!QFileInfo::exists(programOf(options)))
        return failure(ErrorCode::ProgramMissing, {programOf(options)});
    for (const bool isLastTry : {false, true}) {
        const auto store = TextStore::openToWrite(path);
        const auto report = store ? fill(**store, files, options) : std::unexpected(store.error());
        if (report || isLastTry || report.error().code != ErrorCode::WorkspaceDamaged)
            return report;
        TextStore::discard(path);
    }
    return {};
}

Result<void> forgetFiles(const QString &path, const Dataset &data, const Vault &vault)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto store = TextStore::openToWrite(path);
    auto known = store ? (*store)->files() : std::unexpected(store.error());
    if (!known)
        return std::unexpected(known.error());
    for (const VaultFile &file : filesToIndex(data, vault))
        known->remove(file.sha256);
    return known->isEmpty() ? Result<void>() : (*store)->remove(known->values());
}

std::vector<IndexedPiece> piecesOf(const ExtractedText &text)
{
    std::vector<IndexedPiece> pieces;
    for (const TextPart &part : text.parts) {
        for (qsizetype at = 0; at < part.text.size(); at += pieceSize - pieceOverlap) {
            const QString piece = part.text.sliced(at, std::min(pieceSize, part.text.size() - at));
            pieces.push_back({part.name, piece, searchTokens(FoldedText(piece).text())});
            if (at + pieceSize >= part.text.size())
                break;
        }
    }
    return pieces;
}

} // namespace tsuzuri
