#pragma once

#include "core/gaps/gap.h"

#include <QAbstractListModel>

namespace tsuzuri {

class Session;

/// Gaps as paragraphs: sign, sentence, rule.
class GapListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SentenceRole = Qt::UserRole, SignRole, RemarkRole };

    explicit GapListModel(Session &session, QObject *parent = nullptr);

    /// Places in the session's gap book.
    void setGaps(const std::vector<int> &places);
    const Gap *gapAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Session &m_session;
    std::vector<Gap> m_gaps; // copies: the book may be made anew at any time
};

} // namespace tsuzuri
