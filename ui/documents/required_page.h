#pragma once

#include "ui/documents/required_model.h"
#include "ui/pages/page.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace tsuzuri {

class Ask;
class ChangeSet;
class ChipButton;
class DecisionPanel;
class FlatTabs;
class PageHead;
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
    void refresh();
    void load();
    void reorder();
    void narrow();
    void showNumbers();
    void showCurrent();

    void open();
    void link();
    void unlink();
    void create();
    void decline();
    void apply(const ChangeSet &changes, const QString &sentence);

    Session &m_session;
    Ask &m_ask;
    RequiredModel *m_model;
    RowTable *m_table;
    DecisionPanel *m_decision;
    FlatTabs *m_orders;
    PageHead *m_head = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_filter = nullptr;
    std::vector<ChipButton *> m_chips;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_foot;
    bool m_isStale = true;
    QString m_wanted; // of the current row
    Id<Document> m_document;
};

} // namespace tsuzuri
