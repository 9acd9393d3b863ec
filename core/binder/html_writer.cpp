#include "core/binder/html_writer.h"

#include <QUrl>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

const QByteArray style = R"(
:root{color-scheme:light dark;--line:#ccd2d9;--head:#f2f4f6;--quiet:#59626d;--accent:#1f4e79;--warn:#8f5600}
@media (prefers-color-scheme:dark){:root{--line:#3a424b;--head:#2a3037;--quiet:#a4aeb9;--accent:#8fc0f0;--warn:#f0b64c}}
body{font:15px/1.6 "Noto Sans CJK JP","Noto Sans JP","Hiragino Sans","Yu Gothic UI",Meiryo,sans-serif;
margin:2rem auto;max-width:75rem;padding:0 1rem}
h1{font-size:1.7rem}h2{font-size:1.3rem;border-bottom:2px solid var(--accent);margin-top:2.5rem}h3{font-size:1.1rem}
table{border-collapse:collapse;width:100%;font-size:.87rem}
th{background:var(--head);text-align:left;position:sticky;top:0}
th,td{border-bottom:1px solid var(--line);padding:.35rem .5rem;vertical-align:top;overflow-wrap:anywhere}
tr.group td{font-weight:bold;color:var(--accent);background:transparent}
small,.quiet{color:var(--quiet)}.warn{color:var(--warn)}a{color:var(--accent)}
.notice{border:1px solid var(--line);padding:.7rem 1rem;margin:1rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.5rem}dt{color:var(--quiet)}dd{margin:0}
@media print{th{position:static}tr{break-inside:avoid}}
)"_ba;

/// Anchors may hold any character but blanks.
QString anchor(const QString &destination)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(destination)).replace(u'%', u'_');
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString address(const pdf::Link &link)
{
    switch (link.kind) {
    case pdf::Link::Kind::Internal:
        return u'#' + anchor(link.target);
    case pdf::Link::Kind::File:
        return QString::fromLatin1(QUrl::toPercentEncoding(link.target, "/"));
    case pdf::Link::Kind::Web:
        return link.target.toHtmlEscaped();
    case pdf::Link::Kind::None:
        break;
    }
    return {};
}

QString htmlOf(const pdf::Line &line)
{
    QString html;
    for (const pdf::Span &span : line.spans) {
        QString text = escaped(span.text);
        if (span.bold)
            text = "<b>"_L1 + text + "</b>"_L1;
        if (span.tone == pdf::Tone::Major || span.tone == pdf::Tone::Blocker)
            text = "<span class=\"warn\">"_L1 + text + "</span>"_L1;
        if (span.link.kind != pdf::Link::Kind::None)
            text = u"<a href=\"%1\">%2</a>"_s.arg(address(span.link), text);
        html += text;
    }
    if (line.mark != pdf::Mark::None)
        html = "<span class=\"warn\">\u25B2 </span>"_L1 + html;
    return line.small ? "<small>"_L1 + html + "</small>"_L1 : html;
}

QString htmlOf(const pdf::Cell &cell)
{
    QStringList lines;
    for (const pdf::Line &line : cell.lines) {
        if (!line.later)
            lines << htmlOf(line);
    }
    return lines.join("<br>"_L1);
}

QString idOf(const QString &destination)
{
    return destination.isEmpty() ? QString() : u" id=\"%1\""_s.arg(anchor(destination));
}

class HtmlBlocks {
public:
    QString html;

    void operator()(const pdf::Heading &heading)
    {
        html += u"<h3%1>%2</h3>\n"_s.arg(idOf(heading.destination), escaped(heading.text));
    }
    void operator()(const pdf::Paragraph &paragraph) { html += "<p>"_L1 + htmlOf(paragraph.line) + "</p>\n"_L1; }
    void operator()(const pdf::KeyValues &values)
    {
        html += "<dl>\n"_L1;
        for (const auto &entry : values.entries) {
            const QString value = htmlOf(entry.value);
            if (!value.isEmpty())
                html += u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(escaped(entry.key), value);
        }
        html += "</dl>\n"_L1;
    }
    void operator()(const pdf::Notice &notice)
    {
        html += "<div class=\"notice\"><b>"_L1 + escaped(notice.title) + "</b>"_L1;
        for (const pdf::Line &line : notice.lines)
            html += "<br>"_L1 + htmlOf(line);
        html += "</div>\n"_L1;
    }
    void operator()(const pdf::SignatureBoxes &boxes)
    {
        if (boxes.beside)
            (*this)(*boxes.beside);
        html += "<dl>\n"_L1;
        for (const auto &box : boxes.boxes) {
            html += u"<dt>%1</dt><dd>%2 %3 %4</dd>\n"_s.arg(
                escaped(box.title), escaped(box.role), escaped(box.name), escaped(box.date));
        }
        html += "</dl>\n"_L1;
    }
    void operator()(const pdf::CoverTitle &title)
    {
        html += u"<p class=\"quiet\">%1</p><h1>%2</h1><p>%3</p><p><b>%4</b></p>\n"_s.arg(
            escaped(title.above), escaped(title.title), escaped(title.below), escaped(title.company));
    }
    void operator()(const pdf::Table &table)
    {
        if (table.heading)
            (*this)(*table.heading);
        if (table.rowCount == 0) {
            html += "<p>"_L1 + escaped(table.whenEmpty) + "</p>\n"_L1;
            return;
        }
        html += "<table><thead><tr>"_L1;
        for (const pdf::Column &column : table.columns)
            html += "<th>"_L1 + escaped(column.header) + "</th>"_L1;
        html += "</tr></thead><tbody>\n"_L1;
        QString group;
        for (std::size_t i = 0; i < table.rowCount; ++i) {
            const pdf::Row row = table.row(i);
            if (row.group != group && !row.group.isEmpty())
                html += u"<tr class=\"group\"><td colspan=\"%1\">%2</td></tr>\n"_s.arg(table.columns.size())
                            .arg(escaped(row.group));
            group = row.group;
            html += "<tr"_L1 + idOf(row.destination) + ">"_L1;
            for (const pdf::Cell &cell : row.cells)
                html += "<td>"_L1 + htmlOf(cell) + "</td>"_L1;
            html += "</tr>\n"_L1;
        }
        html += "</tbody></table>\n"_L1;
    }
    void operator()(const pdf::Contents &) { }
    void operator()(const pdf::PageBreak &) { }
    void operator()(const pdf::Space &) { }
};

} // namespace

QByteArray htmlOf(const pdf::Document &document, const pdf::Table &index)
{
    HtmlBlocks blocks;
    for (const pdf::Chapter &chapter : document.chapters) {
        if (!chapter.isCover && chapter.isListed)
            blocks.html += "<h2>"_L1 + escaped(chapter.title) + "</h2>\n"_L1;
        for (const pdf::Block &block : chapter.blocks)
            std::visit(blocks, block);
        if (chapter.isCover)
            blocks(index);
    }
    return "<!DOCTYPE html>\n<html lang=\"" + document.language.toUtf8()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + document.title.toHtmlEscaped().toUtf8() + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n"
        + blocks.html.toUtf8() + "</body>\n</html>\n";
}

} // namespace tsuzuri
