#include "app/cli/paper_output.h"

#include "app/cli/command.h"

#include <QFileInfo>

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

Result<Handout> handoutOf(const Console &console, const QString &command, const Arguments &arguments)
{
    const QString language = arguments.value(u"lang"_s);
    const bool isKnown = language.isEmpty() || language == "ja"_L1 || language == "en"_L1;
    const QString out = arguments.value(u"out"_s);
    if (!isKnown || out.isEmpty())
        return std::unexpected(wrongCall(command));
    const auto form = paperFormOf(out);
    if (!form)
        return failure(ErrorCode::BadArgument, {u"--out "_s + out});
    const Words &words = language.isEmpty()
        ? console.words()
        : console.both().in(language == "ja"_L1 ? Language::Japanese : Language::English);
    return Handout{words, QFileInfo(out).absoluteFilePath(), *form};
}

Status tellHandout(
    Console &console, const Arguments &arguments, const Handout &handout, const Result<void> &written)
{
    if (!written)
        return console.fail(written.error());
    console.path(handout.path, arguments.isJson());
    return Status::Done;
}

} // namespace tsuzuri::cli
