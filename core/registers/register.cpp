#include "core/registers/register.h"

#include "core/registers/computed_columns.h"
#include "core/registers/register_layout.h"
#include "core/words/register_words.h"
#include "core/words/words.h"

#include <set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableColumns = 8; // where no layout says what is shown

bool isAmong(QLatin1StringView name, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *one) { return name == QLatin1StringView(one); });
}

/// Texts that have several lines.
bool isLong(QLatin1StringView name)
{
    return isAmong(name,
        {"note", "description", "text", "action", "summary", "reason", "resolution", "scope", "scope_note",
            "business", "definition", "extraction_query", "query_text", "change_summary", "access_note",
            "how_to", "expected_evidence", "trigger_event", "root_cause", "management_response", "response",
            "topics", "reject_reason", "waiver_reason", "roll_forward_note", "year_on_year_reason", "basis",
            "exceptions", "csoc", "audit_consequence", "before", "after", "objective", "work", "conditions",
            "status_reason", "disposal_reason", "private_note", "comment", "message", "remedy"});
}

/// What the program itself writes.
bool isOwn(Kind kind, QLatin1StringView name)
{
    return kind == Kind::BinderBuild || kind == Kind::SavedView || kind == Kind::GapSighting
        || isAmong(name, {"captured_sha256", "captured_size", "fingerprint", "disposed_on", "disposed_by"})
        || (kind == Kind::EvidenceFile && isAmong(name, {"sha256", "size", "original", "redaction_of"}));
}

Alignment alignmentOf(FieldType type)
{
    if (type == FieldType::Integer)
        return Alignment::End;
    return type == FieldType::Boolean || type == FieldType::Flag ? Alignment::Centre : Alignment::Start;
}

int widthOf(FieldType type)
{
    switch (type) {
    case FieldType::Boolean:
    case FieldType::Flag:
    case FieldType::Integer:
        return 8;
    case FieldType::Date:
        return 11;
    case FieldType::Choice:
    case FieldType::Link:
    case FieldType::Text:
        return 16;
    case FieldType::Instant:
        return 17;
    case FieldType::Links:
    case FieldType::Texts:
    case FieldType::AnyLink:
        return 24;
    case FieldType::Localized:
        return 32;
    }
    return 16;
}

/// Looks for the labels of a choice also in Text and Texts fields, which may hold known codes.
void setLabels(Column &column, Kind kind, int field)
{
    if (field >= 0
        && (column.type == FieldType::Choice || column.type == FieldType::Text
            || column.type == FieldType::Texts)) {
        column.labelKind = kind;
        column.labelField = field;
    }
}

Column refColumn(const KindInfo &info)
{
    Column column;
    column.key = u"ref"_s;
    column.kind = info.kind;
    column.source = ColumnSource::Ref;
    column.width = info.digits > 0 ? static_cast<int>(qstrlen(info.prefix)) + info.digits + 2 : 16;
    return column;
}

Column fieldColumn(const KindInfo &info, int index)
{
    const FieldInfo &field = info.fields[static_cast<std::size_t>(index)];
    const QLatin1StringView name(field.name);
    Column column;
    column.key = name;
    column.kind = info.kind;
    column.source = ColumnSource::Field;
    column.field = index;
    column.type = field.type;
    column.target = field.target;
    column.alignment = alignmentOf(field.type);
    column.width = widthOf(field.type);
    column.isMultiLine = isLong(name);
    column.isReadOnly = isOwn(info.kind, name);
    column.isByteSize = name == "size"_L1 || name == "captured_size"_L1;
    setLabels(column, info.kind, index);
    return column;
}

Column sideColumn(const Column &whole, Language side)
{
    Column column = whole;
    column.key = whole.key + u'.' + languageCode(side);
    column.source = ColumnSource::Side;
    column.type = FieldType::Text;
    column.side = side;
    return column;
}

Column computedColumn(const ComputedColumn &computed)
{
    Column column;
    column.key = QString::fromLatin1(computed.key);
    column.kind = computed.kind;
    column.source = ColumnSource::Computed;
    column.type = computed.type;
    column.target = computed.target;
    column.alignment = alignmentOf(computed.type);
    column.width = computed.width;
    column.isReadOnly = true;
    column.title = computed.title;
    column.compute = computed.compute;
    if (computed.type == FieldType::Choice && computed.target) {
        column.labelKind = *computed.target;
        column.labelField = kindInfo(*computed.target).fieldIndex(QString::fromLatin1(computed.labelField));
    }
    return column;
}

std::vector<Column> makeColumns(const KindInfo &info)
{
    std::vector<Column> columns{refColumn(info)};
    for (int i = 0; i < static_cast<int>(info.fields.size()); ++i)
        columns.push_back(fieldColumn(info, i));
    for (std::size_t i = 1; i <= info.fields.size(); ++i) {
        if (columns[i].type == FieldType::Localized) {
            columns.push_back(sideColumn(columns[i], Language::Japanese));
            columns.push_back(sideColumn(columns[i], Language::English));
        }
    }
    for (const auto &all : {documentColumns(), controlColumns(), engagementColumns()}) {
        for (const ComputedColumn &computed : all) {
            if (computed.kind == info.kind)
                columns.push_back(computedColumn(computed));
        }
    }
    return columns;
}

std::vector<const Column *> columnsOf(const Register &owner, const char *keys)
{
    std::vector<const Column *> columns;
    for (const QStringView key : QString::fromLatin1(keys).tokenize(u' ', Qt::SkipEmptyParts)) {
        const Column *column = owner.find(key);
        Q_ASSERT(column);
        if (column)
            columns.push_back(column);
    }
    return columns;
}

std::vector<const Column *> plainTable(const Register &owner)
{
    std::vector<const Column *> table;
    for (const Column &column : owner.columns) {
        const bool isShort = column.source == ColumnSource::Ref || column.source == ColumnSource::Field;
        if (isShort && !column.isMultiLine && table.size() < tableColumns)
            table.push_back(&column);
    }
    return table;
}

std::vector<FormSection> makeForm(const Register &owner, const RegisterLayout *layout)
{
    std::vector<FormSection> form;
    std::set<const Column *> placed;
    for (const SectionLayout &section : layout ? layout->form : std::span<const SectionLayout>()) {
        form.push_back({section.title, columnsOf(owner, section.keys)});
        placed.insert(form.back().columns.begin(), form.back().columns.end());
    }
    FormSection rest{form.empty() ? sections::overview : sections::more, {}};
    for (const Column &column : owner.columns) {
        const bool isOwnField = column.source == ColumnSource::Ref || column.source == ColumnSource::Field;
        if (isOwnField && !placed.contains(&column))
            rest.columns.push_back(&column);
    }
    if (!rest.columns.empty())
        form.push_back(rest);
    return form;
}

std::vector<const Column *> makeExported(const Register &owner)
{
    std::vector<const Column *> exported;
    for (const Column &column : owner.columns) {
        if (column.source == ColumnSource::Side)
            continue;
        if (column.source == ColumnSource::Field && column.type == FieldType::Localized) {
            exported.push_back(owner.find(column.key + u".ja"_s));
            exported.push_back(owner.find(column.key + u".en"_s));
        } else {
            exported.push_back(&column);
        }
    }
    return exported;
}

/// Pointers among the parts stay valid, because a vector keeps its elements when it is moved.
Register makeRegister(Kind kind)
{
    Register made;
    made.kind = kind;
    made.columns = makeColumns(kindInfo(kind));
    const RegisterLayout *layout = registerLayout(kind);
    made.table = layout ? columnsOf(made, layout->table) : plainTable(made);
    made.form = makeForm(made, layout);
    made.exported = makeExported(made);
    return made;
}

} // namespace

const Column *Register::find(QStringView key) const
{
    auto found = std::ranges::find(columns, key, &Column::key);
    if (found == columns.end() && (key.endsWith(u"_ja") || key.endsWith(u"_en")))
        found = std::ranges::find(
            columns, key.chopped(3).toString().append(u'.').append(key.last(2)), &Column::key);
    return found == columns.end() ? nullptr : &*found;
}

const Register &registerOf(Kind kind)
{
    static const std::vector<Register> all = [] {
        std::vector<Register> registers;
        for (const Kind each : allKinds())
            registers.push_back(makeRegister(each));
        return registers;
    }();
    return all[static_cast<std::size_t>(kind)];
}

} // namespace tsuzuri
