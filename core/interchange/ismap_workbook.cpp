#include "core/interchange/ismap_workbook.h"

#include "core/base/fold.h"
#include "core/frameworks/pack_shelf.h"
#include "core/interchange/row_tree.h"
#include "core/interchange/sheet_rows.h"
#include "core/words/framework_words.h"
#include "core/words/words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

const auto shippedPack = u"ismap_control_criteria"_s;
const auto annex = u"別表"_s;
constexpr int firstChapter = 3;
constexpr int lastChapter = 18;

/// Chapter to detail, with the mark of what is unique to cloud (P), mandatory (B), or both.
QString numberIn(const Cell &cell)
{
    static const QRegularExpression form(u"^\\d{1,2}(\\.\\d{1,2}){1,3}(\\.(P|B|PB))?$"_s);
    const QString number =
        text(cell).normalized(QString::NormalizationForm_KC).simplified().remove(u' ').toUpper();
    const int chapter = number.section(u'.', 0, 0).toInt();
    return form.match(number).hasMatch() && chapter >= firstChapter && chapter <= lastChapter ? number
                                                                                              : QString();
}

QString withoutMark(const QString &number)
{
    static const QRegularExpression mark(u"\\.(P|B|PB)$"_s);
    return QString(number).remove(mark);
}

int partsOf(const QString &number)
{
    return static_cast<int>(withoutMark(number).count(u'.')) + 1;
}

/// Levels and tags are those of the shipped pack.
pack::Requirement made(const QString &number)
{
    pack::Requirement requirement;
    requirement.id = number;
    const int chapter = number.section(u'.', 0, 0).toInt();
    const int parts = partsOf(number);
    const int ownsFrom = chapter <= 4 ? 4 : 3; // where numbers stop to be headings
    if (parts < ownsFrom) {
        requirement.kind = pack::Kind::Group;
        return requirement;
    }
    requirement.levels = {chapter == 3 ? u"governance"_s
            : chapter == 4             ? u"management"_s
            : parts == 3               ? u"objective"_s
                                       : u"detail"_s};
    const bool isBase = number.endsWith(u'B');
    if (requirement.levels.first() != "detail"_L1 || isBase)
        requirement.tags << u"mandatory"_s;
    if (isBase)
        requirement.tags << u"base_requirement"_s;
    if (number.endsWith(".P"_L1) || number.endsWith(".PB"_L1))
        requirement.tags << u"cloud"_s;
    return requirement;
}

class AnnexReader {
public:
    AnnexReader(FrameworkDraft &draft, const BothWords &words)
        : m_draft(draft)
        , m_words(words)
    {
        for (const pack::Requirement &requirement : draft.pack.requirements) {
            m_shipped.insert(requirement.id, m_rows.size());
            m_rows.push_back({requirement.id, requirement});
        }
        draft.pack.requirements.clear();
    }

    void readSheet(const QString &sheet, const std::vector<Row> &rows)
    {
        for (const Row &row : rows) {
            for (qsizetype i = 0; i < std::ssize(row.cells); ++i) {
                if (const QString number = numberIn(row.at(i)); !number.isEmpty())
                    take(number, wordingAfter(row, i), cellPlace(sheet, row.number, i));
            }
        }
    }

    void finish()
    {
        for (SourceRow &row : m_rows) {
            if (!m_shipped.contains(row.requirement.id))
                row.requirement.parent = parentOf(row.requirement.id);
        }
        std::ranges::stable_sort(m_rows, [](const SourceRow &a, const SourceRow &b) {
            return naturalCompare(keyOf(a.requirement.id), keyOf(b.requirement.id)) < 0;
        });
        addRows(std::move(m_rows), m_draft, m_words);
    }

private:
    static QString wordingAfter(const Row &row, qsizetype column)
    {
        for (qsizetype i = column + 1; i < std::ssize(row.cells); ++i) {
            if (!numberIn(row.at(i)).isEmpty())
                return {};
            if (const QString words = packText(text(row.at(i))); !words.isEmpty())
                return words;
        }
        return {};
    }

    void take(const QString &number, const QString &wording, const QString &place)
    {
        const auto found = m_taken.constFind(number);
        if (found != m_taken.cend()) { // merged cells are sometimes filled again in each row
            if (m_rows[*found].requirement.text.ja != wording && !wording.isEmpty())
                m_draft.problems.push_back(
                    {place, number, m_words.text(framework::codeTwice, {m_rows[*found].place})});
            return;
        }
        const auto shipped = m_shipped.constFind(number);
        if (shipped == m_shipped.cend() && partsOf(number) < 3)
            return; // the date or the edition of something
        std::size_t index = m_rows.size();
        if (shipped != m_shipped.cend())
            index = *shipped;
        else
            m_rows.push_back({place, made(number)});
        SourceRow &row = m_rows[index];
        row.place = place;
        row.requirement.text.ja = wording;
        if (row.requirement.title.isEmpty())
            row.requirement.title = headingOf({wording.isEmpty() ? number : wording, {}, {}});
        m_taken.insert(number, index);
    }

    /// The number without its last part, as it is there: with its mark or without.
    QString parentOf(const QString &number) const
    {
        const QString base = withoutMark(number).section(u'.', 0, -2);
        for (const SourceRow &row : m_rows) {
            if (withoutMark(row.requirement.id) == base)
                return row.requirement.id;
        }
        return base;
    }

    /// GOV and the other groups without a number stay before their chapters.
    static QString keyOf(const QString &number)
    {
        static const QHash<QString, QString> chapters{
            {u"GOV"_s, u"3"_s}, {u"MGT"_s, u"4"_s}, {u"CTL"_s, u"4.99"_s}};
        return chapters.value(number, withoutMark(number));
    }

    FrameworkDraft &m_draft;
    const BothWords &m_words;
    std::vector<SourceRow> m_rows;
    QHash<QString, std::size_t> m_shipped;
    QHash<QString, std::size_t> m_taken;
};

} // namespace

bool isIsmapWorkbook(TableReader &reader)
{
    constexpr int enough = 3;
    for (const SheetInfo &sheet : reader.sheets()) {
        if (!sheet.name.normalized(QString::NormalizationForm_KC).contains(annex)
            || !reader.select(sheet.name))
            continue;
        int numbers = 0;
        for (Row row; reader.next(row).value_or(false);) {
            for (const Cell &cell : row.cells)
                numbers += partsOf(numberIn(cell)) >= 3 ? 1 : 0;
            if (numbers >= enough)
                return true;
        }
    }
    return false;
}

Result<FrameworkDraft> packOfIsmapWorkbook(
    const QString &path, const FrameworkOptions &options, const BothWords &words)
{
    const auto reader = openFrameworkTable(path);
    if (!reader)
        return std::unexpected(reader.error());
    auto pack = PackShelf().pack(shippedPack);
    if (!pack)
        return std::unexpected(pack.error());
    FrameworkDraft draft{FrameworkForm::Ismap, std::move(*pack), {}, {}};
    AnnexReader annexReader(draft, words);
    for (const SheetInfo &sheet : (*reader)->sheets()) {
        const auto rows = rowsOf(**reader, sheet.name);
        if (!rows)
            return std::unexpected(rows.error());
        annexReader.readSheet(sheet.name, *rows);
    }
    annexReader.finish();
    draft.pack.id.clear();
    draft.pack.rights = pack::Rights::None;
    completePack(draft.pack, path, options);
    return draft;
}

} // namespace tsuzuri
