#include "core/binder/html_writer.h"

#include "core/binder/html_blocks.h"
#include "core/words/binder_words.h"

#include <QFile>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

const QString style = uR"(
:root{color-scheme:light dark;--base:#fff;--text:#1a1d21;--line:#dce0e5;--head:#f2f3f5;--quiet:#59626d;--accent:#1f4e79;
--blocker:#b3201b;--major:#8f5600;--minor:#6a3fa0;--advice:#56606b;--done:#17703d;--later:#1f5fa6;--warning:#fbf6ec}
@media (prefers-color-scheme:dark){:root{--base:#1b1e22;--text:#e7eaee;--line:#383f47;--head:#272c32;--quiet:#a4aeb9;
--accent:#8fc0f0;--blocker:#ff8b81;--major:#f0b64c;--minor:#c3a3f2;--advice:#a9b3be;--done:#6ccb8f;--later:#6faeeb;
--warning:#2c261c}}
body{font:15px/1.6 "Noto Sans CJK JP","Noto Sans JP","Hiragino Sans","Yu Gothic UI",Meiryo,sans-serif;
background:var(--base);color:var(--text);margin:2rem auto;max-width:90rem;padding:0 1.5rem}
h1{font-size:2rem;margin:.2em 0}h2{font-size:1.45rem;border-bottom:2px solid var(--accent);margin:3rem 0 1rem}
h3{font-size:1.2rem;margin:2rem 0 .6rem}h4{font-size:1.05rem;margin:2rem 0 .5rem}h5{font-size:1rem;margin:1.2rem 0 .4rem}
a{color:var(--accent)}.quiet,small,dt{color:var(--quiet)}.blocker{color:var(--blocker)}.major{color:var(--major)}
.minor{color:var(--minor)}.advice{color:var(--advice)}.done{color:var(--done)}.later{color:var(--later)}
.confidential{float:right;border:2px solid var(--blocker);color:var(--blocker);font-weight:bold;padding:.2em 1em}
nav ul{columns:2;padding-left:1.2rem}.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.87rem}
thead th{background:var(--head);text-align:left;border-top:2px solid var(--text);border-bottom:2px solid var(--text);
white-space:nowrap}
th,td{padding:.4rem .6rem;vertical-align:top}td{border-bottom:1px solid var(--line);overflow-wrap:anywhere}
tr:target td,h4:target{background:var(--head)}
.group th{color:var(--accent);text-align:left;border-bottom:1px solid var(--line)}
.number,.date{white-space:nowrap;font-variant-numeric:tabular-nums}.number{text-align:right}
.token{overflow-wrap:normal}.hash{font:.8em/1.5 monospace;color:var(--quiet);min-width:33ch}
.notice{border:1px solid var(--accent);padding:.8rem 1.2rem;margin:1rem 0}
.warning{border-color:var(--major);background:var(--warning)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.5rem}dd{margin:0}
footer{color:var(--quiet);border-top:1px solid var(--line);margin-top:3rem;padding-top:.6rem}
@media print{body{font-size:9pt;margin:0;padding:0;max-width:none}tr{break-inside:avoid}thead{display:table-header-group}
nav{display:none}.table{overflow:visible}}
)"_s;

/// The index with the columns that help a reader; index.xlsx has them all.
pdf::Table indexTable(const BinderIndex &index)
{
    const BinderBook &book = index.book();
    const Words &words = book.words;
    pdf::Table table;
    table.columns = {tokenColumn(words.text(binder::indexNumber)), tokenColumn(words.number()),
        textColumn(book.field(Kind::Document, u"title"), 1),
        tokenColumn(book.field(Kind::DocumentVersion, u"label")), dateColumn(words.text(binder::date)),
        textColumn(book.field(Kind::Document, u"owner"), 1), tokenColumn(words.refHeading(Kind::Control)),
        tokenColumn(words.text(binder::requestNumbers)), textColumn(words.text(binder::kind), 1),
        textColumn(words.text(binder::fileInBinder), 1), textColumn(words.text(binder::originalName), 1),
        {.header = words.text(binder::size), .kind = pdf::ColumnKind::Number},
        {.header = words.text(binder::sha256), .kind = pdf::ColumnKind::Hash},
        textColumn(words.text(binder::notes), 1)};
    table.rowCount = index.size();
    table.row = [&index, &book](std::size_t place) {
        const IndexRow row = index.row(place);
        pdf::Cell date =
            row.inForceFrom.isValid() ? pdf::Cell(isoDate(row.inForceFrom)) : periodCell(row.covers);
        pdf::Cell file;
        if (row.file)
            file = pdf::Cell(pdf::linked(row.file->path, pdf::Link::file(row.file->path)));
        pdf::Row cells;
        cells.cells = {row.item->number, row.item->ref, book.text(row.item->title), row.version,
            std::move(date), row.owner, row.controls, row.requests, row.kind, std::move(file),
            row.file ? row.file->originalName : QString(),
            row.file ? QString::number(row.file->size) : QString(), row.file ? row.file->sha256 : QString(),
            pdf::line(row.notes, pdf::Tone::Major)};
        return cells;
    };
    return table;
}

QString chapterId(std::size_t index)
{
    return u"section-%1"_s.arg(index);
}

void writeHead(HtmlBlocks &blocks, const pdf::Document &document)
{
    blocks.write(
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" "
        "content=\"width=device-width\">\n<title>%2</title>\n<style>%3</style>\n</head>\n"
        "<body>\n<p class=\"confidential\">%4</p>\n"_s.arg(document.language,
            HtmlBlocks::escaped(document.title), style, HtmlBlocks::escaped(document.confidentiality)));
}

void writeContents(HtmlBlocks &blocks, const pdf::Document &document, const Words &words)
{
    QString list;
    const auto add = [&](const QString &id, const QString &title) {
        list += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(id, HtmlBlocks::escaped(title));
    };
    add(u"index"_s, words.text(binder::index));
    for (std::size_t i = 0; i < document.chapters.size(); ++i) {
        if (!document.chapters[i].isCover)
            add(chapterId(i), document.chapters[i].title);
    }
    blocks.write(u"<nav>\n<h2>%1</h2>\n<ul>\n%2</ul>\n</nav>\n"_s.arg(
        HtmlBlocks::escaped(words.text(binder::contents)), list));
}

} // namespace

Result<void> writeHtml(
    const QString &path, const pdf::Document &document, const BinderIndex &index, int pages)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, {path}, file.errorString());
    const Words &words = index.book().words;
    HtmlBlocks blocks(file, pages);
    writeHead(blocks, document);
    for (std::size_t i = 0; i < document.chapters.size(); ++i) {
        const pdf::Chapter &chapter = document.chapters[i];
        if (!chapter.isCover)
            blocks.write(u"<h2 id=\"%1\">%2</h2>\n"_s.arg(chapterId(i), HtmlBlocks::escaped(chapter.title)));
        for (const pdf::Block &block : chapter.blocks)
            std::visit(blocks, block);
        if (chapter.isCover) {
            writeContents(blocks, document, words);
            blocks.write(u"<h2 id=\"index\">%1</h2>\n"_s.arg(HtmlBlocks::escaped(words.text(binder::index))));
            blocks(indexTable(index));
        }
    }
    blocks.write(u"<footer>%1</footer>\n</body>\n</html>\n"_s.arg(HtmlBlocks::escaped(document.footer)));
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return failure(ErrorCode::DiskFull, {path}, file.errorString());
    return {};
}

} // namespace tsuzuri
