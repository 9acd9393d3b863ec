#pragma once

#include <QBuffer>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>
#include <QTemporaryDir>

namespace tsuzuri {

/// Files to look at, in a folder of their own.
class PreviewFiles {
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file can't be written");
        return path;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// One page for each text.
    static QByteArray pdf(const QStringList &pages)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(100);
        QPainter painter(&writer);
        QFont font(QStringLiteral("Noto Sans CJK JP"));
        font.setPixelSize(24);
        painter.setFont(font);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(QRect(60, 60, 560, 800), Qt::TextWordWrap, pages[page]);
        }
        painter.end();
        return bytes;
    }
    static QByteArray png(QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tsuzuri
