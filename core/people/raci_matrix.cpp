#include "core/people/raci_matrix.h"

#include "core/model/by_ref.h"

#include <unordered_map>
#include <unordered_set>

namespace tsuzuri {

namespace {

constexpr std::array order{Raci::Responsible, Raci::Accountable, Raci::Consulted, Raci::Informed};

bool isLeftOut(const Document &document)
{
    return document.lifecycle == Lifecycle::Retired || document.existence == Existence::NotNeeded;
}

bool isLeftOut(const Control &control, Id<Project> project)
{
    const bool isOfOther =
        !project.isNull() && !control.projects.empty() && !std::ranges::contains(control.projects, project);
    return isOfOther || control.inScope == Flag::No;
}

} // namespace

std::span<const Raci> raciLetters()
{
    return order;
}

QString RaciLetters::text() const
{
    QString letters;
    for (const Raci raci : order) {
        if (has(raci))
            letters += QString::fromLatin1(code(raci));
    }
    return letters;
}

RaciMatrix::RaciMatrix(const WorkspaceIndex &index, Kind kind, Id<Project> project, People people)
{
    addSubjects(index, kind, project);
    std::vector<std::vector<RaciPart>> parts;
    parts.reserve(m_subjects.size());
    for (const AnyId &subject : m_subjects) {
        parts.push_back(raciOf(index, subject));
        m_conflicts.push_back(raciConflicts(index, subject));
    }
    addPeople(index, parts, people);
    std::unordered_map<Uuid, std::size_t> columns;
    for (std::size_t column = 0; column < m_people.size(); ++column)
        columns.emplace(m_people[column].uuid, column);
    m_letters.resize(m_subjects.size() * m_people.size());
    for (std::size_t row = 0; row < parts.size(); ++row) {
        for (const RaciPart &part : parts[row]) {
            const auto column = columns.find(part.person.uuid);
            if (column != columns.end())
                m_letters[row * m_people.size() + column->second].add(part.raci, !part.role.isNull());
        }
    }
}

void RaciMatrix::addSubjects(const WorkspaceIndex &index, Kind kind, Id<Project> project)
{
    if (kind == Kind::Control) {
        for (const Control *control : byRef(index.data.table<Control>())) {
            if (!isLeftOut(*control, project))
                m_subjects.push_back({kind, control->id.uuid});
        }
    } else {
        for (const Document *document : byRef(index.data.table<Document>())) {
            if (!isLeftOut(*document))
                m_subjects.push_back({kind, document->id.uuid});
        }
    }
}

void RaciMatrix::addPeople(
    const WorkspaceIndex &index, const std::vector<std::vector<RaciPart>> &parts, People people)
{
    std::unordered_set<Uuid> withParts;
    for (const auto &ofSubject : parts) {
        for (const RaciPart &part : ofSubject)
            withParts.insert(part.person.uuid);
    }
    std::vector<const Person *> chosen;
    for (const Person &person : index.data.table<Person>()) {
        const bool isAsked = people == People::All && isActive(person, index.today);
        if (isAsked || withParts.contains(person.id.uuid))
            chosen.push_back(&person);
    }
    const auto key = [](const Person *person) {
        const QString &department = person->department.best(Language::Japanese);
        return std::tuple(department.isEmpty(), department, fold(person->kana), person->ref);
    };
    std::ranges::stable_sort(chosen, {}, key);
    for (const Person *person : chosen)
        m_people.push_back(person->id);
}

bool RaciMatrix::hasAccountable(std::size_t row) const
{
    return !std::ranges::contains(m_conflicts[row], RaciFault::NobodyAccountable, &RaciConflict::fault);
}

} // namespace tsuzuri
