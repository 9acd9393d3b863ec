#include "core/redaction/redaction.h"
#include "tests/redaction/small_pdf.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "SAWAKITANAKA";
const QByteArray formerSecret = "FORMERNAME";
constexpr QRectF upperHalf(0, 0, 1, 0.5);

} // namespace

class TestRedactedCopy : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file can't be written");
        return path;
    }
    static QByteArray outputOf(const QString &program, const QStringList &arguments, int expected = 0)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != expected)
            qWarning().noquote() << program << process.exitCode() << process.readAllStandardError();
        return process.readAllStandardOutput();
    }
    static std::unique_ptr<PageSource> open(const QString &path)
    {
        auto source = PageSource::open(path);
        return source ? std::move(*source) : nullptr;
    }
    static QByteArray redacted(const PageSource &source, const std::vector<Mask> &masks)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        return writeRedacted(source, masks, out) ? out.data() : QByteArray();
    }
    /// The pictures in a PDF as another program takes them out.
    QList<QImage> picturesOf(const QByteArray &pdf) const
    {
        const QString path = written(u"copy.pdf"_s, pdf);
        QDir(m_folder.path()).mkdir(u"pictures"_s);
        QDir pictures(m_folder.filePath(u"pictures"_s));
        for (const QString &name : pictures.entryList(QDir::Files))
            pictures.remove(name);
        outputOf(u"pdfimages"_s, {u"-png"_s, path, pictures.filePath(u"p"_s)});
        QList<QImage> images;
        for (const QString &name : pictures.entryList(QDir::Files, QDir::Name))
            images << QImage(pictures.filePath(name));
        return images;
    }
    static bool isAll(const QImage &image, const QRectF &share, Qt::GlobalColor colour)
    {
        const QRectF area(share.x() * image.width(), share.y() * image.height(),
            share.width() * image.width(), share.height() * image.height());
        const QRect pixels = area.toRect() & image.rect();
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x) {
                if (image.pixelColor(x, y) != QColor(colour))
                    return false;
            }
        }
        return !pixels.isEmpty();
    }

    /// Two pages; the name stands on both, in the metadata, in an annotation, in a file within, and another
    /// in an earlier revision.
    static QByteArray personalPdf()
    {
        const QByteArray page =
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> ";
        SmallPdf pdf;
        pdf.add({{1,
                     "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a) << /Type "
                     "/Filespec /F (a.txt) /EF "
                     "<< /F 10 0 R >> >>] >> >> >>"},
            {2, "<< /Type /Pages /Count 2 /Kids [3 0 R 6 0 R] >>"},
            {3, page + "/Contents 4 0 R /Annots [8 0 R] >>"}, {4, SmallPdf::word(formerSecret, 100, 700)},
            {5, SmallPdf::font()}, {6, page + "/Contents 7 0 R >>"}, {7, SmallPdf::word(secret, 100, 300)},
            {8, "<< /Type /Annot /Subtype /Text /Rect [50 50 80 80] /Contents (" + secret + ") >>"},
            {9, "<< /Title (" + secret + ") /Author (" + secret + ") >>"},
            {10, SmallPdf::stream(secret, "/Type /EmbeddedFile")}});
        pdf.add({{4, SmallPdf::word(secret, 100, 700)}});
        return pdf.bytes();
    }

private Q_SLOTS:
    void name_isGoneFromTheCopyOfAPdf()
    {
        const QString path = written(u"personal.pdf"_s, personalPdf());
        QVERIFY(outputOf(u"pdftotext"_s, {path, u"-"_s}).contains(secret)); // it can be found before
        const auto source = open(path);
        QVERIFY(source);
        QCOMPARE(source->count(), 2);
        QVERIFY(source->text(0).contains(QLatin1StringView(secret)));
        const QByteArray copy = redacted(*source, {{0, upperHalf}});
        const QString copyPath = written(u"copy.pdf"_s, copy);
        outputOf(u"qpdf"_s, {u"--check"_s, copyPath});
        const QByteArray unpacked = outputOf(u"qpdf"_s,
            {u"--qdf"_s, u"--object-streams=disable"_s, u"--decode-level=all"_s, copyPath, u"-"_s});
        QVERIFY(unpacked.startsWith("%PDF"));
        for (const QByteArray &bytes : {copy, unpacked}) {
            QVERIFY(!bytes.contains(secret));
            QVERIFY(!bytes.contains(formerSecret));
            QVERIFY(
                !bytes.contains("/Annot") && !bytes.contains("/EmbeddedFile") && !bytes.contains("/Info"));
        }
        QVERIFY(outputOf(u"pdftotext"_s, {copyPath, u"-"_s}).trimmed().isEmpty());
        QVERIFY(outputOf(u"pdfinfo"_s, {copyPath}).contains("Pages:           2\n"));
    }

    void pixelsBeneathAMask_areBlackAndOthersStay()
    {
        const auto source = open(written(u"personal.pdf"_s, personalPdf()));
        const QList<QImage> pictures = picturesOf(redacted(*source, {{0, {0.1, 0.1, 0.6, 0.2}}}));
        QCOMPARE(pictures.size(), 2);
        QCOMPARE(pictures[0].size(), QSize(1652, 2338)); // A4 at 200 dots per inch
        QVERIFY(isAll(pictures[0], {0.1, 0.1, 0.6, 0.2}, Qt::black));
        QVERIFY(isAll(pictures[0], {0.1, 0.35, 0.8, 0.4}, Qt::white));
        QVERIFY(isAll(pictures[1], {0.1, 0.1, 0.6, 0.2}, Qt::white));
        QVERIFY(!isAll(pictures[1], {0.1, 0.6, 0.6, 0.1}, Qt::white)); // its word can still be read
    }

    void placesOfAWord_areWhereItIsDrawn_data()
    {
        QTest::addColumn<QByteArray>("entries");
        QTest::addRow("upright") << QByteArray("/MediaBox [0 0 595 842]");
        QTest::addRow("turned right") << QByteArray("/MediaBox [0 0 595 842] /Rotate 90");
        QTest::addRow("upside down") << QByteArray("/MediaBox [0 0 595 842] /Rotate 180");
        QTest::addRow("turned left") << QByteArray("/MediaBox [0 0 595 842] /Rotate 270");
        QTest::addRow("begins elsewhere") << QByteArray("/MediaBox [-50 40 545 882]");
        QTest::addRow("cropped") << QByteArray("/MediaBox [0 0 595 842] /CropBox [80 400 400 700]");
    }
    void placesOfAWord_areWhereItIsDrawn()
    {
        QFETCH(QByteArray, entries);
        const auto source = open(written(u"word.pdf"_s, SmallPdf::page(secret, entries)));
        QVERIFY(source);
        const auto areas =
            source->areas(0, source->text(0).indexOf(QLatin1StringView(secret)), secret.size());
        QCOMPARE(areas.size(), 1U);
        const Mask mask = maskOver(*source, 0, areas.front());
        QVERIFY(mask.area.width() * mask.area.height() < 0.2);
        const QImage picture = picturesOf(redacted(*source, {mask})).value(0);
        const QImage before = picturesOf(redacted(*source, {})).value(0);
        QVERIFY(!isAll(before, {0, 0, 1, 1}, Qt::white));
        QRgb seen = qRgb(255, 255, 255);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QRgb pixel = picture.pixel(x, y);
                seen = pixel == qRgb(255, 255, 255) || pixel == qRgb(0, 0, 0) ? seen : pixel;
            }
        }
        QCOMPARE(seen, qRgb(255, 255, 255)); // no grey edge of a letter is left
        QVERIFY(isAll(picture, mask.area.adjusted(0.01, 0.01, -0.01, -0.01), Qt::black));
    }

    void stamp_isSeenAndBurnedIn()
    {
        SmallPdf pdf;
        pdf.add({{1, "<< /Type /Catalog /Pages 2 0 R >>"}, {2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"},
            {3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Annots [4 0 R] >>"},
            {4, "<< /Type /Annot /Subtype /Stamp /F 4 /Rect [0 0 50 100] /AP << /N 5 0 R >> >>"},
            {5,
                SmallPdf::stream(
                    "1 0 0 rg 0 0 50 100 re f", "/Type /XObject /Subtype /Form /BBox [0 0 50 100]")}});
        const auto source = open(written(u"stamp.pdf"_s, pdf.bytes()));
        const QImage page = source->draw(0, {100, 100});
        QVERIFY(isAll(page, {0.1, 0.1, 0.3, 0.8}, Qt::red));
        QVERIFY(isAll(page, {0.6, 0.1, 0.3, 0.8}, Qt::white));
    }

    void sameInput_givesTheSameBytes()
    {
        const QString path = written(u"personal.pdf"_s, personalPdf());
        const QByteArray first = redacted(*open(path), {{0, upperHalf}});
        QVERIFY(!first.isEmpty());
        QCOMPARE(redacted(*open(path), {{0, upperHalf}}), first);
    }

    void enormousPage_isDrawnCoarser()
    {
        const auto source =
            open(written(u"plan.pdf"_s, SmallPdf::page(secret, "/MediaBox [0 0 14400 14400]")));
        const QImage picture = picturesOf(redacted(*source, {{0, upperHalf}})).value(0);
        QVERIFY(picture.width() > 6000);
        QVERIFY(qint64(picture.width()) * picture.height() <= 40'000'000);
    }

    void photograph_isPackedAsJpegAndTheMaskStaysBlack()
    {
        QImage noise(800, 600, QImage::Format_RGB32);
        quint32 state = 1;
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x)
                noise.setPixel(x, y, 0xFF000000U | ((state = state * 1664525 + 1013904223) >> 8));
        }
        QBuffer jpeg;
        jpeg.open(QIODevice::WriteOnly);
        QVERIFY(noise.save(&jpeg, "JPG", 95));
        SmallPdf pdf;
        pdf.add({{1, "<< /Type /Catalog /Pages 2 0 R >>"}, {2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"},
            {3,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 4 0 R /Resources << /XObject "
                "<< /P 5 0 R >> >> >>"},
            {4, SmallPdf::stream("400 0 0 300 0 0 cm /P Do")},
            {5,
                SmallPdf::stream(jpeg.data(),
                    "/Type /XObject /Subtype /Image /Width 800 /Height 600 /BitsPerComponent 8 /ColorSpace "
                    "/DeviceRGB "
                    "/Filter /DCTDecode")}});
        const auto source = open(written(u"photo.pdf"_s, pdf.bytes()));
        const QByteArray copy = redacted(*source, {{0, {0.2, 0.2, 0.5, 0.5}}});
        QVERIFY(copy.contains("/DCTDecode"));
        const QImage picture = picturesOf(copy).value(0);
        for (int y = picture.height() * 3 / 10; y < picture.height() * 6 / 10; ++y)
            QVERIFY(qGray(picture.pixel(picture.width() * 4 / 10, y)) < 8);
    }

    void image_keepsNothingThatCannotBeSeen()
    {
        QImage image(200, 100, QImage::Format_ARGB32);
        image.fill(QColor(10, 120, 10));
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.fillRect(150, 0, 50, 100, QColor(200, 0, 0, 0)); // colours beneath what is transparent
        painter.end();
        image.setText(u"Author"_s, QString::fromLatin1(secret));
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        QVERIFY(image.save(&png, "PNG"));
        const auto source = open(written(u"screen.png"_s, png.data()));
        QVERIFY(source);
        QCOMPARE(source->sort(), PageSource::Sort::Image);
        const QByteArray copy = redacted(*source, {{0, {0.1, 0.1, 0.2, 0.5}}});
        const QImage seen = QImage::fromData(copy, "PNG");
        QCOMPARE(seen.size(), image.size());
        QVERIFY(!seen.hasAlphaChannel());
        QVERIFY(seen.textKeys().isEmpty());
        QVERIFY(!copy.contains("tEXt") && !copy.contains("iTXt") && !copy.contains("zTXt")
            && !copy.contains("iCCP"));
        QVERIFY(isAll(seen, {0.1, 0.1, 0.2, 0.5}, Qt::black));
        QVERIFY(isAll(seen, {0.75, 0, 0.25, 1}, Qt::white));
        QCOMPARE(seen.pixelColor(100, 90), QColor(10, 120, 10));
    }

    void fileThatIsNoPage_isNotOpened()
    {
        const auto text = PageSource::open(written(u"BM.csv"_s, "BM,1,2\n3,4,5\n"));
        QVERIFY(text && !*text);
        const auto brokenPdf = PageSource::open(written(u"broken.pdf"_s, "%PDF-1.7\nnothing"));
        QVERIFY(!brokenPdf);
        QCOMPARE(brokenPdf.error().code, ErrorCode::FileUnreadable);
        const auto brokenPng =
            PageSource::open(written(u"broken.png"_s, QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11)));
        QVERIFY(!brokenPng || !*brokenPng);
        const QString plain = written(u"plain.pdf"_s, personalPdf());
        const QString locked = m_folder.filePath(u"locked.pdf"_s);
        outputOf(u"qpdf"_s, {u"--encrypt"_s, u"u"_s, u"o"_s, u"256"_s, u"--"_s, plain, locked});
        const auto encrypted = PageSource::open(locked);
        QVERIFY(!encrypted);
        QCOMPARE(encrypted.error().code, ErrorCode::FileEncrypted);
    }

    void work_tellsItsProgressAndStops()
    {
        const auto source = open(written(u"personal.pdf"_s, personalPdf()));
        std::vector<double> shares;
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QVERIFY(writeRedacted(*source, {}, out, [&](double share) { shares.push_back(share); }));
        QCOMPARE(shares, (std::vector{0.5, 1.0}));
        const auto stopped = writeRedacted(*source, {}, out, {}, [] { return true; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void copy_isNamedAfterWhatItIs()
    {
        QCOMPARE(redactedName(u"名簿.2026.jpeg"_s, PageSource::Sort::Image, u"_マスキング済"_s),
            u"名簿.2026_マスキング済.png"_s);
        QCOMPARE(redactedName(u"list.PDF"_s, PageSource::Sort::Pdf, u"_masked"_s), u"list_masked.pdf"_s);
    }
};

QTEST_MAIN(TestRedactedCopy)
#include "tst_redacted_copy.moc"
