#include "core/pdf/content.h"

#include "core/pdf/table.h"

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return Tone::Normal;
    case Mark::Blocker:
    case Mark::Unknown:
        return Tone::Blocker;
    case Mark::Major:
    case Mark::Overdue:
        return Tone::Major;
    case Mark::Minor:
        return Tone::Minor;
    case Mark::Advice:
    case Mark::Draft:
    case Mark::Withdrawn:
        return Tone::Advice;
    case Mark::Done:
        return Tone::Done;
    case Mark::DueLater:
        return Tone::DueLater;
    }
    return Tone::Normal;
}

Cell::Cell(QString text)
{
    if (!text.isEmpty())
        lines.push_back(line(std::move(text)));
}

Cell::Cell(Line only)
{
    lines.push_back(std::move(only));
}

Cell::Cell(Line main, Line second)
{
    lines.push_back(std::move(main));
    lines.push_back(std::move(second));
}

Line line(QString text, Tone tone)
{
    return {.spans = {{.text = std::move(text), .tone = tone}}};
}

Line bold(QString text, Tone tone)
{
    return {.spans = {{.text = std::move(text), .tone = tone, .bold = true}}};
}

Line smallLine(QString text, Tone tone)
{
    return {.spans = {{.text = std::move(text), .tone = tone}}, .small = true};
}

Line marked(Mark mark, QString word)
{
    return {.spans = {{.text = std::move(word), .tone = toneOf(mark)}}, .mark = mark};
}

Line linked(QString text, Link link)
{
    return {.spans = {{.text = std::move(text), .tone = Tone::Accent, .link = std::move(link)}}};
}

Line pageOf(const QString &destination)
{
    const auto text = [destination](
                          const PageNumbers &numbers) { return QString::number(numbers.of(destination)); };
    return {.later = Later{.widest = u"0000"_s, .text = text}, .link = Link::to(destination)};
}

Table Table::of(std::vector<Column> columns, std::vector<Row> rows)
{
    Table table;
    table.columns = std::move(columns);
    table.rowCount = rows.size();
    table.row = [rows = std::move(rows)](std::size_t index) { return rows[index]; };
    return table;
}

} // namespace tsuzuri::pdf
