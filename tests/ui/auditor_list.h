#pragma once

#include "core/tables/table_writer.h"

namespace tsuzuri {

/// A list of requests as auditors send it: a title, a date, headings in merged cells over two rows.
class AuditorList {
public:
    struct Line {
        QString number;
        QString what;
        QString owner;
        QString due;
        QString remark;
    };
    std::vector<Line> lines;
    bool hasExtraColumn = false;

    static AuditorList firstWeek()
    {
        AuditorList list;
        for (int i = 1; i <= 64; ++i)
            list.lines.push_back(
                {QStringLiteral("KA-%1").arg(i, 3, 10, QChar(u'0')), QStringLiteral("資料 %1 の写し").arg(i),
                    QStringLiteral("三枝 千尋"), QStringLiteral("2026/12/%1").arg(1 + i % 28), {}});
        return list;
    }

    void write(const QString &path) const
    {
        const auto writer = TableWriter::create(path, TableFormat::Xlsx, {});
        SheetSpec sheet;
        sheet.name = QStringLiteral("依頼資料一覧");
        const int width = hasExtraColumn ? 7 : 6;
        for (int i = 0; i < width; ++i)
            sheet.columns.push_back({i == 0 ? QStringLiteral("2026年度 依頼資料一覧") : QString()});
        const auto row = [&](const QStringList &texts) {
            std::vector<Cell> cells;
            if (hasExtraColumn)
                cells.push_back(
                    Cell(texts.value(0) == QStringLiteral("整理") ? QStringLiteral("区分") : QString()));
            for (const QString &text : texts)
                cells.push_back(text.isEmpty() ? Cell() : Cell(text));
            cells.resize(static_cast<std::size_t>(width));
            return (*writer)->addRow(cells).has_value();
        };
        bool isWritten =
            writer && (*writer)->beginSheet(sheet) && row({{}, QStringLiteral("あおぞら監査法人")});
        isWritten = isWritten
            && row({QStringLiteral("整理"), QStringLiteral("ご依頼"), {}, QStringLiteral("期日"), {},
                QStringLiteral("連絡欄")})
            && row({QStringLiteral("番号"), QStringLiteral("お願いしたい資料"), QStringLiteral("窓口の方"),
                QStringLiteral("ご提出"), QStringLiteral("ご返却"), {}});
        for (const Line &line : lines)
            isWritten = isWritten && row({line.number, line.what, line.owner, line.due, {}, line.remark});
        if (!isWritten || !(*writer)->finish())
            qFatal("the list can't be written");
    }
};

} // namespace tsuzuri
