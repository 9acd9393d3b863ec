#include "core/documents/text_difference.h"

#include "core/documents/edit_script.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace tsuzuri {

namespace {

using Row = DifferenceRow;

constexpr int mostLineSteps = 2000; // differing lines of one part
constexpr int mostWordSteps = 400; // differing words of one line
constexpr std::size_t mostAligned = 40; // lines of a block that are compared each with each
constexpr double leastLikeness = 0.4; // of lines that stand beside each other

/// Equal texts get equal numbers.
class Numbers {
public:
    int of(QStringView text)
    {
        const auto known = m_numbers.constFind(text);
        return known != m_numbers.cend() ? *known
                                         : *m_numbers.insert(text, static_cast<int>(m_numbers.size()));
    }

private:
    QHash<QStringView, int> m_numbers; // of texts that outlive it
};

QStringList linesOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    }
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Words of letters and digits that are written with blanks between them; every other character stands alone.
std::vector<TextRange> wordsOf(const QString &line)
{
    const auto isWord = [](QChar character) {
        return character.isLetterOrNumber()
            && character.unicode() < 0x2E80; // before the scripts of East Asia
    };
    std::vector<TextRange> words;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool joins = !words.empty() && isWord(line[i]) && i > 0 && isWord(line[i - 1]);
        const bool isPair = !words.empty() && line[i].isLowSurrogate();
        if (joins || isPair)
            ++words.back().size;
        else
            words.push_back({i, 1});
    }
    return words;
}

std::vector<int> numbersOf(const QString &line, const std::vector<TextRange> &words, Numbers &numbers)
{
    std::vector<int> found;
    for (const TextRange &word : words)
        found.push_back(numbers.of(QStringView(line).sliced(word.start, word.size)));
    return found;
}

/// The words that have no partner, neighbours as one.
std::vector<TextRange> unmatched(const std::vector<TextRange> &words, const std::vector<bool> &isMatched)
{
    std::vector<TextRange> marks;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isMatched[i])
            continue;
        if (!marks.empty() && marks.back().start + marks.back().size == words[i].start)
            marks.back().size += words[i].size;
        else
            marks.push_back(words[i]);
    }
    return marks;
}

void markWords(Row &row)
{
    const std::vector<TextRange> left = wordsOf(row.left.text);
    const std::vector<TextRange> right = wordsOf(row.right.text);
    Numbers numbers;
    std::vector<bool> isLeftMatched(left.size());
    std::vector<bool> isRightMatched(right.size());
    const auto matches = longestMatch(
        numbersOf(row.left.text, left, numbers), numbersOf(row.right.text, right, numbers), mostWordSteps);
    for (const auto &[x, y] : matches.value_or(Matches())) {
        isLeftMatched[static_cast<std::size_t>(x)] = true;
        isRightMatched[static_cast<std::size_t>(y)] = true;
    }
    row.left.marks = unmatched(left, isLeftMatched);
    row.right.marks = unmatched(right, isRightMatched);
}

/// Share of characters that two lines have in common, in any order.
double likeness(const QString &left, const QString &right)
{
    QString first = left;
    QString second = right;
    std::ranges::sort(first);
    std::ranges::sort(second);
    QString shared;
    std::ranges::set_intersection(first, second, std::back_inserter(shared));
    const qsizetype all = left.size() + right.size();
    return all == 0 ? 1 : 2.0 * static_cast<double>(shared.size()) / static_cast<double>(all);
}

/// The rows of one pair of parts.
class PartRows {
public:
    PartRows(int part, const QStringList &left, const QStringList &right, std::vector<Row> &rows)
        : m_part(part)
        , m_left(left)
        , m_right(right)
        , m_rows(rows)
    {
    }

    /// False where the parts differ too much to be compared.
    bool add()
    {
        Numbers numbers;
        const auto numbersOfLines = [&](const QStringList &lines) {
            std::vector<int> found;
            for (const QString &line : lines)
                found.push_back(numbers.of(line));
            return found;
        };
        const std::vector<int> leftNumbers = numbersOfLines(m_left);
        const auto matches = longestMatch(leftNumbers, numbersOfLines(m_right), mostLineSteps);
        int x = 0;
        int y = 0;
        for (const auto &[left, right] : matches.value_or(Matches())) {
            addBlock(x, left, y, right);
            m_rows.push_back(row(Row::Change::Same, left, right));
            x = left + 1;
            y = right + 1;
        }
        addBlock(x, static_cast<int>(m_left.size()), y, static_cast<int>(m_right.size()));
        return matches.has_value();
    }

private:
    /// -1 for a side that has nothing.
    Row row(Row::Change change, int left, int right) const
    {
        Row made{change, m_part, {}, {}};
        if (left >= 0)
            made.left = {left + 1, m_left[left], {}};
        if (right >= 0)
            made.right = {right + 1, m_right[right], {}};
        return made;
    }

    void addBlock(int left, int leftEnd, int right, int rightEnd)
    {
        for (const auto &[x, y] : partners(left, leftEnd, right, rightEnd)) {
            for (; left < x; ++left)
                m_rows.push_back(row(Row::Change::Removed, left, -1));
            for (; right < y; ++right)
                m_rows.push_back(row(Row::Change::Added, -1, right));
            m_rows.push_back(row(Row::Change::Changed, left++, right++));
            markWords(m_rows.back());
        }
        for (; left < leftEnd; ++left)
            m_rows.push_back(row(Row::Change::Removed, left, -1));
        for (; right < rightEnd; ++right)
            m_rows.push_back(row(Row::Change::Added, -1, right));
    }

    /// Lines of two blocks that are alike enough to be one that was changed; the choice with the greatest
    /// likeness in all. Of long blocks only lines at the same place are compared.
    Matches partners(int left, int leftEnd, int right, int rightEnd) const
    {
        const auto rows = static_cast<std::size_t>(leftEnd - left);
        const auto columns = static_cast<std::size_t>(rightEnd - right);
        Matches found;
        if (rows > mostAligned || columns > mostAligned) {
            for (int i = 0; left + i < leftEnd && right + i < rightEnd; ++i) {
                if (likeness(m_left[left + i], m_right[right + i]) >= leastLikeness)
                    found.emplace_back(left + i, right + i);
            }
            return found;
        }
        std::vector<std::vector<double>> best(
            rows + 1, std::vector<double>(columns + 1, 0)); // of what follows
        std::vector<std::vector<double>> alike(rows, std::vector<double>(columns, 0));
        for (std::size_t x = rows; x-- > 0;) {
            for (std::size_t y = columns; y-- > 0;) {
                alike[x][y] =
                    likeness(m_left[left + static_cast<int>(x)], m_right[right + static_cast<int>(y)]);
                const double taken = alike[x][y] >= leastLikeness ? alike[x][y] + best[x + 1][y + 1] : 0;
                best[x][y] = std::max({best[x + 1][y], best[x][y + 1], taken});
            }
        }
        for (std::size_t x = 0, y = 0; x < rows && y < columns;) {
            if (alike[x][y] >= leastLikeness && best[x][y] == alike[x][y] + best[x + 1][y + 1])
                found.emplace_back(left + static_cast<int>(x++), right + static_cast<int>(y++));
            else if (best[x][y] == best[x + 1][y])
                ++x;
            else
                ++y;
        }
        return found;
    }

    int m_part;
    const QStringList &m_left;
    const QStringList &m_right;
    std::vector<Row> &m_rows;
};

} // namespace

bool TextDifference::isSame() const
{
    return std::ranges::all_of(rows, [](const Row &row) { return row.change == Row::Change::Same; });
}

std::vector<int> TextDifference::changes() const
{
    std::vector<int> firsts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool differs = rows[i].change != Row::Change::Same;
        const bool continues =
            i > 0 && rows[i - 1].change != Row::Change::Same && rows[i - 1].part == rows[i].part;
        if (differs && !continues)
            firsts.push_back(static_cast<int>(i));
    }
    return firsts;
}

TextDifference textDifference(const std::vector<TextPart> &left, const std::vector<TextPart> &right)
{
    TextDifference difference;
    const auto addPart = [&](const TextPart *before, const TextPart *after) {
        difference.parts.push_back({before ? before->name : QString(), after ? after->name : QString()});
        const QStringList leftLines = before ? linesOf(before->text) : QStringList();
        const QStringList rightLines = after ? linesOf(after->text) : QStringList();
        PartRows rows(static_cast<int>(difference.parts.size()) - 1, leftLines, rightLines, difference.rows);
        if (!rows.add())
            difference.isCoarse = true;
    };
    Numbers names;
    std::vector<int> leftNames;
    std::vector<int> rightNames;
    for (const TextPart &part : left)
        leftNames.push_back(names.of(part.name));
    for (const TextPart &part : right)
        rightNames.push_back(names.of(part.name));
    const auto matches = longestMatch(leftNames, rightNames, mostLineSteps);
    std::size_t x = 0;
    std::size_t y = 0;
    const auto addUpTo = [&](std::size_t leftEnd, std::size_t rightEnd) {
        while (x < leftEnd)
            addPart(&left[x++], nullptr);
        while (y < rightEnd)
            addPart(nullptr, &right[y++]);
    };
    for (const auto &[leftPart, rightPart] : matches.value_or(Matches())) {
        addUpTo(static_cast<std::size_t>(leftPart), static_cast<std::size_t>(rightPart));
        addPart(&left[x++], &right[y++]);
    }
    addUpTo(left.size(), right.size());
    return difference;
}

} // namespace tsuzuri
