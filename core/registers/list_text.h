#pragma once

#include <QStringList>

namespace tsuzuri {

/// Joins words so that `splitList` gives them back: by "; ", or by lines where a word holds a separator
/// itself.
QString joinList(const QStringList &words);

/// The words of a list that a person typed: separated by lines where there are several, else by ; 、 or a
/// comma.
QStringList splitList(QStringView text);

/// A list as splitList takes it, cut at the strongest separator only: lines, then ; then 、 and commas.
QStringList splitOnce(QStringView text);

} // namespace tsuzuri
