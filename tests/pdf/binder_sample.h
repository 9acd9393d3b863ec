#pragma once

#include "core/pdf/document.h"

#include <QTimeZone>

/// A small binder with everything that a page can hold, for tests and for looking at.
namespace tsuzuri::pdf::sample {

using namespace Qt::StringLiterals;

inline const QString hash = u"b41e07c95d12af3390aa77d1e02c4f8899abcdef0123456789abcdef01234567"_s;

inline QString pick(bool isJapanese, const char16_t *japanese, const char16_t *english)
{
    return QString::fromUtf16(isJapanese ? japanese : english);
}

inline Document empty(bool ja)
{
    Document document;
    document.title = pick(ja, u"2026年度 ISMAP監査 監査バインダー", u"SOC 2 type 2, 2026: audit binder");
    document.author = pick(ja, u"株式会社くもいと", u"Kumoito Inc.");
    document.creator = u"Tsuzuri"_s;
    document.language = ja ? u"ja"_s : u"en"_s;
    document.created =
        QDateTime(QDate(2026, 11, 20), QTime(14, 32), QTimeZone::fromSecondsAheadOfUtc(9 * 3600));
    document.header =
        pick(ja, u"2026年度 ISMAP監査  監査バインダー b7", u"SOC 2 type 2, 2026  Audit binder b7");
    document.confidentiality = pick(ja, u"秘", u"Confidential");
    document.footer = pick(ja, u"株式会社くもいと  2026-11-20 時点", u"Kumoito Inc.  As of 2026-11-20");
    document.pageText = [ja](int page, int pages) {
        return (ja ? u"%1 / %2 頁"_s : u"Page %1 of %2"_s).arg(page).arg(pages);
    };
    document.continuedFrom = pick(ja, u"前の頁から続く", u"continued from the previous page");
    document.continuedTo = pick(ja, u"次の頁へ続く", u"continued on the next page");
    document.groupContinued = pick(ja, u" つづき", u", continued");
    document.furtherColumns = pick(ja, u"列の続き", u"further columns");
    return document;
}

inline Chapter cover(bool ja)
{
    Chapter chapter{.title = pick(ja, u"表紙", u"Cover"), .isCover = true};
    chapter.blocks.push_back(CoverTitle{.above = pick(ja, u"2026年度 ISMAP監査", u"SOC 2 type 2, 2026"),
        .title = pick(ja, u"監査バインダー", u"Audit binder"),
        .below = pick(ja, u"整備状況評価 提出分", u"For the test of design"),
        .company = pick(ja, u"株式会社くもいと", u"Kumoito Inc.")});
    const Later pages{
        .widest = ja ? u"文書 55 件・証跡 143 件・全 0000 頁"_s : u"55 documents, 143 evidence, 0000 pages"_s,
        .text = [ja](const PageNumbers &numbers) {
            return (ja ? u"文書 55 件・証跡 143 件・全 %1 頁"_s : u"55 documents, 143 evidence, %1 pages"_s)
                .arg(numbers.total);
        }};
    KeyValues facts{.style = KeyValues::Style::Cover};
    facts.entries = {{pick(ja, u"対象範囲", u"Scope"),
                         pick(ja, u"くもいと帳票の提供に関わる組織、拠点、システム",
                             u"Organisation, sites and systems of Kumoito Forms")},
        {pick(ja, u"監査対象期間", u"Period"),
            pick(ja, u"2026年4月1日 〜 2027年3月31日", u"2026-04-01 to 2027-03-31")},
        {pick(ja, u"提出先", u"Submitted to"),
            pick(ja, u"あさつゆ監査法人 監査第一部 御中", u"Asatsuyu Audit LLC")},
        {pick(ja, u"収録", u"Contains"), Line{.later = pages}},
        {pick(ja, u"連絡先", u"Contact"), u"r.saotome@kumoito.example"_s}};
    chapter.blocks.push_back(facts);
    chapter.blocks.push_back(Space{3});
    SignatureBoxes boxes{
        .boxes = {
            {pick(ja, u"承認", u"Approved"),
                pick(ja, u"最高情報セキュリティ責任者", u"Chief information security officer"),
                pick(ja, u"榊原 恭介", u"K. Sakakibara"), pick(ja, u"(未承認)", u"(not approved)"), false},
            {pick(ja, u"確認", u"Reviewed"), pick(ja, u"室長", u"Head"),
                pick(ja, u"早乙女 礼", u"R. Saotome"), u"2026-11-20"_s},
            {pick(ja, u"作成", u"Prepared"), pick(ja, u"担当", u"Member"),
                pick(ja, u"樋口 まどか", u"M. Higuchi"), u"2026-11-19"_s}}};
    boxes.beside = Notice{.kind = Notice::Kind::Warning,
        .mark = Mark::Major,
        .title = pick(ja, u"収録していないもの 2 件", u"2 items are not included"),
        .lines = {line(pick(ja, u"D-011 システム運用管理規程(ファイルがない)",
                      u"D-011 System Operation Regulation (no file)")),
            linked(pick(ja, u"D-054 媒体廃棄手順書(所在を確認中)",
                       u"D-054 Media Disposal Procedure (place unknown)"),
                Link::to(u"D-011"_s))}};
    chapter.blocks.push_back(boxes);
    chapter.blocks.push_back(
        Paragraph{.line = smallLine(pick(ja, u"変更履歴の先頭 ", u"Head of the change log ") + hash),
            .style = Paragraph::Style::Small});
    return chapter;
}

} // namespace tsuzuri::pdf::sample
