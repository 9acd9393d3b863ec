#pragma once

#include "core/base/file_condition.h"
#include "core/base/sha256.h"
#include "core/extract/extracted_text.h"

#include <chrono>
#include <memory>

class QJsonObject;
class QProcess;

namespace tsuzuri {

/// Reads foreign files in a child process: what a hostile file breaks is only that. One child reads one file
/// after the other; one that dies or takes too long is replaced. Belongs to one thread; several work side by
/// side.
class Extractor {
public:
    /// `program` is tsuzuri-cli.
    explicit Extractor(
        QString program = programBeside(), std::chrono::milliseconds patience = std::chrono::minutes(1));
    ~Extractor();
    Extractor(const Extractor &) = delete;
    Extractor &operator=(const Extractor &) = delete;

    /// `name` is the file's own name where the path does not tell it. Errors: those of `extractHere`,
    /// ReadingStopped, ProgramMissing, Cancelled.
    Result<ExtractedText> extract(
        const QString &path, const QString &name = {}, const CancelTest &isCancelled = {});

    /// Whether the file opens, and what it carries. What its reader does not survive is unknown. Errors:
    /// ProgramMissing, Cancelled.
    Result<FileCheck> check(const QString &path, const QString &name, const CancelTest &isCancelled = {});

    /// tsuzuri-cli in the folder of the running program, else in bin beside that folder.
    static QString programBeside();

private:
    Result<void> start();
    void stop();
    Result<QByteArray> ask(const QJsonObject &request, const CancelTest &isCancelled);
    Result<QByteArray> answer(const QString &path, const CancelTest &isCancelled);

    QString m_program;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<QProcess> m_child;
};

/// What the child does: answers each line of the standard input by one of the standard output until the input
/// ends.
void serveExtractor();

} // namespace tsuzuri
