// Writes an evidence register as a team would keep it: see README.md.
#include "core/tables/table_writer.h"

#include <QTextStream>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

const QStringList headings{u"証跡ID"_s, u"名称"_s, u"Title (English)"_s, u"管理策"_s, u"対象期間(自)"_s,
    u"対象期間(至)"_s, u"取得日"_s, u"取得者"_s, u"保管場所"_s, u"備考"_s};

/// All cells are texts, so that they are inline strings; the controls and people of bench_import.sh are
/// named.
std::vector<Cell> rowOfEvidence(int number)
{
    const QString n = QString::number(number);
    const QDate from = QDate(2026, 4, 1).addDays(number % 365);
    return {u"E-"_s + n, u"アクセス権棚卸結果 "_s + n, u"User access review "_s + n,
        u"C-%1"_s.arg(1 + number % 100), from.toString(Qt::ISODate), from.addDays(90).toString(u"yyyy/M/d"),
        from.addDays(95).toString(u"yyyy年M月d日"), u"担当 %1"_s.arg(1 + number % 97),
        u"https://example.com/evidence/"_s + n, u"備考: 第"_s + n + u"回の確認 & 保存"_s};
}

Result<WriteSummary> write(const QString &path, int rows)
{
    WriteOptions options;
    options.created = QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc());
    auto writer = TableWriter::create(path, TableFormat::Xlsx, options);
    if (!writer)
        return std::unexpected(writer.error());
    SheetSpec sheet{.name = u"証跡"_s};
    for (const QString &heading : headings)
        sheet.columns.push_back({.header = heading});
    if (const auto ok = (*writer)->beginSheet(sheet); !ok)
        return std::unexpected(ok.error());
    for (int i = 1; i <= rows; ++i) {
        if (const auto ok = (*writer)->addRow(rowOfEvidence(i)); !ok)
            return std::unexpected(ok.error());
    }
    return (*writer)->finish();
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc < 2) {
        out << "usage: bench_import FILE.xlsx [ROWS]\n";
        return 2;
    }
    const auto written =
        write(QString::fromLocal8Bit(argv[1]), argc > 2 ? QByteArray(argv[2]).toInt() : 100'000);
    if (!written) {
        out << "error " << static_cast<int>(written.error().code) << '\n';
        return 1;
    }
    out << written->rows << " rows\n";
    return 0;
}
