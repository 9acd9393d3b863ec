#pragma once

#include "core/coverage/audit_forecast.h"
#include "core/papers/paper.h"

namespace tsuzuri {

QString causeWord(ForecastCause cause, const Words &words);
QString effortWord(Effort effort, const Words &words);

/// What stands open on the day of the forecast: a line for each point and person, what to do first comes
/// first.
Paper forecastPaper(
    const Dataset &data, Id<Project> project, const AuditForecast &forecast, const Words &words);

/// The same with at most so many lines: the most pressing of each person, and how many more there are of
/// each.
Paper shortenedForecast(const Paper &whole, int lines, const Words &words);

/// Writes it whole as workbook or text, as PDF on one page of A4. Errors: those of writePaper.
Result<void> writeForecast(
    const Paper &whole, const Words &words, const QString &path, PaperForm form, const QDateTime &created);

} // namespace tsuzuri
