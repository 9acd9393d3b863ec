// Evaluates all rules over a big workspace, then again after one edit of each kind, and prints what it took,
// at 1, 2 and 4 times the size: see README.md.
#include "../gaps/big_company.h"
#include "core/gaps/gap_keeper.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace tsuzuri;

namespace {

constexpr int runs = 5;

double elapsed(auto work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double best(auto work)
{
    double least = -1;
    for (int run = 0; run < runs; ++run) {
        const double took = work();
        least = least < 0 ? took : std::min(least, took);
    }
    return least;
}

/// The changes as a workspace takes them; only what the keeper does is timed.
double follow(Dataset &data, GapKeeper &keeper, ChangeSet changes)
{
    const double before = elapsed([&] { keeper.prepare(changes); });
    forEachRecordType([&]<typename T>() { data.table<T>().put(std::move(changes.of<T>())); });
    bool hasFollowed = false;
    const double after = elapsed([&] { hasFollowed = keeper.follow(); });
    if (!hasFollowed)
        qFatal("not followed");
    return before + after;
}

template <typename T>
double edited(Dataset &data, GapKeeper &keeper, auto change)
{
    return best([&, turn = 0]() mutable {
        T record = data.table<T>().rows()[static_cast<std::size_t>(data.table<T>().size() / 2)];
        change(record, ++turn % 2 == 1);
        ChangeSet changes;
        changes.change(std::move(record));
        return follow(data, keeper, std::move(changes));
    });
}

template <typename T>
double added(Dataset &data, GapKeeper &keeper)
{
    return best([&, turn = 0]() mutable {
        T record = data.table<T>().rows()[static_cast<std::size_t>(data.table<T>().size() / 2)];
        record.id = Id<T>::create();
        record.ref += QStringLiteral("-new%1").arg(++turn);
        ChangeSet changes;
        changes.add(std::move(record));
        return follow(data, keeper, std::move(changes));
    });
}

template <typename T>
double removed(Dataset &data, GapKeeper &keeper)
{
    return best([&] {
        ChangeSet changes;
        changes.remove(
            data.table<T>().rows()[static_cast<std::size_t>(data.table<T>().size() / 2)], Company().today);
        return follow(data, keeper, std::move(changes));
    });
}

void printEdits(QTextStream &out, Dataset &data, GapKeeper &keeper)
{
    const auto print = [&](const char *what, double took) {
        out << "    after one edit, " << what << ": " << QString::number(took, 'f', 2) << " ms\n";
        out.flush();
    };
    print("evidence is reviewed", edited<Evidence>(data, keeper, [](Evidence &evidence, bool isOdd) {
        evidence.reviewedBy = isOdd ? Id<Person>() : Company().reviewer.id;
    }));
    print("evidence goes to another control",
        edited<Evidence>(data, keeper, [&](Evidence &evidence, bool isOdd) {
            evidence.controls = {data.table<Control>().rows()[isOdd ? 7 : 77].id};
        }));
    print("a document's next review", edited<Document>(data, keeper, [](Document &document, bool isOdd) {
        document.nextReviewOn = Company().today.addDays(isOdd ? -1 : 300);
    }));
    print("status of a request", edited<Request>(data, keeper, [](Request &request, bool isOdd) {
        request.internalStatus = isOdd ? InternalStatus::Closed : InternalStatus::Ready;
    }));
    print("assignment", edited<Assignment>(data, keeper, [](Assignment &assignment, bool isOdd) {
        assignment.person = isOdd ? Company().boss.id : Company().owner.id;
    }));
    print("occurrence is done",
        edited<ControlInstance>(data, keeper, [](ControlInstance &instance, bool isOdd) {
            instance.status = isOdd ? InstanceStatus::Done : InstanceStatus::Scheduled;
        }));
    print("name of a control", edited<Control>(data, keeper, [](Control &control, bool isOdd) {
        control.name.ja = isOdd ? QStringLiteral("a") : QStringLiteral("b");
    }));
    print("name of a person", edited<Person>(data, keeper, [](Person &person, bool isOdd) {
        person.name.ja = isOdd ? QStringLiteral("a") : QStringLiteral("b");
    }));
    print("assignment is added", added<Assignment>(data, keeper));
    print("evidence is added", added<Evidence>(data, keeper));
    print("evidence is deleted", removed<Evidence>(data, keeper));
    print("control is deleted", removed<Control>(data, keeper));
}

} // namespace

int main()
{
    QTextStream out(stdout);
    for (const int scale : {1, 2, 4}) {
        Dataset data = bigCompany(1200 * scale, 83);
        GapReport report;
        const double whole =
            best([&] { return elapsed([&] { report = evaluateGaps(data, Company().today); }); });
        out << scale << "x: " << data.table<Control>().size() << " controls, "
            << data.table<ControlInstance>().size() << " occurrences, " << data.table<Evidence>().size()
            << " evidence items: " << report.rulesEvaluated << " rules, " << report.gaps.size() << " gaps, "
            << QString::number(whole, 'f', 0) << " ms\n";
        std::unique_ptr<GapKeeper> keeper;
        const double making = best(
            [&] { return elapsed([&] { keeper = std::make_unique<GapKeeper>(data, Company().today); }); });
        out << "    ready to follow edits: " << QString::number(making, 'f', 0) << " ms\n";
        printEdits(out, data, *keeper);
    }
}
