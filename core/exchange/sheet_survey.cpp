#include "core/exchange/sheet_survey.h"

#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsForSamples = 200;
constexpr qsizetype longestSample = 200;

qsizetype filled(const Row &row)
{
    return std::ranges::count_if(row.cells, [](const Cell &cell) { return !cell.isEmpty(); });
}

/// The first row that has words in at least half as many cells as the fullest one.
HeaderPlace guessedPlace(const std::vector<Row> &rows)
{
    qsizetype most = 0;
    for (const Row &row : rows)
        most = std::max(most, filled(row));
    const auto found = std::ranges::find_if(rows, [&](const Row &row) { return 2 * filled(row) >= most; });
    return found == rows.end() ? HeaderPlace() : HeaderPlace{found->number, 1};
}

struct Finding {
    HeaderMapping mapping;
    bool isRemembered = false;
};

/// With the memory that fits best, once it is known which headings there are.
Result<Finding> findHeader(const QString &path, const std::vector<Row> &rows, const ImportOptions &options,
    const std::vector<ImportMemory> &memories)
{
    const BothWords words;
    const HeaderMapper mapper(options.kind, words);
    if (!options.headings.isEmpty()) {
        auto mapping = mapper.map(path, rows, options.header, options.headings);
        return mapping ? Result<Finding>({std::move(*mapping), false}) : std::unexpected(mapping.error());
    }
    Finding best;
    qsizetype most = 0;
    for (const ImportMemory &memory : memories) {
        auto mapping = mapper.map(path, rows, options.header, memory.choices);
        if (!mapping || memoryFor({memory}, mapping->headings()) == nullptr)
            continue;
        const qsizetype common = std::ranges::count_if(
            mapping->headings(), [&](const QString &heading) { return memory.choices.contains(heading); });
        if (common > most) {
            most = common;
            best = {std::move(*mapping), true};
        }
    }
    if (most > 0)
        return best;
    auto mapping = mapper.map(path, rows, options.header, {});
    if (!mapping && options.header.row == 0)
        mapping = mapper.map(path, rows, guessedPlace(rows), {});
    if (!mapping)
        return std::unexpected(mapping.error());
    return Finding{std::move(*mapping), false};
}

std::vector<QStringList> samplesOf(const std::vector<Row> &rows, const HeaderMapping &mapping)
{
    std::vector<QStringList> samples(mapping.columns.size());
    for (const Row &row : rows) {
        if (row.number <= mapping.lastRow())
            continue;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const QString content = text(row.at(static_cast<qsizetype>(i))).left(longestSample).simplified();
            if (samples[i].size() < sampleCount && !content.isEmpty() && !samples[i].contains(content))
                samples[i] << content;
        }
    }
    return samples;
}

} // namespace

Result<SheetSurvey> surveySheet(const QString &path, const ImportOptions &options,
    const std::vector<ImportMemory> &memories, const QTimeZone &zone)
{
    ReadOptions reading;
    reading.sheet = options.sheet;
    reading.encoding = options.encoding;
    reading.zone = zone;
    const auto reader = TableReader::open(path, reading);
    if (!reader)
        return std::unexpected(reader.error());
    SheetSurvey survey;
    for (const SheetInfo &sheet : (*reader)->sheets()) {
        if (!sheet.isHidden)
            survey.sheets << sheet.name;
    }
    survey.sheet = options.sheet.isEmpty() ? survey.sheets.value(0) : options.sheet;
    const int last = std::min(std::max(headerSearchRows, options.header.row), mostHeaderRow);
    auto rows = readFirstRows(**reader, last + rowsForSamples);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return failure(ErrorCode::NoHeader, {path});
    auto finding = findHeader(path, *rows, options, memories);
    if (!finding)
        return std::unexpected(finding.error());
    survey.mapping = std::move(finding->mapping);
    survey.isRemembered = finding->isRemembered;
    survey.samples = samplesOf(*rows, survey.mapping);
    const auto shown =
        std::min(rows->size(), static_cast<std::size_t>(std::max(headerSearchRows, last) + 10));
    rows->resize(shown);
    survey.firstRows = std::move(*rows);
    return survey;
}

} // namespace tsuzuri
