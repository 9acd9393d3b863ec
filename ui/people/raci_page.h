#pragma once

#include "ui/pages/page.h"
#include "ui/people/raci_model.h"

class QLineEdit;
class QStackedLayout;

namespace tsuzuri {

class Ask;
class ChipButton;
class EmptyPage;
class FlatTabs;
class PageHead;
class Preferences;
class RaciView;
class Session;
class Task;

/// 担当割当: controls or documents against people. It keeps the room for people: no record is shown beside
/// it.
class RaciPage : public Page {
    Q_OBJECT

public:
    RaciPage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent = nullptr);
    ~RaciPage() override;

    Place place() const override;
    void go(const Place &place) override;
    void step(int rows) override;
    void focusFilter() override;

    RaciModel &model() const { return *m_model; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFilterRow();
    void chooseKind();
    void narrow(ChipButton *pressed);
    void arrange();
    void keepCurrent();
    void showCurrent();
    void writeTable();

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    RaciModel *m_model;
    RaciView *m_view;
    PageHead *m_head = nullptr;
    FlatTabs *m_tabs = nullptr;
    ChipButton *m_nobody = nullptr;
    ChipButton *m_gone = nullptr;
    ChipButton *m_everybody = nullptr;
    QLineEdit *m_filter = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyPage *m_empty = nullptr;
    Uuid m_subject; ///< of the current cell
    Id<Person> m_person;
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
