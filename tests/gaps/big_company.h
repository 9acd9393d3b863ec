#pragma once

#include "company.h"

namespace tsuzuri {

/// The company that is in order with many controls more, each with 17 occurrences and `evidence` items; one
/// control in forty has gaps.
inline Dataset bigCompany(int controls, int evidenceOfEach)
{
    const Company company;
    Dataset data = company.dataset();
    data.table<Evidence>().reserve(static_cast<std::size_t>(controls * evidenceOfEach + 10));
    for (int i = 0; i < controls; ++i) {
        Control control = company.control;
        control.ref = QStringLiteral("C-1%1").arg(i);
        control.id = made<Control>(control.ref).id;
        data.table<Control>().put(control);
        Assignment owner = company.accountable;
        owner.ref = control.ref;
        owner.id = made<Assignment>(control.ref).id;
        owner.subject.uuid = control.id.uuid;
        data.table<Assignment>().put(owner);
        for (int j = 0; j < evidenceOfEach; ++j) {
            Evidence evidence = j == 0 ? company.design : company.operating;
            evidence.ref = QStringLiteral("E-%1-%2").arg(i).arg(j);
            evidence.id = made<Evidence>(evidence.ref).id;
            evidence.controls = {control.id};
            if (i % 40 == 0 && j % 20 == 1)
                evidence.reviewedBy = {};
            data.table<Evidence>().put(evidence);
        }
        for (int j = 0; j < 17; ++j) {
            ControlInstance instance = company.quarters[static_cast<std::size_t>(j % 4)];
            instance.ref = QStringLiteral("I-%1-%2").arg(i).arg(j);
            instance.id = made<ControlInstance>(instance.ref).id;
            instance.control = control.id;
            instance.evidence = {made<Evidence>(QStringLiteral("E-%1-%2").arg(i).arg(j + 1)).id};
            data.table<ControlInstance>().put(instance);
        }
    }
    return data;
}

} // namespace tsuzuri
