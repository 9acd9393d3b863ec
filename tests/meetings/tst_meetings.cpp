#include "core/words/words.h"
#include "tests/meetings/meeting_company.h"

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestMeetings : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeetingCompany> m_company;
    const Dataset &data() const { return m_company->data(); }
    QDate first() const { return m_company->first; }
    QDate second() const { return m_company->second; }

    /// The first meeting, held and closed with a decision and an action.
    void holdFirst(std::vector<Gap> gaps = {})
    {
        m_company->prepare(first(), gaps.empty() ? std::vector{m_company->gap(u"one"_s)} : std::move(gaps));
        m_company->act(first(), [](const MeetingRun &run) { return run.begin(); });
        const MeetingItem item = m_company->item(first(), AgendaSection::NewGap);
        m_company->act(first(),
            [&](const MeetingRun &run) { return run.decide(item, {u"探す"_s, u"Look for it"_s, {}}); });
        m_company->act(first(), [&](const MeetingRun &run) {
            return run.addAction(
                item, {{u"西窪さんに聞く"_s, u"Ask Mr Nishikubo"_s, {}}, m_company->deputy, second()});
        });
        m_company->close(first());
    }

    QString errorOf(ChangeSet changes, Language language = Language::English) const
    {
        const auto stored = m_company->workspace->commit(std::move(changes));
        return stored ? QString() : Words(language).error(stored.error());
    }

private Q_SLOTS:
    void init() { m_company = std::make_unique<MeetingCompany>(); }
    void cleanup() { m_company.reset(); }

    void firstMeetingOfAll_hasEveryGapAsNew_worstFirst()
    {
        m_company->prepare(first(), {m_company->gap(u"bad"_s, Severity::Blocker), m_company->gap(u"one"_s)});
        const auto items = m_company->items(first());
        QCOMPARE(items.size(), 2U);
        QCOMPARE(items[0]->section, AgendaSection::NewGap);
        QCOMPARE(items[0]->severity, Severity::Blocker);
        QCOMPARE(items[0]->sequence, 1);
        QCOMPARE(items[1]->section, AgendaSection::NewGap);
        QCOMPARE(items[1]->firstSeenOn, first());
        QCOMPARE(data().table<GapSighting>().size(), 2);
        QCOMPARE(m_company->meeting(first()).number, 1);
        QCOMPARE(m_company->meeting(first()).status, MeetingStatus::Planned);
    }

    void secondMeeting_tellsNewOpenAndResolvedApart()
    {
        holdFirst({m_company->gap(u"stays"_s), m_company->gap(u"goes"_s)});
        m_company->prepare(second(), {m_company->gap(u"stays"_s), m_company->gap(u"comes"_s)});
        QCOMPARE(m_company->texts(second(), AgendaSection::NewGap).size(), 1);
        QVERIFY(m_company->texts(second(), AgendaSection::NewGap).first().contains(u"comes"_s));
        QVERIFY(m_company->texts(second(), AgendaSection::OpenGap).first().contains(u"stays"_s));
        QVERIFY(m_company->texts(second(), AgendaSection::ResolvedGap).first().contains(u"goes"_s));
        QCOMPARE(m_company->item(second(), AgendaSection::OpenGap).firstSeenOn, first());
    }

    void gapOfTheMeetingsOwnDay_isNewNextTime()
    {
        m_company->prepare(first(), {m_company->gap(u"one"_s)});
        m_company->act(first(), [](const MeetingRun &run) { return run.begin(); });
        ChangeSet seen = prepareMeeting(data(), MeetingCompany::report(first(), {m_company->gap(u"late"_s)}),
            m_company->meeting(first()), {{}, Severity::Blocker});
        seen.of<MeetingItem>().clear();
        m_company->store(std::move(seen));
        m_company->close(first());
        m_company->prepare(second(), {m_company->gap(u"late"_s)});
        QCOMPARE(m_company->texts(second(), AgendaSection::NewGap).size(), 1);
    }

    void gapThatWasLeftOut_isNotNewWhenItIsShown()
    {
        const std::vector gaps{
            m_company->gap(u"bad"_s, Severity::Blocker), m_company->gap(u"small"_s, Severity::Minor)};
        m_company->prepare(first().addDays(-7), gaps, {{}, Severity::Blocker});
        m_company->close(first().addDays(-7));
        m_company->prepare(first(), gaps, {{}, Severity::Blocker});
        m_company->close(first());
        m_company->prepare(second(), gaps);
        QCOMPARE(m_company->texts(second(), AgendaSection::NewGap), QStringList());
        QCOMPARE(m_company->texts(second(), AgendaSection::OpenGap).size(), 2);
        QCOMPARE(m_company->texts(second(), AgendaSection::ResolvedGap), QStringList());
    }

    void nextAgenda_beginsWithTheDecisionsAndOpenActionsOfTheLast()
    {
        holdFirst();
        m_company->prepare(second(), {m_company->gap(u"one"_s)});
        QCOMPARE(m_company->texts(second(), AgendaSection::FollowUp),
            (QStringList{u"Look for it"_s, u"Ask Mr Nishikubo"_s}));
        QCOMPARE(m_company->items(second()).front()->section, AgendaSection::FollowUp);
    }

    void agenda_hasRequestsReturnedUndecidedUpcomingAndNotices()
    {
        ChangeSet changes;
        Request late;
        late.title = u"Late"_s;
        late.project = m_company->project;
        late.dueOn = first().addDays(-1);
        late.internalStatus = InternalStatus::Collecting;
        changes.add(late);
        Request dueThatDay = late;
        dueThatDay.title = u"Due that day"_s;
        dueThatDay.dueOn = first();
        changes.add(dueThatDay);
        Request returned = late;
        returned.title = u"Returned"_s;
        returned.auditorStatus = AuditorStatus::Returned;
        changes.add(returned);
        Evidence rejected;
        rejected.title = {{}, u"Rejected"_s, {}};
        rejected.status = EvidenceStatus::Rejected;
        changes.add(rejected);
        NotifiableChange change;
        change.title = {{}, u"Undecided"_s, {}};
        changes.add(change);
        ControlInstance soon;
        soon.control = m_company->control;
        soon.label = u"2026-Q4"_s;
        soon.status = InstanceStatus::Scheduled;
        soon.dueOn = first().addDays(7);
        changes.add(soon);
        ControlInstance later = soon;
        later.dueOn = first().addDays(8);
        changes.add(later);
        m_company->store(std::move(changes));
        Meeting meeting = nextMeeting(data(), m_company->project, first());
        meeting.topics = {u"監査法人の連絡\n\nもう一つ"_s, {}, {}};
        m_company->store(prepareMeeting(data(), MeetingCompany::report(first(), {}), meeting));
        QCOMPARE(m_company->texts(first(), AgendaSection::OverdueRequest), QStringList{u"Late"_s});
        QCOMPARE(
            m_company->texts(first(), AgendaSection::Returned), (QStringList{u"Returned"_s, u"Rejected"_s}));
        QCOMPARE(m_company->texts(first(), AgendaSection::Undecided), QStringList{u"Undecided"_s});
        QCOMPARE(m_company->texts(first(), AgendaSection::Upcoming),
            QStringList{u"Quarterly access review 2026-Q4"_s});
        QCOMPARE(m_company->texts(first(), AgendaSection::Notice).size(), 2);
        m_company->prepare(first(), {}, {{AgendaSection::Notice}, Severity::Advice});
        QCOMPARE(m_company->texts(first(), AgendaSection::Notice), QStringList());
    }

    void preparingAgain_refreshesAndKeepsWhatWasSaid()
    {
        m_company->prepare(
            first(), {m_company->gap(u"said"_s), m_company->gap(u"gone"_s), m_company->gap(u"unsaid"_s)});
        const MeetingItem said = m_company->item(first(), AgendaSection::NewGap, 0);
        const MeetingItem gone = m_company->item(first(), AgendaSection::NewGap, 1);
        m_company->act(
            first(), [&](const MeetingRun &run) { return run.setComment(said, {u"調査中"_s, {}, {}}); });
        m_company->act(
            first(), [&](const MeetingRun &run) { return run.setResult(gone, ItemResult::Pending); });
        m_company->prepare(
            first(), {m_company->gap(u"said"_s, Severity::Blocker), m_company->gap(u"fresh"_s)});
        const auto items = m_company->items(first());
        QCOMPARE(items.size(), 3U);
        QCOMPARE(items[0]->id, said.id);
        QCOMPARE(items[0]->comment.ja, u"調査中"_s);
        QCOMPARE(items[0]->severity, Severity::Blocker);
        QVERIFY(items[1]->text.en.contains(u"fresh"_s));
        QCOMPARE(items[2]->id, gone.id);
        QCOMPARE(items[2]->result, ItemResult::Pending);
    }

    void preparingAgainWithoutChange_writesNothing()
    {
        m_company->prepare(first(), {m_company->gap(u"one"_s)});
        QCOMPARE(
            m_company
                ->store(prepareMeeting(data(), MeetingCompany::report(first(), {m_company->gap(u"one"_s)}),
                    m_company->meeting(first())))
                .entry,
            0);
    }

    void tenThousandGaps_areOneChange()
    {
        std::vector<Gap> gaps;
        for (int i = 0; i < 10'000; ++i)
            gaps.push_back(m_company->gap(QString::number(i)));
        m_company->prepare(first(), gaps);
        QCOMPARE(m_company->items(first()).size(), 10'000U);
        QCOMPARE(m_company->items(first()).back()->sequence, 10'000);
    }

    void okOnAnAction_isDone_andCanBeTakenBack()
    {
        holdFirst();
        m_company->prepare(second(), {});
        const MeetingItem item = m_company->item(second(), AgendaSection::FollowUp, 1);
        const Commit stored = m_company->act(
            second(), [&](const MeetingRun &run) { return run.setResult(item, ItemResult::Ok); });
        const Action &action = data().table<Action>().rows().front();
        QCOMPARE(action.status, ActionStatus::Done);
        QCOMPARE(action.doneOn, second());
        QVERIFY(m_company->workspace->undo(stored.entry));
        QCOMPARE(data().table<Action>().rows().front().status, ActionStatus::Todo);
        QCOMPARE(data().find(item.id)->result, ItemResult::Unset);
    }

    void actionNeeded_takesWhoAnswersAndTheDayOfTheNextMeeting()
    {
        m_company->prepare(first(), {m_company->gap(u"one"_s)});
        const MeetingItem item = m_company->item(first(), AgendaSection::NewGap);
        m_company->act(
            first(), [&](const MeetingRun &run) { return run.setResult(item, ItemResult::ActionNeeded); });
        QCOMPARE(data().find(item.id)->assignee, m_company->owner);
        QCOMPARE(data().find(item.id)->nextDueOn, second());
    }

    void personAndDayOfAnAction_areThoseOfTheRecord()
    {
        holdFirst();
        m_company->prepare(second(), {});
        const auto item = [&] { return m_company->item(second(), AgendaSection::FollowUp, 1); };
        m_company->act(second(), [&](const MeetingRun &run) { return run.assign(item(), m_company->owner); });
        m_company->act(second(), [&](const MeetingRun &run) { return run.setDue(item(), {2026, 12, 24}); });
        QCOMPARE(data().table<Action>().rows().front().assignee, m_company->owner);
        QCOMPARE(data().table<Action>().rows().front().dueOn, QDate(2026, 12, 24));
    }

    void findingAndRequest_comeFromALineWithOneCall()
    {
        m_company->prepare(first(), {m_company->gap(u"one"_s, Severity::Blocker)});
        const MeetingItem item = m_company->item(first(), AgendaSection::NewGap);
        m_company->act(
            first(), [&](const MeetingRun &run) { return run.addFinding(item, {u"不足"_s, {}, {}}); });
        m_company->act(first(), [&](const MeetingRun &run) {
            return run.addRequest(item, u"写しをください"_s, TextLanguage::Japanese);
        });
        m_company->act(first(), [&](const MeetingRun &run) { return run.addNotice({u"連絡"_s, {}, {}}); });
        const Finding &finding = data().table<Finding>().rows().front();
        QCOMPARE(finding.project, m_company->project);
        QCOMPARE(finding.subject, item.subject);
        QCOMPARE(finding.severity, Severity::Blocker);
        QCOMPARE(finding.detectedOn, first());
        const Request &request = data().table<Request>().rows().front();
        QCOMPARE(request.title, u"写しをください"_s);
        QCOMPARE(request.requestedOn, first());
        QCOMPARE(m_company->items(first()).back()->section, AgendaSection::Notice);
    }

    void lineThatSomebodyElseChanged_isAConflict_andNothingIsLost()
    {
        m_company->prepare(first(), {m_company->gap(u"one"_s)});
        const MeetingItem seen = m_company->item(first(), AgendaSection::NewGap);
        m_company->act(first(), [&](const MeetingRun &run) { return run.setResult(seen, ItemResult::Ok); });
        const WorkspaceIndex index(data(), first());
        const Meeting meeting = m_company->meeting(first());
        const ItemFactBook facts(index, meeting);
        const auto stored =
            m_company->workspace->commit(MeetingRun(facts).setComment(seen, {u"遅い"_s, {}, {}}));
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Conflict);
        QCOMPARE(data().find(seen.id)->result, ItemResult::Ok);
    }

    void closing_givesTheActionsThatAreNeededAndPlansTheNextMeeting()
    {
        m_company->prepare(first(), {m_company->gap(u"one"_s), m_company->gap(u"two"_s)});
        const MeetingItem item = m_company->item(first(), AgendaSection::NewGap);
        m_company->act(
            first(), [&](const MeetingRun &run) { return run.setResult(item, ItemResult::ActionNeeded); });
        m_company->close(first());
        const Meeting closed = m_company->meeting(first());
        QCOMPARE(closed.status, MeetingStatus::Closed);
        QCOMPARE(closed.closedOn, first());
        QCOMPARE(closed.closedBy, m_company->owner);
        const auto actions = actionsOf(data(), closed.id);
        QCOMPARE(actions.size(), 1U);
        QCOMPARE(actions.front()->assignee, m_company->owner);
        QCOMPARE(actions.front()->dueOn, second());
        const Meeting next = m_company->meeting(second());
        QCOMPARE(next.number, 2);
        QCOMPARE(next.status, MeetingStatus::Planned);
        QCOMPARE(next.attendees, closed.attendees);
        QCOMPARE(nextMeeting(data(), m_company->project, first()).id, next.id);
    }

    void closingTwice_isASentence()
    {
        holdFirst();
        const auto again = closeMeeting(data(), m_company->meeting(first()), second());
        QVERIFY(!again);
        QVERIFY(Words(Language::English).error(again.error()).contains(u"is closed"_s));
        QVERIFY(Words(Language::Japanese).error(again.error()).contains(u"終了"_s));
        QCOMPARE(data().table<Meeting>().size(), 2);
    }

    void whatAClosedMeetingHolds_staysAsItIs_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"the meeting", "a line", "a new line", "a line taken away", "a decision",
                 "a new decision", "a decision taken away", "a line put elsewhere"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatAClosedMeetingHolds_staysAsItIs()
    {
        QFETCH(const QString, what);
        holdFirst();
        const Meeting meeting = m_company->meeting(first());
        MeetingItem item = m_company->item(first(), AgendaSection::NewGap);
        Decision decision = *decisionsOf(data(), meeting.id).front();
        ChangeSet changes;
        if (what == "the meeting"_L1) {
            Meeting changed = meeting;
            changed.note.ja = u"後から"_s;
            changes.change(changed);
        } else if (what == "a line"_L1) {
            item.result = ItemResult::Ok;
            changes.change(item);
        } else if (what == "a new line"_L1) {
            MeetingItem added;
            added.meeting = meeting.id;
            changes.add(added);
        } else if (what == "a line taken away"_L1) {
            changes.remove(item, second());
        } else if (what == "a decision"_L1) {
            decision.text.ja = u"別"_s;
            changes.change(decision);
        } else if (what == "a new decision"_L1) {
            Decision added;
            added.meeting = meeting.id;
            changes.add(added);
        } else if (what == "a decision taken away"_L1) {
            changes.remove(decision, second());
        } else {
            item.meeting = m_company->meeting(second()).id;
            changes.change(item);
        }
        QCOMPARE(errorOf(std::move(changes)),
            u"Meeting %1 is closed, so it and what was said and decided there stay as they are. Put the correction on the next meeting."_s
                .arg(meeting.ref));
    }

    void closing_cannotBeTakenBack_norWhatCameBefore()
    {
        m_company->prepare(first(), {m_company->gap(u"one"_s)});
        const MeetingItem item = m_company->item(first(), AgendaSection::NewGap);
        const Commit said = m_company->act(
            first(), [&](const MeetingRun &run) { return run.setResult(item, ItemResult::Ok); });
        auto closing = closeMeeting(data(), m_company->meeting(first()), first());
        QVERIFY(closing);
        const Commit closed = m_company->store(std::move(*closing));
        QVERIFY(!m_company->workspace->undo(said.entry));
        QVERIFY(!m_company->workspace->undo(closed.entry));
        QVERIFY(isClosed(m_company->meeting(first())));
        QCOMPARE(data().find(item.id)->result, ItemResult::Ok);
    }

    void actionsOfAClosedMeeting_goOn()
    {
        holdFirst();
        Action action = data().table<Action>().rows().front();
        action.status = ActionStatus::Done;
        ChangeSet changes;
        changes.change(action);
        QCOMPARE(errorOf(std::move(changes)), QString());
    }
};

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"
