#include "ui/registers/chips.h"

#include "core/documents/disposal.h"
#include "core/registers/register.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 30;

template <typename T>
const T &record(const RowContext &in, int row)
{
    return in.session.data().table<T>().rows()[static_cast<std::size_t>(row)];
}

template <Kind kind>
bool hasGaps(const RowContext &in, int row)
{
    return in.session.gaps().counts(kind, in.session.data().idAt(kind, row)).total() > 0;
}

/// True where a column of the register is empty.
bool lacks(const RowContext &in, Kind kind, QStringView key, int row)
{
    const Column *column = registerOf(kind).find(key);
    return column && isEmpty(in.reader.value(*column, row));
}

bool isSoon(QDate day, const RowContext &in)
{
    return day.isValid() && day <= in.reader.asOf().addDays(soonDays);
}
bool isPast(QDate day, const RowContext &in)
{
    return day.isValid() && day < in.reader.asOf();
}

bool isNowhere(const RowContext &in, int row)
{
    return record<Document>(in, row).existence == Existence::Unknown;
}
bool hasNoPlace(const RowContext &in, int row)
{
    return lacks(in, Kind::Document, u"location", row);
}
bool isReviewDue(const RowContext &in, int row)
{
    return isSoon(record<Document>(in, row).nextReviewOn, in);
}
bool isLost(const RowContext &in, int row)
{
    const CheckResult result = record<Location>(in, row).checkResult;
    return result == CheckResult::NotFound || result == CheckResult::Moved;
}
bool isUnchecked(const RowContext &in, int row)
{
    const CheckResult result = record<Location>(in, row).checkResult;
    return result == CheckResult::Unset || result == CheckResult::Never;
}
bool isUnlinked(const RowContext &in, int row)
{
    const auto &evidence = record<Evidence>(in, row);
    return evidence.controls.empty() && evidence.requirements.empty();
}
bool hasNoFile(const RowContext &in, int row)
{
    const Value count = in.reader.value(*registerOf(Kind::Evidence).find(u"files"), row);
    const qint64 *files = std::get_if<qint64>(&count);
    return !files || *files == 0;
}
bool isUnreviewed(const RowContext &in, int row)
{
    return record<Evidence>(in, row).reviewedBy.isNull();
}
bool isKey(const RowContext &in, int row)
{
    return record<Control>(in, row).keyControl == Flag::Yes;
}
bool isOwnerless(const RowContext &in, int row)
{
    return lacks(in, Kind::Control, u"owner", row);
}
bool isUndecided(const RowContext &in, int row)
{
    const ApplicabilityState state = record<Applicability>(in, row).applicability;
    return state == ApplicabilityState::Undecided || state == ApplicabilityState::Unset;
}
bool isExcluded(const RowContext &in, int row)
{
    return record<Applicability>(in, row).applicability == ApplicabilityState::NotApplicable;
}
bool isToDo(const RowContext &in, int row)
{
    const auto &applicability = record<Applicability>(in, row);
    return applicability.applicability != ApplicabilityState::NotApplicable
        && applicability.implementationStatus != ImplementationStatus::Implemented
        && applicability.implementationStatus != ImplementationStatus::NotNeeded;
}
bool isWaiting(const ControlInstance &instance)
{
    return instance.status == InstanceStatus::Scheduled || instance.status == InstanceStatus::Unset;
}
bool isOverdue(const RowContext &in, int row)
{
    const auto &instance = record<ControlInstance>(in, row);
    return instance.status == InstanceStatus::Missed || (isWaiting(instance) && isPast(instance.dueOn, in));
}
bool isDueSoon(const RowContext &in, int row)
{
    const auto &instance = record<ControlInstance>(in, row);
    return isWaiting(instance) && isSoon(instance.dueOn, in);
}
bool isOpenRequest(const RowContext &in, int row)
{
    return record<Request>(in, row).internalStatus < InternalStatus::Submitted;
}
bool isLateRequest(const RowContext &in, int row)
{
    return isOpenRequest(in, row) && isPast(record<Request>(in, row).dueOn, in);
}
bool isReturned(const RowContext &in, int row)
{
    const AuditorStatus status = record<Request>(in, row).auditorStatus;
    return status == AuditorStatus::Returned || status == AuditorStatus::AdditionalRequested;
}
bool isOpenFinding(const RowContext &in, int row)
{
    return record<Finding>(in, row).status < FindingStatus::Closed;
}
bool isOpenAction(const RowContext &in, int row)
{
    return record<Action>(in, row).status < ActionStatus::Done;
}
bool isAway(const RowContext &in, int row)
{
    const Employment employment = record<Person>(in, row).employment;
    return employment == Employment::Left || employment == Employment::OnLeave;
}

template <Kind kind>
bool mayBeDisposedOf(const RowContext &in, int row)
{
    const AnyId id{kind, in.session.data().idAt(kind, row)};
    return disposableOn(in.session.data(), id, in.reader.asOf()).bar == DisposalBar::None;
}
template <typename T>
bool isDisposedOf(const RowContext &in, int row)
{
    return record<T>(in, row).disposedOn.isValid();
}
bool isExpired(const RowContext &in, int row)
{
    return isPast(record<PreApproval>(in, row).validUntil, in);
}

struct ChipRow {
    Kind kind;
    const char *key;
    const char *title;
    bool (*test)(const RowContext &in, int row);
};

constexpr ChipRow chipRows[] = {
    {Kind::Applicability, "gaps", QT_TRANSLATE_NOOP("Chips", "With gaps"), hasGaps<Kind::Applicability>},
    {Kind::Applicability, "undecided", QT_TRANSLATE_NOOP("Chips", "Undecided"), isUndecided},
    {Kind::Applicability, "excluded", QT_TRANSLATE_NOOP("Chips", "Not applicable"), isExcluded},
    {Kind::Applicability, "toDo", QT_TRANSLATE_NOOP("Chips", "Not implemented yet"), isToDo},
    {Kind::Control, "gaps", QT_TRANSLATE_NOOP("Chips", "With gaps"), hasGaps<Kind::Control>},
    {Kind::Control, "key", QT_TRANSLATE_NOOP("Chips", "Key controls"), isKey},
    {Kind::Control, "ownerless", QT_TRANSLATE_NOOP("Chips", "Without an owner"), isOwnerless},
    {Kind::ControlInstance, "gaps", QT_TRANSLATE_NOOP("Chips", "With gaps"), hasGaps<Kind::ControlInstance>},
    {Kind::ControlInstance, "overdue", QT_TRANSLATE_NOOP("Chips", "Missed or overdue"), isOverdue},
    {Kind::ControlInstance, "soon", QT_TRANSLATE_NOOP("Chips", "Due within 30 days"), isDueSoon},
    {Kind::Document, "gaps", QT_TRANSLATE_NOOP("Chips", "With gaps"), hasGaps<Kind::Document>},
    {Kind::Document, "nowhere", QT_TRANSLATE_NOOP("Chips", "Nobody knows"), isNowhere},
    {Kind::Document, "noPlace", QT_TRANSLATE_NOOP("Chips", "No location"), hasNoPlace},
    {Kind::Document, "review", QT_TRANSLATE_NOOP("Chips", "Review due"), isReviewDue},
    {Kind::Location, "gaps", QT_TRANSLATE_NOOP("Chips", "With gaps"), hasGaps<Kind::Location>},
    {Kind::Location, "lost", QT_TRANSLATE_NOOP("Chips", "Not found or moved"), isLost},
    {Kind::Location, "unchecked", QT_TRANSLATE_NOOP("Chips", "Never checked"), isUnchecked},
    {Kind::DocumentVersion, "gaps", QT_TRANSLATE_NOOP("Chips", "With gaps"), hasGaps<Kind::DocumentVersion>},
    {Kind::Evidence, "gaps", QT_TRANSLATE_NOOP("Chips", "With gaps"), hasGaps<Kind::Evidence>},
    {Kind::Evidence, "unlinked", QT_TRANSLATE_NOOP("Chips", "Not linked"), isUnlinked},
    {Kind::Evidence, "noFile", QT_TRANSLATE_NOOP("Chips", "Without a file"), hasNoFile},
    {Kind::Evidence, "unreviewed", QT_TRANSLATE_NOOP("Chips", "Not reviewed"), isUnreviewed},
    {Kind::DocumentVersion, "disposable", QT_TRANSLATE_NOOP("Chips", "Retention is over"),
        mayBeDisposedOf<Kind::DocumentVersion>},
    {Kind::DocumentVersion, "disposed", QT_TRANSLATE_NOOP("Chips", "Disposed of"),
        isDisposedOf<DocumentVersion>},
    {Kind::EvidenceFile, "disposable", QT_TRANSLATE_NOOP("Chips", "Retention is over"),
        mayBeDisposedOf<Kind::EvidenceFile>},
    {Kind::EvidenceFile, "disposed", QT_TRANSLATE_NOOP("Chips", "Disposed of"), isDisposedOf<EvidenceFile>},
    {Kind::PreApproval, "expired", QT_TRANSLATE_NOOP("Chips", "Expired"), isExpired},
    {Kind::Request, "open", QT_TRANSLATE_NOOP("Chips", "Open"), isOpenRequest},
    {Kind::Request, "late", QT_TRANSLATE_NOOP("Chips", "Overdue"), isLateRequest},
    {Kind::Request, "returned", QT_TRANSLATE_NOOP("Chips", "Returned"), isReturned},
    {Kind::Finding, "open", QT_TRANSLATE_NOOP("Chips", "Open"), isOpenFinding},
    {Kind::Action, "open", QT_TRANSLATE_NOOP("Chips", "Open"), isOpenAction},
    {Kind::Person, "away", QT_TRANSLATE_NOOP("Chips", "Left or on leave"), isAway},
};

} // namespace

std::vector<Chip> chipsOf(Kind kind)
{
    std::vector<Chip> chips;
    for (const ChipRow &row : chipRows) {
        if (row.kind == kind) {
            chips.push_back(
                {QString::fromLatin1(row.key), QCoreApplication::translate("Chips", row.title), row.test});
        }
    }
    return chips;
}

} // namespace tsuzuri
