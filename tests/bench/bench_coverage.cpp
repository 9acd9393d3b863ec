// Lays out ribbons, heat map, plan and forecast of a big workspace and prints what each took, at 1, 2 and 4
// times the size: see README.md.
#include "../gaps/company.h"
#include "core/calendar/plan_occurrences.h"
#include "core/coverage/audit_forecast.h"
#include "core/coverage/heat_map.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace tsuzuri;

namespace {

/// Per unit of `scale` 1,200 controls with 17 monthly occurrences and 83 evidence items each; of one control
/// in forty an occurrence was never planned.
Dataset bigCompany(int scale)
{
    Company company;
    company.quarterly.frequency = Frequency::Monthly;
    Dataset data = company.dataset();
    std::vector<Control> controls;
    std::vector<ControlInstance> instances;
    std::vector<Evidence> items;
    for (int i = 0; i < 1200 * scale; ++i) {
        Control control = company.control;
        control.ref = u"C-1%1"_s.arg(i);
        control.id = made<Control>(control.ref).id;
        controls.push_back(control);
        for (int j = 0; j < 83; ++j) {
            Evidence evidence = j == 0 ? company.design : company.operating;
            evidence.ref = u"E-%1-%2"_s.arg(i).arg(j);
            evidence.id = made<Evidence>(evidence.ref).id;
            evidence.controls = {control.id};
            items.push_back(evidence);
        }
        for (int j = 0; j < 17; ++j) {
            if (i % 40 == 0 && j == 6)
                continue;
            ControlInstance instance = company.quarters[static_cast<std::size_t>(j < 13 ? 0 : 3)];
            instance.ref = u"I-%1-%2"_s.arg(i).arg(j);
            instance.id = made<ControlInstance>(instance.ref).id;
            instance.control = control.id;
            instance.windowStart = QDate(2025, 10, 1).addMonths(j);
            instance.windowEnd = instance.windowStart.addMonths(1).addDays(-1);
            instance.dueOn = instance.windowEnd;
            instance.label = instance.windowStart.toString(u"yyyy-MM"_s);
            if (j < 13) {
                instance.performedOn = instance.windowEnd.addDays(i % 30 == 0 ? 9 : -2);
                instance.evidence = {items.back().id};
            }
            instances.push_back(instance);
        }
    }
    data.table<Control>().put(std::move(controls));
    data.table<ControlInstance>().put(std::move(instances));
    data.table<Evidence>().put(std::move(items));
    return data;
}

/// Milliseconds, the best of five runs.
double timed(const auto &work)
{
    qint64 best = -1;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer clock;
        clock.start();
        work();
        best = best < 0 ? clock.nsecsElapsed() : std::min(best, clock.nsecsElapsed());
    }
    return static_cast<double>(best) / 1e6;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const Company company;
    for (const int scale : {1, 2, 4}) {
        const Dataset data = bigCompany(scale);
        Coverage coverage;
        HeatMap map;
        int planned = 0;
        std::size_t open = 0;
        const double ribbons = timed([&] {
            const WorkspaceIndex workspace(data, company.today);
            coverage = coverageOf(ProjectIndex(workspace, *data.find(company.project.id)));
        });
        const WorkspaceIndex workspace(data, company.today);
        const ProjectIndex index(workspace, *data.find(company.project.id));
        const double alone = timed([&] { coverage = coverageOf(index); });
        const double one = timed([&] { ribbonOf(*data.find(coverage.ribbons.back().control), index); });
        const double heat = timed([&] { map = heatMap(coverage, coverage.span); });
        const double plan =
            timed([&] { planned = planOccurrences(data, {.project = {}, .today = company.today}).size(); });
        const double forecast = timed([&] {
            open = forecastAudit(data, company.project.id, company.today, company.today.addDays(90))
                       .items.size();
        });
        out << Qt::fixed << qSetRealNumberPrecision(1) << scale << "x: " << data.table<Control>().size()
            << " controls, " << data.table<ControlInstance>().size() << " occurrences, "
            << data.table<Evidence>().size() << " evidence items: all ribbons " << ribbons
            << " ms (with the index at hand " << alone << " ms, one " << one << " ms), heat map of "
            << map.rows.size() << " rows " << heat << " ms, plan of " << planned << " " << plan
            << " ms, forecast of " << open << " items " << forecast << " ms\n";
        out.flush();
    }
}
