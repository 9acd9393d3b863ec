#pragma once

#include "core/model/dataset.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringMatcher>

#include <chrono>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace tsuzuri {

class Session;
struct Column;

/// The folded text of each row, made when first needed and kept until the row changes.
class FilterTexts {
public:
    FilterTexts(const Session &session, Kind kind);

    /// What is searched; everything is forgotten.
    void setColumns(const std::vector<const Column *> &columns);
    /// In both languages.
    const QString &of(int row) const;
    /// Fetches some of what is still missing, not longer than this; false when all is there.
    bool fetchSome(std::chrono::milliseconds time) const;
    void forget(int row);
    void forgetAll();

private:
    /// Most cells of links and choices hold one of few contents, which are folded once.
    struct Searched {
        const Column *column = nullptr;
        mutable std::unordered_map<Uuid, QString> links;
        mutable QHash<QString, QString> codes;
    };
    const QString &textOf(const Searched &searched, int row, QString &scratch) const;

    const Session &m_session;
    Kind m_kind;
    std::vector<Searched> m_columns;
    mutable std::vector<QString> m_texts; // null while not fetched
    mutable std::size_t m_fetched = 0; // all before are there
};

/// A fixed question about the rows of a register. The row is that of the dataset.
using RowTest = std::function<bool(const Session &session, int row)>;

/// The rows that link to one record, or to a part of it: the locations of a version are those of its document.
struct LinkScope {
    int field = -1; ///< in the field table
    Uuid target;
};

/// Which rows a table shows.
class RowFilter {
public:
    RowFilter(const Session &session, Kind kind);

    /// All words must be there, in any order and in either language.
    void setWords(const QString &words);
    void setTests(std::vector<RowTest> tests) { m_tests = std::move(tests); }
    void setScope(const LinkScope &scope) { m_scope = scope; }
    const std::optional<LinkScope> &scope() const { return m_scope; }

    /// Whether a row belongs to the scope and to the session's project.
    bool isMember(int row) const;
    bool passesTests(int row) const;
    bool hasWords(int row, const FilterTexts &texts) const;

private:
    const Session &m_session;
    Kind m_kind;
    int m_projectField = -1;
    std::optional<LinkScope> m_scope;
    std::vector<QStringMatcher> m_words; // folded
    std::vector<RowTest> m_tests;
};

/// Whether a link field of a record names a target.
bool linksTo(const Dataset &data, Kind kind, int row, int field, Uuid target);

} // namespace tsuzuri
