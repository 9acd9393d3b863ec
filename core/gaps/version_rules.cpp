#include "core/base/fold.h"
#include "core/gaps/rule_families.h"
#include "core/gaps/rule_run.h"

#include <QRegularExpression>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// A version together with its document; most rules need both.
struct Pair {
    const Document *document;
    NamedTexts arguments;
};

Pair pairOf(const DocumentVersion &version, const RuleRun &run)
{
    const Document *document = run.data().find(version.document);
    return {document,
        {named(u"D.ref"_s, document ? document->ref : version.ref), named(u"V.label"_s, version.label)}};
}

void notApproved(const DocumentVersion &version, RuleRun &run)
{
    if ((version.status == Lifecycle::Approved || version.status == Lifecycle::Effective)
        && (!version.approvedOn.isValid() || version.approvedBy.isNull()))
        run.report(pairOf(version, run).arguments);
}

/// Silent where the roles of the approver on that day are not recorded.
void approverTooLow(const DocumentVersion &version, RuleRun &run)
{
    auto [document, arguments] = pairOf(version, run);
    const Role *role = document ? run.data().find(document->approverRole) : nullptr;
    const Person *approver = run.data().find(version.approvedBy);
    if (!role || !role->rank || !approver || !version.approvedOn.isValid()
        || run.workspace().holds(approver->id, role->id, version.approvedOn))
        return;
    const std::optional<int> rank = run.workspace().rankOn(approver->id, version.approvedOn);
    if (!rank || *rank >= *role->rank)
        return;
    arguments.push_back(named(u"P.name"_s, approver->name));
    arguments.push_back(named(u"role"_s, role->name));
    run.report(arguments);
}

void approvedLate(const DocumentVersion &version, RuleRun &run)
{
    if (!version.approvedOn.isValid() || !version.effectiveOn.isValid()
        || version.approvedOn <= version.effectiveOn)
        return;
    NamedTexts arguments = pairOf(version, run).arguments;
    arguments.push_back(named(u"V.approved_on"_s, version.approvedOn));
    arguments.push_back(named(u"V.effective_on"_s, version.effectiveOn));
    run.report(arguments);
}

void noChangeSummary(const DocumentVersion &version, RuleRun &run)
{
    if (version.sequence.value_or(0) > 1 && version.changeSummary.isEmpty())
        run.report(pairOf(version, run).arguments);
}

/// The version number in a text, without trailing zeros ("v2.0" is "2"); "" where there is none. A bare
/// number counts only in a label: in a file name it may be a year or a department.
QString versionNumber(const QString &text, bool isLabel)
{
    static const QRegularExpression marked(
        uR"((?:(?<![a-z])(?:v|ver|version|rev)[ ._]*(\d+(?:\.\d+)*))|第 *(\d+(?:\.\d+)*) *版)"_s);
    static const QRegularExpression bare(uR"((\d+(?:\.\d+)*))"_s);
    const QString folded = fold(text);
    QString number;
    for (const QRegularExpressionMatch &match : marked.globalMatch(folded))
        number = match.captured(match.lastCapturedIndex());
    if (number.isEmpty() && isLabel)
        number = bare.match(folded).captured(1);
    while (number.endsWith(".0"_L1))
        number.chop(2);
    return number;
}

void fileNameDiffers(const DocumentVersion &version, RuleRun &run)
{
    const QString inFile = versionNumber(version.fileName, false);
    const QString inLabel = versionNumber(version.label, true);
    if (inFile.isEmpty() || inLabel.isEmpty() || inFile == inLabel)
        return;
    NamedTexts arguments = pairOf(version, run).arguments;
    arguments.push_back(named(u"V.file_name"_s, version.fileName));
    arguments.push_back(named(u"x"_s, inFile));
    run.report(arguments);
}

void approvedByDrafter(const DocumentVersion &version, RuleRun &run)
{
    if (version.draftedBy.isNull() || version.draftedBy != version.approvedBy)
        return;
    NamedTexts arguments = pairOf(version, run).arguments;
    const Person *person = run.data().find(version.approvedBy);
    arguments.push_back(named(u"P.name"_s, person ? person->name : LocalizedText()));
    run.report(arguments);
}

void noMinutes(const DocumentVersion &version, RuleRun &run)
{
    auto [document, arguments] = pairOf(version, run);
    const Role *role = document ? run.data().find(document->approverRole) : nullptr;
    if (!role || role->kind != RoleKind::Committee || !isReleased(version)
        || !version.approvalRecordEvidence.isNull())
        return;
    arguments.push_back(named(u"role"_s, role->name));
    run.report(arguments);
}

constexpr auto core = RuleSet::Core;
constexpr auto further = RuleSet::Further;
constexpr auto once = RuleScope::Workspace;
constexpr RuleSeverity majorThenBlocker{Severity::Major, Phase::AuditDesign, Severity::Blocker};

constexpr Rule rules[]{
    rule<notApproved>("DOC-04", core, once, majorThenBlocker),
    rule<approverTooLow>("DOC-05", core, once, Severity::Major),
    rule<approvedLate>("DOC-06", core, once, Severity::Major),
    rule<noChangeSummary>("DOC-13", further, once, Severity::Minor),
    rule<fileNameDiffers>("DOC-14", further, once, Severity::Minor),
    rule<approvedByDrafter>("DOC-15", core, once, Severity::Major),
    rule<noMinutes>("DOC-19", core, once, Severity::Major),
};

} // namespace

std::span<const Rule> versionRules()
{
    return rules;
}

} // namespace tsuzuri
