#pragma once

#include "core/documents/required.h"
#include "ui/support/shapes.h"

#include <QAbstractTableModel>

namespace tsuzuri {

class DataWork;
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
        DocumentState state{};
        bool isRequired = false;
        int depth = 0; ///< in the tree
        QString title;
        QString existing;
        QString inForce;
        QString role;
        QString folded;
    };

    explicit RequiredModel(Session &session, QObject *parent = nullptr);

    /// Reads everything anew, as it stands on a day; `loaded` tells when it is there.
    void load(QDate day);
    bool isLoaded() const { return m_isLoaded; } ///< once at least
    void setOrder(Order order);
    void setFilter(const QString &words, std::function<bool(const Row &)> fits);

    const Row *rowAt(int row) const; ///< null where there is none
    int rowOf(const QString &wanted, Id<Document> document) const; ///< -1 where it is not shown
    int count(const std::function<bool(const Row &)> &fits) const;
    int notAsked() const
    {
        return m_inventory.notAsked;
    } ///< entries of the catalogue that nothing here asks for
    const QStringList &uncovered() const { return m_inventory.uncovered; } ///< requirements without an entry

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();

private:
    struct Inventory {
        std::vector<Row> rows;
        std::optional<std::vector<Row>> tree; // made when it is first shown
        int notAsked = 0;
        QStringList uncovered;
    };
    class Reader;

    const std::vector<Row> &rowsInOrder() const;
    void arrange();

    Session &m_session;
    DataWork *m_work;
    Inventory m_inventory;
    bool m_isLoaded = false;
    bool m_isTreeAskedFor = false;
    QDate m_day;
    std::vector<int> m_visible;
    Order m_order = Order::Catalogue;
    QStringList m_words;
    std::function<bool(const Row &)> m_fits;
};

Sign signOf(DocumentState state);
QString stateWord(DocumentState state);

} // namespace tsuzuri
