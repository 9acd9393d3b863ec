#include "core/frameworks/project_set_up.h"

#include "core/frameworks/requirements.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct Chosen {
    QString framework;
    QStringList levels;
};

/// "fedramp_rev5:moderate" and again with another level become one framework with two levels.
std::vector<Chosen> chosenOf(const QStringList &frameworks)
{
    std::vector<Chosen> all;
    for (const QString &word : frameworks) {
        const QString id = word.section(u':', 0, 0);
        const QString level = word.section(u':', 1);
        auto found = std::ranges::find(all, id, &Chosen::framework);
        if (found == all.end())
            found = all.insert(all.end(), {id, {}});
        if (!level.isEmpty())
            found->levels << level;
    }
    return all;
}

/// The levels of the trust services criteria are the categories that a SOC report names.
constexpr QLatin1StringView trustServices("aicpa_tsc_2017");

} // namespace

QStringList trustCategories(const Pack &pack, const QStringList &levels)
{
    QStringList categories;
    if (pack.id != trustServices)
        return categories;
    for (const pack::Level &level : pack.levels) {
        if (levels.isEmpty() || levels.contains(level.id) || level.choice == pack::Choice::Always)
            categories << level.id;
    }
    return categories;
}

Result<ChangeSet> projectChanges(
    const Dataset &data, const NewProject &given, QDate today, const PackShelf &shelf)
{
    ChangeSet changes(u"project"_s);
    Project project;
    project.ref = given.ref;
    if (data.table<Project>().isRefTaken(given.ref))
        return failure(ErrorCode::DuplicateRef, {kindCode(Kind::Project), given.ref});
    project.name = given.name;
    project.scheme = given.scheme;
    project.frameworks = given.frameworks;
    project.periodKind = given.asOf.isValid() ? PeriodKind::PointInTime : PeriodKind::Period;
    project.asOfDate = given.asOf;
    project.periodStart = given.period.from;
    project.periodEnd = given.period.to;
    project.fieldworkStart = given.fieldwork.from;
    project.fieldworkEnd = given.fieldwork.to;
    project.reportDueOn = given.reportDueOn;
    project.phase = Phase::Scoping;
    project.status = ProjectStatus::Open;
    project.kickoffOn = today;
    project.id = Id<Project>::create();
    for (const Chosen &chosen : chosenOf(given.frameworks)) {
        const auto pack = shelf.pack(chosen.framework);
        if (!pack)
            return std::unexpected(pack.error());
        const auto selection = pack->selection(chosen.levels);
        if (!selection)
            return std::unexpected(selection.error());
        addMissingRequirements(*pack, data, changes);
        for (const pack::Requirement *requirement : *selection) {
            Applicability applicability;
            applicability.project = project.id;
            applicability.requirement = requirementId(requirementRef(pack->id, requirement->id));
            applicability.applicability = ApplicabilityState::Undecided;
            changes.add(std::move(applicability));
        }
        if (const QStringList categories = trustCategories(*pack, chosen.levels); !categories.isEmpty())
            project.tscCategories = categories;
    }
    changes.add(std::move(project));
    return changes;
}

} // namespace tsuzuri
