#pragma once

#include "core/people/raci.h"

namespace tsuzuri {

/// The letters of one person for one record.
class RaciLetters {
public:
    bool operator==(const RaciLetters &) const = default;

    bool isEmpty() const { return (m_own | m_byRole) == 0; }
    bool has(Raci raci) const { return ((m_own | m_byRole) & bit(raci)) != 0; }
    /// Only through a role: it is not the person's to give away.
    bool isByRole(Raci raci) const { return has(raci) && (m_own & bit(raci)) == 0; }
    void add(Raci raci, bool isByRole) { (isByRole ? m_byRole : m_own) |= bit(raci); }
    /// "RA"; in the order R A C I.
    QString text() const;

private:
    static constexpr std::uint8_t bit(Raci raci)
    {
        return static_cast<std::uint8_t>(1U << static_cast<unsigned>(raci));
    }

    std::uint8_t m_own = 0;
    std::uint8_t m_byRole = 0;
};

/// In the order of the name.
std::span<const Raci> raciLetters();

/// Controls or documents against people, as things stand on the day of the index.
class RaciMatrix {
public:
    enum class People : std::uint8_t { WithParts, All };

    RaciMatrix() = default;
    /// `kind` is Control or Document. Controls of other projects are left out, retired documents and controls
    /// out of scope as well; no project: all. People are in the order of departments, within one in that of
    /// kana; those who left only where they still have a part.
    RaciMatrix(const WorkspaceIndex &index, Kind kind, Id<Project> project, People people);

    const std::vector<AnyId> &subjects() const { return m_subjects; }
    const std::vector<Id<Person>> &people() const { return m_people; }
    RaciLetters at(std::size_t row, std::size_t column) const
    {
        return m_letters[row * m_people.size() + column];
    }
    const std::vector<RaciConflict> &conflicts(std::size_t row) const { return m_conflicts[row]; }
    bool hasAccountable(std::size_t row) const;

private:
    void addSubjects(const WorkspaceIndex &index, Kind kind, Id<Project> project);
    void addPeople(
        const WorkspaceIndex &index, const std::vector<std::vector<RaciPart>> &parts, People people);

    std::vector<AnyId> m_subjects; ///< by ref
    std::vector<Id<Person>> m_people;
    std::vector<RaciLetters> m_letters; ///< row by row
    std::vector<std::vector<RaciConflict>> m_conflicts;
};

} // namespace tsuzuri
