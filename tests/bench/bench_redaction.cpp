// Writes the masked copy of a PDF and prints pages, bytes, seconds and peak memory: see README.md.
#include "core/redaction/redaction.h"
#include "tests/bench/peak_memory.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

using namespace tsuzuri;

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 3) {
        out << "usage: bench_redaction FILE.pdf COPY.pdf\n";
        return 2;
    }
    const auto source = PageSource::open(QString::fromLocal8Bit(argv[1]));
    QFile copy(QString::fromLocal8Bit(argv[2]));
    if (!source || !*source || !copy.open(QIODevice::WriteOnly)) {
        out << "the files can't be opened\n";
        return 1;
    }
    std::vector<Mask> masks;
    for (int page = 0; page < (*source)->count(); ++page)
        masks.push_back({page, {0.2, 0.2, 0.4, 0.1}});
    QElapsedTimer clock;
    clock.start();
    if (!writeRedacted(**source, masks, copy)) {
        out << "the copy can't be written\n";
        return 1;
    }
    out << (*source)->count() << " pages, " << copy.size() << " bytes, "
        << static_cast<double>(clock.elapsed()) / 1000 << " s, " << static_cast<int>(peakMegabytes())
        << " MB\n";
    return 0;
}
