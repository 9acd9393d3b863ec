#include "core/filefacts/fact_reader.h"

#include "core/base/lanes.h"
#include "core/extract/extractor.h"
#include "core/filefacts/fact_store.h"
#include "core/filefacts/list_reader.h"
#include "core/gaps/workspace_index.h"

#include <QFileInfo>
#include <QMutex>

#include <atomic>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digits = 64; // of a hash
constexpr qsizetype batchFiles = 256; // of one transaction
constexpr int shareOfList = 20; // what a list costs beside a file that is only looked at

/// Reads what is missing, one after the other, and stores it on its way.
class FactReading {
public:
    FactReading(FileFacts &facts, FactStore *store, const FactOptions &options, qint64 work)
        : m_facts(facts)
        , m_store(store)
        , m_options(options)
        , m_work(work)
    {
    }
    ~FactReading() { flush(); }
    FactReading(const FactReading &) = delete;
    FactReading &operator=(const FactReading &) = delete;

    Result<void> check(const std::vector<VaultFile> &files);
    Result<void> read(const std::vector<std::pair<ListKey, QString>> &lists);

private:
    bool isCancelled() const { return m_options.isCancelled && m_options.isCancelled(); }
    void checkSome(std::span<const VaultFile> files, std::atomic<std::size_t> &next);
    void take(const VaultFile &file, const Result<FileCheck> &check);
    void advance(int share);
    void flush();

    FileFacts &m_facts;
    FactStore *m_store; ///< null where nothing can be stored
    const FactOptions &m_options;
    qint64 m_work;
    qint64 m_done = 0;
    QMutex m_mutex; // of what follows, of the facts and of the store
    QHash<QString, FileCheck> m_batch;
    Result<void> m_failed;
    std::atomic_bool m_isOver = false;
};

void FactReading::advance(int share)
{
    m_done += share;
    if (m_options.progress)
        m_options.progress(static_cast<double>(m_done) / static_cast<double>(m_work));
}

/// What can't be stored is read again another time.
void FactReading::flush()
{
    if (m_store && !m_batch.isEmpty())
        std::ignore = m_store->add(m_batch);
    m_batch.clear();
}

void FactReading::take(const VaultFile &file, const Result<FileCheck> &check)
{
    const QMutexLocker locker(&m_mutex);
    if (!check) {
        m_failed = std::unexpected(check.error());
        m_isOver = true;
        return;
    }
    m_facts.checks.insert(file.sha256, *check);
    m_batch.insert(file.sha256, *check);
    if (m_batch.size() >= batchFiles)
        flush();
    advance(1);
}

/// One lane: looks at files with a child of its own until there are no more.
void FactReading::checkSome(std::span<const VaultFile> files, std::atomic<std::size_t> &next)
{
    Extractor extractor(m_options.program.isEmpty() ? Extractor::programBeside() : m_options.program);
    for (std::size_t i = next++; i < files.size() && !m_isOver; i = next++) {
        if (isCancelled())
            take(files[i], failure(ErrorCode::Cancelled));
        else if (QFileInfo::exists(files[i].path))
            take(files[i], extractor.check(files[i].path, files[i].name, m_options.isCancelled));
    }
}

Result<void> FactReading::check(const std::vector<VaultFile> &files)
{
    std::atomic<std::size_t> next = 0;
    const auto lanes = std::min(static_cast<std::size_t>(std::max(m_options.lanes, 1)), files.size());
    inLanes(static_cast<int>(lanes), lanes, [&](std::size_t) { checkSome(files, next); });
    return m_failed;
}

Result<void> FactReading::read(const std::vector<std::pair<ListKey, QString>> &lists)
{
    for (const auto &[key, path] : lists) {
        if (QFileInfo::exists(path)) {
            const auto list = readList(path, key, m_options.isCancelled);
            if (!list && list.error().code == ErrorCode::Cancelled)
                return std::unexpected(list.error());
            m_facts.lists.insert(key, list.value_or(nullptr));
            if (m_store)
                std::ignore = m_store->add(key, list.value_or(nullptr).get());
        }
        advance(shareOfList);
    }
    return {};
}

/// Takes out of the store, and of the facts, what is not wanted or not there any more.
Result<void> forgetOthers(FactStore &store, FileFacts &facts, const WantedFacts &wanted)
{
    QSet<QString> others(facts.checks.keyBegin(), facts.checks.keyEnd());
    for (auto list = facts.lists.keyBegin(); list != facts.lists.keyEnd(); ++list)
        others.insert(list->sha256);
    for (const VaultFile &file : wanted.files) {
        if (QFileInfo::exists(file.path))
            others.remove(file.sha256);
    }
    for (const QString &hash : std::as_const(others))
        facts.checks.remove(hash);
    const auto lists = facts.lists.keys();
    for (const ListKey &list : lists) {
        if (others.contains(list.sha256))
            facts.lists.remove(list);
    }
    return others.isEmpty() ? Result<void>() : store.remove(others.values());
}

} // namespace

WantedFacts wantedFacts(const Dataset &data, const Vault &vault)
{
    WantedFacts wanted{filesToIndex(data, vault), {}};
    const WorkspaceIndex index(data, {});
    QSet<ListKey> seen;
    for (const Population &population : data.table<Population>()) {
        for (ListKey &list : listsOf(population, index.files.of(population.evidence))) {
            const bool isAsked = !list.keyColumn.trimmed().isEmpty() || !list.dateColumn.trimmed().isEmpty();
            if (!isAsked || list.sha256.size() != digits || seen.contains(list))
                continue;
            seen.insert(list);
            const QString path = vault.path(list.sha256);
            wanted.lists.emplace_back(std::move(list), path);
        }
    }
    return wanted;
}

WantedFacts missingFacts(WantedFacts wanted, const FileFacts &known)
{
    std::erase_if(wanted.files, [&](const VaultFile &file) { return known.checks.contains(file.sha256); });
    std::erase_if(wanted.lists, [&](const auto &list) { return known.lists.contains(list.first); });
    return wanted;
}

Result<std::shared_ptr<const FileFacts>> readFileFacts(
    const QString &storePath, const WantedFacts &wanted, const FactOptions &options)
{
    const auto store = FactStore::open(storePath);
    auto facts = std::make_shared<FileFacts>();
    if (auto stored = store ? (*store)->load() : std::unexpected(store.error()))
        *facts = std::move(*stored);
    if (store && options.isAll)
        std::ignore = forgetOthers(**store, *facts, wanted); // another time
    if (options.known) {
        facts->checks.insert(options.known->checks);
        facts->lists.insert(options.known->lists);
    }
    const WantedFacts missing = missingFacts(wanted, *facts);
    const auto work = std::ssize(missing.files) + shareOfList * std::ssize(missing.lists);
    FactReading reading(*facts, store ? store->get() : nullptr, options, std::max<qint64>(work, 1));
    if (const auto ok = reading.read(missing.lists); !ok)
        return std::unexpected(ok.error());
    if (const auto ok = missing.files.empty() ? Result<void>() : reading.check(missing.files); !ok)
        return std::unexpected(ok.error());
    return facts;
}

Result<void> forgetFacts(const QString &storePath, const Dataset &data, const Vault &vault)
{
    if (!QFileInfo::exists(storePath))
        return {};
    const auto store = FactStore::open(storePath);
    auto facts = store ? (*store)->load() : std::unexpected(store.error());
    return facts ? forgetOthers(**store, *facts, wantedFacts(data, vault)) : std::unexpected(facts.error());
}

} // namespace tsuzuri
