#pragma once

#include "ui/documents/required_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tsuzuri {

/// What a required document is for, and what can be decided about it. The keys work in the table beside it.
class DecisionPanel : public QWidget {
    Q_OBJECT

public:
    DecisionPanel(Session &session, QWidget &table, QWidget *parent = nullptr);

    /// Null empties the panel.
    void showRow(const RequiredModel::Row *row);
    /// What stands in the box: a proposal, or a number or title that somebody typed. Null where that is no
    /// document.
    Id<Document> chosen() const;
    void askForDocument();
    QString reason() const;
    void askForReason();

Q_SIGNALS:
    void linkRequested();
    void unlinkRequested();
    void createRequested();
    void declineRequested();
    void openRequested();

private:
    QPushButton *makeAction(const QString &name, const QString &icon, const QString &word, Qt::Key key,
        void (DecisionPanel::*request)());
    void arrange();

    Session &m_session;
    QWidget &m_table;
    QLabel *m_title;
    QLabel *m_why;
    QComboBox *m_choice;
    QLineEdit *m_reason;
    QPushButton *m_link;
    QPushButton *m_unlink;
    QPushButton *m_create;
    QPushButton *m_decline;
    QPushButton *m_open;
};

} // namespace tsuzuri
