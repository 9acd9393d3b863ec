#include "core/tables/csv_text.h"

#include <algorithm>

namespace tsuzuri {

namespace {

constexpr qint64 longestPiece = 1 << 22;
constexpr auto cp932 = "windows-31j"; // ICU's name of Microsoft's table, which has 髙, ① and ㈱

/// True for UTF-8 that holds kana, kanji or full-width forms. Half-width kana of CP932 can pass for UTF-8 of
/// two bytes, whole Japanese words cannot pass for one of three.
bool hasJapanese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) {
        const char16_t unit = character.unicode();
        return (unit >= 0x3000 && unit < 0xA000) || (unit >= 0xFF00 && unit < 0xFFF0);
    });
}

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

bool isCp932(QByteArrayView line)
{
    QStringDecoder decoder(cp932);
    [[maybe_unused]] const QString text = decoder.decode(line);
    const QString end = decoder.decode(QByteArrayView("\n")); // a lone first byte swallows it
    return decoder.isValid() && !decoder.hasError() && !end.isEmpty();
}

/// Behind the last byte that is no part of a longer character, in UTF-8 or CP932.
qsizetype endOfWholeCharacters(QByteArrayView bytes)
{
    qsizetype end = bytes.size();
    while (end > 0 && static_cast<unsigned char>(bytes[end - 1]) >= 0x40)
        --end;
    return end > 0 ? end : bytes.size();
}

qint64 lineEnds(QStringView text)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' || (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            ++count;
    }
    return count;
}

} // namespace

Result<CsvText> CsvText::open(const QString &path, TextEncoding encoding)
{
    CsvText text;
    text.m_file = std::make_unique<QFile>(path);
    if (!text.m_file->open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, text.m_file->errorString());
    const QByteArray start = text.m_file->peek(3);
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF")) {
        text.m_coding = Coding::Utf16;
    } else if (encoding == TextEncoding::Cp932) {
        text.m_coding = Coding::Cp932;
    } else if (encoding == TextEncoding::Automatic && !start.startsWith("\xEF\xBB\xBF")) {
        const auto coding = text.detect();
        if (!coding)
            return std::unexpected(coding.error());
        text.m_coding = *coding;
    }
    if (const auto ok = text.rewind(); !ok)
        return std::unexpected(ok.error());
    return text;
}

std::unexpected<Error> CsvText::wrongEncoding(qint64 line) const
{
    return failure(ErrorCode::CsvEncoding, {m_file->fileName(), QString::number(line)});
}

/// A line, or part of a very long one. Empty at the end and on an error.
QByteArrayView CsvText::readPiece()
{
    m_buffer.resize(longestPiece); // once: QIODevice would make a new one for every line
    const qint64 size = m_file->readLine(m_buffer.data(), m_buffer.size());
    return QByteArrayView(m_buffer).first(std::max<qint64>(size, 0));
}

Result<CsvText::Coding> CsvText::detect()
{
    bool hasUtf8 = false;
    bool hasCp932 = false;
    for (qint64 line = 1;; ++line) {
        QByteArrayView bytes = readPiece();
        if (bytes.isEmpty())
            return hasCp932 ? Coding::Cp932 : Coding::Utf8;
        if (bytes.contains('\0'))
            return wrongEncoding(line);
        if (isAscii(bytes))
            continue;
        if (bytes.back() != '\n' && !m_file->atEnd()) {
            const qsizetype whole = endOfWholeCharacters(bytes);
            m_file->seek(m_file->pos() - (bytes.size() - whole));
            bytes.truncate(whole);
        }
        if (QUtf8StringView(bytes).isValidUtf8())
            hasUtf8 = hasUtf8 || hasJapanese(QString::fromUtf8(bytes));
        else if (isCp932(bytes))
            hasCp932 = true;
        else
            return wrongEncoding(line);
        if (hasUtf8 && hasCp932)
            return wrongEncoding(line);
    }
}

Result<void> CsvText::rewind()
{
    if (!m_file->seek(0))
        return failure(ErrorCode::FileUnreadable, {m_file->fileName()}, m_file->errorString());
    m_decoder = m_coding == Coding::Cp932 ? QStringDecoder(cp932)
        : m_coding == Coding::Utf16       ? QStringDecoder(QStringDecoder::Utf16)
                                          : QStringDecoder(QStringDecoder::Utf8);
    m_line = 1;
    m_isAtEnd = false;
    return m_decoder.isValid() ? Result<void>() : wrongEncoding(1);
}

Result<bool> CsvText::next(QString &piece)
{
    if (m_isAtEnd)
        return false;
    const QByteArrayView bytes = readPiece();
    if (m_file->error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {m_file->fileName()}, m_file->errorString());
    m_isAtEnd = bytes.isEmpty();
    if (m_isAtEnd) {
        // A character that the end of the file cuts in two shows when another one follows.
        const bool isCut = m_coding == Coding::Utf16
            ? m_file->size() % 2 != 0
            : QString(m_decoder.decode("\n")) != u"\n" || m_decoder.hasError();
        return isCut ? Result<bool>(wrongEncoding(m_line)) : false;
    }
    piece = m_decoder.decode(bytes);
    if (m_decoder.hasError() || piece.contains(QChar::Null))
        return wrongEncoding(m_line);
    m_line += lineEnds(piece);
    return true;
}

double CsvText::progress() const
{
    const qint64 size = m_file->size();
    return size > 0 ? static_cast<double>(m_file->pos()) / static_cast<double>(size) : 1;
}

} // namespace tsuzuri
