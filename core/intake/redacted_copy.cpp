#include "core/intake/redacted_copy.h"

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

} // namespace tsuzuri
