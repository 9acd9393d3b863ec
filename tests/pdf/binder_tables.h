#pragma once

#include "tests/pdf/binder_sample.h"

/// The registers of the small binder.
namespace tsuzuri::pdf::sample {

inline Row documentRow(bool ja, std::size_t index)
{
    const QString ref = u"D-%1"_s.arg(index + 1, 3, 10, QChar(u'0'));
    Row row;
    row.destination = ref;
    row.group = index < 20 ? pick(ja, u"規程(第2階層)", u"Regulations (level 2)")
                           : pick(ja, u"基準・手順書(第3階層)", u"Standards and procedures (level 3)");
    Cell place(line(pick(ja, u"共有フォルダー(ほか 1)", u"File share (1 more)")),
        smallLine(pick(ja, u"規程集 › 02_規程", u"Rules › 02_Regulations")));
    if (index % 7 == 3)
        place = {marked(Mark::Major, pick(ja, u"ファイルなし", u"No file")),
            smallLine(u"\\\\fs01\\総務\\規程集\\02_規程\\アクセス管理規程_第4版_20260401.docx"_s)};
    row.cells = {linked(ref, Link::file(u"03_文書/"_s + ref + u".pdf"_s)),
        {line(pick(ja, u"暗号・鍵管理およびアクセス管理規程",
             u"Cryptography, Key Management and Access Control Regulation")),
            smallLine(pick(ja, u"Cryptography and Key Management Regulation", u"暗号・鍵管理規程"))},
        pick(ja, u"第3版", u"v1.2"),
        {line(pick(ja, u"榊原 恭介", u"Kyosuke Sakakibara")),
            smallLine(pick(ja, u"承認 2025-06-13・施行 07-01", u"approved 2025-06-13"))},
        {line(pick(ja, u"早乙女 礼", u"Rei Saotome")),
            smallLine(pick(ja, u"情報セキュリティ推進室", u"Information Security Office"))},
        place,
        index % 7 == 3 ? Cell(line(u"–"_s)) : Cell(pageOf(u"E-%1"_s.arg(index % 5 + 1, 4, 10, QChar(u'0'))))};
    return row;
}

inline Table documents(bool ja, std::size_t rows)
{
    Table table;
    table.heading = Heading{.level = 1,
        .text = pick(ja, u"3.2 文書台帳", u"3.2 Document register"),
        .destination = u"documents"_s};
    table.columns = {{pick(ja, u"番号", u"No."), ColumnKind::Token, MeasuredWidth{}},
        {pick(ja, u"文書名", u"Title"), ColumnKind::Text, FlexibleWidth{3}},
        {pick(ja, u"版", u"Ed."), ColumnKind::Token, MeasuredWidth{}},
        {pick(ja, u"承認", u"Approved"), ColumnKind::Text, MeasuredWidth{36}},
        {pick(ja, u"管理責任者", u"Owner"), ColumnKind::Text, MeasuredWidth{30}},
        {pick(ja, u"格納場所", u"Place"), ColumnKind::Text, MeasuredWidth{34}},
        {pick(ja, u"頁", u"Page"), ColumnKind::Number, MeasuredWidth{}}};
    table.rowCount = rows;
    table.row = [ja](std::size_t index) { return documentRow(ja, index); };
    table.note = [ja](const TableSlice &slice) {
        return (slice.isContinued ? pick(ja, u"前の頁から続く・", u"continued, ") : QString())
            + (ja ? u"文書番号順・%3 件中 %1〜%2 件目"_s : u"%1 to %2 of %3, by number"_s)
                  .arg(slice.first + 1)
                  .arg(slice.last + 1)
                  .arg(slice.rows);
    };
    table.legend = {{Mark::Blocker, pick(ja, u"提出不可", u"Blocker")},
        {Mark::Major, pick(ja, u"要対応", u"Major")}, {Mark::Minor, pick(ja, u"要確認", u"Minor")},
        {Mark::Advice, pick(ja, u"参考", u"Advice")}};
    table.legendNote = pick(ja, u"頁は証跡一覧の頁。「ほか」は写しの数。", u"Page: of the evidence.");
    return table;
}

inline Table evidence(bool ja, std::size_t rows)
{
    Table table;
    table.heading = Heading{.level = 1, .text = pick(ja, u"4.1 証跡一覧", u"4.1 Evidence register")};
    table.columns = {{pick(ja, u"番号", u"No."), ColumnKind::Token, MeasuredWidth{}},
        {pick(ja, u"名称", u"Title"), ColumnKind::Text, FlexibleWidth{3}},
        {pick(ja, u"取得日", u"Captured"), ColumnKind::Date, MeasuredWidth{}},
        {pick(ja, u"対象期間", u"Covers"), ColumnKind::Date, MeasuredWidth{}},
        {u"SHA-256"_s, ColumnKind::Hash, MeasuredWidth{}},
        {pick(ja, u"件数", u"Rows"), ColumnKind::Number, MeasuredWidth{}}};
    table.rowCount = rows;
    table.row = [ja](std::size_t index) {
        const QString ref = u"E-%1"_s.arg(index + 1, 4, 10, QChar(u'0'));
        return Row{
            .cells = {linked(ref, Link::file(u"04_証跡/AC-03/"_s + ref + u".xlsx"_s)),
                {line(pick(ja, u"アクセス権棚卸結果 2026年第1四半期", u"User access review result, 2026-Q1")),
                    smallLine(pick(ja, u"運用・CSV・S-02 本番環境から出力",
                        u"Operation. Export from S-02 production, CSV"))},
                u"2026-03-19"_s, u"2026-01-01\n2026-03-31"_s, hash, QString::number(index * 37)},
            .destination = ref};
    };
    return table;
}

} // namespace tsuzuri::pdf::sample
