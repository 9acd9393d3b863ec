#pragma once

#include "core/base/localized_text.h"

#include <QObject>

class QAction;

namespace tsuzuri {

class Ask;
class MainWindow;
class PaperExport;
class Preferences;
class ProjectIndex;
class Words;
struct Paper;
struct Phrase;
struct Project;

/// What is stated of one audit project in either language: which requirements it adopts, who is responsible,
/// what a check of them finds.
class StatementMenu : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the window.
    StatementMenu(MainWindow &window, Preferences &preferences, Ask &ask);

private:
    enum class What { Applicability, Responsibility, Check };

    static const Phrase &titleOf(What what, const Project *project);
    static Paper paperOf(What what, const ProjectIndex &index, const Words &words);
    QAction *add(What what, Language language);
    void write(What what, Language language);
    void showState();

    MainWindow &m_window;
    PaperExport *m_export;
    struct Choice {
        What what;
        Language language;
        QAction *action;
    };
    std::vector<Choice> m_choices;
};

} // namespace tsuzuri
