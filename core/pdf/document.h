#pragma once

#include "core/pdf/table.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace tsuzuri::pdf {

enum class PageFormat { A4, A4Landscape, A3, A3Landscape };

/// Running text.
struct Paragraph {
    Line line = {};
    enum class Style { Body, Lead, Small } style = Style::Body;
    double spaceAfterMm = 3;
};

/// Terms and what they stand for, between thin rules.
struct KeyValues {
    struct Entry {
        QString key = {};
        Cell value = {};
    };
    std::vector<Entry> entries = {};
    enum class Style { Normal, Cover } style = Style::Normal; ///< Cover is larger
    bool isTwoColumn = false; ///< entries fill row by row, left then right
    double keyWidthMm = 0; ///< 0: measured
};

/// A framed box with a tinted ground.
struct Notice {
    enum class Kind { Accent, Warning } kind = Kind::Accent;
    Mark mark = Mark::None; ///< beside the title
    QString title = {};
    std::vector<Line> lines = {};
};

/// The boxes for approval, review and preparation, at the right; a notice may stand beside them.
struct SignatureBoxes {
    struct Box {
        QString title = {};
        QString role = {};
        QString name = {};
        QString date = {}; ///< or the words that say that it isn't given
        bool isGiven = true;
    };
    std::vector<Box> boxes = {};
    std::optional<Notice> beside = {};
};

/// The large title of a cover.
struct CoverTitle {
    QString above = {};
    QString title = {};
    QString below = {};
    QString company = {};
};

struct PageBreak { };

struct Space {
    double mm = 4;
};

/// All listed headings and chapters with their pages; begins and ends a page. Covers and the chapter that
/// begins with it are in the outline only, its heading in neither.
struct Contents {
    Heading heading = {}; ///< its own
    int depth = 2; ///< 0: chapters only; 1 to 3: headings up to that level
};

/// One of the blocks above: a variant whose copies are made out of line, because a table alone is half a page
/// of code.
class Block : public std::variant<Heading, Paragraph, KeyValues, Notice, SignatureBoxes, CoverTitle, Table,
                  Contents, PageBreak, Space> {
public:
    using variant::variant;
    Block(const Block &);
    Block(Block &&) noexcept;
    Block &operator=(const Block &);
    Block &operator=(Block &&) noexcept;
    ~Block();
};

/// A chapter begins on a new page.
struct Chapter {
    QString title = {}; ///< in the header line, the outline and the contents; "" for none
    QString destination = {};
    std::vector<Block> blocks = {};
    PageFormat format = PageFormat::A4;
    bool isCover = false; ///< larger confidentiality mark, no header line
    bool isListed = true; ///< in outline and contents
};

struct Document {
    // metadata
    QString title = {};
    QString author = {};
    QString subject = {};
    QString creator = {};
    QString language = {}; ///< BCP 47: "ja", "en"
    QDateTime created = {}; ///< with its zone
    // what each page shows
    QString header = {}; ///< at the left; the chapter's title follows
    QString confidentiality = {}; ///< boxed in red at the right, "" for no box
    QString footer = {}; ///< at the left
    std::function<QString(int page, int pages)> pageText = {}; ///< at the right, from 1
    // words of tables that go over pages
    QString continuedFrom = {}; ///< "continued from the previous page"
    QString continuedTo = {}; ///< "continued on the next page"
    QString groupContinued = {}; ///< follows a repeated group name
    QString furtherColumns = {}; ///< "further columns", of a table that is too wide for one page

    std::vector<Chapter> chapters = {};
};

} // namespace tsuzuri::pdf
