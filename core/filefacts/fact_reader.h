#pragma once

#include "core/gaps/file_facts.h"
#include "core/search/file_index.h"

namespace tsuzuri {

/// What rules want to know of the files of a workspace.
struct WantedFacts {
    std::vector<VaultFile> files; ///< to be looked at
    std::vector<std::pair<ListKey, QString>> lists; ///< to be read, with their paths

    bool isEmpty() const { return files.empty() && lists.empty(); }
};

/// Of the files of evidence and versions, and of the lists of populations. Whether they are there shows when
/// they are read.
WantedFacts wantedFacts(const Dataset &data, const Vault &vault);
/// What of it is not known yet.
WantedFacts missingFacts(WantedFacts wanted, const FileFacts &known);

struct FactOptions {
    int lanes = 1; ///< child processes side by side
    QString program = {}; ///< tsuzuri-cli; "": the one beside this program
    std::function<void(double)> progress = {}; ///< may be called by any thread
    CancelTest isCancelled = {};
    std::shared_ptr<const FileFacts> known = {}; ///< stays known
    bool isAll = false; ///< nothing else is wanted: the store forgets it
};

/// Takes what the store beside the workspace knows, reads what it lacks and keeps it there: each content is
/// read once. What was read before a cancellation stays. Where nothing can be stored, it is read all the
/// same. Errors: Cancelled, ProgramMissing.
Result<std::shared_ptr<const FileFacts>> readFileFacts(
    const QString &storePath, const WantedFacts &wanted, const FactOptions &options);

/// Nothing stays of files that the workspace does not hold any more.
Result<void> forgetFacts(const QString &storePath, const Dataset &data, const Vault &vault);

} // namespace tsuzuri
