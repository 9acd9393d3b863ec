#include "ui/coverage/coverage_key.h"

#include "ui/coverage/coverage_words.h"
#include "ui/coverage/segment_paint.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace tsuzuri {

namespace {

struct Entry {
    CoverageState state;
    bool isBatched;
};

constexpr std::array entries{Entry{CoverageState::Covered, false}, Entry{CoverageState::Late, false},
    Entry{CoverageState::Covered, true}, Entry{CoverageState::Missing, false},
    Entry{CoverageState::NoEvidence, false}, Entry{CoverageState::NotPlanned, false},
    Entry{CoverageState::NoneOccurred, false}, Entry{CoverageState::Waived, false},
    Entry{CoverageState::NotYetDue, false}};

QString wordOf(const Entry &entry)
{
    return entry.isBatched ? CoverageWords::batchedWord() : CoverageWords::stateWord(entry.state);
}

constexpr int boxWidth = 18;

} // namespace

CoverageKey::CoverageKey(QWidget *parent)
    : QWidget(parent)
{
    setFont(sized(font(), TextSize::Secondary));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const Entry &entry : entries)
        words << wordOf(entry);
    setAccessibleName(words.join(u' '));
}

int CoverageKey::lineHeight() const
{
    return fontMetrics().height() + unit(this);
}

std::vector<QPoint> CoverageKey::places(int width) const
{
    std::vector<QPoint> found;
    QPoint next;
    for (const Entry &entry : entries) {
        const int room = boxWidth + fontMetrics().horizontalAdvance(wordOf(entry)) + 5 * unit(this);
        if (next.x() > 0 && next.x() + room > width)
            next = {0, next.y() + lineHeight()};
        found.push_back(next);
        next.rx() += room;
    }
    return found;
}

QSize CoverageKey::sizeHint() const
{
    constexpr int usual = 100; // characters
    const int width = characters(this, usual);
    return {width, heightForWidth(width)};
}

QSize CoverageKey::minimumSizeHint() const
{
    constexpr int least = 40; // characters
    return {characters(this, least), lineHeight()};
}

int CoverageKey::heightForWidth(int width) const
{
    return places(width).back().y() + lineHeight();
}

void CoverageKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::vector<QPoint> found = places(width());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const double height = fontMetrics().height() * 0.7;
        const QRectF box(found[i].x(), found[i].y() + (lineHeight() - height) / 2, boxWidth, height);
        paintSegment(painter, box, entries[i].state, entries[i].isBatched, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect words(found[i] + QPoint(boxWidth + 2 * unit(this), 0), QSize(width(), lineHeight()));
        painter.drawText(words, Qt::AlignVCenter, wordOf(entries[i]));
    }
}

} // namespace tsuzuri
