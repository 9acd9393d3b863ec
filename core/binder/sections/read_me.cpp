#include "core/binder/book.h"
#include "core/words/binder_section_words.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// The folders that this binder has.
pdf::Table folders(const BinderBook &book)
{
    struct Folder {
        Phrase meaning;
        int files = 0;
    };
    std::map<QString, Folder> found;
    const auto count = [&](const std::vector<BinderItem> &items, auto meaningOf) {
        for (const BinderItem &item : items) {
            for (const BinderFile &file : item.files) {
                Folder &folder = found[file.path.section(u'/', 0, 0)];
                folder.meaning = meaningOf(file.path);
                ++folder.files;
            }
        }
    };
    count(book.plan.documents(), [](const QString &) { return binder::documentFiles; });
    count(book.plan.evidence(), [](const QString &path) {
        return path.startsWith("05"_L1) ? binder::populationFiles : binder::evidenceFiles;
    });
    std::vector<pdf::Row> rows;
    for (const auto &[name, folder] : found) {
        rows.push_back({.cells = {name, book.words.text(folder.meaning),
                            book.words.count(binder::files, folder.files)}});
    }
    return pdf::Table::of({textColumn(book.words.text(binder::folder), 1),
                              textColumn(book.words.text(binder::whatItHolds), 2.4),
                              tokenColumn(book.words.text(binder::file))},
        std::move(rows));
}

pdf::Table legend(const BinderBook &book)
{
    std::vector<pdf::Row> rows;
    const auto add = [&](Severity severity, const Phrase &meaning) {
        const QString word = book.choice(Kind::Finding, u"severity", code(severity));
        rows.push_back({.cells = {pdf::marked(markOf(severity), word), book.words.text(meaning)}});
    };
    add(Severity::Blocker, binder::blockerMeaning);
    add(Severity::Major, binder::majorMeaning);
    add(Severity::Minor, binder::minorMeaning);
    add(Severity::Advice, binder::adviceMeaning);
    const Phrase &other = book.language() == Language::Japanese ? binder::onlyEnglish : binder::onlyJapanese;
    rows.push_back({.cells = {pdf::line(book.words.text(other), pdf::Tone::Minor),
                        book.words.text(binder::languageMeaning)}});
    return pdf::Table::of(
        {textColumn(book.words.text(binder::mark), 1), textColumn(book.words.text(binder::meaning), 3.4)},
        std::move(rows));
}

} // namespace

/// Contents, and how the binder is to be read.
pdf::Chapter readMeSection(const BinderBook &book)
{
    const Words &words = book.words;
    pdf::Chapter chapter;
    chapter.title = u"00 "_s + words.text(binder::readMeSection);
    chapter.isListed = false;
    chapter.blocks = {
        pdf::Contents{.heading = {.text = words.text(binder::contents), .isListed = false}, .depth = 1},
        pdf::Heading{.level = 1, .text = words.text(binder::howToRead), .destination = u"how-to-read"_s},
        pdf::Paragraph{.line = pdf::line(words.text(binder::howToReadIntro))}};
    if (book.plan.fileCount() > 0)
        chapter.blocks.push_back(folders(book));
    chapter.blocks.push_back(pdf::Heading{.level = 2, .text = words.text(binder::marks), .isListed = false});
    chapter.blocks.push_back(legend(book));
    return chapter;
}

} // namespace tsuzuri
