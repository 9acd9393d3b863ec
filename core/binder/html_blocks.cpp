#include "core/binder/html_blocks.h"

#include <QIODevice>
#include <QUrl>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString address(const pdf::Link &link)
{
    switch (link.kind) {
    case pdf::Link::Kind::Internal:
        return u'#' + QString::fromLatin1(QUrl::toPercentEncoding(link.target));
    case pdf::Link::Kind::File:
        return QString::fromLatin1(QUrl::toPercentEncoding(link.target, "/"));
    case pdf::Link::Kind::Web:
        return link.target.toHtmlEscaped();
    case pdf::Link::Kind::None:
        break;
    }
    return {};
}

QString toneClass(pdf::Tone tone)
{
    switch (tone) {
    case pdf::Tone::Secondary:
        return u"quiet"_s;
    case pdf::Tone::Blocker:
        return u"blocker"_s;
    case pdf::Tone::Major:
        return u"major"_s;
    case pdf::Tone::Minor:
        return u"minor"_s;
    case pdf::Tone::Advice:
        return u"advice"_s;
    case pdf::Tone::Done:
        return u"done"_s;
    case pdf::Tone::DueLater:
        return u"later"_s;
    case pdf::Tone::Normal:
    case pdf::Tone::Accent:
        break;
    }
    return {};
}

QString shape(pdf::Mark mark)
{
    switch (mark) {
    case pdf::Mark::None:
        return {};
    case pdf::Mark::Blocker:
        return u"⬣"_s;
    case pdf::Mark::Major:
        return u"▲"_s;
    case pdf::Mark::Minor:
        return u"◆"_s;
    case pdf::Mark::Advice:
        return u"◉"_s;
    case pdf::Mark::Done:
        return u"✓"_s;
    case pdf::Mark::DueLater:
        return u"○"_s;
    case pdf::Mark::Draft:
        return u"◐"_s;
    case pdf::Mark::Overdue:
        return u"◷"_s;
    case pdf::Mark::Unknown:
        return u"?"_s;
    case pdf::Mark::Withdrawn:
        return u"✕"_s;
    }
    return {};
}

QString spanHtml(const pdf::Span &span)
{
    QString text = HtmlBlocks::escaped(span.text);
    if (span.bold)
        text = "<b>"_L1 + text + "</b>"_L1;
    if (const QString tone = toneClass(span.tone); !tone.isEmpty())
        text = "<span class=\""_L1 + tone + "\">"_L1 + text + "</span>"_L1;
    if (span.link.kind != pdf::Link::Kind::None)
        text = "<a href=\""_L1 + address(span.link) + "\">"_L1 + text + "</a>"_L1;
    return text;
}

QString columnClass(pdf::ColumnKind kind)
{
    switch (kind) {
    case pdf::ColumnKind::Number:
        return u" class=\"number\""_s;
    case pdf::ColumnKind::Date:
        return u" class=\"date\""_s;
    case pdf::ColumnKind::Token:
        return u" class=\"token\""_s;
    case pdf::ColumnKind::Hash:
        return u" class=\"hash\""_s;
    case pdf::ColumnKind::Text:
        break;
    }
    return {};
}

} // namespace

QString HtmlBlocks::escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString HtmlBlocks::id(const QString &destination)
{
    return destination.isEmpty() ? QString() : " id=\""_L1 + destination.toHtmlEscaped() + u'"';
}

void HtmlBlocks::write(const QString &html)
{
    m_device.write(html.toUtf8());
}

QString HtmlBlocks::html(const pdf::Line &line) const
{
    QString html;
    if (line.later && line.link.kind == pdf::Link::Kind::None)
        html = escaped(line.later->text({m_pages, {}}));
    for (const pdf::Span &span : line.spans)
        html += spanHtml(span);
    if (line.later
        && line.link.kind != pdf::Link::Kind::None) // there are no pages here, the link leads there
        html = "<a href=\""_L1 + address(line.link) + "\">"_L1 + html + "</a>"_L1;
    if (line.mark != pdf::Mark::None) {
        html = "<span class=\""_L1 + toneClass(pdf::toneOf(line.mark)) + "\" aria-hidden=\"true\">"_L1
            + shape(line.mark) + "</span> "_L1 + html;
    }
    return line.small ? "<small>"_L1 + html + "</small>"_L1 : html;
}

QString HtmlBlocks::html(const pdf::Cell &cell) const
{
    QStringList lines;
    for (const pdf::Line &line : cell.lines)
        lines << html(line);
    return lines.join("<br>"_L1);
}

void HtmlBlocks::operator()(const pdf::Heading &heading)
{
    const int level = qBound(1, heading.level, 3) + 2;
    write(u"<h%1%2>%3</h%1>\n"_s.arg(QString::number(level), id(heading.destination), escaped(heading.text)));
}

void HtmlBlocks::operator()(const pdf::Paragraph &paragraph)
{
    write("<p>"_L1 + html(paragraph.line) + "</p>\n"_L1);
}

void HtmlBlocks::operator()(const pdf::KeyValues &values)
{
    write(u"<dl>\n"_s);
    for (const auto &entry : values.entries)
        write("<dt>"_L1 + escaped(entry.key) + "</dt><dd>"_L1 + html(entry.value) + "</dd>\n"_L1);
    write(u"</dl>\n"_s);
}

void HtmlBlocks::operator()(const pdf::Notice &notice)
{
    const bool isWarning = notice.kind == pdf::Notice::Kind::Warning;
    const pdf::Line title{.spans = {{.text = notice.title, .bold = true}}, .mark = notice.mark};
    QStringList lines{html(title)};
    for (const pdf::Line &line : notice.lines)
        lines << html(line);
    write("<div class=\"notice"_L1 + (isWarning ? " warning"_L1 : ""_L1) + "\">"_L1 + lines.join("<br>"_L1)
        + "</div>\n"_L1);
}

void HtmlBlocks::operator()(const pdf::SignatureBoxes &boxes)
{
    if (boxes.beside)
        (*this)(*boxes.beside);
    write(u"<dl>\n"_s);
    for (const auto &box : boxes.boxes) {
        QStringList parts{box.role, box.name, box.date};
        parts.removeAll(QString());
        write("<dt>"_L1 + escaped(box.title) + "</dt><dd>"_L1 + escaped(parts.join(u"  "_s)) + "</dd>\n"_L1);
    }
    write(u"</dl>\n"_s);
}

void HtmlBlocks::operator()(const pdf::CoverTitle &title)
{
    write("<p class=\"quiet\">"_L1 + escaped(title.above) + "</p>\n<h1>"_L1 + escaped(title.title)
        + "</h1>\n<p>"_L1 + escaped(title.below) + "</p>\n<p><b>"_L1 + escaped(title.company)
        + "</b></p>\n"_L1);
}

void HtmlBlocks::writeRow(const pdf::Table &table, const pdf::Row &row)
{
    QString text = "<tr"_L1 + id(row.destination) + u'>';
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        text += "<td"_L1 + columnClass(table.columns[i].kind) + u'>';
        if (i < row.cells.size())
            text += html(row.cells[i]);
        text += "</td>"_L1;
    }
    write(text + "</tr>\n"_L1);
}

void HtmlBlocks::operator()(const pdf::Table &table)
{
    if (table.heading)
        (*this)(*table.heading);
    if (table.rowCount == 0) {
        write("<p>"_L1 + escaped(table.whenEmpty) + "</p>\n"_L1);
        return;
    }
    QString head = u"<div class=\"table\"><table>\n<thead><tr>"_s;
    for (const pdf::Column &column : table.columns)
        head += "<th scope=\"col\">"_L1 + escaped(column.header) + "</th>"_L1;
    write(head + "</tr></thead>\n<tbody>\n"_L1);
    QString group;
    for (std::size_t i = 0; i < table.rowCount; ++i) {
        const pdf::Row row = table.row(i);
        if (row.group != group && !row.group.isEmpty()) {
            write(u"<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"%1\">%2</th></tr>\n"_s.arg(
                QString::number(table.columns.size()), escaped(row.group)));
        }
        group = row.group;
        writeRow(table, row);
    }
    write(u"</tbody></table></div>\n"_s);
}

} // namespace tsuzuri
