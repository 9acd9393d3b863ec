#include "core/frameworks/pack_names.h"

#include "core/frameworks/pack_shelf.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct PackCycle {
    QString pack;
    QStringList schemes;
    pack::Cycle cycle;
};

struct PackNames {
    std::vector<PackName> schemes;
    std::vector<PackName> frameworks;
    std::vector<PackCycle> cycles;
};

LocalizedText ofLevel(const LocalizedText &pack, const LocalizedText &level)
{
    const auto side = [&](Language language) { return pack.best(language) + u": "_s + level.best(language); };
    return {side(Language::Japanese), side(Language::English), {}};
}

PackNames readNames()
{
    PackNames names;
    for (const PackSummary &pack : PackShelf().list().packs) {
        PackCycle &cycle = names.cycles.emplace_back(pack.id, QStringList(), pack.cycle);
        for (const pack::Audit &audit : pack.audits) {
            cycle.schemes << audit.id;
            if (!std::ranges::contains(names.schemes, audit.id, &PackName::code))
                names.schemes.push_back({audit.id, audit.title});
        }
        names.frameworks.push_back({pack.id, pack.shortTitle});
        for (const PackSummary::Level &each : pack.levels)
            names.frameworks.push_back(
                {pack.id + u':' + each.level.id, ofLevel(pack.shortTitle, each.level.title)});
    }
    return names;
}

const PackNames &packNames()
{
    static const PackNames names = readNames();
    return names;
}

} // namespace

const std::vector<PackName> &schemeNames()
{
    return packNames().schemes;
}

const std::vector<PackName> &frameworkNames()
{
    return packNames().frameworks;
}

const pack::Cycle &cycleOf(const QString &scheme, const QStringList &frameworks)
{
    static const pack::Cycle none;
    const pack::Cycle *found = nullptr;
    for (const PackCycle &each : packNames().cycles) {
        if (!each.schemes.contains(scheme))
            continue;
        const bool isOwn = std::ranges::any_of(
            frameworks, [&](const QString &framework) { return framework.section(u':', 0, 0) == each.pack; });
        if (isOwn)
            return each.cycle;
        found = found ? found : &each.cycle;
    }
    return found ? *found : none;
}

} // namespace tsuzuri
