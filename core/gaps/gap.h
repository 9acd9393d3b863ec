#pragma once

#include "core/base/named_text.h"
#include "core/model/records.h"

namespace tsuzuri {

/// Something that an audit would object to, found by a rule. It holds no sentence: core/words makes one of
/// `rule` and `arguments`.
struct Gap {
    QString rule; ///< LOC-01
    Severity severity{}; ///< after escalation by the phase
    Id<Project> project; ///< null where the record belongs to no project (documents, versions, locations)
    AnyId subject;
    QString subjectRef; ///< D-026; of an applicability the ref of its requirement, aicpa_tsc_2017:CC6.1
    QString label; ///< what the subject is about, or which of several, in no language: D-011-V2, C-025
                   ///< 2026-Q2; may be ""
    NamedTexts arguments; ///< of the rule's sentence: D.ref, D.title, …
    QString
        fingerprint; ///< 64 hexadecimal digits: the same gap has the same from week to week and in every copy
    Id<Waiver> waiver; ///< lets the gap pass on the day of the evaluation; null where none does

    bool operator==(const Gap &) const = default;
    bool isWaived() const { return !waiver.isNull(); }
};

/// SHA-256 over rule, project, subject and `discriminator`, which tells gaps of one rule and subject apart.
QString gapFingerprint(
    const QString &rule, Id<Project> project, const AnyId &subject, const QString &discriminator);

} // namespace tsuzuri
