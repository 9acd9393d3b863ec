#pragma once

#include <QElapsedTimer>

#include <ctime>

/// Time since it was made, in milliseconds: by the clock, and of the processor in this thread, which counts
/// on a machine that does other things too.
class Stopwatch {
public:
    Stopwatch() { m_clock.start(); }
    double elapsed() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
    double processor() const { return processorNow() - m_processor; }

private:
    static double processorNow()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    QElapsedTimer m_clock;
    double m_processor = processorNow();
};
