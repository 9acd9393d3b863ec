#include "ui/meetings/meeting_clock.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString clockText(int seconds)
{
    constexpr int sixty = 60;
    return u"%1:%2"_s.arg(seconds / sixty).arg(seconds % sixty, 2, 10, QChar(u'0'));
}

} // namespace

MeetingClock::MeetingClock(QWidget *parent)
    : QLabel(parent)
{
    setObjectName("clock");
    setToolTip(tr("Time for this item and for the meeting"));
    constexpr int second = 1000;
    m_timer.setParent(this);
    m_timer.setInterval(second);
    connect(&m_timer, &QTimer::timeout, this, &MeetingClock::tick);
    m_timer.start();
    showTime();
}

void MeetingClock::setItem(Id<MeetingItem> item)
{
    m_item = item;
    showTime();
}

void MeetingClock::tick()
{
    ++m_total;
    if (!m_item.isNull()) {
        ++m_seconds[m_item.toString()];
        ++m_all[m_item.toString()];
    }
    showTime();
}

QHash<QString, int> MeetingClock::taken()
{
    return std::exchange(m_seconds, {});
}

void MeetingClock::showTime()
{
    //: times as minutes:seconds; %1: for this item, %2: for the whole meeting
    setText(tr("%1 · meeting %2").arg(clockText(m_all.value(m_item.toString())), clockText(m_total)));
}

} // namespace tsuzuri
