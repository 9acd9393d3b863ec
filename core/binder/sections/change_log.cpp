#include "core/binder/book.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

pdf::Chapter logSection(const BinderBook &book)
{
    const Words &words = book.words;
    pdf::KeyValues facts;
    const auto add = [&](const Phrase &key, const QString &value) { facts.entries.push_back({words.text(key), value}); };
    add(binder::logHead, book.facts.logHead);
    add(binder::logEntries, QString::number(book.facts.logEntries));
    add(binder::lastEntry, book.facts.builtAt.toString(Qt::ISODate));
    add(binder::inputDigest, book.facts.inputDigest);
    add(binder::buildNumber, QString::number(book.facts.number));
    pdf::Chapter chapter;
    chapter.title = QStringLiteral("6 ") + words.text(binder::changeLog);
    chapter.blocks = {pdf::Heading {.level = 1, .text = words.text(binder::changeLog)},
        pdf::Paragraph {.line = pdf::line(words.text(binder::logExplained))}, facts, pdf::Space {4},
        pdf::Paragraph {.line = pdf::line(words.text(binder::verifyExplained))}};
    return chapter;
}

} // namespace tsuzuri
