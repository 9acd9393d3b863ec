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

} // namespace

Language sideOf(const HeaderMapping &mapping, const MappedColumn &mapped, const QString &content)
{
    const Column &column = *mapped.column;
    if (column.source != ColumnSource::Field)
        return column.side;
    // A heading without a language: the other side may have a column of its own; else the text tells.
    const bool hasEnglish = mapping.hasKey(column.key + ".en"_L1);
    const bool isEnglish =
        !hasEnglish && isAscii(mapped.heading) && !content.isEmpty() && !hasJapanese(content);
    return isEnglish ? Language::English : Language::Japanese;
}

RowImporter::RowImporter(const Dataset &dataset, CellParser &parser, FileIntake &intake, ImportPlan &plan,
    const ImportOptions &options)
    : m_dataset(dataset)
    , m_parser(parser)
    , m_intake(intake)
    , m_plan(plan)
    , m_options(options)
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
    if (m_options.isCancelled && m_options.isCancelled())
        return failure(ErrorCode::Cancelled);
    ++m_plan.read;
    const Refusals refusals = workOut(row);
    if (refusals.empty())
        return {};
    const Error &reason = refusals.front().reason;
    if (reason.code == ErrorCode::Cancelled || reason.code == ErrorCode::DiskFull
        || reason.code == ErrorCode::FileUnwritable)
        return std::unexpected(reason);
    refuse(row, refusals);
    return {};
}

/// Puts the row into the plan, or says why it stays out.
RowImporter::Refusals RowImporter::workOut(const Row &row)
{
    RecordDraft draft;
    std::vector<CellNote> warnings;
    std::vector<EvidenceFile> files;
    int fileCount = 0;
    if (const Outcome identified = identify(row, draft); !identified)
        return {identified.error()};
    if (Refusals refusals = readCells(row, draft, warnings); !refusals.empty())
        return refusals;
    Outcome outcome = identifyByFields(row, draft);
    if (outcome)
        outcome = takeFiles(row, draft, files, fileCount);
    if (!outcome)
        return {outcome.error()};
    if (const auto problem = m_plan.kind == Kind::Evidence ? keepToLife(m_dataset, draft) : std::nullopt)
        warnings.push_back(note(row.number, {m_refColumn, draft.ref, *problem}));
    m_plan.warnings.insert(m_plan.warnings.end(), warnings.begin(), warnings.end());
    finish(row, std::move(draft), std::move(files), fileCount);
    return {};
}

CellNote RowImporter::note(int row, const Refusal &refusal) const
{
    const auto &columns = m_plan.mapping.columns;
    const QString heading =
        refusal.column < 0 ? QString() : columns[static_cast<std::size_t>(refusal.column)].heading;
    return {row, heading, refusal.value, refusal.reason, static_cast<int>(refusal.column)};
}

void RowImporter::refuse(const Row &row, const Refusals &refusals)
{
    for (const Refusal &refusal : refusals)
        m_plan.refused.push_back(note(row.number, refusal));
    ++m_plan.refusedRows;
    RowOutcome outcome{row.number, RowOutcome::State::Refused, ownRef(row), {}, {}, {}};
    if (m_options.keepsCells)
        outcome.cells = row.cells;
    m_plan.rows.push_back(std::move(outcome));
}

RowImporter::Outcome RowImporter::identify(const Row &row, RecordDraft &draft)
{
    const QString ref = ownRef(row);
    if (!isReadableRef(ref))
        return std::unexpected(
            Refusal{m_refColumn, ref.left(40), {ErrorCode::BadValue, {u"ref"_s, ref.left(40)}, {}}});
    const Error duplicate{ErrorCode::DuplicateRef, {kindCode(m_plan.kind), ref}, {}};
    if (!ref.isEmpty() && m_seenRefs.contains(ref))
        return std::unexpected(Refusal{m_refColumn, ref, duplicate});

    Uuid id = ownId(row);
    if (m_dataset.rowOf(m_plan.kind, id) < 0)
        id = ref.isEmpty() ? Uuid() : m_dataset.idOf(m_plan.kind, ref);
    if (!id.isNull()) {
        draft = draftOf(m_dataset, m_plan.kind, id);
        if (!ref.isEmpty() && ref != draft.ref) {
            if (!m_dataset.idOf(m_plan.kind, ref).isNull())
                return std::unexpected(Refusal{m_refColumn, ref, duplicate});
            draft.ref = ref;
        }
    } else {
        const bool isTaken = !ref.isEmpty()
            && withKind(m_plan.kind, [&]<typename T>() { return m_dataset.table<T>().isRefTaken(ref); });
        if (isTaken) // by a deleted record: numbers are never used again
            return std::unexpected(Refusal{m_refColumn, ref, duplicate});
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

/// All cells, so that a person hears of everything at once.
RowImporter::Refusals RowImporter::readCells(
    const Row &row, RecordDraft &draft, std::vector<CellNote> &warnings)
{
    Refusals refusals;
    for (qsizetype i = 0; i < std::ssize(m_plan.mapping.columns); ++i) {
        const MappedColumn &mapped = m_plan.mapping.columns[static_cast<std::size_t>(i)];
        if (mapped.use != MappedColumn::Use::Field || mapped.column->source == ColumnSource::Ref)
            continue;
        if (const auto ok = readCell(i, text(row.at(i)), row.number, draft, warnings); !ok)
            refusals.push_back(ok.error());
    }
    return refusals;
}

RowImporter::Outcome RowImporter::readCell(
    qsizetype index, const QString &content, int row, RecordDraft &draft, std::vector<CellNote> &warnings)
{
    const MappedColumn &mapped = m_plan.mapping.columns[static_cast<std::size_t>(index)];
    const Column &column = *mapped.column;
    if (!draft.unresolved.isEmpty())
        draft.unresolved = withUnresolved(draft.unresolved, column, {});
    const auto keepWords = [&](const QString &words, const Error &reason) {
        draft.unresolved << unresolvedEntry(column, words);
        warnings.push_back(note(row, {index, words, reason}));
    };
    const Result<ParsedCell> &parsed = this->parsed(column, content);
    if (!parsed) {
        const ErrorCode code = parsed.error().code;
        if (code == ErrorCode::BadDate || code == ErrorCode::BadNumber)
            return std::unexpected(Refusal{index, content.left(200), parsed.error()});
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
    const Language side = sideOf(m_plan.mapping, mapped, content);
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
            Refusal{-1, draft.ref, {ErrorCode::DuplicateRef, {kindCode(m_plan.kind), draft.ref}, {}}});
    if (draft.isNew && draft.ref.isEmpty() && *m_info.prefix == '\0') {
        draft.ref = refOfNew(m_dataset, m_plan.kind, draft, m_newRefs);
        if (draft.ref.isEmpty())
            return std::unexpected(
                Refusal{-1, QString(), {ErrorCode::MissingRef, {kindCode(m_plan.kind)}, {}}});
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
        for (const QString &file : filesIn(i, row)) {
            const auto taken = m_intake.take(file, m_options.isCancelled);
            if (!taken)
                return std::unexpected(Refusal{static_cast<qsizetype>(i), file, taken.error()});
            count += m_files.add(draft, *taken, files);
        }
    }
    return {};
}

bool RowImporter::isChanged(const MappedColumn &mapped, const RecordDraft &draft) const
{
    const Column *column = mapped.column;
    const int row = m_dataset.rowOf(m_plan.kind, draft.id);
    if (!column || row < 0)
        return false;
    if (column->source == ColumnSource::Ref)
        return draft.ref != m_dataset.refAt(m_plan.kind, row);
    const Value *after = draft.field(column->field);
    if (!after)
        return false;
    const Value before = m_dataset.valueAt(m_plan.kind, row, column->field);
    const auto *textBefore = std::get_if<LocalizedText>(&before);
    const auto *textAfter = std::get_if<LocalizedText>(after);
    if (textBefore && textAfter) {
        const bool isSide = column->source == ColumnSource::Side;
        const bool isJapanese = !isSide && m_plan.mapping.hasKey(column->key + ".en"_L1);
        const Language side = isSide ? column->side : Language::Japanese;
        return isSide || isJapanese ? textBefore->in(side) != textAfter->in(side) : *textBefore != *textAfter;
    }
    return before != *after && !(isEmpty(before) && isEmpty(*after));
}

QStringList RowImporter::changedKeys(const RecordDraft &draft, bool hasNewFiles) const
{
    QStringList keys;
    for (const MappedColumn &mapped : m_plan.mapping.columns) {
        if (isChanged(mapped, draft) || (mapped.use == MappedColumn::Use::File && hasNewFiles))
            keys << mapped.key();
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
    RowOutcome outcome{row.number, state, draft.ref, {}, draft.id, {}};
    if (state == RowOutcome::State::Changed)
        outcome.changedKeys = changedKeys(draft, fileCount > 0);
    if (m_options.keepsCells && state != RowOutcome::State::Unchanged)
        outcome.cells = row.cells;
    m_plan.rows.push_back(std::move(outcome));
}

} // namespace tsuzuri
