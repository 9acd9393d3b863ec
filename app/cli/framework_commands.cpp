#include "app/cli/command.h"

#include "core/frameworks/pack_shelf.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue months(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject cycleJson(const pack::Cycle &cycle)
{
    return {{"validity_months"_L1, months(cycle.validityMonths)},
        {"surveillance_months"_L1, months(cycle.surveillanceMonths)},
        {"renewal_months"_L1, months(cycle.renewalMonths)},
        {"min_period_months"_L1, months(cycle.minPeriodMonths)},
        {"max_period_months"_L1, months(cycle.maxPeriodMonths)}, {"gapless"_L1, cycle.isGapless},
        {"note"_L1, toJson(cycle.note)}};
}

QJsonObject summaryJson(const PackSummary &summary)
{
    QJsonArray levels;
    for (const PackSummary::Level &level : summary.levels) {
        levels.append(QJsonObject{{"id"_L1, level.level.id}, {"title"_L1, toJson(level.level.title)},
            {"requirements"_L1, level.requirements}});
    }
    QJsonArray related;
    for (const pack::Related &each : summary.related)
        related.append(QJsonObject{{"id"_L1, each.id}, {"title"_L1, toJson(each.title)}});
    QJsonArray audits;
    for (const pack::Audit &audit : summary.audits) {
        audits.append(QJsonObject{{"id"_L1, audit.id}, {"title"_L1, toJson(audit.title)},
            {"period_kind"_L1, audit.at == pack::At::Period ? u"period"_s : u"point_in_time"_s}});
    }
    return {{"id"_L1, summary.id}, {"title"_L1, toJson(summary.title)}, {"edition"_L1, summary.edition},
        {"operator"_L1, toJson(summary.operatedBy)}, {"applies_to"_L1, toJson(summary.appliesTo)},
        {"requirements"_L1, summary.counts.requirements}, {"withdrawn"_L1, summary.counts.withdrawn},
        {"groups"_L1, summary.counts.groups}, {"levels"_L1, levels}, {"audits"_L1, audits},
        {"cycle"_L1, cycleJson(summary.cycle)}, {"related"_L1, related}};
}

QJsonObject requirementJson(const pack::Requirement &requirement)
{
    return {{"ref"_L1, requirement.id},
        {"parent"_L1,
            requirement.parent.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(requirement.parent)},
        {"kind"_L1, requirement.kind == pack::Kind::Group ? u"group"_s : u"requirement"_s},
        {"withdrawn"_L1, requirement.isWithdrawn}, {"title"_L1, toJson(requirement.title)},
        {"levels"_L1, QJsonArray::fromStringList(requirement.levels)},
        {"tags"_L1, QJsonArray::fromStringList(requirement.tags)}};
}

} // namespace

Status runFrameworks(Console &console, const Arguments &arguments)
{
    const PackShelf::Listing listing = shelfOf(arguments).list();
    QJsonArray json;
    for (const PackSummary &summary : listing.packs) {
        json.append(summaryJson(summary));
        if (!arguments.isJson())
            console.line(u"%1\t%2\t%3"_s.arg(summary.id, summary.title.best(console.words().language()))
                    .arg(summary.counts.requirements));
    }
    if (arguments.isJson())
        console.json(json);
    return Status::Done;
}

Status runFramework(Console &console, const Arguments &arguments)
{
    if (arguments.word(0) == "import"_L1)
        return importFramework(console, arguments);
    if (arguments.word(0) == "export"_L1)
        return exportFramework(console, arguments);
    if (arguments.word(0) != "show"_L1)
        return console.fail({ErrorCode::BadArgument, {arguments.word(0)}, {}});
    const auto pack = shelfOf(arguments).pack(arguments.word(1));
    if (!pack)
        return console.fail(pack.error());
    if (!arguments.isJson()) {
        for (const pack::Requirement &requirement : pack->requirements)
            console.line(requirement.id + u'\t' + requirement.title.best(console.words().language()));
        return Status::Done;
    }
    QJsonObject json = summaryJson(summaryOf(*pack));
    QJsonArray rows;
    for (const pack::Requirement &requirement : pack->requirements)
        rows.append(requirementJson(requirement));
    json.insert("rows"_L1, rows);
    console.json(json);
    return Status::Done;
}

} // namespace tsuzuri::cli
