#pragma once

#include "core/model/records.h"

#include <QAbstractListModel>

namespace tsuzuri {

class Session;
struct Column;

/// Records that a link could name, found by words in either language, number or kana.
class LinkTargets : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole }; ///< what CellParser reads back

    /// For a link to any kind: documents, controls, evidence and the others that are often named.
    LinkTargets(const Session &session, const Column &column, QObject *parent = nullptr);

    /// Best matches first, not more than can be looked over.
    void setWords(const QString &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Target {
        Kind kind{};
        Uuid id;
        QString label;
        QString folded; // everything that it can be found by
    };
    void load();
    QString nameOf(const Target &target) const;

    const Session &m_session;
    const Column &m_column;
    std::vector<Kind> m_kinds;
    std::vector<Target> m_targets; // made when first searched
    std::vector<const Target *> m_found;
};

} // namespace tsuzuri
