#include "ui/detail/related.h"

#include "core/model/sealed.h"
#include "core/registers/register.h"
#include "ui/registers/choice_signs.h"
#include "ui/registers/register_model.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr RelatedList lists[] = {
    {Kind::Document, Kind::DocumentVersion, "document", QT_TRANSLATE_NOOP("Related", "Versions"), "label",
        "status approved_by approved_on effective_on", "status", true},
    {Kind::Document, Kind::Location, "subject", QT_TRANSLATE_NOOP("Related", "Locations"), "address",
        "kind place check_result last_checked_at", "check_result"},
    {Kind::DocumentVersion, Kind::Location, "subject", QT_TRANSLATE_NOOP("Related", "Locations"), "address",
        "kind place check_result last_checked_at", "check_result"},
    {Kind::Evidence, Kind::EvidenceFile, "evidence", QT_TRANSLATE_NOOP("Related", "Files"), "name",
        "seq size original", "", true},
    {Kind::Control, Kind::ControlInstance, "control", QT_TRANSLATE_NOOP("Related", "Occurrences"), "label",
        "status due_on performed_on performed_by", "status"},
    {Kind::Control, Kind::Evidence, "controls", QT_TRANSLATE_NOOP("Related", "Evidence items"), "title",
        "ref covers_from covers_to status", "status"},
    {Kind::Control, Kind::PreApproval, "control", QT_TRANSLATE_NOOP("Related", "Pre-approved work"), "work",
        "conditions approved_by approved_on valid_until", "valid_until"},
    {Kind::Control, Kind::Assignment, "subject", QT_TRANSLATE_NOOP("Related", "Owners"), "person",
        "raci role from to", ""},
    {Kind::Person, Kind::Assignment, "person", QT_TRANSLATE_NOOP("Related", "Assignments"), "subject",
        "raci role from to", ""},
    {Kind::Person, Kind::RoleHolding, "person", QT_TRANSLATE_NOOP("Related", "Roles"), "role",
        "from to acting", ""},
    {Kind::Role, Kind::RoleHolding, "role", QT_TRANSLATE_NOOP("Related", "Holders"), "person",
        "from to acting", ""},
    {Kind::Project, Kind::Milestone, "project", QT_TRANSLATE_NOOP("Related", "Milestones"), "name",
        "kind planned_on actual_on", ""},
    {Kind::Finding, Kind::Action, "finding", QT_TRANSLATE_NOOP("Related", "Actions"), "text",
        "assignee due_on status", "status"},
    {Kind::Meeting, Kind::Decision, "meeting", QT_TRANSLATE_NOOP("Related", "Decisions"), "text",
        "ref decided_by", ""},
    {Kind::Meeting, Kind::MeetingItem, "meeting", QT_TRANSLATE_NOOP("Related", "Agenda"), "text",
        "section assignee next_due_on comment", "result"},
    {Kind::Population, Kind::SampleSelection, "population", QT_TRANSLATE_NOOP("Related", "Selections"), "ref",
        "method selected_by selected_on planned_size", ""},
    {Kind::SampleSelection, Kind::Sample, "selection", QT_TRANSLATE_NOOP("Related", "Sample items"), "key",
        "occurred_on result description", "result"},
    {Kind::Requirement, Kind::ControlRequirement, "requirement", QT_TRANSLATE_NOOP("Related", "Own controls"),
        "control", "relation", ""},
    {Kind::Framework, Kind::Requirement, "framework", QT_TRANSLATE_NOOP("Related", "Contents"), "title",
        "code", ""},
};

/// What a masked copy is to its original, "" where there is none.
QString redactionPart(const RegisterModel &model, Uuid id)
{
    const Dataset &data = model.session().data();
    const EvidenceFile *file = model.kind() == Kind::EvidenceFile ? data.find(Id<EvidenceFile>{id}) : nullptr;
    if (file && isSealed(data, *file))
        return QCoreApplication::translate("Related", "Sealed", "original of a masked copy");
    if (file && isReplaced(data, *file))
        return QCoreApplication::translate("Related", "Masked copy, replaced by a newer one");
    return !file || file->redactionOf.isNull() ? QString()
                                               : QCoreApplication::translate("Related", "Masked copy");
}

} // namespace

std::vector<const RelatedList *> relatedLists(Kind owner)
{
    std::vector<const RelatedList *> found;
    for (const RelatedList &list : lists) {
        if (list.owner == owner)
            found.push_back(&list);
    }
    return found;
}

QString relatedTitle(const RelatedList &list)
{
    return QCoreApplication::translate("Related", list.title);
}

RelatedModel::RelatedModel(const RelatedList &list, RegisterModel &source, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_source(source)
    , m_text(registerOf(list.kind).find(QString::fromLatin1(list.text)))
    , m_sign(registerOf(list.kind).find(QString::fromLatin1(list.sign)))
{
    for (const QStringView key : QString::fromLatin1(list.remark).tokenize(u' '))
        m_remarks.push_back(registerOf(list.kind).find(key));
    setSourceModel(&source);
}

QVariant RelatedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = m_source.datasetRow(index.row());
    const RegisterReader &reader = m_source.session().reader();
    switch (role) {
    case Qt::DisplayRole:
    case TextRole: {
        const QString text = textOf(m_text, row);
        return text.isEmpty() ? reader.label(m_source.kind(), m_source.idAt(index.row())) : text;
    }
    case SignRole: {
        const auto sign =
            m_sign ? valueSign(*m_sign, reader.value(*m_sign, row), reader.asOf()) : std::nullopt;
        return sign ? QVariant::fromValue(*sign) : QVariant();
    }
    case RemarkRole: {
        QStringList parts;
        for (const Column *column : m_remarks) {
            const QString text = textOf(column, row);
            if (!text.isEmpty() && !parts.contains(text))
                parts << text;
        }
        if (const QString part = redactionPart(m_source, m_source.idAt(index.row())); !part.isEmpty())
            parts << part;
        return parts.join(u" · "_s);
    }
    default:
        return {};
    }
}

QString RelatedModel::textOf(const Column *column, int row) const
{
    return column && row >= 0 ? m_source.session().reader().text(*column, row) : QString();
}

int RelatedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

Qt::ItemFlags RelatedModel::flags(const QModelIndex &index) const
{
    return QIdentityProxyModel::flags(index) & ~Qt::ItemIsEditable;
}

} // namespace tsuzuri
