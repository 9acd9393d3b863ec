#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QSizeF>

#include <vector>

class QImage;
class QIODevice;

namespace tsuzuri {

/// Writes a PDF whose pages are one picture each, and nothing else: no texts, no dates, no identity.
class ImagePdf {
public:
    explicit ImagePdf(QIODevice &out);

    /// `size` in points. The picture is as plainPicture gives it.
    void addPage(const QImage &picture, QSizeF size);
    /// Errors: FileUnwritable.
    Result<void> finish();

private:
    void write(QByteArrayView bytes);
    void writeObject(int number, const QByteArray &dictionary, const QByteArray &stream = {});

    QIODevice &m_out;
    qint64 m_written = 0;
    bool m_hasFailed = false;
    std::vector<qint64> m_offsets; ///< of object 1 and those that follow
    int m_pages = 0;
};

} // namespace tsuzuri
