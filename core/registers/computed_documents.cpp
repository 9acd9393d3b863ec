#include "core/model/in_force.h"
#include "core/registers/computed_columns.h"
#include "core/registers/place.h"
#include "core/registers/reader_index.h"
#include "core/words/register_words.h"
#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortHash = 12; // digits

const Document &document(const RegisterReader &reader, int row)
{
    return reader.dataset().table<Document>().rows()[static_cast<std::size_t>(row)];
}

const DocumentVersion *inForce(const RegisterReader &reader, int row)
{
    return versionInForce(reader, document(reader, row).id);
}

Value version(const RegisterReader &reader, int row)
{
    const DocumentVersion *version = inForce(reader, row);
    return version ? version->label : QString();
}

Value approvedBy(const RegisterReader &reader, int row)
{
    const DocumentVersion *version = inForce(reader, row);
    return version ? version->approvedBy.uuid : Uuid();
}

Value approvedOn(const RegisterReader &reader, int row)
{
    const DocumentVersion *version = inForce(reader, row);
    return version ? version->approvedOn : QDate();
}

Value effectiveOn(const RegisterReader &reader, int row)
{
    const DocumentVersion *version = inForce(reader, row);
    return version ? version->effectiveOn : QDate();
}

/// Living locations of a subject, the master copy first.
std::vector<const Location *> locationsOf(const RegisterReader &reader, Uuid subject)
{
    std::vector<const Location *> living;
    for (const Location *location : reader.index().locations.of(subject)) {
        if (location->retired != Flag::Yes)
            living.push_back(location);
    }
    std::ranges::stable_partition(
        living, [](const Location *location) { return location->isPrimary == Flag::Yes; });
    return living;
}

QString placesText(const RegisterReader &reader, const std::vector<const Location *> &locations)
{
    if (locations.empty())
        return {};
    const QString place = placeText(*locations.front(), reader.words());
    if (locations.size() == 1)
        return place;
    return reader.words().text(places::andMore, {place, QString::number(locations.size() - 1)});
}

QString withoutLocation(const RegisterReader &reader, Existence existence)
{
    switch (existence) {
    case Existence::Unknown:
        return reader.words().text(places::unknown);
    case Existence::ToBeCreated:
        return reader.words().text(places::toBeCreated);
    case Existence::NotNeeded:
        return reader.words().text(places::notNeeded);
    case Existence::Unset:
    case Existence::Exists:
        break;
    }
    return reader.words().text(places::notRegistered);
}

/// Where the version in force lives, else the document itself, else any other version of it.
Value documentLocation(const RegisterReader &reader, int row)
{
    const Document &record = document(reader, row);
    std::vector<const Location *> locations;
    if (const DocumentVersion *version = inForce(reader, row))
        locations = locationsOf(reader, version->id.uuid);
    std::ranges::copy(locationsOf(reader, record.id.uuid), std::back_inserter(locations));
    const auto &versions = reader.index().versions.of(record.id);
    for (auto version = versions.rbegin(); locations.empty() && version != versions.rend(); ++version)
        locations = locationsOf(reader, (*version)->id.uuid);
    return locations.empty() ? withoutLocation(reader, record.existence) : placesText(reader, locations);
}

Value documentControls(const RegisterReader &reader, int row)
{
    std::vector<Uuid> controls;
    for (const Control *control : reader.index().controlsOfDocument.of(document(reader, row).id))
        controls.push_back(control->id.uuid);
    return controls;
}

Value versionLocation(const RegisterReader &reader, int row)
{
    return placesText(reader, locationsOf(reader, reader.dataset().idAt(Kind::DocumentVersion, row)));
}

Value locationPlace(const RegisterReader &reader, int row)
{
    const Location &location = reader.dataset().table<Location>().rows()[static_cast<std::size_t>(row)];
    return placeText(location, reader.words());
}

const std::vector<const EvidenceFile *> &filesOf(const RegisterReader &reader, int row)
{
    return reader.index().files.of(reader.dataset().idAt(Kind::Evidence, row));
}

Value fileCount(const RegisterReader &reader, int row)
{
    return static_cast<qint64>(filesOf(reader, row).size());
}

Value fileNames(const RegisterReader &reader, int row)
{
    QStringList names;
    for (const EvidenceFile *file : filesOf(reader, row))
        names += file->name;
    return names;
}

Value fileHash(const RegisterReader &reader, int row)
{
    const auto &files = filesOf(reader, row);
    return files.empty()
        ? QString()
        : files.front()->sha256.first(std::min<qsizetype>(shortHash, files.front()->sha256.size()));
}

constexpr ComputedColumn columnTable[] = {
    {Kind::Document, "version", columns::version, FieldType::Text, version, 8},
    {Kind::Document, "approved_by", columns::approvedBy, FieldType::Link, approvedBy, 16, Kind::Person},
    {Kind::Document, "approved_on", columns::approvedOn, FieldType::Date, approvedOn, 11},
    {Kind::Document, "effective_on", columns::effectiveOn, FieldType::Date, effectiveOn, 11},
    {Kind::Document, "location", columns::location, FieldType::Text, documentLocation, 26},
    {Kind::Document, "controls", columns::controls, FieldType::Links, documentControls, 20, Kind::Control},
    {Kind::DocumentVersion, "location", columns::location, FieldType::Text, versionLocation, 26},
    {Kind::Location, "place", columns::location, FieldType::Text, locationPlace, 26},
    {Kind::Evidence, "files", columns::files, FieldType::Integer, fileCount, 8},
    {Kind::Evidence, "file_names", columns::fileNames, FieldType::Texts, fileNames, 30},
    {Kind::Evidence, "hash", columns::hash, FieldType::Text, fileHash, 14},
};

} // namespace

std::span<const ComputedColumn> documentColumns()
{
    return columnTable;
}

const DocumentVersion *versionInForce(const RegisterReader &reader, Id<Document> document)
{
    const DocumentVersion *found = nullptr;
    for (const DocumentVersion *version : reader.index().versions.of(document)) {
        if (isInForceOn(*version, reader.asOf())
            && (!found || found->sequence.value_or(0) <= version->sequence.value_or(0)))
            found = version;
    }
    return found;
}

} // namespace tsuzuri
