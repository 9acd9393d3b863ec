#pragma once

#include <QString>
#include <QStringView>

namespace tsuzuri {

/// True for a text that a spreadsheet program could take for a formula when it opens a CSV file: behind any
/// blanks and apostrophes it begins with = + - @ (half or full width), a tab or a line end.
bool couldStartFormula(QStringView text);

/// The text as it goes into a CSV file: an apostrophe before one that could start a formula, and before
/// nothing else. For every text, `unguarded(guarded(text)) == text`.
QString guarded(const QString &text);

/// Takes off exactly the apostrophe that `guarded` puts on.
QString unguarded(const QString &text);

} // namespace tsuzuri
