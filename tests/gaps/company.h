#pragma once

#include "core/gaps/file_facts.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// A small company that is in order: evaluated on `today`, no rule finds anything. Tests change one thing and
/// look. Its project is a SOC 2 type 2 audit over 2026 in the phase audit_operating.
struct Company {
    Company();

    Dataset dataset() const;

    QDate today{2026, 11, 20};

    Person owner, performer, reviewer, boss;
    Role manager, ceo;
    RoleHolding bossIsManager, bossIsCeo;
    SourceSystem system;
    Project project, previous;
    Framework framework;
    Requirement objective, requirement; ///< requirement is below objective
    Applicability onObjective, decision; ///< decision is about requirement
    Cadence quarterly;
    Control control, adHoc; ///< control is quarterly
    ControlRequirement link, linkObjective, linkAdHoc;
    Assignment accountable, responsible, accountableAdHoc;
    Document document;
    DocumentVersion version;
    Location location;
    std::vector<ControlInstance> quarters; ///< Q1 to Q3 done, Q4 still open
    Evidence design, operating, designAdHoc, operatingAdHoc, list; ///< list is the population
    EvidenceFile file; ///< of operating
    Population population;
    SampleSelection selection;
    Sample sample;
    Request request;
    Finding finding;
    Action action;
    Meeting meeting;
    Decision decided;
    Action forDecided;
    Subservice supplier;
    UserControl userControl;
    NotifiableChange change;
    Dataset more; ///< records that a test adds
    std::shared_ptr<FileFacts> files; ///< what was read of files; null: nothing

private:
    void makePeople();
    void makeProject();
    void makeControls();
    void makeDocument();
    void makeEvidence();
    void makeWork();
};

/// A record with a ref and the id that goes with it.
template <typename T>
T made(const QString &ref)
{
    T record;
    record.ref = ref;
    record.id = {Uuid::fromName(kindCode(kindOf<T>) + u'/' + ref)};
    return record;
}

inline LocalizedText both(const QString &text)
{
    return {text, text};
}

} // namespace tsuzuri

#include "company_parts.h"
