#include "core/registers/paste.h"

#include "core/words/words.h"

#include <map>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const RegisterReader &reader, const PastedCell &cell, const ParsedCell &parsed)
{
    if (!parsed.unknown.empty())
        return false;
    const bool isText =
        cell.column->source != ColumnSource::Field || cell.column->type == FieldType::Localized;
    if (isText) {
        const QString *text = std::get_if<QString>(&parsed.value);
        return (text ? *text : QString()) == cell.before.trimmed();
    }
    const Value before = reader.value(*cell.column, cell.row);
    return before == parsed.value || (isEmpty(before) && isEmpty(parsed.value));
}

/// A record of the plan that is not there yet: its cells by line.
template <typename T>
Result<T> newRecord(const CellParser &parser, Language language, const std::vector<const PastedCell *> &cells,
    const FieldValues &startValues)
{
    T record;
    for (const auto &[field, value] : startValues)
        setFieldValue(record, field, value);
    for (const PastedCell *cell : cells) {
        const auto parsed = parseEdit(parser, *cell->column, cell->after);
        if (!parsed)
            return std::unexpected(parsed.error());
        if (!applyCell(record, *cell->column, language, *parsed))
            return failure(ErrorCode::BadValue, {cell->column->path(), cell->after});
    }
    return record;
}

/// What a record as a whole does not allow is a problem of all its cells.
void checkRows(const CellParser &parser, Language language, std::vector<PastedCell> &cells)
{
    std::map<int, std::vector<PastedCell *>> rows;
    for (PastedCell &cell : cells) {
        if (cell.row >= 0 && !cell.problem)
            rows[cell.row].push_back(&cell);
    }
    for (const auto &[row, ofRow] : rows) {
        std::vector<CellEdit> edits;
        for (const PastedCell *cell : ofRow)
            edits.push_back({row, cell->column, cell->after});
        const auto changes = editCells(parser, language, edits);
        if (changes || changes.error().code != ErrorCode::Conflict)
            continue;
        for (PastedCell *cell : ofRow)
            cell->problem = changes.error();
    }
}

} // namespace

int PastePlan::problems() const
{
    return static_cast<int>(
        std::ranges::count_if(cells, [](const PastedCell &cell) { return cell.problem.has_value(); }));
}

PastePlan planPaste(
    const RegisterReader &reader, const CellParser &parser, const PasteTarget &target, const CellBlock &block)
{
    PastePlan plan;
    plan.kind = target.kind;
    for (std::size_t line = 0; line < block.size(); ++line) {
        const bool isNew = line >= target.rows.size();
        if (isNew && !target.mayAddRows) {
            plan.outside += static_cast<int>(block[line].size());
            continue;
        }
        const bool isBlank =
            std::ranges::all_of(block[line], [](const QString &text) { return text.trimmed().isEmpty(); });
        if (isNew && isBlank)
            continue;
        plan.newRows += isNew;
        for (qsizetype i = 0; i < block[line].size(); ++i) {
            const QString text = block[line][i].trimmed();
            const auto place = static_cast<std::size_t>(i);
            const Column *column = place < target.columns.size() ? target.columns[place] : nullptr;
            if (!column || (isNew && text.isEmpty())) {
                plan.outside += !column && !text.isEmpty();
                continue;
            }
            PastedCell cell{line, isNew ? -1 : target.rows[line], column, {}, text, {}};
            if (!isNew)
                cell.before = reader.exportText(*column, cell.row);
            const auto parsed = parseEdit(parser, *column, text);
            if (!isNew && (cell.before.trimmed() == text || (parsed && isSame(reader, cell, *parsed)))) {
                ++plan.unchanged;
                continue;
            }
            if (!parsed)
                cell.problem = parsed.error();
            plan.cells.push_back(std::move(cell));
        }
    }
    if (target.kind == Kind::Evidence) // the only one that has such rules
        checkRows(parser, reader.words().language(), plan.cells);
    return plan;
}

Result<ChangeSet> pasteChanges(
    const CellParser &parser, Language language, const PastePlan &plan, const FieldValues &startValues)
{
    std::vector<CellEdit> edits;
    std::map<std::size_t, std::vector<const PastedCell *>> added; // by line
    for (const PastedCell &cell : plan.cells) {
        if (cell.problem)
            continue;
        if (cell.row >= 0)
            edits.push_back({cell.row, cell.column, cell.after});
        else
            added[cell.line].push_back(&cell);
    }
    auto changes = editCells(parser, language, edits, QStringLiteral("paste"));
    if (!changes)
        return changes;
    const auto addAll = [&]<typename T>() -> Result<void> {
        for (const auto &[line, cells] : added) {
            auto record = newRecord<T>(parser, language, cells, startValues);
            if (!record)
                return std::unexpected(record.error());
            changes->add(std::move(*record));
        }
        return {};
    };
    if (const auto ok = withKind(plan.kind, addAll); !ok)
        return std::unexpected(ok.error());
    return changes;
}

} // namespace tsuzuri
