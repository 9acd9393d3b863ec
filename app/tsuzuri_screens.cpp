#include "app/screens/photographer.h"
#include "app/screens/sets.h"
#include "ui/shell/main_window.h"
#include "ui/shell/searcher.h"
#include "ui/shell/start_window.h"
#include "ui/shell/workbench.h"
#include "ui/support/ask.h"
#include "ui/support/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QDirIterator>
#include <QSettings>
#include <QTemporaryDir>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

/// A workbench of its own for the pictures of one look.
struct Studio {
    QTemporaryDir scratch;
    QSettings settings{scratch.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Preferences preferences{settings};
    AskPerson ask;
    Photographer photographer;
    std::unique_ptr<Workbench> workbench;

    Studio(const QString &folder, const QString &suffix)
        : photographer(folder, suffix)
    {
        settings.setValue("language", suffix.first(2));
        settings.setValue("theme", suffix.sliced(3));
        workbench = std::make_unique<Workbench>(settings, ask);
    }

    /// The window of the workspace that is being opened.
    MainWindow &window() const
    {
        waitFor([this] { return workbench->window() != nullptr; }, "cannot open the workspace");
        workbench->window()->resize(screen);
        return *workbench->window();
    }
};

void photograph(const QString &workspace, const QString &folder, const QString &suffix)
{
    Studio studio(folder, suffix);
    studio.workbench->start();
    studio.photographer.take(*studio.workbench->startWindow(), u"start"_s, Rank::Other, {1000, 620});
    studio.workbench->open(workspace);
    MainWindow &window = studio.window();
    auto *searcher = window.findChild<Searcher *>();
    searcher->readFiles();
    waitFor([&] { return !searcher->isReading(); }, "the files were not read");
    photographPages(window, studio.photographer);
    photographEditing(window, studio.photographer);
    photographDocuments(window, studio.photographer, studio.preferences);
    photographDialogs(window, studio.photographer, studio.preferences, studio.scratch.path());
}

QString copyOf(const QString &workspace, const QString &folder)
{
    const QString copy = QDir(folder).filePath(u"Kumoito.tsuzuri"_s);
    QDirIterator files(workspace, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = copy + file.sliced(workspace.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            qFatal("the workspace can't be copied");
    }
    return copy;
}

void photographMeetings(const QString &workspace, const QString &folder, const QString &suffix)
{
    const Studio studio(folder, suffix);
    studio.workbench->start(copyOf(workspace, studio.scratch.path()));
    auto *searcher = studio.window().findChild<Searcher *>();
    searcher->readFiles();
    waitFor([&] { return !searcher->isReading(); }, "the files were not read");
    tsuzuri::photographMeetings(studio.window(), studio.photographer, studio.scratch.path());
    photographEditions(studio.window(), studio.photographer, studio.scratch.path());
}

void photographTray(const QString &workspace, const QString &folder, const QString &suffix)
{
    const Studio studio(folder, suffix);
    studio.workbench->start(workspace);
    photographIntake(studio.window(), studio.photographer, studio.scratch.path());
    photographFiles(studio.window(), studio.photographer);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"workspace"_s, u"A sample workspace."_s);
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        parser.showHelp(2);
    QFont font(u"Noto Sans CJK JP"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    for (const QString &suffix : {u"ja-light"_s, u"en-light"_s, u"ja-dark"_s, u"en-dark"_s})
        photograph(arguments[0], arguments[1], suffix);
    // At the end: the log of these would stand on the home page.
    for (const QString &suffix : {u"ja-light"_s, u"en-light"_s, u"ja-dark"_s, u"en-dark"_s})
        photographTray(arguments[0], arguments[1], suffix);
    for (const QString &suffix : {u"ja-light"_s, u"en-light"_s, u"ja-dark"_s, u"en-dark"_s})
        photographMeetings(arguments[0], arguments[1], suffix);
    return 0;
}
