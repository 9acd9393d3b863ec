#include "core/gaps/rule_families.h"
#include "core/gaps/rule_run.h"
#include "core/model/held_file.h"

#include <QRegularExpression>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

bool isLive(const Location &location)
{
    return location.retired != Flag::Yes;
}

/// {subject.ref}: what lies there; the location's own ref where that is unknown.
NamedText subjectRef(const Location &location, const RuleRun &run)
{
    const QString ref = location.subject.isNull()
        ? QString()
        : run.data().refOf(location.subject.kind, location.subject.uuid);
    return named(u"subject.ref"_s, ref.isEmpty() ? location.ref : ref);
}

NamedTexts versionArguments(const DocumentVersion &version, const RuleRun &run)
{
    const Document *document = run.data().find(version.document);
    return {named(u"D.ref"_s, document ? document->ref : version.ref), named(u"V.label"_s, version.label)};
}

std::vector<const Location *> liveLocations(const DocumentVersion &version, const RuleRun &run)
{
    std::vector<const Location *> live;
    std::ranges::copy_if(run.workspace().versionLocations.of(version), std::back_inserter(live),
        [](const Location *location) { return isLive(*location); });
    return live;
}

void noLocation(const Document &document, RuleRun &run)
{
    if (document.required != Flag::Yes || document.existence != Existence::Exists)
        return;
    const auto live = [](const Location *location) { return isLive(*location); };
    const auto hasLive = [&](const DocumentVersion *version) {
        return std::ranges::any_of(run.workspace().versionLocations.of(*version), live);
    };
    if (std::ranges::none_of(run.workspace().documentLocations.of(document), live)
        && std::ranges::none_of(run.workspace().versions.of(document), hasLive))
        run.report({named(u"D.ref"_s, document.ref), named(u"D.title"_s, document.title)});
}

void existenceUnknown(const Document &document, RuleRun &run)
{
    if (document.required == Flag::Yes && document.existence == Existence::Unknown)
        run.report({named(u"D.ref"_s, document.ref), named(u"D.title"_s, document.title)});
}

void notYetWritten(const Document &document, RuleRun &run)
{
    if (document.required == Flag::Yes && document.existence == Existence::ToBeCreated
        && (!document.targetOn.isValid() || document.targetOn < run.today()))
        run.report({named(u"D.ref"_s, document.ref), named(u"D.title"_s, document.title),
            named(u"D.target_on"_s, document.targetOn)});
}

/// What was disposed of need not lie anywhere any more.
bool isOfDisposed(const Location &location, const RuleRun &run)
{
    if (const auto *version = run.data().find(Id<DocumentVersion>{location.subject.uuid}))
        return version->disposedOn.isValid();
    const auto *evidence = run.data().find(Id<Evidence>{location.subject.uuid});
    return evidence && areDisposedOf(run.workspace().files.of(*evidence));
}

void nothingThere(const Location &location, RuleRun &run)
{
    if (isLive(location) && !isOfDisposed(location, run)
        && (location.checkResult == CheckResult::NotFound || location.checkResult == CheckResult::Moved))
        run.report({subjectRef(location, run), named(u"L.address"_s, location.address),
            named(u"L.last_checked_at"_s, location.lastCheckedAt)});
}

/// Only for required documents: evidence has no such mark.
void notChecked(const Location &location, RuleRun &run)
{
    const Document *document = run.workspace().documentOf(location);
    if (!isLive(location) || !document || document->required != Flag::Yes)
        return;
    const bool isNever = location.checkResult == CheckResult::Never || !location.lastCheckedAt.isValid();
    if (isNever || location.lastCheckedAt.date().daysTo(run.today()) > run.parameters().linkMaxAgeDays)
        run.report({subjectRef(location, run),
            named(u"param.link_max_age_days"_s, run.parameters().linkMaxAgeDays)});
}

void personalMaster(const Location &location, RuleRun &run)
{
    const bool isPersonal = location.kind == LocationKind::LocalPath || location.kind == LocationKind::Email
        || (location.kind == LocationKind::Onedrive && location.personal == Flag::Yes);
    if (isLive(location) && location.isPrimary == Flag::Yes && isPersonal)
        run.report({subjectRef(location, run), named(u"L.kind"_s, location.kind)});
}

void unstableAddress(const Location &location, RuleRun &run)
{
    switch (location.kind) {
    case LocationKind::Sharepoint:
    case LocationKind::Onedrive:
    case LocationKind::Teams:
    case LocationKind::Box:
    case LocationKind::GoogleDrive:
    case LocationKind::Confluence:
        if (isLive(location) && location.stableId.isEmpty())
            run.report({subjectRef(location, run)});
        break;
    default:
        break;
    }
}

/// Whether a Git reference can't move: a full commit id or a tag. Whether a name is a tag can't be known
/// without the repository, so a name that carries a number counts as one, except those that branches have.
bool isFixedReference(const QString &reference)
{
    static const QRegularExpression commit(u"^([0-9a-f]{40}|[0-9a-f]{64})$"_s);
    static const QRegularExpression shortened(u"^[0-9a-f]{7,39}$"_s);
    static const QRegularExpression branch(
        u"^(refs/heads/|origin/|feature/|release/|hotfix/|bugfix/|topic/|dev|main$|master$|trunk$|head$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression numbered(u"[0-9]"_s);
    if (commit.match(reference).hasMatch() || reference.startsWith("refs/tags/"_L1)
        || reference.startsWith("tags/"_L1))
        return true;
    return !shortened.match(reference).hasMatch() && !branch.match(reference).hasMatch()
        && numbered.match(reference).hasMatch();
}

void movingGitReference(const Location &location, RuleRun &run)
{
    if (isLive(location) && location.kind == LocationKind::Git && !isFixedReference(location.gitRef))
        run.report({subjectRef(location, run), named(u"L.git_ref"_s, location.gitRef)});
}

void driveLetter(const Location &location, RuleRun &run)
{
    if (isLive(location) && location.kind == LocationKind::MappedDrive)
        run.report({subjectRef(location, run), named(u"L.address"_s, location.address)});
}

void incompletePaperPlace(const Location &location, RuleRun &run)
{
    if (isLive(location) && location.kind == LocationKind::PhysicalCabinet
        && (location.site.isEmpty() || location.room.isEmpty() || location.cabinet.isEmpty()
            || location.binderNumber.isEmpty() || location.keyHolder.isNull()))
        run.report({subjectRef(location, run)});
}

void copiesDiffer(const DocumentVersion &version, RuleRun &run)
{
    if (version.status != Lifecycle::Effective)
        return;
    const Location *first = nullptr;
    for (const Location *location : liveLocations(version, run)) {
        if (location->sha256.isEmpty())
            continue;
        if (first && first->sha256 != location->sha256) {
            NamedTexts arguments = versionArguments(version, run);
            arguments.push_back(named(u"L1.address"_s, first->address));
            arguments.push_back(named(u"L2.address"_s, location->address));
            return run.report(arguments);
        }
        first = location;
    }
}

void notOneMaster(const DocumentVersion &version, RuleRun &run)
{
    if (version.status != Lifecycle::Effective)
        return;
    const std::vector<const Location *> locations = liveLocations(version, run);
    const auto masters =
        std::ranges::count_if(locations, [](const Location *place) { return place->isPrimary == Flag::Yes; });
    if (!locations.empty() && masters != 1)
        run.report(versionArguments(version, run));
}

void sameFileElsewhere(const Location &location, RuleRun &run)
{
    if (!isLive(location))
        return;
    if (const Document *other = run.workspace().documentWithSameFile(location))
        run.report({subjectRef(location, run), named(u"D2.ref"_s, other->ref)});
}

void changedAfterApproval(const DocumentVersion &version, RuleRun &run)
{
    if (version.status != Lifecycle::Effective || version.sha256.isEmpty())
        return;
    for (const Location *location : liveLocations(version, run)) {
        if (location->isPrimary == Flag::Yes && !location->sha256Now.isEmpty()
            && location->sha256Now != version.sha256)
            return run.report(versionArguments(version, run));
    }
}

void noPermission(const Location &location, RuleRun &run)
{
    if (isLive(location) && location.checkResult == CheckResult::NoPermission)
        run.report({subjectRef(location, run)});
}

void keyHolderGone(const Location &location, RuleRun &run)
{
    const Person *holder = run.data().find(location.keyHolder);
    if (isLive(location) && location.kind == LocationKind::PhysicalCabinet && holder
        && !isActive(*holder, run.today()))
        run.report({subjectRef(location, run), named(u"P.name"_s, holder->name)});
}

constexpr auto core = RuleSet::Core;
constexpr auto further = RuleSet::Further;
constexpr auto once = RuleScope::Workspace;
constexpr RuleSeverity majorThenBlocker{Severity::Major, Phase::AuditDesign, Severity::Blocker};

constexpr Rule rules[]{
    rule<noLocation>("LOC-01", core, once, Severity::Blocker),
    rule<existenceUnknown>("LOC-02", core, once, majorThenBlocker),
    rule<notYetWritten>("LOC-03", further, once, majorThenBlocker),
    rule<nothingThere>("LOC-04", core, once, Severity::Major),
    rule<notChecked>("LOC-05", core, once, Severity::Minor),
    rule<personalMaster>("LOC-06", core, once, Severity::Major),
    rule<unstableAddress>("LOC-07", further, once, Severity::Minor),
    rule<movingGitReference>("LOC-08", further, once, Severity::Minor),
    rule<driveLetter>("LOC-09", further, once, Severity::Advice),
    rule<incompletePaperPlace>("LOC-10", core, once, Severity::Minor),
    rule<copiesDiffer>("LOC-11", further, once, Severity::Major),
    rule<notOneMaster>("LOC-12", further, once, Severity::Minor),
    rule<sameFileElsewhere>("LOC-13", further, once, Severity::Minor),
    rule<changedAfterApproval>("LOC-14", further, once, Severity::Major),
    rule<noPermission>("LOC-15", further, once, Severity::Minor),
    rule<keyHolderGone>("LOC-16", further, once, Severity::Minor),
};

} // namespace

std::span<const Rule> locationRules()
{
    return rules;
}

} // namespace tsuzuri
