#include "app/cli/command.h"
#include "app/cli/paper_output.h"

#include "core/statements/statements.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

Status runStatement(Console &console, const Arguments &arguments)
{
    const QString which = arguments.word(0);
    const bool isApplicability = which == "applicability"_L1;
    if ((!isApplicability && which != "responsibility"_L1) || !arguments.has(u"project"_s)
        || !arguments.has(u"out"_s))
        return console.fail(wrongCall(u"statement"_s));
    const auto workspace = openForReading(arguments.word(1));
    if (!workspace)
        return console.fail(workspace.error());
    const Dataset &data = (*workspace)->data();
    const auto project = projectOf(data, arguments.value(u"project"_s));
    if (!project)
        return console.fail(project.error());
    const auto day = asOf(arguments, **workspace);
    if (!day)
        return console.fail(day.error());
    const WorkspaceIndex records(data, *day);
    const ProjectIndex index(records, *data.find(*project));
    const Paper paper = isApplicability ? applicabilityStatement(index, console.words())
                                        : responsibilityMatrix(index, console.words());
    return writePaperOut(console, arguments, **workspace, paper, PaperSize::A4Landscape);
}

} // namespace tsuzuri::cli
