#include "core/documents/disposal.h"

#include "core/documents/standing.h"
#include "core/model/held_file.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct Keeping {
    bool hasFile = false;
    bool isHeld = false;
    QDate until;
};

Keeping keepingOf(const Dataset &data, const EvidenceFile &file)
{
    const Evidence *evidence = data.find(file.evidence);
    return {!heldHash(file).isEmpty(), evidence && evidence->legalHold == Flag::Yes,
        evidence ? evidence->retentionUntil : QDate()};
}

Keeping keepingOf(const Dataset &data, const DocumentVersion &version)
{
    const Document *document = data.find(version.document);
    return {!heldHash(version).isEmpty(), document && document->legalHold == Flag::Yes,
        document ? retainedUntil(*document, version) : QDate()};
}

template <typename T>
Disposable disposable(const Dataset &data, const T &record, QDate day)
{
    const Keeping keeping = keepingOf(data, record);
    const auto bar = !keeping.hasFile ? DisposalBar::NoFile
        : keeping.isHeld              ? DisposalBar::LegalHold
        : !keeping.until.isValid()    ? DisposalBar::RetentionUnknown
        : keeping.until >= day        ? DisposalBar::RetentionRuns
                                      : DisposalBar::None;
    return {{kindOf<T>, record.id.uuid}, keeping.until, bar};
}

Error refusal(const Dataset &data, const Disposable &file)
{
    Error error{ErrorCode::Conflict,
        {kindCode(file.record.kind), data.refOf(file.record.kind, file.record.uuid)}, {}};
    switch (file.bar) {
    case DisposalBar::RetentionUnknown:
        error.arguments << u"retention-unknown"_s;
        break;
    case DisposalBar::RetentionRuns:
        error.arguments << u"retention"_s << file.keptUntil.toString(Qt::ISODate);
        break;
    case DisposalBar::LegalHold:
        error.arguments << u"legal-hold"_s;
        break;
    default:
        error.arguments << u"no-file"_s;
    }
    return error;
}

template <typename T>
void dispose(const Dataset &data, Uuid id, const Disposal &disposal, ChangeSet &changes)
{
    T record = *data.find(Id<T>{id});
    record.disposedOn = disposal.day;
    record.disposedBy = disposal.by;
    record.disposalReason = disposal.reason;
    changes.change(std::move(record));
}

} // namespace

Disposable disposableOn(const Dataset &data, const AnyId &record, QDate day)
{
    if (record.kind == Kind::EvidenceFile) {
        if (const EvidenceFile *file = data.find(Id<EvidenceFile>{record.uuid}))
            return disposable(data, *file, day);
    } else if (record.kind == Kind::DocumentVersion) {
        if (const DocumentVersion *version = data.find(Id<DocumentVersion>{record.uuid}))
            return disposable(data, *version, day);
    }
    return {record, {}, DisposalBar::NoFile};
}

std::vector<Disposable> dueForDisposal(const Dataset &data, QDate day)
{
    std::vector<Disposable> due;
    const auto look = [&](const auto &table) {
        for (const auto &record : table) {
            if (const Disposable file = disposable(data, record, day); file.bar == DisposalBar::None)
                due.push_back(file);
        }
    };
    look(data.table<DocumentVersion>());
    look(data.table<EvidenceFile>());
    std::ranges::stable_sort(due, {}, &Disposable::keptUntil);
    return due;
}

Result<ChangeSet> disposeOf(
    const Dataset &data, std::span<const AnyId> records, const Disposal &disposal, RunningRetention retention)
{
    if (disposal.reason.isEmpty())
        return failure(ErrorCode::BadValue, {u"evidence_file.disposal_reason"_s, QString()});
    ChangeSet changes(disposalCode);
    for (const AnyId &record : records) {
        const Disposable file = disposableOn(data, record, disposal.day);
        const bool mayBeOverruled =
            file.bar == DisposalBar::RetentionRuns || file.bar == DisposalBar::RetentionUnknown;
        if (file.bar != DisposalBar::None && !(mayBeOverruled && retention == RunningRetention::IsOverruled))
            return std::unexpected(refusal(data, file));
        if (record.kind == Kind::EvidenceFile)
            dispose<EvidenceFile>(data, record.uuid, disposal, changes);
        else
            dispose<DocumentVersion>(data, record.uuid, disposal, changes);
    }
    return changes;
}

} // namespace tsuzuri
