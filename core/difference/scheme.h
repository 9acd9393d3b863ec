#pragma once

#include "core/frameworks/pack_shelf.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// A scheme and the part of it that an audit takes in: "fedramp_rev5:moderate".
class Scheme {
public:
    /// A pack, else a framework that only the workspace holds. Errors: UnknownFramework ("id", "id:level"),
    /// those of reading a pack.
    static Result<Scheme> read(
        const PackShelf &shelf, const Dataset *data, const QString &id, const QStringList &levels);

    Scheme(Scheme &&) = default;
    Scheme(const Scheme &) = delete;
    Scheme &operator=(const Scheme &) = delete;
    Scheme &operator=(Scheme &&) = delete;

    const Pack &pack() const { return m_pack; }
    LocalizedText title() const; ///< with its levels
    const std::vector<const pack::Requirement *> &requirements() const { return m_requirements; }

    struct Chapter {
        QString code; ///< "" where the scheme has no groups
        LocalizedText title;
    };
    /// Those that take in something, in reading order.
    const std::vector<Chapter> &chapters() const { return m_chapters; }
    /// The chapter of each requirement.
    const std::vector<int> &chapterOf() const { return m_chapterOf; }
    /// One is the next edition of the other, or they are the same.
    bool isOfOneFamily(const Scheme &other) const;

private:
    Scheme() = default;
    void arrangeChapters();

    Pack m_pack;
    QStringList m_levels;
    std::vector<const pack::Requirement *> m_requirements; // of m_pack, whose vector moves with it
    std::vector<Chapter> m_chapters;
    std::vector<int> m_chapterOf;
};

/// "a:x", "b", "a:y" become a with x and y, and b with all of it.
std::vector<std::pair<QString, QStringList>> schemesOfWords(const QStringList &words);

} // namespace tsuzuri
