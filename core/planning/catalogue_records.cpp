#include "core/planning/catalogue_records.h"

#include "core/documents/catalogue_links.h"
#include "core/model/by_ref.h"
#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

Responsibility responsibilityOf(catalogue::Responsibility responsibility)
{
    switch (responsibility) {
    case catalogue::Responsibility::Provider:
        return Responsibility::Provider;
    case catalogue::Responsibility::Customer:
        return Responsibility::Customer;
    case catalogue::Responsibility::Shared:
        break;
    }
    return Responsibility::Both;
}

bool hasRhythm(Frequency frequency)
{
    return frequency != Frequency::Unset && frequency != Frequency::AdHoc;
}

} // namespace

CatalogueRecords::CatalogueRecords(
    const WorkspaceIndex &index, const Catalogue &catalogue, const BothWords &words, ChangeSet &changes)
    : m_index(index)
    , m_catalogue(catalogue)
    , m_words(words)
    , m_changes(changes)
    , m_cadenceNumbers(index.data, Kind::Cadence)
{
    for (const Cadence *cadence : byRef(index.data.table<Cadence>()))
        m_cadences.try_emplace(cadence->frequency, cadence->ref);
}

Control CatalogueRecords::control(const catalogue::Control &common)
{
    Control control;
    control.id = Id<Control>::create();
    control.name = common.title;
    control.action = common.statement;
    control.nature = common.nature;
    control.automation = common.automation;
    control.frequency = common.frequency;
    control.cadence = cadence(common.frequency);
    control.performerRole = role(common.performer);
    control.approverRole = role(common.approver);
    control.inScope = Flag::Yes;
    control.effectiveFrom = m_index.today;
    control.responsibility = responsibilityOf(common.responsibility);
    control.catalogueItems = {common.id};
    return control;
}

Document CatalogueRecords::document(const catalogue::Document &wanted)
{
    Document document = documentToCreate(m_index.data, m_catalogue, wanted);
    document.id = Id<Document>::create();
    if (document.approverRole.isNull())
        document.approverRole = role(wanted.approver);
    return document;
}

Id<Role> CatalogueRecords::role(const QString &id)
{
    const catalogue::Role *wanted = m_catalogue.role(id);
    if (!wanted)
        return {};
    const auto [known, isNew] = m_roles.try_emplace(id);
    if (!isNew)
        return known->second;
    if (const Role *closest = closestRole(m_index.data, *wanted)) {
        known->second = closest->id;
    } else if (m_index.data.table<Role>().size() == 0) {
        Role role;
        role.ref = m_index.data.table<Role>().isRefTaken(id) ? QString() : id;
        role.name = wanted->title;
        role.kind = wanted->kind;
        role.rank = wanted->rank;
        known->second = m_changes.add(std::move(role));
    }
    return known->second;
}

QString CatalogueRecords::cadence(Frequency frequency)
{
    if (!hasRhythm(frequency))
        return {};
    const auto [known, isNew] = m_cadences.try_emplace(frequency);
    if (isNew) {
        const int field = kindInfo(Kind::Control).fieldIndex(u"frequency");
        const QString code =
            QString::fromLatin1(EnumCodes<Frequency>::codes[static_cast<std::size_t>(frequency)]);
        Cadence cadence;
        cadence.ref = m_cadenceNumbers.next();
        cadence.name = {m_words.in(Language::Japanese).choice(Kind::Control, field, code),
            m_words.in(Language::English).choice(Kind::Control, field, code), {}};
        cadence.frequency = frequency;
        cadence.dueOffsetDays = 0;
        cadence.holidayRule = HolidayRule::None;
        known->second = cadence.ref;
        m_changes.add(std::move(cadence));
    }
    return known->second;
}

} // namespace tsuzuri
