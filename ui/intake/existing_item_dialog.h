#pragma once

#include "core/model/evidence.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace tsuzuri {

class Session;

/// Chooses an evidence item that files are added to, or that a new one takes the place of, with the reason.
class ExistingItemDialog : public QDialog {
    Q_OBJECT

public:
    /// Items of the draft's controls come first.
    ExistingItemDialog(Session &session, const Evidence &draft, QWidget *parent);

Q_SIGNALS:
    void chosen(tsuzuri::Id<tsuzuri::Evidence> item);
    void replaced(tsuzuri::Id<tsuzuri::Evidence> item, const QString &reason);

private:
    void fill();
    void arrange();
    Id<Evidence> current() const;

    Session &m_session;
    std::vector<Id<Control>> m_controls;
    QLineEdit *m_words;
    QListView *m_view;
    QStandardItemModel *m_items;
    QLineEdit *m_reason;
    QPushButton *m_add;
    QPushButton *m_replace;
};

} // namespace tsuzuri
