#include "core/difference/relation.h"
#include "core/editions/edition_case.h"

#include <QSet>

#include <unordered_set>

namespace tsuzuri {

namespace {

/// Makes the rows of a preview.
class RowMaker {
public:
    explicit RowMaker(const EditionCase &moved)
        : m_case(moved)
    {
        const auto &shipped = shippedMappings();
        const auto all = correspondencesOf(
            moved.data, moved.held, moved.target, shipped ? std::span(*shipped) : std::span<const Mapping>());
        for (const pack::Requirement *entry : moved.selection)
            m_selected.insert(entry->id);
        findScope();
        for (const Correspondence &each : all) {
            if (!m_selected.contains(each.to) || !isInScope(*each.from))
                continue;
            m_origins[each.to].push_back(each);
            ++m_targets[each.from->code];
        }
    }

    std::vector<EditionRow> make()
    {
        std::vector<EditionRow> rows;
        for (const pack::Requirement *entry : m_case.selection)
            rows.push_back(rowOf(*entry));
        for (const Requirement *requirement : m_case.held.requirements) {
            if (isInScope(*requirement) && !m_targets.contains(requirement->code))
                rows.push_back(withdrawn(*requirement));
        }
        return rows;
    }

private:
    /// A project that has decided on nothing yet is about all of what it names.
    void findScope()
    {
        m_isAll = std::ranges::none_of(m_case.held.requirements,
            [this](const Requirement *each) { return m_case.answers.of(each->id).decision != nullptr; });
    }
    bool isInScope(const Requirement &requirement) const
    {
        const RecordedAnswers &answers = m_case.answers.of(requirement.id);
        return stands(requirement)
            && (m_isAll || answers.decision || (!m_case.isSamePack() && !answers.isEmpty()));
    }

    EditionRow rowOf(const pack::Requirement &entry)
    {
        EditionRow row;
        row.code = entry.id;
        row.title = entry.title;
        std::vector<Correspondence> origins = m_origins.value(entry.id);
        std::ranges::stable_sort(origins, std::greater(),
            [](const Correspondence &each) { return firmness(each.relation, MappingStrength::Unset); });
        for (const Correspondence &each : origins) {
            row.origins.push_back(
                {each.from->id, each.from->code, each.from->title, each.relation, each.ground});
            addHanging(row, *each.from);
        }
        if (origins.size() == 1)
            compare(row, *origins.front().from, entry);
        row.state = stateOf(row);
        row.carried = carriedTo(row);
        return row;
    }

    EditionRow withdrawn(const Requirement &requirement)
    {
        EditionRow row;
        row.state = EditionState::Withdrawn;
        row.code = requirement.code;
        row.title = requirement.title;
        row.origins.push_back({requirement.id, requirement.code, requirement.title, MappingRelation::Equal,
            CorrespondenceGround::SameNumber});
        addHanging(row, requirement);
        return row;
    }

    void addHanging(EditionRow &row, const Requirement &requirement) const
    {
        for (const AnyId &record : m_case.answers.records(m_case.answers.of(requirement.id))) {
            if (!std::ranges::contains(row.hanging, record))
                row.hanging.push_back(record);
        }
        std::ranges::stable_sort(row.hanging, {}, [](const AnyId &record) {
            constexpr std::array order{Kind::Applicability, Kind::Control, Kind::Document, Kind::Evidence,
                Kind::Request, Kind::Finding};
            return std::ranges::find(order, record.kind) - order.begin();
        });
    }

    /// A pack without texts, because its licence forbids them, says nothing of them.
    void compare(EditionRow &row, const Requirement &before, const pack::Requirement &after) const
    {
        const Requirement *parent = m_case.data.find(before.parent);
        row.hasNewNumber = before.code != after.id;
        row.hasNewTitle = !isSameText(before.title, after.title);
        row.hasNewText = !after.text.isEmpty() && !isSameText(before.text, after.text);
        row.hasNewChapter = !row.hasNewNumber && (parent ? parent->code : QString()) != after.parent;
    }

    EditionState stateOf(const EditionRow &row) const
    {
        if (row.origins.empty())
            return EditionState::New;
        if (row.origins.size() > 1)
            return EditionState::Merged;
        if (m_targets.value(row.origins.front().code) > 1)
            return EditionState::Split;
        const bool isSame = row.origins.front().relation == MappingRelation::Equal && !row.hasNewNumber
            && !row.hasNewTitle && !row.hasNewText && !row.hasNewChapter;
        return isSame ? EditionState::Kept : EditionState::Changed;
    }

    CarriedOver carriedTo(const EditionRow &row) const
    {
        const Id<Requirement> own = m_case.idOf(row.code);
        const Applicability *decision = m_case.answers.of(own).decision;
        if (decision && saysSomething(*decision))
            return CarriedOver::Stays;
        CarriedOver carried = CarriedOver::Nothing;
        for (const EditionRow::Origin &origin : row.origins) {
            if (origin.requirement == own || m_case.answers.of(origin.requirement).isEmpty())
                continue;
            if (origin.relation == MappingRelation::Equal)
                return CarriedOver::AsItIs;
            carried = CarriedOver::ToReview;
        }
        return carried;
    }

    const EditionCase &m_case;
    bool m_isAll = false;
    QSet<QString> m_selected;
    QHash<QString, std::vector<Correspondence>> m_origins; // by number of the target
    QHash<QString, int> m_targets; // by old number
};

/// Open projects but this one that name the framework, whose requirements are about to change.
std::vector<Id<Project>> othersOf(const EditionCase &moved)
{
    std::vector<Id<Project>> others;
    for (const Project &project : moved.data.table<Project>()) {
        const bool names = std::ranges::any_of(project.frameworks,
            [&](const QString &word) { return word.section(u':', 0, 0) == moved.question.from; });
        if (names && project.id != moved.project.id && project.status != ProjectStatus::Closed)
            others.push_back(project.id);
    }
    return others;
}

/// Everything that was read, once.
std::vector<std::pair<AnyId, int>> basisOf(const EditionCase &moved, const std::vector<EditionRow> &rows)
{
    std::vector<std::pair<AnyId, int>> basis{
        {{Kind::Project, moved.project.id.uuid}, moved.project.revision}};
    const auto add = [&]<typename T>(const T &record) {
        basis.emplace_back(AnyId{kindOf<T>, record.id.uuid}, record.revision);
    };
    std::unordered_set<Uuid> seen;
    const auto addAnswers = [&](Id<Requirement> requirement) {
        if (!seen.insert(requirement.uuid).second)
            return;
        const RecordedAnswers &answers = moved.answers.of(requirement);
        if (answers.decision)
            add(*answers.decision);
        const auto addAll = [&](const auto &records) {
            for (const auto *record : records)
                add(*record);
        };
        addAll(answers.controls);
        addAll(answers.evidence);
        addAll(answers.requests);
        addAll(answers.findings);
    };
    for (const EditionRow &row : rows) {
        addAnswers(moved.idOf(row.code));
        for (const EditionRow::Origin &origin : row.origins)
            addAnswers(origin.requirement);
    }
    return basis;
}

} // namespace

EditionPreview previewOf(const EditionCase &moved)
{
    EditionPreview preview{
        moved.question, moved.fromTitle(), moved.toTitle(), RowMaker(moved).make(), {}, {}};
    if (moved.isSamePack())
        preview.alsoConcerned = othersOf(moved);
    preview.basis = basisOf(moved, preview.rows);
    return preview;
}

} // namespace tsuzuri
