#pragma once

#include "core/intake/filing.h"
#include "core/intake/proposer.h"

#include <QAbstractListModel>
#include <QTimer>

namespace tsuzuri {

class Session;
struct CommitNotice;

/// The files of the tray with what is proposed for each. Proposals are made when they are looked at, the
/// others in pauses; each filed item makes those of its kind surer.
class TrayModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SignRole = Qt::UserRole, RemarkRole, ConfidenceRole };

    explicit TrayModel(Session &session, QObject *parent = nullptr);
    ~TrayModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    Id<EvidenceFile> idAt(int row) const;
    const EvidenceFile *fileAt(int row) const; ///< null beyond the last row
    int rowOf(Id<EvidenceFile> id) const; ///< -1 where it is not shown
    const Proposal &proposalAt(int row) const;
    /// As proposed, or as a person has changed it. The row must be there.
    Evidence draftAt(int row) const;
    void setDraft(int row, const Evidence &draft);
    bool isEdited(int row) const;
    void forgetDraft(int row);
    /// The text of a file and when it says that it was written: proposals get better by it.
    void setText(Id<EvidenceFile> id, const QString &text, const QDateTime &writtenAt = {});
    /// Rows whose text nobody has set yet, from one row on and around; at most so many.
    std::vector<int> unreadRows(int from, int most) const;
    NameCalendar calendarAt(int row) const;
    TrayFile trayFileAt(int row) const;

    /// Rows whose proposals are sure and have not been touched, as far as is known yet.
    std::vector<int> sureRows() const;
    /// Until all proposals are there and `sureRows` is complete.
    bool isThinking() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// All proposals are there.
    void thought();

private:
    struct Item {
        Id<EvidenceFile> id;
        QString text;
        QDateTime writtenAt;
        bool isRead = false;
        std::optional<Proposal> proposal;
        bool isStale = true;
        std::optional<Evidence> draft; // by a person
    };
    void startAnew();
    void takeNotice(const CommitNotice &notice);
    void takeRows();
    void think();
    Item &item(int row) const { return m_items[static_cast<std::size_t>(row)]; }

    Session &m_session;
    mutable std::optional<Proposer> m_proposer; // made when first needed
    mutable std::vector<Item> m_items;
    QTimer m_timer;
    int m_thought = 0; // rows before it are not stale
};

} // namespace tsuzuri
