#include "core/interchange/oscal_ids.h"
#include "core/interchange/oscal_project.h"
#include "core/interchange/oscal_writer.h"
#include "core/model/by_ref.h"
#include "core/words/oscal_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString flagOf(Flag flag)
{
    return flag == Flag::Unknown ? QString() : flag == Flag::Yes ? u"yes"_s : u"no"_s;
}

class ComponentWriter {
public:
    ComponentWriter(const ProjectIndex &index, OscalWriter &writer)
        : m_index(index)
        , m_writer(writer)
    {
    }

    QJsonObject component(const Control &control)
    {
        const LocalizedText &description = control.action.isEmpty() ? control.objective : control.action;
        const QString title = oscalLine(control.name, control.ref);
        QJsonObject object{{"uuid"_L1, oscalUuid(u"control/"_s + control.id.toString())},
            {"type"_L1, u"process-procedure"_s}, {"title"_L1, title},
            {"description"_L1, description.isEmpty() ? title : oscalMain(description)}};
        if (!control.objective.isEmpty())
            object.insert("purpose"_L1, oscalLine(control.objective, title));
        propsOf(control, description).putInto(object);
        addLinks(control, object);
        addRoles(control, object);
        addImplementations(control, object);
        return object;
    }

private:
    static OscalProps propsOf(const Control &control, const LocalizedText &description)
    {
        OscalProps props;
        props.add(u"ref"_s, control.ref);
        props.addOther(u"title"_s, control.name);
        props.addOther(u"description"_s, description);
        props.addOther(u"purpose"_s, control.objective);
        props.add(u"responsibility"_s, oscalCode(control.responsibility));
        props.add(u"nature"_s, oscalCode(control.nature));
        props.add(u"automation"_s, oscalCode(control.automation));
        props.add(u"frequency"_s, oscalCode(control.frequency));
        props.add(u"key-control"_s, flagOf(control.keyControl));
        props.add(u"in-scope"_s, flagOf(control.inScope));
        props.add(u"effective-from"_s, control.effectiveFrom.toString(Qt::ISODate));
        props.add(u"effective-to"_s, control.effectiveTo.toString(Qt::ISODate));
        for (const QString &item : control.catalogueItems)
            props.add(u"catalogue-item"_s, item);
        return props;
    }

    /// The documents that describe it.
    void addLinks(const Control &control, QJsonObject &object)
    {
        QJsonArray links;
        for (const Id<Document> id : control.designDocuments) {
            if (const Document *document = m_writer.data().find(id))
                links.append(
                    QJsonObject{{"href"_L1, m_writer.resource(*document)}, {"rel"_L1, u"reference"_s}});
        }
        insertUnlessEmpty(object, u"links"_s, links);
    }

    void addRoles(const Control &control, QJsonObject &object)
    {
        QJsonArray roles;
        const auto add = [&](Id<Role> id, const QString &part) {
            const QString role = m_writer.role(id);
            if (!role.isEmpty())
                roles.append(QJsonObject{
                    {"role-id"_L1, role}, {"props"_L1, QJsonArray{ownProperty(u"part"_s, part)}}});
        };
        add(control.performerRole, u"performer"_s);
        add(control.approverRole, u"approver"_s);
        insertUnlessEmpty(object, u"responsible-roles"_s, roles);
    }

    struct Answer {
        const ControlRequirement *link;
        const Requirement *requirement;
    };

    void addImplementations(const Control &control, QJsonObject &object)
    {
        std::map<QString, std::vector<Answer>> byFramework;
        for (const ControlRequirement *link : m_index.requirementsOfControl.of(control)) {
            const Requirement *requirement = m_writer.data().find(link->requirement);
            if (requirement && m_writer.data().find(requirement->framework))
                byFramework[m_writer.data().refOf(Kind::Framework, requirement->framework.uuid)].push_back(
                    {link, requirement});
        }
        QJsonArray implementations;
        for (auto &[framework, answers] : byFramework) {
            std::ranges::stable_sort(
                answers, {}, [](const Answer &answer) { return answer.requirement->position.value_or(0); });
            implementations.append(implementation(control, framework, answers));
        }
        insertUnlessEmpty(object, u"control-implementations"_s, implementations);
    }

    QJsonObject implementation(
        const Control &control, const QString &frameworkId, const std::vector<Answer> &answers)
    {
        const OscalFramework &framework = m_writer.frameworks().frameworkOf(*answers.front().requirement);
        const LocalizedText description = m_writer.sentence(oscal::implementation, {framework.title});
        QJsonArray requirements;
        for (const Answer &answer : answers)
            requirements.append(implemented(control, answer));
        QJsonObject object{
            {"uuid"_L1, oscalUuid(u"implementation/%1/%2"_s.arg(control.id.toString(), frameworkId))},
            {"source"_L1, m_writer.resource(framework)}, {"description"_L1, oscalMain(description)},
            {"implemented-requirements"_L1, requirements}};
        OscalProps props;
        props.add(u"framework-id"_s, frameworkId);
        props.addOther(u"description"_s, description);
        props.putInto(object);
        return object;
    }

    QJsonObject implemented(const Control &control, const Answer &answer)
    {
        const QString title = oscalLine(control.name, control.ref);
        QJsonObject object{{"uuid"_L1, oscalUuid(u"control_requirement/"_s + answer.link->id.toString())},
            {"control-id"_L1, m_writer.frameworks().idOf(*answer.requirement)},
            {"description"_L1, control.action.isEmpty() ? title : oscalMain(control.action)}};
        OscalProps props;
        props.add(u"requirement"_s, answer.requirement->ref);
        props.add(u"relation"_s, answer.link->relation);
        props.addOther(u"description"_s, control.action);
        const auto decisions = m_index.decisionOn.of(*answer.requirement);
        if (!decisions.empty()) {
            props.add(u"applicability"_s, oscalCode(decisions.front()->applicability));
            props.add(u"implementation-status"_s, oscalCode(decisions.front()->implementationStatus));
        }
        props.putInto(object);
        return object;
    }

    const ProjectIndex &m_index;
    OscalWriter &m_writer;
};

} // namespace

QJsonObject componentDefinition(const OscalProject &project)
{
    const Project &own = project.index.project;
    OscalFrameworks frameworks(project.shelf, project.index.workspace.data);
    OscalWriter writer(frameworks, project.words, project.changed);
    writer.ownCompany();
    QJsonArray components;
    ComponentWriter one(project.index, writer);
    for (const Control *control : byRef(project.index.controls))
        components.append(one.component(*control));
    QJsonObject content;
    insertUnlessEmpty(content, u"components"_s, components);
    return writer.document(u"component-definition"_s, own.id.toString(),
        writer.sentence(oscal::componentDefinition, {own.name}),
        project.index.workspace.today.toString(Qt::ISODate), content);
}

} // namespace tsuzuri
