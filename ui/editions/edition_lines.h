#pragma once

#include "core/editions/edition.h"
#include "ui/support/shapes.h"

#include <QStringList>

namespace tsuzuri {

class Session;
class Words;

Sign signOf(EditionState state);
QString stateWord(EditionState state, const Words &words);

/// A row of a preview as a table shows it, and what a search looks through.
struct EditionLine {
    QStringList cells; ///< what becomes of it, number, heading, former number, what changes, answers
    QString folded;
};

std::vector<EditionLine> editionLines(const EditionPreview &preview, const Words &words);

/// "is part of it; table of correspondence; Applicable"
QString originRemark(const EditionRow::Origin &origin, const Session &session, Id<Project> project);

} // namespace tsuzuri
