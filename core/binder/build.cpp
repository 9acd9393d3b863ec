#include "core/base/lanes.h"
#include "core/binder/binder.h"
#include "core/binder/binder_gaps.h"
#include "core/binder/html_writer.h"
#include "core/binder/manifest.h"
#include "core/binder/output_folder.h"
#include "core/binder/record.h"
#include "core/binder/workbook.h"
#include "core/filefacts/fact_reader.h"
#include "core/filefacts/fact_store.h"
#include "core/model/held_file.h"
#include "core/pdf/writer.h"
#include "core/words/binder_words.h"

#include <QDir>
#include <QFileInfo>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 defaultVolumeBytes = 2000 * megabyte; // some file systems and portals end at 2 GB

// Shares of the work, as told to whoever waits.
constexpr double afterFiles = 0.3;
constexpr double afterFacts = 0.4;
constexpr double afterPages = 0.85;

class BinderBuilder {
public:
    BinderBuilder(Workspace &workspace, const BinderRequest &request, const Progress &progress,
        const CancelTest &isCancelled)
        : m_workspace(workspace)
        , m_request(request)
        , m_progress(progress)
        , m_isCancelled(isCancelled)
        , m_words(request.language)
    {
    }

    Result<BinderResult> build();

private:
    Result<FileProblems> copyVaultFiles(const BinderPlan &plan, const QString &folder) const;
    Result<void> writePages(const BinderBook &book, const pdf::Fonts &fonts, const QString &folder);
    Result<void> writeReadMe(const pdf::Document &document, const QString &folder);
    Result<void> writeManifest(const BinderBook &book, const QString &folder);
    Result<void> addFile(const QString &folder, const QString &name);
    Result<std::shared_ptr<const FileFacts>> fileFacts() const;
    void listVaultFiles(const BinderPlan &plan, const QString &folder);
    VolumeOptions volumeOptions(const BinderPlan &plan) const;
    Result<void> finish(VolumeWriter &volumes, OutputFolder &output, const QString &name);
    std::function<void(double)> share(double from, double to) const
    {
        return [this, from, to](double fraction) {
            if (m_progress)
                m_progress(from + (to - from) * fraction);
        };
    }

    Workspace &m_workspace;
    const BinderRequest &m_request;
    const Progress &m_progress;
    const CancelTest &m_isCancelled;
    Words m_words;
    BuildFacts m_facts;
    std::vector<pdf::FontFile> m_usedFonts;
    std::vector<PackagedFile> m_files;
    QString m_manifestSha256;
    BinderResult m_result;
};

/// Fills the folder and says which files could not be handed over.
Result<FileProblems> BinderBuilder::copyVaultFiles(const BinderPlan &plan, const QString &folder) const
{
    std::vector<FileCopy> copies;
    for (const auto *items : {&plan.documents(), &plan.evidence()}) {
        for (const BinderItem &item : *items) {
            for (const BinderFile &file : item.files)
                copies.push_back(
                    {m_workspace.vault().path(file.sha256), folder + u'/' + file.path, file.sha256});
        }
    }
    auto problems = copyFiles(copies, share(0, afterFiles), m_isCancelled);
    if (!problems)
        return std::unexpected(problems.error());
    return FileProblems{std::move(*problems)};
}

Result<void> BinderBuilder::writePages(const BinderBook &book, const pdf::Fonts &fonts, const QString &folder)
{
    const pdf::Document document = binderDocument(book);
    const auto tell = share(afterFacts, afterPages);
    pdf::WriteOptions options;
    options.progress = [&](double fraction) {
        tell(fraction);
        return !(m_isCancelled && m_isCancelled());
    };
    const auto summary = pdf::writePdf(folder + "/binder.pdf"_L1, document, fonts, options);
    if (!summary)
        return std::unexpected(summary.error());
    m_result.pages = summary->pages;
    m_usedFonts = summary->fonts;
    const BinderIndex index(book);
    if (const auto ok = writeWorkbook(folder + "/index.xlsx"_L1, index); !ok)
        return ok;
    if (const auto ok = writeHtml(folder + "/index.html"_L1, document, index, m_result.pages); !ok)
        return ok;
    return writeReadMe(document, folder);
}

Result<void> BinderBuilder::writeReadMe(const pdf::Document &document, const QString &folder)
{
    const QStringList lines{document.title, document.author, document.footer, {},
        m_words.text(binder::readMeIntro), {}, m_words.text(binder::verifyHeading), {},
        m_words.text(binder::verifyIntro), {}, m_words.text(binder::verifyLinux),
        u"    "_s + verifyCommand(Shell::Posix), {}, m_words.text(binder::verifyWindows),
        u"    "_s + verifyCommand(Shell::PowerShell), {}, m_words.text(binder::logHeadOf, {m_facts.logHead}),
        {}};
    // As Windows editors like it: with a byte order mark and CR LF.
    return writeWholeFile(
        folder + "/README.txt"_L1, QByteArrayLiteral("\xEF\xBB\xBF") + lines.join("\r\n"_L1).toUtf8());
}

Result<void> BinderBuilder::addFile(const QString &folder, const QString &name)
{
    const auto digest = hashFile(folder + u'/' + name, m_isCancelled);
    if (!digest)
        return std::unexpected(digest.error());
    m_files.push_back({name, digest->sha256.hex(), digest->size});
    return {};
}

/// They were hashed on their way.
void BinderBuilder::listVaultFiles(const BinderPlan &plan, const QString &folder)
{
    for (const auto *items : {&plan.documents(), &plan.evidence()}) {
        for (const BinderItem &item : *items) {
            for (const BinderFile &file : item.files)
                m_files.push_back({file.path, file.sha256, QFileInfo(folder + u'/' + file.path).size()});
        }
    }
    sortByPath(m_files);
}

/// The written files are hashed now.
Result<void> BinderBuilder::writeManifest(const BinderBook &book, const QString &folder)
{
    for (const QString &name : {u"binder.pdf"_s, u"index.xlsx"_s, u"index.html"_s, u"README.txt"_s}) {
        if (const auto ok = addFile(folder, name); !ok)
            return ok;
    }
    sortByPath(m_files);
    const QByteArray manifest = manifestText(book, m_usedFonts, m_files);
    if (const auto ok = writeWholeFile(folder + u'/' + manifestName, manifest); !ok)
        return ok;
    m_manifestSha256 = Sha256::hash(manifest).hex();
    m_files.push_back({manifestName, m_manifestSha256, manifest.size()});
    const QByteArray sums = sumsText(m_files);
    if (const auto ok = writeWholeFile(folder + u'/' + sumsName, sums); !ok)
        return ok;
    m_files.push_back({sumsName, Sha256::hash(sums).hex(), sums.size()});
    sortByPath(m_files);
    return {};
}

VolumeOptions BinderBuilder::volumeOptions(const BinderPlan &plan) const
{
    VolumeOptions options;
    options.bytes = plan.profile() && plan.profile()->maxPartMegabytes.value_or(0) > 0
        ? *plan.profile()->maxPartMegabytes * megabyte
        : defaultVolumeBytes;
    options.modified = m_facts.builtAt;
    options.progress = share(afterPages, 1);
    options.isCancelled = m_isCancelled;
    return options;
}

/// Packs what is left, records the build and lets everything appear.
Result<void> BinderBuilder::finish(VolumeWriter &volumes, OutputFolder &output, const QString &name)
{
    const auto paths = volumes.finish(m_files);
    if (!paths)
        return std::unexpected(paths.error());
    QStringList names;
    for (const QString &volume : *paths)
        names << QFileInfo(volume).fileName();
    // A binder that can be seen has its record; a record whose binder never appeared does no harm.
    if (const auto ok = recordBuild(m_workspace, m_request, m_facts, m_result, m_manifestSha256); !ok)
        return ok;
    if (const auto ok = output.publish(name, names); !ok)
        return ok;
    const QDir target(m_request.outputFolder);
    m_result.folder = target.absoluteFilePath(name);
    m_result.pdf = m_result.folder + "/binder.pdf"_L1;
    m_result.index = m_result.folder + "/index.xlsx"_L1;
    m_result.manifest = m_result.folder + u'/' + manifestName;
    for (const QString &volume : names)
        m_result.zips << target.absoluteFilePath(volume);
    for (const PackagedFile &file : m_files)
        m_result.bytes += file.size;
    return {};
}

/// What rules want to know of files. Where they can't be read nobody knows, and that is no gap.
Result<std::shared_ptr<const FileFacts>> BinderBuilder::fileFacts() const
{
    auto facts =
        readFileFacts(factsPath(m_workspace.folder()), wantedFacts(m_workspace.data(), m_workspace.vault()),
            {.lanes = processors(), .progress = share(afterFiles, afterFacts), .isCancelled = m_isCancelled});
    if (!facts && facts.error().code != ErrorCode::Cancelled)
        return std::shared_ptr<const FileFacts>();
    return facts;
}

Result<BinderResult> BinderBuilder::build()
{
    const auto fonts = pdf::Fonts::load();
    if (!fonts)
        return std::unexpected(fonts.error());
    const auto fontFiles = fonts->files();
    if (!fontFiles)
        return std::unexpected(fontFiles.error());
    const auto output = OutputFolder::create(m_request.outputFolder);
    if (!output)
        return std::unexpected(output.error());

    const QString unnamed = (*output)->path(u"files"_s);
    QDir().mkpath(unnamed);
    const auto problems = copyVaultFiles(BinderPlan(m_workspace.data(), m_request, FileProblems()), unnamed);
    if (!problems)
        return std::unexpected(problems.error());
    const BinderPlan plan(m_workspace.data(), m_request, *problems);
    m_result.omitted = plan.omitted();
    if (m_request.gaps == GapPolicy::RefuseIncomplete && !plan.refused().empty()) {
        m_result.refusedBecause = plan.refused();
        return m_result;
    }
    m_result.items = plan.fileCount();
    auto facts = factsOf(m_workspace, m_request, *problems, *fontFiles);
    if (!facts)
        return std::unexpected(facts.error());
    m_facts = std::move(*facts);
    m_facts.overrides = refusedFingerprints(plan);
    m_result.number = m_facts.number;

    const QString name = BinderNames::rootName(
        plan.record(), plan.companyName(), m_request.language, m_facts.builtAt.date(), m_facts.number);
    const QString folder = (*output)->path(name);
    if (!QDir().rename(unnamed, folder))
        return failure(ErrorCode::FolderUnwritable, {folder});
    listVaultFiles(plan, folder);
    VolumeWriter volumes(folder, folder, volumeOptions(plan));
    volumes.begin(m_files); // while pages are set
    const auto known = fileFacts();
    if (!known)
        return std::unexpected(known.error());
    const GapReport gaps = binderGaps(plan, *known);
    const BinderBook book(plan, m_words, gaps, m_facts);
    if (const auto ok = writePages(book, *fonts, folder); !ok)
        return std::unexpected(ok.error());
    if (const auto ok = writeManifest(book, folder); !ok)
        return std::unexpected(ok.error());
    if (const auto ok = finish(volumes, **output, name); !ok)
        return std::unexpected(ok.error());
    return m_result;
}

} // namespace

Result<BinderPreview> previewBinder(
    Workspace &workspace, const BinderRequest &request, std::shared_ptr<const FileFacts> files)
{
    const Project *project = workspace.data().find(request.project);
    if (!project)
        return failure(ErrorCode::UnknownProject, {request.project.toString()});
    FileProblems problems;
    const auto look = [&](const QString &sha256) {
        if (!sha256.isEmpty() && !workspace.vault().has(sha256))
            problems.byHash.insert(sha256, ErrorCode::FileNotFound);
    };
    for (const EvidenceFile &file : workspace.data().table<EvidenceFile>())
        look(heldHash(file));
    for (const DocumentVersion &version : workspace.data().table<DocumentVersion>())
        look(heldHash(version));
    const BinderPlan plan(workspace.data(), request, problems);
    GapReport gaps = binderGaps(plan, std::move(files));
    if (const BinderBuild *last = lastBuild(workspace.data(), request)) {
        if (const auto changed = changedSince(workspace, *last))
            addOutdatedBuild(gaps, plan, *last, *changed);
    }
    BinderPreview preview;
    preview.documents = static_cast<int>(plan.documents().size());
    preview.evidence = static_cast<int>(plan.evidence().size());
    preview.files = plan.fileCount();
    preview.bytes = plan.fileBytes();
    preview.nextNumber = nextNumber(workspace.data(), request);
    preview.omitted = plan.omitted();
    preview.missing = plan.refused();
    preview.untranslated = plan.untranslated();
    for (const auto *items : {&plan.documents(), &plan.evidence()}) {
        for (const BinderItem &item : *items) {
            for (const BinderFile &file : item.files)
                preview.contents.push_back({item.ref, file.path, file.size});
        }
    }
    std::ranges::copy_if(gaps.gaps, std::back_inserter(preview.gaps),
        [](const Gap &gap) { return gap.rule.startsWith("BND-"_L1) && !gap.isWaived(); });
    preview.blockers = gaps.count(Severity::Blocker);
    preview.majors = gaps.count(Severity::Major);
    preview.minors = gaps.count(Severity::Minor);
    return preview;
}

Result<BinderResult> buildBinder(Workspace &workspace, const BinderRequest &request, const Progress &progress,
    const CancelTest &isCancelled)
{
    if (!workspace.data().find(request.project))
        return failure(ErrorCode::UnknownProject, {request.project.toString()});
    if (workspace.isReadOnly())
        return failure(ErrorCode::WorkspaceReadOnly, {workspace.folder()});
    return BinderBuilder(workspace, request, progress, isCancelled).build();
}

} // namespace tsuzuri
