#include "core/extract/file_readers.h"

#include <QPdfDocument>
#include <QPdfSelection>

namespace tsuzuri {

Result<ExtractedText> readPdf(const QString &path, const ExtractLimits &limits)
{
    QPdfDocument document;
    switch (document.load(path)) {
    case QPdfDocument::Error::None:
        break;
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return failure(ErrorCode::FileEncrypted, {path});
    default:
        return failure(ErrorCode::FileUnreadable, {path});
    }
    TextGatherer gatherer(QStringLiteral("pdf"), limits);
    gatherer.setTitle(document.metaData(QPdfDocument::MetaDataField::Title).toString());
    gatherer.setCreated(document.metaData(QPdfDocument::MetaDataField::CreationDate).toDateTime());
    for (int page = 0; page < document.pageCount() && !gatherer.isFull(); ++page) {
        gatherer.beginPart(QString::number(page + 1));
        gatherer.add(document.getAllText(page).text().remove(QLatin1Char('\r')));
    }
    return gatherer.finish();
}

} // namespace tsuzuri
