#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace tsuzuri {

/// Finds which of many texts a name speaks of. Words that few texts have weigh most.
class WordIndex {
public:
    /// Items are numbers of the caller, in ascending order; several texts may belong to one.
    void add(int item, QStringView text);

    struct Match {
        int item = 0;
        double share = 0; ///< of what the query says, 0 to 1
        bool operator==(const Match &) const = default;
    };
    /// Best first, at most `most`.
    std::vector<Match> find(QStringView query, std::size_t most = 3) const;

private:
    QHash<QString, std::vector<int>> m_items; // by term, each item once
    int m_count = 0;
};

} // namespace tsuzuri
