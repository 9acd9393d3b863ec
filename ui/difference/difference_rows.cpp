#include "ui/difference/difference_rows.h"

#include "core/base/fold.h"
#include "core/difference/difference_text.h"
#include "core/words/difference_words.h"
#include "core/words/words.h"
#include "ui/session/session.h"

#include <QCoreApplication>

#include <ranges>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostNamed = 6; // answers in one cell

/// In the order of DifferenceState.
constexpr std::array stateSigns{Sign{Shape::Tick, Tone::Good}, Sign{Shape::HalfRing, Tone::Major},
    Sign{Shape::OctagonBar, Tone::Blocker}};

/// "3", "" for none.
QString number(std::size_t count)
{
    return count > 0 ? QString::number(count) : QString();
}

} // namespace

std::vector<DifferenceLine> differenceLines(const Difference &difference, const Words &words)
{
    const DifferenceText text(words);
    std::vector<DifferenceLine> lines;
    for (const SchemeDifferenceRow &row : difference.rows) {
        QStringList sources;
        for (const AnswerVia &via : row.via | std::views::take(mostNamed))
            sources << text.source(via);
        if (row.via.size() > mostNamed)
            sources << u"+%1"_s.arg(row.via.size() - mostNamed);
        const QString title = row.title.best(words.language());
        lines.push_back({{row.code, title, text.state(row.state), words.list(sources),
                             number(row.documents.size()), number(row.evidence.size())},
            fold(row.code + u' ' + title + u' ' + sources.join(u' '))});
    }
    return lines;
}

std::vector<BarRow> chapterBars(const Difference &difference, Language language)
{
    std::vector<BarRow> bars;
    for (const DifferenceChapter &chapter : difference.chapters) {
        const auto [covered, partly, open] = chapter.counts;
        BarRow bar;
        bar.label = QString(chapter.code + u' ' + chapter.title.best(language)).trimmed();
        bar.parts = {{covered, Tone::Good, BarPart::Fill::Full},
            {partly, Tone::Major, BarPart::Fill::Hatched}, {open, Tone::Blocker, BarPart::Fill::Framed}};
        bar.value = u"%1 / %2"_s.arg(covered).arg(covered + partly + open);
        //: %1: a chapter, %2 to %4: numbers of requirements
        bar.toolTip = QCoreApplication::translate("DifferencePage", "%1: %2 covered, %3 partly, %4 open")
                          .arg(bar.label)
                          .arg(covered)
                          .arg(partly)
                          .arg(open);
        bars.push_back(std::move(bar));
    }
    return bars;
}

std::vector<RowModel::Row> effortRows(const Difference &difference, const Session &session)
{
    std::vector<RowModel::Row> rows;
    for (const DifferenceEffort &effort : difference.effort) {
        const bool isPerson = !effort.person.isNull();
        RowModel::Row row;
        row.cells = {isPerson ? session.reader().label(Kind::Person, effort.person.uuid)
                              : session.words().text(differing::nobody),
            QString::number(effort.requirements), QString::number(effort.documents),
            QString::number(effort.evidence)};
        if (isPerson)
            row.record = {Kind::Person, effort.person.uuid};
        rows.push_back(std::move(row));
    }
    return rows;
}

Sign signOf(DifferenceState state)
{
    return stateSigns[static_cast<std::size_t>(state)];
}

QStringList missingControls(const SchemeDifferenceRow &row)
{
    QStringList missing;
    std::ranges::copy_if(row.needed, std::back_inserter(missing),
        [&](const QString &id) { return !row.inPlace.contains(id); });
    return missing;
}

} // namespace tsuzuri
