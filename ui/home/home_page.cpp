#include "ui/home/home_page.h"

#include "core/exchange/export.h"
#include "core/home/home_paper.h"
#include "core/words/home_words.h"
#include "ui/home/bar_list.h"
#include "ui/home/box.h"
#include "ui/home/fact_list.h"
#include "ui/home/figure_button.h"
#include "ui/home/home_reader.h"
#include "ui/home/month_strip.h"
#include "ui/home/trend_view.h"
#include "ui/papers/paper_export.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/empty_page.h"
#include "ui/support/icons.h"

#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestDays = 5;

/// A small picture beside its word.
class KeyPicture : public QWidget {
public:
    KeyPicture(const BarPart &part, QWidget *parent)
        : QWidget(parent)
        , m_part(part)
    {
        setFixedSize(fontMetrics().height(), fontMetrics().height() * 2 / 3);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintPart(painter, rect(), m_part, palette());
    }

private:
    BarPart m_part;
};

} // namespace

HomePage::HomePage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_ask(ask)
    , m_reader(new HomeReader(session, GapChecker::usualBigSize, this))
    , m_export(new PaperExport(session, preferences, ask, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_boxes = makeBoxes();
    m_beginning = makeBeginning();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(m_boxes, 1);
    layout->addWidget(m_beginning, 1);
    leadOn();
    connect(m_reader, &HomeReader::ready, this, [this] { show(facts()); });
    connect(m_export, &PaperExport::written, this, &Page::written);
    connect(m_export, &PaperExport::failed, this,
        [this](const QString &sentence) { m_ask.tell(this, sentence); });
    connect(&session, &Session::gapsChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

HomePage::~HomePage() = default;

const HomeFacts &HomePage::facts() const
{
    return m_reader->facts();
}

QBoxLayout *HomePage::makeHead()
{
    const int step = unit(this);
    auto *title = new QLabel(m_session.words().text(home::title), this);
    title->setFont(sized(font(), TextSize::Page));
    m_subtitle = new QLabel(this);
    m_subtitle->setFont(sized(font(), TextSize::Secondary));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *paper = new QPushButton(themedIcon(u"document-print"_s), tr("On one A4 page"), this);
    paper->setObjectName("printHome");
    auto *menu = new QMenu(paper);
    for (const Language language : {Language::Japanese, Language::English})
        menu->addAction(language == Language::Japanese ? u"日本語 (PDF)…"_s : u"English (PDF)…"_s, this,
            [this, language] { print(language); });
    paper->setMenu(menu);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4 * step, 2 * step, 4 * step, 0);
    head->setSpacing(3 * step);
    head->addWidget(title);
    head->addWidget(m_subtitle, 1);
    head->addWidget(paper);
    return head;
}

QWidget *HomePage::makeBoxes()
{
    const int step = unit(this);
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * step + 2);
    for (QBoxLayout *column : {makeReadinessColumn(), makeGapColumn(), makeDayColumn()}) {
        column->setSpacing(columns->spacing());
        columns->addLayout(column, 1);
    }
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4 * step, 2 * step, 4 * step, 3 * step);
    layout->setSpacing(columns->spacing());
    layout->addWidget(makeFigures());
    layout->addLayout(columns, 1);
    return content;
}

QWidget *HomePage::makeFigures()
{
    auto *box = new Box({}, this);
    auto *row = new QWidget(box);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(4 * unit(this));
    for (FigureButton *&figure : m_figures) {
        figure = new FigureButton(row);
        layout->addWidget(figure, 1);
    }
    box->setContent(row);
    return box;
}

Box *HomePage::makeBox(
    const QString &title, const QString &link, const Place &place, QWidget *content, LineList *list)
{
    auto *box = new Box(title, this);
    if (!link.isEmpty())
        connect(
            box->addLink(link), &QPushButton::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
    box->setContent(content);
    content->setAccessibleName(title);
    if (list) {
        list->setAccessibleName(title);
        connect(list, &LineList::moreRequested, this, [this, place] { Q_EMIT placeRequested(place); });
    }
    return box;
}

QBoxLayout *HomePage::makeReadinessColumn()
{
    const Words &words = m_session.words();
    m_readiness = new BarList(BarList::Scale::Shares, words.text(home::noRequirements), this);
    m_readiness->setObjectName("readiness");
    auto *readiness = makeBox(
        words.text(home::readiness), tr("Requirements"), {{}, Kind::Applicability}, m_readiness, m_readiness);
    readiness->addFoot(makeKey());
    const auto wordsOf = [this](const CoverageMonth &month) {
        return HomeText(m_session.reader()).coverage(month);
    };
    m_coverage = new MonthStrip(wordsOf, this);
    m_coverage->setObjectName("coverage");
    auto *coverage =
        makeBox(words.text(home::coverage), tr("Coverage"), {u"coverage"_s}, m_coverage, nullptr);
    coverage->addFoot(m_coverageSum = makeHint());
    auto *column = new QVBoxLayout;
    column->addWidget(readiness);
    column->addWidget(coverage);
    return column;
}

QBoxLayout *HomePage::makeGapColumn()
{
    const Words &words = m_session.words();
    m_trend = new TrendView(words, this);
    m_trend->setObjectName("trend");
    m_trend->setAccessibleName(words.text(home::gapsByWeek));
    m_subjects = new BarList(BarList::Scale::Counts, words.text(home::noGaps), this);
    m_subjects->setObjectName("subjects");
    m_gapViews = new QStackedWidget(this);
    m_gapViews->addWidget(m_trend);
    m_gapViews->addWidget(m_subjects);
    m_gapBox = makeBox(words.text(home::gapsByWeek), {}, {u"gaps"_s}, m_gapViews, m_subjects);
    m_subjects->setAccessibleName(words.text(home::gapsBySubject));
    m_gapLink = m_gapBox->addLink(tr("By subject"));
    m_gapLink->setObjectName("flipGaps");
    m_gapBox->addFoot(m_noTrend = makeHint());
    m_steps = new FactList(words.text(home::noSteps), this);
    m_steps->setObjectName("steps");
    auto *column = new QVBoxLayout;
    column->addWidget(m_gapBox);
    column->addWidget(makeBox(words.text(home::nextSteps), tr("All gaps"), {u"gaps"_s}, m_steps, m_steps));
    return column;
}

QBoxLayout *HomePage::makeDayColumn()
{
    const Words &words = m_session.words();
    m_days = new FactList(words.text(home::noDays), this);
    m_days->setObjectName("days");
    m_days->setFewestLines(fewestDays);
    auto *proposals = new QWidget(this);
    proposals->setObjectName("proposals");
    m_proposals = new QVBoxLayout(proposals);
    m_proposals->setContentsMargins({});
    m_proposals->setSpacing(unit(this));
    auto *days = makeBox(words.text(home::comingUp), tr("Milestones"), {{}, Kind::Milestone}, m_days, m_days);
    days->addFoot(proposals);
    m_loads = new BarList(BarList::Scale::Counts, words.text(home::nothingDue), this);
    m_loads->setObjectName("loads");
    m_news = new FactList(words.text(home::noNews), this);
    m_news->setObjectName("news");
    m_newsBox = makeBox(words.text(home::sinceYesterday), {}, {u"projects"_s}, m_news, m_news);
    auto *column = new QVBoxLayout;
    column->addWidget(days);
    column->addWidget(makeBox(words.text(home::dueSoon), tr("Work"), {u"work"_s}, m_loads, m_loads));
    column->addWidget(m_newsBox);
    return column;
}

QLabel *HomePage::makeHint()
{
    auto *hint = new QLabel(this);
    hint->setFont(sized(font(), TextSize::Hint));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    return hint;
}

QWidget *HomePage::makeKey()
{
    const Words &words = m_session.words();
    auto *key = new QWidget(this);
    auto *layout = new QHBoxLayout(key);
    layout->setContentsMargins({});
    for (const auto &[part, phrase] : {std::pair(BarPart{1, Tone::Good, BarPart::Fill::Full}, home::isReady),
             std::pair(BarPart{1, Tone::Good, BarPart::Fill::Hatched}, home::isPartly),
             std::pair(BarPart{1, Tone::Draft, BarPart::Fill::Faint}, home::isOpen)}) {
        layout->addWidget(new KeyPicture(part, key));
        auto *label = new QLabel(words.text(phrase), key);
        label->setFont(sized(font(), TextSize::Hint));
        layout->addWidget(label);
    }
    layout->addStretch();
    return key;
}

QWidget *HomePage::makeBeginning()
{
    auto *page = new EmptyPage(u"folder-new"_s,
        tr("Begin with an audit project: choose what is audited against, and its requirements come with it.\n"
           "Lists that you keep already can be imported at any time."),
        this);
    auto *make = page->addStep(tr("New audit project…"));
    make->setObjectName("begin");
    make->setDefault(true);
    connect(make, &QPushButton::clicked, this, &Page::projectRequested);
    connect(page->addStep(tr("Import a list…")), &QPushButton::clicked, this,
        [this] { Q_EMIT importRequested(Kind::Document); });
    return page;
}

void HomePage::print(Language language)
{
    const Words &words = m_bothWords.in(language);
    RegisterReader reader(m_session.data(), words, m_session.today());
    reader.setProject(m_session.project());
    const auto write = [paper = homePaper(facts(), HomeText(reader)), &words,
                           created = lastChange(m_session.workspace())](
                           const QString &path) { return writeHomePaper(paper, words, path, created); };
    m_export->writePdf(this, words.text(home::title), language, write);
}

} // namespace tsuzuri
