#include "core/binder/binder_gaps.h"
#include "core/binder/plan.h"
#include "core/intake/redacted_copy.h"
#include "tests/binder/full_workspace.h"

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What a binder holds is decided before anything is written.
class TestBinderPlan : public QObject {
    Q_OBJECT

private:
    static BinderPlan planOf(
        BinderWorkspace &company, Language language = Language::Japanese, const FileProblems &problems = {})
    {
        return BinderPlan(company.workspace->data(), company.request(language), problems);
    }

    static QStringList numbers(const std::vector<BinderItem> &items)
    {
        QStringList list;
        for (const BinderItem &item : items)
            list << item.number + u' ' + item.ref;
        return list;
    }

    static QStringList paths(const std::vector<BinderItem> &items)
    {
        QStringList list;
        for (const BinderItem &item : items) {
            for (const BinderFile &file : item.files)
                list << file.path;
        }
        return list;
    }

    static QStringList omitted(const BinderPlan &plan)
    {
        QStringList list;
        for (const OmittedItem &item : plan.omitted())
            list << item.ref + u": "_s + item.reason.en;
        return list;
    }

    static void switchOff(BinderWorkspace &company, const QString &rule)
    {
        RuleSetting setting;
        setting.ref = u"RS-"_s + rule;
        setting.ruleId = rule;
        setting.state = RuleSwitch::Off;
        setting.reason = {u"理由"_s, u"Reason"_s};
        ChangeSet changes;
        changes.add(setting);
        QVERIFY(company.workspace->commit(std::move(changes)));
    }

    static qsizetype countOf(const GapReport &report, QLatin1StringView rule)
    {
        return std::ranges::count(report.gaps, rule, &Gap::rule);
    }

private Q_SLOTS:
    void rulesOfTheBinder_areSwitchedOffButNotThatOfMissingFiles()
    {
        BinderWorkspace company;
        fill(company);
        const auto hash = planOf(company).documents().front().files.front().sha256;
        const FileProblems problems{.byHash = {{hash, ErrorCode::FileNotFound}}};
        company.addEvidence(u"E-90"_s, {u"題名"_s, QString()});
        const GapReport before = binderGaps(planOf(company, Language::English, problems));
        QVERIFY(countOf(before, "BND-13"_L1) > 0);
        QCOMPARE(countOf(before, missingFileRule), 1);
        switchOff(company, u"BND-13"_s);
        switchOff(company, QString(missingFileRule));
        const GapReport after = binderGaps(planOf(company, Language::English, problems));
        QCOMPARE(countOf(after, "BND-13"_L1), 0);
        QCOMPARE(countOf(after, missingFileRule), 1);
    }

    void items_areNumberedInNaturalOrder()
    {
        BinderWorkspace company;
        for (const QString &ref : {u"E-10"_s, u"E-2"_s, u"E-1"_s})
            company.addFile(company.addEvidence(ref, {ref, ref}), u"a.txt"_s, ref.toUtf8());
        const BinderPlan plan = planOf(company);
        QCOMPARE(numbers(plan.evidence()), QStringList({u"4-0001 E-1"_s, u"4-0002 E-2"_s, u"4-0003 E-10"_s}));
    }

    void missingFile_changesNoNumberAndNoName()
    {
        BinderWorkspace company;
        fill(company);
        const BinderPlan whole = planOf(company);
        const QString gone = whole.documents().front().files.front().sha256;
        const BinderPlan plan =
            planOf(company, Language::Japanese, {.byHash = {{gone, ErrorCode::FileNotFound}}});
        QCOMPARE(numbers(plan.documents()), numbers(whole.documents()));
        QCOMPARE(numbers(plan.evidence()), numbers(whole.evidence()));
        QCOMPARE(paths(plan.evidence()), paths(whole.evidence()));
        QVERIFY(whole.refused().empty());
        QCOMPARE(plan.refused().size(), 1U);
        QCOMPARE(plan.refused().front().ref, u"D-001-V1"_s);
        QCOMPARE(plan.fileCount(), whole.fileCount() - 1);
    }

    void itemsThatNeverHadAFile_areListedWithTheirPlace()
    {
        BinderWorkspace company;
        fill(company);
        const BinderPlan plan = planOf(company);
        QVERIFY(plan.refused().empty());
        QCOMPARE(omitted(plan),
            QStringList({u"D-003-V1: No copy of this version has been taken in."_s,
                u"E-0002: The evidence has no file; it is kept where it is."_s}));
        QCOMPARE(plan.omitted().back().place, u"本社 4階 書庫 A-1"_s);
    }

    void evidenceOfAnotherAudit_isNotInTheBinder()
    {
        BinderWorkspace company;
        Project other;
        other.ref = u"ISO-2026"_s;
        other.status = ProjectStatus::Open;
        other.periodStart = QDate(2026, 4, 1);
        other.periodEnd = QDate(2027, 3, 31);
        const auto otherProject = company.add(other);
        const auto evidence = company.addEvidence(u"E-1"_s, {u"別監査"_s, u"Other"_s});
        Evidence moved = *company.workspace->data().find(evidence);
        moved.projects = {otherProject};
        company.change(moved);
        QVERIFY(planOf(company).evidence().empty());
    }

    void versionsInForceInThePeriod_areHandedOver()
    {
        BinderWorkspace company;
        const auto document = company.addDocument(u"D-001"_s, {u"規程"_s, u"Regulation"_s}, "first");
        const auto second =
            company.addVersion(document, u"D-001-V2"_s, u"第2版"_s, QDate(2026, 9, 1), "second");
        const auto future =
            company.addVersion(document, u"D-001-V3"_s, u"第3版"_s, QDate(2027, 1, 1), "third");
        Q_UNUSED(second)
        Q_UNUSED(future)
        const DocumentVersion *first =
            company.workspace->data().table<DocumentVersion>().findRef(u"D-001-V1"_s);
        DocumentVersion replaced = *first;
        replaced.supersededOn = QDate(2026, 9, 1);
        replaced.status = Lifecycle::Superseded;
        company.change(replaced);
        QStringList refs;
        const BinderPlan plan = planOf(company);
        for (const BinderItem &item : plan.documents())
            refs << item.ref;
        QCOMPARE(refs, QStringList({u"D-001-V1"_s, u"D-001-V2"_s}));
    }

    void names_areThoseOfTheLanguage()
    {
        BinderWorkspace company;
        const auto control = company.addControl(u"C-025"_s, {u"権限の棚卸"_s, u"Access review"_s});
        const auto evidence =
            company.addEvidence(u"E-0070"_s, {u"棚卸結果"_s, u"Review result"_s}, {control});
        company.addFile(evidence, u"結果.XLSX"_s, "x");
        const auto japanese = planOf(company);
        QCOMPARE(paths(japanese.evidence()),
            QStringList({u"04_証跡/C-025_権限の棚卸/E-0070_棚卸結果_20261005.XLSX"_s}));
        const auto english = planOf(company, Language::English);
        QCOMPARE(paths(english.evidence()),
            QStringList({u"04_Evidence/C-025_Access-review/E-0070_Review-result_20261005.XLSX"_s}));
    }

    void englishNameWithoutEnglishTitle_isTheRefAlone()
    {
        BinderWorkspace company;
        company.addFile(company.addEvidence(u"E-0001"_s, {u"入室記録"_s, QString()}), u"入室.pdf"_s, "x");
        const auto plan = planOf(company, Language::English);
        QCOMPARE(paths(plan.evidence()), QStringList({u"04_Evidence/00_No-control/E-0001_20261005.pdf"_s}));
        QCOMPARE(plan.untranslated().size(), 1U);
        QCOMPARE(plan.untranslated().front().ref, u"E-0001"_s);
        QCOMPARE(plan.evidence().front().files.front().originalName, u"入室.pdf"_s);
    }

    void names_areSafeEverywhere_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("fileName");
        QTest::newRow("device") << u"CON"_s << u"CON.pdf"_s;
        QTest::newRow("300 characters") << QString(300, u'長') << QString(300, u'n') + u".pdf"_s;
        QTest::newRow("trailing dots") << u"終わり..."_s << u"end. . ."_s;
        QTest::newRow("emoji") << u"🎉 完了 👨‍👩‍👧"_s << u"🎉.png"_s;
        QTest::newRow("marks apart") << u"か\u3099き\u3099"_s << u"か\u3099.txt"_s;
        QTest::newRow("folders") << u"../../etc/passwd"_s << u"..\\..\\a:b*c?.txt"_s;
        QTest::newRow("links of PDF") << u"50% #1"_s << u"a#1%20.pdf"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void names_areSafeEverywhere()
    {
        QFETCH(QString, title);
        QFETCH(QString, fileName);
        BinderWorkspace company;
        const auto evidence = company.addEvidence(u"E-0001"_s, {title, title});
        company.addFile(evidence, fileName, "1", 1);
        company.addFile(evidence, fileName, "2", 2);
        for (const Language language : {Language::Japanese, Language::English}) {
            const BinderPlan plan = planOf(company, language);
            const QStringList all = paths(plan.evidence());
            QCOMPARE(all.size(), 2);
            QVERIFY(all.front().toLower() != all.back().toLower());
            for (const QString &path : all) {
                QVERIFY2(path.size() <= 150, qPrintable(path));
                QCOMPARE(path, path.normalized(QString::NormalizationForm_C));
                QVERIFY2(!path.contains("/.."_L1) && !path.contains(u'\\') && !path.contains(u'%')
                        && !path.contains(u'#') && !path.contains(u':'),
                    qPrintable(path));
                QVERIFY(!path.endsWith(u'.') && !path.endsWith(u' '));
                const auto isAscii = [](QChar c) { return c.unicode() < 128; };
                QVERIFY(language == Language::Japanese || std::ranges::all_of(path, isAscii));
            }
        }
    }

    void hostileHash_isNoPath()
    {
        BinderWorkspace company;
        const auto evidence = company.addEvidence(u"E-0001"_s, {u"証跡"_s, u"Evidence"_s});
        EvidenceFile file;
        file.evidence = evidence;
        file.name = u"a.txt"_s;
        file.sha256 = u"../../../../etc/passwd"_s;
        company.add(file);
        const BinderPlan plan = planOf(company);
        QCOMPARE(plan.fileCount(), 0);
    }

    void sealedOriginal_givesItsPlaceToTheMaskedCopy()
    {
        BinderWorkspace company;
        const auto list = company.addEvidence(u"E-1"_s, {u"名簿"_s, u"List"_s});
        const auto original = company.addFile(list, u"list.pdf"_s, "names");
        const auto sameElsewhere = company.addEvidence(u"E-2"_s, {u"写し"_s, u"The same"_s});
        company.addFile(sameElsewhere, u"same.pdf"_s, "names");
        company.addDocument(u"D-001"_s, {u"名簿"_s, u"List"_s}, "names");
        QCOMPARE(planOf(company).fileCount(), 3);
        const RedactedCopy copy{
            original, u"list_masked.pdf"_s, company.workspace->vault().addBytes("black")->sha256, 5};
        QVERIFY(company.workspace->commit(redactionChanges(company.workspace->data(), copy)));
        QCOMPARE(company.workspace->data().find(list)->redaction, Redaction::Done);
        const BinderPlan plan = planOf(company);
        QCOMPARE(plan.fileCount(), 1);
        QCOMPARE(plan.evidence().front().files.front().sha256, copy.sha256);
        const QString reason = u"The file is sealed: a masked copy of it is handed over elsewhere."_s;
        QCOMPARE(omitted(plan), QStringList({u"D-001-V1: "_s + reason, u"E-2: "_s + reason}));
    }

    void newestMaskedCopy_goesUnlessAnEarlierOneIsChosen()
    {
        BinderWorkspace company;
        Workspace &workspace = *company.workspace;
        const auto list = company.addEvidence(u"E-1"_s, {u"名簿"_s, u"List"_s});
        const auto original = company.addFile(list, u"list.pdf"_s, "names");
        QStringList hashes;
        for (const char *bytes : {"too little black", "black"}) {
            hashes << workspace.vault().addBytes(bytes)->sha256;
            QVERIFY(workspace.commit(
                redactionChanges(workspace.data(), {original, u"list_masked.pdf"_s, hashes.last(), 5})));
        }
        const auto handedOut = [&] {
            QStringList sent;
            for (const BinderFile &file : planOf(company).evidence().front().files)
                sent << file.sha256;
            return sent;
        };
        QCOMPARE(handedOut(), QStringList(hashes[1]));
        QCOMPARE(workspace.data().table<EvidenceFile>().size(), 3); // the first copy stays in the record
        const auto first =
            std::ranges::find(workspace.data().table<EvidenceFile>(), hashes[0], &EvidenceFile::sha256);
        const auto chosen = workspace.commit(handOutAgain(workspace.data(), first->id, QDate(2026, 11, 20)));
        QVERIFY(chosen);
        QCOMPARE(handedOut(), QStringList(hashes[0]));
        QCOMPARE(workspace.data().table<EvidenceFile>().size(), 3);
        QVERIFY(workspace.undo(chosen->entry));
        QCOMPARE(handedOut(), QStringList(hashes[1]));
        EvidenceFile newest =
            *std::ranges::find(workspace.data().table<EvidenceFile>(), hashes[1], &EvidenceFile::sha256);
        QVERIFY(handOutAgain(workspace.data(), newest.id, QDate(2026, 11, 20)).isEmpty());
        newest.disposedOn = QDate(2026, 11, 20);
        ChangeSet gone;
        gone.change(newest);
        QVERIFY(workspace.commit(std::move(gone)));
        QVERIFY(handedOut().isEmpty()); // nobody knows whether the earlier one hides enough
    }

    void originalWithoutItsCopy_isHandedOverAgain()
    {
        BinderWorkspace company;
        const auto original =
            company.addFile(company.addEvidence(u"E-1"_s, {u"名簿"_s, u"List"_s}), u"list.pdf"_s, "names");
        const RedactedCopy copy{
            original, u"list_masked.pdf"_s, company.workspace->vault().addBytes("black")->sha256, 5};
        const auto stored = company.workspace->commit(redactionChanges(company.workspace->data(), copy));
        QVERIFY(stored && company.workspace->undo(stored->entry));
        QCOMPARE(planOf(company).evidence().front().files.front().originalName, u"list.pdf"_s);
    }

    void profile_leavesPartsOut()
    {
        BinderWorkspace company;
        fill(company);
        BinderProfile profile;
        profile.ref = u"BP-1"_s;
        profile.sections = {u"overview"_s, u"documents"_s};
        BinderRequest request = company.request();
        request.profile = company.add(profile);
        const BinderPlan plan(company.workspace->data(), request, {});
        QVERIFY(plan.has(BinderSection::Documents));
        QVERIFY(!plan.has(BinderSection::Evidence));
        QVERIFY(plan.evidence().empty());
        QCOMPARE(plan.documents().size(), 3U);
    }
};

QTEST_GUILESS_MAIN(TestBinderPlan)
#include "tst_binder_plan.moc"
