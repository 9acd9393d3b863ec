#pragma once

#include "core/store/database.h"

#include <QSet>

namespace tsuzuri {

/// One file of the full-text index.
struct IndexedFile {
    QString sha256;
    QString kind; ///< as core/extract says; "" where no text could be read
    QString title;
    bool isTruncated = false;
};

/// A piece of a file that is found as a whole: a page, or some thousand characters of a longer part.
struct IndexedPiece {
    QString part; ///< page, sheet or slide
    QString text;
    QStringList tokens; ///< what it is found by
};

/// The full-text index beside a workspace: derived data that can be thrown away at any time. It keeps texts
/// and the tokens they are found by; what a token is, its user says. A connection belongs to one thread at a
/// time.
class TextStore {
public:
    /// Makes an empty one where there is none, where it is damaged, or where another version of the program
    /// made it. Errors: FileUnwritable, DiskFull, DatabaseFailed.
    static Result<std::unique_ptr<TextStore>> openToWrite(const QString &path);
    /// Errors: FileNotFound, DatabaseFailed, WorkspaceDamaged.
    static Result<std::unique_ptr<TextStore>> openToRead(const QString &path);
    /// Removes the index with all that belongs to it.
    static void discard(const QString &path);

    /// Hashes of all files that were read, also of those without text.
    Result<QSet<QString>> files();
    /// Several at once are far quicker. A file that is there already stays as it is.
    Result<void> add(const std::vector<std::pair<IndexedFile, std::vector<IndexedPiece>>> &files);
    Result<void> remove(const QStringList &hashes);

    /// Pieces that have every token; `isPrefix` ones by how they begin. Ascending.
    struct Token {
        QString text;
        bool isPrefix = false;
    };
    Result<std::vector<qint64>> find(
        const std::vector<Token> &tokens, const std::function<bool()> &isCancelled = {});
    /// The file that a piece belongs to, as a number.
    static qint64 fileOf(qint64 piece) { return piece >> pieceBits; }
    Result<IndexedFile> file(qint64 file);
    Result<IndexedPiece> piece(qint64 piece); ///< without its tokens

private:
    explicit TextStore(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }
    static constexpr int pieceBits = 20;
    qint64 formNumber(); ///< 0 where there is none yet
    Result<void> makeReady(const QString &path);
    Result<void> create();
    Result<void> addFile(const IndexedFile &file, const std::vector<IndexedPiece> &pieces);
    Result<void> run(const QString &sql, std::initializer_list<SqlValue> values);
    /// The first row that a statement gives; empty where there is none.
    Result<std::vector<SqlValue>> row(const QString &sql, const SqlValue &key, int columns);

    std::unique_ptr<Database> m_database;
};

} // namespace tsuzuri
