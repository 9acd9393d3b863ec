#pragma once

#include "core/model/organisation.h"
#include "ui/pages/page.h"

class QStackedLayout;

namespace tsuzuri {

class Ask;
class EmptyPage;
class PageHead;
class ParagraphView;
class PersonBox;
class Preferences;
class Session;
class Task;
class WeekBars;
class WorkModel;

/// 自分の作業: everything that waits for one person, and how it is spread over the audit period.
class WorkPage : public Page {
    Q_OBJECT

public:
    WorkPage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent = nullptr);
    ~WorkPage() override;

    /// `tab` names the person.
    Place place() const override;
    void go(const Place &place) override;
    void step(int rows) override;

    void setPerson(Id<Person> person);
    /// Asks for a file and writes there, as a calendar, what waits for the shown person.
    void saveCalendar();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    void arrange();
    void fillPeople();
    Id<Person> ownPerson() const;
    Period period() const;
    void showWeek(QDate monday);
    void selectRow(int row);

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    WorkModel *m_model;
    ParagraphView *m_view;
    PersonBox *m_person = nullptr;
    WeekBars *m_bars;
    PageHead *m_head = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyPage *m_empty = nullptr;
    Uuid m_record; ///< of the current row
    std::unique_ptr<Task> m_writing;
};

} // namespace tsuzuri
