#pragma once

#include <QObject>

class QAction;

namespace tsuzuri {

class Ask;
class MainWindow;
class Preferences;

/// What can be done with the editions of frameworks: moving a project to another one, taking in what
/// corresponds.
class EditionMenu : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the window.
    EditionMenu(MainWindow &window, Preferences &preferences, Ask &ask);

private:
    void move();
    void importMapping();
    void showState();

    MainWindow &m_window;
    Preferences &m_preferences;
    Ask &m_ask;
    QAction *m_move;
    QAction *m_import;
};

} // namespace tsuzuri
