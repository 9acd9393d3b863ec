// Compares SP 800-53 r5 and the ISM with other schemes, with and without the sample company, and prints what
// each took: see README.md.
#include "core/difference/difference.h"
#include "core/frameworks/requirements.h"
#include "tests/bench/stopwatch.h"
#include "tests/sample/sample_dataset.h"

#include <QTextStream>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

void run(const char *what, const DifferenceQuestion &question, const Dataset *data)
{
    double best = 0;
    double first = 0;
    Difference difference;
    for (int i = 0; i < 5; ++i) {
        const Stopwatch watch;
        difference = differenceOf(PackShelf(), question, data, {2026, 11, 20}).value();
        const double took = watch.processor();
        first = i == 0 ? took : first;
        best = i == 0 ? took : std::min(best, took);
    }
    QTextStream(stdout) << what << ": " << difference.rows.size() << " rows, "
                        << difference.count(DifferenceState::Covered) << " covered, "
                        << difference.count(DifferenceState::Partly) << " partly, "
                        << difference.count(DifferenceState::Open) << " open; first " << first << " ms, best "
                        << best << " ms\n";
}

} // namespace

int main()
{
    Dataset data = sampleDataset().value();
    ChangeSet changes;
    for (const QString &id : {u"nist_800_53_r5"_s, u"asd_ism_2025_12"_s})
        addRequirements(PackShelf().pack(id).value(), changes);
    for (const Framework &framework : changes.of<Framework>())
        data.table<Framework>().put(framework);
    for (const Requirement &requirement : changes.of<Requirement>())
        data.table<Requirement>().put(requirement);
    const QStringList both{u"nist_800_53_r5"_s, u"asd_ism_2025_12"_s};
    run("both held, to ISO/IEC 27001:2022", {both, u"iso27001_2022"_s, {}}, &data);
    run("ISO/IEC 27001:2022 held, to SP 800-53 r5", {{u"iso27001_2022"_s}, u"nist_800_53_r5"_s, {}}, &data);
    run("SP 800-53 r5 held, to the ISM", {{u"nist_800_53_r5"_s}, u"asd_ism_2025_12"_s, {}}, &data);
    run("the same without a workspace", {{u"nist_800_53_r5"_s}, u"asd_ism_2025_12"_s, {}}, nullptr);
    return 0;
}
