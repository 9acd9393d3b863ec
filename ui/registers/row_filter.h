#pragma once

#include "core/model/dataset.h"

#include <QString>
#include <QStringMatcher>

#include <functional>
#include <optional>
#include <vector>

namespace tsuzuri {

class RegisterReader;
class Session;

/// What questions about rows are asked of.
struct RowContext {
    const Session &session;
    const RegisterReader &reader; ///< as of the day that the table shows
};

/// A fixed question about the rows of a register. The row is that of the dataset.
using RowTest = std::function<bool(const RowContext &in, int row)>;

/// The rows that link to one record, or to a part of it: the locations of a version are those of its
/// document.
struct LinkScope {
    int field = -1; ///< in the field table
    Uuid target;
};

/// Which rows a table shows.
class RowFilter {
public:
    RowFilter(const Session &session, Kind kind);

    /// What reads the rows from now on, instead of the session's.
    void setReader(const RegisterReader &reader) { m_reader = &reader; }
    /// All words must be there, in any order and in either language.
    void setWords(const QString &words);
    void setTests(std::vector<RowTest> tests) { m_tests = std::move(tests); }
    void setScope(const LinkScope &scope) { m_scope = scope; }
    const std::optional<LinkScope> &scope() const { return m_scope; }

    /// Whether a row belongs to the scope and to the session's project.
    bool isMember(int row) const;
    bool passesTests(int row) const;
    /// Folded; a row must hold all of them.
    const std::vector<QStringMatcher> &words() const { return m_words; }

private:
    const Session &m_session;
    const RegisterReader *m_reader;
    Kind m_kind;
    int m_projectField = -1;
    std::optional<LinkScope> m_scope;
    std::vector<QStringMatcher> m_words;
    std::vector<RowTest> m_tests;
};

/// Whether a link field of a record names a target.
bool linksTo(const Dataset &data, Kind kind, int row, int field, Uuid target);

} // namespace tsuzuri
