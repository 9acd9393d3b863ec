#include "core/exchange/tray_intake.h"

#include "core/base/fold.h"
#include "core/exchange/file_intake.h"
#include "core/intake/filing.h"
#include "core/store/largest_file.h"
#include "core/words/intake_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 60; // folders in folders
constexpr qint64 spareDisk = qint64(64) * 1024 * 1024; // bytes that stay free
constexpr qint64 megabyte = qint64(1024) * 1024;

bool isLink(const QFileInfo &info)
{
    return info.isSymLink() || info.isJunction();
}

/// What systems and open programs leave in folders.
bool isHelper(const QString &name)
{
    return name == ".DS_Store"_L1 || name.startsWith("._"_L1) || name.startsWith("~$"_L1)
        || name.startsWith(".~lock."_L1) || name.compare("Thumbs.db"_L1, Qt::CaseInsensitive) == 0
        || name.compare("desktop.ini"_L1, Qt::CaseInsensitive) == 0;
}

LeftOutFile refusal(const QString &path, const Phrase &phrase, const QStringList &more = {})
{
    const QString shown = QDir::toNativeSeparators(path);
    return {shown, {}, phrase, QStringList{shown} + more};
}

LeftOutFile refusal(const QString &path, const Error &error)
{
    return {QDir::toNativeSeparators(path), error, {}, {}};
}

class Gathering {
public:
    explicit Gathering(const CancelTest &isCancelled)
        : m_isCancelled(isCancelled)
    {
    }

    void take(const QFileInfo &info, int depth)
    {
        const QString path = info.filePath();
        if (m_isCancelled && m_isCancelled())
            return;
        if (isLink(info))
            m_gathered.refused.push_back(refusal(path, Error{ErrorCode::PathIsLink, {path}, {}}));
        else if (info.isDir())
            takeFolder(path, depth);
        else if (!info.exists())
            m_gathered.refused.push_back(refusal(path, Error{ErrorCode::FileNotFound, {path}, {}}));
        else if (isHelper(info.fileName()))
            m_gathered.refused.push_back(refusal(path, intake::helperFile));
        else
            takeFile(info);
    }
    GatheredFiles result()
    {
        m_gathered.files.removeDuplicates();
        return std::move(m_gathered);
    }

private:
    void takeFolder(const QString &path, int depth)
    {
        const QDir folder(path);
        if (depth >= deepest)
            return m_gathered.refused.push_back(refusal(path, intake::foldersTooDeep));
        if (!folder.isReadable())
            return m_gathered.refused.push_back(refusal(path, Error{ErrorCode::FileUnreadable, {path}, {}}));
        QFileInfoList entries =
            folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        if (entries.isEmpty())
            m_gathered.refused.push_back(refusal(path, intake::emptyFolder));
        std::ranges::sort(entries, [](const QFileInfo &left, const QFileInfo &right) {
            return naturalCompare(left.fileName(), right.fileName()) < 0;
        });
        for (const QFileInfo &entry : std::as_const(entries))
            take(entry, depth + 1);
    }
    void takeFile(const QFileInfo &info)
    {
        const QString path = info.filePath();
        if (!info.isFile())
            m_gathered.refused.push_back(refusal(path, Error{ErrorCode::FileUnreadable, {path}, {}}));
        else if (info.size() == 0)
            m_gathered.refused.push_back(refusal(path, intake::emptyFile));
        else if (info.size() > largestFile)
            m_gathered.refused.push_back(refusal(
                path, Error{ErrorCode::FileTooLarge, {path, QString::number(largestFile / megabyte)}, {}}));
        else
            m_gathered.files << path;
    }

    const CancelTest &m_isCancelled;
    GatheredFiles m_gathered;
};

/// The stored file gets the time of its original: the desk proposes the day of collection by it.
void keepTime(const QString &stored, const QDateTime &modified)
{
    QFile file(stored);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(modified, QFileDevice::FileModificationTime);
}

/// The first path whose bytes, with those of all before, don't fit on the disk any more; else their number.
qsizetype countThatFits(const Vault &vault, const QStringList &paths)
{
    const QString files = QFileInfo(QFileInfo(vault.path(u"00"_s)).path()).path();
    const QStorageInfo disk(QFileInfo(files).path());
    if (!disk.isValid() || disk.bytesAvailable() < 0)
        return paths.size();
    qint64 left = disk.bytesAvailable() - spareDisk;
    qsizetype count = 0;
    while (count < paths.size() && (left -= QFileInfo(paths[count]).size()) >= 0)
        ++count;
    return count;
}

} // namespace

QString LeftOutFile::sentence(const Words &words) const
{
    return error ? words.error(*error) : words.text(phrase, arguments);
}

GatheredFiles gatherFiles(const QStringList &dropped, const CancelTest &isCancelled)
{
    Gathering gathering(isCancelled);
    for (const QString &path : dropped)
        gathering.take(QFileInfo(QDir::cleanPath(path)), 0);
    return gathering.result();
}

Result<TrayIntake> takeForTray(Vault &vault, const QStringList &dropped,
    const std::function<void(double)> &progress, const CancelTest &isCancelled)
{
    GatheredFiles gathered = gatherFiles(dropped, isCancelled);
    TrayIntake intake;
    intake.refused = std::move(gathered.refused);
    const qsizetype fits = countThatFits(vault, gathered.files);
    for (const QString &path : gathered.files.sliced(fits))
        intake.refused.push_back(refusal(path, Error{ErrorCode::DiskFull, {path}, {}}));
    const QStringList files = gathered.files.first(fits);
    std::vector<QDateTime> modified;
    for (const QString &path : files)
        modified.push_back(QFileInfo(path).lastModified());
    const auto results = takeFiles(vault, files, OnRefusal::GoOn, progress, isCancelled);
    QStringList newFiles;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const QString &path = files[static_cast<qsizetype>(i)];
        if (!results[i]) {
            intake.refused.push_back(refusal(path, results[i].error()));
            continue;
        }
        intake.taken.push_back({path, *results[i]});
        if (results[i]->isNew) {
            newFiles << results[i]->sha256;
            keepTime(vault.path(results[i]->sha256), modified[i]);
        }
    }
    if (isCancelled && isCancelled()) {
        giveBack(vault, newFiles);
        return failure(ErrorCode::Cancelled);
    }
    return intake;
}

ChangeSet trayRecords(const Dataset &data, TrayIntake &intake)
{
    QHash<QString, QString> waiting; // names by hash
    for (const EvidenceFile &file : data.table<EvidenceFile>()) {
        if (isUnfiled(file))
            waiting.insert(file.sha256, file.name);
    }
    ChangeSet changes(u"intake"_s);
    for (const TrayIntake::Taken &taken : intake.taken) {
        const QFileInfo info(taken.path);
        EvidenceFile file;
        file.name = info.fileName().normalized(QString::NormalizationForm_C);
        if (const auto same = waiting.constFind(taken.file.sha256); same != waiting.cend()) {
            intake.refused.push_back(refusal(taken.path, intake::sameContent, {*same}));
            continue;
        }
        waiting.insert(taken.file.sha256, file.name);
        file.sha256 = taken.file.sha256;
        file.size = taken.file.size;
        file.original = QDir::toNativeSeparators(info.absoluteFilePath());
        changes.add(std::move(file));
    }
    return changes;
}

void removeForsaken(Workspace &workspace)
{
    if (!workspace.isReadOnly())
        giveBack(workspace.vault(), forsakenFiles(workspace.data()));
}

QDateTime modifiedAt(const Vault &vault, const EvidenceFile &file)
{
    return file.original.isEmpty() ? QDateTime() : QFileInfo(vault.path(file.sha256)).lastModified();
}

Result<EvidenceFile> takePicture(Vault &vault, QByteArrayView png, const QString &word, const QDateTime &now)
{
    const auto stored = vault.addBytes(png);
    if (!stored)
        return std::unexpected(stored.error());
    EvidenceFile file;
    file.name = word + now.toString(u"_yyyy-MM-dd_HHmmss'.png'"_s);
    file.sha256 = stored->sha256;
    file.size = stored->size;
    return file;
}

} // namespace tsuzuri
