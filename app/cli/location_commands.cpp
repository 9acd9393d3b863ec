#include "app/cli/command.h"

#include "core/base/clock.h"
#include "core/locations/checker.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

/// The folders of `--variable NAME=FOLDER`. Error BadArgument.
Result<PathVariables> variablesOf(const Arguments &arguments)
{
    QMap<QString, QString> folders;
    for (const QString &given : arguments.values(u"variable"_s)) {
        const QString name = given.section(u'=', 0, 0);
        const QString folder = given.section(u'=', 1);
        if (folder.isEmpty() || PathVariables::variableOf(u"${"_s + name + u'}').isEmpty())
            return failure(ErrorCode::BadArgument, {u"--variable "_s + given});
        folders.insert(name, folder);
    }
    return PathVariables(folders);
}

/// What the answer is called in JSON and among the choices of `check_result`.
QString stateOf(const PlaceToCheck &place, const PlaceCheck &check)
{
    return check.isChanged(place) ? u"changed"_s : QString::fromLatin1(code(check.result));
}

struct Report {
    QMap<QString, int> counts; // by state
    QJsonArray findings;
};

Report reportOf(
    const Dataset &data, const std::vector<PlaceToCheck> &places, const std::vector<PlaceCheck> &checks)
{
    Report report;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QString state = stateOf(places[i], checks[i]);
        ++report.counts[state];
        if (checks[i].result == CheckResult::Unsupported || state == "ok"_L1)
            continue;
        const Location &location = *data.find(places[i].location);
        report.findings.append(QJsonObject{{"ref"_L1, location.ref}, {"state"_L1, state},
            {"subject"_L1, data.refOf(location.subject.kind, location.subject.uuid)},
            {"address"_L1, location.address}, {"found_at"_L1, checks[i].foundAt}});
    }
    return report;
}

Status runCheck(Console &console, const Arguments &arguments)
{
    CheckOptions options;
    const auto variables = variablesOf(arguments);
    if (!variables)
        return console.fail(variables.error());
    options.variables = *variables;
    options.searchFolders = arguments.values(u"search"_s);
    options.progress = console.progress();
    const auto workspace = openForWriting(arguments.word(1));
    if (!workspace)
        return console.fail(workspace.error());
    const Dataset &data = (*workspace)->data();
    const std::vector<PlaceToCheck> places = placesToCheck(data);
    const auto checks = checkPlaces(places, options);
    if (!checks)
        return console.fail(checks.error());
    const Report report = reportOf(data, places, *checks);
    if (const auto stored = (*workspace)->commit(changesOf(data, *checks, currentInstant())); !stored)
        return console.fail(stored.error());
    if (arguments.isJson()) {
        QJsonObject counts;
        for (const char *state :
            {"ok", "changed", "moved", "not_found", "no_permission", "timeout", "unsupported"})
            counts.insert(QLatin1StringView(state), report.counts.value(QLatin1StringView(state)));
        console.json(QJsonObject{{"places"_L1, static_cast<qint64>(places.size())}, {"counts"_L1, counts},
            {"findings"_L1, report.findings}});
    } else {
        for (const QJsonValue &finding : report.findings)
            console.line(QStringList{finding["ref"_L1].toString(), finding["state"_L1].toString(),
                finding["address"_L1].toString(), finding["found_at"_L1].toString()}
                    .join(u'\t'));
    }
    return report.findings.isEmpty() ? Status::Done : Status::Findings;
}

} // namespace

Status runLocations(Console &console, const Arguments &arguments)
{
    if (arguments.word(0) != "check"_L1)
        return console.fail(wrongCall(u"locations"_s));
    return runCheck(console, arguments);
}

} // namespace tsuzuri::cli
