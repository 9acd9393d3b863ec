#include "core/gaps/rule_run.h"

#include "core/base/sha256.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
const T &as(const void *subject)
{
    return *static_cast<const T *>(subject);
}

/// What people know the subject by: its ref, of an applicability the ref of the requirement.
QString subjectRefOf(Kind kind, const void *subject, const Dataset &data)
{
    if (kind == Kind::Applicability) {
        const Requirement *requirement = data.find(as<Applicability>(subject).requirement);
        return requirement ? requirement->ref : as<Applicability>(subject).ref;
    }
    return withKind(kind, [&]<typename T>() { return as<T>(subject).ref; });
}

QString labelOf(Kind kind, const void *subject, const Dataset &data)
{
    if (kind == Kind::Location) {
        const AnyId &of = as<Location>(subject).subject;
        return of.isNull() ? QString() : data.refOf(of.kind, of.uuid);
    }
    if (kind == Kind::ControlInstance) {
        const ControlInstance &instance = as<ControlInstance>(subject);
        const Control *control = data.find(instance.control);
        return control ? control->ref + u' ' + instance.label : instance.label;
    }
    return {};
}

} // namespace

QString gapFingerprint(
    const QString &rule, Id<Project> project, const AnyId &subject, const QString &discriminator)
{
    const QString text =
        QStringList{rule, project.toString(), kindCode(subject.kind), subject.uuid.toString(), discriminator}
            .join(u'\n');
    return Sha256::hash(text.toUtf8()).hex();
}

RuleRun::RuleRun(const WorkspaceIndex &workspace, const ProjectScope *project,
    const RuleParameters &parameters, const FileFacts *files, std::vector<Gap> &gaps)
    : m_workspace(workspace)
    , m_index(project)
    , m_parameters(parameters)
    , m_files(files)
    , m_gaps(gaps)
{
}

void RuleRun::report(NamedTexts arguments, const GapDetail &detail)
{
    Gap gap;
    gap.rule = QString::fromLatin1(m_rule->id);
    gap.severity = detail.severity == Severity::Unset ? m_rule->severity.at(phase()) : detail.severity;
    if (m_index)
        gap.project = m_index->project.id;
    gap.subject = {
        m_rule->subject, withKind(m_rule->subject, [&]<typename T>() { return as<T>(m_subject).id.uuid; })};
    gap.subjectRef = subjectRefOf(m_rule->subject, m_subject, data());
    gap.label = detail.label.isEmpty() ? labelOf(m_rule->subject, m_subject, data()) : detail.label;
    gap.arguments = std::move(arguments);
    gap.fingerprint = gapFingerprint(gap.rule, gap.project, gap.subject, detail.discriminator);
    m_gaps.push_back(std::move(gap));
}

} // namespace tsuzuri
