#pragma once

#include "core/base/sha256.h"
#include "core/model/dataset.h"
#include "core/sample/files_register.h"
#include "core/sample/records.h"

namespace tsuzuri {

/// The sample company in memory. Its evidence gets one file each with an illustrative hash, the same one
/// where the sample says that two items share a file.
inline Result<Dataset> sampleDataset()
{
    const Result<ChangeSet> changes = sampleRecords();
    const auto rows = readSampleRegister(QStringLiteral("evidence"));
    if (!changes || !rows)
        return std::unexpected(changes ? rows.error() : changes.error());
    Dataset dataset;
    forEachRecordType([&]<typename T>() {
        for (const T &record : changes->of<T>())
            dataset.table<T>().put(record);
    });
    for (const SampleRow &row : *rows) {
        const QString ref = row[QStringLiteral("ref")];
        const QString same = row[QStringLiteral("same_file_as")];
        const Evidence *evidence = dataset.table<Evidence>().findRef(ref);
        if (!evidence || row[QStringLiteral("file_kind")] == QLatin1StringView("none"))
            continue;
        EvidenceFile file;
        file.ref = QStringLiteral("EF-") + ref;
        file.id = {Uuid::fromName(file.ref)};
        file.evidence = evidence->id;
        file.name = row[QStringLiteral("file_name")];
        file.sha256 = Sha256::hash((same.isEmpty() ? ref : same).toUtf8()).hex();
        dataset.table<EvidenceFile>().put(file);
    }
    return dataset;
}

} // namespace tsuzuri
