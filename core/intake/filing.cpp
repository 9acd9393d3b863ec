#include "core/intake/filing.h"

#include <QSet>


namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

std::vector<Id<Project>> projectsOf(const Dataset &data, const std::vector<Id<Control>> &controls, Id<Project> chosen)
{
    if (!chosen.isNull())
        return {chosen};
    std::vector<Id<Project>> projects;
    for (const Project &project : data.table<Project>()) {
        const auto concerns = [&](Id<Control> id) {
            const Control *control = data.find(id);
            return control && (control->projects.empty() || std::ranges::contains(control->projects, project.id));
        };
        if (project.status != ProjectStatus::Closed && (controls.empty() || std::ranges::any_of(controls, concerns)))
            projects.push_back(project.id);
    }
    return projects;
}

/// Each occurrence whose window holds the period names the evidence; a control of the item, a project of the item.
void linkOccurrences(const Dataset &data, const Evidence &evidence, Id<Evidence> id, ChangeSet &changes)
{
    const Period covers = evidence.covers();
    for (const ControlInstance &instance : data.table<ControlInstance>()) {
        const bool isHeld = covers.isValid() && instance.windowStart.isValid() && instance.windowStart <= covers.from
            && covers.to <= instance.windowEnd;
        if (!isHeld || !std::ranges::contains(evidence.controls, instance.control)
            || !std::ranges::contains(evidence.projects, instance.project))
            continue;
        ControlInstance changed = instance;
        changed.evidence.push_back(id);
        changes.change(std::move(changed));
    }
}

void moveFiles(const Dataset &data, Id<Evidence> evidence, int sequence, const std::vector<Id<IncomingFile>> &files,
    QDate today, ChangeSet &changes)
{
    for (const Id<IncomingFile> id : files) {
        const IncomingFile *waiting = data.find(id);
        if (!waiting)
            continue;
        EvidenceFile file;
        file.evidence = evidence;
        file.name = waiting->name;
        file.sha256 = waiting->sha256;
        file.size = waiting->size;
        file.sequence = ++sequence;
        file.original = waiting->original;
        changes.add(std::move(file));
        changes.remove(*waiting, today);
    }
}

} // namespace

Evidence draftOf(const Dataset &data, const Proposal &proposal, const IncomingFile &file, Id<Project> project)
{
    Evidence draft;
    const bool isAscii
        = std::ranges::all_of(proposal.title, [](QChar character) { return character.unicode() < 0x80; });
    draft.title.edit(isAscii ? Language::English : Language::Japanese, proposal.title);
    if (!proposal.controls.empty())
        draft.controls = {proposal.controls.front().value};
    draft.projects = projectsOf(data, draft.controls, project);
    draft.kind = proposal.kind.value;
    draft.nature = proposal.nature;
    draft.coversFrom = proposal.covers.value.from;
    draft.coversTo = proposal.covers.value.to;
    draft.capturedAt = proposal.capturedAt.value;
    draft.capturedAt = draft.capturedAt.toOffsetFromUtc(draft.capturedAt.offsetFromUtc());
    draft.receivedOn = file.takenAt.date();
    draft.captureMethod = file.captureMethod;
    draft.status = EvidenceStatus::Collected;
    draft.location = file.original;
    if (proposal.version)
        draft.documentVersion = proposal.version->value;
    if (proposal.system)
        draft.sourceSystem = proposal.system->value;
    if (const Evidence *before = data.find(proposal.before)) {
        draft.capturedBy = before->capturedBy;
        draft.classification = before->classification;
        draft.sourceEnvironment = before->sourceEnvironment;
        draft.sourceIsWeb = before->sourceIsWeb;
        if (draft.captureMethod == CaptureMethod::Unset)
            draft.captureMethod = before->captureMethod;
    }
    return draft;
}

void takeOver(Evidence &draft, const Evidence &from)
{
    draft.controls = from.controls;
    draft.projects = from.projects;
    draft.coversFrom = from.coversFrom;
    draft.coversTo = from.coversTo;
    draft.capturedAt = from.capturedAt;
    draft.capturedBy = from.capturedBy;
    draft.kind = from.kind;
    draft.nature = from.nature;
    draft.sourceSystem = from.sourceSystem;
    draft.sourceEnvironment = from.sourceEnvironment;
    draft.classification = from.classification;
}

ChangeSet fileAs(const Dataset &data, Evidence draft, const std::vector<Id<IncomingFile>> &files, QDate today)
{
    ChangeSet changes(u"intake"_s);
    const Evidence filed = draft;
    const Id<Evidence> id = changes.add(std::move(draft));
    moveFiles(data, id, 0, files, today, changes);
    linkOccurrences(data, filed, id, changes);
    return changes;
}

ChangeSet addTo(const Dataset &data, Id<Evidence> evidence, const std::vector<Id<IncomingFile>> &files, QDate today)
{
    int last = 0;
    for (const EvidenceFile &file : data.table<EvidenceFile>()) {
        if (file.evidence == evidence)
            last = std::max(last, file.sequence.value_or(0));
    }
    ChangeSet changes(u"intake"_s);
    if (data.find(evidence))
        moveFiles(data, evidence, last, files, today, changes);
    return changes;
}

ChangeSet backToTray(const Dataset &data, const std::vector<Id<EvidenceFile>> &files, const QDateTime &now)
{
    ChangeSet changes(u"intake"_s);
    for (const Id<EvidenceFile> id : files) {
        const EvidenceFile *filed = data.find(id);
        if (!filed)
            continue;
        IncomingFile waiting;
        waiting.name = filed->name;
        waiting.sha256 = filed->sha256;
        waiting.size = filed->size;
        waiting.original = filed->original;
        waiting.takenAt = now;
        changes.add(std::move(waiting));
        changes.remove(*filed, now.date());
    }
    return changes;
}

ChangeSet setAside(const Dataset &data, const std::vector<Id<IncomingFile>> &files, const QString &reason)
{
    ChangeSet changes(u"intake"_s);
    for (const Id<IncomingFile> id : files) {
        const IncomingFile *file = data.find(id);
        if (!file || file->state != IncomingState::Waiting)
            continue;
        IncomingFile changed = *file;
        changed.state = IncomingState::SetAside;
        changed.reason = reason;
        changes.change(std::move(changed));
    }
    return changes;
}

ChangeSet takeBack(const Dataset &data, const std::vector<Id<IncomingFile>> &files)
{
    ChangeSet changes(u"intake"_s);
    for (const Id<IncomingFile> id : files) {
        const IncomingFile *file = data.find(id);
        if (!file || file->state != IncomingState::SetAside)
            continue;
        IncomingFile changed = *file;
        changed.state = IncomingState::Waiting;
        changed.reason.clear();
        changes.change(std::move(changed));
    }
    return changes;
}

ChangeSet supersede(const Dataset &data, const Replacement &replacement, Evidence draft,
    const std::vector<Id<IncomingFile>> &files, QDate today)
{
    draft.supersedes = replacement.old;
    ChangeSet changes = fileAs(data, std::move(draft), files, today);
    if (const Evidence *before = data.find(replacement.old)) {
        Evidence changed = *before;
        changed.status = EvidenceStatus::Superseded;
        changed.statusReason = replacement.reason;
        changes.change(std::move(changed));
    }
    return changes;
}

QStringList forsakenFiles(const Dataset &data)
{
    QSet<QString> forsaken;
    const Table<IncomingFile> &tray = data.table<IncomingFile>();
    for (const Uuid id : tray.refs()) {
        const IncomingFile *file = tray.findAlsoDeleted({id});
        if (file && (file->isDeleted() || file->state == IncomingState::SetAside))
            forsaken.insert(file->sha256);
    }
    for (const IncomingFile &file : tray) {
        if (file.state == IncomingState::Waiting)
            forsaken.remove(file.sha256);
    }
    for (const EvidenceFile &file : data.table<EvidenceFile>())
        forsaken.remove(file.sha256);
    for (const DocumentVersion &version : data.table<DocumentVersion>())
        forsaken.remove(version.capturedSha256);
    forsaken.remove(QString());
    QStringList hashes(forsaken.begin(), forsaken.end());
    hashes.sort();
    return hashes;
}

} // namespace tsuzuri
