#include "core/home/home_paper.h"

#include "core/papers/page_parts.h"
#include "core/pdf/sketch.h"
#include "core/words/home_words.h"
#include "core/words/words.h"

namespace tsuzuri {

namespace {

using pdf::Align;
using pdf::Area;
using pdf::Sketch;
using pdf::Tone;

// in points
constexpr double lineHeight = 12.4;
constexpr double textSize = 8;
constexpr double headingSize = 10;
constexpr double headingHeight = 17;
constexpr double keySize = 7;
constexpr double keyHeight = 12;
constexpr double gap = 14;
constexpr double chartHeight = 84;

struct Look {
    HomePaper::Part part{};
    Tone tone{};
    Sketch::Fill fill{};
};

constexpr Look looks[]{{HomePaper::Part::Good, Tone::Done, Sketch::Fill::Full},
    {HomePaper::Part::Partly, Tone::Done, Sketch::Fill::Pale},
    {HomePaper::Part::Open, Tone::Secondary, Sketch::Fill::Grey},
    {HomePaper::Part::Blocker, Tone::Blocker, Sketch::Fill::Full},
    {HomePaper::Part::Major, Tone::Major, Sketch::Fill::Full},
    {HomePaper::Part::Minor, Tone::Minor, Sketch::Fill::Full},
    {HomePaper::Part::Advice, Tone::Advice, Sketch::Fill::Full},
    {HomePaper::Part::Later, Tone::DueLater, Sketch::Fill::Full},
    {HomePaper::Part::Ahead, Tone::Secondary, Sketch::Fill::Framed}};

const Look &lookOf(HomePaper::Part part)
{
    return *std::ranges::find(looks, part, &Look::part);
}

int totalOf(const HomePaper::Bar &bar)
{
    int total = 0;
    for (const auto &[part, count] : bar.parts)
        total += count;
    return total;
}

/// Fills one column of the page from top to bottom.
class Column {
public:
    Column(Sketch &sketch, const Words &words, double left, double width, double top)
        : m_sketch(sketch)
        , m_words(words)
        , m_left(left)
        , m_width(width)
        , m_y(top)
    {
    }

    /// At most so many lines; what is left is counted in the last.
    void add(const HomePaper::Bars &bars, std::size_t most)
    {
        heading(bars.heading);
        if (bars.bars.empty())
            return nothing(bars.whenEmpty);
        double labels = 0;
        double values = 0;
        int longest = 1;
        for (const HomePaper::Bar &bar : bars.bars) {
            labels = std::max(labels, m_sketch.textWidth(bar.label, textSize));
            values = std::max(values, m_sketch.textWidth(bar.value, textSize));
            longest = std::max(longest, totalOf(bar));
        }
        labels = std::min(labels + 1, m_width * 0.45);
        values += 1;
        const std::size_t shown = bars.bars.size() > most ? most - 1 : bars.bars.size();
        for (std::size_t i = 0; i < shown; ++i) {
            const HomePaper::Bar &bar = bars.bars[i];
            m_sketch.text(pdf::line(bar.label), {m_left, m_y, labels, lineHeight}, textSize);
            m_sketch.text(pdf::line(bar.value, Tone::Secondary),
                {m_left + m_width - values, m_y, values, lineHeight}, textSize, Align::Right);
            const double room = m_width - labels - values - 12;
            lying({m_left + labels + 6, m_y + 2.6, room, lineHeight - 5.2}, bar,
                bars.isShare ? totalOf(bar) : longest);
            m_y += lineHeight;
        }
        more(bars.bars.size() - shown);
        key(bars.key);
        m_y += gap;
    }

    void add(const HomePaper::Facts &facts, std::size_t most)
    {
        heading(facts.heading);
        if (facts.facts.empty())
            return nothing(facts.whenEmpty);
        double days = 0;
        for (const HomePaper::Fact &fact : facts.facts)
            days = std::max(days, m_sketch.textWidth(fact.left, textSize));
        const std::size_t shown = facts.facts.size() > most ? most - 1 : facts.facts.size();
        for (std::size_t i = 0; i < shown; ++i) {
            const HomePaper::Fact &fact = facts.facts[i];
            const double right = fact.right.isEmpty() ? 0 : m_sketch.textWidth(fact.right, textSize) + 5;
            const double left = days > 0 ? days + 6 : 0;
            m_sketch.text(
                pdf::line(fact.left, Tone::Secondary), {m_left, m_y, days + 1, lineHeight}, textSize);
            pdf::Line line = pdf::line(fact.text);
            line.mark = fact.mark == Severity::Unset ? pdf::Mark::None : markOf(fact.mark);
            m_sketch.text(line, {m_left + left, m_y, m_width - left - right, lineHeight}, textSize);
            m_sketch.text(pdf::line(fact.right, Tone::Secondary),
                {m_left + m_width - right, m_y, right, lineHeight}, textSize, Align::Right);
            m_y += lineHeight;
        }
        more(facts.facts.size() - shown);
        m_y += gap;
    }

    /// Bars that stand side by side, with their numbers on top where they have some.
    void addChart(const HomePaper::Bars &bars)
    {
        heading(bars.heading);
        if (bars.bars.empty()) {
            nothing(bars.whenEmpty);
            m_y -= bars.key.empty() ? 0 : gap - 4;
        } else {
            chart(bars);
        }
        key(bars.key);
        m_y += gap;
    }

    /// Below a heading.
    std::size_t linesLeft() const
    {
        return static_cast<std::size_t>(
            std::max(2.0, (m_sketch.height() - m_y - headingHeight - 2) / lineHeight));
    }

private:
    void heading(const QString &text)
    {
        m_sketch.text(pdf::bold(text), {m_left, m_y, m_width, headingHeight - 3}, headingSize);
        m_sketch.rule(m_left, m_y + headingHeight - 2, m_width);
        m_y += headingHeight + 2;
    }

    void nothing(const QString &text)
    {
        m_y += m_sketch.paragraph(text, {m_left, m_y, m_width, lineHeight}, textSize) + gap;
    }

    void more(std::size_t count)
    {
        if (count == 0)
            return;
        m_sketch.text(pdf::line(m_words.count(home::more, static_cast<qint64>(count)), Tone::Secondary),
            {m_left, m_y, m_width, lineHeight}, textSize);
        m_y += lineHeight;
    }

    void lying(const Area &room, const HomePaper::Bar &bar, int whole)
    {
        double left = room.x;
        for (const auto &[part, count] : bar.parts) {
            const double length = whole > 0 ? room.width * count / whole : 0;
            if (count > 0)
                m_sketch.bar({left, room.y, std::max(1.0, length - 0.5), room.height}, lookOf(part).tone,
                    lookOf(part).fill);
            left += length;
        }
    }

    void standing(const Area &room, const HomePaper::Bar &bar, int whole)
    {
        double bottom = room.y + room.height;
        for (const auto &[part, count] : bar.parts) {
            const double tall = room.height * count / whole;
            if (count > 0)
                m_sketch.bar({room.x, bottom - tall, room.width, std::max(0.6, tall - 0.4)},
                    lookOf(part).tone, lookOf(part).fill);
            bottom -= tall;
        }
    }

    void chart(const HomePaper::Bars &bars)
    {
        int most = 1;
        for (const HomePaper::Bar &bar : bars.bars)
            most = std::max(most, totalOf(bar));
        const double wide = std::min(m_width / static_cast<double>(bars.bars.size()), 40.0);
        const bool hasValues = !bars.bars.front().value.isEmpty();
        const double above = hasValues ? keyHeight : 2;
        const double tall = hasValues ? chartHeight : chartHeight / 2;
        for (std::size_t i = 0; i < bars.bars.size(); ++i) {
            const HomePaper::Bar &bar = bars.bars[i];
            const double left = m_left + wide * static_cast<double>(i);
            const double height = tall * totalOf(bar) / most;
            standing({left + 2, m_y + above, wide - 4, tall}, bar, most);
            m_sketch.text(pdf::line(bar.value),
                {left, m_y + above + tall - height - keyHeight, wide, keyHeight}, keySize, Align::Center);
            m_sketch.text(pdf::line(bar.label, Tone::Secondary), {left, m_y + above + tall, wide, keyHeight},
                keySize, Align::Center);
        }
        m_sketch.rule(m_left, m_y + above + tall, m_width);
        m_y += above + tall + keyHeight;
    }

    void key(const std::vector<HomePaper::Key> &entries)
    {
        constexpr double side = 6;
        double left = m_left;
        if (!entries.empty())
            m_y += 2;
        for (const HomePaper::Key &entry : entries) {
            const double width = m_sketch.textWidth(entry.text, keySize) + 1;
            if (left + side + 3 + width > m_left + m_width && left > m_left) {
                left = m_left;
                m_y += keyHeight;
            }
            m_sketch.bar({left, m_y + (keyHeight - side) / 2, side, side}, lookOf(entry.part).tone,
                lookOf(entry.part).fill);
            m_sketch.text(
                pdf::line(entry.text, Tone::Secondary), {left + side + 3, m_y, width, keyHeight}, keySize);
            left += side + 3 + width + 8;
        }
        m_y += entries.empty() ? 0 : keyHeight;
    }

    Sketch &m_sketch;
    const Words &m_words;
    double m_left;
    double m_width;
    double m_y;
};

/// Gives where the columns begin.
double drawHead(Sketch &sketch, const HomePaper &paper)
{
    const double width = sketch.width();
    sketch.text(pdf::bold(paper.title), {0, 0, width * 0.6, 24}, 16.5);
    sketch.text(
        pdf::line(paper.about, Tone::Secondary), {width * 0.4, 4, width * 0.6, 20}, textSize, Align::Right);
    constexpr double top = 30;
    constexpr double height = 56;
    sketch.frame({0, top, width, height});
    const double each = (width - 16) / static_cast<double>(paper.figures.size());
    for (std::size_t i = 0; i < paper.figures.size(); ++i) {
        const double left = 10 + each * static_cast<double>(i);
        sketch.text(pdf::bold(paper.figures[i].number), {left, top + 4, each - 8, 22}, 16);
        sketch.paragraph(paper.figures[i].text, {left, top + 27, each - 8, 26}, keySize);
    }
    return top + height + gap;
}

void draw(Sketch &sketch, const HomePaper &paper, const Words &words)
{
    constexpr double between = 18;
    const double top = drawHead(sketch, paper);
    const double width = (sketch.width() - between) / 2;
    Column left(sketch, words, 0, width, top);
    left.add(paper.readiness, 24);
    left.add(paper.subjects, 10);
    left.addChart(paper.coverage);
    Column right(sketch, words, width + between, width, top);
    right.addChart(paper.trend);
    right.add(paper.steps, 8);
    right.add(paper.days, 7);
    right.add(paper.loads, 6);
    right.add(paper.news, right.linesLeft());
}

} // namespace

Result<void> writeHomePaper(
    const HomePaper &paper, const Words &words, const QString &path, const QDateTime &created)
{
    const auto fonts = pdf::Fonts::load();
    if (!fonts)
        return std::unexpected(fonts.error());
    pdf::Document document = documentOf(words, paper.company, paper.day);
    document.title = paper.title;
    document.creator = QStringLiteral("Tsuzuri " TSUZURI_VERSION);
    document.created = created;
    document.header = paper.title;
    document.chapters.emplace_back();
    const auto written =
        pdf::writeSketch(path, document, *fonts, [&](Sketch &sketch) { draw(sketch, paper, words); });
    if (!written)
        return std::unexpected(written.error());
    return {};
}

} // namespace tsuzuri
