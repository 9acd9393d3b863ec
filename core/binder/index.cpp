#include "core/binder/index.h"

#include "core/registers/record_name.h"
#include "core/words/binder_section_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

BinderIndex::BinderIndex(const BinderBook &book)
    : m_book(book)
{
    for (const auto *items : {&book.plan.documents(), &book.plan.evidence()}) {
        for (const BinderItem &item : *items) {
            for (const BinderFile &file : item.files)
                m_lines.push_back({&item, &file});
            if (item.files.empty())
                m_lines.push_back({&item, nullptr});
        }
    }
    for (const Control *control : book.plan.controls()) {
        for (const Id<Document> &document : control->designDocuments)
            m_controlsOfDocument[document.toString()].push_back(control->id.uuid);
    }
    for (const Request *request : book.plan.project().requests) {
        for (const Id<Evidence> &evidence : request->evidence)
            m_requestsOf[evidence.toString()].push_back(request->id.uuid);
        for (const Id<DocumentVersion> &version : request->documentVersions)
            m_requestsOf[version.toString()].push_back(request->id.uuid);
    }
}

QString BinderIndex::numbers(Kind kind, const std::vector<Uuid> &ids) const
{
    QStringList numbers;
    for (const Uuid &id : ids)
        numbers << recordNumber(m_book.data(), kind, id);
    numbers.removeAll(QString());
    return numbers.join(u' ');
}

IndexRow BinderIndex::row(std::size_t index) const
{
    IndexRow row;
    row.item = m_lines[index].item;
    row.file = m_lines[index].file;
    row.requests = numbers(Kind::Request, m_requestsOf.value(row.item->record.uuid.toString()));
    if (row.item->omittedBecause)
        row.notes = row.item->omittedBecause->in(m_book.language());
    if (!row.file && !row.item->place.isEmpty())
        row.notes += u'\n' + row.item->place;
    if (row.item->record.kind == Kind::Evidence)
        fillEvidence(row);
    else
        fillVersion(row);
    return row;
}

void BinderIndex::fillVersion(IndexRow &row) const
{
    const Dataset &data = m_book.data();
    const auto *version = data.find(Id<DocumentVersion>{row.item->record.uuid});
    const Document &document = *data.find(version ? version->document : Id<Document>{row.item->record.uuid});
    row.section = m_book.words.text(binder::documentsSection);
    if (version) {
        row.version = version->label;
        row.inForceFrom = version->effectiveOn;
    }
    if (const Person *owner = m_book.plan.workspace().owner(document))
        row.owner = m_book.plain(owner->name);
    row.controls = numbers(Kind::Control, m_controlsOfDocument.value(document.id.toString()));
    row.kind = m_book.choice(Kind::Document, u"doc_type", code(document.type));
    row.classification = m_book.choice(Kind::Document, u"classification", code(document.classification));
}

void BinderIndex::fillEvidence(IndexRow &row) const
{
    const Evidence &evidence = *m_book.data().find(Id<Evidence>{row.item->record.uuid});
    row.section = m_book.words.text(binder::evidenceSection);
    row.covers = evidence.covers();
    row.owner = m_book.person(evidence.capturedBy);
    std::vector<Uuid> controls;
    std::vector<Uuid> requirements;
    for (const Id<Requirement> &id : evidence.requirements)
        requirements.push_back(id.uuid);
    for (const Id<Control> &id : evidence.controls) {
        controls.push_back(id.uuid);
        for (const ControlRequirement *link : m_book.plan.project().requirementsOfControl.of(id)) {
            if (!std::ranges::contains(requirements, link->requirement.uuid))
                requirements.push_back(link->requirement.uuid);
        }
    }
    row.controls = numbers(Kind::Control, controls);
    row.requirements = numbers(Kind::Requirement, requirements);
    row.kind = m_book.choice(Kind::Evidence, u"kind", code(evidence.kind));
    row.classification = m_book.choice(Kind::Evidence, u"classification", code(evidence.classification));
}

} // namespace tsuzuri
