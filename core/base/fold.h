#pragma once

#include <QString>
#include <QStringView>

namespace tsuzuri {

/// The form in which words are compared: NFKC (full and half width are one), case folded, katakana as
/// hiragana.
QString fold(QStringView text);

/// `fold` without any white space, hyphens and middle dots: for headers and names typed in many ways.
QString foldTight(QStringView text);

/// Orders "5.9" before "5.10" and "D-2" before "D-10": runs of digits compare as numbers, the rest as folded
/// text. Negative, zero or positive.
int naturalCompare(QStringView left, QStringView right);

/// A text whose plain comparison gives the order of naturalCompare, for sorting many. "" only for "".
QString naturalKey(QStringView text);

} // namespace tsuzuri
