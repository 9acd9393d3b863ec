#include "core/intake/redacted_copy.h"

#include "core/model/sealed.h"

namespace tsuzuri {

ChangeSet redactionChanges(const Dataset &data, const RedactedCopy &copy)
{
    ChangeSet changes(QStringLiteral("redaction"));
    const EvidenceFile *original = data.find(copy.original);
    const Evidence *evidence = original ? data.find(original->evidence) : nullptr;
    if (!evidence)
        return changes;
    EvidenceFile record;
    record.evidence = original->evidence;
    record.name = copy.name;
    record.sha256 = copy.sha256;
    record.size = copy.size;
    record.sequence = original->sequence;
    record.redactionOf = original->id;
    changes.add(std::move(record));
    if (evidence->redaction != Redaction::Done) {
        Evidence done = *evidence;
        done.redaction = Redaction::Done;
        changes.change(std::move(done));
    }
    return changes;
}

ChangeSet handOutAgain(const Dataset &data, Id<EvidenceFile> copy, QDate day)
{
    ChangeSet changes(QStringLiteral("redaction"));
    const EvidenceFile *earlier = data.find(copy);
    if (!earlier || !isReplaced(data, *earlier))
        return changes;
    EvidenceFile again = *earlier;
    again.id = Id<EvidenceFile>::create(); // the newest from now on
    again.ref.clear(); // numbers are never given out again
    again.revision = 0;
    changes.remove(*earlier, day);
    changes.add(std::move(again));
    return changes;
}

} // namespace tsuzuri
