#pragma once

#include "core/frameworks/mapping.h"
#include "core/frameworks/pack_shelf.h"
#include "core/interchange/framework_draft.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

#include <set>

namespace tsuzuri {

/// What a person says of a list of pairs that the list itself does not.
struct MappingOptions {
    QString from = {}; ///< framework of numbers in the first column that name none
    QString to = {};
    QString sheet = {}; ///< of a workbook; "" for the first that has the columns
    Language language = Language::Japanese; ///< of source and author, where the file has both
};

/// Pairs of requirements as a file has them, to be looked at before the workspace takes them.
struct MappingDraft {
    struct Row {
        QString from; ///< "iso27001_2022:A.5.1"
        QString to;
        MappingRelation relation{};
        MappingStrength strength{};
        QString source;
        QString author;
        QDate date;
    };
    std::vector<Row> rows;
    std::set<QString> frameworks; ///< that they speak of
    std::vector<FrameworkNote> problems; ///< each keeps the whole out

    bool isSound() const { return problems.empty(); }
};

/// Reads a mapping of the form of resources/mappings, or an XLSX or CSV list with columns for from, to,
/// relation, strength, source, author and date, as an export writes it. Ends are "framework:number". Every
/// row is checked against the packs and the requirements of the workspace: an end that does not exist or is
/// withdrawn, a group that is more than related, a pair that was there before are problems that name their
/// place. May take a while: for a worker thread. Errors: those of TableReader and readMapping,
/// NoColumnMatches, FileTooLarge.
Result<MappingDraft> readMappingFile(const QString &path, const MappingOptions &options,
    const PackShelf &shelf, const Dataset &data, const BothWords &words);

struct MappingChanges {
    ChangeSet changes{QStringLiteral("import")};
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};

/// The pairs as records; one that the workspace has is brought in line. Frameworks that it does not hold come
/// along, since a record can only link to what is there. Errors: those of PackShelf::pack.
Result<MappingChanges> mappingChanges(const MappingDraft &draft, const PackShelf &shelf, const Dataset &data);

} // namespace tsuzuri
