#pragma once

#include "core/base/error.h"
#include "ui/session/session.h"

#include <QJsonObject>
#include <QObject>

class QAction;
class QMenu;

namespace tsuzuri {

class Ask;
class MainWindow;
class Preferences;
class Task;
struct CollectionDraft;

/// Documents of OSCAL: what one audit project says of its controls, results and plan of action, and mappings
/// between frameworks, out and in. While a thread reads the workspace, nothing can be edited.
class OscalMenu : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the window.
    OscalMenu(MainWindow &window, Preferences &preferences, Ask &ask);
    ~OscalMenu() override;

private:
    enum class What { Component, Results, Plan };
    using Make = std::function<Result<QJsonObject>(const BothWords &words)>;

    QAction *add(QMenu &menu, const QString &title, void (OscalMenu::*act)());
    void addOfProject(QMenu &menu, What what, const QString &title);
    void write(What what, const QString &title);
    void writeMapping();
    void write(const QString &title, Make make);
    void readMapping();
    void store(const QString &file, CollectionDraft &&draft);
    QStringList packFolders() const;
    void showState();

    MainWindow &m_window;
    Preferences &m_preferences;
    Ask &m_ask;
    QList<QAction *> m_ofProject;
    QAction *m_mapping = nullptr;
    QAction *m_import = nullptr;
    std::unique_ptr<Task> m_task;
    std::optional<Session::Freeze> m_freeze; // while the thread reads
};

} // namespace tsuzuri
