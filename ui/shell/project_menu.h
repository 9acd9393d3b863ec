#pragma once

#include "core/base/id.h"

#include <QObject>

class QAction;

namespace tsuzuri {

class Ask;
class MainWindow;
struct Project;

/// What can be done with audit projects: make one, look at one, edit and close it.
class ProjectMenu : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the window.
    ProjectMenu(MainWindow &window, Ask &ask);

private:
    void makeNew();
    void extendCurrent();
    void plan(Id<Project> project);
    void fill();
    void addChoice(const QString &word, Id<Project> project);
    const Project *current() const;
    void editCurrent();
    void closeOrReopen();
    void showState();

    MainWindow &m_window;
    Ask &m_ask;
    QAction *m_edit;
    QAction *m_close;
    QAction *m_extend;
    QList<QAction *> m_choices;
};

} // namespace tsuzuri
