#pragma once

#include "core/model/meeting.h"
#include "core/papers/paper.h"
#include "core/words/words.h"
#include "ui/meetings/meeting_window.h"
#include "ui/pages/registers_page.h"

#include <QPointer>

class QAction;
class QLabel;
class QPushButton;

namespace tsuzuri {

class BurnDown;
class MessageLine;
class PaperExport;

/// 会議: the registers of meetings, and above them what is next: prepare, hold, close, hand out.
class MeetingsPage : public RegistersPage {
    Q_OBJECT

public:
    MeetingsPage(Session &session, Preferences &preferences, Ask &ask, const QString &title,
        std::vector<Kind> kinds, QWidget *parent = nullptr);

    /// Of the next meeting, which is prepared first where it is new.
    void prepare();
    /// The window of the meeting mode; null where nothing is prepared.
    MeetingWindow *hold();
    void closeNext();

private:
    enum class What : std::uint8_t { Agenda, Minutes, Checklist };

    QWidget *makeStrip();
    QPushButton *makePapers(QWidget *parent);
    void showNext();
    void showBurnDown();
    Meeting next() const;
    /// The chosen one in the register, else the next.
    Meeting meant() const;
    void exportPaper(What what, Language language, PaperSize size);

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    BothWords m_words;
    PaperExport *m_export;
    QLabel *m_next = nullptr;
    QPushButton *m_prepare = nullptr;
    QPushButton *m_hold = nullptr;
    QPushButton *m_close = nullptr;
    BurnDown *m_burnDown = nullptr;
    MessageLine *m_messages = nullptr;
    QPointer<MeetingWindow> m_window;
};

} // namespace tsuzuri
