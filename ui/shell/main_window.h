#pragma once

#include "core/workspace/workspace.h"
#include "ui/shell/place.h"

#include <QMainWindow>

#include <map>

class QStackedWidget;

namespace tsuzuri {

class Appearance;
class Ask;
class DetailPane;
class FindDialog;
class IntakePage;
class LineSplitter;
class MessageLine;
class Navigation;
class Page;
class Preferences;
class RegistersPage;
class RegisterView;
class Searcher;
class Session;
class UndoWork;
class WindowActions;
struct Gap;

/// The window of an open workspace. It only arranges: pages do the work.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(Session &session, Preferences &preferences, Appearance &appearance, Ask &ask);
    ~MainWindow() override;

    Place place() const;
    void go(const Place &place);
    /// For what concerns more than this window; who made it connects them.
    WindowActions &actions() const { return *m_actions; }
    Session &session() const { return m_session; }
    MessageLine &messages() const { return *m_messages; }
    DetailPane &detail() const { return *m_detail; }
    Page *page() const; ///< the one in front
    IntakePage &intake(); ///< comes to the front
    /// What was stored, with a way to undo it.
    void tellDone(const QString &sentence);
    /// What was done and changed no record.
    void tellWritten(const QString &sentence);

Q_SIGNALS:
    void importRequested(tsuzuri::Kind kind);
    void exportRequested(tsuzuri::Kind kind);
    void binderRequested();
    void projectRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectActions();
    Page *pageFor(const QString &key);
    RegistersPage *registersPage() const; ///< null where another kind of page is in front
    void withTable(void (RegisterView::*action)());
    void showRecord(const AnyId &id);
    void showGap(const Gap &gap);
    void goToRecord(const AnyId &id);
    void editAdded(const AnyId &id);
    void showGaps(Severity severity);
    void find();
    void noteSeen(const AnyId &id);
    void showPlaces(const AnyId &id, const QString &sentence);
    void showUndo();
    void setDense(bool isDense);
    void showDetails(bool isWanted);
    void showTitle();

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    WindowActions *m_actions;
    Navigation *m_navigation;
    LineSplitter *m_splitter;
    QStackedWidget *m_pages;
    MessageLine *m_messages;
    DetailPane *m_detail;
    Searcher *m_searcher;
    UndoWork *m_undo;
    FindDialog *m_find = nullptr; // made when first needed
    std::vector<AnyId> m_recent; // looked at last, newest first
    std::map<QString, Page *> m_made;
    QString m_key;
    qint64 m_told = 0; // entry of the log that the message offers to take back
};

} // namespace tsuzuri
