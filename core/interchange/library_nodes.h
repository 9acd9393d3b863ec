#pragma once

#include "core/interchange/row_tree.h"

namespace tsuzuri {

/// A node of a library, from YAML or from a row.
struct LibraryNode {
    QString place;
    QString key; ///< unique in the library: end of its urn, or "node7" of the seventh row
    QString parent; ///< key
    QString ref; ///< maybe empty, maybe used twice
    bool isAssessable = false;
    LocalizedText name;
    LocalizedText text;
    QStringList groups; ///< implementation groups
};

struct LibraryGroup {
    QString ref;
    LocalizedText name;
};

/// Turns nodes into the draft's requirements and groups into its levels.
void addNodes(std::vector<LibraryNode> nodes, const std::vector<LibraryGroup> &groups, FrameworkDraft &draft,
    const BothWords &words);

/// A text of a library in `locale` with its Japanese and English translations.
LocalizedText libraryText(
    const QString &own, const QString &locale, const QString &japanese, const QString &english);

} // namespace tsuzuri
