#include "ui/editions/edition_lines.h"

#include "core/base/fold.h"
#include "core/words/edition_words.h"
#include "core/words/words.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct EditionLines {
    Q_DECLARE_TR_FUNCTIONS(EditionLines)
};

QString changedParts(const EditionRow &row, const Words &words)
{
    QStringList parts;
    for (const auto &[isNew, word] : {std::pair{row.hasNewNumber, EditionLines::tr("Number")},
             std::pair{row.hasNewTitle, EditionLines::tr("Heading")},
             std::pair{row.hasNewText, EditionLines::tr("Text")},
             std::pair{row.hasNewChapter, EditionLines::tr("Chapter")}}) {
        if (isNew)
            parts << word;
    }
    return words.list(parts);
}

QString answersText(const EditionRow &row, const Words &words)
{
    if (row.state != EditionState::Withdrawn)
        return words.text(editions::carried.at(static_cast<std::size_t>(row.carried)));
    return row.hanging.empty() ? QString() : EditionLines::tr("Stay readable");
}

} // namespace

Sign signOf(EditionState state)
{
    switch (state) {
    case EditionState::Kept:
        return {Shape::Tick, Tone::Good};
    case EditionState::Changed:
        return {Shape::HalfRing, Tone::Minor};
    case EditionState::Merged:
        return {Shape::RingDot, Tone::Minor};
    case EditionState::Split:
        return {Shape::TriangleMark, Tone::Minor};
    case EditionState::New:
        return {Shape::Diamond, Tone::Advice};
    case EditionState::Withdrawn:
        break;
    }
    return {Shape::Cross, Tone::Later};
}

QString stateWord(EditionState state, const Words &words)
{
    return words.text(editions::states.at(static_cast<std::size_t>(state)));
}

std::vector<EditionLine> editionLines(const EditionPreview &preview, const Words &words)
{
    std::vector<EditionLine> lines;
    for (const EditionRow &row : preview.rows) {
        QStringList origins;
        for (const EditionRow::Origin &origin : row.origins)
            origins << origin.code;
        const bool isWithdrawn = row.state == EditionState::Withdrawn;
        const QString title = row.title.best(words.language());
        lines.push_back({{stateWord(row.state, words), isWithdrawn ? QString() : row.code, title,
                             words.list(origins), changedParts(row, words), answersText(row, words)},
            fold(row.code + u' ' + title + u' ' + origins.join(u' '))});
    }
    return lines;
}

QString originRemark(const EditionRow::Origin &origin, const Session &session, Id<Project> project)
{
    const Words &words = session.words();
    const auto choice = [&](Kind kind, QStringView field, auto value) {
        using Enum = decltype(value);
        return words.choice(kind, kindInfo(kind).fieldIndex(field),
            QString::fromLatin1(EnumCodes<Enum>::codes[static_cast<std::size_t>(value)]));
    };
    QStringList parts{choice(Kind::RequirementMapping, u"relation", origin.relation),
        words.text(editions::grounds.at(static_cast<std::size_t>(origin.ground)))};
    for (const Applicability &decision : session.data().table<Applicability>()) {
        if (decision.project == project && decision.requirement == origin.requirement)
            parts << choice(Kind::Applicability, u"applicability", decision.applicability);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace tsuzuri
