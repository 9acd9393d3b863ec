#pragma once

#include "core/model/kind.h"

#include <QIdentityProxyModel>

namespace tsuzuri {

class RegisterModel;
struct Column;

/// Records of one kind that belong to a record of another: the versions of a document, the files of evidence.
/// Each gets a tab of its own in the detail pane; all other links share one.
struct RelatedList {
    Kind owner;
    Kind kind;
    const char *field; ///< of `kind`, links to `owner`
    const char *title; ///< of the tab
    const char *text; ///< column that says what it is
    const char *remark; ///< columns of the quiet line, separated by blanks
    const char *sign; ///< column whose sign stands in front, "" for none
    bool hasFile = false; ///< can be looked at
};

/// In the order of the tabs.
std::vector<const RelatedList *> relatedLists(Kind owner);
QString relatedTitle(const RelatedList &list);

/// The rows of a register as paragraphs.
class RelatedModel : public QIdentityProxyModel {
    Q_OBJECT

public:
    enum Role { TextRole = Qt::UserRole + 100, SignRole, RemarkRole };

    RelatedModel(const RelatedList &list, RegisterModel &source, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString textOf(const Column *column, int row) const;

    RegisterModel &m_source;
    const Column *m_text;
    const Column *m_sign;
    std::vector<const Column *> m_remarks;
};

} // namespace tsuzuri
