#include "app/cli/paper_output.h"

#include "core/exchange/export.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

Status writePaperOut(
    Console &console, const Arguments &arguments, Workspace &workspace, const Paper &paper, PaperSize size)
{
    const QString out = arguments.value(u"out"_s);
    const auto form = paperFormOf(out);
    if (!form)
        return console.fail({ErrorCode::BadArgument, {u"--out "_s + out}, {}});
    if (const auto written = writePaper(paper, console.words(), out, *form, size, lastChange(workspace));
        !written)
        return console.fail(written.error());
    console.path(out, arguments.isJson());
    return Status::Done;
}

} // namespace tsuzuri::cli
