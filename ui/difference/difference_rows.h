#pragma once

#include "core/difference/difference.h"
#include "ui/home/bar_list.h"
#include "ui/registers/row_model.h"

namespace tsuzuri {

class Session;
class Words;

/// A row of the difference as it is shown and searched.
struct DifferenceLine {
    QStringList cells;
    QString folded;
};
std::vector<DifferenceLine> differenceLines(const Difference &difference, const Words &words);

/// A bar for each chapter.
std::vector<BarRow> chapterBars(const Difference &difference, Language language);
/// A row for each person, which leads to the person.
std::vector<RowModel::Row> effortRows(const Difference &difference, const Session &session);

Sign signOf(DifferenceState state);
/// What the catalogue names for a requirement and the company doesn't say it has.
QStringList missingControls(const SchemeDifferenceRow &row);

} // namespace tsuzuri
