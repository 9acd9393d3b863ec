// Evaluates all rules over a big workspace and prints what it took, at 1, 2 and 4 times the size: see
// README.md.
#include "../gaps/company.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace tsuzuri;

namespace {

/// 1,200 controls, 20,400 occurrences and 100,000 evidence items per unit of `scale`; one control in forty
/// has gaps.
Dataset bigCompany(int scale)
{
    const Company company;
    Dataset data = company.dataset();
    const int controls = 1200 * scale;
    const int perControl = 83;
    data.table<Evidence>().reserve(static_cast<std::size_t>(controls * perControl + 10));
    for (int i = 0; i < controls; ++i) {
        Control control = company.control;
        control.id = made<Control>(u"C-1%1"_s.arg(i)).id;
        control.ref = u"C-1%1"_s.arg(i);
        data.table<Control>().put(control);
        Assignment owner = company.accountable;
        owner.id = made<Assignment>(control.ref).id;
        owner.ref = control.ref;
        owner.subject.uuid = control.id.uuid;
        data.table<Assignment>().put(owner);
        for (int j = 0; j < perControl; ++j) {
            Evidence evidence = j == 0 ? company.design : company.operating;
            evidence.ref = u"E-%1-%2"_s.arg(i).arg(j);
            evidence.id = made<Evidence>(evidence.ref).id;
            evidence.controls = {control.id};
            if (i % 40 == 0 && j % 20 == 1)
                evidence.reviewedBy = {};
            data.table<Evidence>().put(evidence);
        }
        for (int j = 0; j < 17; ++j) {
            ControlInstance instance = company.quarters[static_cast<std::size_t>(j % 4)];
            instance.ref = u"I-%1-%2"_s.arg(i).arg(j);
            instance.id = made<ControlInstance>(instance.ref).id;
            instance.control = control.id;
            instance.evidence = {made<Evidence>(u"E-%1-%2"_s.arg(i).arg(j + 1)).id};
            data.table<ControlInstance>().put(instance);
        }
    }
    return data;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    for (const int scale : {1, 2, 4}) {
        const Dataset data = bigCompany(scale);
        qint64 best = -1;
        GapReport report;
        for (int run = 0; run < 5; ++run) {
            QElapsedTimer clock;
            clock.start();
            report = evaluateGaps(data, Company().today);
            best = best < 0 ? clock.elapsed() : std::min(best, clock.elapsed());
        }
        out << scale << "x: " << data.table<Control>().size() << " controls, "
            << data.table<ControlInstance>().size() << " occurrences, " << data.table<Evidence>().size()
            << " evidence items: " << report.rulesEvaluated << " rules, " << report.gaps.size() << " gaps, "
            << best << " ms\n";
        out.flush();
    }
}
