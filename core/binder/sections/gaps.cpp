#include "core/binder/book.h"
#include "core/words/binder_words.h"
#include "core/words/rule_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

pdf::Row gapRow(const BinderBook &book, const Gap &gap, bool isFirstOfSubject)
{
    pdf::Row row;
    row.destination = isFirstOfSubject ? u"gap "_s + gap.subject.uuid.toString() : QString();
    row.group = book.words.text(severityPhrase(gap.severity));
    pdf::Cell message(ruleMessage(gap.rule, gap.arguments).in(book.language()));
    if (gap.isWaived())
        message.lines.push_back(pdf::smallLine(book.words.text(binder::waived)));
    row.cells = {pdf::marked(markOf(gap.severity), book.words.text(severityPhrase(gap.severity))), gap.rule,
        book.links(QStringList(gap.subjectRef.section(u':', -1))), message};
    return row;
}

} // namespace

pdf::Chapter gapsSection(const BinderBook &book)
{
    const Words &words = book.words;
    const auto &gaps = book.gaps.gaps;
    const auto first = std::make_shared<std::vector<bool>>();
    QSet<QString> seen;
    for (const Gap &gap : gaps) {
        const QString subject = gap.subject.uuid.toString();
        first->push_back(!seen.contains(subject) && !gap.isWaived());
        if (!gap.isWaived())
            seen.insert(subject);
    }
    pdf::Table table;
    table.columns = {{words.text(binder::severity), pdf::ColumnKind::Token, pdf::MeasuredWidth {}},
        {words.text(binder::rule), pdf::ColumnKind::Token, pdf::MeasuredWidth {}},
        {words.text(binder::subject), pdf::ColumnKind::Token, pdf::MeasuredWidth {30}},
        {words.text(binder::finding), pdf::ColumnKind::Text, pdf::FlexibleWidth {1}}};
    table.rowCount = gaps.size();
    table.row = [&book, &gaps, first](std::size_t index) { return gapRow(book, gaps[index], (*first)[index]); };
    table.heading = pdf::Heading {.level = 1, .text = words.text(binder::gapChecklist), .destination = u"gaps"_s};
    table.note = book.rowsNote();
    table.whenEmpty = words.text(binder::noGaps);
    pdf::Chapter chapter;
    chapter.title = u"5 "_s + words.text(binder::gapChecklist);
    chapter.blocks = {table};
    return chapter;
}

} // namespace tsuzuri
