#pragma once

#include "core/documents/required.h"
#include "ui/support/shapes.h"

#include <QAbstractTableModel>

namespace tsuzuri {

class Session;

/// 必要文書: what the audit needs beside what there is. Rows hold no pointers into the dataset.
class RequiredModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, State, Why, Existing, InForce, Approver, ColumnCount };
    enum class Order : std::uint8_t { Catalogue, Tree };
    struct Row {
        const catalogue::Document *wanted = nullptr; ///< lives as long as the program
        Id<Document> document;
        std::vector<Id<Document>> proposals;
        QStringList codes; ///< of the requirements
        DocumentState state {};
        bool isRequired = false;
        int depth = 0; ///< in the tree
        QString title;
        QString existing;
        QString inForce;
        QString role;
        QString folded;
    };

    explicit RequiredModel(Session &session, QObject *parent = nullptr);

    /// Reads everything anew, as it stands on a day.
    void load(QDate day);
    void setOrder(Order order);
    void setFilter(const QString &words, std::function<bool(const Row &)> fits);

    const Row *rowAt(int row) const; ///< null where there is none
    int rowOf(const QString &wanted, Id<Document> document) const; ///< -1 where it is not shown
    int count(const std::function<bool(const Row &)> &fits) const;
    int notAsked() const { return m_notAsked; } ///< entries of the catalogue that nothing here asks for
    const QStringList &uncovered() const { return m_uncovered; } ///< requirements without an entry

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Row read(const WorkspaceIndex &index, const RequiredDocument &required) const;
    void readTree();
    void arrange();

    Session &m_session;
    std::vector<Row> m_rows;
    std::optional<std::vector<Row>> m_tree; // made when it is first shown
    QDate m_day;
    std::vector<int> m_visible;
    Order m_order = Order::Catalogue;
    QStringList m_words;
    std::function<bool(const Row &)> m_fits;
    int m_notAsked = 0;
    QStringList m_uncovered;
};

Sign signOf(DocumentState state);
QString stateWord(DocumentState state);

} // namespace tsuzuri
