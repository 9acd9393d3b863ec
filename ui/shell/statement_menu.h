#pragma once

#include "core/base/localized_text.h"

#include <QObject>

class QAction;

namespace tsuzuri {

class Ask;
class MainWindow;
class PaperExport;
class Preferences;

/// What is stated of one audit project in either language: which requirements it adopts, who is responsible.
class StatementMenu : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the window.
    StatementMenu(MainWindow &window, Preferences &preferences, Ask &ask);

private:
    enum class What { Applicability, Responsibility };

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
