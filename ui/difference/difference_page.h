#pragma once

#include "ui/difference/difference_rows.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;
class QStackedWidget;

namespace tsuzuri {

class AnswerView;
class Ask;
class ChipButton;
class DifferenceChoice;
class EmptyPage;
class FilterRow;
class MessageLine;
class PageHead;
class PaperExport;
class Preferences;
class RowTable;
class Session;
class Task;

/// 差分: what a scheme asks for beyond what is held, through what the rest is answered, and what is left to
/// do.
class DifferencePage : public Page {
    Q_OBJECT

public:
    DifferencePage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent = nullptr);
    ~DifferencePage() override;

    /// `tab` says what is compared (DifferenceChoice::code), `filter` which states are shown.
    Place place() const override;
    void go(const Place &place) override;
    void step(int rows) override;
    void focusFilter() override;
    void setDensity(Density density) override;

    RowTable &table() const { return *m_table; }
    /// Nothing is being worked out.
    bool isReady() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBody();
    void makeChips();
    void becomeStale();
    void load();
    void take(const Result<Difference> &difference);
    void narrow();
    void showCurrent();
    void goToChapter(int chapter);
    void exportPaper(Language language);
    const SchemeDifferenceRow *rowAt(int row) const;

    Session &m_session;
    PageHead *m_head;
    DifferenceChoice *m_choice;
    FilterRow *m_filters;
    MessageLine *m_messages;
    BarList *m_chapters;
    RowModel *m_model;
    RowTable *m_table;
    AnswerView *m_answers;
    RowModel *m_effortModel;
    RowTable *m_effort;
    EmptyPage *m_empty;
    QStackedLayout *m_stack = nullptr;
    PaperExport *m_export;
    QPushButton *m_papers;
    std::vector<ChipButton *> m_chips; // by DifferenceState
    std::optional<Difference> m_difference;
    bool m_countsOwn = true; // in m_difference
    std::vector<DifferenceLine> m_lines; // of the rows of m_difference
    std::vector<std::size_t> m_visible; // rows of m_difference
    QString m_current; // code of the current row
    QTimer m_timer;
    bool m_isStale = true;
    struct Work; // the thread, and what is frozen while it reads
    std::unique_ptr<Work> m_work;
};

} // namespace tsuzuri
