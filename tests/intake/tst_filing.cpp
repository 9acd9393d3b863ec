#include "core/intake/status_life.h"
#include "core/intake/typed_controls.h"
#include "core/words/words.h"
#include "tests/intake/tray_company.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestFiling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draft_isWhatWasProposed()
    {
        TrayCompany company;
        const EvidenceFile &file = company.waiting(u"/証跡/C-026_特権ロール一覧_2026-10.png"_s);
        const Proposal proposal = company.proposer().propose({file, company.at(11, 2), {}});
        const Evidence draft =
            draftOf(company.data, proposal, {file, {}, {}}, company.project(u"SOC2-2026"_s).id);
        QCOMPARE(draft.title.ja, u"特権ロール一覧 2026-10"_s);
        QCOMPARE(draft.title.en, QString());
        QCOMPARE(company.refOf(draft.controls.front()), u"C-026"_s);
        QCOMPARE(periodText(draft.covers()), u"2026-10"_s);
        QCOMPARE(draft.status, EvidenceStatus::Collected);
        QCOMPARE(draft.capturedAt, company.at(11, 2));
        QCOMPARE(draft.projects, std::vector{company.project(u"SOC2-2026"_s).id});
    }

    void filing_movesFilesIntoOneItemInTheirOrder()
    {
        TrayCompany company;
        const Id<EvidenceFile> first = company.waiting(u"/x/b.png"_s).id;
        const Id<EvidenceFile> second = company.waiting(u"/x/a.png"_s).id;
        ChangeSet changes = fileAll(company.data, {{Evidence(), {first, second}}});
        QCOMPARE(changes.of<Evidence>().size(), 1U);
        company.apply(changes);
        const EvidenceFile *file = company.data.find(first);
        QCOMPARE(file->evidence, changes.of<Evidence>().front().id);
        QCOMPARE(file->sequence, 1);
        QCOMPARE(company.data.find(second)->sequence, 2);
        QVERIFY(fileAll(company.data, {{Evidence(), {first}}}).isEmpty()); // it waits no more

        ChangeSet order = inOrder(company.data, file->evidence, {second, first});
        company.apply(order);
        QCOMPARE(company.data.find(first)->sequence, 2);
        QCOMPARE(company.data.find(second)->sequence, 1);
        ChangeSet back = backToTray(company.data, {first});
        company.apply(back);
        QVERIFY(isUnfiled(*company.data.find(first)));
        ChangeSet more = addTo(company.data, company.data.find(second)->evidence, {first});
        company.apply(more);
        QCOMPARE(company.data.find(first)->sequence, 2);
    }

    void occurrenceOfThePeriod_namesTheNewItem()
    {
        TrayCompany company;
        const auto &instances = company.data.table<ControlInstance>();
        const ControlInstance &asked = *std::ranges::find_if(instances, [&](const ControlInstance &each) {
            return each.project == company.project(u"SOC2-2026"_s).id && each.windowStart.isValid();
        });
        Evidence draft;
        draft.controls = {asked.control};
        draft.projects = {asked.project};
        draft.coversFrom = asked.windowStart;
        draft.coversTo = asked.windowEnd;
        const Id<EvidenceFile> file = company.waiting(u"/x/a.pdf"_s).id;
        const ChangeSet changes = fileAll(company.data, {{draft, {file}}});
        QCOMPARE(changes.of<ControlInstance>().size(), 1U);
        QCOMPARE(changes.of<ControlInstance>().front().id, asked.id);
        QCOMPARE(changes.of<ControlInstance>().front().evidence.back(), changes.of<Evidence>().front().id);
        draft.coversTo = asked.windowEnd.addDays(1); // no longer within it
        QVERIFY(fileAll(company.data, {{draft, {file}}}).of<ControlInstance>().empty());
    }

    void twoItemsOfOneOccurrence_changeItOnce()
    {
        TrayCompany company;
        const ControlInstance &asked = *std::ranges::find_if(company.data.table<ControlInstance>(),
            [](const ControlInstance &each) { return each.windowStart.isValid(); });
        Evidence draft;
        draft.controls = {asked.control};
        draft.projects = {asked.project};
        draft.coversFrom = draft.coversTo = asked.windowStart;
        const ChangeSet changes = fileAll(company.data,
            {{draft, {company.waiting(u"/x/a.pdf"_s).id}}, {draft, {company.waiting(u"/x/b.pdf"_s).id}}});
        QCOMPARE(changes.of<ControlInstance>().size(), 1U);
        QCOMPARE(changes.of<ControlInstance>().front().evidence.size(), asked.evidence.size() + 2);
    }

    void original_isWatchedWhereItLies_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind"); // "": nothing is recorded
        QTest::addColumn<bool>("isPrimary");
        QTest::newRow("share") << u"\\\\srv\\監査\\a.pdf"_s << u"file_share"_s << true;
        QTest::newRow("drive that somebody connected") << u"S:\\監査\\a.pdf"_s << u"mapped_drive"_s << true;
        QTest::newRow("disk of a machine") << u"/srv/audit/a.pdf"_s << u"local_path"_s << false;
        QTest::newRow("somebody's downloads") << u"C:\\Users\\a\\Downloads\\a.pdf"_s << QString() << false;
        QTest::newRow("clipboard") << QString() << QString() << false;
    }
    void original_isWatchedWhereItLies()
    {
        QFETCH(QString, path);
        QFETCH(QString, kind);
        QFETCH(bool, isPrimary);
        TrayCompany company;
        const Id<EvidenceFile> file = company.waiting(path).id;
        ChangeSet changes = fileAll(company.data, {{Evidence(), {file}}});
        const auto &places = changes.of<Location>();
        QCOMPARE(places.size(), kind.isEmpty() ? 0U : 1U);
        if (places.empty())
            return;
        QCOMPARE(QString::fromLatin1(code(places.front().kind)), kind);
        QCOMPARE(places.front().isPrimary == Flag::Yes, isPrimary);
        QCOMPARE(places.front().subject.uuid, changes.of<Evidence>().front().id.uuid);
        QCOMPARE(places.front().sha256, company.data.find(file)->sha256);
        company.apply(changes);
        const ChangeSet back = backToTray(company.data, {file});
        QCOMPARE(back.of<Location>().size(), 1U);
        QCOMPARE(back.of<Location>().front().retired, Flag::Yes); // filed wrongly, it belongs to no item
    }

    void newItem_takesThePlaceOfTheOld()
    {
        TrayCompany company;
        const Evidence &old = *company.data.table<Evidence>().findRef(u"E-0010"_s);
        const ChangeSet changes = supersede(company.data, {old.id, {u"全頁ではなかった"_s, {}, {}}},
            {Evidence(), {company.waiting(u"/x/a.pdf"_s).id}});
        QCOMPARE(changes.comment(), u"全頁ではなかった"_s);
        QCOMPARE(changes.of<Evidence>().front().supersedes, old.id);
        QCOMPARE(changes.of<Evidence>().back().id, old.id);
        QCOMPARE(changes.of<Evidence>().back().status, EvidenceStatus::Superseded);
        QCOMPARE(changes.of<Evidence>().back().statusReason.ja, u"全頁ではなかった"_s);
    }

    void whatIsNoEvidence_leavesTheTrayAndMayGoFromTheDisk()
    {
        TrayCompany company;
        const EvidenceFile file = company.waiting(u"/x/a.pdf"_s);
        const EvidenceFile used = company.waiting(u"/x/b.pdf"_s, u"E-0006"_s); // E-0006 has the same bytes
        QVERIFY(forsakenFiles(company.data).isEmpty());
        ChangeSet changes = setAside(company.data, {file.id, used.id}, u"下書き"_s, QDate(2026, 11, 20));
        QCOMPARE(changes.comment(), u"下書き"_s);
        company.apply(changes);
        QVERIFY(!company.data.find(file.id));
        QCOMPARE(forsakenFiles(company.data), QStringList{file.sha256});
        company.waiting(u"/y/again.pdf"_s, u"/x/a.pdf"_s); // the same bytes wait anew
        QVERIFY(forsakenFiles(company.data).isEmpty());
    }

    void whatWasSetAside_canComeBack()
    {
        TrayCompany company;
        const Id<EvidenceFile> file = company.waiting(u"/x/a.pdf"_s).id;
        QVERIFY(setAsideFiles(company.data).empty());
        ChangeSet changes = setAside(company.data, {file}, u"下書き"_s, QDate(2026, 11, 20));
        company.apply(changes);
        QCOMPARE(setAsideFiles(company.data).size(), 1U);
        ChangeSet back = fromAside(company.data, {file});
        company.apply(back);
        QVERIFY(isUnfiled(*company.data.find(file)));
        QVERIFY(setAsideFiles(company.data).empty());
        QVERIFY(fromAside(company.data, {file}).isEmpty()); // it waits already
    }

    void shared_isOnlyWhatAPersonChanged()
    {
        Evidence before;
        before.coversFrom = before.coversTo = QDate(2026, 10, 1);
        Evidence after = before;
        after.coversTo = QDate(2026, 10, 31);
        after.title.ja = u"題"_s;
        Evidence target;
        target.title.ja = u"別"_s;
        target.coversFrom = QDate(2026, 9, 1);
        share(target, before, after);
        QCOMPARE(target.coversFrom, QDate(2026, 9, 1));
        QCOMPARE(target.coversTo, QDate(2026, 10, 31));
        QCOMPARE(target.title.ja, u"別"_s);
    }

    void typedControls_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("refs");
        QTest::newRow("a number") << u"C-026"_s << QStringList{u"C-026"_s};
        QTest::newRow("digits") << u"26"_s << QStringList{u"C-026"_s};
        QTest::newRow("full width") << u"ｃ２６"_s << QStringList{u"C-026"_s};
        QTest::newRow("two") << u"26, 34"_s << (QStringList{u"C-026"_s, u"C-034"_s});
        QTest::newRow("words of one name") << u"職務分掌"_s << QStringList{u"C-004"_s};
        QTest::newRow("English words") << u"risk assess"_s << QStringList{u"C-005"_s};
        QTest::newRow("number and name, as offered")
            << u"C-004 役割と職務分掌の見直し"_s << QStringList{u"C-004"_s};
        QTest::newRow("words of many names") << u"点検"_s << QStringList();
        QTest::newRow("one of two is wrong") << u"26, 999"_s << QStringList();
        QTest::newRow("nothing") << u" "_s << QStringList();
    }
    void typedControls()
    {
        QFETCH(const QString, typed);
        const TrayCompany company;
        QStringList refs;
        for (const Id<Control> control : tsuzuri::typedControls(company.data, typed))
            refs << company.refOf(control);
        QTEST(refs, "refs");
    }

    void statusSteps_leadOnlyWhereTheyMay()
    {
        using enum EvidenceStatus;
        const auto targets = [](EvidenceStatus from) {
            QStringList codes;
            for (const StatusStep &step : stepsFrom(from))
                codes << QString::fromLatin1(code(step.to));
            return codes.join(u' ');
        };
        QCOMPARE(targets(Collected), u"in_review superseded withdrawn"_s);
        QCOMPARE(targets(Submitted), u"accepted rejected superseded withdrawn"_s);
        QCOMPARE(targets(Accepted), u"superseded"_s);
        QCOMPARE(targets(Superseded), QString());
        for (const StatusStep &step : statusSteps()) {
            const bool isBackOrOut = step.to == Withdrawn || step.to == Superseded || step.to < step.from;
            QCOMPARE(
                step.asks == StatusAsks::Nothing, !isBackOrOut && step.to != Accepted && step.to != Rejected);
        }
    }

    void status_asksWhatTheDomainSays()
    {
        using enum EvidenceStatus;
        const StatusStep accept{Submitted, Accepted, StatusAsks::DayAndPerson};
        const StatusStep reject{Submitted, Rejected, StatusAsks::DayAndReason};
        StatusAnswer answer;
        QVERIFY(!isAnswered(accept, answer));
        answer.day = QDate(2026, 11, 20);
        QVERIFY(!isAnswered(accept, answer));
        answer.person = Id<Person>::create();
        QVERIFY(isAnswered(accept, answer));
        QVERIFY(!isAnswered(reject, answer));
        answer.reason.ja = u"期間が違う"_s;
        QVERIFY(isAnswered(reject, answer));
        const Evidence accepted = afterStep({}, accept, answer);
        QCOMPARE(accepted.acceptedOn, answer.day);
        QCOMPARE(accepted.acceptedBy, answer.person);
        const Evidence rejected = afterStep({}, reject, answer);
        QCOMPARE(rejected.rejectedOn, answer.day);
        QCOMPARE(rejected.rejectReason.ja, u"期間が違う"_s);
        QVERIFY(rejected.statusReason.isEmpty());
        const Evidence withdrawn = afterStep({}, {Ready, Withdrawn, StatusAsks::Reason}, answer);
        QCOMPARE(withdrawn.statusReason.ja, u"期間が違う"_s);
        const Evidence again = afterStep(withdrawn, {Withdrawn, InReview, StatusAsks::Nothing}, {});
        QVERIFY(again.statusReason.isEmpty()); // it was that of another status
    }

    void editedEvidence_keepsToItsLife_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("answers"); // fields that are given with it
        QTest::addColumn<QString>("why"); // it is refused, "" where it is not
        QTest::newRow("next step") << u"collected"_s << u"in_review"_s << QString() << QString();
        QTest::newRow("over two steps") << u"collected"_s << u"ready"_s << QString() << u"no-step"_s;
        QTest::newRow("no status at all") << u"collected"_s << QString() << QString() << u"no-step"_s;
        QTest::newRow("back without a reason") << u"ready"_s << u"in_review"_s << QString() << u"asks"_s;
        QTest::newRow("back with a reason")
            << u"ready"_s << u"in_review"_s << u"status_reason"_s << QString();
        QTest::newRow("accepted by nobody")
            << u"submitted"_s << u"accepted"_s << u"accepted_on"_s << u"asks"_s;
        QTest::newRow("accepted by somebody on a day")
            << u"submitted"_s << u"accepted"_s << u"accepted_on accepted_by"_s << QString();
        QTest::newRow("rejected without a day")
            << u"submitted"_s << u"rejected"_s << u"reject_reason"_s << u"asks"_s;
        QTest::newRow("rejected on a day for a reason")
            << u"submitted"_s << u"rejected"_s << u"rejected_on reject_reason"_s << QString();
        QTest::newRow("title of accepted") << u"accepted"_s << u"accepted"_s << u"title"_s << u"accepted"_s;
        QTest::newRow("period of accepted")
            << u"accepted"_s << u"accepted"_s << u"covers_to"_s << u"accepted"_s;
        QTest::newRow("number of accepted") << u"accepted"_s << u"accepted"_s << u"ref"_s << u"accepted"_s;
        QTest::newRow("notes of accepted")
            << u"accepted"_s << u"accepted"_s << u"note tags retention_until legal_hold"_s << QString();
        QTest::newRow("accepted is superseded")
            << u"accepted"_s << u"superseded"_s << u"status_reason"_s << QString();
        QTest::newRow("superseded and changed with it")
            << u"accepted"_s << u"superseded"_s << u"status_reason title"_s << u"accepted"_s;
        QTest::newRow("title of submitted") << u"submitted"_s << u"submitted"_s << u"title"_s << QString();
    }
    void editedEvidence_keepsToItsLife()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, answers);
        Evidence before;
        before.ref = u"E-0001"_s;
        before.statusReason.ja = u"前の理由"_s;
        Codec<EvidenceStatus>::read(Value(from), before.status);
        Evidence after = before;
        Codec<EvidenceStatus>::read(Value(to), after.status);
        const KindInfo &info = kindInfo(Kind::Evidence);
        for (const QString &name : answers.split(u' ', Qt::SkipEmptyParts)) {
            if (name == "ref"_L1) {
                after.ref = u"E-0002"_s;
                continue;
            }
            const int field = info.fieldIndex(name);
            const FieldType type = info.fields[static_cast<std::size_t>(field)].type;
            setFieldValue(after, field,
                type == FieldType::Date        ? Value(QDate(2026, 11, 20))
                    : type == FieldType::Link  ? Value(Uuid::create())
                    : type == FieldType::Flag  ? Value(true)
                    : type == FieldType::Texts ? Value(QStringList{u"札"_s})
                                               : Value(LocalizedText{u"理由"_s, {}, {}}));
        }
        const auto edited = afterEdit(before, after);
        QTEST(edited ? QString() : edited.error().arguments.value(2), "why");
        if (!edited) {
            const QString sentence = Words(Language::Japanese).error(edited.error());
            QVERIFY2(sentence.contains(u"E-0001"), qPrintable(sentence));
        } else if (from != to) {
            QCOMPARE(edited->statusReason.ja, answers.startsWith(u"status_reason") ? u"理由"_s : QString());
        }
    }

    void acceptedEvidence_keepsItsFiles()
    {
        Evidence evidence;
        QVERIFY(checkFilesMayChange(evidence));
        evidence.status = EvidenceStatus::Accepted;
        QVERIFY(!checkFilesMayChange(evidence));
    }
};

QTEST_GUILESS_MAIN(TestFiling)
#include "tst_filing.moc"
