#include "core/people/handover.h"

#include "core/people/raci_edit.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
concept Timed = std::same_as<T, Assignment> || std::same_as<T, RoleHolding>;

/// What ended begins anew for somebody else, unless that person has the same already.
template <Timed T>
bool isHeld(const Dataset &dataset, const T &wanted, QDate day)
{
    return std::ranges::any_of(dataset.table<T>(), [&](const T &other) {
        const bool isSame = [&] {
            if constexpr (std::same_as<T, Assignment>)
                return other.subject == wanted.subject && other.raci == wanted.raci;
            else
                return other.role == wanted.role;
        }();
        return isSame && other.person == wanted.person && isValidOn(other, day);
    });
}

template <Timed T>
void beginAnew(const Dataset &dataset, const T &record, Id<Person> successor, QDate day, ChangeSet &changes)
{
    changes.change(endedBefore(record, day));
    T next = record;
    next.id = {};
    next.ref.clear();
    next.person = successor;
    next.from = record.from.isValid() && record.from > day ? record.from : day;
    next.note = {};
    if (!isHeld(dataset, next, day))
        changes.add(std::move(next));
}

template <typename T>
void handOverRecord(const Dataset &dataset, const T &record, std::span<const Transfer> transfers, QDate day,
    ChangeSet &changes)
{
    if constexpr (Timed<T>) {
        beginAnew(dataset, record, transfers.front().successor, day, changes);
    } else {
        T next = record;
        for (const Transfer &transfer : transfers)
            setFieldValue(next, transfer.duty.field, transfer.successor.uuid);
        if constexpr (std::same_as<T, Person>) {
            if (next.deputy == next.id)
                next.deputy = {}; // the deputy takes over: nobody stands in for oneself
        }
        changes.change(std::move(next));
    }
}

/// Highest first.
int rankOf(const WorkspaceIndex &index, Id<Person> person)
{
    return index.rankOn(person, index.today).value_or(-1);
}

} // namespace

std::vector<Duty> dutiesOf(const WorkspaceIndex &index, Id<Person> person)
{
    std::vector<Duty> duties;
    for (const PersonField &entry : personFields()) {
        if (entry.isFact())
            continue;
        const KindInfo &info = kindInfo(entry.kind);
        const int field = info.fieldIndex(QString::fromLatin1(entry.name));
        withKind(entry.kind, [&]<typename T>() {
            for (const T &record : index.data.table<T>()) {
                const Value value = info.fields[static_cast<std::size_t>(field)].read(&record);
                const Uuid *named = std::get_if<Uuid>(&value);
                if (named && *named == person.uuid && entry.goesOn(&record, index))
                    duties.push_back({{entry.kind, record.id.uuid}, field});
            }
        });
    }
    return duties;
}

ChangeSet handOver(const Dataset &dataset, std::span<const Transfer> transfers, QDate day)
{
    std::vector<Transfer> wanted;
    std::ranges::copy_if(transfers, std::back_inserter(wanted),
        [](const Transfer &transfer) { return !transfer.successor.isNull(); });
    const auto byRecord = [](const Transfer &transfer) {
        return std::pair(transfer.duty.record.kind, transfer.duty.record.uuid);
    };
    std::ranges::stable_sort(wanted, {}, byRecord);
    ChangeSet changes(u"handover"_s);
    for (auto first = wanted.begin(); first != wanted.end();) {
        const auto last = std::find_if(
            first, wanted.end(), [&](const Transfer &other) { return byRecord(other) != byRecord(*first); });
        withKind(first->duty.record.kind, [&]<typename T>() {
            if (const T *record = dataset.find(Id<T>{first->duty.record.uuid}))
                handOverRecord(dataset, *record, {first, last}, day, changes);
        });
        first = last;
    }
    return changes;
}

std::vector<Id<Person>> successorsFor(const WorkspaceIndex &index, Id<Person> person)
{
    std::vector<Id<Person>> found;
    const auto add = [&](Id<Person> candidate) {
        const Person *living = index.data.find(candidate);
        if (living && candidate != person && isActive(*living, index.today)
            && !std::ranges::contains(found, candidate))
            found.push_back(candidate);
    };
    std::vector<Id<Person>> asked{person}; // deputies may name each other
    for (const Person *next = index.data.find(person); next; next = index.data.find(next->deputy)) {
        add(next->deputy);
        if (!found.empty() || std::ranges::contains(asked, next->deputy))
            break;
        asked.push_back(next->deputy);
    }
    for (const RoleHolding *own : index.holdings.of(person)) {
        for (const RoleHolding *other : index.holders.of(own->role)) {
            if (isValidOn(*other, index.today))
                add(other->person);
        }
    }
    const Person *leaver = index.data.find(person);
    std::vector<std::pair<int, Id<Person>>> colleagues;
    for (const Person &other : index.data.table<Person>()) {
        if (leaver && !leaver->department.isEmpty() && other.department == leaver->department)
            colleagues.emplace_back(-rankOf(index, other.id), other.id);
    }
    std::ranges::stable_sort(colleagues, {}, &std::pair<int, Id<Person>>::first);
    for (const auto &[rank, colleague] : colleagues)
        add(colleague);
    return found;
}

} // namespace tsuzuri
