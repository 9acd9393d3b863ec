#pragma once

#include "tests/tables/package_builder.h"
#include "tests/tables/table_lines.h"

#include <QTemporaryDir>

#include <optional>

namespace tsuzuri {

/// Where the tests of readers put their workbooks, anew for each test.
class WorkbookFolder {
protected:
    std::optional<QTemporaryDir> m_folder;

    QString path(const QString &name = QStringLiteral("book.xlsx")) const { return m_folder->filePath(name); }

    Result<std::unique_ptr<TableReader>> open(
        const package::Workbook &workbook, const ReadOptions &options = {}) const
    {
        package::write(path(), workbook.bytes());
        return TableReader::open(path(), options);
    }
    QStringList read(const package::Workbook &workbook, const ReadOptions &options = {}) const
    {
        package::write(path(), workbook.bytes());
        return linesOf(path(), options);
    }
};

} // namespace tsuzuri
