#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace tsuzuri {

class PhaseStrip;
class Session;

/// Above everything: which audit, how far it is, how long it has, and the way to any record.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(Session &session, QAction *find, QAction *undo, QAction *redo, QWidget *parent = nullptr);

private:
    void fillProjects();
    void showProject();

    Session &m_session;
    QComboBox *m_projects;
    PhaseStrip *m_phase;
    QLabel *m_countdown;
};

} // namespace tsuzuri
