#pragma once

#include "core/sample/files_content.h"
#include "core/sample/files_recipe.h"
#include "core/sample/files_request.h"

namespace tsuzuri {

/// The words of a recipe in the request's language, with {period}, {summary} and the like filled in.
QString sampleWords(const LocalizedText &text, const SampleFileRequest &request);

/// "2026-04-01 - 2026-06-30", or the one day.
QString samplePeriod(const SampleFileRequest &request);

/// `rows` rows of the columns. The same request and recipe give the same rows; `SampleRecipe::skip` rows of
/// the seed's file are left out before the first.
SampleTable makeSampleTable(const std::vector<SampleColumn> &columns, int rows, const SampleRecipe &recipe,
    const SampleFileRequest &request);

/// Single values; those that came out empty are left out. `item` is the sampled item that they belong to, or
/// null.
SampleFacts makeSampleFacts(const std::vector<SampleColumn> &columns, const SampleFileRequest &request,
    const SampledItem *item = nullptr);

} // namespace tsuzuri
