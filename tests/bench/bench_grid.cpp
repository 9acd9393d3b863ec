// Works in the registers of a big workspace as a person would, with real widgets, and prints what each step
// took: see README.md.
#include "../ui/answers.h"
#include "big_workspace.h"
#include "core/registers/register.h"
#include "stopwatch.h"
#include "ui/registers/register_model.h"
#include "ui/registers/register_pane.h"
#include "ui/session/session.h"
#include "ui/support/undo_list.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <map>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double megabytes(QByteArrayView field)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(field))
                return line.mid(field.size()).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

/// Of the table: a figure that leaves out the painting would be worth nothing.
class PaintCounter : public QObject {
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

class Bench {
public:
    Bench(const QString &folder, Kind first)
        : m_settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat)
        , m_preferences(m_settings)
    {
        const Stopwatch watch;
        const std::clock_t before = std::clock();
        auto opened = Workspace::open(folder, {});
        if (!opened)
            qFatal("the workspace can't be opened");
        m_workspace = std::move(*opened);
        const double loaded =
            static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC; // in all threads
        report("workspace loaded", watch.elapsed(), loaded);
        report("memory then", megabytes("VmRSS:"), "MB");
        const Stopwatch showing;
        m_session = std::make_unique<Session>(*m_workspace, m_undoList, m_words, Language::Japanese);
        show(first);
        report("first register painted since the start", watch.elapsed(), loaded + showing.processor());
    }

    void run()
    {
        rest(3000); // the first checks, texts fetched ahead
        while (!m_session->gaps().asOf().isValid())
            rest(100);
        reportHitch("longest hitch in the first 3 seconds");
        report("memory then", megabytes("VmRSS:"), "MB");
        report("gaps", static_cast<double>(m_session->gaps().gaps().size()), "");
        for (const Kind kind : {Kind::Evidence, Kind::Document, Kind::Requirement})
            workIn(kind);
        report("memory at the end", megabytes("VmRSS:"), "MB");
        report("memory at most", megabytes("VmHWM:"), "MB");
    }

private:
    static void report(const char *what, double number, const char *unit)
    {
        out() << u"%1 %2 %3\n"_s.arg(QLatin1StringView(what), -42)
                     .arg(number, 9, 'f', 1)
                     .arg(QLatin1StringView(unit));
        out().flush();
    }
    static void report(const char *what, double elapsed, double processor)
    {
        report(what, elapsed, qPrintable(u"ms, processor %1"_s.arg(processor, 0, 'f', 1)));
    }
    void reportHitch(const char *what)
    {
        const auto [processor, time] = m_hitch;
        report(what, time, processor);
    }
    RegisterPane &pane() const { return *m_panes.at(m_kind); }
    RegisterView &view() const { return pane().view(); }
    /// What an event loop does next: lays out and paints what has changed.
    static void paint() { QApplication::sendPostedEvents(); }
    void show(Kind kind)
    {
        m_kind = kind;
        auto &pane = m_panes[kind];
        if (!pane) {
            pane = std::make_unique<RegisterPane>(*m_session, m_preferences, m_answers, kind);
            pane->resize(1150, 680);
            pane->view().viewport()->installEventFilter(&m_painted);
        }
        pane->show();
        pane->view().selectFirst();
        paint();
    }

    /// Until what was done is painted: the median and the longest of several.
    template <typename Action>
    void measure(const char *what, int times, Action action, int restTime = 0)
    {
        std::vector<std::pair<double, double>> all;
        for (int i = 0; i < times; ++i) {
            const Stopwatch watch;
            action(i);
            paint();
            all.emplace_back(watch.elapsed(), watch.processor());
            rest(restTime);
        }
        std::ranges::sort(all, {}, [](const auto &one) { return one.second; });
        const auto [time, processor] = all[all.size() / 2];
        report(what, time,
            qPrintable(u"ms, processor %1, longest %2"_s.arg(processor, 0, 'f', 1)
                    .arg(all.back().second, 0, 'f', 1)));
    }
    /// What the window does when nobody asks: texts that are fetched ahead, checks. The longest hitch counts.
    void rest(int milliseconds = 0)
    {
        QElapsedTimer all;
        all.start();
        do {
            const Stopwatch watch;
            QApplication::processEvents();
            m_hitch = std::max(m_hitch, {watch.processor(), watch.elapsed()});
        } while (all.elapsed() < milliseconds);
    }

    /// From what an earlier run left in a workspace, too.
    static QString differentText() { return u"Edited %1"_s.arg(QDateTime::currentMSecsSinceEpoch()); }

    void workIn(Kind kind)
    {
        out() << "\n" << kindCode(kind) << "\n";
        measure("shown", 1, [&](int) { show(kind); });
        report("rows", view().model()->rowCount(), "");
        auto *filter = pane().findChild<QLineEdit *>(u"filter"_s);
        bool isNarrowed = false;
        const auto heard =
            QObject::connect(&pane().model(), &RegisterModel::arranged, &pane(), [&] { isNarrowed = true; });
        m_hitch = {};
        measure("filter: first letter, right after", 1, [&](int) {
            filter->setText(u"b"_s);
            while (!isNarrowed)
                rest();
        });
        reportHitch("longest hitch meanwhile");
        QObject::disconnect(heard);
        const QString words = u"backup list"_s;
        measure("filter: a keystroke", static_cast<int>(words.size()),
            [&](int i) { filter->setText(words.first(i + 1)); });
        measure("filter: a Japanese word", 5,
            [&](int i) { filter->setText(i % 2 ? u"委託"_s : u"委託先 記録"_s); });
        measure("filter: cleared", 1, [&](int) { filter->clear(); });
        measure("sort by another column", view().model()->columnCount(),
            [&](int i) { view().sortByColumn(i, Qt::DescendingOrder); });
        measure("sort by two columns", 2, [&](int i) {
            const auto &columns = registerOf(kind).table;
            pane().model().setSort({{columns[3], RowOrder::Ascending},
                {columns[1], i ? RowOrder::Ascending : RowOrder::Descending}});
        });
        measure("group by a column, and no longer", 2,
            [&](int i) { pane().model().setGroup(i ? nullptr : registerOf(kind).table[3]); });
        measure("sort by number", 1, [&](int) { view().sortByColumn(0, Qt::AscendingOrder); });
        measure("a page further", 30, [&](int) {
            QScrollBar *bar = view().verticalScrollBar();
            bar->setValue(bar->value() + bar->pageStep());
        });
        measure("a row down", 30, [&](int) { QTest::keyClick(&view(), Qt::Key_Down); });
        measure(
            "to the end and back", 4, [&](int i) { i % 2 ? view().scrollToTop() : view().scrollToBottom(); });
        const int title = pane().model().sectionOf(registerOf(kind).find(u"title"));
        m_hitch = {};
        const int painted = m_painted.count;
        measure("edit, stored and painted", 20,
            [&](int i) { pane().model().setData(pane().model().index(10 + i, title), differentText()); });
        if (m_painted.count < painted + 20)
            qFatal("not every edit was painted");
        rest(1500);
        reportHitch("longest hitch while checks follow");
        measure(
            "the same while checks run", 10,
            [&](int i) { pane().model().setData(pane().model().index(10 + i, title), differentText()); },
            300);
        measure("edit of 200 rows", 1, [&](int) {
            std::vector<CellEdit> edits;
            for (int i = 0; i < 200; ++i)
                edits.push_back({i, registerOf(kind).find(u"title"), u"All %1"_s.arg(i)});
            pane().model().edit(edits);
        });
        measure("undone", 1, [&](int) { Q_UNUSED(m_session->undo()) });
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    Answers m_answers;
    Preferences m_preferences;
    BothWords m_words;
    UndoList m_undoList;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Session> m_session;
    std::map<Kind, std::unique_ptr<RegisterPane>> m_panes;
    Kind m_kind{};
    PaintCounter m_painted;
    std::pair<double, double> m_hitch; // of the processor, by the clock
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("SOURCE_DATE_EPOCH", "1795156200"); // 2026-11-20 15:30 in Tokyo
    const QApplication application(argc, argv);
    const QTemporaryDir scratch;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : scratch.filePath(u"Big.tsuzuri"_s);
    if (!QFile::exists(folder)) {
        if (const auto made = makeBigWorkspace(folder); !made) {
            out() << "the workspace can't be made\n";
            return 3;
        }
    }
    const auto first = argc > 2 ? kindFromCode(QString::fromLatin1(argv[2])) : std::nullopt;
    Bench bench(folder, first.value_or(Kind::Evidence));
    if (argc <= 3) // with a third argument the workspace is opened only
        bench.run();
}
