#include "core/binder/plan.h"

#include "core/binder/place.h"
#include "core/model/by_ref.h"
#include "core/model/sealed.h"

namespace tsuzuri {

namespace {

QDate inForceDay(const Project &project, QDate asOf)
{
    if (project.periodKind == PeriodKind::PointInTime && project.asOfDate.isValid())
        return project.asOfDate;
    return project.periodEnd.isValid() && project.periodEnd < asOf ? project.periodEnd : asOf;
}

} // namespace

BinderPlan::BinderPlan(const Dataset &data, const BinderRequest &request, const FileProblems &problems)
    : m_request(request)
    , m_workspace(data, request.asOf)
    , m_project(m_workspace, *data.find(request.project))
    , m_inForceOn(inForceDay(m_project.project, request.asOf))
    , m_names(request.language)
    , m_sealed(sealedHashes(data))
{
    for (const Request *each : m_project.requests) {
        for (const Id<DocumentVersion> &version : each->documentVersions)
            m_requestedVersions.insert(version.toString());
    }
    for (const Population *population : m_project.populations) {
        for (const Id<Evidence> &list :
            {population->evidence, population->completenessEvidence, population->zeroStatementEvidence})
            m_populationLists.insert(list.toString());
    }
    m_controls = byRef(m_project.controls);
    if (has(BinderSection::Documents))
        planDocuments(problems);
    if (has(BinderSection::Evidence))
        planEvidence(problems);
    collect();
}

const Organisation *BinderPlan::own() const
{
    for (const Organisation &organisation : data().table<Organisation>()) {
        if (organisation.kind == OrganisationKind::Own)
            return &organisation;
    }
    return nullptr;
}

LocalizedText BinderPlan::companyName() const
{
    const Organisation *organisation = own();
    if (!organisation)
        return {};
    LocalizedText name = organisation->name;
    if (!organisation->shortName.ja.isEmpty())
        name.ja = organisation->shortName.ja;
    if (!organisation->shortName.en.isEmpty())
        name.en = organisation->shortName.en;
    return name;
}

bool BinderPlan::has(BinderSection section) const
{
    const BinderProfile *wanted = profile();
    return !wanted || wanted->sections.isEmpty()
        || wanted->sections.contains(QLatin1StringView(code(section)));
}

bool BinderPlan::isAboveAudience(Classification classification) const
{
    const BinderProfile *wanted = profile();
    return wanted && wanted->audienceMaxClass != Classification::Unset
        && classification > wanted->audienceMaxClass;
}

void BinderPlan::noteUntranslated(const QString &ref, const LocalizedText &text)
{
    if (!text.has(m_request.language))
        m_untranslated.push_back({ref, text});
}

/// What is asked for item by item: by record, left out, without a text.
void BinderPlan::collect()
{
    for (const auto *items : {&m_documents, &m_evidence}) {
        for (const BinderItem &item : *items) {
            m_byRecord.insert(item.record.uuid.toString(), &item);
            noteUntranslated(item.ref, item.title);
            if (item.omittedBecause)
                m_omitted.push_back({item.ref, item.title, *item.omittedBecause, item.place});
            if (item.record.kind != Kind::Evidence)
                continue;
            const Evidence &evidence = *data().find(Id<Evidence>{item.record.uuid});
            for (const Id<Control> &control : evidence.controls)
                m_evidenceOfControl[control.toString()].push_back(&evidence);
        }
    }
    if (has(BinderSection::Controls)) {
        for (const Control *control : m_controls) {
            noteUntranslated(control->ref, control->name);
            if (!control->action.isEmpty())
                noteUntranslated(control->ref, control->action);
        }
    }
}

const std::vector<const Evidence *> &BinderPlan::evidenceOf(const Control &control) const
{
    static const std::vector<const Evidence *> none;
    const auto found = m_evidenceOfControl.constFind(control.id.toString());
    return found == m_evidenceOfControl.cend() ? none : *found;
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

qint64 BinderPlan::fileBytes() const
{
    qint64 bytes = 0;
    for (const auto *items : {&m_documents, &m_evidence}) {
        for (const BinderItem &item : *items) {
            for (const BinderFile &file : item.files)
                bytes += file.size;
        }
    }
    return bytes;
}

} // namespace tsuzuri
