#pragma once

#include "core/locations/checker.h"
#include "core/locations/recognise.h"

namespace tsuzuri {

/// One line of a pasted list of places, and what it says to this workspace.
struct PastedPlace {
    enum class State : std::uint8_t {
        Known, ///< a new place of a known document
        New, ///< of no known document: it becomes a new one
        Duplicate, ///< recorded already, or the same as a line above
        NoPlace ///< words, no address
    };
    enum class By : std::uint8_t { Nothing, Content, Number, Title };

    State state{};
    QString line = {}; ///< as pasted
    RecognisedPlace place = {};
    By by{};
    AnyId subject =
        {}; ///< of Known and of Duplicate: the document, or the version that the name or the content tells
    QString sha256; ///< of the file there, where this machine can read it
    LocalizedText
        title; ///< of New: the file's name without number and version, in the language that it is written in
    Id<Location> recorded; ///< of Duplicate: the location that is recorded already; null for a repeated line
};

/// The lines of a mail or a table that are not blank. Bullets, quotation marks, numbering and words before an
/// address are left out. At most 5,000 lines.
std::vector<PastedPlace> readPastedPlaces(const QString &text);

/// The lines whose files this machine may read, for `checkPlaces`; `location` of each stands for the line
/// only.
struct PastedFiles {
    std::vector<PlaceToCheck> places;
    std::vector<std::size_t> lines;
};
PastedFiles filesOf(const std::vector<PastedPlace> &lines);

/// Tells each line what it is: by content first, then by the number in its name, then by the title.
void matchPastedPlaces(const Dataset &data, const PathVariables &variables, std::vector<PastedPlace> &lines);

/// The lines as one change: a location for each that is known, a document and its location for each that is
/// new.
ChangeSet changesOf(const Dataset &data, const std::vector<PastedPlace> &lines);

} // namespace tsuzuri
