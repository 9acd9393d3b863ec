#include "core/extract/process_limits.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace tsuzuri {

#ifdef Q_OS_UNIX

namespace {

constexpr rlim_t processorSeconds = 30;
constexpr rlim_t memoryBytes = rlim_t{2} << 30;

void limit(int resource, rlim_t value)
{
    rlimit limits{};
    getrlimit(resource, &limits);
    limits.rlim_cur = limits.rlim_max == RLIM_INFINITY ? value : qMin(value, limits.rlim_max);
    setrlimit(resource, &limits);
}

} // namespace

void limitThisProcess()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    limit(RLIMIT_CPU, seconds + processorSeconds);
    limit(RLIMIT_DATA, memoryBytes); // not of addresses: pdfium reserves more than it uses
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
}

#else

void limitThisProcess() { }

#endif

} // namespace tsuzuri
