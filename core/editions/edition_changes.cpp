#include "core/editions/carried_links.h"
#include "core/editions/carried_waivers.h"
#include "core/editions/edition_case.h"
#include "core/editions/requirement_update.h"
#include "core/frameworks/project_set_up.h"
#include "core/frameworks/requirements.h"
#include "core/words/edition_words.h"
#include "core/words/words.h"

#include <unordered_set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
QString choiceWord(const Words &words, Kind kind, QStringView field, Enum value)
{
    return words.choice(kind, kindInfo(kind).fieldIndex(field),
        QString::fromLatin1(EnumCodes<Enum>::codes[static_cast<std::size_t>(value)]));
}

/// One text below the other, each once.
void append(LocalizedText &text, const LocalizedText &more)
{
    for (const auto &[own, other] : {std::pair{&text.ja, &more.ja}, std::pair{&text.en, &more.en}}) {
        if (other->isEmpty() || own->split(u'\n').contains(*other))
            continue;
        *own += own->isEmpty() ? *other : u'\n' + *other;
    }
}

class ChangeMaker {
public:
    ChangeMaker(const EditionCase &moved, const BothWords &words, EditionPlan &plan)
        : m_case(moved)
        , m_words(words)
        , m_plan(plan)
        , m_waivers(moved.data, moved.project.id)
    {
    }

    void make()
    {
        if (m_case.isSamePack())
            updateRequirements(m_case.target, m_case.data, m_case.held, m_plan.changes);
        else
            addMissingRequirements(m_case.target, m_case.data, m_plan.changes);
        for (const EditionRow &row : m_plan.preview.rows) {
            if (row.state != EditionState::Withdrawn)
                decide(row);
        }
        carryLinks(m_case, m_plan.preview.rows, m_plan.changes);
        follow();
        leaveBehind();
    }

private:
    /// The first origin that asks for the same and was decided on; null where there is none.
    const Applicability *equalDecision(const EditionRow &row) const
    {
        for (const EditionRow::Origin &origin : row.origins) {
            const Applicability *decision = m_case.answers.of(origin.requirement).decision;
            if (origin.relation == MappingRelation::Equal && decision && saysSomething(*decision))
                return decision;
        }
        return nullptr;
    }

    void decide(const EditionRow &row)
    {
        const Id<Requirement> own = m_case.idOf(row.code);
        const Applicability *known = m_case.answers.of(own).decision;
        if (row.carried == CarriedOver::Stays || (row.carried == CarriedOver::Nothing && known))
            return;
        Applicability decision = known ? *known : Applicability();
        decision.project = m_case.project.id;
        decision.requirement = own;
        decision.applicability = ApplicabilityState::Undecided;
        const Applicability *before = row.carried == CarriedOver::AsItIs ? equalDecision(row) : nullptr;
        if (before)
            copyAnswer(*before, decision);
        else if (row.carried == CarriedOver::ToReview)
            propose(row, decision);
        Id<Applicability> id = decision.id;
        if (known)
            m_plan.changes.change(std::move(decision));
        else
            id = m_plan.changes.add(std::move(decision));
        if (before)
            m_waivers.carry(before->id, id, m_plan.changes);
    }

    static void copyAnswer(const Applicability &from, Applicability &to)
    {
        to.applicability = from.applicability;
        to.reason = from.reason;
        to.reasonKinds = from.reasonKinds;
        to.implementationStatus = from.implementationStatus;
        to.decidedBy = from.decidedBy;
        to.decidedOn = from.decidedOn;
        to.note = from.note;
    }

    /// Reasons and status go along, the decision itself is to be made anew.
    void propose(const EditionRow &row, Applicability &proposal) const
    {
        std::optional<ImplementationStatus> status;
        for (const EditionRow::Origin &origin : row.origins) {
            const Applicability *decision = m_case.answers.of(origin.requirement).decision;
            if (!decision || !saysSomething(*decision))
                continue;
            append(proposal.reason, decision->reason);
            append(proposal.note, decision->note);
            for (const QString &kind : decision->reasonKinds) {
                if (!proposal.reasonKinds.contains(kind))
                    proposal.reasonKinds << kind;
            }
            const bool agrees = !status || *status == decision->implementationStatus;
            status = agrees ? decision->implementationStatus : ImplementationStatus::Unset;
        }
        proposal.implementationStatus = status.value_or(ImplementationStatus::Unset);
        LocalizedText note = reviewNote(row);
        append(note, proposal.note);
        proposal.note = note;
    }

    LocalizedText reviewNote(const EditionRow &row) const
    {
        const auto in = [&](Language language) {
            const Words &words = m_words.in(language);
            QStringList origins;
            for (const EditionRow::Origin &origin : row.origins) {
                const Applicability *decision = m_case.answers.of(origin.requirement).decision;
                const auto state = decision ? decision->applicability : ApplicabilityState::Undecided;
                origins << words.text(editions::origin,
                    {origin.code, choiceWord(words, Kind::RequirementMapping, u"relation", origin.relation),
                        choiceWord(words, Kind::Applicability, u"applicability",
                            state == ApplicabilityState::Unset ? ApplicabilityState::Undecided : state)});
            }
            return words.text(editions::toReview, {m_case.fromTitle().best(language), words.list(origins)});
        };
        return {in(Language::Japanese), in(Language::English), {}};
    }

    /// Decisions that go on nowhere, kept apart with all that they say.
    void leaveBehind()
    {
        std::unordered_set<Uuid> followed;
        for (const pack::Requirement *entry : m_case.selection)
            followed.insert(m_case.idOf(entry->id).uuid);
        std::vector<Applicability> left;
        for (const Requirement *requirement : m_case.held.requirements) {
            const Applicability *decision = m_case.answers.of(requirement->id).decision;
            if (decision && !followed.contains(requirement->id.uuid))
                left.push_back(*decision);
        }
        if (left.empty())
            return;
        m_plan.earlier = m_plan.changes.add(earlierProject());
        for (Applicability &decision : left) {
            decision.project = m_plan.earlier;
            m_plan.changes.change(std::move(decision));
        }
    }

    Project earlierProject() const
    {
        Project earlier = m_case.project;
        earlier.id = {};
        earlier.ref.clear();
        earlier.unresolved.clear();
        earlier.status = ProjectStatus::Closed;
        earlier.previousProject = {};
        earlier.frameworks.removeIf([this](const QString &word) { return !isLeft(word); });
        const bool isOne = earlier.frameworks.size() == 1;
        const LocalizedText title =
            isOne ? editionName(m_case.data, earlier.frameworks.front()) : m_case.fromTitle();
        const LocalizedText &name = m_case.project.name;
        earlier.name = {};
        for (const auto &[language, text] :
            {std::pair{Language::Japanese, &earlier.name.ja}, std::pair{Language::English, &earlier.name.en}})
            *text = m_words.in(language).text(editions::earlier, {name.best(language), title.best(language)});
        return earlier;
    }

    bool isLeft(const QString &word) const { return word.section(u':', 0, 0) == m_case.question.from; }

    /// The project names the new edition where it named the old one.
    void follow()
    {
        Project project = m_case.project;
        QStringList named;
        for (const QString &level : m_case.question.levels)
            named << m_case.target.id + u':' + level;
        if (named.isEmpty())
            named << m_case.target.id;
        QStringList frameworks;
        for (const QString &word : m_case.project.frameworks)
            frameworks << (isLeft(word) ? named : QStringList(word));
        frameworks.removeDuplicates();
        project.frameworks = frameworks;
        if (const QStringList categories = trustCategories(m_case.target, m_case.question.levels);
            !categories.isEmpty())
            project.tscCategories = categories;
        if (project != m_case.project)
            m_plan.changes.change(std::move(project));
    }

    const EditionCase &m_case;
    const BothWords &m_words;
    EditionPlan &m_plan;
    CarriedWaivers m_waivers;
};

} // namespace

void addEditionChanges(const EditionCase &moved, const BothWords &words, EditionPlan &plan)
{
    ChangeMaker(moved, words, plan).make();
}

} // namespace tsuzuri
