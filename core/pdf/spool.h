#pragma once

#include "core/base/error.h"

#include <QString>

#include <cairo.h>

#include <memory>
#include <vector>

class QTemporaryFile;

namespace tsuzuri::pdf {

/// Where a page lies before binding.
struct SpoolPlace {
    int part = -1;
    int page = -1; ///< from 0
};

/// Pages go to temporary PDF files as they are drawn, so that memory holds one page only. cairo breaks files
/// of more than 65,535 objects: after `pagesOfPart` pages a new file begins. Pages of one file share their
/// fonts.
class Spool {
public:
    /// The files lie in `folder` and go away with the spool.
    explicit Spool(const QString &folder, int pagesOfPart = 5000);
    ~Spool();
    Spool(const Spool &) = delete;
    Spool &operator=(const Spool &) = delete;

    /// Ends the page before. Sizes in points. Errors: FileUnwritable.
    Result<SpoolPlace> beginPage(double width, double height);
    /// Where the open page is drawn; drawing goes nowhere when there is none.
    cairo_t *context() const { return m_context ? m_context : m_nowhere; }
    /// Ends the last page and closes the files. Errors: DiskFull, PdfFailed.
    Result<void> finish();

    QStringList paths() const;

private:
    Result<void> beginPart(double width, double height);
    Result<void> endPart();

    QString m_folder;
    int m_pagesOfPart = 0;
    int m_pages = 0; ///< of the open part
    cairo_surface_t *m_surface = nullptr;
    cairo_t *m_context = nullptr;
    cairo_t *m_nowhere = nullptr;
    std::vector<std::unique_ptr<QTemporaryFile>> m_files;
};

} // namespace tsuzuri::pdf
