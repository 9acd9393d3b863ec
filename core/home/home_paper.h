#pragma once

#include "core/home/home_text.h"

#include <QDateTime>

namespace tsuzuri {

/// The home page as one A4 page: its facts as texts, numbers and marks, so that it can be written in any
/// thread.
struct HomePaper {
    /// What a part of a bar says.
    enum class Part : std::uint8_t { Good, Partly, Open, Blocker, Major, Minor, Advice, Later, Ahead };

    struct Bar {
        QString label;
        std::vector<std::pair<Part, int>> parts;
        QString value;
    };
    struct Fact {
        QString left; ///< a day
        Severity mark{}; ///< whose sign stands before the text
        QString text;
        QString right;
    };
    struct Key {
        Part part{};
        QString text;
    };
    struct Bars {
        QString heading = {};
        QString whenEmpty = {};
        std::vector<Bar> bars = {};
        std::vector<Key> key = {};
        bool isShare = false; ///< each bar is a whole; else the longest is
    };
    struct Facts {
        QString heading;
        QString whenEmpty;
        std::vector<Fact> facts;
    };

    Language language{};
    QString title;
    QString about; ///< day and audit
    QString company;
    QDate day;
    std::array<HomeText::Figure, 4> figures;
    Bars readiness;
    Bars trend; ///< one bar a week, upright
    Bars subjects;
    Bars coverage; ///< one bar a month, upright
    Bars loads;
    Facts steps;
    Facts days;
    Facts news;
};

HomePaper homePaper(const HomeFacts &facts, const HomeText &text);

/// Always exactly one page: what has no room is counted in a last line. `created` stands in the file's
/// properties. Errors: those of the PDF writer, FontsMissing.
Result<void> writeHomePaper(
    const HomePaper &paper, const Words &words, const QString &path, const QDateTime &created);

} // namespace tsuzuri
