#pragma once

#include <QString>
#include <QStringList>

namespace tsuzuri {

/// A title from a file name: NFC, without extension, leading numbers of records, and what copying and saving
/// add
/// ("- コピー", " (1)", "_final", "最終版"); underscores are blanks.
QString titleOfName(QStringView fileName);

/// What stays the same from one month's file to the next: folded, without extension, digits, words of time
/// and signs.
/// "" where nothing stays.
QString stemOfName(QStringView fileName);

/// "3.1" for 第3.1版, 3.1版, v3.1, Ver.3.1, Rev.3.1, r3.1; "" where there is none. 第3版 and v3.0 are the
/// same: "3".
QString versionIn(QStringView text);

/// Numbers of records, such as IAM-01 or C-026, in upper case and in the order of the text.
QStringList refsIn(QStringView text);

/// Folded words of Latin text, and pairs of characters of Japanese text; each once. Digits are left out.
QStringList termsOf(QStringView text);

/// Without the extension; ".gitignore" and "2026.4" have none.
QStringView withoutExtension(QStringView fileName);

} // namespace tsuzuri
