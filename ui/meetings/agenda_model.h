#pragma once

#include "core/meetings/item_facts.h"
#include "ui/support/shapes.h"

#include <QAbstractTableModel>

namespace tsuzuri {

class Session;
struct CommitNotice;

/// The agenda of a meeting: its sections as headings, and their lines with what was said.
class AgendaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Text, Owner, Due, Weeks, Result, Comment, ColumnCount };
    enum Role { HeadingRole = Qt::UserRole, SignRole, ProgressRole, DoneRole };

    AgendaModel(Session &session, Id<Meeting> meeting, QObject *parent = nullptr);

    /// Hides names of people and what is 極秘.
    void setMasked(bool isMasked);
    bool isMasked() const { return m_isMasked; }

    /// Null for headings.
    const MeetingItem *itemAt(int row) const;
    int rowOf(Id<MeetingItem> item) const; ///< -1 where it is gone
    /// The next line below (1) or above (-1) a row; -1 where there is none.
    int neighbour(int row, int step) const;
    int lineCount() const;
    int doneCount() const;
    bool isHidden(const MeetingItem &item) const;
    ItemFacts facts(const MeetingItem &item) const { return book().of(item); }
    /// Good until the next change.
    const ItemFactBook &book() const;
    QString sentence(const MeetingItem &item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        AgendaSection section{};
        Id<MeetingItem> item; ///< null for the heading of the section
    };

    void load();
    void takeNotice(const CommitNotice &notice);
    QString headingText(AgendaSection section) const;
    QString progressText(AgendaSection section) const;
    QString cellText(const MeetingItem &item, int column) const;

    Session &m_session;
    Id<Meeting> m_meetingId;
    bool m_isMasked = false;
    std::vector<Row> m_rows;
    // What facts are looked up in, made anew after a change when somebody asks.
    mutable std::optional<Meeting> m_meeting;
    mutable std::optional<WorkspaceIndex> m_index;
    mutable std::optional<ItemFactBook> m_book;
    mutable int m_itemsInBook = 0;
};

/// The sign of a result, else that of the severity; none for a line without either.
std::optional<Sign> itemSign(const MeetingItem &item);
/// OK, action needed, pending, not applicable; "" for none yet.
QString resultWord(const Session &session, ItemResult result);

} // namespace tsuzuri
