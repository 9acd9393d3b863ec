#include "core/documents/catalogue_links.h"
#include "core/documents/required.h"
#include "core/documents/standing.h"
#include "tests/sample/sample_dataset.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What an audit needs beside what there is, and how a document stands on a day.
class TestDocuments : public QObject {
    Q_OBJECT

private:
    Dataset m_data; // of the sample company, fresh for each test
    const QDate m_today{2026, 11, 20};

    Id<Project> project(const QString &ref) const { return m_data.table<Project>().findRef(ref)->id; }
    const Document &document(const QString &ref) const { return *m_data.table<Document>().findRef(ref); }

    void apply(const ChangeSet &changes)
    {
        forEachRecordType([&]<typename T>() {
            for (const T &record : changes.of<T>())
                m_data.table<T>().put(record);
        });
    }
    void put(Document changed) { m_data.table<Document>().put(std::move(changed)); }
    DocumentInventory inventory(const QString &project = u"SOC2-2026"_s) const
    {
        return documentInventory(
            WorkspaceIndex(m_data, m_today), *shippedCatalogue(), this->project(project));
    }
    static const RequiredDocument *rowOf(const DocumentInventory &inventory, const QString &wanted)
    {
        const auto found = std::ranges::find_if(inventory.rows,
            [&](const RequiredDocument &row) { return row.wanted && row.wanted->id == wanted; });
        return found == inventory.rows.end() ? nullptr : &*found;
    }
    const catalogue::Document &wanted(const QString &id) const { return *shippedCatalogue()->document(id); }
    void link(const QString &id, const QString &ref) { apply(linkDocument(wanted(id), document(ref))); }

private Q_SLOTS:
    void init()
    {
        auto data = sampleDataset();
        QVERIFY(data);
        m_data = std::move(*data);
    }

    void catalogueAsks_whetherDocumentsExistOrNot()
    {
        const auto all = inventory();
        const RequiredDocument *policy = rowOf(all, u"TD-001"_s);
        QVERIFY(policy);
        QVERIFY(policy->isRequired());
        QVERIFY(!policy->document());
        QCOMPARE(policy->state, DocumentState::Proposed);
        QCOMPARE(policy->proposals.front().document->ref, u"D-001"_s);
        QCOMPARE(policy->proposals.front().likeness, 1.0);
        QCOMPARE(rowOf(all, u"TD-003"_s)->state, DocumentState::Missing); // 行動規範: the company has none
    }

    void requirementsSayWhy()
    {
        const auto all = inventory();
        QStringList codes;
        for (const Requirement *requirement : rowOf(all, u"TD-003"_s)->requirements)
            codes << requirement->code;
        QVERIFY2(codes.contains(u"CC1.1"_s), qPrintable(codes.join(u' ')));
        for (const RequiredDocument &row : all.rows) {
            for (const Requirement *requirement : row.requirements)
                QVERIFY2(requirement->ref.startsWith(u"aicpa_tsc_2017:"), qPrintable(requirement->ref));
        }
    }

    void nothingIsLeftOut()
    {
        const auto all = inventory();
        std::size_t wantedRows = 0;
        QSet<const Document *> shown;
        for (const RequiredDocument &row : all.rows) {
            wantedRows += row.wanted ? 1 : 0;
            shown += QSet<const Document *>(row.documents.begin(), row.documents.end());
        }
        QCOMPARE(wantedRows + all.notAsked.size(), shippedCatalogue()->documents.size());
        QCOMPARE(shown.size(), m_data.table<Document>().size());
    }

    void requirementThatDoesNotApply_asksForNothing()
    {
        for (const Applicability &applicability : m_data.table<Applicability>().rows()) {
            Applicability excluded = applicability;
            excluded.applicability = ApplicabilityState::NotApplicable;
            m_data.table<Applicability>().put(excluded);
        }
        const auto all = inventory();
        QCOMPARE(all.notAsked.size(), shippedCatalogue()->documents.size());
        QVERIFY(all.uncovered.empty());
    }

    void thisIsIt_linksAndStateFollowsTheDocument()
    {
        link(u"TD-001"_s, u"D-001"_s);
        const auto all = inventory();
        const RequiredDocument *policy = rowOf(all, u"TD-001"_s);
        QCOMPARE(policy->document()->ref, u"D-001"_s);
        QCOMPARE(policy->state, DocumentState::InForce);
        QCOMPARE(policy->inForce->label, u"第3版"_s);
        QVERIFY(rowOf(inventory(u"ISMAP-2026"_s), u"TD-001"_s)->document()); // holds for every project
        apply(unlinkDocument(wanted(u"TD-001"_s), document(u"D-001"_s)));
        QCOMPARE(rowOf(inventory(), u"TD-001"_s)->state, DocumentState::Proposed);
    }

    void states_data()
    {
        QTest::addColumn<QString>("ref");
        QTest::addColumn<DocumentState>("state");
        QTest::newRow("a version in force") << u"D-001"_s << DocumentState::InForce;
        QTest::newRow("nobody knows where") << u"D-034"_s << DocumentState::WhereaboutsUnknown;
        QTest::newRow("still to be written") << u"D-046"_s << DocumentState::ToBeCreated;
        QTest::newRow("out of use") << u"D-058"_s << DocumentState::OutOfUse;
        QTest::newRow("only a draft") << u"D-052"_s << DocumentState::NoVersionInForce;
    }
    void states()
    {
        QFETCH(QString, ref);
        QFETCH(DocumentState, state);
        QCOMPARE(stateOf(WorkspaceIndex(m_data, m_today), document(ref)), state);
    }

    void lateReview_isAStateOfItsOwn()
    {
        Document late = document(u"D-001"_s);
        late.nextReviewOn = m_today.addDays(-1);
        put(late);
        QCOMPARE(
            stateOf(WorkspaceIndex(m_data, m_today), document(u"D-001"_s)), DocumentState::ReviewOverdue);
        late.nextReviewOn = m_today;
        put(late);
        QCOMPARE(stateOf(WorkspaceIndex(m_data, m_today), document(u"D-001"_s)), DocumentState::InForce);
    }

    void createIt_takesWhatTheCatalogueKnows()
    {
        const ChangeSet changes = createDocument(m_data, *shippedCatalogue(), wanted(u"TD-003"_s));
        const Document &added = changes.of<Document>().front();
        QCOMPARE(added.ref, u"D-059"_s);
        QCOMPARE(added.title.en, u"Code of conduct"_s);
        QCOMPARE(added.type, DocumentType::Policy);
        QCOMPARE(added.tier, std::optional(1));
        QCOMPARE(added.reviewCycleMonths, std::optional(12));
        QCOMPARE(m_data.find(added.approverRole)->ref, u"CEO"_s);
        apply(changes);
        QCOMPARE(rowOf(inventory(), u"TD-003"_s)->state, DocumentState::ToBeCreated);
    }

    void notNeeded_keepsItsReason()
    {
        apply(
            declareNotNeeded(m_data, wanted(u"TD-048"_s), Language::English, u"No card data is handled."_s));
        const auto all = inventory();
        const RequiredDocument *row = rowOf(all, u"TD-048"_s);
        QVERIFY(row);
        QCOMPARE(row->state, DocumentState::NotNeeded);
        QCOMPARE(row->document()->note.en, u"No card data is handled."_s);
    }

    void approversRank_isThatOfTheDay()
    {
        // DOC-05 of the sample: approved by somebody whose rank was too low on that day.
        const auto low =
            std::ranges::find_if(m_data.table<DocumentVersion>().rows(), [&](const DocumentVersion &version) {
                return approvalOf(WorkspaceIndex(m_data, m_today), version).state
                    == ApprovalState::RankTooLow;
            });
        QVERIFY(low != m_data.table<DocumentVersion>().end());
        const DocumentVersion version = *low;
        RoleHolding acting;
        acting.id = Id<RoleHolding>::create();
        acting.person = version.approvedBy;
        acting.role = m_data.find(version.document)->approverRole;
        acting.from = version.approvedOn.addDays(1);
        acting.acting = Flag::Yes;
        m_data.table<RoleHolding>().put(acting);
        QCOMPARE(approvalOf(WorkspaceIndex(m_data, m_today), version).state, ApprovalState::RankTooLow);
        acting.from = version.approvedOn;
        m_data.table<RoleHolding>().put(acting);
        const Approval approval = approvalOf(WorkspaceIndex(m_data, m_today), version);
        QCOMPARE(approval.state, ApprovalState::Fit);
        QVERIFY(approval.isActing);
        QCOMPARE(approval.held, approval.needed);
    }

    void versionInForce_isThatOfTheDay()
    {
        const WorkspaceIndex index(m_data, m_today);
        QCOMPARE(standingOn(index, document(u"D-001"_s), {2025, 5, 31}).inForce->label, u"第2版"_s);
        QCOMPARE(standingOn(index, document(u"D-001"_s), {2025, 6, 1}).inForce->label, u"第3版"_s);
        QVERIFY(!standingOn(index, document(u"D-001"_s), {2020, 1, 1}).inForce);
    }

    void translationOfAnEarlierVersion_isOlder()
    {
        DocumentVersion english;
        Id<DocumentVersion> current;
        {
            const WorkspaceIndex index(m_data, m_today);
            const auto versions = index.versions.of(document(u"D-001"_s));
            english = *versions.front();
            english.translationOf = versions.front()->id;
            current = versions.back()->id;
        }
        english.id = Id<DocumentVersion>::create();
        english.ref = u"D-001-EN"_s;
        english.language = TextLanguage::English;
        english.status = Lifecycle::Effective;
        english.supersededOn = {};
        english.sequence = 99;
        m_data.table<DocumentVersion>().put(english);
        const auto older = standingOn(WorkspaceIndex(m_data, m_today), document(u"D-001"_s), m_today);
        QCOMPARE(older.translations.size(), 1U);
        QVERIFY(older.translations.front().isOlder);
        english.translationOf = current;
        m_data.table<DocumentVersion>().put(english);
        const auto fresh = standingOn(WorkspaceIndex(m_data, m_today), document(u"D-001"_s), m_today);
        QCOMPARE(fresh.inForce->id, current); // the original, not its translation
        QVERIFY(!fresh.translations.front().isOlder);
    }

    void reviewDue_followsTheCycleWhereNoDayIsRecorded()
    {
        Document plain = document(u"D-001"_s);
        plain.nextReviewOn = {};
        plain.lastReviewedOn = {2026, 1, 10};
        plain.reviewCycleMonths = 12;
        put(plain);
        QCOMPARE(reviewDue(WorkspaceIndex(m_data, m_today), document(u"D-001"_s)), QDate(2027, 1, 10));
    }

    void retention_startsWithTheSupersession()
    {
        Document kept;
        kept.retentionYears = 5;
        DocumentVersion version;
        QVERIFY(!retainedUntil(kept, version).isValid());
        version.supersededOn = {2024, 4, 1};
        QCOMPARE(retainedUntil(kept, version), QDate(2029, 4, 1));
    }

    void tree_holdsEveryDocumentOnce_alsoCircles()
    {
        Document first = document(u"D-001"_s);
        Document second = document(u"D-002"_s);
        first.parent = second.id;
        second.parent = first.id;
        put(first);
        put(second);
        const auto tree = documentTree(m_data);
        QCOMPARE(tree.size(), m_data.table<Document>().rows().size());
        QSet<const Document *> seen;
        for (const DocumentBranch &branch : tree)
            seen.insert(branch.document);
        QCOMPARE(seen.size(), m_data.table<Document>().size());
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
