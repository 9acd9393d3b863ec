#pragma once

#include "core/base/named_text.h"
#include "core/gaps/gap.h"
#include "core/gaps/project_scope.h"
#include "core/gaps/rule.h"

namespace tsuzuri {

class FileFacts;

/// What a rule may say beyond its arguments.
struct GapDetail {
    QString label = {}; ///< instead of the usual one of the subject's kind
    QString discriminator = {}; ///< tells several gaps of one subject apart, for the fingerprint
    Severity severity = Severity::Unset; ///< instead of the rule's
};

/// The asking of one rule: what it may read, and where it reports.
class RuleRun {
public:
    /// `project` is null for rules of the whole workspace, `files` where nothing is known of them.
    RuleRun(const WorkspaceIndex &workspace, const ProjectScope *project, const RuleParameters &parameters,
        const FileFacts *files, std::vector<Gap> &gaps);

    /// Names what is asked next.
    void setSubject(const Rule &rule, const void *subject)
    {
        m_rule = &rule;
        m_subject = subject;
    }

    const Dataset &data() const { return m_workspace.data; }
    const WorkspaceIndex &workspace() const { return m_workspace; }
    QDate today() const { return m_workspace.today; }
    const RuleParameters &parameters() const { return m_parameters; }
    const FileFacts *files() const { return m_files; }
    /// Of the project; for the whole workspace that of the open project that is furthest.
    Phase phase() const { return m_index ? m_index->project.phase : m_workspace.furthestPhase; }

    // Only in rules of a project.
    const ProjectScope &index() const { return *m_index; }
    const Project &project() const { return m_index->project; }
    bool schemeStartsWith(QLatin1StringView text) const { return project().scheme.startsWith(text); }

    void report(NamedTexts arguments, const GapDetail &detail = {});

private:
    const WorkspaceIndex &m_workspace;
    const ProjectScope *m_index;
    const RuleParameters &m_parameters;
    const FileFacts *m_files;
    std::vector<Gap> &m_gaps;
    const Rule *m_rule = nullptr;
    const void *m_subject = nullptr;
};

inline NamedText named(const QString &name, const LocalizedText &text)
{
    return {name, text};
}
inline NamedText named(const QString &name, const QString &text)
{
    return {name, {text, text}};
}
inline NamedText named(const QString &name, QDate day)
{
    return named(name, day.toString(Qt::ISODate));
}
inline NamedText named(const QString &name, qint64 number)
{
    return named(name, QString::number(number));
}
/// The day on the clock where it was taken, not in UTC.
inline NamedText named(const QString &name, const QDateTime &instant)
{
    return named(name, instant.date());
}
/// The code of a choice; core/words has its word.
template <Choice E>
NamedText named(const QString &name, E choice)
{
    return named(name, QString::fromLatin1(EnumCodes<E>::codes[static_cast<std::size_t>(choice)]));
}

} // namespace tsuzuri
