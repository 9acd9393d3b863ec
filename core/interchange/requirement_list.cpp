#include "core/interchange/requirement_list.h"

#include "core/exchange/header_mapping.h"
#include "core/frameworks/pack_fault.h"
#include "core/interchange/row_tree.h"
#include "core/interchange/sheet_rows.h"
#include "core/words/framework_words.h"
#include "core/words/words.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct Sheet {
    QString name;
    std::vector<Row> rows;
    HeaderMapping mapping;
    bool hasGroups = false; ///< what a row belongs to stands in the row itself, with its heading

    /// -1 where no column means this.
    qsizetype column(QStringView key) const
    {
        const auto found = std::ranges::find_if(
            mapping.columns, [&](const MappedColumn &column) { return column.key() == key; });
        return found == mapping.columns.end() ? -1 : found - mapping.columns.begin();
    }
    QString at(const Row &row, QStringView key) const
    {
        const qsizetype index = column(key);
        return index < 0 ? QString() : packText(text(row.at(index)));
    }
    /// The column of numbers: `code`, or the whole reference of a requirement.
    QStringView codeKey() const { return column(u"code") < 0 ? QStringView(u"ref") : QStringView(u"code"); }
    bool hasCodes() const { return column(codeKey()) >= 0; }
    bool hasNumber(const Row &row) const
    {
        return row.number > mapping.lastRow() && !at(row, codeKey()).isEmpty();
    }
    bool repeatsNumbers() const
    {
        QSet<QString> seen;
        for (const Row &row : rows) {
            const QString code = hasNumber(row) ? at(row, codeKey()) : QString();
            if (!code.isEmpty() && seen.contains(code))
                return true;
            seen.insert(code);
        }
        return false;
    }
    qsizetype worth() const { return hasCodes() ? mapping.taken() * 100'000 + std::ssize(rows) : 0; }
};

/// Both sides, from their own columns or from one whose words say their language.
LocalizedText textOf(const Sheet &sheet, const Row &row, const QString &key)
{
    LocalizedText text = textInItsLanguage(sheet.at(row, key));
    if (const QString side = sheet.at(row, key + ".ja"_L1); !side.isEmpty())
        text.ja = side;
    if (const QString side = sheet.at(row, key + ".en"_L1); !side.isEmpty())
        text.en = side;
    return text;
}

/// The longest beginning of a number, up to a mark within it, that is a number itself.
QString parentByNumber(const QString &code, const QSet<QString> &codes)
{
    for (qsizetype i = code.size() - 1; i > 0; --i) {
        if (code[i].isLetterOrNumber() || !codes.contains(code.first(i)))
            continue;
        return code.first(i);
    }
    return {};
}

bool saysGroup(const QString &kind)
{
    const QString word = kind.toLower();
    return word.startsWith("group"_L1) || word.startsWith("categor"_L1) || word.startsWith("chapter"_L1)
        || word.contains(u"グループ") || word.contains(u"章") || word.contains(u"分類");
}

class ListReader {
public:
    ListReader(const Sheet &sheet, FrameworkDraft &draft, const BothWords &words)
        : m_sheet(sheet)
        , m_draft(draft)
        , m_words(words)
    {
    }

    void read()
    {
        std::vector<SourceRow> rows;
        for (const Row &row : m_sheet.rows) {
            if (row.number > m_sheet.mapping.lastRow())
                rows.push_back(rowOf(row));
        }
        if (m_sheet.hasGroups)
            addGroups(rows);
        if (m_sheet.column(u"parent") < 0)
            findParents(rows);
        findKinds(rows);
        addRows(std::move(rows), m_draft, m_words);
        addMissingLevels(m_draft.pack);
    }

private:
    SourceRow rowOf(const Row &row)
    {
        const QString code = m_sheet.at(row, m_sheet.codeKey());
        SourceRow source{cellPlace(m_sheet.name, row.number, m_sheet.column(m_sheet.codeKey())), {}};
        pack::Requirement &requirement = source.requirement;
        requirement.id = code;
        requirement.parent = m_sheet.at(row, u"parent");
        requirement.text = textOf(m_sheet, row, u"text"_s);
        requirement.title = textOf(m_sheet, row, u"title"_s);
        if (requirement.title.isEmpty())
            requirement.title = headingOf(requirement.text);
        requirement.kind = saysGroup(m_sheet.at(row, u"kind")) ? pack::Kind::Group : pack::Kind::Requirement;
        static const QRegularExpression border(u"[\\s,;、・()（）]+"_s);
        for (const QString &level : m_sheet.at(row, u"level").split(border, Qt::SkipEmptyParts)) {
            const QString id = levelId(level);
            if (!requirement.levels.contains(id))
                requirement.levels << id;
        }
        return source;
    }

    /// Ids of levels have Latin letters only; what people read is the word of the list.
    QString levelId(const QString &word)
    {
        const auto known = std::ranges::find_if(m_draft.pack.levels,
            [&](const pack::Level &level) { return level.title == textInItsLanguage(word); });
        if (known != m_draft.pack.levels.end())
            return known->id;
        const QString id = frameworkIdOf(word);
        const bool isTaken =
            id == "framework"_L1 || std::ranges::contains(m_draft.pack.levels, id, &pack::Level::id);
        const QString own = isTaken ? u"level_%1"_s.arg(m_draft.pack.levels.size() + 1) : id;
        m_draft.pack.levels.push_back({own, textInItsLanguage(word), pack::Choice::Any});
        return own;
    }

    /// Before the first row that names it: its heading is that of the row, whose own is the beginning of its
    /// text.
    static void addGroups(std::vector<SourceRow> &rows)
    {
        QSet<QString> codes;
        for (const SourceRow &row : rows)
            codes.insert(row.requirement.id);
        std::vector<SourceRow> all;
        for (SourceRow &row : rows) {
            pack::Requirement &requirement = row.requirement;
            if (!requirement.parent.isEmpty() && !codes.contains(requirement.parent)) {
                codes.insert(requirement.parent);
                SourceRow group{row.place, {}};
                group.requirement.id = requirement.parent;
                group.requirement.title = requirement.title;
                group.requirement.kind = pack::Kind::Group;
                all.push_back(std::move(group));
            }
            if (!requirement.text.isEmpty())
                requirement.title = headingOf(requirement.text);
            all.push_back(std::move(row));
        }
        rows = std::move(all);
    }

    static void findParents(std::vector<SourceRow> &rows)
    {
        QSet<QString> codes;
        for (const SourceRow &row : rows)
            codes.insert(row.requirement.id);
        for (SourceRow &row : rows)
            row.requirement.parent = parentByNumber(row.requirement.id, codes);
    }

    void findKinds(std::vector<SourceRow> &rows) const
    {
        if (m_sheet.column(u"kind") >= 0)
            return;
        QSet<QString> parents;
        for (const SourceRow &row : rows)
            parents.insert(row.requirement.parent);
        for (SourceRow &row : rows) {
            if (parents.contains(row.requirement.id) && row.requirement.text.isEmpty())
                row.requirement.kind = pack::Kind::Group;
        }
    }

    const Sheet &m_sheet;
    FrameworkDraft &m_draft;
    const BothWords &m_words;
};

/// Where the numbers of a sheet repeat and a finer column of numbers stands behind them, these count and the
/// others are what rows belong to: criteria whose parts have numbers of their own.
void takeFinerNumbers(
    Sheet &sheet, const QString &path, const FrameworkOptions &options, const HeaderMapper &mapper)
{
    if (sheet.column(u"parent") >= 0 || !sheet.repeatsNumbers())
        return;
    HeaderChoices choices = options.columns;
    choices.insert(sheet.mapping.headings().at(sheet.column(sheet.codeKey())), u"parent"_s);
    auto mapping = mapper.map(path, sheet.rows, sheet.mapping.place, choices);
    if (!mapping)
        return;
    Sheet finer{sheet.name, sheet.rows, std::move(*mapping), true};
    if (finer.hasCodes() && !finer.repeatsNumbers())
        sheet = std::move(finer);
}

/// A choice for a column that no sheet has; "" where there is none.
QString unknownColumn(const FrameworkOptions &options, const QStringList &headings)
{
    for (const QString &heading : options.columns.keys()) {
        if (!headings.contains(heading))
            return heading;
    }
    return {};
}

Result<Sheet> bestSheet(
    const QString &path, TableReader &reader, const FrameworkOptions &options, const HeaderMapper &mapper)
{
    Sheet best;
    QStringList headings;
    const auto ok = lookThroughSheets(
        reader, path, options.sheet, [&](const QString &name, std::vector<Row> rows) -> Result<bool> {
            auto mapping = mapper.map(path, rows, {}, options.columns);
            if (!mapping && mapping.error().code == ErrorCode::UnknownField)
                return std::unexpected(mapping.error());
            if (!mapping)
                return false;
            headings += mapping->headings();
            Sheet sheet{name, std::move(rows), std::move(*mapping)};
            if (sheet.worth() > best.worth())
                best = std::move(sheet);
            return false;
        });
    if (!ok)
        return std::unexpected(ok.error());
    if (const QString unknown = unknownColumn(options, headings); !unknown.isEmpty())
        return failure(ErrorCode::PackDamaged, {path, unknown, QString::fromLatin1(packfault::column)});
    if (!best.hasCodes()) {
        const QString where = options.sheet.isEmpty() ? sheetNames(reader).join(u", "_s) : options.sheet;
        return failure(ErrorCode::PackDamaged, {path, where, QString::fromLatin1(packfault::heading)});
    }
    return best;
}

} // namespace

Result<FrameworkDraft> packOfList(
    const QString &path, const FrameworkOptions &options, const BothWords &words)
{
    const auto reader = openFrameworkTable(path);
    if (!reader)
        return std::unexpected(reader.error());
    const HeaderMapper mapper(Kind::Requirement, words);
    auto sheet = bestSheet(path, **reader, options, mapper);
    if (!sheet)
        return std::unexpected(sheet.error());
    takeFinerNumbers(*sheet, path, options, mapper);
    FrameworkDraft draft{FrameworkForm::List, {}, {}, {}};
    ListReader(*sheet, draft, words).read();
    if (countsOf(draft.pack).requirements == 0)
        return failure(
            ErrorCode::PackDamaged, {path, sheet->name, QString::fromLatin1(packfault::noRequirements)});
    draft.pack.source = words.text(framework::fromTable, {QFileInfo(path).fileName()});
    completePack(draft.pack, path, options);
    return draft;
}

} // namespace tsuzuri
