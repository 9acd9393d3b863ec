#include "core/binder/book.h"

#include "core/registers/record_name.h"
#include "core/words/binder_words.h"
#include "core/words/rule_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

BinderBook::BinderBook(
    const BinderPlan &ofPlan, const Words &inWords, const GapReport &withGaps, const BuildFacts &withFacts)
    : plan(ofPlan)
    , words(inWords)
    , gaps(withGaps)
    , facts(withFacts)
{
    for (const Gap &gap : gaps.gaps) {
        if (!gap.isWaived())
            m_gaps[gap.subject.uuid.toString()].push_back(&gap);
    }
    addDestinations();
}

/// Every record that has a row or a sheet of its own; versions stand where their document does.
void BinderBook::addDestinations()
{
    const auto add = [&](Uuid id) { m_destinations.insert(id.toString()); };
    for (const BinderItem &item : plan.documents()) {
        const auto *version = data().find(Id<DocumentVersion>{item.record.uuid});
        add(version ? version->document.uuid : item.record.uuid);
    }
    for (const BinderItem &item : plan.evidence())
        add(item.record.uuid);
    if (plan.has(BinderSection::Controls)) {
        for (const Control *control : plan.controls())
            add(control->id.uuid);
        for (const Applicability *each : plan.project().applicability)
            add(each->requirement.uuid);
    }
    if (plan.has(BinderSection::Requests))
        std::ranges::for_each(
            plan.project().requests, [&](const Request *request) { add(request->id.uuid); });
    if (plan.has(BinderSection::Populations))
        std::ranges::for_each(
            plan.project().populations, [&](const Population *each) { add(each->id.uuid); });
    if (plan.has(BinderSection::Findings))
        std::ranges::for_each(plan.project().findings, [&](const Finding *each) { add(each->id.uuid); });
}

pdf::Cell BinderBook::title(const LocalizedText &title) const
{
    pdf::Cell cell(text(title));
    const QString &other = title.in(otherLanguage(language()));
    if (title.has(language()) && !other.isEmpty() && other != title.in(language()))
        cell.lines.push_back(pdf::smallLine(other));
    return cell;
}

QString BinderBook::person(Id<Person> id) const
{
    const Person *person = data().find(id);
    return person ? plain(person->name) : QString();
}

QString BinderBook::choice(Kind kind, QStringView field, std::string_view code) const
{
    return words.choice(
        kind, kindInfo(kind).fieldIndex(field), QString::fromLatin1(code.data(), qsizetype(code.size())));
}

QString BinderBook::destination(Kind kind, Uuid id) const
{
    if (kind == Kind::DocumentVersion) {
        const auto *version = data().find(Id<DocumentVersion>{id});
        return version ? destination(Kind::Document, version->document.uuid) : QString();
    }
    const QString text = id.toString();
    return m_destinations.contains(text) ? QLatin1StringView(kindInfo(kind).singular) + u'-' + text
                                         : QString();
}

pdf::Line BinderBook::links(Kind kind, const std::vector<Uuid> &ids) const
{
    pdf::Line line;
    for (const Uuid &id : ids) {
        const QString number = recordNumber(data(), kind, id);
        if (number.isEmpty())
            continue;
        if (!line.spans.empty())
            line.spans.push_back({words.listSeparator(), pdf::Tone::Normal, false, {}});
        const QString target = destination(kind, id);
        if (target.isEmpty())
            line.spans.push_back({number, pdf::Tone::Normal, false, {}});
        else
            line.spans.push_back({number, pdf::Tone::Accent, false, pdf::Link::to(target)});
    }
    return line;
}

const std::vector<const Gap *> &BinderBook::gapsOf(Uuid subject) const
{
    static const std::vector<const Gap *> none;
    const auto found = m_gaps.constFind(subject.toString());
    return found == m_gaps.cend() ? none : *found;
}

pdf::Line BinderBook::gapCount(Uuid subject) const
{
    const auto &open = gapsOf(subject);
    if (open.empty())
        return pdf::line(u"–"_s, pdf::Tone::Secondary);
    Severity worst = Severity::Advice;
    for (const Gap *gap : open)
        worst = std::min(worst, gap->severity);
    pdf::Line line = pdf::marked(markOf(worst), QString::number(open.size()));
    if (plan.has(BinderSection::Gaps)) {
        for (pdf::Span &span : line.spans)
            span.link = pdf::Link::to(u"gap-"_s + subject.toString());
    }
    return line;
}

pdf::Line BinderBook::message(const Gap &gap) const
{
    const QString sentence = ruleMessage(gap.rule, gap.arguments).in(language());
    const bool borrows = std::ranges::any_of(gap.arguments, [&](const NamedText &argument) {
        return !argument.text.isEmpty() && !argument.text.has(language())
            && sentence.contains(argument.text.best(language()));
    });
    pdf::Line line = pdf::line(sentence);
    if (borrows) {
        const Phrase &mark = language() == Language::Japanese ? binder::onlyEnglish : binder::onlyJapanese;
        line.spans.push_back({u" "_s + words.text(mark), pdf::Tone::Minor, false, {}});
    }
    return line;
}

pdf::Heading SectionHeadings::next(const QString &text, const QString &destination)
{
    const QString number = u"%1.%2"_s.arg(m_section).arg(++m_last);
    return {.level = 1, .text = number + u' ' + text, .destination = destination};
}

pdf::Cell periodCell(const Period &period)
{
    pdf::Cell cell;
    if (period.from.isValid())
        cell.lines.push_back(pdf::line(isoDate(period.from)));
    if (period.to.isValid() && period.to != period.from)
        cell.lines.push_back(pdf::line(u"–"_s + isoDate(period.to)));
    return cell;
}

pdf::Document binderDocument(const BinderBook &book)
{
    const Words &words = book.words;
    const BinderPlan &plan = book.plan;
    const Organisation *own = plan.own();
    const QString company = own ? book.plain(own->name) : QString();
    const QString project = book.plain(plan.record().name);
    const BinderProfile *profile = plan.profile();
    pdf::Document document = documentOf(words, company, plan.request().asOf);
    document.title = words.text(binder::documentTitle, {project});
    document.creator = u"Tsuzuri "_s + book.facts.programVersion;
    document.created = book.facts.builtAt;
    document.header = words.text(binder::header, {project, QString::number(book.facts.number)});
    document.confidentiality =
        profile && !profile->mark.isEmpty() ? book.plain(profile->mark) : words.text(binder::confidential);

    document.chapters = {coverSection(book), readMeSection(book)};
    const auto add = [&](bool isWanted, pdf::Chapter (*section)(const BinderBook &)) {
        if (isWanted)
            document.chapters.push_back(section(book));
    };
    add(plan.has(BinderSection::Overview) || plan.has(BinderSection::Roles), overviewSection);
    add(plan.has(BinderSection::Controls), controlsSection);
    add(plan.has(BinderSection::Documents), documentsSection);
    add(plan.has(BinderSection::Evidence), evidenceSection);
    add(plan.has(BinderSection::Populations) && !plan.project().populations.empty(), populationsSection);
    add(plan.has(BinderSection::Requests) && !plan.project().requests.empty(), requestsSection);
    add(plan.has(BinderSection::Gaps) || plan.has(BinderSection::Findings), findingsSection);
    document.chapters.push_back(administrationSection(book));
    return document;
}

} // namespace tsuzuri
