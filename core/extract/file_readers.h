#pragma once

#include "core/extract/text_gatherer.h"

/// One reader for each kind of file. They read what others made, so they run only in the child process
/// (core/extract/extractor.h).
namespace tsuzuri {

/// Errors of all: FileUnreadable, FileEncrypted, ReadingStopped.
Result<ExtractedText> readPdf(const QString &path, const ExtractLimits &limits);
/// A DOCX, XLSX or PPTX, as its package says; others: FileHasNoText.
Result<ExtractedText> readOffice(const QString &path, const ExtractLimits &limits);
/// UTF-8, UTF-16 with byte order mark, or CP932; unreadable characters are replaced.
Result<ExtractedText> readPlain(const QString &path, const ExtractLimits &limits);
Result<ExtractedText> readHtml(const QString &path, const ExtractLimits &limits);
/// Headers, the text parts and the names of what is attached.
Result<ExtractedText> readMail(const QString &path, const ExtractLimits &limits);

/// The text that a person would see of an HTML page.
void addHtml(QByteArrayView page, TextGatherer &gatherer);
/// Bytes as text: UTF-8 if all of them are, else as the page declares, else CP932.
QString decodedHtml(QByteArrayView page);

} // namespace tsuzuri
