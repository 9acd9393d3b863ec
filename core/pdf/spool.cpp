#include "core/pdf/spool.h"

#include <QTemporaryFile>

#include <cairo-pdf.h>

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

namespace {

cairo_status_t writeToFile(void *file, const unsigned char *bytes, unsigned size)
{
    const qint64 written =
        static_cast<QTemporaryFile *>(file)->write(reinterpret_cast<const char *>(bytes), qint64{size});
    return written == qint64{size} ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

} // namespace

Spool::Spool(const QString &folder, int pagesOfPart)
    : m_folder(folder)
    , m_pagesOfPart(pagesOfPart)
    , m_nowhere(cairo_create(nullptr))
{
}

Spool::~Spool()
{
    if (m_context)
        cairo_destroy(m_context);
    if (m_surface)
        cairo_surface_destroy(m_surface);
    cairo_destroy(m_nowhere);
}

Result<void> Spool::beginPart(double width, double height)
{
    auto file = std::make_unique<QTemporaryFile>(m_folder + u"/.pages-XXXXXX"_s);
    if (!file->open())
        return failure(ErrorCode::FileUnwritable, {m_folder}, file->errorString());
    m_surface = cairo_pdf_surface_create_for_stream(&writeToFile, file.get(), width, height);
    // Versions before 1.5 have no ActualText, which tells apart characters that share a glyph.
    cairo_pdf_surface_restrict_to_version(m_surface, CAIRO_PDF_VERSION_1_5);
    m_context = cairo_create(m_surface);
    m_files.push_back(std::move(file));
    m_pages = 0;
    return {};
}

Result<void> Spool::endPart()
{
    if (!m_context)
        return {};
    cairo_show_page(m_context);
    const cairo_status_t drawn = cairo_status(m_context);
    cairo_destroy(m_context);
    cairo_surface_finish(m_surface);
    const cairo_status_t written = cairo_surface_status(m_surface);
    cairo_surface_destroy(m_surface);
    m_context = nullptr;
    m_surface = nullptr;
    QTemporaryFile &file = *m_files.back();
    const bool isFlushed = file.flush();
    if (!isFlushed || drawn == CAIRO_STATUS_WRITE_ERROR || written == CAIRO_STATUS_WRITE_ERROR)
        return failure(ErrorCode::DiskFull, {m_folder}, file.errorString());
    const cairo_status_t status = drawn != CAIRO_STATUS_SUCCESS ? drawn : written;
    if (status != CAIRO_STATUS_SUCCESS)
        return failure(ErrorCode::PdfFailed, {m_folder}, QString::fromUtf8(cairo_status_to_string(status)));
    return {};
}

Result<SpoolPlace> Spool::beginPage(double width, double height)
{
    if (m_context && m_pages == m_pagesOfPart) {
        if (const auto ok = endPart(); !ok)
            return std::unexpected(ok.error());
    }
    if (!m_context) {
        if (const auto ok = beginPart(width, height); !ok)
            return std::unexpected(ok.error());
    } else {
        cairo_show_page(m_context);
        cairo_pdf_surface_set_size(m_surface, width, height);
    }
    return SpoolPlace{static_cast<int>(m_files.size()) - 1, m_pages++};
}

Result<void> Spool::finish()
{
    return endPart();
}

QStringList Spool::paths() const
{
    QStringList paths;
    for (const auto &file : m_files)
        paths.append(file->fileName());
    return paths;
}

} // namespace tsuzuri::pdf
