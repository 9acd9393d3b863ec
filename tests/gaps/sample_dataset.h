#pragma once

#include "core/base/sha256.h"
#include "core/model/dataset.h"
#include "core/sample/records.h"

namespace tsuzuri {

/// The sample company in memory. Its evidence gets one file each with an illustrative hash, the same one
/// where the sample says that two items share a file.
inline Result<Dataset> sampleDataset()
{
    const Result<ChangeSet> changes = sampleRecords();
    const auto files = sampleFiles();
    if (!changes || !files)
        return std::unexpected(changes ? files.error() : changes.error());
    Dataset dataset;
    forEachRecordType([&]<typename T>() {
        for (const T &record : changes->of<T>())
            dataset.table<T>().put(record);
    });
    for (const SampleFile &file : *files) {
        const Evidence *evidence = dataset.table<Evidence>().findRef(file.evidence);
        if (!evidence || file.fileKind == QLatin1StringView("none"))
            continue;
        EvidenceFile record;
        record.ref = QStringLiteral("EF-") + file.evidence;
        record.id = {Uuid::fromName(record.ref)};
        record.evidence = evidence->id;
        record.name = file.fileName;
        const QString content = file.sameFileAs.isEmpty() ? file.evidence : file.sameFileAs;
        record.sha256 = Sha256::hash(content.toUtf8()).hex();
        dataset.table<EvidenceFile>().put(record);
    }
    return dataset;
}

} // namespace tsuzuri
