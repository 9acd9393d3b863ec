#include "rule_cases.h"

using namespace tsuzuri;

namespace {

/// A second place of the same version.
Location copyOf(const Location &location)
{
    Location copy = location;
    copy.id = made<Location>(u"L-002"_s).id;
    copy.ref = u"L-002"_s;
    copy.isPrimary = Flag::No;
    return copy;
}

/// Another document with a version that lies in the same file.
void addOtherDocument(Company &company, const QString &sha256)
{
    Document other = company.document;
    other.id = made<Document>(u"D-009"_s).id;
    other.ref = u"D-009"_s;
    Location place = copyOf(company.location);
    place.subject = {Kind::Document, other.id.uuid};
    place.sha256 = sha256;
    company.more.table<Document>().put(other);
    company.more.table<Location>().put(place);
}

void addCopy(Company &company, const QString &sha256)
{
    Location copy = copyOf(company.location);
    copy.sha256 = sha256;
    company.more.table<Location>().put(copy);
}

void makePaper(Company &company)
{
    Location &paper = company.location;
    paper.kind = LocationKind::PhysicalCabinet;
    paper.site = paper.room = both(u"3F"_s);
    paper.cabinet = u"B"_s;
    paper.binderNumber = u"12"_s;
    paper.keyHolder = company.owner.id;
}

constexpr RuleCase cases[]{
    {"the only location is retired", "LOC-01", true, [](Company &c) { c.location.retired = Flag::Yes; }},
    {"a location of the document itself counts", "LOC-01", false,
        [](Company &c) { c.location.subject = {Kind::Document, c.document.id.uuid}; }},
    {"a document that is not required may have none", "LOC-01", false,
        [](Company &c) {
            c.location.retired = Flag::Yes;
            c.document.required = Flag::No;
        }},
    {"nobody knows whether it exists", "LOC-02", true,
        [](Company &c) { c.document.existence = Existence::Unknown; }},
    {"existence was never asked", "LOC-02", false,
        [](Company &c) { c.document.existence = Existence::Unset; }},
    {"the target date was yesterday", "LOC-03", true,
        [](Company &c) {
            c.document.existence = Existence::ToBeCreated;
            c.document.targetOn = {2026, 11, 19};
        }},
    {"there is no target date", "LOC-03", true,
        [](Company &c) { c.document.existence = Existence::ToBeCreated; }},
    {"the target date is today", "LOC-03", false,
        [](Company &c) {
            c.document.existence = Existence::ToBeCreated;
            c.document.targetOn = c.today;
        }},
    {"the file was moved", "LOC-04", true, [](Company &c) { c.location.checkResult = CheckResult::Moved; }},
    {"the check ended in a timeout", "LOC-04", false,
        [](Company &c) { c.location.checkResult = CheckResult::Timeout; }},
    {"the place was given up", "LOC-04", false,
        [](Company &c) {
            c.location.checkResult = CheckResult::NotFound;
            c.location.retired = Flag::Yes;
        }},
    {"its copy was disposed of", "LOC-04", false,
        [](Company &c) {
            c.location.checkResult = CheckResult::NotFound;
            c.version.disposedOn = {2026, 11, 19};
        }},
    {"checked 31 days ago", "LOC-05", true,
        [](Company &c) { c.location.lastCheckedAt = {QDate(2026, 10, 20), {23, 30}}; }},
    {"checked 30 days ago", "LOC-05", false,
        [](Company &c) { c.location.lastCheckedAt = {QDate(2026, 10, 21), {0, 30}}; }},
    {"never checked", "LOC-05", true, [](Company &c) { c.location.checkResult = CheckResult::Never; }},
    {"the team allows 60 days", "LOC-05", false,
        [](Company &c) {
            c.location.lastCheckedAt = {QDate(2026, 10, 20), {9, 0}};
            c.project.parameters = {u"link_max_age_days=60"_s};
        }},
    {"the master is on a personal PC", "LOC-06", true,
        [](Company &c) { c.location.kind = LocationKind::LocalPath; }},
    {"only a copy is on a personal PC", "LOC-06", false,
        [](Company &c) {
            c.location.kind = LocationKind::LocalPath;
            c.location.isPrimary = Flag::No;
        }},
    {"a shared OneDrive", "LOC-06", false,
        [](Company &c) {
            c.location.kind = LocationKind::Onedrive;
            c.location.personal = Flag::No;
        }},
    {"a Box address without an id", "LOC-07", true, [](Company &c) { c.location.kind = LocationKind::Box; }},
    {"a Box address with an id", "LOC-07", false,
        [](Company &c) {
            c.location.kind = LocationKind::Box;
            c.location.stableId = u"123"_s;
        }},
    {"a branch", "LOC-08", true,
        [](Company &c) {
            c.location.kind = LocationKind::Git;
            c.location.gitRef = u"main"_s;
        }},
    {"a release branch with a number", "LOC-08", true,
        [](Company &c) {
            c.location.kind = LocationKind::Git;
            c.location.gitRef = u"release/2.1"_s;
        }},
    {"a shortened commit", "LOC-08", true,
        [](Company &c) {
            c.location.kind = LocationKind::Git;
            c.location.gitRef = u"ebe5298"_s;
        }},
    {"no reference at all", "LOC-08", true, [](Company &c) { c.location.kind = LocationKind::Git; }},
    {"a tag", "LOC-08", false,
        [](Company &c) {
            c.location.kind = LocationKind::Git;
            c.location.gitRef = u"v1.2"_s;
        }},
    {"a whole commit", "LOC-08", false,
        [](Company &c) {
            c.location.kind = LocationKind::Git;
            c.location.gitRef = u"ebe5298738ed5bc66dd4cb80a75cf42f533fd797"_s;
        }},
    {"a drive letter", "LOC-09", true, [](Company &c) { c.location.kind = LocationKind::MappedDrive; }},
    {"a retired drive letter", "LOC-09", false,
        [](Company &c) {
            c.location.kind = LocationKind::MappedDrive;
            c.location.retired = Flag::Yes;
        }},
    {"no binder number", "LOC-10", true,
        [](Company &c) {
            makePaper(c);
            c.location.binderNumber.clear();
        }},
    {"everything is there but the shelf", "LOC-10", false, [](Company &c) { makePaper(c); }},
    {"two copies differ", "LOC-11", true, [](Company &c) { addCopy(c, u"zz"_s); }},
    {"two copies agree", "LOC-11", false, [](Company &c) { addCopy(c, u"aa"_s); }},
    {"the hash of one copy is unknown", "LOC-11", false, [](Company &c) { addCopy(c, {}); }},
    {"no master", "LOC-12", true, [](Company &c) { c.location.isPrimary = Flag::No; }},
    {"one master and one copy", "LOC-12", false, [](Company &c) { addCopy(c, u"aa"_s); }},
    {"another document lies in the same file", "LOC-13", true,
        [](Company &c) { addOtherDocument(c, u"aa"_s); }},
    {"another document lies in another file", "LOC-13", false,
        [](Company &c) { addOtherDocument(c, u"bb"_s); }},
    {"a copy of the same version", "LOC-13", false, [](Company &c) { addCopy(c, u"aa"_s); }},
    {"the master has another hash now", "LOC-14", true, [](Company &c) { c.location.sha256Now = u"cc"_s; }},
    {"nobody has read the master", "LOC-14", false, [](Company &c) { c.location.sha256Now = {}; }},
    {"no permission", "LOC-15", true, [](Company &c) { c.location.checkResult = CheckResult::NoPermission; }},
    {"the place asks for a sign-in", "LOC-15", false,
        [](Company &c) { c.location.checkResult = CheckResult::Unsupported; }},
    {"the key holder left yesterday", "LOC-16", true,
        [](Company &c) {
            makePaper(c);
            c.owner.leftOn = {2026, 11, 19};
        }},
    {"the key holder leaves tomorrow", "LOC-16", false,
        [](Company &c) {
            makePaper(c);
            c.owner.leftOn = {2026, 11, 21};
        }},
};

} // namespace

/// Where documents lie.
class TestLocationRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_speakOnlyWhenTheyShould_data() { addRuleCases(cases); }
    void rules_speakOnlyWhenTheyShould() { checkRuleCase(); }
    void everyRule_hasACaseOfBothKinds() { checkThatAllRulesHaveBothCases(cases, {u"LOC"_s}); }
};

QTEST_GUILESS_MAIN(TestLocationRules)
#include "tst_location_rules.moc"
