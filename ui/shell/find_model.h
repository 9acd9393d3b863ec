#pragma once

#include "core/model/records.h"

#include <QAbstractListModel>

namespace tsuzuri {

class Session;

/// Records by number, name in both languages and kana: best matches of each kind below its heading.
class FindModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole, RemarkRole, NumberRole };

    explicit FindModel(const Session &session, QObject *parent = nullptr);

    void setWords(const QString &words);
    AnyId recordAt(int row) const; ///< null for headings
    int foundCount() const { return m_found; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        AnyId id;
        QString folded; // number first
    };
    struct Row {
        Kind kind {};
        Uuid id; // null: a heading
        int count = 0; // of a heading
    };
    void load();
    QString remark(const Row &row) const;

    const Session &m_session;
    std::vector<Entry> m_entries; // made when first searched
    std::vector<Row> m_rows;
    int m_found = 0;
};

} // namespace tsuzuri
