#pragma once

#include "core/pdf/fonts.h"

#include <QByteArray>
#include <QStringList>

#include <fontconfig/fontconfig.h>
#include <pango/pango.h>

namespace tsuzuri::pdf {

/// Owns a fontconfig configuration that holds the named files only, and the font map over it.
struct Fonts::Data {
    Data();
    ~Data();
    Data(const Data &) = delete;
    Data &operator=(const Data &) = delete;

    FcConfig *config = nullptr;
    FcCharSet *coverage = nullptr;
    PangoFontMap *map = nullptr;
    QByteArray families; ///< in the order of preference, joined by commas
};

} // namespace tsuzuri::pdf
