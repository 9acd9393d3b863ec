#pragma once

#include "core/model/kind.h"

#include <QListView>
#include <QString>

#include <span>

class QStandardItemModel;

namespace tsuzuri {

class Session;

/// One line of the navigation. To add a register to the window, add its kind here.
struct NavigationItem {
    const char *key;
    const char *section; ///< heading above, "" for none
    const char *icon;
    const char *title;
    std::vector<Kind> kinds; ///< registers of the page; the first gives the count
};

const std::vector<NavigationItem> &navigationItems();
/// The page that shows a register; null for kinds that have none.
const NavigationItem *pageOf(Kind kind);
QString navigationTitle(const NavigationItem &item);

/// Where one can go: icon, word and a quiet count.
class Navigation : public QListView {
    Q_OBJECT

public:
    explicit Navigation(Session &session, QWidget *parent = nullptr);

    QString currentKey() const;
    /// Tells nobody.
    void setCurrentKey(const QString &key);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fill();
    void updateCounts();
    int countOf(const NavigationItem &item) const;

    Session &m_session;
    QStandardItemModel *m_items;
    bool m_isQuiet = false;
};

} // namespace tsuzuri
