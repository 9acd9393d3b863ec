// Writes or reads a big table and prints seconds and peak memory: see README.md.
#include "core/tables/table_reader.h"
#include "core/tables/table_writer.h"
#include "tests/bench/peak_memory.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

TableFormat formatOf(const QString &path)
{
    return path.endsWith(u".csv"_s) ? TableFormat::Csv : TableFormat::Xlsx;
}

/// One row of a register as teams keep them: half Japanese, no two rows alike.
std::vector<Cell> rowOfEvidence(int number, int columns)
{
    const QString n = QString::number(number);
    const QStringList texts{u"E-"_s + n, u"アクセス権棚卸結果 "_s + n, u"CC6.1"_s, u"2026-04-01"_s,
        u"2026-06-30"_s, u"2026-07-05"_s, u"山田 太郎"_s + QString::number(number % 97),
        u"https://example.com/evidence/"_s + n, u"承認済み"_s, u"備考: 第"_s + n + u"回の確認 & 保存"_s};
    std::vector<Cell> cells;
    for (int i = 0; i < columns; ++i)
        cells.emplace_back(texts[i % texts.size()]);
    return cells;
}

Result<qint64> write(const QString &path, int rows, int columns)
{
    WriteOptions options;
    options.created = QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc());
    auto writer = TableWriter::create(path, formatOf(path), options);
    if (!writer)
        return std::unexpected(writer.error());
    SheetSpec sheet{.name = u"Evidence"_s};
    for (int i = 0; i < columns; ++i)
        sheet.columns.push_back({.header = u"列 %1"_s.arg(i + 1)});
    if (const auto ok = (*writer)->beginSheet(sheet); !ok)
        return std::unexpected(ok.error());
    for (int i = 1; i <= rows; ++i) {
        if (const auto ok = (*writer)->addRow(rowOfEvidence(i, columns)); !ok)
            return std::unexpected(ok.error());
    }
    return (*writer)->finish().transform(
        [columns](const WriteSummary &summary) { return summary.rows * columns; });
}

Result<qint64> read(const QString &path)
{
    const auto reader = TableReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    qint64 cells = 0;
    Row row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return cells;
        cells += std::ssize(row.cells);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const QString mode = QString::fromLocal8Bit(argc > 2 ? argv[1] : "");
    if (mode != u"write" && mode != u"read") {
        out << "usage: bench_tables write FILE.xlsx|FILE.csv [ROWS [COLUMNS]]\n       bench_tables read "
               "FILE\n";
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[2]);
    const int rows = argc > 3 ? QByteArray(argv[3]).toInt() : 100'000;
    const int columns = argc > 4 ? QByteArray(argv[4]).toInt() : 10;
    QElapsedTimer clock;
    clock.start();
    const auto cells = mode == u"write" ? write(path, rows, columns) : read(path);
    if (!cells) {
        out << "error " << static_cast<int>(cells.error().code) << ' ' << cells.error().arguments.join(u' ')
            << '\n';
        return 1;
    }
    out << mode << ": " << *cells << " cells, " << static_cast<double>(clock.elapsed()) / 1000 << " s, "
        << static_cast<int>(peakMegabytes()) << " MB\n";
    return 0;
}
