// Works in the registers of a big workspace as a person would, with real widgets, and prints what each step
// took: see README.md.
#include "../ui/answers.h"
#include "big_workspace.h"
#include "core/registers/register.h"
#include "ui/registers/register_model.h"
#include "ui/registers/register_pane.h"
#include "ui/session/session.h"
#include "ui/support/undo_list.h"

#include <QApplication>
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

#include <time.h>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Of this thread, in milliseconds: what counts on a machine that does other things too.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
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

class Bench {
public:
    explicit Bench(const QString &folder)
        : m_settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat)
        , m_preferences(m_settings)
    {
        QElapsedTimer clock;
        clock.start();
        auto opened = Workspace::open(folder, {});
        if (!opened)
            qFatal("the workspace can't be opened");
        m_workspace = std::move(*opened);
        report("workspace loaded", static_cast<double>(clock.elapsed()), "ms");
        report("memory then", megabytes("VmRSS:"), "MB");
        m_session = std::make_unique<Session>(*m_workspace, m_undoList, m_words, Language::Japanese);
        show(Kind::Evidence);
        report("first register painted since the start", static_cast<double>(clock.elapsed()), "ms");
    }

    void run()
    {
        rest(3000); // the first checks, texts fetched ahead
        report("longest hitch in the first 3 seconds", m_hitch, "ms");
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
    RegisterPane &pane() const { return *m_panes.at(m_kind); }
    RegisterView &view() const { return pane().view(); }
    void paint() const
    {
        QApplication::sendPostedEvents();
        pane().repaint();
        view().viewport()->repaint();
    }
    void show(Kind kind)
    {
        m_kind = kind;
        auto &pane = m_panes[kind];
        if (!pane) {
            pane = std::make_unique<RegisterPane>(*m_session, m_preferences, m_answers, kind);
            pane->resize(1150, 680);
        }
        pane->show();
        pane->view().selectFirst();
        paint();
    }

    /// Until what was done is painted: the median and the longest of several.
    template <typename Action>
    void measure(const char *what, int times, Action action)
    {
        std::vector<std::pair<double, double>> all;
        for (int i = 0; i < times; ++i) {
            const double begin = processorTime();
            QElapsedTimer clock;
            clock.start();
            action(i);
            paint();
            all.emplace_back(static_cast<double>(clock.nsecsElapsed()) / 1e6, processorTime() - begin);
            rest();
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
            QElapsedTimer clock;
            clock.start();
            QApplication::processEvents();
            m_hitch = std::max(m_hitch, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        } while (all.elapsed() < milliseconds);
    }

    void workIn(Kind kind)
    {
        out() << "\n" << kindCode(kind) << "\n";
        measure("shown", 1, [&](int) { show(kind); });
        report("rows", view().model()->rowCount(), "");
        auto *filter = pane().findChild<QLineEdit *>(u"filter"_s);
        measure("filter: first letter, right after", 1, [&](int) { filter->setText(u"b"_s); });
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
        m_hitch = 0;
        measure("edit, stored and painted", 20, [&](int i) {
            pane().model().setData(pane().model().index(10 + i, title), u"Edited %1"_s.arg(i));
        });
        rest(1500);
        report("longest hitch while checks follow", m_hitch, "ms");
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
    double m_hitch = 0;
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
    Bench(folder).run();
}
