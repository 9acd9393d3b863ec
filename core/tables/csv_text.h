#pragma once

#include "core/base/error.h"
#include "core/tables/table_reader.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringDecoder>

#include <memory>

namespace tsuzuri {

/// The text of a file, decoded strictly while it is read.
///
/// A byte order mark decides. Without one, Automatic looks at the whole file first: UTF-8 if all of it is,
/// else CP932 if all of it is. A file with lines of Japanese in both is refused: half of it would turn into
/// garbage.
class CsvText {
public:
    /// Errors: FileUnreadable, CsvEncoding.
    static Result<CsvText> open(const QString &path, TextEncoding encoding);

    /// The next piece: a line with its end, or part of a very long one. False at the end. Errors:
    /// CsvEncoding, FileUnreadable.
    Result<bool> next(QString &piece);
    /// Back to the first character.
    Result<void> rewind();
    double progress() const;

private:
    enum class Coding : std::uint8_t { Utf8, Utf16, Cp932 };

    CsvText() = default;
    QByteArrayView readPiece();
    Result<Coding> detect();
    std::unexpected<Error> wrongEncoding(qint64 line) const;

    std::unique_ptr<QFile> m_file;
    QByteArray m_buffer;
    Coding m_coding = Coding::Utf8;
    QStringDecoder m_decoder;
    qint64 m_line = 1; // at which the next piece begins
    bool m_isAtEnd = false;
};

} // namespace tsuzuri
