#pragma once

#include <QString>

namespace tsuzuri {

/// A part of a file's text that can be named when something is said of it: a page or slide by its number, a
/// sheet by its name; "" where the file is one text.
struct TextPart {
    QString name;
    QString text;

    bool operator==(const TextPart &) const = default;
};

} // namespace tsuzuri
