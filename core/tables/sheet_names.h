#pragma once

#include <QSet>
#include <QString>

namespace tsuzuri {

/// Hands out names of sheets as Excel takes them: 1 to 31 UTF-16 units, none of [ ] : * ? / \ (full-width
/// forms take their place) and no control characters, no apostrophe at either end, not "History", unique
/// without case. The same wishes in the same order give the same names, so links to a later sheet can be made
/// before it is.
class UniqueSheetNames {
public:
    QString take(const QString &wanted);

private:
    QSet<QString> m_taken; // folded
};

} // namespace tsuzuri
