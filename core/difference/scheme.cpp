#include "core/difference/scheme.h"

#include "core/frameworks/requirements.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// A framework as a workspace holds it, in the form of a pack.
Result<Pack> packOf(const Dataset &data, const QString &id)
{
    const Framework *framework = data.table<Framework>().findRef(id);
    if (!framework)
        return failure(ErrorCode::UnknownFramework, {id});
    Pack pack;
    pack.id = id;
    pack.edition = framework->edition;
    pack.title = framework->title;
    pack.shortTitle = framework->title;
    std::vector<const Requirement *> requirements;
    for (const Requirement &requirement : data.table<Requirement>()) {
        if (requirement.framework == framework->id)
            requirements.push_back(&requirement);
    }
    std::ranges::stable_sort(
        requirements, {}, [](const Requirement *requirement) { return requirement->position.value_or(0); });
    for (const Requirement *requirement : requirements) {
        const Requirement *parent = data.find(requirement->parent);
        const bool isGroup = requirement->kind == RequirementKind::Group;
        pack::Requirement entry{requirement->code, parent ? parent->code : QString(),
            isGroup ? pack::Kind::Group : pack::Kind::Requirement, requirement->title, requirement->text,
            requirement->level.split(u' ', Qt::SkipEmptyParts), requirement->tags,
            requirement->kind == RequirementKind::Withdrawn, {}, {}};
        for (const QString &level : entry.levels) {
            if (!std::ranges::contains(pack.levels, level, &pack::Level::id))
                pack.levels.push_back({level, {level, level, {}}, pack::Choice::Any});
        }
        pack.requirements.push_back(std::move(entry));
    }
    return pack;
}

/// From the outermost ancestor to the requirement itself.
std::vector<const pack::Requirement *> pathOf(
    const pack::Requirement &requirement, const QHash<QString, const pack::Requirement *> &byId)
{
    std::vector<const pack::Requirement *> path;
    for (const pack::Requirement *at = &requirement; at && path.size() <= std::size_t(byId.size());
        at = byId.value(at->parent))
        path.insert(path.begin(), at);
    return path;
}

} // namespace

Result<Scheme> Scheme::read(
    const PackShelf &shelf, const Dataset *data, const QString &id, const QStringList &levels)
{
    Result<Pack> pack = shelf.pack(id);
    if (!pack && pack.error().code == ErrorCode::UnknownFramework && data)
        pack = packOf(*data, id);
    if (!pack)
        return std::unexpected(pack.error());
    Scheme scheme;
    scheme.m_pack = std::move(*pack);
    scheme.m_levels = levels;
    auto selection = scheme.m_pack.selection(levels);
    if (!selection)
        return std::unexpected(selection.error());
    scheme.m_requirements = std::move(*selection);
    scheme.arrangeChapters();
    return scheme;
}

LocalizedText Scheme::title() const
{
    LocalizedText title = m_pack.shortTitle;
    for (const QString &id : m_levels) {
        const auto level = std::ranges::find(m_pack.levels, id, &pack::Level::id);
        title.ja += u": "_s + level->title.best(Language::Japanese);
        title.en += u": "_s + level->title.best(Language::English);
    }
    return title;
}

void Scheme::arrangeChapters()
{
    QHash<QString, const pack::Requirement *> byId;
    for (const pack::Requirement &requirement : m_pack.requirements)
        byId.insert(requirement.id, &requirement);
    std::vector<std::vector<const pack::Requirement *>> paths;
    for (const pack::Requirement *requirement : m_requirements)
        paths.push_back(pathOf(*requirement, byId));
    // One group around everything says nothing: its own groups are the chapters then.
    const auto isInFirst = [&](const auto &path) {
        return path.size() > 2 && path.front() == paths.front().front();
    };
    const std::size_t depth = !paths.empty() && std::ranges::all_of(paths, isInFirst) ? 1 : 0;
    QHash<QString, int> places;
    for (const auto &path : paths) {
        const pack::Requirement *group = path[std::min(depth, path.size() - 1)];
        const bool isGroup = group->kind == pack::Kind::Group;
        const QString code = isGroup ? group->id : QString();
        if (!places.contains(code)) {
            places.insert(code, static_cast<int>(m_chapters.size()));
            m_chapters.push_back({code, isGroup ? group->title : m_pack.shortTitle});
        }
        m_chapterOf.push_back(places.value(code));
    }
}

bool Scheme::isOfOneFamily(const Scheme &other) const
{
    const auto names = [](const Pack &pack, const QString &id) {
        return std::ranges::any_of(pack.related, [&](const pack::Related &related) {
            return related.id == id
                && (related.relation == pack::Relation::Predecessor
                    || related.relation == pack::Relation::Successor);
        });
    };
    return m_pack.id == other.m_pack.id || names(m_pack, other.m_pack.id) || names(other.m_pack, m_pack.id);
}

std::vector<std::pair<QString, QStringList>> schemesOfWords(const QStringList &words)
{
    std::vector<std::pair<QString, QStringList>> schemes;
    for (const QString &word : words) {
        const QString id = word.section(u':', 0, 0);
        const QString level = word.section(u':', 1);
        auto found = std::ranges::find(schemes, id, &std::pair<QString, QStringList>::first);
        if (found == schemes.end())
            found = schemes.insert(schemes.end(), {id, level.isEmpty() ? QStringList() : QStringList(level)});
        else if (level.isEmpty())
            found->second.clear(); // all of it
        else if (!found->second.isEmpty() && !found->second.contains(level))
            found->second << level;
    }
    return schemes;
}

} // namespace tsuzuri
