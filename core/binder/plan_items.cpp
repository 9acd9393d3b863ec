// Which documents and which evidence a binder lists, and why some of them come without a file.

#include "core/binder/place.h"
#include "core/binder/plan.h"
#include "core/model/by_ref.h"
#include "core/model/held_file.h"
#include "core/model/sealed.h"
#include "core/words/binder_words.h"
#include "core/words/disposal_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Hashes come from databases and imports; only a real one may become a path of the vault.
bool isHash(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
}

/// Such evidence stays in the register, but is not handed over.
bool isHandedOver(const Evidence &evidence)
{
    return evidence.status != EvidenceStatus::Rejected && evidence.status != EvidenceStatus::Superseded
        && evidence.status != EvidenceStatus::Withdrawn;
}

/// The sentence of a file that is gone for good, with the reason in the language of each side.
LocalizedText disposed(const BothWords &words, const QString &name, const auto &record)
{
    LocalizedText sentence;
    for (const Language language : {Language::Japanese, Language::English})
        (language == Language::Japanese ? sentence.ja : sentence.en) =
            words.in(language).text(binder::fileDisposed,
                {name, record.disposedOn.toString(Qt::ISODate), record.disposalReason.best(language)});
    return sentence;
}

void omit(BinderItem &item, Omission omission, LocalizedText sentence)
{
    item.omission = omission;
    item.omittedBecause = std::move(sentence);
}

bool isOutOfUse(const Document &document)
{
    return document.existence == Existence::NotNeeded || document.lifecycle == Lifecycle::Superseded
        || document.lifecycle == Lifecycle::Retired;
}

} // namespace

bool BinderPlan::isWanted(const DocumentVersion &version, const Document &document) const
{
    return m_requestedVersions.contains(version.id.toString()) || isNeeded(version, document);
}

bool BinderPlan::isNeeded(const DocumentVersion &version, const Document &document) const
{
    if (&version == m_workspace.inForceOn(document, m_inForceOn))
        return true;
    if (!isReleased(version) || !version.effectiveOn.isValid() || version.effectiveOn > m_inForceOn)
        return false;
    const Period inForce{
        version.effectiveOn, version.supersededOn.isValid() ? version.supersededOn.addDays(-1) : QDate()};
    return inForce.overlaps(m_project.isOverPeriod ? record().period() : Period{m_inForceOn, m_inForceOn});
}

void BinderPlan::planDocuments(const FileProblems &problems)
{
    const std::vector<const Document *> documents = byRef(data().table<Document>());
    for (const Document *document : documents) {
        const std::size_t before = m_documents.size();
        for (const DocumentVersion *version : m_workspace.versions.of(*document)) {
            if (isWanted(*version, *document))
                addVersion(*document, *version, problems);
        }
        if (m_documents.size() == before && !isOutOfUse(*document))
            addMissingDocument(*document);
    }
}

void BinderPlan::addVersion(
    const Document &document, const DocumentVersion &version, const FileProblems &problems)
{
    BinderItem item;
    item.number = u"3-%1"_s.arg(m_documents.size() + 1, 3, 10, QChar(u'0'));
    item.record = {Kind::DocumentVersion, version.id.uuid};
    item.ref = version.ref;
    item.title = document.title;
    if (const Place place = placeOf(m_workspace, document, &version); place.master)
        item.place = addressOf(*place.master, m_words.in(m_request.language));
    if (version.capturedSha256.isEmpty())
        omit(item, Omission::NoFile, m_words.text(binder::neverCaptured));
    else if (version.disposedOn.isValid())
        omit(item, Omission::Disposed, disposed(m_words, version.fileName, version));
    else if (isSealed(version.capturedSha256))
        omit(item, Omission::Sealed, m_words.text(binder::isSealed));
    else if (isAboveAudience(document.classification))
        omit(item, Omission::AboveAudience, m_words.text(binder::aboveAudience));
    else
        addFile(item,
            {m_names.documentPath(document, version), version.fileName, version.capturedSha256,
                version.capturedSize},
            problems);
    m_documents.push_back(std::move(item));
}

void BinderPlan::addMissingDocument(const Document &document)
{
    const auto reason = document.existence == Existence::Unknown ? binder::nobodyKnows
        : document.existence == Existence::ToBeCreated           ? binder::notYetWritten
                                                                 : binder::noVersionInForce;
    BinderItem item;
    item.number = u"3-%1"_s.arg(m_documents.size() + 1, 3, 10, QChar(u'0'));
    item.record = {Kind::Document, document.id.uuid};
    item.ref = document.ref;
    item.title = document.title;
    omit(item, Omission::NoFile, m_words.text(reason));
    if (const Place place = placeOf(m_workspace, document, nullptr); place.master)
        item.place = addressOf(*place.master, m_words.in(m_request.language));
    m_documents.push_back(std::move(item));
}

void BinderPlan::addFile(BinderItem &item, BinderFile file, const FileProblems &problems)
{
    const auto problem = isHash(file.sha256) ? problems.byHash.value(file.sha256, ErrorCode::Cancelled)
                                             : ErrorCode::FileNotFound;
    if (problem == ErrorCode::Cancelled) { // none
        item.files.push_back(std::move(file));
        return;
    }
    const auto sentence = problem == ErrorCode::FileNotFound ? binder::fileMissing : binder::fileDiffers;
    omit(item, Omission::Lost, m_words.text(sentence, {file.originalName}));
    m_refused.push_back({item.ref, file.originalName, *item.omittedBecause});
}

/// Evidence of the project, and what its requests, populations, samples and occurrences name besides.
std::vector<const Evidence *> BinderPlan::wantedEvidence() const
{
    std::vector<const Evidence *> all = m_project.evidence;
    QSet<QString> known;
    for (const Evidence *evidence : all)
        known.insert(evidence->id.toString());
    const auto add = [&](Id<Evidence> id) {
        const Evidence *evidence = data().find(id);
        if (evidence && !known.contains(id.toString())) {
            known.insert(id.toString());
            all.push_back(evidence);
        }
    };
    for (const Request *request : m_project.requests)
        std::ranges::for_each(request->evidence, add);
    for (const Sample *sample : m_project.samples)
        std::ranges::for_each(sample->evidence, add);
    for (const ControlInstance *instance : m_project.instances)
        std::ranges::for_each(instance->evidence, add);
    for (const Population *population : m_project.populations) {
        for (const Id<Evidence> &list :
            {population->evidence, population->completenessEvidence, population->zeroStatementEvidence})
            add(list);
    }
    return byRef(std::move(all));
}

void BinderPlan::planEvidence(const FileProblems &problems)
{
    for (const Evidence *evidence : wantedEvidence())
        addEvidence(*evidence, problems);
}

void BinderPlan::addEvidence(const Evidence &evidence, const FileProblems &problems)
{
    BinderItem item;
    item.number = u"4-%1"_s.arg(m_evidence.size() + 1, 4, 10, QChar(u'0'));
    item.record = {Kind::Evidence, evidence.id.uuid};
    item.ref = evidence.ref;
    item.title = evidence.title;
    const Place place = placeOf(m_workspace.evidenceLocations.of(evidence));
    if (place.master)
        item.place = addressOf(*place.master, m_words.in(m_request.language));
    else
        item.place = evidence.originalLocation.isEmpty() ? evidence.location : evidence.originalLocation;
    addFiles(item, evidence, problems);
    m_evidence.push_back(std::move(item));
}

void BinderPlan::addFiles(BinderItem &item, const Evidence &evidence, const FileProblems &problems)
{
    const auto linked = m_workspace.files.of(evidence);
    const auto isHeld = [](const EvidenceFile *file) { return !file->sha256.isEmpty(); };
    const auto isReplaced = [&](const EvidenceFile *file) {
        return std::ranges::any_of(
            linked, [&](const EvidenceFile *other) { return isReplacedBy(*file, *other); });
    };
    const auto isOpen = [&](const EvidenceFile *file) {
        return isHeld(file) && !isSealed(file->sha256) && !isReplaced(file);
    };
    std::vector<const EvidenceFile *> files;
    std::ranges::copy_if(linked, std::back_inserter(files), isOpen);
    std::ranges::stable_sort(files, {}, [](const EvidenceFile *file) { return file->sequence.value_or(0); });
    const bool isExpected =
        evidence.status == EvidenceStatus::Planned || evidence.status == EvidenceStatus::Requested;
    if (!isHandedOver(evidence)) // whether it has files or not
        omit(item, Omission::NotHandedOver, m_words.text(binder::notHandedOver));
    else if (files.empty() && std::ranges::any_of(linked, isHeld))
        omit(item, Omission::Sealed, m_words.text(binder::isSealed));
    else if (files.empty())
        omit(item, Omission::NoFile, m_words.text(isExpected ? binder::notYetCollected : binder::hasNoFile));
    else if (isAboveAudience(evidence.classification))
        omit(item, Omission::AboveAudience, m_words.text(binder::aboveAudience));
    if (item.omittedBecause)
        return;
    std::erase_if(files, [&](const EvidenceFile *file) {
        if (file->disposedOn.isValid())
            omit(item, Omission::Disposed, disposed(m_words, file->name, *file));
        return file->disposedOn.isValid();
    });

    const bool isList = m_populationLists.contains(evidence.id.toString());
    const auto folder = isList ? BinderFolder::Populations : BinderFolder::Evidence;
    const Control *control = evidence.controls.empty() ? nullptr : data().find(evidence.controls.front());
    const ControlInstance *occurrence =
        evidence.instances.size() == 1 ? data().find(evidence.instances.front()) : nullptr;
    int index = files.size() > 1 ? 1 : 0;
    for (const EvidenceFile *file : files) {
        const QString path = m_names.evidencePath(
            folder, evidence, control, occurrence ? occurrence->label : QString(), *file, index);
        index += index > 0;
        addFile(item, {path, file->name, file->sha256, file->size}, problems);
    }
}

} // namespace tsuzuri
