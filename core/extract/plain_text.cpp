#include "core/extract/file_readers.h"
#include "core/tables/csv_text.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// What is in no one encoding is still worth finding by its readable words.
Result<ExtractedText> readMixed(const QString &path, const ExtractLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    TextGatherer gatherer(u"text"_s, limits);
    gatherer.add(QString::fromUtf8(file.read(limits.characters)));
    if (!file.atEnd())
        gatherer.setTruncated();
    return gatherer.finish();
}

} // namespace

Result<ExtractedText> readPlain(const QString &path, const ExtractLimits &limits)
{
    auto text = CsvText::open(path, TextEncoding::Automatic);
    if (!text)
        return text.error().code == ErrorCode::CsvEncoding ? readMixed(path, limits)
                                                           : std::unexpected(text.error());
    TextGatherer gatherer(u"text"_s, limits);
    QString piece;
    while (!gatherer.isFull()) {
        const auto more = text->next(piece);
        if (!more)
            return more.error().code == ErrorCode::CsvEncoding ? readMixed(path, limits)
                                                               : std::unexpected(more.error());
        if (!*more)
            break;
        gatherer.add(piece);
    }
    return gatherer.finish();
}

} // namespace tsuzuri
