#pragma once

#include "core/frameworks/pack.h"

namespace tsuzuri {

/// What a pack calls something that records hold as a code.
struct PackName {
    QString code;
    LocalizedText name;
};

// Of the packs that come with the program. Read when first asked for; each code once. Safe to ask from
// several threads.

/// Kinds of audits, the scheme of a project: "soc2_type2" → "SOC 2 Type 2".
const std::vector<PackName> &schemeNames();
/// Packs and their levels as projects name them: "aicpa_tsc_2017:availability" → "TSC: Availability".
const std::vector<PackName> &frameworkNames();

/// How long a result holds and when the next audit is due, by the pack of the project (its frameworks, each
/// maybe with
/// ":LEVEL") that knows its scheme, else by any other pack that does; empty where none does.
const pack::Cycle &cycleOf(const QString &scheme, const QStringList &frameworks);

} // namespace tsuzuri
