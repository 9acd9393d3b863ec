#include "core/interchange/oscal_findings.h"

#include "core/interchange/oscal_ids.h"
#include "core/model/by_ref.h"
#include "core/model/sealed.h"
#include "core/words/oscal_words.h"
#include "core/words/rule_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString findingUuid(const Finding &finding)
{
    return oscalUuid(u"finding/"_s + finding.id.toString());
}

QString riskUuid(const Finding &finding)
{
    return oscalUuid(u"risk/"_s + finding.id.toString());
}

QString observationUuid(const Evidence &evidence)
{
    return oscalUuid(u"evidence/"_s + evidence.id.toString());
}

/// Never empty.
QString textOr(const LocalizedText &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : oscalMain(text);
}

QString riskStatus(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Triaged:
        return u"investigating"_s;
    case FindingStatus::InProgress:
    case FindingStatus::FixedPendingCheck:
        return u"remediating"_s;
    case FindingStatus::AcceptedRisk:
        return u"deviation-approved"_s;
    case FindingStatus::Closed:
        return u"closed"_s;
    default:
        return u"open"_s;
    }
}

/// The day on which it was collected, as exactly as it is known.
QString collectedAt(const Evidence &evidence)
{
    if (evidence.capturedAt.isValid())
        return oscalInstant(evidence.capturedAt);
    return oscalDay(evidence.receivedOn.isValid() ? evidence.receivedOn : evidence.coversTo);
}

QJsonObject actorOf(const QString &party, const QString &role)
{
    QJsonObject actor{{"type"_L1, u"party"_s}, {"actor-uuid"_L1, party}};
    if (!role.isEmpty())
        actor.insert("role-id"_L1, role);
    return {{"actors"_L1, QJsonArray{actor}}};
}

} // namespace

bool isOscalFinding(const Finding &finding)
{
    return finding.status != FindingStatus::NotAGap;
}

bool isOscalObservation(const Evidence &evidence)
{
    switch (evidence.status) {
    case EvidenceStatus::Collected:
    case EvidenceStatus::InReview:
    case EvidenceStatus::Ready:
    case EvidenceStatus::Submitted:
    case EvidenceStatus::Accepted:
    case EvidenceStatus::Rejected:
        return !collectedAt(evidence).isEmpty();
    default:
        return false;
    }
}

OscalFindings::OscalFindings(const ProjectIndex &index, OscalWriter &writer)
    : m_index(index)
    , m_writer(writer)
    , m_sealed(sealedHashes(index.workspace.data))
{
}

std::vector<const Evidence *> OscalFindings::evidenceOf(const Finding &finding) const
{
    std::vector<const Evidence *> all;
    const auto add = [&](const Evidence *evidence) {
        if (evidence && isOscalObservation(*evidence) && !std::ranges::contains(all, evidence))
            all.push_back(evidence);
    };
    for (const Action *action : m_index.workspace.actions.of(finding)) {
        for (const Id<Evidence> id : action->evidence)
            add(m_writer.data().find(id));
    }
    for (const Evidence *evidence : m_index.evidenceOfControl.of(finding.control))
        add(evidence);
    return all;
}

QJsonArray OscalFindings::observationsOf(const Finding &finding) const
{
    QStringList uuids;
    for (const Evidence *evidence : evidenceOf(finding))
        uuids << observationUuid(*evidence);
    return oscalReferences("observation-uuid"_L1, uuids);
}

/// Those that it names, else those that its control answers.
std::vector<const Requirement *> OscalFindings::requirementsOf(const Finding &finding) const
{
    std::vector<const Requirement *> requirements;
    for (const Id<Requirement> id : finding.requirements) {
        if (const Requirement *requirement = m_writer.data().find(id))
            requirements.push_back(requirement);
    }
    if (requirements.empty()) {
        for (const ControlRequirement *link : m_index.requirementsOfControl.of(finding.control)) {
            if (const Requirement *requirement = m_writer.data().find(link->requirement))
                requirements.push_back(requirement);
        }
    }
    return byRef(std::move(requirements));
}

QJsonObject OscalFindings::target(const Finding &finding)
{
    const bool isClosed = finding.status == FindingStatus::Closed;
    const QJsonObject status{{"state"_L1, isClosed ? u"satisfied"_s : u"not-satisfied"_s}};
    const auto requirements = requirementsOf(finding);
    OscalProps props;
    for (const Requirement *requirement : requirements)
        props.add(u"requirement"_s, requirement->ref);
    const Control *control = m_writer.data().find(finding.control);
    if (control)
        props.add(u"control"_s, control->ref);
    QJsonObject target{{"status"_L1, status}};
    if (!requirements.empty()) {
        target.insert("type"_L1, u"statement-id"_s);
        target.insert("target-id"_L1, m_writer.frameworks().idOf(*requirements.front()) + "_smt"_L1);
    } else {
        target.insert("type"_L1, u"objective-id"_s);
        target.insert("target-id"_L1, oscalToken(control ? control->ref : m_index.project.ref));
    }
    props.putInto(target);
    return target;
}

/// Who says so: the one who found it, else the auditors, else the company.
QJsonArray OscalFindings::origins(const Finding &finding)
{
    QString party = m_writer.party(finding.detectedBy);
    if (party.isEmpty() && finding.origin == FindingOrigin::AuditFirm)
        party = m_writer.party(m_index.project.auditFirm);
    if (party.isEmpty())
        party = m_writer.ownCompany();
    if (party.isEmpty())
        return {};
    return {actorOf(party, m_writer.role(u"detected-by"_s, oscal::detectedBy))};
}

void OscalFindings::addPeople(const Finding &finding, OscalProps &props)
{
    props.add(u"owner"_s, m_writer.party(finding.owner));
    props.add(u"closed-by"_s, m_writer.party(finding.closedBy));
    props.add(u"waiver-approver"_s, m_writer.party(finding.waiverApprover));
}

OscalProps OscalFindings::propsOf(const Finding &finding)
{
    OscalProps props;
    props.add(u"ref"_s, finding.ref);
    props.addOther(u"title"_s, finding.title);
    props.addOther(u"description"_s, finding.description);
    props.add(u"status"_s, oscalCode(finding.status));
    props.add(u"severity"_s, oscalCode(finding.severity));
    props.add(u"origin"_s, oscalCode(finding.origin));
    props.add(u"audit-class"_s, oscalCode(finding.auditClass));
    props.add(u"category"_s, oscalCode(finding.category));
    props.add(u"rule"_s, finding.ruleId);
    props.add(u"detected-on"_s, finding.detectedOn.toString(Qt::ISODate));
    props.add(u"due-on"_s, finding.dueOn.toString(Qt::ISODate));
    props.add(u"closed-on"_s, finding.closedOn.toString(Qt::ISODate));
    addPeople(finding, props);
    return props;
}

QJsonObject OscalFindings::finding(const Finding &finding)
{
    const QString title = oscalLine(finding.title, finding.ref);
    QJsonObject object{{"uuid"_L1, findingUuid(finding)}, {"title"_L1, title},
        {"description"_L1, textOr(finding.description, title)}, {"target"_L1, target(finding)},
        {"related-risks"_L1, oscalReferences("risk-uuid"_L1, {riskUuid(finding)})}};
    propsOf(finding).putInto(object);
    insertUnlessEmpty(object, u"origins"_s, origins(finding));
    insertUnlessEmpty(object, u"related-observations"_s, observationsOf(finding));
    return object;
}

QJsonObject OscalFindings::risk(const Finding &finding)
{
    const QString title = oscalLine(finding.title, finding.ref);
    const QString description = textOr(finding.description, title);
    QJsonObject object{{"uuid"_L1, riskUuid(finding)}, {"title"_L1, title}, {"description"_L1, description},
        {"statement"_L1, textOr(finding.rootCause, description)}, {"status"_L1, riskStatus(finding.status)}};
    OscalProps props;
    props.add(u"ref"_s, finding.ref);
    props.addText(u"root-cause"_s, finding.rootCause);
    props.addText(u"management-response"_s, finding.managementResponse);
    props.addText(u"resolution"_s, finding.resolution);
    props.addText(u"waiver-reason"_s, finding.waiverReason);
    props.add(u"waiver-until"_s, finding.waiverUntil.toString(Qt::ISODate));
    props.putInto(object);
    if (const QString deadline = oscalDay(finding.dueOn); !deadline.isEmpty())
        object.insert("deadline"_L1, deadline);
    const QJsonArray who = origins(finding);
    if (finding.severity != Severity::Unset && !who.isEmpty()) {
        const QJsonObject facet{{"name"_L1, u"severity"_s}, {"system"_L1, QString(ownNamespace)},
            {"value"_L1, oscalCode(finding.severity)}};
        object.insert("characterizations"_L1,
            QJsonArray{QJsonObject{{"origin"_L1, who.first()}, {"facets"_L1, QJsonArray{facet}}}});
    }
    insertUnlessEmpty(object, u"remediations"_s, remediations(finding));
    insertUnlessEmpty(object, u"related-observations"_s, observationsOf(finding));
    return object;
}

QJsonArray OscalFindings::remediations(const Finding &finding)
{
    QJsonArray array;
    const auto actions = m_index.workspace.actions.of(finding);
    for (const Action *action : byRef(std::vector(actions.begin(), actions.end())))
        array.append(remediation(*action));
    return array;
}

/// An action is a response with one task: who does it until when.
QJsonObject OscalFindings::remediation(const Action &action)
{
    const QString title = oscalLine(action.text, action.ref);
    QJsonObject task{{"uuid"_L1, oscalUuid(u"task/"_s + action.id.toString())}, {"type"_L1, u"action"_s},
        {"title"_L1, title}};
    if (const QString due = oscalDay(action.dueOn); !due.isEmpty())
        task.insert("timing"_L1, QJsonObject{{"on-date"_L1, QJsonObject{{"date"_L1, due}}}});
    if (const QString assignee = m_writer.party(action.assignee); !assignee.isEmpty())
        task.insert("responsible-roles"_L1,
            QJsonArray{QJsonObject{{"role-id"_L1, m_writer.role(u"assignee"_s, oscal::assignee)},
                {"party-uuids"_L1, QJsonArray{assignee}}}});
    OscalProps props;
    props.add(u"ref"_s, action.ref);
    props.addOther(u"description"_s, action.text);
    props.add(u"kind"_s, oscalCode(action.kind));
    props.add(u"status"_s, oscalCode(action.status));
    props.add(u"done-on"_s, action.doneOn.toString(Qt::ISODate));
    props.add(u"effectiveness-checked-on"_s, action.effectivenessCheckedOn.toString(Qt::ISODate));
    const bool isDone = action.status == ActionStatus::Done;
    QJsonObject object{{"uuid"_L1, oscalUuid(u"action/"_s + action.id.toString())},
        {"lifecycle"_L1, isDone ? u"completed"_s : u"planned"_s}, {"title"_L1, title},
        {"description"_L1, textOr(action.text, title)}, {"tasks"_L1, QJsonArray{task}}};
    props.putInto(object);
    return object;
}

QJsonObject OscalFindings::planItem(const Finding &finding)
{
    const QString title = oscalLine(finding.title, finding.ref);
    QJsonObject object{{"uuid"_L1, oscalUuid(u"plan/"_s + finding.id.toString())}, {"title"_L1, title},
        {"description"_L1, textOr(finding.description, title)},
        {"related-findings"_L1, oscalReferences("finding-uuid"_L1, {findingUuid(finding)})},
        {"related-risks"_L1, oscalReferences("risk-uuid"_L1, {riskUuid(finding)})}};
    OscalProps props;
    props.add(u"ref"_s, finding.ref);
    props.addOther(u"title"_s, finding.title);
    props.addOther(u"description"_s, finding.description);
    props.add(u"status"_s, oscalCode(finding.status));
    props.add(u"due-on"_s, finding.dueOn.toString(Qt::ISODate));
    props.add(u"owner"_s, m_writer.party(finding.owner));
    props.putInto(object);
    insertUnlessEmpty(object, u"origins"_s, origins(finding));
    return object;
}

QJsonObject OscalFindings::observation(const Evidence &evidence)
{
    const QString title = oscalLine(evidence.title, evidence.ref);
    QJsonObject object{{"uuid"_L1, observationUuid(evidence)}, {"title"_L1, title},
        {"description"_L1, textOr(evidence.summary, title)}, {"methods"_L1, QJsonArray{u"EXAMINE"_s}},
        {"types"_L1, QJsonArray{u"control-objective"_s}}, {"collected"_L1, collectedAt(evidence)}};
    OscalProps props;
    props.add(u"ref"_s, evidence.ref);
    props.addOther(u"title"_s, evidence.title);
    props.addOther(u"description"_s, evidence.summary);
    props.add(u"kind"_s, oscalCode(evidence.kind));
    props.add(u"nature"_s, oscalCode(evidence.nature));
    props.add(u"status"_s, oscalCode(evidence.status));
    props.add(u"covers-from"_s, evidence.coversFrom.toString(Qt::ISODate));
    props.add(u"covers-to"_s, evidence.coversTo.toString(Qt::ISODate));
    for (const Id<Control> id : evidence.controls)
        props.add(u"control"_s, m_writer.data().refOf(Kind::Control, id.uuid));
    props.putInto(object);
    if (const QString who = m_writer.party(evidence.capturedBy); !who.isEmpty())
        object.insert(
            "origins"_L1, QJsonArray{actorOf(who, m_writer.role(u"captured-by"_s, oscal::capturedBy))});
    QJsonArray files;
    for (const EvidenceFile *file : m_index.workspace.files.of(evidence)) {
        const bool isOldCopy = !file->redactionOf.isNull() && isReplaced(m_writer.data(), *file);
        if (!m_sealed.contains(file->sha256) && !isOldCopy)
            files.append(QJsonObject{{"href"_L1, m_writer.resource(*file)},
                {"description"_L1, file->name.isEmpty() ? file->ref : file->name}});
    }
    insertUnlessEmpty(object, u"relevant-evidence"_s, files);
    return object;
}

QJsonObject OscalFindings::observation(const Gap &gap) const
{
    const LocalizedText sentence = ruleMessage(gap.rule, gap.arguments);
    const QString title = gap.subjectRef.isEmpty() ? gap.rule : gap.rule + u' ' + gap.subjectRef;
    QJsonObject object{{"uuid"_L1, oscalUuid(u"gap/"_s + gap.fingerprint)}, {"title"_L1, title},
        {"description"_L1, textOr(sentence, title)}, {"methods"_L1, QJsonArray{u"TEST"_s}},
        {"types"_L1, QJsonArray{u"discovery"_s}}, {"collected"_L1, oscalDay(m_index.workspace.today)}};
    OscalProps props;
    props.add(u"rule"_s, gap.rule);
    props.addOther(u"description"_s, sentence);
    props.add(u"severity"_s, oscalCode(gap.severity));
    props.add(u"subject-kind"_s, kindCode(gap.subject.kind));
    props.add(u"subject"_s, gap.subjectRef);
    props.add(u"waived"_s, gap.isWaived() ? u"yes"_s : u"no"_s);
    props.putInto(object);
    return object;
}

} // namespace tsuzuri
