#include "core/exchange/evidence_intake.h"

#include "core/exchange/file_intake.h"
#include "core/intake/original_place.h"

#include <QDir>
#include <QFileInfo>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

EvidenceKind kindOfFile(const QString &suffix)
{
    if (suffix == "png"_L1 || suffix == "jpg"_L1 || suffix == "jpeg"_L1)
        return EvidenceKind::Screenshot;
    if (suffix == "csv"_L1 || suffix == "xlsx"_L1)
        return EvidenceKind::SystemExport;
    if (suffix == "log"_L1)
        return EvidenceKind::Log;
    if (suffix == "eml"_L1 || suffix == "msg"_L1)
        return EvidenceKind::Email;
    return EvidenceKind::Other;
}

Result<std::vector<Id<Control>>> controlsOf(const Dataset &data, const QStringList &refs)
{
    std::vector<Id<Control>> controls;
    for (const QString &ref : refs) {
        const Control *control = data.table<Control>().findRef(ref);
        if (!control)
            return failure(ErrorCode::UnknownRecord, {kindCode(Kind::Control), ref});
        controls.push_back(control->id);
    }
    return controls;
}

std::vector<Id<Project>> openProjects(const Dataset &data, const std::vector<Id<Control>> &controls)
{
    std::vector<Id<Project>> projects;
    for (const Project &project : data.table<Project>()) {
        const bool isOfControls = controls.empty() || std::ranges::any_of(controls, [&](Id<Control> id) {
            const auto &ofControl = data.find(id)->projects;
            return ofControl.empty() || std::ranges::contains(ofControl, project.id);
        });
        if (project.status != ProjectStatus::Closed && isOfControls)
            projects.push_back(project.id);
    }
    return projects;
}

Evidence evidenceOf(const QFileInfo &file, const EvidenceDetails &details, const QTimeZone &zone)
{
    Evidence evidence;
    const QString title = file.completeBaseName().normalized(QString::NormalizationForm_C);
    const bool isAscii =
        std::ranges::all_of(title, [](QChar character) { return character.unicode() < 0x80; });
    evidence.title.edit(isAscii ? Language::English : Language::Japanese, title);
    evidence.kind = kindOfFile(file.suffix().toLower());
    evidence.status = EvidenceStatus::Collected;
    evidence.coversFrom = details.covers.from;
    evidence.coversTo = details.covers.to;
    evidence.capturedAt = details.collectedOn.isValid() ? QDateTime(details.collectedOn, QTime(0, 0), zone)
                                                        : file.lastModified(zone);
    evidence.capturedAt = evidence.capturedAt.toOffsetFromUtc(evidence.capturedAt.offsetFromUtc());
    evidence.location = QDir::toNativeSeparators(file.absoluteFilePath());
    return evidence;
}

/// All of them, or the first error.
Result<std::vector<StoredFile>> takeAll(Vault &vault, const QStringList &files, const Progress &progress,
    const CancelTest &isCancelled, QStringList &newFiles)
{
    std::vector<StoredFile> stored;
    std::optional<Error> error;
    for (const auto &taken : takeFiles(vault, files, OnRefusal::Stop, progress, isCancelled)) {
        if (taken && taken->isNew)
            newFiles << taken->sha256;
        if (taken)
            stored.push_back(*taken);
        else if (!error || error->code == ErrorCode::Cancelled)
            error = taken.error();
    }
    if (error)
        return std::unexpected(*error);
    return stored;
}

} // namespace

static Result<std::vector<AddedEvidence>> takeAndStore(Workspace &workspace, const QStringList &files,
    const EvidenceDetails &details, const Progress &progress, const CancelTest &isCancelled,
    QStringList &newFiles)
{
    const auto controls = controlsOf(workspace.data(), details.controls);
    if (!controls)
        return std::unexpected(controls.error());
    const auto projects = openProjects(workspace.data(), *controls);
    std::vector<AddedEvidence> added;
    std::vector<Id<Evidence>> ids;
    ChangeSet changes(u"intake"_s);
    const auto stored = takeAll(workspace.vault(), files, progress, isCancelled, newFiles);
    if (!stored)
        return std::unexpected(stored.error());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QFileInfo info(files[i]);
        const StoredFile &taken = (*stored)[static_cast<std::size_t>(i)];
        Evidence evidence = evidenceOf(info, details, workspace.zone());
        evidence.receivedOn = workspace.today();
        evidence.controls = *controls;
        evidence.projects = projects;
        EvidenceFile file;
        file.id = Id<EvidenceFile>::create();
        file.evidence = changes.add(std::move(evidence));
        file.name = info.fileName().normalized(QString::NormalizationForm_C);
        file.sha256 = taken.sha256;
        file.size = taken.size;
        file.sequence = 1;
        file.original = QDir::toNativeSeparators(info.absoluteFilePath());
        if (auto original = originalPlace(file))
            changes.add(std::move(*original));
        ids.push_back(file.evidence);
        added.push_back({QString(), file.name, file.sha256, file.size});
        changes.add(std::move(file));
    }
    if (const auto commit = workspace.commit(std::move(changes)); !commit)
        return std::unexpected(commit.error());
    for (std::size_t i = 0; i < ids.size(); ++i)
        added[i].ref = workspace.data().find(ids[i])->ref;
    return added;
}

Result<std::vector<AddedEvidence>> addEvidence(Workspace &workspace, const QStringList &files,
    const EvidenceDetails &details, const Progress &progress, const CancelTest &isCancelled)
{
    QStringList newFiles;
    auto added = takeAndStore(workspace, files, details, progress, isCancelled, newFiles);
    if (!added)
        giveBack(workspace.vault(), newFiles);
    return added;
}

} // namespace tsuzuri
