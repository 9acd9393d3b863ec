#include "core/exchange/evidence_life.h"
#include "tests/registers/registers_data.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What a sheet says of evidence that is there already goes in as far as its life allows.
class TestEvidenceLife : public QObject {
    Q_OBJECT

private:
    static int field(QStringView name) { return kindInfo(Kind::Evidence).fieldIndex(name); }
    static RecordDraft draft(SmallCompany &company, EvidenceStatus status)
    {
        company.minutes.status = status;
        company.put(company.minutes);
        return draftOf(company.data, Kind::Evidence, company.minutes.id.uuid);
    }

private Q_SLOTS:
    void statusThatIsNoStep_staysAndTheRestGoesIn()
    {
        SmallCompany company;
        RecordDraft sheet = draft(company, EvidenceStatus::Collected);
        sheet.set(field(u"status"), u"accepted"_s);
        sheet.set(field(u"location"), u"キャビネ"_s);
        const auto problem = keepToLife(company.data, sheet);
        QVERIFY(problem);
        QCOMPARE(problem->arguments.value(2), u"no-step"_s);
        QVERIFY(!sheet.field(field(u"status")));
        QVERIFY(sheet.field(field(u"location")));
    }

    void acceptedEvidence_staysAsItIs()
    {
        SmallCompany company;
        RecordDraft sheet = draft(company, EvidenceStatus::Accepted);
        sheet.set(field(u"location"), u"キャビネ"_s);
        QCOMPARE(keepToLife(company.data, sheet)->arguments.value(2), u"accepted"_s);
        QVERIFY(sheet.fields.empty());
    }

    void stepThatIsAnswered_goesIn()
    {
        SmallCompany company;
        RecordDraft sheet = draft(company, EvidenceStatus::Submitted);
        sheet.set(field(u"status"), u"accepted"_s);
        sheet.set(field(u"accepted_on"), QDate(2026, 11, 20));
        sheet.set(field(u"accepted_by"), company.chihiro.id.uuid);
        QVERIFY(!keepToLife(company.data, sheet));
        QVERIFY(sheet.field(field(u"status")));
    }

    void newEvidence_mayHaveAnyStatus()
    {
        SmallCompany company;
        RecordDraft sheet;
        sheet.set(field(u"status"), u"accepted"_s);
        QVERIFY(!keepToLife(company.data, sheet));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceLife)
#include "tst_evidence_life.moc"
