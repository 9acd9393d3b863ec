#pragma once

#include "core/pdf/fonts.h"
#include "core/pdf/writer.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>

/// What the tests of the typesetting engine share.
namespace tsuzuri::pdf {

inline const Fonts &testFonts()
{
    static const Result<Fonts> fonts = Fonts::load();
    if (!fonts)
        qFatal("the fonts of the binder are missing");
    return *fonts;
}

/// Standard output of a program that must succeed.
inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(300000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        qWarning().noquote() << program << arguments << process.readAllStandardError();
    return process.readAllStandardOutput();
}

/// The text of each page as another program reads it.
inline QStringList pagesOf(const QString &path)
{
    QStringList pages = QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")}))
                            .split(u'\f');
    pages.removeLast(); // what follows the last page
    return pages;
}

/// NFC without white space. Around words that run from right to left pdftotext puts marks that no file
/// contains.
inline QString compact(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (!c.isSpace() && (c.unicode() < 0x202A || c.unicode() > 0x202E))
            result += c;
    }
    return result;
}

/// Every recorded string must come back from its page, and nothing else may stand there.
inline void verifyText(const QString &path, const WriteSummary &summary)
{
    const QStringList pages = pagesOf(path);
    QCOMPARE(pages.size(), summary.pages);
    std::vector<QString> drawn(pages.size());
    for (const DrawnString &string : summary.strings) {
        const QString text = compact(string.text);
        const qsizetype page = string.page - 1;
        drawn.at(static_cast<std::size_t>(page)) += text;
        QVERIFY2(compact(pages.at(page)).contains(text),
            qPrintable(string.text + QStringLiteral("\n is not on page\n") + pages.at(page)));
    }
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QString expected = drawn.at(static_cast<std::size_t>(page));
        QString found = compact(pages.at(page));
        std::ranges::sort(expected);
        std::ranges::sort(found);
        QCOMPARE(found, expected);
    }
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tsuzuri::pdf
