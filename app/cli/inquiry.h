#pragma once

#include "app/cli/console.h"

namespace tsuzuri::cli {

/// A workspace, and what --project and --as-of ask of it.
struct Inquiry {
    std::unique_ptr<Workspace> workspace;
    Id<Project> project; ///< null without --project
    QDate day; ///< of --as-of, else today in the workspace's zone

    const Dataset &data() const { return workspace->data(); }
};

/// Errors: those of opening, UnknownProject, BadDate.
Result<Inquiry> inquiryOf(const Arguments &arguments, Result<std::unique_ptr<Workspace>> opened);

} // namespace tsuzuri::cli
