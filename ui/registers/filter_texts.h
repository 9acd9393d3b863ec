#pragma once

#include "core/model/kind.h"

#include <QHash>
#include <QString>
#include <QStringMatcher>

#include <chrono>
#include <set>
#include <unordered_map>
#include <vector>

namespace tsuzuri {

class RegisterReader;
class Session;
struct Column;

/// The folded texts of a register, made when first needed and kept until the row changes. What many rows
/// share, names of linked records and words of choices, is kept and looked through once.
class FilterTexts {
public:
    FilterTexts(const Session &session, Kind kind);

    /// What reads the cells from now on, instead of the session's; everything is forgotten.
    void setReader(const RegisterReader &reader);
    /// What is searched; everything is forgotten.
    void setColumns(const std::vector<const Column *> &columns);
    /// Those of the rows that hold each of the folded words, in either language.
    std::vector<int> rowsWith(const std::vector<QStringMatcher> &words, const std::vector<int> &rows) const;
    /// Fetches some of what is still missing, not longer than this; false when all is there.
    bool fetchSome(std::chrono::milliseconds time) const;
    /// How many rows fetchSome has not come to yet.
    std::size_t missing() const;

    void forget(int row);
    /// What records of these kinds lend to this register: their names, and what is worked out from them.
    void forgetLent(const std::set<Kind> &kinds);
    void forgetAll();

private:
    /// A column; where its cells hold one of few contents, with those.
    struct Searched {
        const Column *column = nullptr;
        bool isShared = false; ///< else its text is part of the row's own
        std::vector<int> places; ///< by row, in `texts`; -1 while not fetched
        std::vector<QString> texts;
        std::unordered_map<Uuid, int> links; ///< place in `texts`
        std::unordered_map<qint64, int> days; ///< likewise
        QHash<QString, int>
            words; ///< likewise, by what the cell holds or, where that is no text, by its folded text
    };
    /// One word, and in which of the shared texts it is.
    struct Wanted;

    void fetch(int row) const;
    QString ownText(int row) const;
    int placeOf(Searched &shared, int row) const;
    bool isHeld(Wanted &word, int row) const;
    static void clear(Searched &shared);
    bool isLent(const Column &column, const std::set<Kind> &kinds) const;

    const Session &m_session;
    const RegisterReader *m_reader;
    Kind m_kind;
    mutable std::vector<Searched> m_columns;
    mutable std::vector<QString> m_texts; // own ones, by row; null while not fetched
    mutable std::size_t m_fetched = 0; // all rows before are there
};

} // namespace tsuzuri
