#pragma once

#include "core/tables/table_writer.h"

namespace tsuzuri {

class RaciModel;

/// The matrix as it is shown: number, name and a column for each person.
struct RaciSheet {
    SheetSpec sheet;
    std::vector<std::vector<Cell>> rows;
};

/// `name` is the name of the sheet, `headings` are those of number, name and remark.
RaciSheet raciSheet(const RaciModel &model, const QString &name, const QStringList &headings);
/// May run in another thread. Errors: those of TableWriter.
Result<void> writeRaciSheet(const RaciSheet &sheet, const QString &path, const QDateTime &created);

} // namespace tsuzuri
