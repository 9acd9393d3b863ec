#include "ui/registers/purposes.h"

#include "core/words/words.h"

#include <QCoreApplication>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct Purpose {
    Kind kind;
    const char *icon;
    const char *sentence; ///< null: the general one
};

constexpr Purpose purposes[] = {
    {Kind::Organisation, "view-institution",
        QT_TRANSLATE_NOOP("Purposes",
            "Your company, the audit firm and every supplier that matters for the audit belong here.")},
    {Kind::Person, "user",
        QT_TRANSLATE_NOOP("Purposes", "Everyone who owns, performs, approves or asks belongs here.")},
    {Kind::Role, "system-users",
        QT_TRANSLATE_NOOP("Purposes",
            "Positions and committees with their rank belong here: they decide who may approve what.")},
    {Kind::RoleHolding, "view-calendar-timeline",
        QT_TRANSLATE_NOOP("Purposes", "Who held which role from when to when belongs here.")},
    {Kind::Assignment, "view-task",
        QT_TRANSLATE_NOOP(
            "Purposes", "Who is accountable and who carries out each control and document belongs here.")},
    {Kind::SourceSystem, "computer",
        QT_TRANSLATE_NOOP(
            "Purposes", "The systems in scope and those that evidence comes from belong here.")},
    {Kind::Project, "view-calendar-tasks",
        QT_TRANSLATE_NOOP("Purposes", "Each audit with its scheme, period and phase belongs here.")},
    {Kind::Milestone, "flag",
        QT_TRANSLATE_NOOP("Purposes", "The days that an audit has to meet belong here.")},
    {Kind::Framework, "documentation",
        QT_TRANSLATE_NOOP("Purposes", "The standards and criteria that are audited belong here.")},
    {Kind::Requirement, "view-list-tree",
        QT_TRANSLATE_NOOP("Purposes", "The requirements of your frameworks belong here.")},
    {Kind::Applicability, "view-calendar-tasks",
        QT_TRANSLATE_NOOP("Purposes", "Whether each requirement applies, and why not, belongs here.")},
    {Kind::Control, "view-list-details",
        QT_TRANSLATE_NOOP(
            "Purposes", "What your company really does to meet the requirements belongs here.")},
    {Kind::PreApproval, "dialog-ok-apply",
        QT_TRANSLATE_NOOP("Purposes",
            "Work that a control allows without an approval each time belongs here, with who allowed it and "
            "until when.")},
    {Kind::ControlInstance, "view-calendar",
        QT_TRANSLATE_NOOP("Purposes", "Each time a periodic control has to be carried out belongs here.")},
    {Kind::Document, "documentation",
        QT_TRANSLATE_NOOP("Purposes",
            "Every document that the audit needs belongs here, whether it exists already or not.")},
    {Kind::DocumentVersion, "document-multiple",
        QT_TRANSLATE_NOOP(
            "Purposes", "The editions of documents with their approvals and dates belong here.")},
    {Kind::DocumentReview, "document-preview",
        QT_TRANSLATE_NOOP("Purposes", "Each periodic review of a document belongs here.")},
    {Kind::Location, "folder",
        QT_TRANSLATE_NOOP(
            "Purposes", "Where documents and evidence live belongs here: a folder, a page, a cabinet.")},
    {Kind::Evidence, "document-duplicate",
        QT_TRANSLATE_NOOP("Purposes",
            "Everything that shows a control at work belongs here, with its period and its file.")},
    {Kind::EvidenceFile, "mail-attachment",
        QT_TRANSLATE_NOOP("Purposes", "The files of the evidence belong here.")},
    {Kind::Population, "view-statistics",
        QT_TRANSLATE_NOOP("Purposes", "The complete lists that the auditor draws samples from belong here.")},
    {Kind::SampleSelection, "view-choose", nullptr},
    {Kind::Sample, "view-list-text",
        QT_TRANSLATE_NOOP("Purposes", "The items that the auditor has drawn belong here.")},
    {Kind::Request, "mail-message",
        QT_TRANSLATE_NOOP(
            "Purposes", "What the auditor asks for belongs here; most teams import the auditor's list.")},
    {Kind::Finding, "story-editor",
        QT_TRANSLATE_NOOP("Purposes", "What auditors, consultants or you have found belongs here.")},
    {Kind::Action, "task-new",
        QT_TRANSLATE_NOOP("Purposes", "What has to be done about findings and decisions belongs here.")},
    {Kind::Meeting, "meeting-attending",
        QT_TRANSLATE_NOOP("Purposes", "The meetings with the audit firm and their topics belong here.")},
    {Kind::Decision, "dialog-ok",
        QT_TRANSLATE_NOOP("Purposes", "What was decided in meetings belongs here.")},
    {Kind::OwnRule, "view-filter",
        QT_TRANSLATE_NOOP(
            "Purposes", "What your team wants to have checked beyond the built-in rules belongs here.")},
    {Kind::Subservice, "network-server",
        QT_TRANSLATE_NOOP(
            "Purposes", "Suppliers whose controls yours rely on belong here, with their reports.")},
    {Kind::UserControl, "view-process-users",
        QT_TRANSLATE_NOOP("Purposes", "What you expect your customers to do belongs here.")},
    {Kind::NotifiableChange, "document-send",
        QT_TRANSLATE_NOOP(
            "Purposes", "Changes that may have to be notified belong here, with the decision.")},
    {Kind::BinderProfile, "settings-configure",
        QT_TRANSLATE_NOOP("Purposes", "For whom binders are made, and what they may hold, belongs here.")},
    {Kind::RequirementMapping, "view-split-left-right",
        QT_TRANSLATE_NOOP("Purposes",
            "Which requirements of two frameworks your team holds to be alike belongs here. It goes before "
            "what the program says.")},
    {Kind::BinderBuild, "document-preview-archive",
        QT_TRANSLATE_NOOP("Purposes", "Each binder that was built is listed here.")},
};

const Purpose *find(Kind kind)
{
    const auto found = std::ranges::find(purposes, kind, &Purpose::kind);
    return found == std::end(purposes) ? nullptr : &*found;
}

} // namespace

QString purposeOf(Kind kind, const Words &words)
{
    const Purpose *purpose = find(kind);
    if (purpose && purpose->sentence)
        return QCoreApplication::translate("Purposes", purpose->sentence);
    //: %1: name of a register
    return QCoreApplication::translate("Purposes", "The list \"%1\" has no entries yet.")
        .arg(words.registerName(kind));
}

bool isTyped(Kind kind)
{
    return kind != Kind::BinderBuild && kind != Kind::EvidenceFile && kind != Kind::SavedView;
}

QString addWord(Kind kind, const Words &words)
{
    if (kind == Kind::BinderBuild)
        return QCoreApplication::translate("Purposes", "Build the binder…");
    if (kind == Kind::Project)
        return QCoreApplication::translate("Purposes", "New audit project…");
    //: %1: a kind of record, such as document
    return QCoreApplication::translate("Purposes", "Add %1").arg(kindInside(kind, words));
}

QString kindInside(Kind kind, const Words &words)
{
    const QString word = words.kind(kind);
    const bool isAcronym = word.size() > 1 && word[1].isUpper();
    return isAcronym ? word : word.left(1).toLower() + word.mid(1);
}

QString kindIcon(Kind kind)
{
    const Purpose *purpose = find(kind);
    return purpose ? QString::fromLatin1(purpose->icon) : u"view-list-text"_s;
}

} // namespace tsuzuri
