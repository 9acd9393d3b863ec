#include "app/cli/command.h"

#include <QCoreApplication>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

/// --lang, else the language of the environment: Japanese where it says so, English elsewhere.
Language languageOf(const QString &code)
{
    if (code == "ja"_L1)
        return Language::Japanese;
    if (code == "en"_L1)
        return Language::English;
    return QLocale::system().language() == QLocale::Japanese ? Language::Japanese : Language::English;
}

int usage(cli::Console &console)
{
    console.line(u"tsuzuri-cli [--lang ja|en] COMMAND …"_s);
    for (const cli::Command &command : cli::commands())
        console.line(u"  %1 %2"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.usage)));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tsuzuri"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TSUZURI_VERSION));

    QStringList words = QCoreApplication::arguments().sliced(1);
    QString language;
    while (!words.isEmpty() && words.first().startsWith("--lang"_L1)) {
        const QString word = words.takeFirst();
        language = word.contains(u'=') ? word.section(u'=', 1)
            : words.isEmpty()          ? QString()
                                       : words.takeFirst();
    }
    cli::Console console(languageOf(language));
    if (!language.isEmpty() && language != "ja"_L1 && language != "en"_L1)
        return static_cast<int>(console.fail({ErrorCode::BadArgument, {u"--lang "_s + language}, {}}));
    if (words.isEmpty() || words.first() == "--help"_L1 || words.first() == "help"_L1) {
        usage(console);
        return words.isEmpty() ? static_cast<int>(cli::Status::Usage) : 0;
    }
    if (words.first() == "--version"_L1) {
        console.line(u"tsuzuri-cli %1"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    const QString name = words.takeFirst();
    const auto command = std::ranges::find_if(
        cli::commands(), [&](const cli::Command &each) { return name == QLatin1StringView(each.name); });
    if (command == cli::commands().end())
        return static_cast<int>(console.fail({ErrorCode::UnknownCommand, {name}, {}}));
    const auto arguments = cli::Arguments::parse(words, command->options);
    if (!arguments)
        return static_cast<int>(console.fail(arguments.error()));
    const qsizetype count = arguments->words().size();
    if (count < command->minimum || (command->maximum >= 0 && count > command->maximum))
        return static_cast<int>(console.fail(cli::wrongCall(name)));
    return static_cast<int>(command->run(console, *arguments));
}
