#include "core/exchange/file_records.h"

#include "core/model/held_file.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T fieldOf(const RecordDraft &draft, Kind kind, QStringView name)
{
    const Value *value = draft.field(kindInfo(kind).fieldIndex(name));
    const T *typed = value ? std::get_if<T>(value) : nullptr;
    return typed ? *typed : T();
}

bool captureVersion(const Dataset &dataset, RecordDraft &draft, const FileIntake::Taken &taken)
{
    const auto &info = kindInfo(Kind::DocumentVersion);
    const DocumentVersion *known = draft.isNew ? nullptr : dataset.find(Id<DocumentVersion>{draft.id});
    if (known && heldHash(*known) == taken.file.sha256)
        return false;
    draft.set(info.fieldIndex(u"captured_sha256"), taken.file.sha256);
    draft.set(info.fieldIndex(u"captured_size"), taken.file.size);
    for (const QStringView disposal : {u"disposed_on", u"disposed_by", u"disposal_reason"})
        draft.set(info.fieldIndex(disposal), Value());
    if (!draft.field(info.fieldIndex(u"file_name")) && (!known || known->fileName.isEmpty()))
        draft.set(info.fieldIndex(u"file_name"), taken.name);
    return true;
}

} // namespace

bool RecordFiles::addToEvidence(
    const RecordDraft &draft, const FileIntake::Taken &taken, std::vector<EvidenceFile> &files)
{
    const Id<Evidence> evidence{draft.id};
    if (!draft.isNew && m_known.empty())
        m_known = indexBy(m_dataset.table<EvidenceFile>(), &EvidenceFile::evidence);
    const auto known = m_known.find(evidence);
    const auto isSame = [&](const EvidenceFile *file) { return heldHash(*file) == taken.file.sha256; };
    if (std::ranges::contains(files, taken.file.sha256, &EvidenceFile::sha256)
        || (known != m_known.end() && std::ranges::any_of(known->second, isSame)))
        return false;
    const std::size_t count = files.size() + (known == m_known.end() ? 0 : known->second.size());
    EvidenceFile file;
    file.evidence = evidence;
    file.name = taken.name;
    file.sha256 = taken.file.sha256;
    file.size = taken.file.size;
    file.sequence = static_cast<int>(count) + 1;
    file.original = taken.original;
    files.push_back(std::move(file));
    return true;
}

bool RecordFiles::add(RecordDraft &draft, const FileIntake::Taken &taken, std::vector<EvidenceFile> &files)
{
    return m_kind == Kind::Evidence ? addToEvidence(draft, taken, files)
                                    : captureVersion(m_dataset, draft, taken);
}

QString refOfNew(const Dataset &dataset, Kind kind, const RecordDraft &draft, const QSet<QString> &taken)
{
    if (kind == Kind::DocumentVersion) {
        const Uuid document = fieldOf<Uuid>(draft, kind, u"document");
        const QString base = dataset.refOf(Kind::Document, document);
        if (base.isEmpty())
            return {};
        for (int number = 1;; ++number) {
            const QString ref = u"%1-V%2"_s.arg(base).arg(number);
            if (!dataset.table<DocumentVersion>().isRefTaken(ref) && !taken.contains(ref))
                return ref;
        }
    }
    if (kind == Kind::Requirement) {
        const QString framework = dataset.refOf(Kind::Framework, fieldOf<Uuid>(draft, kind, u"framework"));
        const QString code = fieldOf<QString>(draft, kind, u"code");
        return framework.isEmpty() || code.isEmpty() ? QString() : framework + u':' + code;
    }
    return {};
}

} // namespace tsuzuri
