#include "core/meetings/finding_chain.h"
#include "core/meetings/papers.h"
#include "core/tables/table_reader.h"
#include "core/words/words.h"
#include "tests/meetings/meeting_company.h"
#include "tests/pdf/pdf_tools.h"

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What a meeting hands out, compared line by line.
class TestPapers : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeetingCompany> m_company;
    Words m_ja{Language::Japanese};
    Words m_en{Language::English};
    const QDateTime m_created{QDate(2026, 11, 19), QTime(15, 0), QTimeZone("Asia/Tokyo")};

    /// A scripted meeting: one decision, one action, one line put off, one that needs action; comments and
    /// notes that belong to nobody else.
    Meeting hold() const
    {
        const QDate day = m_company->first;
        m_company->prepare(day,
            {m_company->gap(u"D-054"_s, Severity::Blocker), m_company->gap(u"D-026"_s),
                m_company->gap(u"D-038"_s)});
        const MeetingItem lost = m_company->item(day, AgendaSection::NewGap, 0);
        const MeetingItem putOff = m_company->item(day, AgendaSection::NewGap, 1);
        m_company->act(day, [](const MeetingRun &run) { return run.begin(); });
        m_company->act(
            day, [&](const MeetingRun &run) { return run.setResult(lost, ItemResult::ActionNeeded); });
        m_company->act(day, [&](const MeetingRun &run) {
            return run.decide(lost,
                {u"11月末までに所在を確かめる"_s, u"Find it by the end of November"_s, {}}, m_company->owner);
        });
        m_company->act(day, [&](const MeetingRun &run) {
            return run.addAction(lost,
                {{u"倉庫を調べる"_s, u"Search the storage room"_s, {}}, m_company->deputy,
                    QDate(2026, 11, 17)});
        });
        m_company->act(day, [&](const MeetingRun &run) {
            return run.setComment(*m_company->data().find(lost.id), {u"社内の話"_s, u"internal talk"_s, {}});
        });
        m_company->act(day, [&](const MeetingRun &run) {
            return run.setPrivateNote(
                *m_company->data().find(lost.id), {u"秘密のメモ"_s, u"secret note"_s, {}});
        });
        m_company->act(
            day, [&](const MeetingRun &run) { return run.setResult(putOff, ItemResult::Pending); });
        return m_company->meeting(day);
    }
    QStringList textOf(const Paper &paper, const Words &words) const
    {
        return paperText(paper, words).split(u'\n');
    }

private Q_SLOTS:
    void init() { m_company = std::make_unique<MeetingCompany>(); }
    void cleanup() { m_company.reset(); }

    void minutes_areTheseLinesInJapanese()
    {
        const Meeting meeting = hold();
        const QStringList lines = textOf(minutesPaper(minutesOf(m_company->data(), meeting), m_ja), m_ja);
        const QStringList expected{u"第1回 定例会 議事録"_s, u"株式会社テスト"_s, QString(),
            u"開催日: 2026-11-12"_s, u"対象: 2026年 SOC 2"_s, u"出席者: 荒巻 智子、西窪 航"_s,
            u"ギャップ: 新規 3、継続 0、解消 0"_s, u"未審議の議題: 1 件"_s, u"次回開催日: 2026-11-19"_s,
            QString(), u"決定事項"_s, u"- DEC-01 11月末までに所在を確かめる (決定者: 荒巻 智子)"_s, QString(),
            u"ToDo"_s, u"- A-001 倉庫を調べる (担当: 西窪 航、期限: 2026-11-17)"_s, QString(), u"未決事項"_s,
            u"- D-001 %1"_s.arg(m_company->item(m_company->first, AgendaSection::NewGap, 1).text.ja),
            QString()};
        QCOMPARE(lines, expected);
    }

    void minutes_areTheseLinesInEnglish()
    {
        const Meeting meeting = hold();
        const QStringList lines = textOf(minutesPaper(minutesOf(m_company->data(), meeting), m_en), m_en);
        const QStringList expected{u"Minutes of regular meeting no. 1"_s, u"Test Inc."_s, QString(),
            u"Day: 2026-11-12"_s, u"About: SOC 2 2026"_s, u"Attendees: Tomoko Aramaki, Wataru Nishikubo"_s,
            u"Gaps: New 3, still open 0, resolved 0"_s, u"Not dealt with: 1 line of the agenda"_s,
            u"Next meeting: 2026-11-19"_s, QString(), u"Decisions"_s,
            u"- DEC-01 Find it by the end of November (Decided by: Tomoko Aramaki)"_s, QString(), u"To do"_s,
            u"- A-001 Search the storage room (Owner: Wataru Nishikubo, Due: 2026-11-17)"_s, QString(),
            u"Open points"_s,
            u"- D-001 %1"_s.arg(m_company->item(m_company->first, AgendaSection::NewGap, 1).text.en),
            QString()};
        QCOMPARE(lines, expected);
    }

    void draft_isTheSameAsTheMinutesOfTheClosedMeeting()
    {
        hold();
        const MeetingItem third = m_company->item(m_company->first, AgendaSection::NewGap, 2);
        m_company->act(m_company->first,
            [&](const MeetingRun &run) { return run.setResult(third, ItemResult::ActionNeeded); });
        const auto tasks = [&] {
            return minutesOf(m_company->data(), m_company->meeting(m_company->first)).tasks.size();
        };
        QCOMPARE(tasks(), 2U);
        m_company->close(m_company->first);
        QCOMPARE(tasks(), 2U);
    }

    void minutesAndAgenda_haveNoCommentAndNoNote()
    {
        const Meeting meeting = hold();
        const WorkspaceIndex index(m_company->data(), meeting.heldOn);
        for (const Words *words : {&m_ja, &m_en}) {
            const QString all = paperText(minutesPaper(minutesOf(m_company->data(), meeting), *words), *words)
                + paperText(agendaPaper(index, meeting, *words), *words);
            for (const QString &inner : {u"社内"_s, u"秘密"_s, u"internal"_s, u"secret"_s})
                QVERIFY(!all.contains(inner));
        }
    }

    void agenda_hasItsSectionsInOrder()
    {
        const Meeting meeting = hold();
        const WorkspaceIndex index(m_company->data(), meeting.heldOn);
        const Paper agenda = agendaPaper(index, meeting, m_ja);
        QStringList headings;
        for (const PaperSection &section : agenda.sections)
            headings << section.heading;
        QCOMPARE(headings.size(), 9);
        QCOMPARE(headings.at(1), u"新規ギャップ"_s);
        const PaperRow &row = agenda.sections.at(1).rows.front();
        QCOMPARE(row.cells.at(0), u"提出不可"_s);
        QCOMPARE(row.cells.at(1), u"D-001"_s);
        QCOMPARE(row.cells.at(3), u"荒巻 智子"_s);
    }

    void pdf_holdsEveryLine_data()
    {
        QTest::addColumn<bool>("isJapanese");
        QTest::newRow("Japanese") << true;
        QTest::newRow("English") << false;
    }
    void pdf_holdsEveryLine()
    {
        QFETCH(const bool, isJapanese);
        const Words &words = isJapanese ? m_ja : m_en;
        const Meeting meeting = hold();
        const Paper paper = minutesPaper(minutesOf(m_company->data(), meeting), words);
        const QString path = m_company->folder.filePath(u"議事録.pdf"_s);
        QVERIFY(writePaper(paper, words, path, PaperForm::Pdf, PaperSize::A4, m_created));
        const QString text = pdf::compact(pdf::pagesOf(path).join(QString()));
        QVERIFY(text.contains(pdf::compact(paper.title)));
        for (const PaperSection &section : paper.sections) {
            QVERIFY(text.contains(pdf::compact(section.heading)));
            for (const PaperRow &row : section.rows) {
                for (const QString &cell : row.cells)
                    QVERIFY2(text.contains(pdf::compact(cell)), qPrintable(cell));
            }
        }
        for (const Paper::Fact &fact : paper.facts)
            QVERIFY2(text.contains(pdf::compact(fact.text)), qPrintable(fact.text));
    }

    void workbook_hasASheetForTheFactsAndOneForEachSection()
    {
        const Meeting meeting = hold();
        const Paper paper = minutesPaper(minutesOf(m_company->data(), meeting), m_ja);
        const QString path = m_company->folder.filePath(u"議事録.xlsx"_s);
        const auto written = writePaper(paper, m_ja, path, PaperForm::Workbook, PaperSize::A4, m_created);
        QVERIFY2(written, written ? "" : qPrintable(m_ja.error(written.error())));
        const auto reader = TableReader::open(path, {});
        QVERIFY(reader);
        QCOMPARE((*reader)->sheets().size(), 4);
    }

    void checklist_hasTheFifteenColumnsOnA4AndA3()
    {
        hold();
        m_company->close(m_company->first);
        m_company->prepare(m_company->second, {m_company->gap(u"D-054"_s, Severity::Blocker)});
        const Meeting meeting = m_company->meeting(m_company->second);
        const WorkspaceIndex index(m_company->data(), meeting.heldOn);
        const Paper paper = checklistPaper(index, meeting, m_ja);
        QStringList headers;
        for (const PaperColumn &column : paper.sections.front().columns)
            headers << column.header;
        QCOMPARE(headers.join(u' '),
            u"番号 区分 要求事項 統制 内容 重要度 起票日 起票者 担当 期限 状況 対応内容 前回コメント 今回コメント 完了日"_s);
        const auto &rows = paper.sections.front().rows;
        const auto row = std::ranges::find_if(
            rows, [](const PaperRow &each) { return each.severity == Severity::Blocker; });
        QVERIFY(row != rows.end());
        QCOMPARE(row->cells.at(12), u"社内の話"_s);
        for (const PaperSize size : {PaperSize::A4Landscape, PaperSize::A3Landscape}) {
            const QString path = m_company->folder.filePath(u"checklist.pdf"_s);
            QVERIFY(writePaper(paper, m_ja, path, PaperForm::Pdf, size, m_created));
            QVERIFY(pdf::compact(pdf::pagesOf(path).join(QString())).contains(u"前回コメント"_s));
        }
    }

    void chainOfAFinding_saysWhatIsMissing()
    {
        Finding finding;
        finding.id = Id<Finding>::create();
        finding.auditClass = AuditClass::NonconformityMinor;
        finding.status = FindingStatus::InProgress;
        finding.rootCause = {u"手順がない"_s, {}, {}};
        Dataset data;
        data.table<Finding>().put(finding);
        Action corrective;
        corrective.id = Id<Action>::create();
        corrective.finding = finding.id;
        corrective.kind = ActionKind::Corrective;
        corrective.status = ActionStatus::Done;
        data.table<Action>().put(corrective);
        const auto states = [&] {
            std::vector<StepState> result;
            const WorkspaceIndex index(data, {2026, 11, 12});
            for (const ChainStep &step : chainOf(index, *data.find(finding.id)))
                result.push_back(step.state);
            return result;
        };
        using enum StepState;
        QCOMPARE(states(), (std::vector{Done, Missing, Missing, Done, UnderWay}));
        corrective.effectivenessCheckedOn = {2026, 12, 1};
        data.table<Action>().put(corrective);
        QCOMPARE(states(), (std::vector{Done, Missing, Missing, Done, Done}));
        finding.auditClass = AuditClass::Observation;
        finding.rootCause = {};
        data.table<Finding>().put(finding);
        QCOMPARE(states(), (std::vector{NotNeeded, NotNeeded, Missing, Done, Done}));
    }
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
