#pragma once

#include "core/home/home_facts.h"
#include "core/words/words.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tsuzuri {

class Ask;
class BarList;
class Box;
class FactList;
class FigureButton;
class HomeReader;
class HomeText;
class LineList;
class MonthStrip;
class PaperExport;
class Preferences;
class Session;
class TrendView;

/// ホーム: where do we stand, what is near, what to do next. Everything leads to its rows, and to one A4
/// page.
class HomePage : public Page {
    Q_OBJECT

public:
    HomePage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent = nullptr);
    ~HomePage() override;

    Place place() const override { return {}; }
    void go(const Place &) override;
    const HomeFacts &facts() const;
    /// Asks for a file and writes what is shown on one A4 page.
    void print(Language language);

private:
    QBoxLayout *makeHead();
    QWidget *makeBoxes();
    QWidget *makeFigures();
    QBoxLayout *makeReadinessColumn();
    QBoxLayout *makeGapColumn();
    QBoxLayout *makeDayColumn();
    Box *makeBox(
        const QString &title, const QString &link, const Place &place, QWidget *content, LineList *list);
    QLabel *makeHint();
    QWidget *makeKey();
    QWidget *makeBeginning();
    bool isBeginning() const;
    void leadOn();

    void refresh();
    void show(const HomeFacts &facts);
    void showReadiness(const HomeText &text);
    void showGaps(const HomeText &text);
    void showDays(const HomeText &text);
    void showProposals(const HomeText &text);
    void showLoads(const HomeText &text);
    void showNews(const HomeText &text);
    void openReadiness(int row);
    void openNews(int row);
    void openMonth(const CoverageMonth &month);
    void flipGaps();
    void showGapView(bool showsTrend);
    void acceptProposal(std::size_t place);

    Session &m_session;
    Ask &m_ask;
    BothWords m_bothWords;
    HomeReader *m_reader;
    PaperExport *m_export;
    QLabel *m_subtitle = nullptr;
    std::array<FigureButton *, 4> m_figures{};
    QWidget *m_beginning = nullptr;
    QWidget *m_boxes = nullptr;
    BarList *m_readiness = nullptr;
    MonthStrip *m_coverage = nullptr;
    QLabel *m_coverageSum = nullptr;
    Box *m_gapBox = nullptr;
    QPushButton *m_gapLink = nullptr;
    QStackedWidget *m_gapViews = nullptr;
    TrendView *m_trend = nullptr;
    BarList *m_subjects = nullptr;
    QLabel *m_noTrend = nullptr; // below the subjects
    FactList *m_steps = nullptr;
    FactList *m_days = nullptr;
    QVBoxLayout *m_proposals = nullptr;
    BarList *m_loads = nullptr;
    Box *m_newsBox = nullptr;
    FactList *m_news = nullptr;
    std::optional<bool> m_wantsTrend; // what a person has chosen
    bool m_leadsWithGaps = false; // the first line of the news is about gaps
    bool m_isStale = true; // read when it is looked at
};

} // namespace tsuzuri
