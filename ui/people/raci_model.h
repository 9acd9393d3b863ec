#pragma once

#include "core/people/raci_edit.h"
#include "core/people/raci_matrix.h"
#include "core/workspace/workspace.h"

#include <QAbstractTableModel>

namespace tsuzuri {

class Session;

/// The matrix of who answers for what: a row for each control or document, a column for each person. Every
/// edit is one step to undo.
class RaciModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        LettersRole = Qt::UserRole, ///< RaciLetters, of cells
        SignRole, ///< Sign, of headers: who left, what nobody answers for
        FaultRole, ///< of row headers: what is wrong, in few words
        DepartmentRole, ///< of column headers
        NumberRole, ///< of row headers: C-001
        NameRole, ///< of row headers: what the record is called
    };
    enum class Rows : std::uint8_t { All, NobodyAccountable, PersonGone };

    explicit RaciModel(Session &session, QObject *parent = nullptr);

    void setKind(Kind kind); ///< Control or Document
    void setPeople(RaciMatrix::People people);
    void setFilter(const QString &words, Rows rows);
    /// While nobody sees it, it waits with its reading.
    void setShown(bool isShown);
    Kind kind() const { return m_kind; }
    int countOf(Rows rows) const; ///< without the filter's words

    AnyId subjectAt(int row) const;
    Id<Person> personAt(int column) const;
    int rowOf(Uuid subject) const; ///< -1 where it is not shown
    int columnOf(Id<Person> person) const;

    void toggle(const QModelIndexList &cells, Raci raci);
    void clear(const QModelIndexList &cells);
    /// All letters that a person has in person go to another one.
    void move(const QModelIndex &from, const QModelIndex &to);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    /// An edit was refused.
    void failed(const tsuzuri::Error &error);

private:
    void load();
    void takeNotice(const CommitNotice &notice);
    void arrange();
    bool fits(std::size_t row, Rows rows) const;
    RaciLetters lettersAt(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;
    QString faultText(std::size_t row) const;
    QModelIndex draggedFrom(const QMimeData *data) const;
    void commit(const RaciEdit &edit);

    Session &m_session;
    Kind m_kind = Kind::Control;
    RaciMatrix::People m_people = RaciMatrix::People::WithParts;
    std::optional<WorkspaceIndex>
        m_workspace; ///< of what the matrix is made of; other links in it may be out of date
    RaciMatrix m_matrix;
    QStringList m_folded; ///< what each row is found by
    std::vector<int> m_rows; ///< of the matrix, those that are shown
    QStringList m_words;
    Rows m_narrow = Rows::All;
    bool m_isShown = true;
    bool m_isStale = false;
};

} // namespace tsuzuri
