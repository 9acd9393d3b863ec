#include "core/people/raci_edit.h"
#include "core/people/raci_matrix.h"
#include "tests/gaps/company.h"

#include <QTest>

using namespace tsuzuri;

/// Who answers for what on a day, and how that is changed. The company's control C-001: P-001 A, P-002 R.
class TestRaci : public QObject {
    Q_OBJECT

private:
    Company m_company;
    Dataset m_data;
    std::optional<WorkspaceIndex> m_index;
    AnyId m_control, m_document;

    void look(QDate day = {})
    {
        m_data = m_company.dataset();
        m_index.emplace(m_data, day.isValid() ? day : m_company.today);
    }
    QString parts(const AnyId &subject) const
    {
        QStringList texts;
        for (const RaciPart &part : raciOf(*m_index, subject)) {
            texts << QString::fromLatin1(code(part.raci)) + u' ' + m_data.find(part.person)->ref
                    + (part.role.isNull() ? u""_s : u" by "_s + m_data.find(part.role)->ref);
        }
        return texts.join(u", "_s);
    }
    QList<RaciFault> faults(const AnyId &subject) const
    {
        QList<RaciFault> found;
        for (const RaciConflict &conflict : raciConflicts(*m_index, subject))
            found << conflict.fault;
        return found;
    }
    /// What stands after an edit; the changed records take the place of the old ones.
    void apply(const RaciEdit &edit)
    {
        const ChangeSet changes = edit.changes();
        for (Assignment assignment : changes.of<Assignment>())
            m_data.table<Assignment>().put(std::move(assignment));
        for (Document document : changes.of<Document>())
            m_data.table<Document>().put(std::move(document));
        m_index.emplace(m_data, m_company.today);
    }
    Assignment assigned(const QString &ref, const AnyId &subject, Id<Person> person, Raci raci) const
    {
        Assignment made = tsuzuri::made<Assignment>(ref);
        made.subject = subject;
        made.person = person;
        made.raci = raci;
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_company = Company();
        m_control = {Kind::Control, m_company.control.id.uuid};
        m_document = {Kind::Document, m_company.document.id.uuid};
        look();
    }

    void assignmentsOfTheDay_giveTheLetters()
    {
        QCOMPARE(parts(m_control), u"A P-001, R P-002"_s);
        QCOMPARE(faults(m_control), QList<RaciFault>());
        look({2025, 3, 31}); // a day before they begin
        QCOMPARE(parts(m_control), QString());
        QCOMPARE(faults(m_control), QList{RaciFault::NobodyAccountable});
    }

    void assignmentToARole_meansWhoHoldsItThatDay()
    {
        Assignment role = assigned(u"AS-9"_s, m_control, {}, Raci::Informed);
        role.role = m_company.manager.id;
        m_company.more.table<Assignment>().put(role);
        look();
        QCOMPARE(parts(m_control), u"I P-004 by MANAGER, A P-001, R P-002"_s);
        m_company.bossIsManager.to = {2026, 6, 30};
        look();
        QCOMPARE(parts(m_control), u"A P-001, R P-002"_s);
        QCOMPARE(faults(m_control), QList{RaciFault::RoleVacant});
    }

    void ownerThatADocumentNames_isAccountable()
    {
        m_company.document.owner = m_company.owner.id;
        look();
        QCOMPARE(parts(m_document), u"A P-001"_s);
        m_company.more.table<Assignment>().put(
            assigned(u"AS-9"_s, m_document, m_company.boss.id, Raci::Accountable));
        look();
        QCOMPARE(faults(m_document), QList{RaciFault::OwnerDiffers});
    }

    void twoAccountable_areAConflict()
    {
        m_company.more.table<Assignment>().put(
            assigned(u"AS-9"_s, m_control, m_company.boss.id, Raci::Accountable));
        look();
        QCOMPARE(faults(m_control), QList{RaciFault::SeveralAccountable});
    }

    void whoLeft_isNamedOnce()
    {
        m_company.owner.leftOn = m_company.today;
        m_company.more.table<Assignment>().put(
            assigned(u"AS-9"_s, m_control, m_company.owner.id, Raci::Responsible));
        look();
        QCOMPARE(faults(m_control), QList{RaciFault::PersonGone});
    }

    void givingA_takesItFromTheOthersAndKeepsThePast()
    {
        RaciEdit edit(*m_index);
        edit.toggle(m_control, m_company.boss.id, Raci::Accountable);
        QCOMPARE(edit.changes().size(), 2);
        apply(edit);
        QCOMPARE(parts(m_control), u"R P-002, A P-004"_s);
        m_index.emplace(m_data, m_company.today.addDays(-1));
        QCOMPARE(parts(m_control), u"A P-001, R P-002"_s);
    }

    void toggledTwice_changesNothingNew()
    {
        RaciEdit edit(*m_index);
        edit.toggle(m_control, m_company.boss.id, Raci::Consulted);
        edit.toggle(m_control, m_company.boss.id, Raci::Consulted);
        QVERIFY(edit.changes().isEmpty());
    }

    void whatBeganToday_isDeletedWhenItIsTakenAgain()
    {
        RaciEdit edit(*m_index);
        edit.give(m_control, m_company.boss.id, Raci::Consulted);
        apply(edit);
        const int before = m_data.size(Kind::Assignment);
        RaciEdit back(*m_index);
        back.takeAll(m_control, m_company.boss.id);
        apply(back);
        QCOMPARE(m_data.size(Kind::Assignment), before - 1);
    }

    void accountableOfADocument_isItsOwnerField()
    {
        RaciEdit edit(*m_index);
        edit.give(m_document, m_company.boss.id, Raci::Accountable);
        QCOMPARE(edit.changes().of<Assignment>().size(), 0U);
        QCOMPARE(edit.changes().of<Document>().front().owner, m_company.boss.id);
        apply(edit);
        RaciEdit move(*m_index);
        move.move(m_document, m_company.boss.id, m_company.owner.id, Raci::Accountable);
        apply(move);
        QCOMPARE(parts(m_document), u"A P-001"_s);
    }

    void move_takesTheLetterAlong()
    {
        RaciEdit edit(*m_index);
        edit.move(m_control, m_company.performer.id, m_company.reviewer.id, Raci::Responsible);
        edit.move(m_control, m_company.boss.id, m_company.reviewer.id, Raci::Informed); // has none to give
        apply(edit);
        QCOMPARE(parts(m_control), u"A P-001, R P-003"_s);
    }

    void matrix_hasColumnsForThoseWithParts()
    {
        const RaciMatrix matrix(*m_index, Kind::Control, {}, RaciMatrix::People::WithParts);
        QCOMPARE(matrix.subjects().size(), 2U);
        QCOMPARE(matrix.people(), (std::vector{m_company.owner.id, m_company.performer.id}));
        QCOMPARE(matrix.at(0, 0).text(), u"A"_s);
        QCOMPARE(matrix.at(0, 1).text(), u"R"_s);
        QVERIFY(matrix.hasAccountable(0));
        const RaciMatrix all(*m_index, Kind::Control, {}, RaciMatrix::People::All);
        QCOMPARE(all.people().size(), 4U);
    }

    void matrix_leavesOutWhoLeftWithoutAPart()
    {
        m_company.boss.leftOn = {2026, 1, 1};
        m_company.owner.leftOn = {2026, 1, 1};
        look();
        const RaciMatrix all(*m_index, Kind::Control, {}, RaciMatrix::People::All);
        QVERIFY(!std::ranges::contains(all.people(), m_company.boss.id));
        QVERIFY(std::ranges::contains(all.people(), m_company.owner.id));
    }

    void partsOfAWhole_areAnsweredForByItsOwner()
    {
        const AnyId occurrence{Kind::ControlInstance, m_company.quarters.front().id.uuid};
        QCOMPARE(answerableFor(*m_index, occurrence), std::vector{m_company.owner.id});
        const AnyId sample{Kind::Sample, m_company.sample.id.uuid};
        QCOMPARE(answerableFor(*m_index, sample), std::vector{m_company.owner.id});
        const AnyId request{Kind::Request, m_company.request.id.uuid};
        QCOMPARE(answerableFor(*m_index, request), std::vector{m_company.performer.id});
    }
};

QTEST_GUILESS_MAIN(TestRaci)
#include "tst_raci.moc"
