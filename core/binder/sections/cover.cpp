#include "core/binder/book.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t listedOnCover = 6;

pdf::Notice omittedNotice(const BinderBook &book)
{
    const auto omitted = book.plan.omitted();
    pdf::Notice notice;
    if (omitted.empty()) {
        notice.title = book.words.text(binder::nothingLeftOut);
        notice.mark = pdf::Mark::Done;
        return notice;
    }
    notice.kind = pdf::Notice::Kind::Warning;
    notice.mark = pdf::Mark::Major;
    notice.title = book.words.count(binder::leftOut, std::ssize(omitted));
    for (const OmittedItem &item : omitted) {
        if (notice.lines.size() == listedOnCover)
            break;
        pdf::Line line = pdf::smallLine(item.ref + u"  "_s, pdf::Tone::Normal);
        for (pdf::Span span : book.text(item.title).spans)
            line.spans.push_back(std::move(span));
        notice.lines.push_back(std::move(line));
    }
    if (omitted.size() > listedOnCover) {
        const QString more = book.words.text(binder::andMore, {QString::number(omitted.size() - listedOnCover)});
        pdf::Line line = pdf::linked(more, pdf::Link::to(u"omitted"_s));
        line.small = true;
        notice.lines.push_back(std::move(line));
    }
    return notice;
}

pdf::KeyValues facts(const BinderBook &book)
{
    const Words &words = book.words;
    const Project &project = book.plan.record();
    pdf::KeyValues values {.entries = {}, .style = pdf::KeyValues::Style::Cover, .isTwoColumn = false, .keyWidthMm = 0};
    const auto add = [&](const Phrase &key, pdf::Cell value) { values.entries.push_back({words.text(key), std::move(value)}); };
    if (!project.scope.isEmpty())
        add(binder::scope, book.text(project.scope));
    if (project.periodKind == PeriodKind::PointInTime)
        add(binder::asOfDate, words.longDate(project.asOfDate));
    else
        add(binder::auditPeriod, words.period(project.period()));
    add(binder::checkedOn, words.longDate(book.plan.request().asOf));
    const BinderProfile *profile = book.plan.profile();
    if (profile && !profile->submittedTo.isEmpty())
        add(binder::submittedTo, profile->submittedTo);
    else if (const Organisation *firm = book.data().find(project.auditFirm))
        add(binder::submittedTo, book.text(firm->name));
    const QStringList counts {
        QString::number(book.plan.documents().size()), QString::number(book.plan.evidence().size())};
    pdf::Line contains;
    contains.later = pdf::Later {words.text(binder::containsCounts, counts + QStringList(u"00000"_s)),
        [&words, counts](const pdf::PageNumbers &pages) {
            return words.text(binder::containsCounts, counts + QStringList(QString::number(pages.total)));
        }};
    add(binder::contains, contains);
    if (const Person *manager = book.data().find(project.manager)) {
        pdf::Line line = book.text(manager->name);
        if (!manager->email.isEmpty())
            line.spans.push_back({u"  "_s + manager->email, pdf::Tone::Normal, false, {}});
        add(binder::contact, line);
    }
    return values;
}

/// Approval, review and preparation. What is not given says so.
pdf::SignatureBoxes signatures(const BinderBook &book)
{
    const Words &words = book.words;
    const Person *manager = book.data().find(book.plan.record().manager);
    pdf::SignatureBoxes boxes;
    boxes.boxes = {{words.text(binder::approved), QString(), QString(), words.text(binder::notYetApproved), false},
        {words.text(binder::reviewed), QString(), QString(), words.text(binder::notYetReviewed), false},
        {words.text(binder::prepared), manager ? book.plain(manager->title) : QString(),
            manager ? book.plain(manager->name) : QString(), book.facts.builtAt.date().toString(Qt::ISODate), true}};
    boxes.beside = omittedNotice(book);
    return boxes;
}

} // namespace

pdf::Chapter coverSection(const BinderBook &book)
{
    const Organisation *own = book.plan.own();
    pdf::Chapter chapter;
    chapter.title = book.words.text(binder::cover);
    chapter.isCover = true;
    const QString build = book.plan.record().ref + u"  b"_s + QString::number(book.facts.number);
    chapter.blocks = {pdf::CoverTitle {.above = book.plain(book.plan.record().name),
                          .title = book.words.text(binder::auditBinder),
                          .below = build,
                          .company = own ? book.plain(own->name) : QString()},
        facts(book), pdf::Space {3}, signatures(book), pdf::Space {3},
        pdf::Paragraph {.line = pdf::smallLine(book.words.text(binder::logHead) + u"  "_s + book.facts.logHead),
            .style = pdf::Paragraph::Style::Small},
        pdf::Paragraph {.line = pdf::smallLine(book.words.text(binder::madeWith,
                            {book.facts.programVersion, book.facts.builtAt.toString(u"yyyy-MM-dd HH:mm"_s)})),
            .style = pdf::Paragraph::Style::Small}};
    return chapter;
}

pdf::Chapter contentsSection(const BinderBook &book)
{
    pdf::Chapter chapter;
    chapter.title = book.words.text(binder::contents);
    chapter.isListed = false;
    pdf::Contents contents;
    contents.heading.text = chapter.title;
    contents.heading.isListed = false;
    chapter.blocks = {contents};
    return chapter;
}

} // namespace tsuzuri
