#include "ui/documents/plain_text.h"

#include "core/tables/csv_text.h"

#include <QFileInfo>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int largest = 32; // MB

} // namespace

Result<std::optional<std::vector<TextPart>>> readPlainText(const QString &path, const QString &name)
{
    static const QStringList types {u"txt"_s, u"csv"_s, u"md"_s, u"markdown"_s, u"tsv"_s, u"log"_s};
    if (!types.contains(QFileInfo(name).suffix().toLower()))
        return std::nullopt;
    if (QFileInfo(path).size() > qint64(largest) * 1024 * 1024)
        return failure(ErrorCode::FileTooLarge, {name, QString::number(largest)});
    auto text = CsvText::open(path, TextEncoding::Automatic);
    if (!text)
        return std::unexpected(text.error());
    TextPart whole;
    QString piece;
    while (true) {
        const auto more = text->next(piece);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return std::vector {whole};
        whole.text += piece;
    }
}

} // namespace tsuzuri
