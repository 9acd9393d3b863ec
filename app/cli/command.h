#pragma once

#include "app/cli/console.h"
#include "core/frameworks/pack_shelf.h"
#include "core/interchange/framework_draft.h"

namespace tsuzuri::cli {

/// One command of the contract (docs/cli.md).
struct Command {
    const char *name;
    const char *usage; ///< what stands behind the name
    int minimum; ///< words
    int maximum; ///< -1: any number
    std::vector<Option> options;
    Status (*run)(Console &console, const Arguments &arguments);
};

/// All commands, in the order of the contract.
const std::vector<Command> &commands();
/// Error WrongCall with how the command is called.
Error wrongCall(const QString &command);

// workspace_commands.cpp
Status runNew(Console &console, const Arguments &arguments);
Status runSample(Console &console, const Arguments &arguments);
Status runInfo(Console &console, const Arguments &arguments);
Status runUndo(Console &console, const Arguments &arguments);
Status runBackup(Console &console, const Arguments &arguments);
Status runRestore(Console &console, const Arguments &arguments);
Status runLog(Console &console, const Arguments &arguments);
Status runVerify(Console &console, const Arguments &arguments);

// record_commands.cpp
Status runSet(Console &console, const Arguments &arguments);
Status runList(Console &console, const Arguments &arguments);
Status runProject(Console &console, const Arguments &arguments);
Status runAddEvidence(Console &console, const Arguments &arguments);

// disposal_commands.cpp
Status runDispose(Console &console, const Arguments &arguments);

// framework_commands.cpp
Status runFrameworks(Console &console, const Arguments &arguments);
Status runFramework(Console &console, const Arguments &arguments);

// exchange_commands.cpp
Status runImport(Console &console, const Arguments &arguments);
Status runExport(Console &console, const Arguments &arguments);

// audit_commands.cpp
Status runGaps(Console &console, const Arguments &arguments);
Status runBinder(Console &console, const Arguments &arguments);
Status runWhere(Console &console, const Arguments &arguments);

// search_commands.cpp
Status runExtract(Console &console, const Arguments &arguments);
Status runFind(Console &console, const Arguments &arguments);

// location_commands.cpp
Status runLocations(Console &console, const Arguments &arguments);

// calendar_commands.cpp
Status runOccurrences(Console &console, const Arguments &arguments);
Status runCalendar(Console &console, const Arguments &arguments);

// framework_import_command.cpp
Status importFramework(Console &console, const Arguments &arguments);
Status exportFramework(Console &console, const Arguments &arguments);
/// [{place, value, reason}, …]
QJsonArray toJson(const std::vector<FrameworkNote> &notes);
/// The packs of the program, of the person and of the workspace of --workspace.
PackShelf shelfOf(const Arguments &arguments);

// paper_commands.cpp
Status runAgenda(Console &console, const Arguments &arguments);
Status runMinutes(Console &console, const Arguments &arguments);
Status runChecklist(Console &console, const Arguments &arguments);
Status runHome(Console &console, const Arguments &arguments);

// statement_commands.cpp
Status runStatement(Console &console, const Arguments &arguments);

// oscal_commands.cpp
Status runOscal(Console &console, const Arguments &arguments);

// forecast_command.cpp
Status runForecast(Console &console, const Arguments &arguments);

// difference_command.cpp
Status runDifference(Console &console, const Arguments &arguments);

// edition_command.cpp
Status runEdition(Console &console, const Arguments &arguments);

// mapping_commands.cpp
Status runMapping(Console &console, const Arguments &arguments);

} // namespace tsuzuri::cli
