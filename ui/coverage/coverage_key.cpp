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

constexpr std::array entries {Entry {CoverageState::Covered, false}, Entry {CoverageState::Late, false},
    Entry {CoverageState::Covered, true}, Entry {CoverageState::Missing, false},
    Entry {CoverageState::NoEvidence, false}, Entry {CoverageState::NotPlanned, false},
    Entry {CoverageState::NoneOccurred, false}, Entry {CoverageState::Waived, false},
    Entry {CoverageState::NotYetDue, false}};

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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList words;
    for (const Entry &entry : entries)
        words << wordOf(entry);
    setAccessibleName(words.join(u' '));
}

QSize CoverageKey::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : entries)
        width += boxWidth + fontMetrics().horizontalAdvance(wordOf(entry)) + 5 * unit(this);
    return {width, fontMetrics().height() + 2 * unit(this)};
}

void CoverageKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int step = unit(this);
    int x = 0;
    for (const Entry &entry : entries) {
        const QString word = wordOf(entry);
        const int height = fontMetrics().height();
        const QRectF box(x, (this->height() - height * 0.7) / 2, boxWidth, height * 0.7);
        paintSegment(painter, box, entry.state, entry.isBatched, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        x += boxWidth + 2 * step;
        const int width = fontMetrics().horizontalAdvance(word);
        painter.drawText(QRect(x, 0, width + step, this->height()), Qt::AlignVCenter, word);
        x += width + 3 * step;
    }
}

} // namespace tsuzuri
