#include "app/cli/command.h"
#include "app/cli/inquiry.h"
#include "app/cli/paper_output.h"

#include "core/exchange/export.h"
#include "core/statements/statements.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

Status runStatement(Console &console, const Arguments &arguments)
{
    const QString which = arguments.word(0);
    const QHash<QString, Paper (*)(const ProjectIndex &, const Words &)> statements{
        {u"applicability"_s, applicabilityStatement}, {u"responsibility"_s, responsibilityMatrix},
        {u"check"_s, checkTable}};
    const auto statement = statements.constFind(which);
    if (statement == statements.cend() || !arguments.has(u"project"_s))
        return console.fail(wrongCall(u"statement"_s));
    const auto handout = handoutOf(console, u"statement"_s, arguments);
    if (!handout)
        return console.fail(handout.error());
    const auto inquiry = inquiryOf(arguments, openForReading(arguments.word(1)));
    if (!inquiry)
        return console.fail(inquiry.error());
    const WorkspaceIndex records(inquiry->data(), inquiry->day);
    const ProjectIndex index(records, *inquiry->data().find(inquiry->project));
    const Paper paper = (*statement)(index, handout->words);
    return tellHandout(console, arguments, *handout,
        writePaper(paper, handout->words, handout->path, handout->form, PaperSize::A4Landscape,
            lastChange(*inquiry->workspace)));
}

} // namespace tsuzuri::cli
