#include "core/frameworks/pack_fault.h"
#include "core/frameworks/pack_shelf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

QByteArray smallPack(const QByteArray &id)
{
    return R"({"schema": 1, "id": ")" + id + R"(", "edition": "1",
        "title": {"ja": "社内点検表", "en": "House list"}, "operator": {"en": "We"},
        "as_of": "2026-09-01", "source": {"en": "Own list"}, "licence": {"rights": "public"},
        "requirements": [{"id": "1", "kind": "requirement",
                          "title": {"ja": "入退室の記録", "en": "Entry records"}}]})";
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

int withLevel(const Pack &pack, const QString &level)
{
    return int(std::ranges::count_if(pack.requirements, [&](const pack::Requirement &requirement) {
        return requirement.stands() && requirement.levels.contains(level);
    }));
}

int withTag(const Pack &pack, const QString &tag)
{
    return int(std::ranges::count_if(
        pack.requirements, [&](const pack::Requirement &requirement) { return requirement.hasTag(tag); }));
}

} // namespace

class TestPackShelf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void categoriesOfTheTrustServicesCriteria();
    void layersAndMarksOfIsmap();
    void clausesAndAnnexOfIso27001();
    void aFileInTheExtraFolderIsAScheme();
    void aBadFileIsListedAndTheOthersStay();
    void anEmbeddedPackCannotBeReplaced();
    void unknownIdsAndPathsAreRefused();
};

void TestPackShelf::categoriesOfTheTrustServicesCriteria()
{
    const Result<Pack> pack = PackShelf().pack(u"aicpa_tsc_2017"_s);
    QVERIFY(pack);
    QCOMPARE(withLevel(*pack, u"security"_s), 33);
    QCOMPARE(withLevel(*pack, u"availability"_s), 3);
    QCOMPARE(withLevel(*pack, u"confidentiality"_s), 2);
    QCOMPARE(withLevel(*pack, u"processing_integrity"_s), 5);
    QCOMPARE(withLevel(*pack, u"privacy"_s), 18);
    QCOMPARE(pack->selection({u"availability"_s}).value().size(), 36); // security is always part
    QCOMPARE(pack->audits.front().id, u"soc2_type1");
    QCOMPARE(pack->audits.front().at, pack::At::Date);
    QCOMPARE(pack->term(u"finding"_s).ja, u"例外事項");
}

void TestPackShelf::layersAndMarksOfIsmap()
{
    const Result<Pack> pack = PackShelf().pack(u"ismap_control_criteria"_s);
    QVERIFY(pack);
    QCOMPARE(withLevel(*pack, u"governance"_s), 18);
    QCOMPARE(withLevel(*pack, u"management"_s), 64);
    QCOMPARE(withLevel(*pack, u"objective"_s), 121);
    QCOMPARE(withLevel(*pack, u"detail"_s), 31);
    QCOMPARE(withTag(*pack, u"base_requirement"_s), 31);
    for (const pack::Requirement &requirement : pack->requirements) {
        const bool endsInB = requirement.id.endsWith(u".B"_s) || requirement.id.endsWith(u".PB"_s);
        const bool endsInP = requirement.id.endsWith(u".P"_s) || requirement.id.endsWith(u".PB"_s);
        QCOMPARE(requirement.hasTag(u"base_requirement"_s), endsInB);
        QCOMPARE(requirement.hasTag(u"cloud"_s), requirement.stands() && endsInP);
    }
    QCOMPARE(pack->cycle.validityMonths, 16);
    QCOMPARE(pack->cycle.validityFrom, pack::ValidFrom::PeriodEnd);
    QVERIFY(pack->cycle.isGapless);
}

void TestPackShelf::clausesAndAnnexOfIso27001()
{
    const Result<Pack> pack = PackShelf().pack(u"iso27001_2022"_s);
    QVERIFY(pack);
    QCOMPARE(withLevel(*pack, u"clause"_s), 30);
    QCOMPARE(withLevel(*pack, u"annex_a"_s), 93);
    const auto under = [&](const QString &parent) {
        return std::ranges::count(pack->requirements, parent, &pack::Requirement::parent);
    };
    QCOMPARE(under(u"A.5"_s), 37);
    QCOMPARE(under(u"A.6"_s), 8);
    QCOMPARE(under(u"A.7"_s), 14);
    QCOMPARE(under(u"A.8"_s), 34);
}

void TestPackShelf::aFileInTheExtraFolderIsAScheme()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"house_list.json"_s), smallPack("house_list"));
    const PackShelf shelf(folder.path());
    const PackShelf::Listing listing = shelf.list();
    QVERIFY(listing.problems.empty());
    QVERIFY(std::ranges::contains(listing.packs, u"house_list"_s, &PackSummary::id));
    const Result<Pack> pack = shelf.pack(u"house_list"_s);
    QVERIFY(pack);
    QCOMPARE(pack->shortTitle.ja, u"社内点検表");
    QVERIFY(std::ranges::is_sorted(listing.packs, {}, &PackSummary::id));
}

void TestPackShelf::aBadFileIsListedAndTheOthersStay()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"broken.json"_s), "{");
    writeFile(folder.filePath(u"other_name.json"_s), smallPack("house_list"));
    const PackShelf shelf(folder.path());
    const PackShelf::Listing listing = shelf.list();
    QCOMPARE(listing.packs.size(), PackShelf().list().packs.size());
    QCOMPARE(listing.problems.size(), 2);
    QCOMPARE(listing.problems.at(0).arguments,
        (QStringList{folder.filePath(u"broken.json"_s), u"@1"_s, QString::fromLatin1(packfault::json)}));
    QCOMPARE(listing.problems.at(1).arguments.mid(1),
        (QStringList{u"$.id"_s, QString::fromLatin1(packfault::name)}));
    const Result<Pack> broken = shelf.pack(u"broken"_s);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::PackDamaged);
}

void TestPackShelf::anEmbeddedPackCannotBeReplaced()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"aicpa_tsc_2017.json"_s), smallPack("aicpa_tsc_2017"));
    const PackShelf shelf(folder.path());
    const PackShelf::Listing listing = shelf.list();
    QCOMPARE(listing.problems.size(), 1);
    QCOMPARE(listing.problems.at(0).arguments.last(), QLatin1StringView(packfault::duplicate));
    QCOMPARE(countsOf(shelf.pack(u"aicpa_tsc_2017"_s).value()).requirements, 61);
}

void TestPackShelf::unknownIdsAndPathsAreRefused()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"inside"_s));
    writeFile(folder.filePath(u"outside.json"_s), smallPack("outside"));
    const PackShelf shelf(folder.filePath(u"inside"_s));
    for (const QString &id : {u""_s, u"no_such_pack"_s, u"../outside"_s, u"pack.schema"_s}) {
        const Result<Pack> pack = shelf.pack(id);
        QVERIFY2(!pack, qPrintable(id));
        QCOMPARE(pack.error().code, ErrorCode::UnknownFramework);
        QCOMPARE(pack.error().arguments, QStringList{id});
    }
}

QTEST_GUILESS_MAIN(TestPackShelf)
#include "tst_pack_shelf.moc"
