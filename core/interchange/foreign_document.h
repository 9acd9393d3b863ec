#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QJsonObject>

namespace tsuzuri {

/// A JSON, XML or YAML file from outside, read into memory as one JSON object.
struct ForeignDocument {
    QString path;
    QJsonObject root;
    QHash<QString, QString> places; ///< JSON path → "line:column" of XML and YAML; empty for JSON

    /// A JSON path as people find it: line and column where the file has them.
    QString place(const QString &jsonPath) const;
    /// PackDamaged there.
    std::unexpected<Error> damaged(const QString &jsonPath, const char *fault) const;
};

/// What a document from outside may cost.
struct DocumentLimits {
    qint64 bytes = 64LL << 20;
    int depth = 64;
    qint64 values = 2'000'000; ///< also those that aliases of YAML stand for
};

/// Reads by content, not by name: `<` begins XML of OSCAL, `{` JSON, the rest is YAML. XML is turned into
/// OSCAL's JSON form, prose into Markdown. Nothing outside the file is ever read. Errors: FileNotFound,
/// FileUnreadable, FileTooLarge (path, MB), PackDamaged.
Result<ForeignDocument> readForeignDocument(const QString &path, const DocumentLimits &limits = {});

// The three forms; readForeignDocument chooses.
Result<ForeignDocument> readJsonDocument(
    const QString &path, const QByteArray &bytes, const DocumentLimits &limits);
Result<ForeignDocument> readOscalXml(
    const QString &path, const QByteArray &bytes, const DocumentLimits &limits);
Result<ForeignDocument> readYamlDocument(
    const QString &path, const QByteArray &bytes, const DocumentLimits &limits);

} // namespace tsuzuri
