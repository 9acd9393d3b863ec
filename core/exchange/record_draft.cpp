#include "core/exchange/record_draft.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// A text by which two values are equal exactly when the values are.
QString keyText(FieldType type, const Value &value)
{
    std::vector<SqlValue> cells;
    appendSqlValues(type, value, cells);
    QString key;
    for (const SqlValue &cell : cells) {
        if (const QString *text = std::get_if<QString>(&cell))
            key += *text;
        else if (const qint64 *number = std::get_if<qint64>(&cell))
            key += QString::number(*number);
        key += u'\x1f';
    }
    return key;
}

QStringList identifyingNames(Kind kind)
{
    switch (kind) {
    case Kind::RoleHolding:
        return {u"person"_s, u"role"_s, u"from"_s};
    case Kind::Applicability:
        return {u"project"_s, u"requirement"_s};
    case Kind::ControlRequirement:
        return {u"control"_s, u"requirement"_s};
    case Kind::RequirementMapping:
        return {u"from"_s, u"to"_s};
    case Kind::Assignment:
        return {u"subject"_s, u"person"_s, u"role"_s, u"raci"_s, u"from"_s};
    case Kind::DocumentVersion:
        return {u"document"_s, u"label"_s};
    case Kind::ControlInstance:
        return {u"control"_s, u"project"_s, u"label"_s};
    case Kind::Location:
        return {u"subject"_s, u"kind"_s, u"address"_s};
    case Kind::Sample:
        return {u"selection"_s, u"key"_s};
    case Kind::Request: // as the auditor counts
        return {u"auditor_ref"_s, u"project"_s};
    default:
        return {};
    }
}

Id<Project> onlyOpenProject(const Dataset &dataset)
{
    Id<Project> only;
    for (const Project &project : dataset.table<Project>()) {
        if (project.status == ProjectStatus::Closed)
            continue;
        if (!only.isNull())
            return {};
        only = project.id;
    }
    return only;
}

} // namespace

const Value *RecordDraft::field(int index) const
{
    const auto found = std::ranges::find(fields, index, &std::pair<int, Value>::first);
    return found == fields.end() ? nullptr : &found->second;
}

void RecordDraft::set(int index, Value value)
{
    const auto found = std::ranges::find(fields, index, &std::pair<int, Value>::first);
    if (found == fields.end())
        fields.emplace_back(index, std::move(value));
    else
        found->second = std::move(value);
}

RecordDraft draftOf(const Dataset &dataset, Kind kind, Uuid id)
{
    return withKind(kind, [&]<typename T>() {
        const T *record = dataset.find(Id<T>{id});
        return RecordDraft{id, false, record->ref, record->unresolved, {}};
    });
}

bool addDraft(ChangeSet &changes, const Dataset &dataset, Kind kind, const RecordDraft &draft)
{
    return withKind(kind, [&]<typename T>() {
        const T *current = draft.isNew ? nullptr : dataset.find(Id<T>{draft.id});
        T record = current ? *current : T();
        record.id.uuid = draft.id;
        record.ref = draft.ref;
        record.unresolved = draft.unresolved;
        for (const auto &[index, value] : draft.fields)
            setFieldValue(record, index, value);
        if (current && record == *current)
            return false;
        if (current)
            changes.change(std::move(record));
        else
            changes.add(std::move(record));
        return true;
    });
}

std::vector<int> identifyingFields(Kind kind)
{
    std::vector<int> fields;
    for (const QString &name : identifyingNames(kind))
        fields.push_back(kindInfo(kind).fieldIndex(name));
    return fields;
}

NaturalKeys::NaturalKeys(const Dataset &dataset, Kind kind)
    : m_kind(kind)
    , m_fields(identifyingFields(kind))
{
    if (m_fields.empty())
        return;
    for (int row = 0; row < dataset.size(kind); ++row) {
        QString key;
        for (const int field : m_fields) {
            const FieldInfo &info = kindInfo(kind).fields[static_cast<std::size_t>(field)];
            key += keyText(info.type, dataset.valueAt(kind, row, field));
        }
        m_ids.insert(key, dataset.idAt(kind, row));
    }
}

QString NaturalKeys::keyOf(const RecordDraft &draft) const
{
    QString key;
    bool hasLink = false;
    for (const int field : m_fields) {
        const FieldInfo &info = kindInfo(m_kind).fields[static_cast<std::size_t>(field)];
        const Value *value = draft.field(field);
        // A project alone does not tell one request from another.
        const bool mayIdentify = m_kind != Kind::Request || field == m_fields.front();
        hasLink = hasLink || (mayIdentify && value && !isEmpty(*value));
        key += keyText(info.type, value ? *value : Value());
    }
    return hasLink ? key : QString();
}

Uuid NaturalKeys::find(const RecordDraft &draft) const
{
    return m_fields.empty() ? Uuid() : m_ids.value(keyOf(draft));
}

void NaturalKeys::add(const RecordDraft &draft)
{
    if (const QString key = m_fields.empty() ? QString() : keyOf(draft); !key.isEmpty())
        m_ids.insert(key, draft.id);
}

std::vector<std::pair<int, Value>> defaultsOf(Kind kind, const HeaderMapping &mapping, const Dataset &dataset)
{
    std::vector<std::pair<int, Value>> defaults;
    const auto add = [&](QStringView name, Value value) {
        const int field = kindInfo(kind).fieldIndex(name);
        if (field >= 0 && !mapping.hasKey(name))
            defaults.emplace_back(field, std::move(value));
    };
    if (const Id<Project> project = onlyOpenProject(dataset); !project.isNull()) {
        add(u"projects", std::vector<Uuid>{project.uuid});
        add(u"project", project.uuid);
    }
    if (kind == Kind::Control || kind == Kind::SourceSystem)
        add(u"in_scope", true);
    if (kind == Kind::Evidence)
        add(u"status", u"collected"_s);
    return defaults;
}

} // namespace tsuzuri
