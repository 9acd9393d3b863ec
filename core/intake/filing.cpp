#include "core/intake/filing.h"

#include "core/intake/original_place.h"
#include "core/model/held_file.h"

#include <QSet>

#include <unordered_set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

std::vector<Id<Project>> projectsOf(
    const Dataset &data, const std::vector<Id<Control>> &controls, Id<Project> chosen)
{
    if (!chosen.isNull())
        return {chosen};
    std::vector<Id<Project>> projects;
    for (const Project &project : data.table<Project>()) {
        const auto concerns = [&](Id<Control> id) {
            const Control *control = data.find(id);
            return control
                && (control->projects.empty() || std::ranges::contains(control->projects, project.id));
        };
        if (project.status != ProjectStatus::Closed
            && (controls.empty() || std::ranges::any_of(controls, concerns)))
            projects.push_back(project.id);
    }
    return projects;
}

/// Each occurrence whose window holds the period of an item names it.
void linkOccurrences(const Dataset &data, ChangeSet &changes)
{
    std::unordered_set<Uuid> controls;
    for (const Evidence &evidence : changes.of<Evidence>()) {
        for (const Id<Control> control : evidence.controls)
            controls.insert(control.uuid);
    }
    for (const ControlInstance &instance : data.table<ControlInstance>()) {
        if (!controls.contains(instance.control.uuid) || !instance.windowStart.isValid())
            continue;
        ControlInstance changed = instance;
        for (const Evidence &evidence : changes.of<Evidence>()) {
            const Period covers = evidence.covers();
            const bool isHeld =
                covers.isValid() && instance.windowStart <= covers.from && covers.to <= instance.windowEnd;
            if (isHeld && std::ranges::contains(evidence.controls, instance.control)
                && std::ranges::contains(evidence.projects, instance.project))
                changed.evidence.push_back(evidence.id);
        }
        if (changed.evidence.size() != instance.evidence.size())
            changes.change(std::move(changed));
    }
}

void moveFiles(const Dataset &data, Id<Evidence> evidence, int place,
    const std::vector<Id<EvidenceFile>> &files, ChangeSet &changes)
{
    for (const Id<EvidenceFile> id : files) {
        const EvidenceFile *waiting = data.find(id);
        if (!waiting || !isUnfiled(*waiting))
            continue;
        EvidenceFile file = *waiting;
        file.evidence = evidence;
        file.sequence = ++place;
        if (auto original = originalPlace(file))
            changes.add(std::move(*original));
        changes.change(std::move(file));
    }
}

} // namespace

Evidence draftOf(const Dataset &data, const Proposal &proposal, const TrayFile &file, Id<Project> project)
{
    Evidence draft;
    const bool isAscii =
        std::ranges::all_of(proposal.title, [](QChar character) { return character.unicode() < 0x80; });
    draft.title.edit(isAscii ? Language::English : Language::Japanese, proposal.title);
    if (!proposal.controls.empty())
        draft.controls = {proposal.controls.front().value};
    draft.projects = projectsOf(data, draft.controls, project);
    draft.kind = proposal.kind.value;
    draft.nature = proposal.nature;
    draft.coversFrom = proposal.covers.value.from;
    draft.coversTo = proposal.covers.value.to;
    draft.capturedAt = proposal.capturedAt.value;
    draft.receivedOn = proposal.receivedOn;
    draft.capturedAt = draft.capturedAt.toOffsetFromUtc(draft.capturedAt.offsetFromUtc());
    draft.captureMethod = file.isPasted() ? CaptureMethod::ManualCapture : CaptureMethod::Unset;
    draft.status = EvidenceStatus::Collected;
    draft.location = file.file.original;
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

void share(Evidence &target, const Evidence &before, const Evidence &after)
{
    const auto bring = [&](auto member) {
        if (before.*member != after.*member)
            target.*member = after.*member;
    };
    bring(&Evidence::controls);
    bring(&Evidence::coversFrom);
    bring(&Evidence::coversTo);
    bring(&Evidence::capturedAt);
    bring(&Evidence::kind);
    bring(&Evidence::nature);
    bring(&Evidence::sourceSystem);
    bring(&Evidence::containsPersonalData);
    bring(&Evidence::rollForwardNote);
}

ChangeSet fileAll(const Dataset &data, std::vector<Filing> filings)
{
    ChangeSet changes(u"intake"_s);
    for (Filing &filing : filings) {
        std::erase_if(filing.files, [&](Id<EvidenceFile> id) {
            const EvidenceFile *file = data.find(id);
            return !file || !isUnfiled(*file);
        });
        if (filing.files.empty())
            continue;
        const Id<Evidence> id = changes.add(std::move(filing.draft));
        moveFiles(data, id, 0, filing.files, changes);
    }
    linkOccurrences(data, changes);
    return changes;
}

int lastPlace(const Dataset &data, Id<Evidence> evidence)
{
    int last = 0;
    for (const EvidenceFile &file : data.table<EvidenceFile>()) {
        if (file.evidence == evidence)
            last = std::max(last, file.sequence.value_or(0));
    }
    return last;
}

ChangeSet addTo(const Dataset &data, Id<Evidence> evidence, const std::vector<Id<EvidenceFile>> &files)
{
    ChangeSet changes(u"intake"_s);
    if (data.find(evidence))
        moveFiles(data, evidence, lastPlace(data, evidence), files, changes);
    return changes;
}

ChangeSet backToTray(const Dataset &data, const std::vector<Id<EvidenceFile>> &files)
{
    ChangeSet changes(u"intake"_s);
    for (const Id<EvidenceFile> id : files) {
        const EvidenceFile *filed = data.find(id);
        if (!filed || isUnfiled(*filed))
            continue;
        EvidenceFile file = *filed;
        for (const Location &location : data.table<Location>()) {
            if (!isOriginalOf(location, file))
                continue;
            Location left = location;
            left.retired = Flag::Yes;
            changes.change(std::move(left));
        }
        file.evidence = {};
        file.sequence.reset();
        changes.change(std::move(file));
    }
    return changes;
}

ChangeSet inOrder(const Dataset &data, Id<Evidence> evidence, const std::vector<Id<EvidenceFile>> &files)
{
    ChangeSet changes;
    for (const EvidenceFile &file : data.table<EvidenceFile>()) {
        if (file.evidence != evidence)
            continue;
        const auto place = std::ranges::find(files, file.id);
        const int sequence = place == files.end() ? static_cast<int>(files.size()) + file.sequence.value_or(0)
                                                  : static_cast<int>(place - files.begin());
        if (file.sequence == sequence + 1)
            continue;
        EvidenceFile changed = file;
        changed.sequence = sequence + 1;
        changes.change(std::move(changed));
    }
    return changes;
}

ChangeSet setAside(
    const Dataset &data, const std::vector<Id<EvidenceFile>> &files, const QString &reason, QDate today)
{
    ChangeSet changes(u"intake"_s);
    changes.setComment(reason);
    for (const Id<EvidenceFile> id : files) {
        const EvidenceFile *file = data.find(id);
        if (file && isUnfiled(*file))
            changes.remove(*file, today);
    }
    return changes;
}

std::vector<const EvidenceFile *> setAsideFiles(const Dataset &data)
{
    std::vector<const EvidenceFile *> aside;
    const Table<EvidenceFile> &files = data.table<EvidenceFile>();
    for (const Uuid id : files.refs()) {
        const EvidenceFile *file = files.findAlsoDeleted({id});
        if (file && file->isDeleted() && isUnfiled(*file))
            aside.push_back(file);
    }
    std::ranges::sort(aside, std::greater(), [](const EvidenceFile *file) { return file->id; });
    return aside;
}

ChangeSet fromAside(const Dataset &data, const std::vector<Id<EvidenceFile>> &files)
{
    ChangeSet changes(u"intake"_s);
    for (const Id<EvidenceFile> id : files) {
        const EvidenceFile *file = data.table<EvidenceFile>().findAlsoDeleted(id);
        if (!file || !file->isDeleted() || !isUnfiled(*file))
            continue;
        EvidenceFile back = *file;
        back.deletedOn = {};
        changes.change(std::move(back));
    }
    return changes;
}

ChangeSet supersede(const Dataset &data, const Replacement &replacement, Filing filing)
{
    filing.draft.supersedes = replacement.old;
    ChangeSet changes = fileAll(data, {std::move(filing)});
    const Evidence *before = data.find(replacement.old);
    if (before && !changes.isEmpty()) {
        Evidence changed = *before;
        changed.status = EvidenceStatus::Superseded;
        changed.statusReason = replacement.why;
        changes.change(std::move(changed));
        changes.setComment(replacement.why.best(Language::Japanese));
    }
    return changes;
}

QStringList forsakenFiles(const Dataset &data)
{
    QSet<QString> forsaken;
    for (const EvidenceFile *file : setAsideFiles(data))
        forsaken.insert(file->sha256);
    for (const EvidenceFile &file : data.table<EvidenceFile>())
        forsaken.remove(heldHash(file));
    for (const DocumentVersion &version : data.table<DocumentVersion>())
        forsaken.remove(heldHash(version));
    forsaken.remove(QString());
    QStringList hashes(forsaken.begin(), forsaken.end());
    hashes.sort();
    return hashes;
}

} // namespace tsuzuri
