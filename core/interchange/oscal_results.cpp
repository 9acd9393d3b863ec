#include "core/gaps/engine.h"
#include "core/interchange/oscal_findings.h"
#include "core/interchange/oscal_ids.h"
#include "core/interchange/oscal_project.h"
#include "core/model/by_ref.h"
#include "core/words/oscal_words.h"

#include <QSet>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// When the assessment began: the first day that the project names.
QString startOf(const ProjectIndex &index)
{
    const Project &project = index.project;
    for (const QDate day : {project.periodStart, project.asOfDate, project.kickoffOn, project.auditOn}) {
        if (!oscalDay(day).isEmpty())
            return oscalDay(day);
    }
    return oscalDay(index.workspace.today);
}

/// What was reviewed: the requirements that the project took in, framework by framework.
QJsonObject reviewedControls(const ProjectIndex &index, OscalWriter &writer)
{
    std::map<QString, std::vector<const Requirement *>> byFramework;
    for (const Applicability *decision : index.applicability) {
        const Requirement *requirement = writer.data().find(decision->requirement);
        if (requirement && writer.data().find(requirement->framework))
            byFramework[writer.data().refOf(Kind::Framework, requirement->framework.uuid)].push_back(
                requirement);
    }
    QJsonArray selections;
    for (auto &[framework, requirements] : byFramework) {
        std::ranges::stable_sort(
            requirements, {}, [](const Requirement *each) { return each->position.value_or(0); });
        QStringList ids;
        for (const Requirement *requirement : requirements) {
            const QString id = writer.frameworks().idOf(*requirement);
            if (!ids.contains(id))
                ids << id;
        }
        const OscalFramework &known = writer.frameworks().frameworkOf(*requirements.front());
        selections.append(QJsonObject{{"props"_L1, QJsonArray{ownProperty(u"framework-id"_s, framework)}},
            {"links"_L1,
                QJsonArray{QJsonObject{{"href"_L1, writer.resource(known)}, {"rel"_L1, u"reference"_s}}}},
            {"include-controls"_L1, oscalReferences("control-id"_L1, ids)}});
    }
    if (selections.isEmpty())
        selections.append(QJsonObject{{"include-all"_L1, QJsonObject()}});
    return {{"control-selections"_L1, selections}};
}

std::vector<const Finding *> findingsOf(const ProjectIndex &index)
{
    std::vector<const Finding *> findings;
    std::ranges::copy_if(index.findings, std::back_inserter(findings),
        [](const Finding *finding) { return isOscalFinding(*finding); });
    return byRef(std::move(findings));
}

void addFindings(const std::vector<const Finding *> &findings, OscalFindings &writer, QJsonObject &owner)
{
    QJsonArray all;
    QJsonArray risks;
    for (const Finding *finding : findings) {
        all.append(writer.finding(*finding));
        risks.append(writer.risk(*finding));
    }
    insertUnlessEmpty(owner, u"findings"_s, all);
    insertUnlessEmpty(owner, u"risks"_s, risks);
}

/// Evidence, each once and by number; what bears on a finding is there also where it belongs to no project.
std::vector<const Evidence *> observed(const std::vector<const Evidence *> &evidence,
    const std::vector<const Finding *> &findings, const OscalFindings &writer)
{
    std::vector<const Evidence *> all;
    QSet<const Evidence *> seen;
    const auto add = [&](const Evidence *each) {
        if (isOscalObservation(*each) && !seen.contains(each)) {
            seen.insert(each);
            all.push_back(each);
        }
    };
    std::ranges::for_each(evidence, add);
    for (const Finding *finding : findings)
        std::ranges::for_each(writer.evidenceOf(*finding), add);
    return byRef(std::move(all));
}

QJsonArray observationsOf(const std::vector<const Evidence *> &evidence, OscalFindings &writer)
{
    QJsonArray observations;
    for (const Evidence *each : evidence)
        observations.append(writer.observation(*each));
    return observations;
}

QJsonArray gapObservations(const ProjectIndex &index, const OscalFindings &writer)
{
    QJsonArray observations;
    GapOptions options;
    options.project = index.project.id;
    for (const Gap &gap : evaluateGaps(index.workspace.data, index.workspace.today, options).gaps)
        observations.append(writer.observation(gap));
    return observations;
}

QJsonObject resultOf(const OscalProject &project, WithGaps gaps, OscalWriter &writer)
{
    const ProjectIndex &index = project.index;
    const Project &own = index.project;
    const QString title = oscalLine(own.name, own.ref);
    QJsonObject result{{"uuid"_L1, oscalUuid(u"result/"_s + own.id.toString())}, {"title"_L1, title},
        {"description"_L1, own.scope.isEmpty() ? title : oscalMain(own.scope)}, {"start"_L1, startOf(index)},
        {"reviewed-controls"_L1, reviewedControls(index, writer)}};
    if (const QString end = oscalDay(own.periodEnd); !end.isEmpty())
        result.insert("end"_L1, end);
    OscalProps props;
    props.add(u"ref"_s, own.ref);
    props.add(u"scheme"_s, own.scheme);
    props.addOther(u"title"_s, own.name);
    props.addOther(u"description"_s, own.scope);
    props.putInto(result);
    OscalFindings one(index, writer);
    const auto findings = findingsOf(index);
    addFindings(findings, one, result);
    QJsonArray observations = observationsOf(observed(index.evidence, findings, one), one);
    if (gaps == WithGaps::Yes) {
        for (const QJsonValue &gap : gapObservations(index, one))
            observations.append(gap);
    }
    insertUnlessEmpty(result, u"observations"_s, observations);
    return result;
}

} // namespace

QJsonObject assessmentResults(const OscalProject &project, WithGaps gaps)
{
    const Project &own = project.index.project;
    OscalFrameworks frameworks(project.shelf, project.index.workspace.data);
    OscalWriter writer(frameworks, project.words, project.changed);
    writer.ownCompany();
    const LocalizedText noPlan = writer.sentence(oscal::noPlan);
    const QString plan = writer.resource(u"assessment-plan/"_s + own.id.toString(), noPlan);
    QJsonObject content{{"import-ap"_L1, QJsonObject{{"href"_L1, plan}}},
        {"results"_L1, QJsonArray{resultOf(project, gaps, writer)}}};
    return writer.document(u"assessment-results"_s, own.id.toString(),
        writer.sentence(oscal::assessmentResults, {own.name}),
        project.index.workspace.today.toString(Qt::ISODate), content);
}

Result<QJsonObject> actionPlan(const OscalProject &project)
{
    const ProjectIndex &index = project.index;
    const auto findings = findingsOf(index);
    if (findings.empty())
        return failure(ErrorCode::Conflict, {kindCode(Kind::Project), index.project.ref, u"no-findings"_s});
    OscalFrameworks frameworks(project.shelf, index.workspace.data);
    OscalWriter writer(frameworks, project.words, project.changed);
    writer.ownCompany();
    OscalFindings one(index, writer);
    const QString system = oscalUuid(u"system/"_s + index.project.id.toString());
    QJsonObject content{{"system-id"_L1,
        QJsonObject{{"identifier-type"_L1, u"http://ietf.org/rfc/rfc4122"_s}, {"id"_L1, system}}}};
    addFindings(findings, one, content);
    insertUnlessEmpty(content, u"observations"_s, observationsOf(observed({}, findings, one), one));
    QJsonArray items;
    for (const Finding *finding : findings)
        items.append(one.planItem(*finding));
    content.insert("poam-items"_L1, items);
    return writer.document(u"plan-of-action-and-milestones"_s, index.project.id.toString(),
        writer.sentence(oscal::actionPlan, {index.project.name}), index.workspace.today.toString(Qt::ISODate),
        content);
}

} // namespace tsuzuri
