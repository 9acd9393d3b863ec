#include "core/frameworks/pack_names.h"

#include "core/frameworks/pack_shelf.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct PackNames {
    std::vector<PackName> schemes;
    std::vector<PackName> frameworks;
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
        for (const pack::Audit &audit : pack.audits) {
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

} // namespace tsuzuri
