#include "app/cli/inquiry.h"

#include "core/base/dates.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Id<Project>> projectOf(const Arguments &arguments, const Dataset &data)
{
    if (!arguments.has(u"project"_s))
        return Id<Project>();
    const QString ref = arguments.value(u"project"_s);
    const Project *project = data.table<Project>().findRef(ref);
    if (!project)
        return failure(ErrorCode::UnknownProject, {ref});
    return project->id;
}

Result<QDate> dayOf(const Arguments &arguments, const Workspace &workspace)
{
    if (!arguments.has(u"as-of"_s))
        return workspace.today();
    const QString given = arguments.value(u"as-of"_s);
    const auto date = parseDate(given);
    if (!date)
        return failure(ErrorCode::BadDate, {u"--as-of"_s, given});
    return *date;
}

} // namespace

Result<Inquiry> inquiryOf(const Arguments &arguments, Result<std::unique_ptr<Workspace>> opened)
{
    if (!opened)
        return std::unexpected(opened.error());
    const auto project = projectOf(arguments, (*opened)->data());
    if (!project)
        return std::unexpected(project.error());
    const auto day = dayOf(arguments, **opened);
    if (!day)
        return std::unexpected(day.error());
    return Inquiry{std::move(*opened), *project, *day};
}

} // namespace tsuzuri::cli
