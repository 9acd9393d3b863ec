#include "ui/registers/selection_summary.h"

#include "ui/registers/register_model.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QItemSelection>
#include <QLocale>

namespace tsuzuri {

namespace {

struct SelectionSummary {
    Q_DECLARE_TR_FUNCTIONS(SelectionSummary)
};

constexpr int mostCells = 50'000; // summed up within a frame or two

struct Extent {
    int numbers = 0;
    qint64 sum = 0;
    qint64 least = 0;
    qint64 greatest = 0;
    int days = 0;
    QDate first;
    QDate last;

    void add(const Value &value)
    {
        if (const auto *number = std::get_if<qint64>(&value)) {
            least = numbers == 0 ? *number : std::min(least, *number);
            greatest = numbers == 0 ? *number : std::max(greatest, *number);
            sum += *number;
            ++numbers;
        }
        const auto *moment = std::get_if<QDateTime>(&value);
        const auto *date = std::get_if<QDate>(&value);
        const QDate day = date ? *date : moment ? moment->date() : QDate();
        if (day.isValid()) {
            first = days == 0 ? day : std::min(first, day);
            last = days == 0 ? day : std::max(last, day);
            ++days;
        }
    }
};

} // namespace

QString selectionSummary(const RegisterModel &model, const QItemSelection &selection)
{
    Extent extent;
    int cells = 0;
    for (const QItemSelectionRange &range : selection) {
        cells += range.width() * range.height();
        if (cells > mostCells)
            return {};
        for (const QModelIndex &index : range.indexes()) {
            const Column *column = model.column(index.column());
            const int row = model.datasetRow(index.row());
            if (column && row >= 0)
                extent.add(model.reader().value(*column, row));
        }
    }
    const QLocale locale(languageCode(model.session().language()));
    if (extent.numbers > 1 && extent.days == 0)
        return SelectionSummary::tr("Sum %1, from %2 to %3")
            .arg(
                locale.toString(extent.sum), locale.toString(extent.least), locale.toString(extent.greatest));
    if (extent.days > 1 && extent.numbers == 0)
        return SelectionSummary::tr("Days from %1 to %2")
            .arg(extent.first.toString(Qt::ISODate), extent.last.toString(Qt::ISODate));
    return {};
}

} // namespace tsuzuri
