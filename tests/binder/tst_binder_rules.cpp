#include "core/binder/binder_gaps.h"
#include "core/binder/book.h"
#include "core/binder/workbook.h"
#include "core/gaps/rule.h"
#include "core/tables/table_reader.h"
#include "core/words/rule_words.h"
#include "tests/binder/full_workspace.h"

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

/// A company whose binder is in order, what a test changes in it, and what is then known of its files.
struct Ground {
    Ground()
    {
        control = company.addControl(u"C-001"_s, {u"変更管理"_s, u"Change control"_s});
        evidence = company.addEvidence(u"E-0001"_s, {u"変更の記録"_s, u"Record of changes"_s}, {control});
        file = company.addFile(evidence, u"changes.xlsx"_s, "changes");
        document = company.addDocument(u"D-001"_s, {u"変更管理規程"_s, u"Change policy"_s}, "policy");
        request.project = company.project;
        request.profile = company.add(profileOf({}));
        request.asOf = {2026, 11, 20};
    }

    static BinderProfile profileOf(const QStringList &sections)
    {
        BinderProfile profile;
        profile.ref = u"BP-1"_s;
        profile.audience = u"監査法人"_s;
        profile.sections = sections;
        return profile;
    }

    template <typename T>
    T get(Id<T> id) const
    {
        return *company.workspace->data().find(id);
    }
    BinderProfile profile() const { return get(request.profile); }
    BinderPlan plan() const { return BinderPlan(company.workspace->data(), request, problems); }
    QString hash() const { return get(file).sha256; }

    /// A version of the only document.
    Id<DocumentVersion> addVersion(Lifecycle status, QDate from, QDate to)
    {
        const auto id = company.addVersion(document, u"D-001-V0"_s, u"第0版"_s, from, "old policy");
        DocumentVersion version = get(id);
        version.status = status;
        version.sequence = 0;
        version.supersededOn = to;
        company.change(version);
        return id;
    }
    Id<Request> ask(InternalStatus status)
    {
        Request asked;
        asked.ref = u"PBC-001"_s;
        asked.project = company.project;
        asked.title = u"The changes"_s;
        asked.controls = {control};
        asked.evidence = {evidence};
        asked.internalStatus = status;
        return company.add(asked);
    }
    void setParameter(const QString &text)
    {
        Project project = get(company.project);
        project.parameters = {text};
        company.change(project);
    }
    void know(OfficeTraces traces)
    {
        files = std::make_shared<FileFacts>();
        files->checks.insert(hash(), {FileCondition::Fine, traces});
    }
    void classify(Classification classification, Classification most)
    {
        Evidence changed = get(evidence);
        changed.classification = classification;
        company.change(changed);
        BinderProfile limited = profile();
        limited.audienceMaxClass = most;
        company.change(limited);
    }
    void limitParts(qint64 bytes)
    {
        BinderProfile limited = profile();
        limited.maxPartMegabytes = 1;
        company.change(limited);
        EvidenceFile big = get(file);
        big.size = bytes;
        company.change(big);
    }
    void rename(const QString &title)
    {
        Evidence renamed = get(evidence);
        renamed.title.ja = title;
        company.change(renamed);
    }

    mutable BinderWorkspace company;
    Id<Control> control;
    Id<Evidence> evidence;
    Id<EvidenceFile> file;
    Id<Document> document;
    BinderRequest request;
    FileProblems problems;
    std::shared_ptr<FileFacts> files;
};

struct BinderCase {
    const char *fact;
    const char *rule;
    bool fires;
    void (*change)(Ground &ground);
};

constexpr qint64 megabyte = 1024 * 1024;

constexpr BinderCase cases[]{
    {"unpacked in a deep folder", "BND-01", true,
        [](Ground &g) { g.setParameter(u"assumed_root_length=160"_s); }},
    {"unpacked where people unpack", "BND-01", false, [](Ground &) {}},
    {"marks apart", "BND-04", true,
        [](Ground &g) { g.company.addFile(g.evidence, u"か\u3099.xlsx"_s, "marks", 2); }},
    {"marks as one", "BND-04", false,
        [](Ground &g) { g.company.addFile(g.evidence, u"が.xlsx"_s, "marks", 2); }},
    {"a kanji outside of Shift-JIS", "BND-05", true, [](Ground &g) { g.rename(u"𠮷野の記録"_s); }},
    {"a dash that Shift-JIS only resembles", "BND-05", true, [](Ground &g) { g.rename(u"4月〜9月"_s); }},
    {"kanji that only Microsoft's Shift-JIS has", "BND-05", false,
        [](Ground &g) { g.rename(u"髙﨑①㈱～"_s); }},
    {"more confidential than its readers", "BND-06", true,
        [](Ground &g) { g.classify(Classification::Restricted, Classification::Confidential); }},
    {"as confidential as its readers", "BND-06", false,
        [](Ground &g) { g.classify(Classification::Confidential, Classification::Confidential); }},
    {"no limit for readers", "BND-06", false,
        [](Ground &g) { g.classify(Classification::Strict, Classification::Unset); }},
    {"the vault has lost it", "BND-07", true,
        [](Ground &g) { g.problems.byHash.insert(g.hash(), ErrorCode::FileNotFound); }},
    {"the vault holds it", "BND-07", false, [](Ground &) {}},
    {"ready, and its evidence was rejected", "BND-09", true,
        [](Ground &g) {
            g.ask(InternalStatus::Ready);
            Evidence rejected = g.get(g.evidence);
            rejected.status = EvidenceStatus::Rejected;
            g.company.change(rejected);
        }},
    {"ready, and evidence without a file was rejected", "BND-09", true,
        [](Ground &g) {
            g.ask(InternalStatus::Ready);
            EvidenceFile gone = g.get(g.file);
            gone.deletedOn = QDate(2026, 11, 1);
            g.company.change(gone);
            Evidence rejected = g.get(g.evidence);
            rejected.status = EvidenceStatus::Rejected;
            g.company.change(rejected);
        }},
    {"submitted, and the binder has no evidence", "BND-09", true,
        [](Ground &g) {
            g.ask(InternalStatus::Submitted);
            BinderProfile narrow = g.profile();
            narrow.sections = {u"requests"_s, u"documents"_s};
            g.company.change(narrow);
        }},
    {"ready, and its evidence is there", "BND-09", false, [](Ground &g) { g.ask(InternalStatus::Ready); }},
    {"not ready yet", "BND-09", false,
        [](Ground &g) {
            g.ask(InternalStatus::Collecting);
            g.problems.byHash.insert(g.hash(), ErrorCode::FileNotFound);
        }},
    {"a profile without requests", "BND-09", false,
        [](Ground &g) {
            g.ask(InternalStatus::Ready);
            BinderProfile narrow = g.profile();
            narrow.sections = {u"documents"_s};
            g.company.change(narrow);
        }},
    {"larger than a part", "BND-10", true, [](Ground &g) { g.limitParts(megabyte + 1); }},
    {"as large as a part", "BND-10", false, [](Ground &g) { g.limitParts(megabyte); }},
    {"without a title in the binder's language", "BND-13", true, [](Ground &g) { g.rename({}); }},
    {"with a title", "BND-13", false, [](Ground &) {}},
    {"a lost file blocks", "BND-14", true,
        [](Ground &g) { g.problems.byHash.insert(g.hash(), ErrorCode::FileNotFound); }},
    {"a lost file that is accepted", "BND-14", false,
        [](Ground &g) {
            g.request.gaps = GapPolicy::Accept;
            BinderProfile narrow = g.profile(); // what blocks controls and documents is no concern of it
            narrow.sections = {u"evidence"_s};
            g.company.change(narrow);
            g.problems.byHash.insert(g.hash(), ErrorCode::FileNotFound);
        }},
    {"a draft", "BND-15", true,
        [](Ground &g) {
            Request asked = g.get(g.ask(InternalStatus::Collecting));
            asked.documentVersions = {g.addVersion(Lifecycle::Draft, {}, {})};
            g.company.change(asked);
        }},
    {"a version that ended before the period", "BND-15", true,
        [](Ground &g) {
            Request asked = g.get(g.ask(InternalStatus::Collecting));
            asked.documentVersions = {g.addVersion(Lifecycle::Superseded, {2024, 4, 1}, {2026, 4, 1})};
            g.company.change(asked);
        }},
    {"a version that ended in the period", "BND-15", false,
        [](Ground &g) { g.addVersion(Lifecycle::Superseded, {2024, 4, 1}, {2026, 4, 2}); }},
    {"with comments", "BND-17", true, [](Ground &g) { g.know(OfficeTrace::Comments); }},
    {"without anything", "BND-17", false, [](Ground &g) { g.know({}); }},
    {"nobody has looked", "BND-17", false, [](Ground &) {}},
    {"a workbook with macros", "BND-18", true,
        [](Ground &g) { g.company.addFile(g.evidence, u"tool.xlsm"_s, "macro", 2); }},
    {"a workbook", "BND-18", false, [](Ground &) {}},
};

QStringList found(const GapReport &report, QStringView rule)
{
    QStringList lines;
    for (const Gap &gap : report.gaps) {
        if (gap.rule == rule)
            lines << gap.subjectRef + u": "_s + ruleMessage(gap.rule, gap.arguments).en;
    }
    return lines;
}

} // namespace

/// What only a planned binder can answer.
class TestBinderRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rule_data()
    {
        QTest::addColumn<const BinderCase *>("oneCase");
        for (const BinderCase &oneCase : cases)
            QTest::addRow("%s: %s", oneCase.rule, oneCase.fact) << &oneCase;
    }

    void rule()
    {
        QFETCH(const BinderCase *, oneCase);
        Ground ground;
        oneCase->change(ground);
        const QString rule = QString::fromLatin1(oneCase->rule);
        const QStringList lines = found(binderGaps(ground.plan(), ground.files), rule);
        QVERIFY2(lines.isEmpty() != oneCase->fires, qPrintable(lines.join(u'\n')));
        for (const QString &line : lines)
            QVERIFY2(!line.contains(u'{') && !line.contains(u"()"_s), qPrintable(line));
        if (!oneCase->fires || rule == missingFileRule)
            return;
        RuleSetting off;
        off.ruleId = rule;
        off.state = RuleSwitch::Off;
        off.reason = {u"理由"_s, u"Reason"_s};
        ground.company.add(off);
        QCOMPARE(found(binderGaps(ground.plan(), ground.files), rule), QStringList());
    }

    void everyRuleOfABinder_hasACaseOfBothKinds()
    {
        QStringList missing;
        for (const Rule &each : gapRules()) {
            if (each.source != RuleSource::Binder || QLatin1StringView(each.id) == "BND-12"_L1)
                continue; // an earlier build has a test of its own
            for (const bool fires : {true, false}) {
                const bool has = std::ranges::any_of(cases, [&](const BinderCase &one) {
                    return QLatin1StringView(one.rule) == QLatin1StringView(each.id) && one.fires == fires;
                });
                if (!has)
                    missing << QString::fromLatin1(each.id) + (fires ? u" fires"_s : u" is silent"_s);
            }
        }
        QCOMPARE(missing.join(u", "_s), u""_s);
    }

    void rulesThatEveryBinderKeeps_sayHow()
    {
        QStringList kept;
        for (const Rule &each : gapRules()) {
            const QString id = QString::fromLatin1(each.id);
            const LocalizedText how = ruleGuarantee(id);
            QCOMPARE(!how.ja.isEmpty() && !how.en.isEmpty(), each.source == RuleSource::Build);
            if (each.source == RuleSource::Build)
                kept << id;
        }
        QCOMPARE(kept.join(u' '), u"BND-02 BND-03 BND-08 BND-11 BND-16 BND-19"_s);
    }

    void pathBeyondWindows_isABlocker()
    {
        Ground ground;
        ground.setParameter(u"assumed_root_length=230"_s);
        const GapReport report = binderGaps(ground.plan());
        const auto gap = std::ranges::find(report.gaps, u"BND-01"_s, &Gap::rule);
        QVERIFY(gap != report.gaps.end());
        QCOMPARE(gap->severity, Severity::Blocker);
        QVERIFY(!found(report, u"BND-14").isEmpty());
    }

    void waiver_letsABinderGapPass()
    {
        Ground ground;
        ground.know(OfficeTrace::Comments | OfficeTrace::HiddenSheets);
        const GapReport before = binderGaps(ground.plan(), ground.files);
        QCOMPARE(found(before, u"BND-17").join(u'|'),
            u"E-0001: A file of E-0001 still holds what its readers may not be meant to see (comments, "
            u"hidden sheets "
            u"or slides)."_s);
        Person boss;
        boss.ref = u"P-001"_s;
        Waiver waiver;
        waiver.fingerprint = std::ranges::find(before.gaps, u"BND-17"_s, &Gap::rule)->fingerprint;
        waiver.approver = ground.company.add(boss);
        waiver.until = {2026, 12, 31};
        ground.company.add(waiver);
        const GapReport after = binderGaps(ground.plan(), ground.files);
        QVERIFY(std::ranges::find(after.gaps, u"BND-17"_s, &Gap::rule)->isWaived());
    }

    void earlierBuild_isOutdatedByWhatItHolds()
    {
        Ground ground;
        Workspace &workspace = *ground.company.workspace;
        const auto outdated = [&] {
            const auto preview = previewBinder(workspace, ground.request);
            QStringList lines;
            for (const Gap &gap : preview->gaps) {
                if (gap.rule == "BND-12"_L1)
                    lines << gap.label + u": "_s + ruleMessage(gap.rule, gap.arguments).en;
            }
            return lines.join(u'|');
        };
        QCOMPARE(outdated(), u""_s); // there is no earlier one
        ground.request.outputFolder = ground.company.folder.filePath(u"out"_s);
        QVERIFY(buildBinder(workspace, ground.request));
        QCOMPARE(outdated(), u""_s);
        ground.company.addControl(
            u"C-002"_s, {u"別の統制"_s, u"Another one"_s}); // which is no item of the binder
        QCOMPARE(outdated(), u""_s);
        ground.rename(u"別の名前"_s);
        ground.company.addFile(ground.evidence, u"more.csv"_s, "more", 2);
        QCOMPARE(outdated(), u"b1: 1 items changed after this binder was built. Build it again."_s);
        QVERIFY(buildBinder(workspace, ground.request));
        QCOMPARE(outdated(), u""_s);
    }

    void indexGoesOnInAnotherSheet_andNoCellIsTooLong()
    {
        Ground ground;
        Dataset data = ground.company.workspace->data();
        std::vector<EvidenceFile> files;
        for (int item = 0; item < 65; ++item) {
            Evidence evidence = ground.get(ground.evidence);
            evidence.id = {Uuid::fromName(u"item %1"_s.arg(item))};
            evidence.ref = u"E-%1"_s.arg(item + 100);
            if (item == 64) // in the second sheet; in all of them the workbook would take gigabytes
                evidence.title = {QString(40'000, u'長'), QString(40'000, u'l')};
            data.table<Evidence>().put(evidence);
            for (int i = 0; i < 1000; ++i) {
                EvidenceFile file = ground.get(ground.file);
                file.id = {Uuid::fromName(u"file %1 of %2"_s.arg(i).arg(item))};
                file.ref = u"EF-%1-%2"_s.arg(item).arg(i);
                file.evidence = evidence.id;
                files.push_back(file);
            }
        }
        data.table<EvidenceFile>().put(std::move(files));
        const BinderPlan plan(data, ground.request, {});
        const Words words(Language::Japanese);
        const GapReport report;
        const BuildFacts facts;
        const BinderBook book(plan, words, report, facts);
        const QString path = ground.company.folder.filePath(u"index.xlsx"_s);
        QVERIFY(writeWorkbook(path, BinderIndex(book)));
        const auto reader = TableReader::open(path);
        QVERIFY(reader);
        QCOMPARE((*reader)->sheets().at(1).name, (*reader)->sheets().at(0).name + u"_2"_s);
        QVERIFY((*reader)->select((*reader)->sheets().at(1).name));
        int rows = 0;
        qsizetype longest = 0;
        Row row;
        for (auto more = (*reader)->next(row); more && *more; more = (*reader)->next(row)) {
            for (const Cell &cell : row.cells)
                longest = qMax(longest, text(cell).size());
            ++rows;
        }
        QVERIFY2(longest > 30'000 && longest <= 32'767, qPrintable(QString::number(longest)));
        QCOMPARE(rows, 1 + 2); // headings; one file more than fits, and the document
    }
};

QTEST_GUILESS_MAIN(TestBinderRules)
#include "tst_binder_rules.moc"
