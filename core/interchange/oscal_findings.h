#pragma once

#include "core/gaps/gap.h"
#include "core/gaps/project_index.h"
#include "core/interchange/oscal_writer.h"

#include <QSet>

namespace tsuzuri {

/// Whether a finding is one in documents of others: what was found to be no gap is not.
bool isOscalFinding(const Finding &finding);
/// Whether evidence is an observation: it was collected, and not withdrawn or replaced since.
bool isOscalObservation(const Evidence &evidence);

/// Findings and evidence of a project as assessment results and plans of action have them.
class OscalFindings {
public:
    /// Both must outlive it.
    OscalFindings(const ProjectIndex &index, OscalWriter &writer);

    QJsonObject finding(const Finding &finding);
    QJsonObject risk(const Finding &finding);
    QJsonObject planItem(const Finding &finding);
    QJsonObject observation(const Evidence &evidence);
    QJsonObject observation(const Gap &gap) const;
    /// What bears on a finding: evidence of its actions, then of its control.
    std::vector<const Evidence *> evidenceOf(const Finding &finding) const;

private:
    QJsonObject target(const Finding &finding);
    QJsonArray observationsOf(const Finding &finding) const;
    std::vector<const Requirement *> requirementsOf(const Finding &finding) const;
    QJsonArray remediations(const Finding &finding);
    QJsonObject remediation(const Action &action);
    QJsonArray origins(const Finding &finding);
    OscalProps propsOf(const Finding &finding);
    void addPeople(const Finding &finding, OscalProps &props);

    const ProjectIndex &m_index;
    OscalWriter &m_writer;
    QSet<QString> m_sealed; // hashes of files that nobody outside may know of
};

} // namespace tsuzuri
