#pragma once

#include "core/tables/table_reader.h"

#include <QString>
#include <QStringList>

namespace tsuzuri {

/// "error", the number of the code and its arguments behind the path.
inline QString errorLine(const Error &error)
{
    return QStringLiteral("error %1 %2")
        .arg(static_cast<int>(error.code))
        .arg(error.arguments.sliced(1).join(u' '));
}

inline QString errorLine(ErrorCode code, const QString &arguments = {})
{
    return errorLine(Error{code, {QString(), arguments}, {}});
}

/// The rest of a table as lines "row number: cell|cell"; the last one is an error where one came.
inline QStringList linesOf(TableReader &reader)
{
    QStringList lines;
    Row row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more)
            return lines << errorLine(more.error());
        if (!*more)
            return lines;
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(text(cell));
        lines.append(QString::number(row.number) + QStringLiteral(": ") + cells.join(u'|'));
    }
}

/// The same from opening the file on.
inline QStringList linesOf(const QString &path, const ReadOptions &options = {})
{
    const auto reader = TableReader::open(path, options);
    return reader ? linesOf(**reader) : QStringList{errorLine(reader.error())};
}

} // namespace tsuzuri
