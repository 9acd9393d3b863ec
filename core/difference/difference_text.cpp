#include "core/difference/difference_text.h"

#include "core/frameworks/pack_names.h"
#include "core/words/difference_words.h"
#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString frameworkName(const QString &id, Language language)
{
    const auto &names = frameworkNames();
    const auto found = std::ranges::find(names, id, &PackName::code);
    return found == names.end() ? id : found->name.best(language);
}

template <typename Enum>
QString choiceWord(const Words &words, const char *field, Enum value)
{
    const int place = kindInfo(Kind::RequirementMapping).fieldIndex(QString::fromLatin1(field));
    return words.choice(Kind::RequirementMapping, place,
        QString::fromLatin1(EnumCodes<Enum>::codes[static_cast<std::size_t>(value)]));
}

} // namespace

QString DifferenceText::state(DifferenceState state) const
{
    return m_words.text(differing::states[static_cast<std::size_t>(state)]);
}

QString DifferenceText::reuse(Reuse reuse) const
{
    return m_words.text(differing::reuses[static_cast<std::size_t>(reuse)]);
}

QString DifferenceText::node(const AnswerNode &node) const
{
    return node.kind == AnswerKind::Requirement
        ? frameworkName(node.framework, m_words.language()) + u' ' + node.code
        : node.code;
}

QString DifferenceText::source(const AnswerVia &via) const
{
    const QString text = node(via.steps.front().node);
    return via.source == AnswerSource::Presumed ? m_words.text(differing::presumed, {text}) : text;
}

QString DifferenceText::chain(const AnswerVia &via) const
{
    if (via.steps.size() == 1)
        return m_words.text(differing::sameRequirement);
    QStringList steps{source(via)};
    for (std::size_t i = 1; i < via.steps.size(); ++i)
        steps << node(via.steps[i].node);
    return steps.join(u" → "_s);
}

QString DifferenceText::weakest(const AnswerVia &via) const
{
    if (via.weakest < 0)
        return {};
    const AnswerVia::Step &step = via.steps[static_cast<std::size_t>(via.weakest)];
    const QString strength = choiceWord(m_words, "strength", step.strength);
    QString text = choiceWord(m_words, "relation", step.relation);
    if (!strength.isEmpty())
        text = m_words.text(differing::relationAndStrength, {text, strength});
    const auto author = [&] {
        switch (step.origin) {
        case LinkOrigin::Control:
        case LinkOrigin::CatalogueItem:
            return m_words.text(differing::ownLink);
        case LinkOrigin::Catalogue:
            return m_words.text(differing::catalogueLink);
        case LinkOrigin::OwnMapping:
            return step.author.isEmpty() ? m_words.text(differing::ownMapping)
                                         : step.author.best(m_words.language());
        case LinkOrigin::Mapping:
            break;
        }
        return step.author.best(m_words.language());
    };
    return text + u": "_s + author();
}

} // namespace tsuzuri
