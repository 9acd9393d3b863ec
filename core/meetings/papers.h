#pragma once

#include "core/gaps/workspace_index.h"
#include "core/meetings/minutes.h"
#include "core/papers/paper.h"

namespace tsuzuri {

/// What is sent before a meeting: the lines of its agenda with who answers and how old each is; no comment,
/// no note.
Paper agendaPaper(const WorkspaceIndex &index, const Meeting &meeting, const Words &words);

Paper minutesPaper(const Minutes &minutes, const Words &words);

/// The whole checklist with what was said last time and this time, for the own team: domain.md 7.3.
Paper checklistPaper(const WorkspaceIndex &index, const Meeting &meeting, const Words &words);

/// Findings of a project (null: all) with cause, response, actions by kind and effectiveness, and what is
/// missing.
Paper correctivePaper(const WorkspaceIndex &index, Id<Project> project, const Words &words);

} // namespace tsuzuri
