#include "core/interchange/row_tree.h"

#include "core/words/framework_words.h"
#include "core/words/words.h"

#include <QHash>

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode = 64;
constexpr qsizetype longestHeading = 100;
constexpr int deepest = 16;
constexpr qsizetype mostRows = 20'000;

class RowChecker {
public:
    RowChecker(const std::vector<SourceRow> &rows, FrameworkDraft &draft, const BothWords &words)
        : m_rows(rows)
        , m_draft(draft)
        , m_words(words)
    {
    }

    void check()
    {
        for (const SourceRow &row : m_rows)
            checkCode(row);
        for (const SourceRow &row : m_rows)
            checkParents(row);
    }

private:
    void problem(
        const SourceRow &row, const QString &value, const Phrase &phrase, const QStringList &arguments = {})
    {
        m_draft.problems.push_back({row.place, value, m_words.text(phrase, arguments)});
    }

    void checkCode(const SourceRow &row)
    {
        const QString &code = row.requirement.id;
        if (code.isEmpty())
            return problem(row, row.requirement.title.best(Language::Japanese), framework::noCode);
        if (code.size() > longestCode)
            return problem(row, code, framework::codeTooLong);
        if (const auto before = m_byCode.constFind(code); before != m_byCode.cend())
            return problem(row, code, framework::codeTwice, {(*before)->place});
        m_byCode.insert(code, &row);
    }

    void checkParents(const SourceRow &row)
    {
        int steps = 0;
        for (const SourceRow *at = &row; !at->requirement.parent.isEmpty(); ++steps) {
            const SourceRow *parent = m_byCode.value(at->requirement.parent);
            if (!parent) { // told at the row that names it
                if (at == &row)
                    problem(row, row.requirement.parent, framework::noParent, {row.requirement.parent});
                return;
            }
            if (parent == &row)
                return problem(row, row.requirement.parent, framework::ownAncestor);
            if (steps >= deepest)
                return problem(row, row.requirement.id, framework::tooDeep);
            at = parent;
        }
    }

    const std::vector<SourceRow> &m_rows;
    FrameworkDraft &m_draft;
    const BothWords &m_words;
    QHash<QString, const SourceRow *> m_byCode;
};

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= longestHeading)
        return line;
    const qsizetype blank = line.lastIndexOf(u' ', longestHeading);
    return line.first(blank > longestHeading / 2 ? blank : longestHeading) + u'…';
}

} // namespace

void addRows(std::vector<SourceRow> rows, FrameworkDraft &draft, const BothWords &words)
{
    if (std::ssize(rows) > mostRows)
        rows.resize(mostRows); // the caller has refused more
    RowChecker(rows, draft, words).check();
    for (SourceRow &row : rows)
        draft.pack.requirements.push_back(std::move(row.requirement));
}

LocalizedText headingOf(const LocalizedText &text)
{
    return {shortened(text.ja), shortened(text.en), {}};
}

void addMissingLevels(Pack &pack)
{
    for (const pack::Requirement &requirement : pack.requirements) {
        for (const QString &level : requirement.levels) {
            if (!std::ranges::contains(pack.levels, level, &pack::Level::id))
                pack.levels.push_back({level, textInItsLanguage(level), pack::Choice::Any});
        }
    }
}

} // namespace tsuzuri
