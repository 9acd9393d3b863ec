// Opens the pages that are worked out of everything there is, in a big workspace, and prints how long the
// window stood still: see README.md.
#include "../ui/answers.h"
#include "big_workspace.h"
#include "stopwatch.h"
#include "ui/documents/required_page.h"
#include "ui/people/raci_page.h"
#include "ui/places/places_page.h"
#include "ui/session/session.h"
#include "ui/support/preferences.h"
#include "ui/support/undo_list.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

/// RACI: 2,000 controls x 100 people.
constexpr BigCounts counts{.controls = 2'000, .people = 100};

int rowsShown(const QTableView *table)
{
    return table->isVisible() && table->model() ? table->model()->rowCount() : 0;
}

template <typename Action>
void measure(const char *what, Action action)
{
    const Stopwatch watch;
    action();
    QApplication::sendPostedEvents(); // lays out and paints
    QTextStream(stdout) << u"%1 %2 ms, processor %3\n"_s.arg(QLatin1StringView(what), -42)
                               .arg(watch.elapsed(), 9, 'f', 1)
                               .arg(watch.processor(), 0, 'f', 1);
}

/// Until it is so: how long that took, and how long the window stood still at a time.
template <typename Condition>
void await(const char *what, Condition isSo)
{
    const Stopwatch watch;
    double longest = 0;
    while (!isSo()) {
        const Stopwatch step;
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest = std::max(longest, step.processor());
    }
    QTextStream(stdout) << u"%1 %2 ms, longest hitch %3\n"_s.arg(QLatin1StringView(what), -42)
                               .arg(watch.elapsed(), 9, 'f', 1)
                               .arg(longest, 0, 'f', 1);
}

void workIn(const char *name, Session &session, const std::function<Page *()> &make)
{
    QTextStream(stdout) << "\n" << name << "\n";
    std::unique_ptr<Page> page;
    measure("opened", [&] {
        page.reset(make());
        page->resize(1150, 680);
        page->show();
    });
    const QList<QTableView *> tables = page->findChildren<QTableView *>();
    await("until its rows are there", [&] {
        return std::ranges::any_of(tables, [](const QTableView *table) { return rowsShown(table) > 0; });
    });
    QElapsedTimer painted;
    painted.start();
    await("half a second later", [&] {
        QTimer::singleShot(50, page.get(), [] { });
        return painted.elapsed() > 500;
    });
    QScrollBar *bar = (*std::ranges::max_element(tables, {}, rowsShown))->verticalScrollBar();
    measure("a page further", [&] { bar->setValue(bar->pageStep()); });
    bool isChecked = false;
    QObject::connect(&session, &Session::gapsChanged, page.get(), [&] {
        isChecked = true;
        painted.start();
    });
    measure("edited", [&] {
        ChangeSet changes(u"edit"_s);
        Document document = session.data().table<Document>().rows().front();
        document.note.ja += u'x';
        changes.change(std::move(document));
        Q_UNUSED(session.commit(std::move(changes)))
    });
    await("checks awaited, and read again", [&] {
        QTimer::singleShot(50, page.get(), [] { });
        return isChecked && painted.elapsed() > 500;
    });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("SOURCE_DATE_EPOCH", "1795156200"); // 2026-11-20 15:30 in Tokyo
    const QApplication application(argc, argv);
    const QTemporaryDir scratch;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : scratch.filePath(u"Pages.tsuzuri"_s);
    if (!QFile::exists(folder) && !makeBigWorkspace(folder, counts))
        qFatal("the workspace can't be made");
    const auto workspace = Workspace::open(folder, {});
    if (!workspace)
        qFatal("the workspace can't be opened");
    QSettings settings(scratch.filePath(u"s.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    Answers answers;
    const BothWords words;
    UndoList undoList;
    Session session(**workspace, undoList, words, Language::Japanese);
    workIn("required documents", session, [&] { return new RequiredPage(session, answers); });
    workIn("map of places", session, [&] { return new PlacesPage(session, preferences, answers); });
    workIn("owners", session, [&] { return new RaciPage(session, preferences, answers); });
}
