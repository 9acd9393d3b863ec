#pragma once

#include <memory>

namespace tsuzuri {

/// While it lives, C functions of this thread write numbers with a point, whatever the user's locale:
/// libxlsxwriter prints with them, and a decimal comma makes a workbook that nobody can open.
class NumericLocale {
public:
    NumericLocale();
    ~NumericLocale();
    NumericLocale(const NumericLocale &) = delete;
    NumericLocale &operator=(const NumericLocale &) = delete;

private:
    struct Saved;
    std::unique_ptr<Saved> m_saved;
};

} // namespace tsuzuri
