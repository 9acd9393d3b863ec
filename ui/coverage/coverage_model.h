#pragma once

#include "core/coverage/coverage.h"

#include <QAbstractTableModel>

#include <array>

namespace tsuzuri {

class Session;

/// One row for each control of the project that is in scope, with its ribbon.
class CoverageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Title, Owner, Ribbon, Done, ColumnCount };
    enum class Order : std::uint8_t { ExceptionsFirst, ByNumber };

    explicit CoverageModel(const Session &session, QObject *parent = nullptr);

    void setCoverage(Coverage coverage);
    const Coverage &coverage() const { return m_coverage; }
    void setOrder(Order order);
    /// Words of number, title and owner; with a state only controls that have an occurrence of it.
    void setFilter(const QString &words, std::optional<CoverageState> state);

    const ControlRibbon *ribbonAt(int row) const;
    int rowOf(Id<Control> control) const; ///< -1 where it is not shown
    /// How many controls have an occurrence of a state.
    int countOf(CoverageState state) const { return m_counts[static_cast<std::size_t>(state)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    QString ownerOf(const ControlRibbon &ribbon) const;

    const Session &m_session;
    Coverage m_coverage;
    std::vector<QString> m_owners; // of the ribbons
    std::array<int, coverageStates> m_counts{};
    Order m_order = Order::ExceptionsFirst;
    QString m_words;
    std::optional<CoverageState> m_state;
    std::vector<int> m_rows; // places in the coverage
};

} // namespace tsuzuri
