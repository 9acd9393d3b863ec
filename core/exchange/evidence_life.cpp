#include "core/exchange/evidence_life.h"

#include "core/intake/status_life.h"

namespace tsuzuri {

namespace {

Evidence applied(const Evidence &before, const RecordDraft &draft)
{
    Evidence after = before;
    after.ref = draft.ref;
    after.unresolved = draft.unresolved;
    for (const auto &[index, value] : draft.fields)
        setFieldValue(after, index, value);
    return after;
}

void leaveOut(RecordDraft &draft, std::initializer_list<QStringView> names)
{
    std::erase_if(draft.fields, [&](const std::pair<int, Value> &field) {
        return std::ranges::any_of(names,
            [&](QStringView name) { return kindInfo(Kind::Evidence).fieldIndex(name) == field.first; });
    });
}

} // namespace

std::optional<Error> keepToLife(const Dataset &dataset, RecordDraft &draft)
{
    const Evidence *before = draft.isNew ? nullptr : dataset.find(Id<Evidence>{draft.id});
    if (!before)
        return std::nullopt;
    const auto edited = afterEdit(*before, applied(*before, draft));
    if (edited) {
        if (edited->status != before->status)
            draft.set(kindInfo(Kind::Evidence).fieldIndex(u"status_reason"), edited->statusReason);
        return std::nullopt;
    }
    leaveOut(draft,
        {u"status", u"status_reason", u"accepted_on", u"accepted_by", u"rejected_on", u"reject_reason"});
    if (!afterEdit(*before, applied(*before, draft))) { // accepted
        draft.fields.clear();
        draft.ref = before->ref;
        draft.unresolved = before->unresolved;
    }
    return edited.error();
}

} // namespace tsuzuri
