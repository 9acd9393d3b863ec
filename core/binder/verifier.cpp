#include "core/binder/verifier.h"

#include "core/archive/zip_reader.h"
#include "core/archive/zip_seal.h"
#include "core/binder/manifest.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 textLimit = 256LL * 1024 * 1024; // of manifest and sums

/// What is really there.
struct Found {
    QHash<QString, QString> files; ///< path → SHA-256, "" where it can't be read
    std::optional<QByteArray> sums;
    std::optional<QByteArray> manifest;
    int volumes = 0;
    QStringList missingVolumes;
    QStringList changedVolumes;
    QStringList doubles; ///< paths that an archive holds twice
};

std::optional<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(textLimit);
}

Result<Found> readFolder(const QString &path, const Progress &progress, const CancelTest &isCancelled)
{
    Found found;
    found.sums = bytesOf(path + u'/' + sumsName);
    found.manifest = bytesOf(path + u'/' + manifestName);
    if (!found.sums && !found.manifest)
        return failure(ErrorCode::NotABinder, {path});
    const auto files = hashFolder(path, isCancelled, progress);
    if (!files)
        return std::unexpected(files.error());
    for (const PackagedFile &file : *files)
        found.files.insert(file.path, file.sha256);
    return found;
}

/// NAME_1of3.zip, or any other of the three, stands for all of them.
QStringList volumesOf(const QString &path)
{
    static const QRegularExpression pattern(u"^(.*)_\\d{1,4}of(\\d{1,4})\\.zip$"_s);
    const auto match = pattern.match(path);
    if (!match.hasMatch())
        return {path};
    QStringList volumes;
    for (int i = 1; i <= match.captured(2).toInt(); ++i)
        volumes << u"%1_%2of%3.zip"_s.arg(match.captured(1)).arg(i).arg(match.captured(2));
    return volumes;
}

Result<void> readVolume(const ZipReader &reader, Found &found, const CancelTest &isCancelled)
{
    for (const ZipEntry &entry : reader.entries()) {
        const QString name = entry.name.section(u'/', 1);
        if (found.files.contains(name)) {
            found.doubles << name;
            continue;
        }
        const auto digest = reader.hash(entry.name, isCancelled);
        if (!digest && digest.error().code == ErrorCode::Cancelled)
            return std::unexpected(digest.error());
        found.files.insert(name, digest ? digest->sha256.hex() : QString());
        if (name == sumsName)
            found.sums = reader.read(entry.name, textLimit).value_or(QByteArray());
        else if (name == manifestName)
            found.manifest = reader.read(entry.name, textLimit).value_or(QByteArray());
    }
    return {};
}

/// Whether a file that is no whole archive was one of ours: it begins like one or ends in a seal.
bool looksLikeVolume(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    if (file.read(4) == "PK\x03\x04")
        return true;
    file.seek(qMax<qint64>(file.size() - 72, 0));
    return file.read(8) == "SHA-256 ";
}

Result<Found> readVolumes(const QString &path, const Progress &progress, const CancelTest &isCancelled)
{
    Found found;
    const QStringList volumes = volumesOf(path);
    found.volumes = static_cast<int>(volumes.size());
    for (const QString &volume : volumes) {
        const QString name = QFileInfo(volume).fileName();
        if (!QFileInfo::exists(volume)) {
            found.missingVolumes << name;
            continue;
        }
        const auto seal = hasWholeSeal(volume, isCancelled);
        if (!seal)
            return std::unexpected(seal.error());
        const auto reader = ZipReader::open(volume);
        if (!*seal || !reader)
            found.changedVolumes << name;
        if (!reader) {
            if (!looksLikeVolume(volume))
                return failure(ErrorCode::NotABinder, {volume}, reader.error().detail);
            continue;
        }
        if (const auto ok = readVolume(**reader, found, isCancelled); !ok)
            return std::unexpected(ok.error());
        if (progress)
            progress(static_cast<double>(volumes.indexOf(volume) + 1) / static_cast<double>(volumes.size()));
    }
    const bool isUnknown = !found.sums && !found.manifest && found.missingVolumes.isEmpty();
    if (isUnknown && (found.changedVolumes.isEmpty() || !found.files.isEmpty()))
        return failure(ErrorCode::NotABinder, {path});
    return found;
}

std::vector<PackagedFile> listedIn(const QByteArray &sums)
{
    std::vector<PackagedFile> files;
    for (const QByteArray &line : sums.split('\n')) {
        if (line.size() > 66)
            files.push_back({QString::fromUtf8(line.sliced(66)), QString::fromLatin1(line.first(64)), 0});
    }
    return files;
}

class Verifier {
public:
    explicit Verifier(const Found &found)
        : m_found(found)
    {
    }

    BinderReport run()
    {
        const ManifestContent manifest = readManifest(m_found.manifest.value_or(QByteArray()));
        std::vector<PackagedFile> expected =
            manifest.isWhole ? manifest.files : listedIn(m_found.sums.value_or(QByteArray()));
        std::erase_if(expected, [](const PackagedFile &file) { return file.path == manifestName; });
        QSet<QString> known{manifestName, sumsName};
        for (const PackagedFile &file : expected) {
            known.insert(file.path);
            note(file.path, m_found.files.contains(file.path), m_found.files.value(file.path) == file.sha256);
        }
        note(manifestName, m_found.manifest.has_value(), manifest.isWhole);
        note(sumsName, m_found.sums.has_value(), areSumsRight(manifest, expected));
        for (auto path = m_found.files.keyBegin(); path != m_found.files.keyEnd(); ++path) {
            if (!known.contains(*path))
                m_report.extra << *path;
        }
        m_report.extra += m_found.doubles;
        m_report.missing += m_found.missingVolumes;
        m_report.changed += m_found.changedVolumes;
        m_report.files += m_found.volumes;
        m_report.ok +=
            m_found.volumes - static_cast<int>(m_found.missingVolumes.size() + m_found.changedVolumes.size());
        for (QStringList *names : {&m_report.missing, &m_report.changed, &m_report.extra})
            names->sort();
        return m_report;
    }

private:
    void note(const QString &path, bool isThere, bool isRight)
    {
        ++m_report.files;
        if (!isThere)
            m_report.missing << path;
        else if (!isRight)
            m_report.changed << path;
        else
            ++m_report.ok;
    }

    /// The list must be the text that is made of the files. Where the manifest can't say which ones, only its
    /// form can be checked.
    bool areSumsRight(const ManifestContent &manifest, std::vector<PackagedFile> expected) const
    {
        const QByteArray sums = m_found.sums.value_or(QByteArray());
        if (!manifest.isWhole)
            return !sums.isEmpty() && sumsText(listedIn(sums)) == sums;
        expected.push_back({manifestName, Sha256::hash(*m_found.manifest).hex(), 0});
        return sumsText(std::move(expected)) == sums;
    }

    const Found &m_found;
    BinderReport m_report;
};

} // namespace

Result<BinderReport> verifyBinder(
    const QString &path, const Progress &progress, const CancelTest &isCancelled)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, {path});
    const auto found =
        info.isDir() ? readFolder(path, progress, isCancelled) : readVolumes(path, progress, isCancelled);
    if (!found)
        return std::unexpected(found.error());
    return Verifier(*found).run();
}

} // namespace tsuzuri
