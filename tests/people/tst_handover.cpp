#include "core/people/handover.h"
#include "tests/gaps/company.h"

#include <QTest>

using namespace tsuzuri;

/// What a leaver leaves behind, and who takes it over.
class TestHandover : public QObject {
    Q_OBJECT

private:
    Company m_company;

    std::vector<Duty> duties(const Person &person) const
    {
        const Dataset data = m_company.dataset();
        return dutiesOf(WorkspaceIndex(data, m_company.today), person.id);
    }
    QString dutyText(const Person &person) const
    {
        const Dataset data = m_company.dataset();
        QStringList texts;
        for (const Duty &duty : duties(person)) {
            const KindInfo &info = kindInfo(duty.record.kind);
            texts << data.refOf(duty.record.kind, duty.record.uuid) + u' '
                    + QString::fromLatin1(info.fields[static_cast<std::size_t>(duty.field)].name);
        }
        return texts.join(u", "_s);
    }
    ChangeSet handedOver(const Person &from, const Person &to) const
    {
        std::vector<Transfer> transfers;
        for (const Duty &duty : duties(from))
            transfers.push_back({duty, to.id});
        return handOver(m_company.dataset(), transfers, m_company.today);
    }

private Q_SLOTS:
    void init() { m_company = Company(); }

    /// Who adds a link to a person must say here what becomes of it when the person leaves.
    void everyLinkToAPerson_isADutyOrAFact()
    {
        QStringList expected;
        for (const Kind kind : allKinds()) {
            for (const FieldInfo &field : kindInfo(kind).fields) {
                if (field.target == Kind::Person)
                    expected << kindCode(kind) + u'.' + QString::fromLatin1(field.name);
            }
        }
        QStringList listed;
        for (const PersonField &field : personFields()) {
            listed << kindCode(field.kind) + u'.' + QString::fromLatin1(field.name);
            QVERIFY(kindInfo(field.kind).fieldIndex(QString::fromLatin1(field.name)) >= 0);
        }
        expected.sort();
        listed.sort();
        QCOMPARE(listed.join(u'\n'), expected.join(u'\n'));
    }

    void duties_areWhatGoesOn()
    {
        QCOMPARE(dutyText(m_company.reviewer), QString()); // has only reviewed
        const QString before = dutyText(m_company.owner);
        QVERIFY2(before.contains(u"F-001 owner"_s), qPrintable(before));
        m_company.finding.status = FindingStatus::Closed;
        QVERIFY(!dutyText(m_company.owner).contains(u"F-001"_s));
        m_company.accountable.to = m_company.today.addDays(-1);
        QVERIFY(!dutyText(m_company.owner).contains(m_company.accountable.ref + u" person"_s));
    }

    void assignment_endsOnTheDayBeforeAndBeginsAnew()
    {
        const ChangeSet changes = handedOver(m_company.owner, m_company.reviewer);
        const auto &assignments = changes.of<Assignment>();
        const auto ended = std::ranges::find(assignments, m_company.accountable.id, &Assignment::id);
        QVERIFY(ended != assignments.end());
        QCOMPARE(ended->person, m_company.owner.id);
        QCOMPARE(ended->to, m_company.today.addDays(-1));
        const auto begun = std::ranges::find_if(assignments, [&](const Assignment &assignment) {
            return assignment.subject == m_company.accountable.subject
                && assignment.person == m_company.reviewer.id;
        });
        QVERIFY(begun != assignments.end());
        QCOMPARE(begun->from, m_company.today);
        QVERIFY(!begun->to.isValid());
        QCOMPARE(begun->raci, Raci::Accountable);
        QVERIFY(begun->ref.isEmpty());
    }

    void holding_endsAndBeginsAnew()
    {
        const ChangeSet changes = handedOver(m_company.boss, m_company.owner);
        QCOMPARE(changes.of<RoleHolding>().size(), 4U); // two roles
        QCOMPARE(std::ranges::count(changes.of<RoleHolding>(), m_company.owner.id, &RoleHolding::person), 2);
    }

    void whatBeginsLater_beginsLaterForTheSuccessor()
    {
        m_company.accountable.from = m_company.today.addDays(10);
        const ChangeSet changes = handedOver(m_company.owner, m_company.reviewer);
        for (const Assignment &assignment : changes.of<Assignment>()) {
            if (assignment.id == m_company.accountable.id)
                QVERIFY(assignment.isDeleted());
            else if (assignment.subject == m_company.accountable.subject)
                QCOMPARE(assignment.from, m_company.accountable.from);
        }
    }

    void successorWithTheSameLetter_getsItOnce()
    {
        Assignment same = m_company.accountable;
        same.id = Id<Assignment>::create();
        same.ref = u"AS-9"_s;
        same.person = m_company.reviewer.id;
        m_company.more.table<Assignment>().put(same);
        const ChangeSet changes = handedOver(m_company.owner, m_company.reviewer);
        QVERIFY(std::ranges::none_of(changes.of<Assignment>(), [&](const Assignment &assignment) {
            return assignment.subject == same.subject && assignment.person == same.person;
        }));
    }

    void twoFieldsOfOneRecord_areOneChange()
    {
        m_company.document.owner = m_company.owner.id;
        m_company.document.askPerson = m_company.owner.id;
        const ChangeSet changes = handedOver(m_company.owner, m_company.performer);
        const auto &documents = changes.of<Document>();
        QCOMPARE(std::ranges::count(documents, m_company.document.id, &Document::id), 1);
        const auto changed = std::ranges::find(documents, m_company.document.id, &Document::id);
        QCOMPARE(changed->owner, m_company.performer.id);
        QCOMPARE(changed->askPerson, m_company.performer.id);
    }

    void deputyWhoTakesOver_isNotTheirOwnDeputy()
    {
        m_company.performer.deputy = m_company.owner.id;
        const ChangeSet changes = handedOver(m_company.owner, m_company.performer);
        QCOMPARE(changes.of<Person>().size(), 1U);
        QVERIFY(changes.of<Person>().front().deputy.isNull());
    }

    void dutyWithoutSuccessor_stays()
    {
        std::vector<Transfer> transfers;
        for (const Duty &duty : duties(m_company.owner))
            transfers.push_back({duty, {}});
        QVERIFY(handOver(m_company.dataset(), transfers, m_company.today).isEmpty());
    }

    void deputyIsProposedFirst_thenTheDeputysDeputy()
    {
        Dataset data = m_company.dataset();
        QCOMPARE(successorsFor(WorkspaceIndex(data, m_company.today), m_company.owner.id).front(),
            m_company.performer.id);
        m_company.performer.leftOn = m_company.today;
        m_company.performer.deputy = m_company.boss.id;
        data = m_company.dataset();
        QCOMPARE(successorsFor(WorkspaceIndex(data, m_company.today), m_company.owner.id).front(),
            m_company.boss.id);
    }

    void deputiesWhoNameEachOther_endTheSearch()
    {
        m_company.performer.deputy = m_company.owner.id;
        m_company.performer.employment = Employment::Left;
        const Dataset data = m_company.dataset();
        const auto found = successorsFor(WorkspaceIndex(data, m_company.today), m_company.owner.id);
        QVERIFY(!std::ranges::contains(found, m_company.performer.id));
        QVERIFY(!std::ranges::contains(found, m_company.owner.id));
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
