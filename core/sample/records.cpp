#include "core/sample/records.h"

#include "core/frameworks/pack_shelf.h"
#include "core/frameworks/requirements.h"
#include "core/sample/csv_rows.h"
#include "core/sample/field_text.h"

#include <QSet>

#include <map>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr char fileColumns[][16]{"same_file_as", "file_kind", "file_name"};
constexpr char selectionColumns[][16]{
    "method", "selected_by", "selected_on", "planned_size", "basis_ja", "basis_en", "request"};

/// What the rows of one table need from another one.
struct Lookups {
    QHash<QString, QString> instances; ///< "C-025:2026-Q1:SOC2-2026" → ref
    QHash<QString, QString> cadences; ///< "annual/window_end" → ref
    QSet<QString> selections; ///< already made
};

/// Where a table differs from "a column is a field": turns its cells into those of the fields. False leaves
/// the row out.
using Adapt = bool (*)(Cells &cells, Lookups &lookups);

bool asItIs(Cells &, Lookups &)
{
    return true;
}

bool namesRequirement(Cells &cells, Lookups &)
{
    cells.remove(u"level"_s); // the framework says it
    const QString framework = cells.take(u"framework"_s);
    cells.insert(u"requirement"_s, requirementRef(framework, cells.take(u"ref_id"_s)));
    return true;
}

bool namesRequirements(Cells &cells, Lookups &)
{
    const QString framework = cells.take(u"requirement_framework"_s);
    QStringList refs;
    for (const QString &code : cells.take(u"requirements"_s).split(u';', Qt::SkipEmptyParts))
        refs.append(requirementRef(framework, code));
    cells.insert(u"requirements"_s, refs.join(u';'));
    return true;
}

bool namesSubject(Cells &cells, Lookups &)
{
    const QString kind = cells.take(u"subject_type"_s);
    const QString ref = cells.take(u"subject_ref"_s);
    cells.insert(u"subject"_s, kind.isEmpty() ? QString() : kind + u':' + ref);
    return true;
}

bool namesSubjectAndRequirements(Cells &cells, Lookups &lookups)
{
    return namesSubject(cells, lookups) && namesRequirements(cells, lookups);
}

bool hasCadence(Cells &cells, Lookups &lookups)
{
    const QString cadence = cells.value(u"cadence"_s);
    cells.insert(u"cadence"_s, cadence.isEmpty() ? QString() : lookups.cadences.value(cadence));
    return true;
}

/// An occurrence is named without its project: it is meant in each project of the evidence that has it.
bool isEvidence(Cells &cells, Lookups &lookups)
{
    for (const char *column : fileColumns)
        cells.remove(QString::fromLatin1(column));
    const QStringList projects = cells.value(u"projects"_s).split(u';');
    QStringList refs;
    for (const QString &name : cells.take(u"instances"_s).split(u';', Qt::SkipEmptyParts)) {
        const qsizetype before = refs.size();
        for (const QString &project : projects) {
            if (const QString ref = lookups.instances.value(name + u':' + project); !ref.isEmpty())
                refs.append(ref);
        }
        if (refs.size() == before)
            refs.append(name); // unknown, and reported as such
    }
    cells.insert(u"instances"_s, refs.join(u';'));
    return true;
}

bool isMeeting(Cells &cells, Lookups &)
{
    cells.remove(u"decisions"_s); // decisions name their meeting
    return true;
}

bool isSelection(Cells &cells, Lookups &lookups)
{
    const QString ref = cells.value(u"selection"_s);
    if (lookups.selections.contains(ref))
        return false;
    lookups.selections.insert(ref);
    Cells own{{u"ref"_s, ref}, {u"population"_s, cells.value(u"population"_s)}};
    for (const char *column : selectionColumns)
        own.insert(QString::fromLatin1(column), cells.value(QString::fromLatin1(column)));
    cells = own;
    return true;
}

bool isSample(Cells &cells, Lookups &)
{
    cells.remove(u"population"_s);
    for (const char *column : selectionColumns)
        cells.remove(QString::fromLatin1(column));
    return true;
}

struct Source {
    const char *file;
    Kind kind;
    Adapt adapt = asItIs;
};

constexpr Source sources[]{
    {"organisation", Kind::Organisation},
    {"people", Kind::Person},
    {"roles", Kind::Role},
    {"role_holdings", Kind::RoleHolding},
    {"systems", Kind::SourceSystem},
    {"projects", Kind::Project},
    {"applicability", Kind::Applicability, namesRequirement},
    {"controls", Kind::Control, hasCadence},
    {"control_requirements", Kind::ControlRequirement, namesRequirement},
    {"documents", Kind::Document},
    {"document_versions", Kind::DocumentVersion},
    {"locations", Kind::Location, namesSubject},
    {"control_instances", Kind::ControlInstance},
    {"evidence", Kind::Evidence, isEvidence},
    {"populations", Kind::Population},
    {"samples", Kind::SampleSelection, isSelection},
    {"samples", Kind::Sample, isSample},
    {"requests", Kind::Request, namesRequirements},
    {"findings", Kind::Finding, namesSubjectAndRequirements},
    {"meetings", Kind::Meeting, isMeeting},
    {"decisions", Kind::Decision},
    {"actions", Kind::Action},
    {"subservices", Kind::Subservice},
    {"cuecs", Kind::UserControl},
    {"changes", Kind::NotifiableChange},
    {"control_changes", Kind::ControlChange},
    {"pre_approvals", Kind::PreApproval},
    {"assignments", Kind::Assignment, namesSubject},
};

/// "annual/window_end": how often, and that it is due when the window ends.
struct CadenceWords {
    const char *frequency;
    Frequency value;
    const char *ja;
    const char *en;
};
constexpr CadenceWords cadenceWords[]{
    {"always", Frequency::Continuous, "常時", "Always"},
    {"monthly", Frequency::Monthly, "毎月(月末まで)", "Monthly, by the end of the month"},
    {"quarterly", Frequency::Quarterly, "四半期ごと(期末まで)", "Quarterly, by the end of the quarter"},
    {"semiannual", Frequency::Semiannual, "半期ごと(期末まで)", "Twice a year, by the end of the half year"},
    {"annual", Frequency::Annual, "年1回(年度末まで)", "Once a year, by the end of the year"},
};

class SampleLoader {
public:
    Result<ChangeSet> load();

private:
    Result<void> addFrameworks();
    Result<void> prepareLookups();
    void addCadence(const QString &text);
    Result<void> addTable(const Source &source);
    template <typename T>
    Result<void> addRecord(Cells cells);
    Result<void> checkLinks() const;

    ChangeSet m_changes{u"sample"_s};
    Lookups m_lookups;
    std::vector<WrittenLink> m_links;
    QHash<Kind, int> m_numbers; ///< of the last record without a ref of its own
};

Result<ChangeSet> SampleLoader::load()
{
    if (const auto ok = addFrameworks(); !ok)
        return std::unexpected(ok.error());
    if (const auto ok = prepareLookups(); !ok)
        return std::unexpected(ok.error());
    for (const Source &source : sources) {
        if (const auto ok = addTable(source); !ok)
            return std::unexpected(ok.error());
    }
    if (const auto ok = checkLinks(); !ok)
        return std::unexpected(ok.error());
    return std::move(m_changes);
}

/// The packs of all requirements that the tables name.
Result<void> SampleLoader::addFrameworks()
{
    QStringList ids;
    for (const QString &table : {u"applicability"_s, u"control_requirements"_s}) {
        const Result<CsvRows> csv = readSampleCsv(table);
        if (!csv)
            return std::unexpected(csv.error());
        for (const QStringList &row : csv->rows)
            ids.append(csv->cell(row, u"framework"_s));
    }
    ids.removeDuplicates();
    ids.sort();
    const PackShelf shelf;
    for (const QString &id : ids) {
        const Result<Pack> pack = shelf.pack(id);
        if (!pack)
            return std::unexpected(pack.error());
        addRequirements(*pack, m_changes);
    }
    return {};
}

Result<void> SampleLoader::prepareLookups()
{
    const Result<CsvRows> instances = readSampleCsv(u"control_instances"_s);
    const Result<CsvRows> controls = readSampleCsv(u"controls"_s);
    if (!instances || !controls)
        return std::unexpected(instances ? controls.error() : instances.error());
    for (const QStringList &row : instances->rows) {
        const QStringList key{instances->cell(row, u"control"_s), instances->cell(row, u"label"_s),
            instances->cell(row, u"project"_s)};
        m_lookups.instances.insert(key.join(u':'), instances->cell(row, u"ref"_s));
    }
    for (const QStringList &row : controls->rows)
        addCadence(controls->cell(row, u"cadence"_s));
    return {};
}

void SampleLoader::addCadence(const QString &text)
{
    const auto words = std::ranges::find_if(cadenceWords, [&](const CadenceWords &entry) {
        return text.section(u'/', 0, 0) == QLatin1StringView(entry.frequency);
    });
    if (words == std::end(cadenceWords) || m_lookups.cadences.contains(text))
        return;
    Cadence cadence;
    cadence.ref = u"CAD-"_s + QString::number(m_lookups.cadences.size() + 1).rightJustified(2, u'0');
    cadence.id = {sampleId(Kind::Cadence, cadence.ref)};
    cadence.name = {QString::fromUtf8(words->ja), QString::fromUtf8(words->en)};
    cadence.frequency = words->value;
    cadence.dueOffsetDays = 0;
    cadence.holidayRule = HolidayRule::None;
    m_lookups.cadences.insert(text, cadence.ref);
    m_changes.add(cadence);
}

Result<void> SampleLoader::addTable(const Source &source)
{
    const Result<CsvRows> csv = readSampleCsv(QString::fromLatin1(source.file));
    if (!csv)
        return std::unexpected(csv.error());
    for (const QStringList &row : csv->rows) {
        Cells cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.insert(csv->columns[i], row[i]);
        if (!source.adapt(cells, m_lookups))
            continue;
        const auto added = withKind(source.kind, [&]<typename T>() { return addRecord<T>(cells); });
        if (!added)
            return added;
    }
    return {};
}

template <typename T>
Result<void> SampleLoader::addRecord(Cells cells)
{
    const KindInfo &kind = kindInfo(kindOf<T>);
    T record;
    record.ref = cells.take(u"ref"_s);
    if (record.ref.isEmpty())
        record.ref = QString::fromLatin1(kind.prefix)
            + QString::number(++m_numbers[kindOf<T>]).rightJustified(kind.digits, u'0');
    record.id = {sampleId(kindOf<T>, record.ref)};
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const Result<Value> value = readField(kind.fields[i], cells, m_links);
        if (!value)
            return std::unexpected(value.error());
        setFieldValue(record, static_cast<int>(i), *value);
    }
    if (!cells.isEmpty())
        return failure(ErrorCode::UnknownField, {kindCode(kindOf<T>), cells.keys().first()});
    m_changes.add(std::move(record));
    return {};
}

Result<void> SampleLoader::checkLinks() const
{
    std::map<Kind, QSet<QString>> refs;
    forEachRecordType([&]<typename T>() {
        for (const T &record : m_changes.of<T>())
            refs[kindOf<T>].insert(record.ref);
    });
    for (const WrittenLink &link : m_links) {
        if (!refs[link.kind].contains(link.ref))
            return failure(ErrorCode::UnknownRecord, {kindCode(link.kind), link.ref});
    }
    return {};
}

} // namespace

Uuid sampleId(Kind kind, const QString &ref)
{
    return Uuid::fromName("sample/"_L1 + kindCode(kind) + u'/' + ref);
}

Result<ChangeSet> sampleRecords()
{
    return SampleLoader().load();
}

} // namespace tsuzuri
