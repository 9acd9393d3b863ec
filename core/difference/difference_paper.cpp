#include "core/difference/difference_text.h"
#include "core/model/own_company.h"
#include "core/words/difference_words.h"
#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

using As = PaperColumn::Kind;

constexpr std::size_t mostNamed = 6; // chains and records in one cell

class Writer {
public:
    Writer(const Difference &difference, const Dataset *data, const Words &words)
        : m_difference(difference)
        , m_data(data)
        , m_words(words)
        , m_text(words)
    {
    }

    PaperSection chapters() const
    {
        PaperSection section{m_words.text(differing::byChapter), {}, {}, {}};
        section.columns = {{m_words.text(differing::chapter), As::Text, 3}};
        for (const Phrase &state : differing::states)
            section.columns.push_back({m_words.text(state), As::Number, 1});
        for (const DifferenceChapter &chapter : m_difference.chapters) {
            PaperRow row{{nameOf(chapter)}, {}};
            for (const int count : chapter.counts)
                row.cells << QString::number(count);
            section.rows.push_back(std::move(row));
        }
        return section;
    }

    PaperSection requirements() const
    {
        PaperSection section{m_words.text(differing::byRequirement), {}, {}, {}};
        section.groupHeading = m_words.text(differing::chapter);
        section.columns = {{m_words.number(), As::Token, 1},
            {m_words.text(differing::requirement), As::Text, 3},
            {m_words.text(differing::state), As::Text, 1}, {m_words.text(differing::answeredBy), As::Text, 4},
            {m_words.text(differing::weakest), As::Text, 2},
            {m_words.text(differing::documents), As::Text, 3},
            {m_words.text(differing::evidence), As::Text, 3}};
        for (const SchemeDifferenceRow &row : m_difference.rows) {
            section.rows.push_back(
                {{row.code, row.title.best(m_words.language()), m_text.state(row.state), chains(row),
                     row.via.empty() ? QString() : m_text.weakest(row.via.front()),
                     reusable(row.documents, &Reusable::document),
                     reusable(row.evidence, &Reusable::evidence)},
                    {}, nameOf(m_difference.chapters[static_cast<std::size_t>(row.chapter)])});
        }
        return section;
    }

    PaperSection effort() const
    {
        PaperSection section{m_words.text(differing::byPerson), {}, {}, m_words.text(differing::nothingLeft)};
        section.columns = {{m_words.text(differing::person), As::Text, 3},
            {m_words.text(differing::toComplete), As::Number, 1},
            {m_words.text(differing::toRenew), As::Number, 1},
            {m_words.text(differing::toCollect), As::Number, 1}};
        for (const DifferenceEffort &effort : m_difference.effort) {
            const Person *person = m_data ? m_data->find(effort.person) : nullptr;
            section.rows.push_back(
                {{person ? person->name.best(m_words.language()) : m_words.text(differing::nobody),
                     QString::number(effort.requirements), QString::number(effort.documents),
                     QString::number(effort.evidence)},
                    {}});
        }
        return section;
    }

private:
    QString nameOf(const DifferenceChapter &chapter) const
    {
        return QString(chapter.code + u' ' + chapter.title.best(m_words.language())).trimmed();
    }

    /// "D-001, D-003: as it is; D-004: not usable"
    template <typename T>
    QString reusable(const std::vector<Reusable> &things, Id<T> Reusable::*id) const
    {
        QStringList groups;
        for (const Reuse reuse : {Reuse::AsItIs, Reuse::OtherPeriod, Reuse::Not}) {
            QStringList refs;
            for (const Reusable &thing : things) {
                if (thing.reuse == reuse)
                    refs << m_data->find(thing.*id)->ref;
            }
            const qsizetype more = refs.size() - qsizetype(mostNamed);
            if (more > 0)
                refs = refs.first(qsizetype(mostNamed)) << u"+%1"_s.arg(more);
            if (!refs.isEmpty())
                groups << m_words.list(refs) + u": "_s + m_text.reuse(reuse);
        }
        return groups.join(u'\n');
    }

    QString chains(const SchemeDifferenceRow &row) const
    {
        QStringList lines;
        for (std::size_t i = 0; i < std::min(row.via.size(), mostNamed); ++i)
            lines << m_text.chain(row.via[i]);
        if (row.via.size() > mostNamed)
            lines << u"+%1"_s.arg(row.via.size() - mostNamed);
        return lines.join(u'\n');
    }

    const Difference &m_difference;
    const Dataset *m_data;
    const Words &m_words;
    DifferenceText m_text;
};

} // namespace

Paper differencePaper(const Difference &difference, const Dataset *data, const Words &words, QDate day)
{
    const Language language = words.language();
    Paper paper;
    paper.language = language;
    const QString target = difference.targetTitle.best(language);
    paper.title = words.text(differing::title, {target});
    paper.day = day;
    if (data)
        paper.company = companyName(*data).best(language);
    QStringList held;
    for (const LocalizedText &title : difference.heldTitles)
        held << title.best(language);
    paper.facts = {{words.text(differing::held), words.list(held)}, {words.text(differing::target), target},
        {words.text(differing::requirements), QString::number(difference.rows.size())}};
    for (const DifferenceState state :
        {DifferenceState::Covered, DifferenceState::Partly, DifferenceState::Open})
        paper.facts.push_back({words.text(differing::states[static_cast<std::size_t>(state)]),
            QString::number(difference.count(state))});
    paper.facts.push_back({words.text(differing::notes), words.text(differing::howToRead)});
    const Writer writer(difference, data, words);
    paper.sections = {writer.chapters(), writer.requirements()};
    if (data)
        paper.sections.push_back(writer.effort());
    return paper;
}

} // namespace tsuzuri
