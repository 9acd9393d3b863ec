#include "core/binder/plan.h"

#include "core/binder/naming.h"
#include "core/binder/place.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Such evidence stays in the register, but is not handed over.
bool isHandedOver(const Evidence &evidence)
{
    switch (evidence.status) {
    case EvidenceStatus::Rejected:
    case EvidenceStatus::Superseded:
    case EvidenceStatus::Withdrawn:
        return false;
    default:
        return true;
    }
}

QDate inForceDay(const Project &project, QDate asOf)
{
    if (project.periodKind == PeriodKind::PointInTime && project.asOfDate.isValid())
        return project.asOfDate;
    return project.periodEnd.isValid() && project.periodEnd < asOf ? project.periodEnd : asOf;
}

const Project &projectOf(const Dataset &data, Id<Project> id)
{
    return *data.find(id);
}

} // namespace

BinderPlan::BinderPlan(const Dataset &data, const BinderRequest &request, const FileProblems &problems)
    : m_request(request)
    , m_workspace(data, request.asOf)
    , m_project(m_workspace, projectOf(data, request.project))
    , m_inForceOn(inForceDay(m_project.project, request.asOf))
{
    m_controls = byRef(m_project.controls);
    planDocuments(problems);
    planEvidence(problems);
    for (const auto *items : {&m_documents, &m_evidence}) {
        for (const BinderItem &item : *items)
            m_byRecord.emplace(item.record.uuid, &item);
    }
}

const BinderProfile *BinderPlan::profile() const
{
    return data().find(m_request.profile);
}

const Organisation *BinderPlan::own() const
{
    for (const Organisation &organisation : data().table<Organisation>()) {
        if (organisation.kind == OrganisationKind::Own)
            return &organisation;
    }
    return nullptr;
}

std::optional<LocalizedText> BinderPlan::problemOf(
    const BinderFile &file, const QString &ref, const FileProblems &problems)
{
    const auto problem = problems.byHash.constFind(file.sha256);
    if (problem == problems.byHash.cend())
        return std::nullopt;
    const bool isMissing = *problem == ErrorCode::FileNotFound;
    const LocalizedText reason
        = m_words.text(isMissing ? binder::fileMissing : binder::fileDiffers, {file.originalName});
    m_refused.push_back({ref, file.originalName, reason});
    return reason;
}

void BinderPlan::addVersion(const Document &document, const DocumentVersion &version, const FileProblems &problems)
{
    BinderItem item;
    item.record = {Kind::DocumentVersion, version.id.uuid};
    item.ref = version.ref;
    item.title = document.title;
    item.place = placeOf(m_workspace, document, &version, m_words.in(m_request.language));
    if (version.capturedSha256.isEmpty()) {
        item.omittedBecause = m_words.text(binder::neverCaptured);
    } else {
        BinderFile file {{}, version.fileName, version.capturedSha256, version.capturedSize};
        item.omittedBecause = problemOf(file, version.ref, problems);
        if (!item.omittedBecause)
            item.files.push_back(std::move(file));
    }
    m_documents.push_back(std::move(item));
}

void BinderPlan::planDocuments(const FileProblems &problems)
{
    BinderNames names(m_request.language);
    const Period period = m_project.isOverPeriod ? record().period() : Period {m_inForceOn, m_inForceOn};
    std::vector<const Document *> documents;
    for (const Document &document : data().table<Document>()) {
        if (document.existence != Existence::NotNeeded)
            documents.push_back(&document);
    }
    for (const Document *document : byRef(std::move(documents))) {
        const std::size_t before = m_documents.size();
        for (const DocumentVersion *version : m_workspace.versions.of(document->id)) {
            const Period inForce {version->effectiveOn,
                version->supersededOn.isValid() ? version->supersededOn.addDays(-1) : QDate()};
            const bool isInPeriod = isReleased(*version) && version->effectiveOn.isValid()
                && version->effectiveOn <= m_inForceOn && inForce.overlaps(period);
            if (isInPeriod || version == m_workspace.inForceOn(*document, m_inForceOn))
                addVersion(*document, *version, problems);
        }
        if (m_documents.size() == before && document->required == Flag::Yes) {
            const auto reason = document->existence == Existence::Unknown ? binder::nobodyKnows
                : document->existence == Existence::ToBeCreated           ? binder::notYetWritten
                                                                          : binder::noVersionInForce;
            m_documents.push_back({{}, {Kind::Document, document->id.uuid}, document->ref, document->title, {},
                m_words.text(reason), placeOf(m_workspace, *document, nullptr, m_words.in(m_request.language))});
        }
    }
    int number = 0;
    for (BinderItem &item : m_documents) {
        item.number = u"3-%1"_s.arg(++number, 3, 10, QChar(u'0'));
        const DocumentVersion *version = item.record.kind == Kind::DocumentVersion
            ? data().find(Id<DocumentVersion> {item.record.uuid})
            : nullptr;
        for (BinderFile &file : item.files)
            file.path = names.documentPath(*data().find(version->document), *version);
    }
}

void BinderPlan::planEvidence(const FileProblems &problems)
{
    BinderNames names(m_request.language);
    const EvidenceLocations locations(data().table<Evidence>(), data().table<Location>(), &Location::subject);
    int number = 0;
    for (const Evidence *evidence : byRef(m_project.evidence)) {
        BinderItem item;
        item.number = u"4-%1"_s.arg(++number, 4, 10, QChar(u'0'));
        item.record = {Kind::Evidence, evidence->id.uuid};
        item.ref = evidence->ref;
        item.title = evidence->title;
        item.place = placeOf(locations, *evidence, m_words.in(m_request.language));
        const Control *control = evidence->controls.empty() ? nullptr : data().find(evidence->controls.front());
        std::vector<const EvidenceFile *> files(
            m_workspace.files.of(evidence->id).begin(), m_workspace.files.of(evidence->id).end());
        std::ranges::sort(files, {}, [](const EvidenceFile *file) { return file->sequence.value_or(0); });
        if (!isHandedOver(*evidence)) {
            item.omittedBecause = m_words.text(binder::notHandedOver);
        } else if (files.empty()) {
            item.omittedBecause = m_words.text(
                evidence->status == EvidenceStatus::Planned ? binder::notYetCollected : binder::hasNoFile);
        } else {
            int index = files.size() > 1 ? 1 : 0;
            for (const EvidenceFile *each : files) {
                BinderFile file {{}, each->name, each->sha256, each->size};
                if (const auto problem = problemOf(file, evidence->ref, problems)) {
                    item.omittedBecause = problem;
                    continue;
                }
                file.path = names.evidencePath(*evidence, control ? control->ref : QString(), *each, index);
                index += index > 0;
                item.files.push_back(std::move(file));
            }
        }
        m_evidence.push_back(std::move(item));
    }
}

const BinderItem *BinderPlan::itemOf(const AnyId &given) const
{
    const auto found = m_byRecord.find(given.uuid);
    return found == m_byRecord.end() ? nullptr : found->second;
}

std::vector<OmittedItem> BinderPlan::omitted() const
{
    std::vector<OmittedItem> all;
    for (const auto *items : {&m_documents, &m_evidence}) {
        for (const BinderItem &item : *items) {
            if (item.omittedBecause)
                all.push_back({item.ref, item.title, *item.omittedBecause, item.place});
        }
    }
    return all;
}

std::vector<BinderPreview::Untranslated> BinderPlan::untranslated() const
{
    std::vector<BinderPreview::Untranslated> all;
    const auto note = [&](const QString &ref, const LocalizedText &title) {
        if (!title.has(m_request.language))
            all.push_back({ref, title});
    };
    for (const auto *items : {&m_documents, &m_evidence}) {
        for (const BinderItem &item : *items)
            note(item.ref, item.title);
    }
    for (const Control *control : m_project.controls)
        note(control->ref, control->name);
    return all;
}

int BinderPlan::fileCount() const
{
    int count = 0;
    for (const auto *items : {&m_documents, &m_evidence}) {
        for (const BinderItem &item : *items)
            count += static_cast<int>(item.files.size());
    }
    return count;
}

} // namespace tsuzuri
