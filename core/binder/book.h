#pragma once

#include "core/binder/plan.h"
#include "core/pdf/document.h"

namespace tsuzuri {

/// What a build knows beside its plan.
struct BuildFacts {
    int number = 0;
    QString inputDigest;
    QString logHead; ///< of the last entry that is no binder build
    qint64 logEntries = 0;
    QDateTime builtAt; ///< of that entry, or SOURCE_DATE_EPOCH, in the workspace's zone
    QString programVersion;
};

/// What the sections are made of, and how texts get into them.
struct BinderBook {
    const BinderPlan &plan;
    const Words &words;
    const GapReport &gaps;
    const BuildFacts &facts;

    Language language() const { return words.language(); }
    const Dataset &data() const { return plan.data(); }

    /// A text in the binder's language; where there is none, the other one's with a mark that says so.
    pdf::Line text(const LocalizedText &text) const;
    /// The same as plain text, for XLSX.
    QString plain(const LocalizedText &text) const;
    QString person(Id<Person> id) const;
    QString choice(Kind kind, QStringView field, std::string_view code) const;
    /// Refs that lead to where the records stand in this document.
    template <typename T>
    pdf::Line links(const std::vector<Id<T>> &ids) const;
    pdf::Line links(const QStringList &refs) const;
    /// How many open gaps a record has, with the shape of the worst; an empty line where it has none.
    pdf::Line gapsOf(Uuid subject) const;
    /// "1 to 20 of 55", for the pages of a table.
    std::function<QString(const pdf::TableSlice &)> rowsNote() const;
};

template <typename T>
pdf::Line BinderBook::links(const std::vector<Id<T>> &ids) const
{
    QStringList refs;
    for (const Id<T> &id : ids) {
        if (const T *record = data().find(id))
            refs << record->ref;
    }
    return links(refs);
}

pdf::Mark markOf(Severity severity);
const Phrase &severityPhrase(Severity severity);

/// The name of a record as a destination of links.
QString destinationOf(Kind kind, const QString &ref);

// One function per section, in the order of the binder.
pdf::Chapter coverSection(const BinderBook &book);
pdf::Chapter contentsSection(const BinderBook &book);
pdf::Chapter overviewSection(const BinderBook &book);
pdf::Chapter rolesSection(const BinderBook &book);
pdf::Chapter controlsSection(const BinderBook &book);
pdf::Chapter documentsSection(const BinderBook &book);
pdf::Chapter evidenceSection(const BinderBook &book);
pdf::Chapter gapsSection(const BinderBook &book);
pdf::Chapter logSection(const BinderBook &book);

/// The whole document: what PDF, HTML and XLSX are written from.
pdf::Document binderDocument(const BinderBook &book);

/// Every item on one line with the columns of domain.md 4.2: for XLSX and HTML.
pdf::Table indexTable(const BinderBook &book);

} // namespace tsuzuri
