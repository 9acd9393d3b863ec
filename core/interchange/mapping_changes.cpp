#include "core/frameworks/requirements.h"
#include "core/interchange/mapping_file.h"

#include <map>

namespace tsuzuri {

namespace {

RequirementMapping recordOf(RequirementMapping record, const MappingDraft::Row &row)
{
    record.from = requirementId(row.from);
    record.to = requirementId(row.to);
    record.relation = row.relation;
    record.strength = row.strength;
    record.source = row.source;
    record.author = row.author;
    record.datedOn = row.date;
    return record;
}

Result<void> addFrameworks(
    const MappingDraft &draft, const PackShelf &shelf, const Dataset &data, ChangeSet &changes)
{
    for (const QString &id : draft.frameworks) {
        const auto pack = shelf.pack(id);
        const bool isHeld = data.find(frameworkId(id)) != nullptr;
        if (!pack && !isHeld)
            return std::unexpected(pack.error());
        if (pack && !isHeld)
            addMissingRequirements(*pack, data, changes);
    }
    return {};
}

} // namespace

Result<MappingChanges> mappingChanges(const MappingDraft &draft, const PackShelf &shelf, const Dataset &data)
{
    MappingChanges result;
    if (const auto ok = addFrameworks(draft, shelf, data, result.changes); !ok)
        return std::unexpected(ok.error());
    std::map<std::pair<Id<Requirement>, Id<Requirement>>, const RequirementMapping *> known;
    for (const RequirementMapping &mapping : data.table<RequirementMapping>())
        known.insert({{mapping.from, mapping.to}, &mapping});
    for (const MappingDraft::Row &row : draft.rows) {
        const auto found = known.find({requirementId(row.from), requirementId(row.to)});
        if (found == known.end()) {
            result.changes.add(recordOf({}, row));
            ++result.added;
            continue;
        }
        RequirementMapping record = recordOf(*found->second, row);
        if (record == *found->second) {
            ++result.unchanged;
        } else {
            result.changes.change(std::move(record));
            ++result.changed;
        }
    }
    return result;
}

} // namespace tsuzuri
