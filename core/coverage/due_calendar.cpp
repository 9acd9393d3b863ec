#include "core/coverage/due_calendar.h"

#include "core/base/clock.h"
#include "core/base/disk.h"
#include "core/registers/record_name.h"
#include "core/registers/register_reader.h"
#include "core/words/calendar_words.h"
#include "core/words/words.h"

#include <QSaveFile>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct WorkWords {
    WorkKind kind;
    const char *code; ///< part of the entry's identity: never changed
    Phrase phrase;
};

constexpr WorkWords workWords[]{
    {WorkKind::Occurrence, "occurrence", due::occurrence},
    {WorkKind::OccurrenceReview, "occurrence-review", due::occurrenceReview},
    {WorkKind::MissingEvidence, "evidence", due::missingEvidence},
    {WorkKind::Request, "request", due::request},
    {WorkKind::RequestReview, "request-review", due::requestReview},
    {WorkKind::Action, "action", due::action},
    {WorkKind::Finding, "finding", due::finding},
    {WorkKind::DocumentReview, "document-review", due::documentReview},
    {WorkKind::DocumentDue, "document", due::documentDue},
    {WorkKind::Approval, "approval", due::approval},
    {WorkKind::LocationCheck, "location", due::locationCheck},
};

QString uid(Uuid record, const QString &what)
{
    return u"%1-%2@tsuzuri"_s.arg(record.toString(), what);
}

class Entries {
public:
    Entries(const WorkspaceIndex &index, const Words &words)
        : m_index(index)
        , m_words(words)
        , m_reader(index.data, words, index.today)
    {
    }

    void addWork(const WorkItem &item)
    {
        const auto *row = std::ranges::find(workWords, item.kind, &WorkWords::kind);
        if (row == std::end(workWords) || !item.dueOn.isValid())
            return;
        m_entries.push_back({uid(item.record.uuid, QLatin1StringView(row->code)), item.dueOn,
            m_words.text(row->phrase, {nameOf(item.record)}), remarkOn(item.record),
            m_words.kind(item.record.kind)});
    }

    void addProject(const Project &project)
    {
        const int fields[] = {field(u"as_of_date"), field(u"period_start"), field(u"period_end"),
            field(u"fieldwork_start"), field(u"fieldwork_end"), field(u"audit_on"), field(u"report_due_on"),
            field(u"application_due_on"), field(u"registration_expiry")};
        for (const int index : fields) {
            const Value value = fieldValue(project, index);
            const auto *day = std::get_if<QDate>(&value);
            const auto &info = kindInfo(Kind::Project).fields[static_cast<std::size_t>(index)];
            if (day)
                addDay(project, *day, m_words.field(Kind::Project, index),
                    uid(project.id.uuid, QLatin1StringView(info.name)));
        }
    }

    void addMilestone(const Milestone &milestone)
    {
        const Project *project = m_index.data.find(milestone.project);
        if (!project || project->status == ProjectStatus::Closed || milestone.actualOn.isValid())
            return;
        const QString name = milestone.name.best(m_words.language());
        const QString kind = m_words.choice(Kind::Milestone, kindInfo(Kind::Milestone).fieldIndex(u"kind"),
            QString::fromLatin1(code(milestone.kind)));
        addDay(*project, milestone.plannedOn, name.isEmpty() ? kind : name,
            uid(milestone.id.uuid, u"milestone"_s));
    }

    std::vector<CalendarEntry> entries()
    {
        std::ranges::stable_sort(m_entries, {}, &CalendarEntry::day);
        return std::move(m_entries);
    }

private:
    QString labelOf(Kind kind, Uuid id) const { return id.isNull() ? QString() : m_reader.label(kind, id); }

    /// "C-025 Quarterly access review (2026-Q2)": people know the control, not the number of the occurrence.
    QString nameOf(const AnyId &record) const
    {
        const auto *instance = record.kind == Kind::ControlInstance
            ? m_index.data.find(Id<ControlInstance>{record.uuid})
            : nullptr;
        const QString control = instance ? labelOf(Kind::Control, instance->control.uuid) : QString();
        return control.isEmpty() ? labelOf(record.kind, record.uuid)
                                 : m_words.text(due::occurrenceName, {control, instance->label});
    }

    QString remarkOn(const AnyId &record) const
    {
        const Dataset &data = m_index.data;
        QString whole;
        if (record.kind == Kind::ControlInstance)
            whole = labelOf(Kind::Project, data.find(Id<ControlInstance>{record.uuid})->project.uuid);
        else if (record.kind == Kind::DocumentVersion)
            whole = labelOf(Kind::Document, data.find(Id<DocumentVersion>{record.uuid})->document.uuid);
        else if (record.kind == Kind::Request)
            whole = labelOf(Kind::Project, data.find(Id<Request>{record.uuid})->project.uuid);
        else if (record.kind == Kind::Action)
            whole = labelOf(Kind::Finding, data.find(Id<Action>{record.uuid})->finding.uuid);
        else if (record.kind == Kind::Finding)
            whole = labelOf(Kind::Control, data.find(Id<Finding>{record.uuid})->control.uuid);
        return whole.isEmpty() ? whole : m_words.text(due::belongsTo, {whole});
    }

    static int field(QStringView name) { return kindInfo(Kind::Project).fieldIndex(name); }

    void addDay(const Project &project, QDate day, const QString &what, const QString &identity)
    {
        if (!day.isValid() || day < m_index.today)
            return;
        const QString name = m_reader.label(Kind::Project, project.id.uuid);
        m_entries.push_back(
            {identity, day, m_words.text(due::milestone, {name, what}), {}, m_words.kind(Kind::Milestone)});
    }

    const WorkspaceIndex &m_index;
    const Words &m_words;
    RegisterReader m_reader;
    std::vector<CalendarEntry> m_entries;
};

} // namespace

std::vector<CalendarEntry> dueEntries(const WorkspaceIndex &index, Id<Person> person, const Words &words)
{
    Entries entries(index, words);
    for (const WorkItem &item : workOf(openWork(index, {}), person))
        entries.addWork(item);
    for (const Project *project : index.openProjects)
        entries.addProject(*project);
    for (const Milestone &milestone : index.data.table<Milestone>())
        entries.addMilestone(milestone);
    return entries.entries();
}

Result<int> writeDueCalendar(
    const WorkspaceIndex &index, Id<Person> person, const Words &words, const QString &path)
{
    const std::vector<CalendarEntry> entries = dueEntries(index, person, words);
    const QString name = recordName(index.data, Kind::Person, person.uuid).best(words.language());
    const QByteArray bytes = icalendar(words.text(due::calendarName, {name}), entries, currentInstant());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(writeError(path, ErrorCode::FileUnwritable, file.errorString()));
    return static_cast<int>(entries.size());
}

} // namespace tsuzuri
