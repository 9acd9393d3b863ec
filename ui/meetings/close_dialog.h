#pragma once

#include "core/model/meeting.h"
#include "core/papers/paper.h"
#include "core/words/words.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tsuzuri {

class Ask;
class PaperExport;
class PersonBox;
class Preferences;
class Session;

/// The end of a meeting: its minutes to look at and hand out, then it is closed for good.
class CloseDialog : public QDialog {
    Q_OBJECT

public:
    CloseDialog(
        Session &session, Preferences &preferences, Ask &ask, Id<Meeting> meeting, QWidget *parent = nullptr);

    QString minutes() const; ///< as they are shown

Q_SIGNALS:
    void meetingClosed(const QString &sentence);

private:
    QWidget *makeForm();
    const Words &words() const;
    std::optional<Meeting> wanted() const; ///< none when it is gone
    Paper paper() const;
    void showMinutes();
    void closeMeetingNow();

    Session &m_session;
    Ask &m_ask;
    Id<Meeting> m_meeting;
    BothWords m_words;
    PaperExport *m_export;
    QComboBox *m_language = nullptr;
    QDateEdit *m_next = nullptr;
    PersonBox *m_by = nullptr;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    QPushButton *m_close = nullptr;
};

} // namespace tsuzuri
