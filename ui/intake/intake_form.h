#pragma once

#include "core/intake/found_period.h"
#include "core/intake/proposal.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace tsuzuri {

class ProposalButton;
class Session;

/// What a file of the tray becomes, for a person to agree with or to change: each proposal with its reason.
/// It asks only what matters to what the file shows: a moment, a period or a population.
class IntakeForm : public QScrollArea {
    Q_OBJECT

public:
    explicit IntakeForm(Session &session, QWidget *parent = nullptr);

    struct Shown {
        const EvidenceFile &file;
        const Proposal &proposal;
        const Evidence &draft;
        NameCalendar calendar;
    };
    void showFile(const Shown &shown);
    void clear();
    const Evidence &draft() const { return m_draft; }
    bool hasTwins() const { return m_hasTwins; }

    enum class Field : std::uint8_t { Title, Control, Covers, Captured, Kind, Question, Note };
    void edit(Field field);
    /// The first, second or third proposed control.
    void chooseControl(int number);
    /// Says in red what is wrong in a field; nothing of it is taken over.
    bool hasFault() const;

Q_SIGNALS:
    /// A person changed something.
    void draftChanged(const tsuzuri::Evidence &draft);
    /// Enter: back to the list; with Ctrl: and file it.
    void left(bool isToBeFiled);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    enum class Shows : std::uint8_t { Moment, Span, Population };

    void makeFields();
    void addQuestions(QFormLayout &layout);
    QLineEdit *addLine(QFormLayout &layout, const QString &word, const char *name);
    QComboBox *addChoice(QFormLayout &layout, const QString &word, const char *name, const char *field);
    QCheckBox *addQuestion(QFormLayout &layout, const QString &word, const char *name, Flag Evidence::*flag);
    void fill();
    void fillControls(const Proposal &proposal);
    void fillVersion(const Proposal &proposal);
    void arrange();
    void change();
    void takeControls();
    void takeCovers();
    void takeCaptured();
    void takeReceived();
    void takeShows(int shows);
    void mark(QLineEdit &line, bool isWrong);
    void leave(QLineEdit &line, bool isToBeFiled);
    QString controlsText() const;

    Session &m_session;
    Evidence m_draft;
    NameCalendar m_calendar;
    bool m_hasTwins = false;
    bool m_isFilling = false;
    std::vector<Id<Control>> m_candidates;
    Id<DocumentVersion> m_proposedVersion;
    QFormLayout *m_layout = nullptr;
    QLabel *m_name;
    QLabel *m_warnings;
    std::vector<ProposalButton *> m_buttons;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_control = nullptr;
    QComboBox *m_shows = nullptr;
    QLineEdit *m_covers = nullptr;
    QLabel *m_coversReason = nullptr;
    QLineEdit *m_captured = nullptr;
    QLineEdit *m_received = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_system = nullptr;
    QCheckBox *m_version = nullptr;
    std::vector<std::pair<QCheckBox *, Flag Evidence::*>> m_questions;
    QLineEdit *m_query = nullptr;
    QLineEdit *m_count = nullptr;
    QComboBox *m_check = nullptr;
    QCheckBox *m_personal = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_facts;
};

} // namespace tsuzuri
