#include "core/base/clock.h"
#include "core/binder/book.h"
#include "core/binder/html_writer.h"
#include "core/binder/naming.h"
#include "core/binder/package.h"
#include "core/binder/record.h"
#include "core/binder/workbook.h"
#include "core/pdf/writer.h"
#include "core/words/binder_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 defaultVolumeBytes = 2000LL * 1024 * 1024;
const auto scratchPattern = u".tsuzuri-binder-"_s;

/// What builds that died left behind: a living one holds a lock on its own folder.
void removeLeftovers(const QString &folder)
{
    QDir place(folder);
    for (const QString &name : place.entryList({scratchPattern + u'*'}, QDir::Dirs | QDir::Hidden)) {
        QLockFile lock(place.filePath(name) + "/lock"_L1);
        lock.setStaleLockTime(0);
        if (lock.tryLock(0)) {
            lock.unlock();
            QDir(place.filePath(name)).removeRecursively();
        }
    }
}

Error writeFailure(const QFileDevice &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, {file.fileName()}, file.errorString()};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return std::unexpected(writeFailure(file));
    return {};
}

/// Copies a file of the vault and checks it on the way: true, or what is wrong with it.
Result<std::optional<ErrorCode>> copyChecked(
    const QString &source, const QString &target, const QString &sha256, const CancelTest &isCancelled)
{
    QFile in(source);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::optional(ErrorCode::FileNotFound);
    QDir().mkpath(QFileInfo(target).path());
    QFile out(target);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return std::unexpected(writeFailure(out));
    Sha256 sha;
    QByteArray block(1024 * 1024, Qt::Uninitialized);
    while (true) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        const qint64 read = in.read(block.data(), block.size());
        if (read <= 0) {
            if (read < 0)
                return std::optional(ErrorCode::FileNotFound);
            break;
        }
        sha.add(QByteArrayView(block.constData(), read));
        if (out.write(block.constData(), read) != read)
            return std::unexpected(writeFailure(out));
    }
    if (sha.finish().hex() != sha256)
        return std::optional(ErrorCode::FileChangedWhileRead);
    return std::nullopt;
}

class BinderBuilder {
public:
    BinderBuilder(Workspace &workspace, BinderRequest request, const Progress &progress, const CancelTest &isCancelled)
        : m_workspace(workspace)
        , m_request(std::move(request))
        , m_progress(progress)
        , m_isCancelled(isCancelled)
        , m_words(m_request.language)
    {
    }

    Result<BinderResult> build();

private:
    Result<FileProblems> copyFiles(const BinderPlan &plan, const QString &folder);
    Result<void> writeDocuments(const BinderPlan &plan, const QString &folder);
    Result<void> writeManifest(const BinderPlan &plan, const QString &folder);
    Result<void> place(const QString &folder, const QString &scratch);
    void tell(double fraction) const
    {
        if (m_progress)
            m_progress(fraction);
    }

    Workspace &m_workspace;
    BinderRequest m_request;
    const Progress &m_progress;
    const CancelTest &m_isCancelled;
    Words m_words;
    BuildFacts m_facts;
    std::optional<pdf::Fonts> m_fonts;
    std::vector<pdf::FontFile> m_usedFonts;
    std::vector<PackagedFile> m_files;
    BinderResult m_result;
};

Result<FileProblems> BinderBuilder::copyFiles(const BinderPlan &plan, const QString &folder)
{
    FileProblems problems;
    const int total = qMax(plan.fileCount(), 1);
    int done = 0;
    for (const auto *items : {&plan.documents(), &plan.evidence()}) {
        for (const BinderItem &item : *items) {
            for (const BinderFile &file : item.files) {
                const QString target = folder + u'/' + file.path;
                const auto problem
                    = copyChecked(m_workspace.vault().path(file.sha256), target, file.sha256, m_isCancelled);
                if (!problem)
                    return std::unexpected(problem.error());
                if (*problem) {
                    problems.byHash.insert(file.sha256, **problem);
                    QFile::remove(target);
                }
                tell(0.4 * ++done / total);
            }
        }
    }
    return problems;
}

Result<void> BinderBuilder::writeDocuments(const BinderPlan &plan, const QString &folder)
{
    GapOptions options;
    options.project = m_request.project;
    const GapReport gaps = evaluateGaps(m_workspace.data(), m_request.asOf, options);
    const BinderBook book {plan, m_words, gaps, m_facts};
    const pdf::Document document = binderDocument(book);
    const pdf::Table index = indexTable(book);
    pdf::WriteOptions writing;
    writing.progress = [this](double fraction) {
        tell(0.4 + 0.3 * fraction);
        return !(m_isCancelled && m_isCancelled());
    };
    const auto summary = pdf::writePdf(folder + "/binder.pdf"_L1, document, *m_fonts, writing);
    if (!summary)
        return std::unexpected(summary.error());
    m_result.pages = summary->pages;
    m_usedFonts = summary->fonts;
    if (const auto ok = writeWorkbook(folder + "/index.xlsx"_L1, document, index); !ok)
        return ok;
    if (const auto ok = writeFile(folder + "/index.html"_L1, htmlOf(document, index)); !ok)
        return ok;
    const QString readMe = document.title + u"\n\n"_s + m_words.text(binder::readMeIntro) + u"\n\n"_s
        + m_words.text(binder::verifyExplained) + u'\n';
    return writeFile(folder + "/README.txt"_L1, QByteArrayLiteral("\xEF\xBB\xBF") + readMe.toUtf8().replace("\n", "\r\n"));
}

Result<void> BinderBuilder::writeManifest(const BinderPlan &plan, const QString &folder)
{
    auto files = hashFolder(folder, m_isCancelled);
    if (!files)
        return std::unexpected(files.error());
    const QByteArray manifest = manifestJson(plan, m_facts, m_usedFonts, *files);
    if (const auto ok = writeFile(folder + u'/' + manifestName, manifest); !ok)
        return ok;
    files->push_back({manifestName, Sha256::hash(manifest).hex(), manifest.size()});
    const QByteArray sums = sumsText(*files);
    if (const auto ok = writeFile(folder + u'/' + sumsName, sums); !ok)
        return ok;
    files->push_back({sumsName, Sha256::hash(sums).hex(), sums.size()});
    m_files = std::move(*files);
    for (const PackagedFile &file : m_files)
        m_result.bytes += file.size;
    return {};
}

/// Gives the whole output its names; an older output of the same build is replaced.
Result<void> BinderBuilder::place(const QString &folder, const QString &scratch)
{
    const QDir target(m_request.outputFolder);
    const QString name = QFileInfo(folder).fileName();
    const QString final = target.filePath(name);
    for (QString &zip : m_result.zips) {
        const QString place = target.filePath(QFileInfo(zip).fileName());
        QFile::remove(place);
        if (!QFile::rename(zip, place))
            return failure(ErrorCode::FileUnwritable, {place});
        zip = place;
    }
    if (QFileInfo::exists(final) && !QDir().rename(final, scratch + "/replaced"_L1))
        return failure(ErrorCode::FileUnwritable, {final});
    if (!QDir().rename(folder, final))
        return failure(ErrorCode::FileUnwritable, {final});
    m_result.folder = final;
    m_result.pdf = final + "/binder.pdf"_L1;
    m_result.index = final + "/index.xlsx"_L1;
    m_result.manifest = final + u'/' + manifestName;
    return {};
}

Result<BinderResult> BinderBuilder::build()
{
    if (!m_workspace.data().find(m_request.project))
        return failure(ErrorCode::UnknownProject, {m_request.project.toString()});
    auto fonts = pdf::Fonts::load();
    if (!fonts)
        return std::unexpected(fonts.error());
    m_fonts = std::move(*fonts);
    if (!QDir().mkpath(m_request.outputFolder))
        return failure(ErrorCode::FolderUnwritable, {m_request.outputFolder});
    removeLeftovers(m_request.outputFolder);
    QTemporaryDir scratch(m_request.outputFolder + u'/' + scratchPattern + "XXXXXX"_L1);
    if (!scratch.isValid())
        return failure(ErrorCode::FolderUnwritable, {m_request.outputFolder}, scratch.errorString());
    QLockFile alive(scratch.filePath(u"lock"_s));
    alive.setStaleLockTime(0);
    alive.tryLock(0);

    const QString files = scratch.filePath(u"files"_s);
    QDir().mkpath(files);
    FileProblems problems;
    {
        const BinderPlan first(m_workspace.data(), m_request, problems);
        auto found = copyFiles(first, files);
        if (!found)
            return std::unexpected(found.error());
        problems = std::move(*found);
    }
    const BinderPlan plan(m_workspace.data(), m_request, problems);
    m_result.omitted = plan.omitted();
    if (m_request.gaps == GapPolicy::RefuseIncomplete && !plan.refused().empty()) {
        m_result.refusedBecause = plan.refused();
        return m_result;
    }
    m_result.items = plan.fileCount();
    const auto facts = factsOf(m_workspace, m_request, problems);
    if (!facts)
        return std::unexpected(facts.error());
    m_facts = *facts;
    m_result.number = m_facts.number;

    const Organisation *own = plan.own();
    const QString name = BinderNames::folderName(plan.record(), own ? own->name : LocalizedText(), m_request.language,
        m_facts.builtAt.date(), m_facts.number);
    const QString folder = scratch.filePath(name);
    if (!QDir().rename(files, folder))
        return failure(ErrorCode::FolderUnwritable, {folder});
    if (const auto ok = writeDocuments(plan, folder); !ok)
        return std::unexpected(ok.error());
    if (const auto ok = writeManifest(plan, folder); !ok)
        return std::unexpected(ok.error());
    const BinderProfile *profile = plan.profile();
    const qint64 volume = profile && profile->maxPartMegabytes ? qint64(*profile->maxPartMegabytes) * 1024 * 1024
                                                               : defaultVolumeBytes;
    const auto zips = writeVolumes(folder, scratch.filePath(name), m_files, volume, m_facts.builtAt,
        [this](double fraction) { tell(0.7 + 0.3 * fraction); }, m_isCancelled);
    if (!zips)
        return std::unexpected(zips.error());
    m_result.zips = *zips;
    if (const auto ok = recordBuild(m_workspace, m_request, m_facts, m_result); !ok)
        return std::unexpected(ok.error());
    if (const auto ok = place(folder, scratch.path()); !ok)
        return std::unexpected(ok.error());
    tell(1);
    return m_result;
}

} // namespace

Result<BinderPreview> previewBinder(Workspace &workspace, const BinderRequest &request)
{
    if (!workspace.data().find(request.project))
        return failure(ErrorCode::UnknownProject, {request.project.toString()});
    FileProblems problems;
    for (const EvidenceFile &file : workspace.data().table<EvidenceFile>()) {
        if (!workspace.vault().has(file.sha256))
            problems.byHash.insert(file.sha256, ErrorCode::FileNotFound);
    }
    for (const DocumentVersion &version : workspace.data().table<DocumentVersion>()) {
        if (!version.capturedSha256.isEmpty() && !workspace.vault().has(version.capturedSha256))
            problems.byHash.insert(version.capturedSha256, ErrorCode::FileNotFound);
    }
    const BinderPlan plan(workspace.data(), request, problems);
    return BinderPreview {static_cast<int>(plan.documents().size()), static_cast<int>(plan.evidence().size()),
        plan.fileCount(), plan.omitted(), plan.refused(), plan.untranslated()};
}

Result<BinderResult> buildBinder(
    Workspace &workspace, const BinderRequest &request, const Progress &progress, const CancelTest &isCancelled)
{
    return BinderBuilder(workspace, request, progress, isCancelled).build();
}

} // namespace tsuzuri
