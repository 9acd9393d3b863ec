#pragma once

#include "core/base/error.h"
#include "core/pdf/document.h"
#include "core/pdf/fonts.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace tsuzuri::pdf {

/// A plain one-file document: policies, minutes, reports.
struct SimpleDocument {
    QString title = {};
    QString subtitle = {};
    QString author = {};
    QString header = {};
    QString footer = {};
    QString confidentiality = {};
    QString language = QStringLiteral("ja");
    QDateTime created = {};
    std::vector<Block> blocks = {}; ///< below the title
};

/// Errors as writePdf.
Result<void> writeSimplePdf(const QString &path, const SimpleDocument &document, const Fonts &fonts);

/// A drawn picture of a window, for illustrative evidence.
struct Screen {
    QString title = {}; ///< of the window
    QString address = {}; ///< of the address line, "" for none
    QString clock = {}; ///< at the lower right, for example "2026-09-18 10:42"
    QString heading = {};
    std::vector<std::pair<QString, QString>> fields = {}; ///< names and values above the table
    QStringList columns = {};
    std::vector<QStringList> rows = {};
    QString language = QStringLiteral("ja");
    int width = 1280; ///< pixels
    int height = 800;
};

/// PNG; the same screen and fonts give the same bytes. Rows that do not fit are left out at the end.
/// Errors: BadArgument (size), PdfFailed.
Result<QByteArray> renderScreen(const Screen &screen, const Fonts &fonts);

} // namespace tsuzuri::pdf
