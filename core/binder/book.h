#pragma once

#include "core/binder/plan.h"
#include "core/gaps/engine.h"
#include "core/papers/page_parts.h"

namespace tsuzuri {

/// What a build knows beside its plan.
struct BuildFacts {
    int number = 0;
    QString inputDigest;
    QString logHead; ///< of the last entry that is no binder build
    qint64 logEntries = 0;
    QDateTime builtAt; ///< of that entry, or SOURCE_DATE_EPOCH, in the workspace's zone
    QString programVersion;
    QStringList overrides; ///< fingerprints of gaps that were accepted for this build
};

/// What the sections are made of, and how texts get into them. Everything given must outlive the book.
class BinderBook {
public:
    BinderBook(const BinderPlan &plan, const Words &words, const GapReport &gaps, const BuildFacts &facts);

    const BinderPlan &plan;
    const Words &words;
    const GapReport &gaps;
    const BuildFacts &facts;

    Language language() const { return words.language(); }
    const Dataset &data() const { return plan.data(); }

    /// A text in the binder's language; where there is none, the other one's with a mark that says so.
    pdf::Line text(const LocalizedText &text) const { return textLine(words, text); }
    /// The same as plain text.
    QString plain(const LocalizedText &text) const { return plainText(words, text); }
    /// A title with its other language small below.
    pdf::Cell title(const LocalizedText &title) const;
    QString person(Id<Person> id) const;
    QString choice(Kind kind, QStringView field, std::string_view code) const;
    QString field(Kind kind, QStringView field) const { return words.field(kind, field); }

    /// The numbers of records, as links to where they stand in this document.
    pdf::Line links(Kind kind, const std::vector<Uuid> &ids) const;
    template <typename T>
    pdf::Line links(const std::vector<Id<T>> &ids) const
    {
        std::vector<Uuid> uuids;
        std::ranges::transform(ids, std::back_inserter(uuids), &Id<T>::uuid);
        return links(kindOf<T>, uuids);
    }
    template <typename T>
    pdf::Line links(const std::vector<const T *> &records) const
    {
        std::vector<Uuid> uuids;
        std::ranges::transform(
            records, std::back_inserter(uuids), [](const T *record) { return record->id.uuid; });
        return links(kindOf<T>, uuids);
    }
    /// "" where the document does not show the record.
    QString destination(Kind kind, Uuid id) const;

    /// Open gaps of a record.
    const std::vector<const Gap *> &gapsOf(Uuid subject) const;
    /// How many of them, with the shape of the worst; a dash where there is none.
    pdf::Line gapCount(Uuid subject) const;
    /// Sentence of a gap, with a mark where part of it is in the other language.
    pdf::Line message(const Gap &gap) const;

private:
    void addDestinations();

    QSet<QString> m_destinations;
    QHash<QString, std::vector<const Gap *>> m_gaps;
};

/// Numbers the headings of a section: 3.1, 3.2, …
class SectionHeadings {
public:
    explicit SectionHeadings(int section)
        : m_section(section)
    {
    }
    pdf::Heading next(const QString &text, const QString &destination = {});

private:
    int m_section;
    int m_last = 0;
};

/// First and last day, one below the other.
pdf::Cell periodCell(const Period &period);

// One function per section, in the order of the binder.
pdf::Chapter coverSection(const BinderBook &book);
pdf::Chapter readMeSection(const BinderBook &book);
pdf::Chapter overviewSection(const BinderBook &book);
pdf::Chapter controlsSection(const BinderBook &book);
pdf::Chapter documentsSection(const BinderBook &book);
pdf::Chapter evidenceSection(const BinderBook &book);
pdf::Chapter populationsSection(const BinderBook &book);
pdf::Chapter requestsSection(const BinderBook &book);
pdf::Chapter findingsSection(const BinderBook &book);
pdf::Chapter administrationSection(const BinderBook &book);

/// The whole document: what PDF and HTML are written from. It reads the book whenever it is written.
pdf::Document binderDocument(const BinderBook &book);

} // namespace tsuzuri
