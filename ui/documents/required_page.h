#pragma once

#include "ui/documents/required_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace tsuzuri {

class Ask;
class ChipButton;
class FlatTabs;
class RowTable;
struct Error;

/// The documents that the audit needs, whether they exist or not, and what is to be done about each.
class RequiredPage : public Page {
    Q_OBJECT

public:
    RequiredPage(Session &session, Ask &ask, QWidget *parent = nullptr);

    Place place() const override;
    void go(const Place &place) override;
    void step(int rows) override;
    void focusFilter() override;
    void setDensity(Density density) override;

    RequiredModel &model() const { return *m_model; }
    RowTable &table() const { return *m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Row = RequiredModel::Row;

    QWidget *makeHead();
    QWidget *makeFilterRow();
    QWidget *makeDecision();
    QPushButton *makeAction(const QString &icon, const QString &word, Qt::Key key, void (RequiredPage::*act)());
    void refresh();
    void load();
    void narrow();
    void showNumbers();
    void showCurrent();
    void showDecision(const Row *row);
    Id<Document> chosenDocument();

    void open();
    void link();
    void unlink();
    void create();
    void declineIt();
    void apply(const ChangeSet &changes, const QString &sentence);

    Session &m_session;
    Ask &m_ask;
    RequiredModel *m_model;
    RowTable *m_table;
    FlatTabs *m_orders;
    QLabel *m_count = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_filter = nullptr;
    std::vector<ChipButton *> m_chips;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_foot;
    QLabel *m_title = nullptr;
    QLabel *m_why = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_link = nullptr;
    QPushButton *m_unlink = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_decline = nullptr;
    QPushButton *m_open = nullptr;
    bool m_isStale = true;
    QString m_wanted; // of the current row
    Id<Document> m_document;
};

} // namespace tsuzuri
