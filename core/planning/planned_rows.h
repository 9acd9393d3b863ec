#pragma once

#include "core/frameworks/catalogue.h"
#include "core/model/records.h"

namespace tsuzuri {

enum class ControlTaking : std::uint8_t {
    New, ///< becomes a control of the company
    Existing, ///< a control of the company is it
    LeftOut
};

/// A common control of the catalogue, or a control of the company that no common one stands for.
struct PlannedControl {
    struct Answer {
        int requirement = 0; ///< its place in the scope
        bool isFull = false; ///< answered by this control alone

        bool operator==(const Answer &) const = default;
    };
    const catalogue::Control *common = nullptr;
    std::vector<Answer> answers;
    std::vector<Id<Control>> proposals; ///< controls of the company that are it or could be, likeliest first
    bool isNamed = false; ///< the company says that the first of them is it
    bool isChosen = false; ///< a person has decided on this row
    ControlTaking taking{};
    Id<Control> own; ///< of ControlTaking::Existing
    QString reason; ///< of ControlTaking::LeftOut

    bool isTaken() const { return taking != ControlTaking::LeftOut; }
    /// It looks as if the company had it, and nobody has said so.
    bool isToConfirm() const { return common && !isNamed && !isChosen && !proposals.empty(); }
    /// Left out, and nobody can tell why.
    bool lacksReason() const { return common && !isTaken() && reason.trimmed().isEmpty(); }
    bool isSameRow(const PlannedControl &other) const
    {
        return common == other.common && (common || proposals == other.proposals);
    }
    void keepChoice(const PlannedControl &before)
    {
        taking = before.taking;
        own = before.own;
        reason = before.reason;
    }
};

enum class DocumentTaking : std::uint8_t {
    Create, ///< recorded as a document that is to be created
    Existing,
    LeftOpen
};

struct PlannedDocument {
    const catalogue::Document *wanted = nullptr;
    std::vector<int> controls; ///< places of the planned controls that rest on it
    std::vector<Id<Document>> proposals; ///< documents that are it or could be, likeliest first
    bool isNamed = false; ///< somebody has said that the first of them is it
    bool isChosen = false;
    DocumentTaking taking{};
    Id<Document> document; ///< of DocumentTaking::Existing

    bool isTaken() const { return taking != DocumentTaking::LeftOpen; }
    bool isToConfirm() const { return !isNamed && !isChosen && !proposals.empty(); }
    bool isSameRow(const PlannedDocument &other) const { return wanted == other.wanted; }
    void keepChoice(const PlannedDocument &before)
    {
        taking = before.taking;
        document = before.document;
    }
};

struct PlannedEvidence {
    const catalogue::Evidence *wanted = nullptr;
    int control = 0; ///< place of the planned control that leaves it
    bool isExpected = false; ///< the control expects it already
    int held = 0; ///< evidence that the control has
    bool isChosen = false;
    bool isTaken = false; ///< is to be expected of the control from now on

    bool isSameRow(const PlannedEvidence &other) const { return wanted == other.wanted; }
    void keepChoice(const PlannedEvidence &before) { isTaken = before.isTaken; }
};

/// Who answers for a control or a document of the plan.
struct PlannedOwner {
    int control = -1; ///< place in the plan, or
    int document = -1;
    QString key; ///< what it is of: TC-010, TD-010, the id of a control of the company
    AnyId subject; ///< null where it is still to be made
    std::vector<Id<Person>> present; ///< who answers for it today
    QString usualRole; ///< of the catalogue; "" where it knows none
    Id<Role> role; ///< of the company, that comes closest
    std::vector<Id<Person>> candidates; ///< who hold it today, who answers for least first
    bool isChosen = false;
    Id<Person> person; ///< null: stays open, or with those who answer today

    bool isOpen() const { return present.empty() && person.isNull(); }
    bool isSameRow(const PlannedOwner &other) const { return key == other.key; }
    void keepChoice(const PlannedOwner &before) { person = before.person; }
};

/// Rows that are still there keep what a person chose for them.
template <typename Row>
void keepChoices(std::vector<Row> &rows, const std::vector<Row> &before)
{
    for (Row &row : rows) {
        const auto same = std::ranges::find_if(
            before, [&](const Row &each) { return each.isChosen && each.isSameRow(row); });
        if (same == before.end())
            continue;
        row.isChosen = true;
        row.keepChoice(*same);
    }
}

} // namespace tsuzuri
