// Sets a register of many rows and prints pages, bytes, seconds and peak memory: see README.md.
#include "core/pdf/writer.h"
#include "tests/bench/peak_memory.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <QTimeZone>

using namespace tsuzuri::pdf;
using namespace Qt::StringLiterals;

namespace {

QString refOf(std::size_t index)
{
    return u"E-%1"_s.arg(index + 1, 6, 10, QChar(u'0'));
}

/// Two links and one destination in each row.
Document registerOf(std::size_t rows)
{
    Table table;
    table.heading = Heading{.text = u"4.1 証跡一覧"_s};
    table.columns = {{u"番号"_s, ColumnKind::Token, MeasuredWidth{}}, {u"名称"_s},
        {u"取得日"_s, ColumnKind::Date, MeasuredWidth{}}, {u"責任者"_s},
        {u"関連"_s, ColumnKind::Token, MeasuredWidth{}}};
    table.rowCount = rows;
    table.row = [rows](std::size_t index) {
        const QString related = refOf(index * 7 % rows);
        return Row{
            .cells = {linked(refOf(index), Link::file(u"04_証跡/"_s + refOf(index) + u".pdf"_s)),
                {line(u"アクセス権棚卸結果 第%1回"_s.arg(index)), smallLine(u"S-02 production, CSV"_s)},
                u"2026-03-19"_s, u"早乙女 礼"_s, linked(related, Link::to(related))},
            .destination = refOf(index)};
    };
    Document document;
    document.title = u"監査バインダー"_s;
    document.language = u"ja"_s;
    document.created = QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc());
    document.header = u"2026年度 ISMAP監査"_s;
    document.confidentiality = u"秘"_s;
    document.pageText = [](int page, int pages) { return u"%1 / %2 頁"_s.arg(page).arg(pages); };
    Chapter chapter{.title = u"04 証跡"_s};
    chapter.blocks.push_back(std::move(table));
    document.chapters.push_back(std::move(chapter));
    return document;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc < 2) {
        out << "usage: bench_pdf FILE.pdf [ROWS]\n";
        return 2;
    }
    const std::size_t rows = argc > 2 ? QByteArray(argv[2]).toULongLong() : 40'500;
    QElapsedTimer clock;
    clock.start();
    const auto fonts = Fonts::load();
    if (!fonts) {
        out << "fonts are missing\n";
        return 1;
    }
    const auto summary = writePdf(QString::fromLocal8Bit(argv[1]), registerOf(rows), *fonts);
    if (!summary) {
        out << "error " << static_cast<int>(summary.error().code) << ' '
            << summary.error().arguments.join(u' ') << '\n';
        return 1;
    }
    out << rows << " rows, " << 2 * rows << " links: " << summary->pages << " pages, " << summary->bytes
        << " bytes, " << static_cast<double>(clock.elapsed()) / 1000 << " s, "
        << static_cast<int>(peakMegabytes()) << " MB\n";
    return 0;
}
