#include "core/exchange/row_importer.h"

#include "core/exchange/evidence_life.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int refLimit = 120;

bool isReadableRef(const QString &ref)
{
    return ref.size() <= refLimit && std::ranges::none_of(ref, [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
}

bool hasJapanese(QStringView text)
{
    return std::ranges::any_of(text, [](QChar character) {
        const char16_t unit = character.unicode();
        return (unit >= 0x3040 && unit <= 0x30FF) || (unit >= 0x3400 && unit <= 0x9FFF) || unit == u'々';
    });
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
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

/// What a new record has where the sheet has no column for it.
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

} // namespace

RowImporter::RowImporter(const Dataset &dataset, CellParser &parser, FileIntake &intake, ImportPlan &plan,
    const CancelTest &isCancelled)
    : m_dataset(dataset)
    , m_parser(parser)
    , m_intake(intake)
    , m_plan(plan)
    , m_isCancelled(isCancelled)
    , m_info(kindInfo(plan.kind))
    , m_naturalKeys(dataset, plan.kind)
    , m_files(dataset, plan.kind)
    , m_defaults(defaultsOf(plan.kind, plan.mapping, dataset))
{
    const auto &columns = plan.mapping.columns;
    for (std::size_t i = columns.size(); i-- > 0;) {
        if (columns[i].column && columns[i].column->source == ColumnSource::Ref)
            m_refColumn = static_cast<qsizetype>(i);
        if (columns[i].use == MappedColumn::Use::RecordId)
            m_idColumn = static_cast<qsizetype>(i);
    }
}

QString RowImporter::ownRef(const Row &row) const
{
    return m_refColumn < 0 ? QString() : text(row.at(m_refColumn)).trimmed();
}

QString RowImporter::refHeading() const
{
    return m_refColumn < 0 ? QString()
                           : m_plan.mapping.columns[static_cast<std::size_t>(m_refColumn)].heading;
}

Uuid RowImporter::ownId(const Row &row) const
{
    return m_idColumn < 0 ? Uuid() : Uuid::fromString(text(row.at(m_idColumn)).trimmed()).value_or(Uuid());
}

void RowImporter::announce(const Row &row)
{
    const QString ref = ownRef(row);
    if (ref.isEmpty() || !m_dataset.idOf(m_plan.kind, ref).isNull() || m_idsOfNewRefs.contains(ref))
        return;
    const Uuid id = Uuid::create();
    m_idsOfNewRefs.insert(ref, id);
    m_parser.finder().add(m_plan.kind, id, ref);
}

Result<void> RowImporter::take(const Row &row)
{
    if (m_isCancelled && m_isCancelled())
        return failure(ErrorCode::Cancelled);
    ++m_plan.read;
    RecordDraft draft;
    std::vector<CellNote> warnings;
    std::vector<EvidenceFile> files;
    int fileCount = 0;
    Outcome outcome = identify(row, draft);
    if (outcome)
        outcome = readCells(row, draft, warnings);
    if (outcome)
        outcome = identifyByFields(row, draft);
    if (outcome)
        outcome = takeFiles(row, draft, files, fileCount);
    if (outcome) {
        if (const auto problem = m_plan.kind == Kind::Evidence ? keepToLife(m_dataset, draft) : std::nullopt)
            warnings.push_back({row.number, refHeading(), draft.ref, *problem});
        m_plan.warnings.insert(m_plan.warnings.end(), warnings.begin(), warnings.end());
        finish(row, std::move(draft), std::move(files), fileCount);
        return {};
    }
    const Error &reason = outcome.error().reason;
    if (reason.code == ErrorCode::Cancelled || reason.code == ErrorCode::DiskFull
        || reason.code == ErrorCode::FileUnwritable)
        return std::unexpected(reason);
    m_plan.refused.push_back({row.number, outcome.error().heading, outcome.error().value, reason});
    m_plan.rows.push_back({row.number, RowOutcome::State::Refused, ownRef(row), {}});
    return {};
}

RowImporter::Outcome RowImporter::identify(const Row &row, RecordDraft &draft)
{
    const QString ref = ownRef(row);
    const QString heading = refHeading();
    if (!isReadableRef(ref))
        return std::unexpected(
            Refusal{heading, ref.left(40), {ErrorCode::BadValue, {u"ref"_s, ref.left(40)}, {}}});
    const Error duplicate{ErrorCode::DuplicateRef, {kindCode(m_plan.kind), ref}, {}};
    if (!ref.isEmpty() && m_seenRefs.contains(ref))
        return std::unexpected(Refusal{heading, ref, duplicate});

    Uuid id = ownId(row);
    if (m_dataset.rowOf(m_plan.kind, id) < 0)
        id = ref.isEmpty() ? Uuid() : m_dataset.idOf(m_plan.kind, ref);
    if (!id.isNull()) {
        draft = draftOf(m_dataset, m_plan.kind, id);
        if (!ref.isEmpty() && ref != draft.ref) {
            if (!m_dataset.idOf(m_plan.kind, ref).isNull())
                return std::unexpected(Refusal{heading, ref, duplicate});
            draft.ref = ref;
        }
    } else {
        const bool isTaken = !ref.isEmpty()
            && withKind(m_plan.kind, [&]<typename T>() { return m_dataset.table<T>().isRefTaken(ref); });
        if (isTaken) // by a deleted record: numbers are never used again
            return std::unexpected(Refusal{heading, ref, duplicate});
        draft.id = m_idsOfNewRefs.value(ref, Uuid());
        if (draft.id.isNull())
            draft.id = Uuid::create();
        draft.ref = ref;
    }
    if (!ref.isEmpty())
        m_seenRefs.insert(ref, row.number);
    return {};
}

Value RowImporter::current(const RecordDraft &draft, int field) const
{
    if (const Value *value = draft.field(field))
        return *value;
    const int row = draft.isNew ? -1 : m_dataset.rowOf(m_plan.kind, draft.id);
    return row < 0 ? Value() : m_dataset.valueAt(m_plan.kind, row, field);
}

RowImporter::Outcome RowImporter::readCells(
    const Row &row, RecordDraft &draft, std::vector<CellNote> &warnings)
{
    for (std::size_t i = 0; i < m_plan.mapping.columns.size(); ++i) {
        const MappedColumn &mapped = m_plan.mapping.columns[i];
        if (mapped.use != MappedColumn::Use::Field || mapped.column->source == ColumnSource::Ref)
            continue;
        const QString content = text(row.at(static_cast<qsizetype>(i)));
        if (const auto ok = readCell(mapped, content, row.number, draft, warnings); !ok)
            return ok;
    }
    return {};
}

RowImporter::Outcome RowImporter::readCell(const MappedColumn &mapped, const QString &content, int row,
    RecordDraft &draft, std::vector<CellNote> &warnings)
{
    const Column &column = *mapped.column;
    if (!draft.unresolved.isEmpty())
        draft.unresolved = withUnresolved(draft.unresolved, column, {});
    const auto keepWords = [&](const QString &words, const Error &reason) {
        draft.unresolved << unresolvedEntry(column, words);
        warnings.push_back({row, mapped.heading, words, reason});
    };
    const Result<ParsedCell> &parsed = this->parsed(column, content);
    if (!parsed) {
        const ErrorCode code = parsed.error().code;
        if (code == ErrorCode::BadDate || code == ErrorCode::BadNumber)
            return std::unexpected(Refusal{mapped.heading, content.left(200), parsed.error()});
        draft.set(column.field, Value());
        keepWords(content.trimmed(), parsed.error());
        return {};
    }
    if (column.source == ColumnSource::Side || column.type == FieldType::Localized) {
        const QString *side = std::get_if<QString>(&parsed->value);
        setSide(mapped, side ? *side : QString(), draft);
        return {};
    }
    draft.set(column.field, parsed->value);
    for (const UnknownLink &link : parsed->unknown) {
        const QString target = column.target ? kindCode(*column.target) : QString();
        keepWords(link.words, {ErrorCode::UnknownRecord, {target, link.words}, {}});
    }
    return {};
}

const Result<ParsedCell> &RowImporter::parsed(const Column &column, const QString &content)
{
    if (column.type == FieldType::Text || column.type == FieldType::Localized)
        return m_parsedText = m_parser.parse(column, content);
    constexpr qsizetype limit = 20'000; // contents; beyond it they don't repeat
    if (m_parsed.size() >= limit)
        m_parsed.clear();
    const std::pair key{&column, content};
    const auto known = m_parsed.constFind(key);
    return known == m_parsed.cend() ? *m_parsed.insert(key, m_parser.parse(column, content)) : *known;
}

void RowImporter::setSide(const MappedColumn &mapped, const QString &content, RecordDraft &draft) const
{
    const Column &column = *mapped.column;
    Language side = column.side;
    if (column.source == ColumnSource::Field) {
        // A heading without a language: the other side may have a column of its own; else the text tells.
        const QString base = column.key;
        const bool hasEnglish = m_plan.mapping.hasKey(base + ".en"_L1);
        const bool isEnglish =
            !hasEnglish && isAscii(mapped.heading) && !content.isEmpty() && !hasJapanese(content);
        side = isEnglish ? Language::English : Language::Japanese;
    }
    const Value before = current(draft, column.field);
    const LocalizedText *known = std::get_if<LocalizedText>(&before);
    LocalizedText text = known ? *known : LocalizedText();
    text.edit(side, content);
    draft.set(column.field, text);
}

RowImporter::Outcome RowImporter::identifyByFields(const Row &row, RecordDraft &draft)
{
    if (draft.isNew) {
        for (const auto &[field, value] : m_defaults) {
            if (!draft.field(field))
                draft.set(field, value);
        }
    }
    if (draft.isNew && ownRef(row).isEmpty()) {
        const Uuid id = m_naturalKeys.find(draft);
        if (!id.isNull() && m_dataset.rowOf(m_plan.kind, id) >= 0) {
            const RecordDraft known = draftOf(m_dataset, m_plan.kind, id);
            draft.id = known.id;
            draft.ref = known.ref;
            draft.isNew = false;
        }
    }
    m_naturalKeys.add(draft);
    if (!m_touched.insert(draft.id).second)
        return std::unexpected(
            Refusal{QString(), draft.ref, {ErrorCode::DuplicateRef, {kindCode(m_plan.kind), draft.ref}, {}}});
    if (draft.isNew && draft.ref.isEmpty() && *m_info.prefix == '\0') {
        draft.ref = refOfNew(m_dataset, m_plan.kind, draft, m_newRefs);
        if (draft.ref.isEmpty())
            return std::unexpected(
                Refusal{QString(), QString(), {ErrorCode::MissingRef, {kindCode(m_plan.kind)}, {}}});
    }
    m_newRefs.insert(draft.ref);
    return {};
}

/// The paths in a cell, one a line.
QStringList RowImporter::filesIn(std::size_t column, const Row &row) const
{
    if (m_plan.mapping.columns[column].use != MappedColumn::Use::File)
        return {};
    const QString content = text(row.at(static_cast<qsizetype>(column)));
    // An export of ours has the number of files here, and its hidden ids beside it.
    const bool isCount = m_plan.mapping.has(MappedColumn::Use::RecordId)
        && std::ranges::all_of(content, [](QChar character) { return character.isDigit(); });
    if (isCount)
        return {};
    QStringList files;
    for (const QString &part : content.split(u'\n', Qt::SkipEmptyParts))
        files << part.trimmed();
    return files;
}

QStringList RowImporter::filesOf(const Row &row) const
{
    QStringList files;
    for (std::size_t i = 0; i < m_plan.mapping.columns.size(); ++i)
        files += filesIn(i, row);
    return files;
}

RowImporter::Outcome RowImporter::takeFiles(
    const Row &row, RecordDraft &draft, std::vector<EvidenceFile> &files, int &count)
{
    for (std::size_t i = 0; i < m_plan.mapping.columns.size(); ++i) {
        const MappedColumn &mapped = m_plan.mapping.columns[i];
        for (const QString &file : filesIn(i, row)) {
            const auto taken = m_intake.take(file, m_isCancelled);
            if (!taken)
                return std::unexpected(Refusal{mapped.heading, file, taken.error()});
            count += m_files.add(draft, *taken, files);
        }
    }
    return {};
}

QStringList RowImporter::changedKeys(const RecordDraft &draft) const
{
    QStringList keys;
    for (const MappedColumn &mapped : m_plan.mapping.columns) {
        if (!mapped.column || mapped.column->field < 0)
            continue;
        const int row = m_dataset.rowOf(m_plan.kind, draft.id);
        const Value *after = draft.field(mapped.column->field);
        if (!after || row < 0)
            continue;
        const Value before = m_dataset.valueAt(m_plan.kind, row, mapped.column->field);
        if (before != *after && !(isEmpty(before) && isEmpty(*after)))
            keys << mapped.column->key;
    }
    return keys;
}

void RowImporter::finish(const Row &row, RecordDraft draft, std::vector<EvidenceFile> files, int fileCount)
{
    const bool isWritten = addDraft(m_plan.changes, m_dataset, m_plan.kind, draft);
    for (EvidenceFile &file : files)
        m_plan.changes.add(std::move(file));
    m_plan.files += fileCount;
    const auto state = draft.isNew   ? RowOutcome::State::Added
        : isWritten || fileCount > 0 ? RowOutcome::State::Changed
                                     : RowOutcome::State::Unchanged;
    m_plan.added += state == RowOutcome::State::Added;
    m_plan.changed += state == RowOutcome::State::Changed;
    m_plan.unchanged += state == RowOutcome::State::Unchanged;
    m_plan.rows.push_back({row.number, state, draft.ref, draft.isNew ? QStringList() : changedKeys(draft)});
}

} // namespace tsuzuri
