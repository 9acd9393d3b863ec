#include "core/registers/unresolved.h"

namespace tsuzuri {

namespace {

QString prefixOf(const Column &column)
{
    return column.key + u'=';
}

} // namespace

QString unresolvedEntry(const Column &column, const QString &words)
{
    return prefixOf(column) + words.simplified();
}

QStringList unresolvedWords(const QStringList &entries, const Column &column)
{
    if (entries.isEmpty())
        return {}; // almost every record, and every cell asks
    QStringList words;
    const QString prefix = prefixOf(column);
    for (const QString &entry : entries) {
        if (entry.startsWith(prefix))
            words += entry.sliced(prefix.size());
    }
    return words;
}

QStringList unresolvedWords(const Dataset &dataset, const Column &column, int row)
{
    return withKind(column.kind, [&]<typename T>() {
        return unresolvedWords(dataset.table<T>().rows()[static_cast<std::size_t>(row)].unresolved, column);
    });
}

QStringList withUnresolved(const QStringList &entries, const Column &column, const QStringList &words)
{
    QStringList all;
    const QString prefix = prefixOf(column);
    for (const QString &entry : entries) {
        if (!entry.startsWith(prefix))
            all += entry;
    }
    for (const QString &one : words)
        all += unresolvedEntry(column, one);
    return all;
}

} // namespace tsuzuri
