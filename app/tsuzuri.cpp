#include "ui/shell/workbench.h"
#include "ui/support/ask.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Tsuzuri"_s);
    QCoreApplication::setOrganizationName(u"Tsuzuri"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TSUZURI_VERSION));
    QGuiApplication::setDesktopFileName(u"tsuzuri"_s);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"tsuzuri"_s, QIcon(u":/tsuzuri.svg"_s)));

    QCommandLineParser parser;
    parser.addPositionalArgument(u"workspace"_s, u"The folder of a workspace to open."_s, u"[workspace]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    QSettings settings;
    AskPerson ask;
    Workbench workbench(settings, ask);
    workbench.start(parser.positionalArguments().value(0));
    return QApplication::exec();
}
