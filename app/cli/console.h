#pragma once

#include "app/cli/arguments.h"
#include "core/base/sha256.h"
#include "core/words/words.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tsuzuri::cli {

/// Exit status, a contract with scripts.
enum class Status : int {
    Done = 0,
    Findings = 1, ///< done, with findings: refused rows, a failed verification, a refused binder
    Usage = 2, ///< the call itself is wrong
    CouldNot = 3, ///< missing, damaged, locked, newer, disk full
};

/// Where a command writes. Sentences are in the language of --lang; JSON carries both.
class Console {
public:
    explicit Console(Language language);

    const Words &words() const { return m_both.in(m_language); }
    const BothWords &both() const { return m_both; }

    void line(const QString &text);
    void json(const QJsonObject &document);
    void json(const QJsonArray &document);
    /// What a command has made, in absolute form: as a line, or as {"path":…}.
    void path(const QString &path, bool isJson);
    /// One line on the error stream. Returns the exit status that the error means.
    Status fail(const Error &error);
    /// The same for what is only worth knowing: the command goes on.
    void note(const Error &error) { std::ignore = fail(error); }
    /// Shown on the error stream while it is a terminal.
    Progress progress() const;

private:
    Language m_language;
    BothWords m_both;
};

Status statusOf(const Error &error);

/// {"ja":…,"en":…}
QJsonObject toJson(const LocalizedText &text);
/// The date in ISO form, or null.
QJsonValue toJson(QDate date);

Result<std::unique_ptr<Workspace>> openForReading(const QString &path);
Result<std::unique_ptr<Workspace>> openForWriting(const QString &path);

/// Error UnknownKind.
Result<Kind> kindOfWord(const QString &word);

} // namespace tsuzuri::cli
