#pragma once

#include <QString>

namespace tsuzuri {

class MainWindow;
class Photographer;
class Preferences;

/// What is photographed of an open workspace, in this order: what one set changes it puts back. `scratch` is
/// a folder for files that are shown.
void photographPages(MainWindow &window, const Photographer &photographer);
void photographEditing(MainWindow &window, const Photographer &photographer);
void photographDocuments(MainWindow &window, const Photographer &photographer, Preferences &preferences);
void photographDialogs(
    MainWindow &window, const Photographer &photographer, Preferences &preferences, const QString &scratch);
/// Leaves a meeting behind: for a copy of the workspace.
void photographMeetings(MainWindow &window, const Photographer &photographer, const QString &scratch);
/// Leaves a project behind: for a copy of the workspace.
void photographEditions(MainWindow &window, const Photographer &photographer, const QString &scratch);
void photographFiles(MainWindow &window, const Photographer &photographer);
void photographIntake(MainWindow &window, const Photographer &photographer, const QString &scratch);

} // namespace tsuzuri
