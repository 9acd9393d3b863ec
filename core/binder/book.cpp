#include "core/binder/book.h"

#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

pdf::Line BinderBook::text(const LocalizedText &text) const
{
    if (text.isEmpty())
        return pdf::line(words.text(binder::noText), pdf::Tone::Secondary);
    pdf::Line line = pdf::line(text.best(language()));
    if (!text.has(language())) {
        const Phrase &mark = language() == Language::Japanese ? binder::onlyEnglish : binder::onlyJapanese;
        line.spans.push_back({u" "_s + words.text(mark), pdf::Tone::Minor, false, {}});
    }
    return line;
}

QString BinderBook::plain(const LocalizedText &content) const
{
    QString plain;
    for (const pdf::Span &span : text(content).spans)
        plain += span.text;
    return plain;
}

QString BinderBook::person(Id<Person> id) const
{
    const Person *person = data().find(id);
    return person ? plain(person->name) : QString();
}

QString BinderBook::choice(Kind kind, QStringView field, std::string_view code) const
{
    return words.choice(kind, kindInfo(kind).fieldIndex(field), QString::fromLatin1(code.data(), code.size()));
}

QString destinationOf(Kind kind, const QString &ref)
{
    return kindCode(kind) + u' ' + ref;
}

pdf::Line BinderBook::links(const QStringList &refs) const
{
    pdf::Line line;
    for (const QString &ref : refs) {
        if (!line.spans.empty())
            line.spans.push_back({u" "_s, pdf::Tone::Normal, false, {}});
        QString target;
        for (const Kind kind : {Kind::Control, Kind::Document, Kind::Evidence}) {
            if (!data().idOf(kind, ref).isNull())
                target = destinationOf(kind, ref);
        }
        line.spans.push_back({ref, pdf::Tone::Accent, false, target.isEmpty() ? pdf::Link() : pdf::Link::to(target)});
    }
    return line;
}

pdf::Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return pdf::Mark::Blocker;
    case Severity::Major:
        return pdf::Mark::Major;
    case Severity::Minor:
        return pdf::Mark::Minor;
    default:
        return pdf::Mark::Advice;
    }
}

const Phrase &severityPhrase(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return binder::blocker;
    case Severity::Major:
        return binder::major;
    case Severity::Minor:
        return binder::minor;
    default:
        return binder::advice;
    }
}

pdf::Line BinderBook::gapsOf(Uuid subject) const
{
    int count = 0;
    Severity worst = Severity::Advice;
    for (const Gap &gap : gaps.gaps) {
        if (gap.isWaived() || gap.subject.uuid != subject)
            continue;
        ++count;
        worst = std::min(worst, gap.severity);
    }
    if (count == 0)
        return pdf::line(u"–"_s, pdf::Tone::Secondary);
    pdf::Line line = pdf::marked(markOf(worst), QString::number(count));
    for (pdf::Span &span : line.spans)
        span.link = pdf::Link::to(u"gap "_s + subject.toString());
    return line;
}

std::function<QString(const pdf::TableSlice &)> BinderBook::rowsNote() const
{
    return [&words = words](const pdf::TableSlice &slice) {
        return words.text(binder::rowsOf,
            {QString::number(slice.first + 1), QString::number(slice.last + 1), QString::number(slice.rows)});
    };
}

pdf::Document binderDocument(const BinderBook &book)
{
    const Words &words = book.words;
    const Organisation *own = book.plan.own();
    const QString company = own ? book.plain(own->name) : QString();
    const QString project = book.plain(book.plan.record().name);
    const BinderProfile *profile = book.plan.profile();
    pdf::Document document;
    document.title = project + u"  "_s + words.text(binder::auditBinder);
    document.author = company;
    document.creator = u"Tsuzuri "_s + book.facts.programVersion;
    document.language = languageCode(book.language());
    document.created = book.facts.builtAt;
    document.header = words.text(binder::header, {project, QString::number(book.facts.number)});
    document.confidentiality
        = profile && !profile->mark.isEmpty() ? book.plain(profile->mark) : words.text(binder::confidential);
    document.footer
        = words.text(binder::footer, {company, book.plan.request().asOf.toString(Qt::ISODate)});
    document.pageText = [&words](int page, int pages) {
        return words.text(binder::pageOf, {QString::number(page), QString::number(pages)});
    };
    document.continuedFrom = words.text(binder::continuedFrom);
    document.continuedTo = words.text(binder::continuedTo);
    document.groupContinued = words.text(binder::groupContinued);
    document.furtherColumns = words.text(binder::furtherColumns);
    document.chapters = {coverSection(book), contentsSection(book), overviewSection(book), rolesSection(book),
        controlsSection(book), documentsSection(book), evidenceSection(book), gapsSection(book), logSection(book)};
    return document;
}

} // namespace tsuzuri
