#include "core/redaction/image_pdf.h"

#include <QBuffer>
#include <QFileDevice>
#include <QImage>

namespace tsuzuri {

namespace {

constexpr int catalogue = 1;
constexpr int pageTree = 2;
constexpr int objectsPerPage = 3; // the page, what it draws, its picture
constexpr int jpegQuality = 90;
constexpr int fewPixelsPerByte = 3; // photographs and scans, which JPEG packs better

int firstObject(int page)
{
    return pageTree + 1 + page * objectsPerPage;
}

struct Packed {
    QByteArray filter;
    QByteArray bytes;
};

Packed packed(const QImage &picture)
{
    const bool isGrey = picture.format() == QImage::Format_Grayscale8;
    const QImage rows = isGrey ? picture : picture.convertToFormat(QImage::Format_RGB888);
    const qsizetype rowSize = qsizetype(rows.width()) * (isGrey ? 1 : 3);
    QByteArray pixels;
    pixels.reserve(rowSize * rows.height());
    for (int row = 0; row < rows.height(); ++row)
        pixels.append(reinterpret_cast<const char *>(rows.constScanLine(row)), rowSize);
    constexpr int ownHead = 4; // the length, which Qt puts in front
    Packed deflated{"FlateDecode", qCompress(pixels).sliced(ownHead)};
    if (deflated.bytes.size() < qsizetype(rows.width()) * rows.height() / fewPixelsPerByte)
        return deflated;
    Packed jpeg{"DCTDecode", {}};
    QBuffer buffer(&jpeg.bytes);
    const bool isSaved = buffer.open(QIODevice::WriteOnly) && rows.save(&buffer, "JPG", jpegQuality);
    return isSaved && jpeg.bytes.size() < deflated.bytes.size() ? jpeg : deflated;
}

} // namespace

ImagePdf::ImagePdf(QIODevice &out)
    : m_out(out)
    , m_offsets(pageTree)
{
    write("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
}

void ImagePdf::write(QByteArrayView bytes)
{
    m_hasFailed = m_hasFailed || m_out.write(bytes.data(), bytes.size()) != bytes.size();
    m_written += bytes.size();
}

void ImagePdf::writeObject(int number, const QByteArray &dictionary, const QByteArray &stream)
{
    const auto index = static_cast<std::size_t>(number - 1);
    if (m_offsets.size() <= index)
        m_offsets.resize(index + 1);
    m_offsets[index] = m_written;
    write(QByteArray::number(number) + " 0 obj\n<< " + dictionary);
    if (stream.isEmpty()) {
        write(" >>\nendobj\n");
        return;
    }
    write(" /Length " + QByteArray::number(stream.size()) + " >>\nstream\n");
    write(stream);
    write("\nendstream\nendobj\n");
}

void ImagePdf::addPage(const QImage &picture, QSizeF size)
{
    const int page = firstObject(m_pages++);
    const QByteArray width = QByteArray::number(size.width(), 'f', 2);
    const QByteArray height = QByteArray::number(size.height(), 'f', 2);
    writeObject(page,
        "/Type /Page /Parent 2 0 R /MediaBox [0 0 " + width + ' ' + height + "] /Contents "
            + QByteArray::number(page + 1) + " 0 R /Resources << /XObject << /P "
            + QByteArray::number(page + 2) + " 0 R >> >>");
    writeObject(page + 1, {}, "q " + width + " 0 0 " + height + " 0 0 cm /P Do Q");
    const Packed pixels = packed(picture);
    const QByteArray colours = picture.format() == QImage::Format_Grayscale8 ? "/DeviceGray" : "/DeviceRGB";
    writeObject(page + 2,
        "/Type /XObject /Subtype /Image /Width " + QByteArray::number(picture.width()) + " /Height "
            + QByteArray::number(picture.height()) + " /BitsPerComponent 8 /ColorSpace " + colours
            + " /Filter /" + pixels.filter,
        pixels.bytes);
}

Result<void> ImagePdf::finish()
{
    QByteArray kids;
    for (int page = 0; page < m_pages; ++page)
        kids += QByteArray::number(firstObject(page)) + " 0 R ";
    writeObject(catalogue, "/Type /Catalog /Pages 2 0 R");
    writeObject(pageTree, "/Type /Pages /Count " + QByteArray::number(m_pages) + " /Kids [" + kids + ']');
    const qint64 table = m_written;
    const QByteArray objects = QByteArray::number(qint64(m_offsets.size()) + 1);
    write("xref\n0 " + objects + "\n0000000000 65535 f \n");
    for (const qint64 offset : m_offsets)
        write(QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n");
    write("trailer\n<< /Size " + objects + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table)
        + "\n%%EOF\n");
    if (!m_hasFailed)
        return {};
    const auto *file = qobject_cast<QFileDevice *>(&m_out);
    return failure(ErrorCode::FileUnwritable, {file ? file->fileName() : QString()}, m_out.errorString());
}

} // namespace tsuzuri
