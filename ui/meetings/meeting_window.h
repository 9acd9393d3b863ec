#pragma once

#include "core/meetings/run.h"
#include "ui/meetings/entry_bar.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListView;
class QStackedWidget;
class QTableView;

namespace tsuzuri {

class AgendaModel;
class Ask;
class ItemView;
class MeetingClock;
class MessageLine;
class Preferences;
class PreviewPane;
class Session;

/// 定例会モード: the agenda of a meeting for a shared screen, by the keyboard alone.
class MeetingWindow : public QWidget {
    Q_OBJECT

public:
    MeetingWindow(
        Session &session, Preferences &preferences, Ask &ask, Id<Meeting> meeting, QWidget *parent = nullptr);
    ~MeetingWindow() override;

    const AgendaModel &agenda() const { return *m_model; }
    const MeetingItem *current() const;
    void showItem(Id<MeetingItem> item);
    /// What a key does here; false for keys that mean nothing.
    bool press(int key);
    void setMasked(bool isMasked);
    enum class Form : std::uint8_t { Item, Table };
    void setForm(Form form);

Q_SIGNALS:
    /// The person wants to end the meeting.
    void closingRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeAgenda();
    QWidget *makeKeys();
    QTableView *makeTable();
    const Meeting *meeting() const;
    void showHead();
    void showCurrent();
    void select(int row);
    void move(int step);
    void setResult(ItemResult result);
    void write(Entry entry);
    void store();
    ChangeSet changesOf(Entry entry, const MeetingRun &run) const;
    bool act(const std::function<ChangeSet(const MeetingRun &)> &what);
    void undo();
    void openEvidence();
    void openPlace();
    void storeTimes();
    std::vector<Id<Person>> candidates(const MeetingItem &item) const;

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    Id<Meeting> m_meeting;
    AgendaModel *m_model;
    QListView *m_list;
    QTableView *m_table;
    QStackedWidget *m_stack;
    ItemView *m_item;
    PreviewPane *m_preview = nullptr; // made when first needed
    EntryBar *m_entry;
    MessageLine *m_messages;
    MeetingClock *m_clock;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_masks = nullptr;
    QLabel *m_progress = nullptr;
    Id<MeetingItem> m_shown;
    MeetingItem m_seen; ///< as it was when somebody began to write
};

} // namespace tsuzuri
