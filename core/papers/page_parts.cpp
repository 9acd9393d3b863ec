#include "core/papers/page_parts.h"

#include "core/words/binder_words.h"
#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

pdf::Document documentOf(const Words &words, const QString &company, QDate day)
{
    pdf::Document document;
    document.author = company;
    document.language = languageCode(words.language());
    document.footer = words.text(binder::footer, {company, isoDate(day)});
    document.pageText = [&words](int page, int pages) {
        return words.text(binder::pageOf, {QString::number(page), QString::number(pages)});
    };
    document.continuedFrom = words.text(binder::continuedFrom);
    document.continuedTo = words.text(binder::continuedTo);
    document.groupContinued = words.text(binder::groupContinued);
    document.furtherColumns = words.text(binder::furtherColumns);
    return document;
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

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

pdf::Column tokenColumn(const QString &header, double maximumMm)
{
    return {header, pdf::ColumnKind::Token, pdf::MeasuredWidth{maximumMm}};
}

pdf::Column dateColumn(const QString &header)
{
    return {header, pdf::ColumnKind::Date, pdf::MeasuredWidth{}};
}

pdf::Column textColumn(const QString &header, double weight, double minimumMm)
{
    return {header, pdf::ColumnKind::Text, pdf::FlexibleWidth{weight, minimumMm}};
}

pdf::Line textLine(const Words &words, const LocalizedText &text)
{
    const Language language = words.language();
    if (text.isEmpty())
        return pdf::line(words.text(binder::noText), pdf::Tone::Secondary);
    pdf::Line line = pdf::line(text.best(language));
    if (!text.has(language)) {
        const Phrase &mark = language == Language::Japanese ? binder::onlyEnglish : binder::onlyJapanese;
        line.spans.push_back({u" "_s + words.text(mark), pdf::Tone::Minor, false, {}});
    }
    return line;
}

QString plainText(const Words &words, const LocalizedText &text)
{
    QString plain;
    for (const pdf::Span &span : textLine(words, text).spans)
        plain += span.text;
    return plain;
}

QString optionalText(const Words &words, const LocalizedText &text)
{
    return text.isEmpty() ? QString() : plainText(words, text);
}

std::function<QString(const pdf::TableSlice &)> rowsNote(const Words &words)
{
    return [&words](const pdf::TableSlice &slice) {
        if (slice.rows == 0)
            return QString();
        return words.text(slice.isContinued ? binder::rowsOfContinued : binder::rowsOf,
            {QString::number(slice.first + 1), QString::number(slice.last + 1), QString::number(slice.rows)});
    };
}

} // namespace tsuzuri
