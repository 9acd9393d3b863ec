#include "core/binder/book.h"
#include "core/binder/package.h"
#include "core/words/binder_section_words.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

pdf::Table omittedTable(const BinderBook &book)
{
    const auto &omitted = book.plan.omitted();
    pdf::Table table;
    table.columns = {tokenColumn(book.words.number()), textColumn(book.field(Kind::Document, u"title"), 2),
        textColumn(book.field(Kind::Waiver, u"reason"), 2), textColumn(book.words.text(binder::place), 2)};
    table.rowCount = omitted.size();
    table.row = [&book, &omitted](std::size_t index) {
        const OmittedItem &item = omitted[index];
        pdf::Cell place(item.place);
        if (item.place.isEmpty())
            place = pdf::Cell(pdf::line(book.words.text(binder::noPlace), pdf::Tone::Secondary));
        pdf::Row row;
        row.cells = {item.ref, book.text(item.title),
            pdf::line(item.reason.in(book.language()), pdf::Tone::Major), std::move(place)};
        return row;
    };
    table.whenEmpty = book.words.text(binder::everyFile);
    return table;
}

pdf::Table untranslatedTable(const BinderBook &book)
{
    const auto &texts = book.plan.untranslated();
    pdf::Table table;
    table.columns = {tokenColumn(book.words.number()), textColumn(book.field(Kind::Document, u"title"), 1)};
    table.rowCount = texts.size();
    table.row = [&book, &texts](std::size_t index) {
        pdf::Row row;
        row.cells = {texts[index].ref, book.text(texts[index].title)};
        return row;
    };
    table.whenEmpty = book.words.text(binder::everyText);
    return table;
}

pdf::KeyValues logFacts(const BinderBook &book)
{
    const Words &words = book.words;
    pdf::KeyValues values;
    const auto add = [&](const Phrase &key, const QString &value) {
        values.entries.push_back({words.text(key), value});
    };
    add(binder::logHead, book.facts.logHead);
    add(binder::logEntries, QString::number(book.facts.logEntries));
    add(binder::stateOf, book.facts.builtAt.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    add(binder::inputDigest, book.facts.inputDigest);
    add(binder::build, u"b"_s + QString::number(book.facts.number));
    return values;
}

} // namespace

pdf::Chapter administrationSection(const BinderBook &book)
{
    const Words &words = book.words;
    pdf::Chapter chapter;
    chapter.title = u"99 "_s + words.text(binder::administrationSection);
    SectionHeadings headings(99);
    pdf::Table omitted = omittedTable(book);
    omitted.heading = headings.next(words.text(binder::itemsWithoutFile), u"omitted"_s);
    omitted.note = rowsNote(book.words);
    pdf::Table untranslated = untranslatedTable(book);
    untranslated.heading = headings.next(words.text(binder::untranslatedHeading));
    untranslated.note = rowsNote(book.words);
    chapter.blocks = {std::move(omitted), std::move(untranslated),
        headings.next(words.text(binder::logHeading)),
        pdf::Paragraph{.line = pdf::line(words.text(binder::logExplained))}, logFacts(book), pdf::Space{4},
        pdf::Heading{.level = 2, .text = words.text(binder::verifyHeading), .isListed = false},
        pdf::Paragraph{.line = pdf::line(words.text(binder::verifyIntro))},
        pdf::Paragraph{
            .line = pdf::line(words.text(binder::verifyLinux), pdf::Tone::Secondary), .spaceAfterMm = 0.5},
        pdf::Paragraph{.line = pdf::line(verifyCommand(Shell::Posix))},
        pdf::Paragraph{
            .line = pdf::line(words.text(binder::verifyWindows), pdf::Tone::Secondary), .spaceAfterMm = 0.5},
        pdf::Paragraph{.line = pdf::line(verifyCommand(Shell::PowerShell))}};
    return chapter;
}

} // namespace tsuzuri
