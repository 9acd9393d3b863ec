#pragma once

#include "core/binder/book.h"

namespace tsuzuri {

/// One line of the index: a file, or an item that comes without one (domain.md 4.2).
struct IndexRow {
    const BinderItem *item = nullptr;
    const BinderFile *file = nullptr; ///< null where there is none
    QString section;
    QString version;
    QDate inForceFrom; ///< of versions
    Period covers; ///< of evidence
    QString owner;
    QString controls;
    QString requirements;
    QString requests;
    QString kind;
    QString classification;
    QString notes;
};

/// Every file of the binder and every item without one, by index number. Rows are made when they are asked
/// for.
class BinderIndex {
public:
    /// The book must outlive the index.
    explicit BinderIndex(const BinderBook &book);

    const BinderBook &book() const { return m_book; }
    std::size_t size() const { return m_lines.size(); }
    IndexRow row(std::size_t index) const;

private:
    struct Line {
        const BinderItem *item;
        const BinderFile *file;
    };
    void fillVersion(IndexRow &row) const;
    void fillEvidence(IndexRow &row) const;
    QString numbers(Kind kind, const std::vector<Uuid> &ids) const;

    const BinderBook &m_book;
    std::vector<Line> m_lines;
    QHash<QString, std::vector<Uuid>> m_controlsOfDocument;
    QHash<QString, std::vector<Uuid>> m_requestsOf; ///< of evidence and versions
};

} // namespace tsuzuri
