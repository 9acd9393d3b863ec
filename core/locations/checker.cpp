#include "core/locations/checker.h"

#include "core/base/lanes.h"
#include "core/locations/recognise.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <future>
#include <thread>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// More files than this are not read in search of one that moved.
constexpr int mostCandidates = 2000;

} // namespace

std::optional<QString> reachablePath(const QString &address, const PathVariables &variables)
{
    const auto expanded = variables.expand(address);
    if (!expanded)
        return std::nullopt;
    const QString path = QString(*expanded).replace(u'\\', u'/');
    if (path.contains(QChar(u'\0')) || path.split(u'/').contains(".."_L1))
        return std::nullopt;
    static const QRegularExpression drive(u"^[A-Za-z]:/"_s);
#ifdef Q_OS_WIN
    const bool isReachable = drive.match(path).hasMatch()
        || (path.startsWith("//"_L1) && !path.startsWith("//."_L1) && !path.startsWith("//?"_L1));
#else
    const bool isReachable = path.startsWith(u'/') && !path.startsWith("//"_L1);
#endif
    return isReachable ? std::optional(path) : std::nullopt;
}

namespace {

/// A path as this system opens it. `root` is the share or the folder of a variable: while it is not connected
/// nothing can be said of what lies there.
struct Reachable {
    QString path;
    QString root;
};

QString rootOf(const QString &address, const QString &path, const PathVariables &variables)
{
    if (const QString name = PathVariables::variableOf(address); !name.isEmpty())
        return variables.folders().value(name);
    return path.startsWith("//"_L1) ? path.section(u'/', 0, 3) : QString();
}

/// A regular file that is reached without following a link at its end.
bool isPlainFile(const QFileInfo &file)
{
    return file.isFile() && !file.isSymLink() && !file.isJunction();
}

PlaceCheck look(const Reachable &place, const CancelTest &isCancelled)
{
    const QString &path = place.path;
    PlaceCheck check;
    if (!place.root.isEmpty() && !QFileInfo(place.root).isDir()) {
        check.result = CheckResult::Unsupported;
        return check;
    }
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink()) {
        const QFileInfo folder(file.path());
        const bool isClosed = folder.exists() && !(folder.isReadable() && folder.isExecutable());
        check.result = isClosed ? CheckResult::NoPermission : CheckResult::NotFound;
        return check;
    }
    if (!isPlainFile(file)) {
        check.result = CheckResult::Unsupported;
        return check;
    }
    const auto digest = hashFile(path, isCancelled);
    check.result = digest ? CheckResult::Ok : CheckResult::NoPermission;
    if (digest)
        check.sha256 = digest->sha256.hex();
    return check;
}

/// `look` in a thread of its own, which is left alone when it takes too long: a dead share blocks whoever
/// asks it.
PlaceCheck lookPatiently(const Reachable &place, const CheckOptions &options)
{
    auto promise = std::make_shared<std::promise<PlaceCheck>>();
    auto hasGivenUp = std::make_shared<std::atomic<bool>>(false);
    std::future<PlaceCheck> answer = promise->get_future();
    std::thread([place, promise, hasGivenUp] {
        promise->set_value(look(place, [hasGivenUp] { return hasGivenUp->load(); }));
    }).detach();
    const auto until = std::chrono::steady_clock::now() + options.patience;
    while (answer.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready) {
        const bool isCancelled = options.isCancelled && options.isCancelled();
        if (!isCancelled && std::chrono::steady_clock::now() < until)
            continue;
        hasGivenUp->store(true);
        return {.result = CheckResult::Timeout};
    }
    return answer.get();
}

/// Finds files by content: those of the same name first, then those of the same type.
class MovedFiles {
public:
    explicit MovedFiles(const CheckOptions &options)
        : m_options(options)
    {
    }

    QString find(const QString &address, const QString &sha256)
    {
        if (sha256.isEmpty() || m_options.searchFolders.isEmpty())
            return {};
        listFiles();
        const QString name = QString(address).replace(u'\\', u'/').section(u'/', -1);
        const QString suffix = QFileInfo(name).suffix();
        for (const bool sameName : {true, false}) {
            for (const QFileInfo &file : std::as_const(m_files)) {
                const bool fits = sameName ? file.fileName().compare(name, Qt::CaseInsensitive) == 0
                                           : file.suffix().compare(suffix, Qt::CaseInsensitive) == 0;
                if (fits && hashOf(file.filePath()) == sha256)
                    return file.filePath();
            }
        }
        return {};
    }

private:
    void listFiles()
    {
        if (std::exchange(m_isListed, true))
            return;
        for (const QString &folder : m_options.searchFolders) {
            QDirIterator files(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
            while (files.hasNext() && m_files.size() < mostCandidates)
                m_files << files.nextFileInfo();
        }
    }

    QString hashOf(const QString &path)
    {
        auto known = m_hashes.find(path);
        if (known == m_hashes.end()) {
            const auto digest = hashFile(path, m_options.isCancelled);
            known = m_hashes.insert(path, digest ? digest->sha256.hex() : QString());
        }
        return *known;
    }

    const CheckOptions &m_options;
    bool m_isListed = false;
    QList<QFileInfo> m_files;
    QHash<QString, QString> m_hashes;
};

} // namespace

std::vector<PlaceToCheck> placesToCheck(const Dataset &data)
{
    std::vector<PlaceToCheck> places;
    for (const Location &location : data.table<Location>()) {
        if (location.retired == Flag::Yes || !isPathKind(location.kind) || location.address.isEmpty())
            continue;
        QString expected = location.sha256;
        if (location.subject.kind == Kind::DocumentVersion) {
            const auto *version = data.find(Id<DocumentVersion>{location.subject.uuid});
            if (version && !version->sha256.isEmpty())
                expected = version->sha256;
        }
        places.push_back({location.id, location.address, expected});
    }
    return places;
}

Result<std::vector<PlaceCheck>> checkPlaces(
    const std::vector<PlaceToCheck> &places, const CheckOptions &options)
{
    constexpr int lanes = 4; // each waits for a share, not for this machine
    std::vector<PlaceCheck> checks(places.size());
    std::atomic<std::size_t> done = 0;
    const auto caller = std::this_thread::get_id();
    const auto isCancelled = [&] { return options.isCancelled && options.isCancelled(); };
    inLanes(lanes, places.size(), [&](std::size_t i) {
        if (isCancelled())
            return;
        const QString &address = places[i].address;
        const auto path = reachablePath(address, options.variables);
        checks[i] = path ? lookPatiently({*path, rootOf(address, *path, options.variables)}, options)
                         : PlaceCheck{.result = CheckResult::Unsupported};
        checks[i].location = places[i].location;
        ++done;
        if (options.progress && std::this_thread::get_id() == caller)
            options.progress(static_cast<double>(done) / static_cast<double>(places.size()));
    });
    MovedFiles moved(options);
    for (std::size_t i = 0; i < places.size() && !isCancelled(); ++i) {
        if (checks[i].result != CheckResult::NotFound)
            continue;
        checks[i].foundAt = moved.find(places[i].address, places[i].expectedSha256);
        if (!checks[i].foundAt.isEmpty()) {
            checks[i].result = CheckResult::Moved;
            checks[i].sha256 = places[i].expectedSha256;
        }
    }
    if (isCancelled())
        return failure(ErrorCode::Cancelled);
    return checks;
}

ChangeSet changesOf(const Dataset &data, const std::vector<PlaceCheck> &checks, const QDateTime &when)
{
    ChangeSet changes(u"check"_s);
    for (const PlaceCheck &check : checks) {
        const Location *location = data.find(check.location);
        if (!location || check.result == CheckResult::Unsupported || check.result == CheckResult::Unset)
            continue;
        Location checked = *location;
        checked.checkResult = check.result;
        checked.lastCheckedAt = when;
        checked.checkedBy = {};
        if (!check.sha256.isEmpty())
            checked.sha256Now = check.sha256;
        changes.change(std::move(checked));
    }
    return changes;
}

} // namespace tsuzuri
