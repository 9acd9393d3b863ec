#include "core/gaps/engine.h"
#include "core/gaps/project_index.h"
#include "tests/editions/edition_project.h"

using namespace tsuzuri;

namespace {

const QString former = u"iso27001_2013"_s;
const QString next = u"iso27001_2022"_s;

} // namespace

/// What a move does to the records.
class TestEditionMove : public QObject, private EditionProject {
    Q_OBJECT

private:
    /// Every living record as text, by kind and id, without the revision.
    static QMap<QString, QStringList> contentOf(const Dataset &data)
    {
        QMap<QString, QStringList> content;
        forEachRecordType([&]<typename T>() {
            for (const T &record : data.table<T>()) {
                T same = record;
                same.revision = 0;
                QStringList cells;
                for (const SqlValue &cell : toSqlRow(same))
                    cells << std::visit(
                        []<typename V>(const V &value) {
                            if constexpr (std::is_same_v<V, QString>)
                                return value;
                            else if constexpr (std::is_arithmetic_v<V>)
                                return QString::number(value);
                            else
                                return QString();
                        },
                        cell);
                content.insert(
                    QString::fromLatin1(kindInfo(kindOf<T>).code) + u'/' + record.id.toString(), cells);
            }
        });
        return content;
    }

private Q_SLOTS:
    void init() { begin(former); }

    void equalRequirement_takesTheAnswerAsItIs()
    {
        decide(former + u":A.9.2.1"_s, ApplicabilityState::Applicable, u"Contract"_s);
        const Id<Control> control = addControl(u"C"_s, former + u":A.9.2.1"_s, u"full"_s);
        QVERIFY(move(former, next));
        const Applicability *taken = decision(next + u":A.5.16"_s);
        QCOMPARE(taken->applicability, ApplicabilityState::Applicable);
        QCOMPARE(taken->reason.en, u"Contract");
        QCOMPARE(taken->implementationStatus, ImplementationStatus::Implemented);
        QCOMPARE(taken->decidedOn, QDate(2026, 5, 1));
        QVERIFY(taken->note.isEmpty());
        QCOMPARE(answerOf(control, next + u":A.5.16"_s), u"full");
        QCOMPARE(answerOf(control, former + u":A.9.2.1"_s), u"full"); // stays
        QCOMPARE(project().frameworks, QStringList(next));
    }

    void waiverOfAGap_holdsForTheAnswerThatIsTakenAsItIs()
    {
        decide(former + u":A.9.2.1"_s, ApplicabilityState::Applicable); // and no control answers it
        Project preparing = project();
        preparing.phase = Phase::Preparation;
        store(preparing);
        const auto gapOf = [this](const QString &requirement) {
            const GapReport report = evaluateGaps(data(), QDate(2026, 11, 20));
            const auto found = std::ranges::find_if(report.gaps,
                [&](const Gap &gap) { return gap.rule == "COV-01"_L1 && gap.subjectRef == requirement; });
            return found == report.gaps.end() ? Gap() : *found;
        };
        Waiver waiver;
        waiver.project = m_project;
        waiver.fingerprint = gapOf(former + u":A.9.2.1"_s).fingerprint;
        QVERIFY(!waiver.fingerprint.isEmpty());
        waiver.reason = {u"委託先が行う"_s, u"A provider does it"_s, {}};
        waiver.until = QDate(2027, 3, 31);
        Person approver;
        approver.name = {u"承認 者"_s, u"Approver"_s, {}};
        waiver.approver = add(approver);
        add(waiver);
        QVERIFY(move(former, next));
        const Gap carried = gapOf(next + u":A.5.16"_s);
        QVERIFY(carried.isWaived());
        QCOMPARE(data().find(carried.waiver)->reason.en, u"A provider does it");
        QCOMPARE(data().find(carried.waiver)->until, QDate(2027, 3, 31));
        QCOMPARE(data().size(Kind::Waiver), 2); // the one before stays
    }

    void partOfANewRequirement_isProposedToBeReviewed()
    {
        decide(former + u":A.5.1.1"_s, ApplicabilityState::Applicable, u"Law"_s);
        decide(former + u":A.5.1.2"_s, ApplicabilityState::NotApplicable, u"Done elsewhere"_s);
        const Id<Control> control = addControl(u"C"_s, former + u":A.5.1.1"_s, u"full"_s);
        QVERIFY(move(former, next));
        const Applicability *proposal = decision(next + u":A.5.1"_s);
        QCOMPARE(proposal->applicability, ApplicabilityState::Undecided);
        QCOMPARE(proposal->reason.en, u"Law\nDone elsewhere");
        QVERIFY(!proposal->decidedOn.isValid());
        QVERIFY(proposal->note.en.startsWith("To review:"_L1));
        QVERIFY2(
            proposal->note.en.contains("A.5.1.1 (Part of; Applicable)"_L1), qPrintable(proposal->note.en));
        QVERIFY(proposal->note.en.contains("A.5.1.2 (Part of; Not applicable)"_L1));
        QVERIFY(proposal->note.ja.contains(u"要確認"));
        QCOMPARE(answerOf(control, next + u":A.5.1"_s), u"partial");
    }

    void newRequirement_isToBeDecided()
    {
        QVERIFY(move(former, next));
        QCOMPARE(decision(next + u":A.5.7"_s)->applicability, ApplicabilityState::Undecided);
        QVERIFY(decision(next + u":A.5.7"_s)->note.isEmpty());
    }

    void openRequestsAndFindings_followAndClosedOnesStay()
    {
        const std::vector<Id<Requirement>> old{at(former + u":A.9.2.1"_s)};
        Request open;
        open.project = m_project;
        open.requirements = old;
        Request done = open;
        done.internalStatus = InternalStatus::Closed;
        Finding finding;
        finding.project = m_project;
        finding.requirements = old;
        Evidence evidence;
        evidence.requirements = old;
        const Id<Request> asked = add(open);
        const Id<Request> answered = add(done);
        const Id<Finding> found = add(finding);
        const Id<Evidence> proof = add(evidence);
        QVERIFY(move(former, next));
        const std::vector<Id<Requirement>> both{old.front(), at(next + u":A.5.16"_s)};
        QVERIFY(data().find(asked)->requirements == both);
        QVERIFY(data().find(found)->requirements == both);
        QVERIFY(data().find(proof)->requirements == both);
        QVERIFY(data().find(answered)->requirements == old);
    }

    void whatBelongsToAnotherProject_isLeftAlone()
    {
        const Id<Project> first = m_project;
        begin(former, u"J-2"_s);
        decide(former + u":A.9.2.1"_s, ApplicabilityState::Applicable);
        const Id<Project> second = std::exchange(m_project, first);
        QVERIFY(move(former, next));
        QCOMPARE(data().find(second)->frameworks, QStringList(former)); // pinned until somebody says so
        const auto count = std::ranges::count(data().table<Applicability>(), second, &Applicability::project);
        QCOMPARE(count, 140);
    }

    void decisionsOfTheFormerEdition_stayReadableInAClosedProject()
    {
        decide(former + u":A.9.2.1"_s, ApplicabilityState::NotApplicable, u"No accounts"_s);
        const Applicability before = *decision(former + u":A.9.2.1"_s);
        const auto moved = move(former, next);
        QVERIFY(moved);
        const Project *earlier = data().find(moved->earlier);
        QCOMPARE(earlier->status, ProjectStatus::Closed);
        QCOMPARE(earlier->frameworks, QStringList(former));
        QCOMPARE(earlier->name.en, u"Audit: decisions on ISO/IEC 27001:2013");
        Applicability now = *data().find(before.id);
        QCOMPARE(now.project, earlier->id);
        now.project = before.project;
        now.revision = before.revision;
        QVERIFY(now == before);
        const WorkspaceIndex records(data(), QDate(2026, 11, 20));
        const ProjectIndex index(records, project());
        QCOMPARE(index.applicability.size(), 123U); // of the new edition alone
        for (const Applicability *each : index.applicability)
            QVERIFY(data().find(each->requirement)->ref.startsWith(next));
    }

    void nothingIsTakenFromAnyRecord()
    {
        decide(former + u":A.5.1.1"_s, ApplicabilityState::Applicable, u"Law"_s);
        addControl(u"C"_s, former + u":A.5.1.1"_s, u"full"_s);
        Evidence evidence;
        evidence.requirements = {at(former + u":A.9.2.1"_s), at(former + u":A.5.1.1"_s)};
        add(evidence);
        const auto before = contentOf(data());
        QVERIFY(move(former, next));
        const auto after = contentOf(data());
        for (auto record = before.begin(); record != before.end(); ++record) {
            QVERIFY2(after.contains(record.key()), qPrintable(record.key()));
            const QStringList &now = after[record.key()];
            int differences = 0;
            for (qsizetype cell = 0; cell < now.size(); ++cell) {
                const bool goesOn = now[cell].startsWith(record.value()[cell]); // links were added behind
                differences += now[cell] == record.value()[cell] ? 0 : 1;
                const bool mayChange = record.key().startsWith("projects/"_L1)
                    || record.key().startsWith("applicability/"_L1) || goesOn;
                QVERIFY2(mayChange, qPrintable(record.key() + u' ' + now[cell]));
            }
            QVERIFY2(differences <= 1, qPrintable(record.key()));
        }
    }

    void oneUndo_takesAllOfItBack_andItCanBeMadeAgain()
    {
        decide(former + u":A.9.2.1"_s, ApplicabilityState::Applicable, u"Contract"_s);
        addControl(u"C"_s, former + u":A.9.2.1"_s, u"full"_s);
        const auto before = contentOf(data());
        const auto moved = move(former, next);
        QVERIFY(moved);
        QVERIFY(m_workspace->undo(moved->commit.entry));
        QVERIFY(contentOf(data()) == before);
        QVERIFY(move(former, next)); // what undo deleted comes back
        QCOMPARE(decision(next + u":A.5.16"_s)->applicability, ApplicabilityState::Applicable);
    }

    void levelThatIsLeft_leavesItsDecisionsBehind()
    {
        begin(u"fedramp_rev5:high"_s);
        decide(u"fedramp_rev5:AC-1"_s, ApplicabilityState::Applicable);
        decide(u"fedramp_rev5:AC-2(11)"_s, ApplicabilityState::Partial); // of High alone
        const auto down = move(u"fedramp_rev5"_s, u"fedramp_rev5"_s, {u"moderate"_s});
        QVERIFY(down);
        QCOMPARE(project().frameworks, QStringList(u"fedramp_rev5:moderate"_s));
        QCOMPARE(decision(u"fedramp_rev5:AC-1"_s)->applicability, ApplicabilityState::Applicable);
        QVERIFY(!decision(u"fedramp_rev5:AC-2(11)"_s));
        QCOMPARE(
            std::ranges::count(data().table<Applicability>(), down->earlier, &Applicability::project), 87);
        const auto up = move(u"fedramp_rev5"_s, u"fedramp_rev5"_s, {u"high"_s});
        QVERIFY(up);
        QVERIFY(up->earlier.isNull()); // nothing is left
        QCOMPARE(std::ranges::count(data().table<Applicability>(), m_project, &Applicability::project), 410);
    }

    void frameworkOfItsOwn_isUnchangedWhereNothingDiffers()
    {
        const auto moved = move(former, former);
        QVERIFY(moved);
        QCOMPARE(moved->commit, Commit());
    }

    // upgrading while another copy edits
    void previewThatNoLongerHolds_isRefusedAndMadeAnew_data()
    {
        QTest::addColumn<int>("edit");
        QTest::newRow("a decision") << 0;
        QTest::newRow("a new link of a control") << 1;
        QTest::newRow("new evidence") << 2;
        QTest::newRow("the project") << 3;
    }

    void previewThatNoLongerHolds_isRefusedAndMadeAnew()
    {
        QFETCH(int, edit);
        decide(former + u":A.9.2.1"_s, ApplicabilityState::Applicable, u"Contract"_s);
        const auto reading = Workspace::open(m_workspace->folder(), {Workspace::Mode::ReadOnly, {}, {}});
        QVERIFY(reading);
        const auto pack = packToMoveTo(**reading, former, next);
        QVERIFY(pack);
        const auto shown = planEdition((*reading)->data(), {m_project, former, next, {}}, *pack, m_words);
        QVERIFY(shown);

        if (edit == 0) {
            decide(former + u":A.9.2.1"_s, ApplicabilityState::Partial, u"Another reason"_s);
        } else if (edit == 1) {
            addControl(u"C"_s, former + u":A.9.2.1"_s, u"full"_s);
        } else if (edit == 2) {
            Evidence evidence;
            evidence.requirements = {at(former + u":A.9.2.1"_s)};
            add(evidence);
        } else {
            Project changed = project();
            changed.phase = Phase::Preparation;
            store(changed);
        }
        const auto before = contentOf(data());
        const auto refused = moveToEdition(*m_workspace, shown->preview, m_words);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(contentOf(data()) == before);
        QVERIFY(move(former, next)); // after looking again
    }

    void changesWorkedOutBefore_areRefusedByTheirRevisions()
    {
        const auto pack = packToMoveTo(*m_workspace, former, next);
        auto plan = planEdition(data(), {m_project, former, next, {}}, *pack, m_words);
        QVERIFY(plan);
        decide(former + u":A.9.2.1"_s, ApplicabilityState::Partial);
        const auto refused = m_workspace->commit(std::move(plan->changes));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestEditionMove)
#include "tst_edition_move.moc"
