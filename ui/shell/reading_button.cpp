#include "ui/shell/reading_button.h"

#include "ui/shell/searcher.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

ReadingButton::ReadingButton(Searcher &searcher, QWidget *parent)
    : QToolButton(parent)
    , m_searcher(searcher)
{
    setObjectName("reading");
    setAutoRaise(true);
    setFont(sized(font(), TextSize::Secondary));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(&searcher, &Searcher::readingChanged, this, &ReadingButton::show);
    connect(this, &QToolButton::clicked, &searcher, [this] { m_searcher.setPaused(!m_searcher.isPaused()); });
    show();
}

void ReadingButton::show()
{
    const bool isPaused = m_searcher.isPaused();
    const bool isReading = m_searcher.isReading() && !isPaused;
    setVisible(isPaused || (isReading && m_searcher.share() > 0));
    setIcon(themedIcon(isPaused ? u"media-playback-start"_s : u"media-playback-pause"_s));
    setText(isPaused ? tr("Reading files for the search: paused")
                     //: %1: 0 to 100
                     : tr("Reading files for the search: %1 %").arg(qRound(m_searcher.share() * 100)));
    setToolTip(isPaused ? tr("Go on reading") : tr("Pause reading"));
}

} // namespace tsuzuri
