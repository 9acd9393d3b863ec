#pragma once

#include "core/base/text_part.h"
#include "core/base/text_range.h"

#include <vector>

namespace tsuzuri {

/// One row of two texts side by side. A side without a line (number 0) has nothing there.
struct DifferenceRow {
    enum class Change : std::uint8_t { Same, Changed, Removed, Added };
    struct Side {
        int line = 0; ///< 1, 2, 3 … within the part
        QString text;
        std::vector<TextRange> marks; ///< what differs within a changed line

        bool operator==(const Side &) const = default;
    };

    Change change{};
    int part = 0; ///< index into `parts`
    Side left;
    Side right;

    bool operator==(const DifferenceRow &) const = default;
};

struct TextDifference {
    struct Part {
        QString left; ///< name of the part, "" where this side has none
        QString right;

        bool operator==(const Part &) const = default;
    };
    std::vector<Part> parts;
    std::vector<DifferenceRow> rows;
    bool isCoarse = false; ///< the texts were too long to be compared line by line: one stands for the other

    bool isSame() const;
    /// First rows of the runs of rows that differ.
    std::vector<int> changes() const;
};

/// Compares texts part by part: parts of the same name and order belong together, others were added or
/// removed. Lines that are alike are shown beside each other with what differs marked by words, where a text
/// has no blanks by characters. Line ends and white space at the end of a line don't count. Work grows with
/// the size of the texts times the number of differing lines and is bounded.
TextDifference textDifference(const std::vector<TextPart> &left, const std::vector<TextPart> &right);

} // namespace tsuzuri
