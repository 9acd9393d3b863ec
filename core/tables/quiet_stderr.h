#pragma once

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tsuzuri {

/// Keeps libxlsxwriter from printing its own words about a full disk: the error stream is for our sentence.
class QuietStderr {
public:
    QuietStderr()
    {
        std::fflush(stderr);
#ifdef Q_OS_WIN
        m_kept = _dup(2);
        if (std::FILE *nothing = std::fopen("NUL", "w")) {
            _dup2(_fileno(nothing), 2);
            std::fclose(nothing);
        }
#else
        m_kept = dup(2);
        if (std::FILE *nothing = std::fopen("/dev/null", "w")) {
            dup2(fileno(nothing), 2);
            std::fclose(nothing);
        }
#endif
    }
    ~QuietStderr()
    {
        std::fflush(stderr);
        if (m_kept < 0)
            return;
#ifdef Q_OS_WIN
        _dup2(m_kept, 2);
        _close(m_kept);
#else
        dup2(m_kept, 2);
        close(m_kept);
#endif
    }
    QuietStderr(const QuietStderr &) = delete;
    QuietStderr &operator=(const QuietStderr &) = delete;

private:
    int m_kept = -1;
};

} // namespace tsuzuri
