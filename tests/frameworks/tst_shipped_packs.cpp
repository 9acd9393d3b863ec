#include "core/frameworks/pack_shelf.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

struct Shipped {
    const char *id;
    PackCounts counts; ///< requirements that stand, withdrawn ones, groups
    const char *levels; ///< each with the requirements that stand in it
};

constexpr std::array shipped{
    Shipped{"aicpa_soc1", {17, 0, 3}, ""},
    Shipped{"aicpa_soc2", {13, 0, 2}, ""},
    Shipped{"aicpa_soc2_plus", {3, 0, 1}, ""},
    Shipped{"aicpa_soc3", {3, 0, 1}, ""},
    Shipped{"aicpa_tsc_2017", {61, 0, 20},
        "security 33, availability 3, confidentiality 2, processing_integrity 5, privacy 18"},
    Shipped{"asd_ism_2025_12", {1'073 + 34, 0, 542},
        "non_classified 983, official_sensitive 992, protected 992, secret 1057, top_secret 1066, "
        "e8_ml1 46, e8_ml2 87, e8_ml3 123"},
    Shipped{"bsi_c5_2020", {121 + 6, 0, 18}, "basic 121, additional 54, general_condition 6"},
    Shipped{"bsi_c5_2026_ids", {623 + 6, 0, 17 + 168 + 1},
        "basic 462, sharpening 29, complementing 132, general_condition 6"},
    Shipped{"cloudpack_whitepaper", {26, 0, 6}, ""},
    Shipped{"coso_2013", {17, 0, 5}, ""},
    Shipped{"csa_ccm_v4_0", {197, 0, 17}, ""},
    Shipped{"csa_star_levels", {4, 0, 3}, "level1 1, level2_attestation 1, level2_certification 1, level3 1"},
    Shipped{"ece_staraudit_areas", {11, 0, 0}, "star3 9, star4 9, star5 11"},
    Shipped{"eu_nis2_2022", {10, 0, 1}, ""},
    Shipped{"eu_nis_2016", {27 + 5 + 6, 0, 3}, ""},
    Shipped{
        "eu_sec_framework", {10, 0, 3}, "multiparty_recognition 5, continuous_auditing 4, privacy_code 1"},
    Shipped{"fedramp_rev5", {410, 0, 18}, "li_saas 156, low 156, moderate 323, high 410"},
    Shipped{"fisc_structure", {148 + 3, 0, 1}, "governance 1, practice 148, facility 1, audit 1"},
    Shipped{"ismap_control_criteria", {18 + 64 + 121 + 31, 0, 87},
        "governance 18, management 64, objective 121, detail 31"},
    Shipped{"ismap_liu", {5, 0, 1}, ""},
    Shipped{"iso20000_1_2018", {45, 0, 13}, ""},
    Shipped{"iso22301_2019", {46, 0, 18}, ""},
    Shipped{"iso27001_2013", {26 + 114, 0, 60}, "clause 26, annex_a 114"},
    Shipped{"iso27001_2022", {30 + 93, 0, 17}, "clause 30, annex_a 93"},
    Shipped{"iso27002_2013", {114, 0, 14 + 35}, ""},
    Shipped{"iso27002_2022", {93, 0, 4}, ""},
    Shipped{"iso27014_2013", {11, 0, 2}, ""},
    Shipped{"iso27017_2015_cld", {7, 0, 7}, "provider 7, customer 4"},
    Shipped{"iso27018_2019_annexA", {25, 0, 11}, ""},
    Shipped{"iso27036_4", {3, 0, 0}, ""},
    Shipped{"iso27701_2019", {70, 0, 12}, "pims 21, controller 31, processor 18"},
    Shipped{"jasa_cs_mark", {7, 0, 2}, "gold 4, silver 3"},
    Shipped{"jip_isms517", {3, 0, 0}, ""},
    Shipped{"jp_gov_common_standards_r7", {3 + 58, 0, 8 + 24}, "general 3, item 58"},
    Shipped{"jp_medical_2019", {3, 0, 1}, ""},
    Shipped{"jp_medical_mhlw_v6_0", {39, 0, 3}, "governance 5, management 16, operation 18"},
    Shipped{"jp_medical_provider_v2_0", {18, 0, 7}, ""},
    Shipped{"meti_cloud_guideline_2013", {11, 0, 0}, ""},
    Shipped{"mic_cloud_guideline", {7, 0, 4}, "common 2, saas 1, paas_iaas 1, iot 1, supply_chain 2"},
    Shipped{"mtcs_ss584_areas", {19, 0, 4}, "tier1 19, tier2 19, tier3 19"},
    Shipped{"nist_800_144", {9, 0, 1}, ""},
    Shipped{"nist_800_146", {5, 0, 1}, ""},
    Shipped{"nist_800_171_r2", {110, 0, 14}, ""},
    Shipped{"nist_800_53_r4", {922 - 96, 96, 18}, "low 124, moderate 261, high 343"},
    Shipped{"nist_800_53_r5", {1'189 - 182, 182, 20}, "low 149, moderate 287, high 370, privacy 96"},
    Shipped{"nist_csf_1_1", {108, 0, 5 + 23}, ""},
    Shipped{"nist_csf_2_0", {106, 0, 6 + 22}, ""},
    Shipped{"pci_dss_v4_0", {63 + 8, 0, 22}, "core 63, appendix_a1 2, appendix_a2 1, appendix_a3 5"},
    Shipped{"pci_dss_v4_0_1", {63 + 8, 0, 22}, "core 63, appendix_a1 2, appendix_a2 1, appendix_a3 5"},
    Shipped{"pci_dss_v4_0_level3_ids", {280, 0, 22 + 71},
        "core 250, appendix_a1 7, appendix_a2 3, appendix_a3 20"},
    Shipped{"privacymark_guideline", {45, 0, 11}, ""},
    Shipped{"uk_cloud_security_principles", {22, 0, 3}, ""},
    Shipped{"uk_gcloud", {7, 0, 2}, "hosting 1, software 1, support 1, application 4"},
};

/// Catalogues whose enhancements have English headings only.
const QStringList englishInPart{u"fedramp_rev5"_s, u"nist_800_53_r4"_s, u"nist_800_53_r5"_s};

bool isWhole(const LocalizedText &text)
{
    return !text.ja.isEmpty() && !text.en.isEmpty();
}

bool isEnhancement(const pack::Requirement &requirement)
{
    return requirement.id.contains(u'(');
}

} // namespace

class TestShippedPacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTableIsWhole();
    void packsHaveTheirCounts_data();
    void packsHaveTheirCounts();
    void textsAboutASchemeStandInBothLanguages();
    void headingsAreNeverBlank();
    void auditsAreNamedAlikeInAllPacks();
    void relatedSchemesArePacks();
    void editionsNameEachOther();
    void withdrawnRequirementsAreInNoLevelAndNeverTaken();
    void everyChoiceOfLevelsTakesSomething();
    void principlesOfTheIsmAreMarked();

private:
    std::map<QString, Pack> m_packs;
};

void TestShippedPacks::initTestCase()
{
    const PackShelf shelf;
    const PackShelf::Listing listing = shelf.list();
    QVERIFY2(listing.problems.empty(),
        listing.problems.empty() ? "" : qPrintable(listing.problems.front().arguments.join(u' ')));
    for (const PackSummary &summary : listing.packs)
        m_packs.emplace(summary.id, shelf.pack(summary.id).value());
}

void TestShippedPacks::theTableIsWhole()
{
    QStringList inTable;
    for (const Shipped &row : shipped)
        inTable.append(QString::fromLatin1(row.id));
    QStringList inProgram;
    for (const auto &[id, pack] : m_packs)
        inProgram.append(id);
    QCOMPARE(inProgram, inTable);
}

void TestShippedPacks::packsHaveTheirCounts_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < shipped.size(); ++i)
        QTest::newRow(shipped.at(i).id) << int(i);
}

void TestShippedPacks::packsHaveTheirCounts()
{
    QFETCH(int, row);
    const Shipped &expected = shipped.at(std::size_t(row));
    const PackSummary summary = summaryOf(m_packs.at(QString::fromLatin1(expected.id)));
    QCOMPARE(summary.counts.requirements, expected.counts.requirements);
    QCOMPARE(summary.counts.withdrawn, expected.counts.withdrawn);
    QCOMPARE(summary.counts.groups, expected.counts.groups);
    QStringList levels;
    for (const PackSummary::Level &level : summary.levels)
        levels.append(level.level.id + u' ' + QString::number(level.requirements));
    QCOMPARE(levels.join(u", "_s), QString::fromLatin1(expected.levels));
}

void TestShippedPacks::textsAboutASchemeStandInBothLanguages()
{
    for (const auto &[id, pack] : m_packs) {
        std::vector<LocalizedText> texts{pack.title, pack.shortTitle, pack.operatedBy, pack.appliesTo,
            pack.source, pack.licenceNote, pack.cycle.note, pack.term(u"finding"_s)};
        for (const auto &[name, word] : pack.terms)
            texts.push_back(word);
        const auto addTitles = [&](const auto &list) {
            for (const auto &each : list)
                texts.push_back(each.title);
        };
        addTitles(pack.audits);
        addTitles(pack.related);
        addTitles(pack.levels);
        addTitles(pack.tags);
        QVERIFY2(std::ranges::all_of(texts, isWhole), qPrintable(id));
    }
}

void TestShippedPacks::headingsAreNeverBlank()
{
    for (const auto &[id, pack] : m_packs) {
        const bool isEnglishInPart = englishInPart.contains(id);
        for (const pack::Requirement &requirement : pack.requirements) {
            const bool mayLackJapanese = isEnglishInPart && isEnhancement(requirement);
            const bool isFine =
                mayLackJapanese ? !requirement.title.en.isEmpty() : isWhole(requirement.title);
            QVERIFY2(isFine, qPrintable(id + u' ' + requirement.id));
        }
    }
}

/// Tables show the title of an audit alone.
void TestShippedPacks::auditsAreNamedAlikeInAllPacks()
{
    std::map<QString, LocalizedText> titles;
    for (const auto &[id, pack] : m_packs) {
        for (const pack::Audit &audit : pack.audits)
            QCOMPARE(titles.try_emplace(audit.id, audit.title).first->second, audit.title);
    }
    QVERIFY(titles.size() > 50);
}

void TestShippedPacks::relatedSchemesArePacks()
{
    for (const auto &[id, pack] : m_packs) {
        for (const pack::Related &related : pack.related) {
            QVERIFY2(m_packs.contains(related.id), qPrintable(id + u" → "_s + related.id));
            QVERIFY2(related.id != id, qPrintable(id));
        }
    }
}

void TestShippedPacks::editionsNameEachOther()
{
    const auto has = [&](const QString &from, const QString &to, pack::Relation relation) {
        return std::ranges::any_of(m_packs.at(from).related,
            [&](const pack::Related &each) { return each.id == to && each.relation == relation; });
    };
    int pairs = 0;
    for (const auto &[id, pack] : m_packs) {
        for (const pack::Related &related : pack.related) {
            if (related.relation == pack::Relation::Predecessor) {
                QVERIFY2(has(related.id, id, pack::Relation::Successor), qPrintable(id));
                ++pairs;
            } else if (related.relation == pack::Relation::Successor) {
                QVERIFY2(has(related.id, id, pack::Relation::Predecessor), qPrintable(id));
            }
        }
    }
    QCOMPARE(pairs, 9);
}

void TestShippedPacks::withdrawnRequirementsAreInNoLevelAndNeverTaken()
{
    for (const auto &[id, pack] : m_packs) {
        for (const pack::Requirement &requirement : pack.requirements)
            QVERIFY2(!requirement.isWithdrawn || requirement.levels.isEmpty(), qPrintable(requirement.id));
        const auto all = pack.selection({}).value();
        QCOMPARE(int(all.size()), countsOf(pack).requirements);
        QVERIFY2(std::ranges::none_of(all, &pack::Requirement::isWithdrawn), qPrintable(id));
    }
}

void TestShippedPacks::everyChoiceOfLevelsTakesSomething()
{
    for (const auto &[id, pack] : m_packs) {
        for (const pack::Level &level : pack.levels)
            QVERIFY2(!pack.selection({level.id}).value().empty(), qPrintable(id + u':' + level.id));
    }
    const auto taken = [&](const QString &id, const QStringList &levels) {
        return int(m_packs.at(id).selection(levels).value().size());
    };
    QCOMPARE(taken(u"fedramp_rev5"_s, {u"moderate"_s}), 323);
    QCOMPARE(taken(u"pci_dss_v4_0"_s, {u"appendix_a1"_s}), 63 + 2); // the twelve requirements are always part
    QCOMPARE(taken(u"bsi_c5_2026_ids"_s, {u"sharpening"_s}), 462 + 6 + 29);
    QCOMPARE(taken(u"iso27701_2019"_s, {u"processor"_s}), 21 + 18);
}

void TestShippedPacks::principlesOfTheIsmAreMarked()
{
    const Pack &ism = m_packs.at(u"asd_ism_2025_12"_s);
    const auto marked = std::ranges::count_if(
        ism.requirements, [](const auto &requirement) { return requirement.hasTag(u"principle"_s); });
    QCOMPARE(marked, 34);
    for (const pack::Requirement &requirement : ism.requirements)
        QCOMPARE(requirement.text.en.isEmpty(), requirement.kind == pack::Kind::Group);
}

QTEST_GUILESS_MAIN(TestShippedPacks)
#include "tst_shipped_packs.moc"
