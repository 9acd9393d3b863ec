#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace tsuzuri::pdf {

/// A drawn shape. It never stands alone: the line that carries it has a word as well.
enum class Mark {
    None,
    Blocker, ///< octagon with bar
    Major, ///< triangle with mark
    Minor, ///< diamond
    Advice, ///< ring with dot
    Done, ///< tick
    DueLater, ///< empty ring
    Draft, ///< half ring
    Overdue, ///< clock
    Unknown, ///< question mark
    Withdrawn, ///< cross
};

enum class Tone { Normal, Secondary, Accent, Blocker, Major, Minor, Advice, Done, DueLater };

/// The tone of the words beside a mark.
Tone toneOf(Mark mark);

/// What a click leads to.
struct Link {
    enum class Kind {
        None,
        Internal, ///< target is the name of a destination in the same document
        File, ///< target is a path relative to the PDF, "/" between folders
        Web, ///< target is an absolute address
    };

    Kind kind = Kind::None;
    QString target = {};

    static Link to(QString destination) { return {Kind::Internal, std::move(destination)}; }
    static Link file(QString path) { return {Kind::File, std::move(path)}; }
    static Link web(QString address) { return {Kind::Web, std::move(address)}; }
    bool operator==(const Link &) const = default;
};

/// A piece of text in one style.
struct Span {
    QString text = {};
    Tone tone = Tone::Normal;
    bool bold = false;
    Link link = {};
};

/// Which page is where. Known when every page is laid out.
struct PageNumbers {
    int total = 0;
    std::function<int(const QString &destination)> of = {}; ///< from 1; 0 for an unknown destination
};

/// A text that needs page numbers, for example "386 pages" on the cover or the page column of a register.
/// It stands on one line; `widest` is the longest text to leave room for.
struct Later {
    QString widest = {};
    std::function<QString(const PageNumbers &)> text = {};
};

/// One paragraph: in a cell, a key-value row or the running text. It wraps; "\n" starts a new line.
struct Line {
    std::vector<Span> spans = {};
    Mark mark = Mark::None;
    bool small = false;
    std::optional<Later> later = {}; ///< drawn instead of the spans
    Link link = {}; ///< of a later text
};

/// Lines below each other.
struct Cell {
    std::vector<Line> lines = {};

    Cell() = default;
    Cell(QString text);
    Cell(Line line);
    Cell(Line main, Line second);
};

Line line(QString text, Tone tone = Tone::Normal);
Line bold(QString text, Tone tone = Tone::Normal);
/// A smaller second line below a main one.
Line smallLine(QString text, Tone tone = Tone::Secondary);
/// A mark and its word, in the mark's colour.
Line marked(Mark mark, QString word);
Line linked(QString text, Link link);
/// The number of the page on which the destination stands, as a link to it.
Line pageOf(const QString &destination);

} // namespace tsuzuri::pdf
