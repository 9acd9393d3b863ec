#include "app/screens/photographer.h"

#include "ui/difference/difference_page.h"
#include "ui/preview/page_thumbnails.h"
#include "ui/preview/page_view.h"
#include "ui/preview/preview_pane.h"

#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QTest>

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int settling = 250; // ms, for layouts and the first page of a PDF
constexpr int patience = 240'000; // ms, for a workspace to open and its files to be read

int difference(QRgb left, QRgb right)
{
    return std::abs(qRed(left) - qRed(right)) + std::abs(qGreen(left) - qGreen(right))
        + std::abs(qBlue(left) - qBlue(right));
}

/// The same picture in 256 colours, the most used of those that can be told apart: a fourth of the bytes.
QImage inFewColours(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x]];
    }
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(colours, [&](QRgb left, QRgb right) {
        return std::pair(counts[left], left) > std::pair(counts[right], right);
    });
    QList<QRgb> chosen;
    for (const int least : {18, 4}) {
        for (const QRgb colour : std::as_const(colours)) {
            const auto isNear = [&](QRgb other) { return difference(colour, other) < least; };
            if (chosen.size() < 256 && std::ranges::none_of(chosen, isNear))
                chosen << colour;
        }
    }
    return picture.convertToFormat(QImage::Format_Indexed8, chosen);
}

} // namespace

Photographer::Photographer(const QString &folder, const QString &suffix)
    : m_folder(folder)
    , m_suffix(suffix)
    , m_takesAll(suffix == "ja-light"_L1 || suffix == "en-dark"_L1)
{
}

void Photographer::take(QWidget &widget, const QString &name, Rank rank, QSize size) const
{
    if (rank == Rank::Other && !m_takesAll)
        return;
    widget.resize(size);
    QTest::qWait(settling);
    waitFor([&] { return isDrawn(widget); }, "a file is not shown");
    const QImage picture = inFewColours(widget.grab().toImage().convertToFormat(QImage::Format_RGB32));
    const QString path = QDir(m_folder).filePath(u"%1-%2.png"_s.arg(name, m_suffix));
    if (!picture.save(path, "PNG", 0))
        qFatal("cannot write %s", qPrintable(path));
}

void Photographer::take(QDialog &dialog, const QString &name, Rank rank) const
{
    take(dialog, name, rank, dialog.size());
}

bool isDrawn(const QWidget &widget)
{
    const auto isReady = [](const PreviewPane *pane) { return !pane->isVisible() || !pane->isReading(); };
    const auto isPainted = [](const PageView *view) { return !view->isVisible() || view->isDrawn(); };
    const auto isListed = [](const PageThumbnails *list) {
        return !list->isVisible() || list->pages().isDrawn();
    };
    const auto isCompared = [](const DifferencePage *page) { return !page->isVisible() || page->isReady(); };
    return std::ranges::all_of(widget.findChildren<PreviewPane *>(), isReady)
        && std::ranges::all_of(widget.findChildren<DifferencePage *>(), isCompared)
        && std::ranges::all_of(widget.findChildren<PageView *>(), isPainted)
        && std::ranges::all_of(widget.findChildren<PageThumbnails *>(), isListed);
}

void waitFor(const std::function<bool()> &test, const char *complaint)
{
    if (!QTest::qWaitFor(test, patience))
        qFatal("%s", complaint);
}

} // namespace tsuzuri
