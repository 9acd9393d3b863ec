#include "core/binder/book.h"
#include "core/words/binder_section_words.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t listedOnCover = 5;

/// A sentence that names the page of the list of items without a file.
pdf::Line pageOfList(const BinderBook &book, const Phrase &phrase, const QStringList &before)
{
    const auto sentence = [&words = book.words, phrase, before](
                              const QString &page) { return words.text(phrase, before + QStringList(page)); };
    pdf::Line line = pdf::line(book.words.text(binder::itemsWithoutFile)); // where there are no pages
    line.small = true;
    line.link = pdf::Link::to(u"omitted"_s);
    line.later = pdf::Later{sentence(u"0000"_s), [sentence](const pdf::PageNumbers &pages) {
                                return sentence(QString::number(pages.of(u"omitted"_s)));
                            }};
    return line;
}

pdf::Notice omittedNotice(const BinderBook &book)
{
    const auto &omitted = book.plan.omitted();
    pdf::Notice notice;
    if (omitted.empty()) {
        notice.title = book.words.text(binder::nothingLeftOut);
        notice.mark = pdf::Mark::Done;
        notice.lines = {pdf::smallLine(book.words.text(binder::everyFile))};
        return notice;
    }
    notice.kind = pdf::Notice::Kind::Warning;
    notice.mark = pdf::Mark::Major;
    notice.title = book.words.count(binder::leftOut, std::ssize(omitted));
    for (const OmittedItem &item : omitted) {
        if (notice.lines.size() == listedOnCover)
            break;
        pdf::Line line = pdf::smallLine(item.ref + u' ', pdf::Tone::Normal);
        for (pdf::Span span : book.text(item.title).spans)
            line.spans.push_back(std::move(span));
        notice.lines.push_back(std::move(line));
    }
    if (omitted.size() > listedOnCover)
        notice.lines.push_back(
            pageOfList(book, binder::leftOutMore, {QString::number(omitted.size() - listedOnCover)}));
    else
        notice.lines.push_back(pageOfList(book, binder::leftOutList, {}));
    return notice;
}

pdf::Line countsLine(const BinderBook &book)
{
    const QStringList counts{QString::number(book.plan.documents().size()),
        QString::number(book.plan.evidence().size()),
        QString::number(book.plan.has(BinderSection::Controls) ? book.plan.controls().size() : 0)};
    const auto sentence = [&words = book.words, counts](const QString &pages) {
        return words.text(binder::containsCounts, counts + QStringList(pages));
    };
    pdf::Line line;
    line.later = pdf::Later{sentence(u"00000"_s),
        [sentence](const pdf::PageNumbers &pages) { return sentence(QString::number(pages.total)); }};
    return line;
}

pdf::Line contactLine(const BinderBook &book, const Person &manager)
{
    pdf::Line line = book.text(manager.name);
    if (!manager.department.isEmpty())
        line.spans.push_back({u"  "_s + book.plain(manager.department), pdf::Tone::Secondary, false, {}});
    if (!manager.email.isEmpty())
        line.spans.push_back({u"  "_s + manager.email, pdf::Tone::Normal, false, {}});
    return line;
}

pdf::KeyValues facts(const BinderBook &book)
{
    const Words &words = book.words;
    const Project &project = book.plan.record();
    const BinderProfile *profile = book.plan.profile();
    pdf::KeyValues values{.style = pdf::KeyValues::Style::Cover};
    const auto add = [&](const Phrase &key, pdf::Cell value) {
        values.entries.push_back({words.text(key), std::move(value)});
    };
    if (!project.scope.isEmpty())
        add(binder::scope, book.text(project.scope));
    if (project.periodKind == PeriodKind::PointInTime)
        add(binder::asOfDate, words.longDate(project.asOfDate));
    else if (project.period().isValid())
        add(binder::auditPeriod,
            words.text(
                binder::fromTo, {words.longDate(project.periodStart), words.longDate(project.periodEnd)}));
    add(binder::stateOf, words.longDate(book.plan.request().asOf));
    if (profile && !profile->submittedTo.isEmpty())
        add(binder::submittedTo, profile->submittedTo);
    else if (const Organisation *firm = book.data().find(project.auditFirm))
        add(binder::submittedTo, book.text(firm->name));
    if (profile && !profile->audience.isEmpty())
        add(binder::distribution, profile->audience);
    add(binder::contains, countsLine(book));
    if (const Person *manager = book.data().find(project.manager))
        add(binder::contact, contactLine(book, *manager));
    add(binder::build,
        words.text(binder::buildOf,
            {QString::number(book.facts.number), book.facts.builtAt.toString(u"yyyy-MM-dd HH:mm"_s)}));
    return values;
}

/// Approval, review and preparation. What is not given says so.
pdf::SignatureBoxes signatures(const BinderBook &book)
{
    const Words &words = book.words;
    const Person *manager = book.data().find(book.plan.record().manager);
    pdf::SignatureBoxes boxes;
    boxes.boxes = {
        {.title = words.text(binder::approved), .date = words.text(binder::notYetApproved), .isGiven = false},
        {.title = words.text(binder::reviewed), .date = words.text(binder::notYetReviewed), .isGiven = false},
        {.title = words.text(binder::prepared),
            .role = manager && !manager->title.isEmpty() ? book.plain(manager->title) : QString(),
            .name = manager ? book.plain(manager->name) : QString(),
            .date = isoDate(book.facts.builtAt.date())}};
    boxes.beside = omittedNotice(book);
    return boxes;
}

} // namespace

pdf::Chapter coverSection(const BinderBook &book)
{
    const Organisation *own = book.plan.own();
    const BinderProfile *profile = book.plan.profile();
    pdf::Chapter chapter;
    chapter.title = book.words.text(binder::cover);
    chapter.isCover = true;
    chapter.blocks = {
        pdf::CoverTitle{.above = book.plain(book.plan.record().name),
            .title = book.words.text(binder::auditBinder),
            .below = profile && !profile->name.isEmpty() ? book.plain(profile->name) : book.plan.record().ref,
            .company = own ? book.plain(own->name) : QString()},
        facts(book), pdf::Space{3}, signatures(book), pdf::Space{2},
        pdf::Paragraph{
            .line = pdf::line(book.words.text(binder::logHeadOf, {book.facts.logHead}), pdf::Tone::Secondary),
            .style = pdf::Paragraph::Style::Small,
            .spaceAfterMm = 0.5},
        pdf::Paragraph{.line = pdf::line(book.words.text(binder::madeWith,
                                             {book.facts.programVersion,
                                                 book.facts.builtAt.toString(u"yyyy-MM-dd HH:mm"_s)}),
                           pdf::Tone::Secondary),
            .style = pdf::Paragraph::Style::Small,
            .spaceAfterMm = 0}};
    return chapter;
}

} // namespace tsuzuri
