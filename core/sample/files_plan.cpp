#include "core/sample/files_plan.h"

#include "core/sample/files_recipe.h"
#include "core/sample/files_register.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

using Rows = std::vector<SampleRow>;

constexpr int monthsOfRegisters = 7; // that the entries of a register or plan spread over

LocalizedText textOf(const SampleRow &row, const QString &column)
{
    return {row[column + u"_ja"_s], row[column + u"_en"_s]};
}

LocalizedText classificationText(const QString &code)
{
    static const QHash<QString, QString> texts = {{u"public"_s, u"公開|Public"_s},
        {u"internal"_s, u"社内限り|Internal"_s}, {u"confidential"_s, u"社外秘|Confidential"_s},
        {u"restricted"_s, u"秘|Restricted"_s}, {u"strict"_s, u"極秘|Strictly confidential"_s}};
    return bothLanguages(texts.value(code));
}

/// The registers that files are made from, and requests built out of their rows.
class Planner {
public:
    Result<SamplePlan> plan()
    {
        if (const auto read = readRegisters(); !read)
            return std::unexpected(read.error());
        SamplePlan plan;
        plan.people = m_people;
        std::vector<IllustrativeHash> hashes;
        for (const SampleRow &row : m_rows[u"document_versions"_s]) {
            plan.versions.push_back({row[u"ref"_s], row[u"file_name"_s], versionRequest(row)});
            hashes.push_back({row[u"ref"_s], row[u"sha256"_s]});
        }
        plan.illustrative = illustrativeFiles(plan.versions, hashes, locationHashes());
        for (std::size_t i = 0; i < hashes.size(); ++i) {
            if (const auto file = plan.illustrative.find(hashes[i].sha256); file != plan.illustrative.end())
                plan.versions[i].request = file->second;
        }
        addEvidence(plan);
        return plan;
    }

private:
    Result<void> readRegisters()
    {
        for (const QString &name : {u"organisation"_s, u"people"_s, u"roles"_s, u"systems"_s, u"controls"_s,
                 u"control_instances"_s, u"documents"_s, u"document_versions"_s, u"locations"_s,
                 u"evidence"_s, u"populations"_s, u"samples"_s}) {
            Result<Rows> rows = readSampleRegister(name);
            if (!rows)
                return std::unexpected(rows.error());
            m_rows[name] = std::move(*rows);
        }
        for (const SampleRow &row : m_rows[u"people"_s])
            m_people.insert(row[u"ref"_s],
                {textOf(row, u"name"_s), textOf(row, u"department"_s), row[u"email"_s].section(u'@', 0, 0)});
        for (const SampleRow &row : m_rows[u"roles"_s])
            m_roles.insert(row[u"ref"_s], textOf(row, u"name"_s));
        for (const SampleRow &row : m_rows[u"systems"_s])
            m_systems.insert(row[u"ref"_s], textOf(row, u"name"_s));
        for (const SampleRow &row : m_rows[u"organisation"_s]) {
            if (row[u"kind"_s] == u"own")
                m_company = textOf(row, u"name"_s);
        }
        return {};
    }

    const SampleRow *find(const QString &name, const QString &ref)
    {
        const Rows &rows = m_rows[name];
        const auto found =
            std::ranges::find_if(rows, [&](const SampleRow &row) { return row[u"ref"_s] == ref; });
        return found == rows.end() ? nullptr : &*found;
    }

    // Documents

    SampleFileRequest versionRequest(const SampleRow &row)
    {
        SampleFileRequest request;
        request.ref = row[u"ref"_s];
        request.fileKind = row[u"file_name"_s].section(u'.', -1);
        request.language = row[u"language"_s] == u"en" ? Language::English : Language::Japanese;
        request.company = m_company;
        request.preparedBy = m_people.value(row[u"drafted_by"_s]).name;
        const QDate start = row.date(row[u"effective_on"_s].isEmpty() ? u"drafted_on"_s : u"effective_on"_s);
        request.covers = {start, start.addMonths(monthsOfRegisters)};
        SampleDocumentFacts facts;
        facts.document = row[u"document"_s];
        facts.label = row[u"label"_s];
        facts.approver = m_people.value(row[u"approved_by"_s]).name;
        facts.approvedOn = row.date(u"approved_on"_s);
        facts.effectiveOn = row.date(u"effective_on"_s);
        facts.sequence = row[u"seq"_s].toInt();
        if (const SampleRow *document = find(u"documents"_s, facts.document)) {
            request.title = textOf(*document, u"title"_s);
            request.kind = (*document)[u"doc_type"_s];
            facts.type = request.kind;
            facts.department = textOf(*document, u"department"_s);
            facts.approverRole = m_roles.value((*document)[u"approver_role"_s]);
            facts.classification = classificationText((*document)[u"classification"_s]);
            facts.reviewMonths = (*document)[u"review_cycle_months"_s].toInt();
            if (const int years = (*document)[u"retention_years"_s].toInt(); years > 0)
                facts.retentionYears = years;
        }
        addRevisions(facts);
        for (const SampleRow &control : m_rows[u"controls"_s]) {
            if (control.list(u"design_documents"_s).contains(facts.document))
                facts.controls.emplace_back(textOf(control, u"name"_s), textOf(control, u"action"_s));
        }
        request.document = facts;
        return request;
    }

    void addRevisions(SampleDocumentFacts &facts)
    {
        facts.versions = 0;
        for (const SampleRow &row : m_rows[u"document_versions"_s]) {
            if (row[u"document"_s] != facts.document)
                continue;
            ++facts.versions;
            if (row[u"seq"_s].toInt() <= facts.sequence)
                facts.revisions.push_back({row[u"label"_s], row.date(u"approved_on"_s),
                    m_people.value(row[u"approved_by"_s]).name, textOf(row, u"change_summary"_s)});
        }
    }

    std::vector<IllustrativeHash> locationHashes()
    {
        std::vector<IllustrativeHash> hashes;
        for (const SampleRow &row : m_rows[u"locations"_s]) {
            if (row[u"subject_type"_s] != u"version")
                continue;
            for (const QString &column : {u"sha256"_s, u"sha256_now"_s}) {
                if (!row[column].isEmpty())
                    hashes.push_back({row[u"subject_ref"_s], row[column]});
            }
        }
        return hashes;
    }

    // Evidence

    void addEvidence(SamplePlan &plan)
    {
        for (const SampleRow &row : m_rows[u"evidence"_s]) {
            if (row[u"file_kind"_s].isEmpty() || row[u"file_kind"_s] == u"none")
                continue;
            const SampleRow *same = find(u"evidence"_s, row[u"same_file_as"_s]);
            plan.evidence.push_back(
                {row[u"ref"_s], row[u"file_name"_s], evidenceRequest(same ? *same : row)});
        }
    }

    SampleFileRequest evidenceRequest(const SampleRow &row)
    {
        SampleFileRequest request;
        request.ref = row[u"ref"_s];
        request.title = textOf(row, u"title"_s);
        request.kind = row[u"kind"_s];
        request.fileKind = row[u"file_kind"_s];
        request.language = row[u"language"_s] == u"en" ? Language::English : Language::Japanese;
        request.recipes.append(request.ref);
        for (const QString &control : row.list(u"controls"_s))
            request.recipes += {control + u'/' + request.fileKind, control};
        request.company = m_company;
        request.summary = textOf(row, u"summary"_s);
        request.system = m_systems.value(row[u"source_system"_s]);
        request.classification = classificationText(row[u"classification"_s]);
        request.form = formOf(row[u"document_version"_s]);
        request.preparedBy = m_people.value(row[u"captured_by"_s]).name;
        request.account = m_people.value(row[u"captured_by"_s]).account;
        request.capturedAt = row.time(u"captured_at"_s);
        request.covers = {row.date(u"covers_from"_s), row.date(u"covers_to"_s)};
        request.query = row[u"query_text"_s];
        if (!row[u"record_count"_s].isEmpty())
            request.rows = row[u"record_count"_s].toInt();
        request.showsClock = row.isYes(u"shows_datetime"_s);
        request.showsAddress = row.isYes(u"shows_url"_s);
        request.showsUser = row.isYes(u"shows_user"_s);
        request.isRedacted = row[u"redaction"_s] == u"done";
        addOccurrences(row.list(u"instances"_s), request);
        addSampledItems(row, request);
        return request;
    }

    LocalizedText formOf(const QString &version)
    {
        const SampleRow *row = find(u"document_versions"_s, version);
        const SampleRow *document = row ? find(u"documents"_s, (*row)[u"document"_s]) : nullptr;
        if (!document)
            return {};
        LocalizedText form = textOf(*document, u"title"_s);
        form.ja += u' ' + (*row)[u"label"_s];
        form.en += u' ' + (*row)[u"label"_s];
        return form;
    }

    /// One for each performance: both projects may have a row for it.
    void addOccurrences(const QStringList &instances, SampleFileRequest &request)
    {
        for (const SampleRow &row : m_rows[u"control_instances"_s]) {
            const QDateTime performedAt = row.time(u"performed_at"_s);
            const auto isKnown =
                std::ranges::contains(request.occurrences, performedAt, &SampleOccurrence::performedAt);
            if (isKnown || !performedAt.isValid()
                || !instances.contains(row[u"control"_s] + u':' + row[u"label"_s]))
                continue;
            request.occurrences.push_back(
                {row[u"label"_s], {row.date(u"window_start"_s), row.date(u"window_end"_s)}, performedAt,
                    row.time(u"approved_at"_s), m_people.value(row[u"performed_by"_s]).name,
                    m_people.value(row[u"approved_by"_s]).name});
        }
    }

    /// For a population the samples drawn from populations of its control, for other files those that name
    /// it.
    void addSampledItems(const SampleRow &row, SampleFileRequest &request)
    {
        const bool isPopulation = request.kind == u"population_list";
        QStringList populations;
        for (const SampleRow &population : m_rows[u"populations"_s]) {
            if (row.list(u"controls"_s).contains(population[u"control"_s]))
                populations.append(population[u"ref"_s]);
        }
        for (const SampleRow &sample : m_rows[u"samples"_s]) {
            if (isPopulation ? populations.contains(sample[u"population"_s])
                             : sample[u"evidence"_s] == request.ref)
                request.sampled.push_back({sample[u"key"_s], sample[u"row_no"_s].toInt(),
                    sample.date(u"occurred_on"_s), textOf(sample, u"description"_s),
                    textOf(sample, u"note"_s), sample[u"result"_s] == u"exception"});
        }
    }

    QHash<QString, Rows> m_rows;
    SamplePeople m_people;
    QHash<QString, LocalizedText> m_roles;
    QHash<QString, LocalizedText> m_systems;
    LocalizedText m_company;
};

} // namespace

Result<SamplePlan> planSampleFiles()
{
    return Planner().plan();
}

std::map<QString, SampleFileRequest> illustrativeFiles(const std::vector<PlannedFile> &versions,
    const std::vector<IllustrativeHash> &versionHashes, const std::vector<IllustrativeHash> &locationHashes)
{
    std::map<QString, SampleFileRequest> files;
    const auto requestOf = [&](const QString &version) {
        const auto found = std::ranges::find(versions, version, &PlannedFile::ref);
        return found == versions.end() ? std::optional<SampleFileRequest>() : found->request;
    };
    for (const IllustrativeHash &hash : versionHashes) {
        if (const auto request = requestOf(hash.version))
            files.try_emplace(hash.sha256, *request);
    }
    QHash<QString, int> copies;
    for (const IllustrativeHash &hash : locationHashes) {
        auto request = requestOf(hash.version);
        if (!request || files.contains(hash.sha256))
            continue;
        request->variant = ++copies[hash.version];
        files.emplace(hash.sha256, *request);
    }
    return files;
}

} // namespace tsuzuri
