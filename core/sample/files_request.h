#pragma once

#include "core/base/localized_text.h"
#include "core/base/period.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tsuzuri {

/// An occurrence of the control that the evidence shows.
struct SampleOccurrence {
    QString label; ///< 2026-04, 2026-Q2, FY2026-1H …
    Period window;
    QDateTime performedAt;
    QDateTime approvedAt;
    LocalizedText performer;
    LocalizedText approver;

    bool operator==(const SampleOccurrence &) const = default;
};

/// An item of a population that was drawn as a sample: the file must hold it in its row.
struct SampledItem {
    QString key;
    int row = 0; ///< from 1
    QDate date;
    LocalizedText text;
    LocalizedText note;
    bool isException = false; ///< approved on the day after

    bool operator==(const SampledItem &) const = default;
};

struct SampleRevision {
    QString label;
    QDate approvedOn;
    LocalizedText approver;
    LocalizedText change;

    bool operator==(const SampleRevision &) const = default;
};

/// What only a document version has.
struct SampleDocumentFacts {
    QString document; ///< D-001
    QString type; ///< policy, regulation …
    QString label; ///< 第3版, v1.2
    LocalizedText department;
    LocalizedText approver; ///< name, maybe empty
    LocalizedText approverRole;
    LocalizedText classification; ///< maybe empty
    QDate approvedOn;
    QDate effectiveOn;
    int reviewMonths = 0; ///< 0: not set
    int retentionYears = 5;
    int sequence = 1; ///< of this version, from 1
    int versions = 1; ///< that the document has
    std::vector<SampleRevision> revisions; ///< up to this version
    std::vector<std::pair<LocalizedText, LocalizedText>> controls; ///< name and action of those founded on it

    bool operator==(const SampleDocumentFacts &) const = default;
};

/// Everything that decides what stands in a generated file. Equal requests give equal bytes.
struct SampleFileRequest {
    QString ref; ///< E-0074 or D-001-V2: the seed of what is invented
    LocalizedText title;
    QString kind; ///< of the evidence: minutes, ticket, screenshot …
    QString fileKind; ///< pdf, png, xlsx, csv or txt
    Language language = Language::Japanese;
    QStringList recipes; ///< keys into contents/evidence.json, the nearest first
    LocalizedText company;
    LocalizedText summary;
    LocalizedText system;
    LocalizedText classification;
    LocalizedText form; ///< title and label of the form that was used, maybe empty
    LocalizedText preparedBy;
    QString account; ///< of who prepared it
    QDateTime capturedAt; ///< with its zone; maybe invalid
    Period covers;
    QString query;
    std::optional<int> rows; ///< the record count of the register
    bool showsClock = false;
    bool showsAddress = false;
    bool showsUser = false;
    bool isRedacted = false; ///< names are blacked out
    std::vector<SampleOccurrence> occurrences;
    std::vector<SampledItem> sampled;
    std::optional<SampleDocumentFacts> document; ///< only of document versions
    int variant = 0; ///< above 0: a copy that somebody has touched

    bool operator==(const SampleFileRequest &) const = default;
};

} // namespace tsuzuri
