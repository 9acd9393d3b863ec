#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/frameworks/pack_shelf.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// What a person says of a new audit.
struct NewProject {
    QString ref; ///< "" for the next number
    LocalizedText name;
    QString scheme; ///< an id that a pack's audits know, such as soc2_type2
    QStringList frameworks; ///< pack ids, each with ":LEVEL" where a level was chosen
    Period period; ///< or `asOf`
    QDate asOf;
    Period fieldwork = {}; ///< of the auditors, where it is known
    QDate reportDueOn = {};
};

/// The categories that a SOC report names: the levels of the trust services criteria; none of any other pack.
QStringList trustCategories(const Pack &pack, const QStringList &levels);

/// The project with what it needs to start: the frameworks' requirements, where the workspace does not hold
/// them yet, and one undecided applicability for each requirement that the chosen levels take in. Errors:
/// UnknownFramework ("id" or "id:level"), DuplicateRef.
Result<ChangeSet> projectChanges(
    const Dataset &data, const NewProject &project, QDate today, const PackShelf &shelf = PackShelf());

} // namespace tsuzuri
