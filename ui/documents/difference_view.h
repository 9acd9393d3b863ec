#pragma once

#include "core/documents/text_difference.h"

#include <QAbstractListModel>
#include <QListView>

namespace tsuzuri {

/// The rows of a difference; each is one index.
class DifferenceModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setDifference(TextDifference difference);
    void setOnlyChanges(bool isOnly);
    const DifferenceRow &row(int place) const;
    /// The name of the part that begins with this row; "" where none begins or it has no name.
    QString partAt(int place) const;
    const TextDifference &difference() const { return m_difference; }
    /// Places where a run of changes begins.
    const std::vector<int> &changes() const { return m_changes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void arrange();

    TextDifference m_difference;
    std::vector<int> m_visible;
    std::vector<int> m_changes;
    bool m_isOnlyChanges = false;
};

/// Two texts side by side: what was taken away is struck through, what came is underlined, both are tinted.
class DifferenceView : public QListView {
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    DifferenceModel &model() const { return *m_model; }
    /// Goes to the next (1) or the previous (-1) change.
    void step(int changes);
    int currentChange() const; ///< from 0; -1 before the first

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    DifferenceModel *m_model;
};

} // namespace tsuzuri
