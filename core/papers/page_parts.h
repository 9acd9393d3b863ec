#pragma once

#include "core/model/finding.h"
#include "core/pdf/document.h"

namespace tsuzuri {

class Words;

/// A document without chapters in the language of the words: who speaks, and what stands on every page. The
/// words must outlive it.
pdf::Document documentOf(const Words &words, const QString &company, QDate day);

pdf::Mark markOf(Severity severity);
/// 2026-04-01, "" for an invalid date.
QString isoDate(QDate date);

pdf::Column tokenColumn(const QString &header, double maximumMm = 60);
pdf::Column dateColumn(const QString &header);
pdf::Column textColumn(const QString &header, double weight, double minimumMm = 18);

/// A text in the language of the words; where there is none, the other one's with a mark that says so.
pdf::Line textLine(const Words &words, const LocalizedText &text);
/// The same as plain text.
QString plainText(const Words &words, const LocalizedText &text);
/// The same; "" where there may be nothing and is nothing.
QString optionalText(const Words &words, const LocalizedText &text);

/// "1 to 20 of 55", for the pages of a table. The words must outlive it.
std::function<QString(const pdf::TableSlice &)> rowsNote(const Words &words);

} // namespace tsuzuri
