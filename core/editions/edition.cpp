#include "core/editions/edition.h"

#include "core/editions/edition_case.h"
#include "core/frameworks/pack_names.h"
#include "core/frameworks/requirements.h"

namespace tsuzuri {

int EditionPreview::count(EditionState state) const
{
    return static_cast<int>(std::ranges::count(rows, state, &EditionRow::state));
}

Id<Requirement> EditionCase::idOf(const QString &code) const
{
    return requirementId(requirementRef(target.id, code));
}

LocalizedText EditionCase::fromTitle() const
{
    return editionName(data, question.from);
}

LocalizedText EditionCase::toTitle() const
{
    LocalizedText title = target.shortTitle;
    for (const QString &id : question.levels) {
        const auto level = std::ranges::find(target.levels, id, &pack::Level::id);
        title.ja += QStringLiteral(": ") + level->title.best(Language::Japanese);
        title.en += QStringLiteral(": ") + level->title.best(Language::English);
    }
    return title;
}

Result<EditionPlan> planEdition(
    const Dataset &data, const EditionQuestion &question, const Pack &target, const BothWords &words)
{
    const Project *project = data.find(question.project);
    if (!project)
        return failure(ErrorCode::UnknownProject, {question.project.uuid.toString()});
    const auto isFrom = [&](const QString &word) { return word.section(u':', 0, 0) == question.from; };
    if (std::ranges::none_of(project->frameworks, isFrom))
        return failure(ErrorCode::UnknownFramework, {question.from});
    auto held = heldEdition(data, question.from);
    if (!held)
        return std::unexpected(held.error());
    auto selection = target.selection(question.levels);
    if (!selection)
        return std::unexpected(selection.error());
    const EditionCase moved{data, question, *project, target, std::move(*held), std::move(*selection),
        AnswerBook(data, project->id)};
    EditionPlan plan;
    plan.preview = previewOf(moved);
    addEditionChanges(moved, words, plan);
    return plan;
}

LocalizedText editionName(const Dataset &data, const QString &word)
{
    const auto &names = frameworkNames();
    const auto known = std::ranges::find(names, word, &PackName::code);
    if (known != names.end())
        return known->name;
    const Framework *framework = data.table<Framework>().findRef(word.section(u':', 0, 0));
    return framework ? framework->title : LocalizedText{word, word, {}};
}

QString frameworkToLeave(const Project &project, const Pack &target)
{
    QStringList frameworks;
    for (const QString &word : project.frameworks)
        frameworks << word.section(u':', 0, 0);
    frameworks.removeDuplicates();
    if (frameworks.contains(target.id))
        return target.id;
    for (const pack::Related &related : target.related) {
        const bool isEdition =
            related.relation == pack::Relation::Predecessor || related.relation == pack::Relation::Successor;
        if (isEdition && frameworks.contains(related.id))
            return related.id;
    }
    return frameworks.size() == 1 ? frameworks.front() : QString();
}

} // namespace tsuzuri
