#include "ui/preview/file_of.h"

#include "core/model/held_file.h"
#include "ui/session/session.h"

namespace tsuzuri {

std::optional<NamedFile> fileOf(const Session &session, const AnyId &record)
{
    QString sha256;
    QString name;
    if (record.kind == Kind::EvidenceFile) {
        const EvidenceFile *file = session.data().find(Id<EvidenceFile>{record.uuid});
        sha256 = file ? heldHash(*file) : QString();
        name = file ? file->name : QString();
    } else if (record.kind == Kind::DocumentVersion) {
        const DocumentVersion *version = session.data().find(Id<DocumentVersion>{record.uuid});
        sha256 = version ? heldHash(*version) : QString();
        name = version ? version->fileName : QString();
    }
    const Vault &vault = session.workspace().vault();
    if (sha256.isEmpty() || !vault.has(sha256))
        return {};
    return NamedFile{name, vault.path(sha256), record};
}

} // namespace tsuzuri
