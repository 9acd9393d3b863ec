#include "ui/detail/detail_pane.h"
#include "ui/dialogs/binder_dialog.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_window.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workbench.h"
#include "ui/support/ask.h"
#include "ui/support/preferences.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize screen(1366, 768);

/// Draws the pages of a workspace, one picture each.
class Photographer {
public:
    Photographer(QString folder, QString suffix)
        : m_folder(std::move(folder))
        , m_suffix(std::move(suffix))
    {
    }

    void take(QWidget &widget, const QString &name, QSize size = screen) const
    {
        widget.resize(size);
        QTest::qWait(50); // layouts and first paintings
        const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_RGB888);
        const QString path = QDir(m_folder).filePath(u"%1-%2.png"_s.arg(name, m_suffix));
        if (!picture.save(path, "PNG", 0))
            qFatal("cannot write %s", qPrintable(path));
    }

private:
    QString m_folder;
    QString m_suffix;
};

QDialog *openDialog(MainWindow &window)
{
    QTest::qWait(50);
    return window.findChild<QDialog *>();
}

void photographPages(MainWindow &window, const Photographer &photographer)
{
    const Dataset &data = window.session().data();
    const auto find = [&](Kind kind, const QString &ref) { return data.idOf(kind, ref); };
    const std::pair<QString, Place> places[] = {{u"home"_s, {u"home"_s}},
        {u"requirements"_s, {u"requirements"_s}}, {u"controls"_s, {u"controls"_s}},
        {u"documents"_s, {{}, Kind::Document, find(Kind::Document, u"D-011"_s), {}, u"overview"_s}},
        {u"locations"_s, {{}, Kind::Document, find(Kind::Document, u"D-012"_s), {}, u"location"_s}},
        {u"versions"_s, {{}, Kind::Document, find(Kind::Document, u"D-012"_s), {}, u"document_version"_s}},
        {u"evidence"_s, {{}, Kind::Evidence, find(Kind::Evidence, u"E-0001"_s), {}, u"evidence_file"_s}},
        {u"people"_s, {u"people"_s}}, {u"assignments"_s, {{}, Kind::Assignment}}, {u"gaps"_s, {u"gaps"_s}},
        {u"requests"_s, {u"requests"_s}}, {u"binder"_s, {u"binder"_s}}};
    for (const auto &[name, place] : places) {
        window.go(place);
        photographer.take(window, name);
    }
}

void photographDialogs(MainWindow &window, const Photographer &photographer)
{
    window.actions().find->trigger();
    if (QDialog *dialog = openDialog(window)) {
        QTest::keyClicks(QApplication::focusWidget(), u"access"_s);
        photographer.take(*dialog, u"find"_s, dialog->size());
        dialog->close();
    }
    window.actions().buildBinder->trigger();
    for (auto *dialog : window.findChildren<BinderDialog *>())
        photographer.take(*dialog, u"binder-dialog"_s, dialog->size());
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
    const QTemporaryDir settingsFolder;
    for (const QString &suffix : {u"ja-light"_s, u"en-light"_s, u"ja-dark"_s, u"en-dark"_s}) {
        QSettings settings(settingsFolder.filePath(suffix), QSettings::IniFormat);
        settings.setValue("language", suffix.first(2));
        settings.setValue("theme", suffix.sliced(3));
        AskPerson ask;
        Workbench workbench(settings, ask);
        const Photographer photographer(arguments[1], suffix);
        workbench.start();
        photographer.take(*workbench.startWindow(), u"start"_s, {1000, 620});
        workbench.open(arguments[0], true);
        if (!QTest::qWaitFor([&] { return workbench.window() != nullptr; }, 60'000))
            qFatal("cannot open the workspace");
        photographPages(*workbench.window(), photographer);
        photographDialogs(*workbench.window(), photographer);
    }
    return 0;
}
