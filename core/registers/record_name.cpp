#include "core/registers/record_name.h"

namespace tsuzuri {

namespace {

/// The field that names a record, or -1.
int nameField(Kind kind)
{
    static const std::vector<int> fields = [] {
        std::vector<int> indexes;
        for (const Kind each : allKinds()) {
            int found = -1;
            for (const auto name :
                {u"name", u"title", u"label", u"text", u"definition", u"key", u"description", u"work"}) {
                if (found < 0)
                    found = kindInfo(each).fieldIndex(name);
            }
            indexes.push_back(found);
        }
        return indexes;
    }();
    return fields[static_cast<std::size_t>(kind)];
}

} // namespace

LocalizedText recordName(const Dataset &dataset, Kind kind, Uuid id)
{
    const int field = nameField(kind);
    if (field < 0)
        return {};
    return withKind(kind, [&]<typename T>() -> LocalizedText {
        const T *record = dataset.table<T>().findAlsoDeleted(Id<T>{id});
        if (!record)
            return {};
        const Value value = fieldValue(*record, field);
        if (const auto *text = std::get_if<LocalizedText>(&value))
            return *text;
        const auto *plain = std::get_if<QString>(&value);
        return plain ? LocalizedText{*plain, *plain} : LocalizedText();
    });
}

QString recordNumber(const Dataset &dataset, Kind kind, Uuid id)
{
    if (kind == Kind::Requirement) {
        const Requirement *requirement = dataset.table<Requirement>().findAlsoDeleted(Id<Requirement>{id});
        if (requirement && !requirement->code.isEmpty())
            return requirement->code;
    }
    return dataset.refOf(kind, id);
}

bool isCalledByName(Kind kind)
{
    switch (kind) {
    case Kind::Organisation:
    case Kind::Person:
    case Kind::Role:
    case Kind::SourceSystem:
    case Kind::Project:
    case Kind::Framework:
    case Kind::BinderProfile:
    case Kind::SavedView:
    case Kind::OwnRule:
    case Kind::Cadence:
        return true;
    default:
        return false;
    }
}

} // namespace tsuzuri
