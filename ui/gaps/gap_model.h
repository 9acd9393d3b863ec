#pragma once

#include "core/gaps/gap.h"

#include <QAbstractTableModel>
#include <QSet>

namespace tsuzuri {

class Session;

/// The gap checklist: one heading per severity, below it the gaps.
class GapModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Sentence, Subject, Owner, ProjectName, ColumnCount };
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool
        SeverityRole, ///< int
        RemarkRole, ///< second line of the sentence
    };

    explicit GapModel(Session &session, QObject *parent = nullptr);

    /// No severity: all.
    void setFilter(const QString &words, const QSet<Severity> &severities);
    /// Null for headings.
    const Gap *gapAt(int row) const;
    int rowOf(const QString &fingerprint) const; ///< -1 where it is not shown
    int shownCount() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Severity severity{};
        int gap = -1; ///< -1: a heading
        int count = 0; ///< of a heading
    };
    struct Entry {
        Gap gap;
        QString sentence;
        QString owner;
        QString folded;
    };
    void load();
    void arrange();
    QString ownerOf(const AnyId &subject) const;
    QVariant headingData(const Row &row, int column, int role) const;

    Session &m_session;
    std::vector<Entry> m_entries; // in the order of the report
    std::vector<Row> m_rows;
    QStringList m_words;
    QSet<Severity> m_severities;
    int m_shown = 0;
};

} // namespace tsuzuri
