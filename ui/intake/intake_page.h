#pragma once

#include "ui/intake/intake_form.h"
#include "ui/intake/tray_model.h"
#include "ui/pages/page.h"

class QHBoxLayout;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace tsuzuri {

class Ask;
class MessageLine;
class PageHead;
class Preferences;
class PreviewPane;
class ProgressRow;
class TakingIn;
class TrayReader;
struct LeftOutFile;

/// The intake desk: files that wait at the left, the current one in the middle, what it becomes at the right.
/// Enter files it and goes on; everything else has one key, too.
class IntakePage : public Page {
    Q_OBJECT

public:
    IntakePage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent = nullptr);
    ~IntakePage() override;

    Place place() const override;
    void go(const Place &place) override;
    void step(int rows) override;

    /// Files and folders into the tray.
    void takeIn(const QStringList &paths);
    void addFiles();
    void addFolder();
    /// A picture or files of the clipboard.
    void paste();
    bool isTaking() const;
    TrayModel &tray() const { return *m_model; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeKeys();
    void addKey(QHBoxLayout &layout, const QString &key, const QString &word, void (IntakePage::*act)());
    bool press(int key, Qt::KeyboardModifiers modifiers);

    void showCurrent();
    void showPreview();
    void arrange();
    void countSure();
    void takeThoughts();
    void takeDraft(const Evidence &draft);
    std::vector<int> selectedRows() const;
    std::vector<Id<EvidenceFile>> idsOf(const std::vector<int> &rows) const;
    void select(int row);

    void file();
    void fileTogether();
    void fileSure();
    /// Those that lack nothing; a person is led to what is missing in the others.
    bool fileRows(const std::vector<int> &rows);
    bool isComplete(int row);
    bool store(ChangeSet changes, const QString &done);
    void asBefore();
    void later();
    void askWhyAside();
    void setAside(const QString &reason);
    void showAside();
    void useExisting();
    void showEnd(const std::vector<Id<EvidenceFile>> &taken, const std::vector<LeftOutFile> &refused);
    void leaveForm(bool isToBeFiled);

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    TrayModel *m_model;
    TakingIn *m_taking;
    QListView *m_view;
    PreviewPane *m_preview;
    IntakeForm *m_form;
    QTimer m_previewTimer;
    std::optional<Evidence> m_last; // what was filed last
    PageHead *m_head = nullptr;
    QPushButton *m_aside = nullptr;
    QPushButton *m_sure = nullptr;
    MessageLine *m_notice = nullptr;
    ProgressRow *m_work = nullptr;
    QLineEdit *m_reason = nullptr;
    QWidget *m_keys = nullptr;
    QWidget *m_desk = nullptr;
    QStackedLayout *m_stack = nullptr;
    std::unique_ptr<TrayReader> m_reader; // goes first: while it waits for its thread, events still come
};

} // namespace tsuzuri
