#pragma once

#include "core/people/work.h"

#include <QAbstractListModel>

namespace tsuzuri {

class Session;

/// What waits for one person as paragraphs: overdue, this week, later.
class WorkModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { TextRole = Qt::UserRole, SignRole, RemarkRole, DueRole, HeadingRole };

    explicit WorkModel(Session &session, QObject *parent = nullptr);

    void setPerson(Id<Person> person);
    Id<Person> person() const { return m_person; }
    const std::vector<WorkItem> &items() const { return m_items; }
    /// What waits for everybody: kept until the workspace changes.
    const std::vector<WorkItem> &everybodysWork() const { return m_all; }
    /// While nobody sees it, it waits with its reading.
    void setShown(bool isShown);

    AnyId recordAt(int row) const; ///< null for headings
    int rowOf(Uuid record) const;
    int rowFrom(QDate day) const; ///< of the first item that is due then or later; -1

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded();

private:
    struct Row {
        WorkTime time{};
        int item = -1; ///< -1: a heading
    };
    void load();
    void arrange();
    const WorkItem *itemAt(int row) const;
    QString textOf(const WorkItem &item) const;
    QString remarkOf(const WorkItem &item) const;
    QString headingOf(WorkTime time) const;

    Session &m_session;
    Id<Person> m_person;
    std::vector<Gap> m_gaps; ///< that the items name: copies, for the session makes its own anew
    std::vector<WorkItem> m_all;
    std::vector<WorkItem> m_items;
    std::vector<Row> m_rows;
    bool m_isShown = false;
    bool m_isStale = true;
};

} // namespace tsuzuri
