#include "core/tables/numeric_locale.h"

#include <QtGlobal>

#include <clocale>
#include <string>

#ifndef Q_OS_WIN
#include <locale.h>
#ifdef Q_OS_MACOS
#include <xlocale.h>
#endif
#endif

namespace tsuzuri {

#ifdef Q_OS_WIN

struct NumericLocale::Saved {
    int threadMode = 0;
    std::string name;
};

NumericLocale::NumericLocale()
    : m_saved(std::make_unique<Saved>())
{
    m_saved->threadMode = _configthreadlocale(_ENABLE_PER_THREAD_LOCALE);
    m_saved->name = std::setlocale(LC_NUMERIC, nullptr);
    std::setlocale(LC_NUMERIC, "C");
}

NumericLocale::~NumericLocale()
{
    std::setlocale(LC_NUMERIC, m_saved->name.c_str());
    _configthreadlocale(m_saved->threadMode);
}

#else

struct NumericLocale::Saved {
    locale_t plain = nullptr;
    locale_t before = nullptr;
};

NumericLocale::NumericLocale()
    : m_saved(std::make_unique<Saved>())
{
    m_saved->plain = newlocale(LC_ALL_MASK, "C", nullptr);
    m_saved->before = uselocale(m_saved->plain);
}

NumericLocale::~NumericLocale()
{
    uselocale(m_saved->before);
    freelocale(m_saved->plain);
}

#endif

} // namespace tsuzuri
