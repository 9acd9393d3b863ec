#include "app/cli/command.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

const std::vector<Command> &commands()
{
    constexpr auto flag = Option::Takes::Nothing;
    static const std::vector<Command> all{
        {"new", "WS --name-ja S --name-en S", 1, 1, {{"name-ja"}, {"name-en"}}, runNew},
        {"sample", "WS", 1, 1, {}, runSample},
        {"info", "WS [--json]", 1, 1, {}, runInfo},
        {"set", "WS KIND REF FIELD=VALUE… [--reason S]", 4, -1, {{"reason"}}, runSet},
        {"undo", "WS", 1, 1, {}, runUndo},
        {"backup", "WS FILE", 2, 2, {}, runBackup},
        {"restore", "FILE WS", 2, 2, {}, runRestore},
        {"frameworks", "[--workspace WS] [--json]", 0, 0, {{"workspace"}}, runFrameworks},
        {"framework",
            "show ID [--json] | import FILE [--id ID] [--sheet S] [--map FIELD=COLUMN]… [--workspace WS] "
            "[--dry-run] [--json] | export ID --out FILE",
            2, 2, {{"id"}, {"sheet"}, {"map"}, {"workspace"}, {"out"}, {"dry-run", flag}}, runFramework},
        {"difference",
            "[WS] --held ID[:LEVEL][,…] --target ID[:LEVEL] [--from D --to D] [--as-of D] "
            "[--out FILE.pdf|.xlsx|.txt [--lang ja|en]] [--json]",
            0, 1, {{"held"}, {"target"}, {"from"}, {"to"}, {"as-of"}, {"out"}, {"lang"}}, runDifference},
        {"project",
            "add WS --scheme S --framework ID[:LEVEL] … --name-ja S --name-en S (--from D --to D | --as-of "
            "D) [--ref S]",
            2, 2,
            {{"scheme"}, {"framework"}, {"name-ja"}, {"name-en"}, {"from"}, {"to"}, {"as-of"}, {"ref"},
                {"phase"}},
            runProject},
        {"import",
            "WS FILE --into KIND [--map MAP.json] [--sheet S] [--heading-row N|N-M] [--encoding "
            "auto|utf-8|cp932] [--dry-run] [--json]",
            2, 2, {{"into"}, {"map"}, {"sheet"}, {"heading-row"}, {"encoding"}, {"dry-run", flag}},
            runImport},
        {"export", "WS --table KIND --format xlsx|csv --out FILE", 1, 1, {{"table"}, {"format"}, {"out"}},
            runExport},
        {"add-evidence", "WS FILE… [--control REF] [--from D] [--to D] [--collected D] [--json]", 2, -1,
            {{"control"}, {"from"}, {"to"}, {"collected"}}, runAddEvidence},
        {"dispose", "WS [REF… --reason-ja S --reason-en S [--by PERSON] [--force-retention]] [--json]", 1, -1,
            {{"reason-ja"}, {"reason-en"}, {"by"}, {"force-retention", flag}}, runDispose},
        {"list", "WS KIND [--json]", 2, 2, {}, runList},
        {"extract", "FILE [--name NAME] [--json]", 0, 1, {{"name"}, {"serve", flag}}, runExtract},
        {"find", "WS TEXT [--json]", 2, 2, {}, runFind},
        {"where", "WS TEXT [--json]", 2, 2, {}, runWhere},
        {"locations", "check WS [--variable NAME=FOLDER]… [--search FOLDER]… [--json]", 2, 2,
            {{"variable"}, {"search"}}, runLocations},
        {"gaps", "WS [--project REF] [--as-of D] [--rule ID] [--no-files] [--strict] [--json]", 1, 1,
            {{"project"}, {"as-of"}, {"rule"}, {"no-files", flag}, {"strict", flag}}, runGaps},
        {"occurrences", "plan WS [--project REF] [--as-of D] [--dry-run] [--json]", 2, 2,
            {{"project"}, {"as-of"}, {"dry-run", flag}}, runOccurrences},
        {"calendar", "WS --person P --out FILE.ics [--as-of D] [--json]", 1, 1,
            {{"person"}, {"out"}, {"as-of"}}, runCalendar},
        {"agenda", "WS MEETING --out FILE.pdf|.xlsx|.txt [--lang ja|en] [--as-of D] [--json]", 2, 2,
            {{"lang"}, {"out"}, {"as-of"}}, runAgenda},
        {"minutes", "WS MEETING --out FILE.pdf|.xlsx|.txt [--lang ja|en] [--as-of D] [--json]", 2, 2,
            {{"lang"}, {"out"}, {"as-of"}}, runMinutes},
        {"checklist",
            "WS --out FILE.pdf|.xlsx|.txt [--lang ja|en] [--project REF] [--as-of D] [--size a4|a3] [--json]",
            1, 1, {{"lang"}, {"out"}, {"project"}, {"as-of"}, {"size"}}, runChecklist},
        {"home", "WS --out FILE.pdf [--lang ja|en] [--project REF] [--as-of D] [--json]", 1, 1,
            {{"lang"}, {"out"}, {"project"}, {"as-of"}}, runHome},
        {"statement",
            "applicability|responsibility|check WS --project REF --out FILE.pdf|.xlsx|.txt [--lang ja|en] "
            "[--as-of D] [--json]",
            2, 2, {{"project"}, {"lang"}, {"out"}, {"as-of"}}, runStatement},
        {"oscal",
            "component|results|poam WS --project REF --out FILE [--gaps] [--as-of D] | mapping WS --from ID "
            "--to ID --out FILE | import WS FILE [--dry-run] [--json]",
            2, 3, {{"project"}, {"out"}, {"from"}, {"to"}, {"as-of"}, {"gaps", flag}, {"dry-run", flag}},
            runOscal},
        {"forecast",
            "WS --project REF --on D [--as-of D] [--out FILE.pdf|.xlsx|.txt [--lang ja|en]] [--json]", 1, 1,
            {{"project"}, {"on"}, {"as-of"}, {"out"}, {"lang"}}, runForecast},
        {"binder",
            "WS --project REF --lang ja|en --out DIR [--profile S] [--as-of D] [--accept-gaps] [--json]", 1,
            1, {{"project"}, {"lang"}, {"out"}, {"profile"}, {"as-of"}, {"accept-gaps", flag}}, runBinder},
        {"edition", "WS --project REF --to ID[:LEVEL][,…] [--from ID] [--dry-run] [--json]", 1, 1,
            {{"project"}, {"to"}, {"from"}, {"dry-run", flag}}, runEdition},
        {"mapping",
            "export --from ID --to ID --out FILE.xlsx|.csv|.json [--workspace WS] [--json] | import FILE "
            "--workspace WS "
            "[--from ID] [--to ID] [--sheet S] [--dry-run] [--json]",
            1, 2, {{"from"}, {"to"}, {"out"}, {"workspace"}, {"sheet"}, {"dry-run", flag}}, runMapping},
        {"verify", "PATH [--json]", 1, 1, {}, runVerify},
        {"log", "WS [--json]", 1, 1, {}, runLog},
    };
    return all;
}

Error wrongCall(const QString &command)
{
    const auto found = std::ranges::find_if(
        commands(), [&](const Command &each) { return command == QLatin1StringView(each.name); });
    const QString usage = QString::fromUtf8(found->usage);
    return {ErrorCode::WrongCall, {u"tsuzuri-cli %1 %2"_s.arg(command, usage)}, {}};
}

} // namespace tsuzuri::cli
