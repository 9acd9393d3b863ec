#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>

namespace tsuzuri {

/// How an element of OSCAL's XML is written in its JSON form.
struct OscalElement {
    enum class Form : std::uint8_t {
        Object,
        Text, ///< plain text
        Flag, ///< true or false
        Line, ///< markup on one line
        Block, ///< paragraphs, lists, tables
    };

    const char *xml;
    const char *json;
    Form form = Form::Object;
    bool isList = false;
    const char *value = nullptr; ///< of an object: the member with the element's own text
};

/// Null for an element that catalogs and profiles don't have.
const OscalElement *oscalElement(QStringView name);

} // namespace tsuzuri
