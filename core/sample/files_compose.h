#pragma once

#include "core/sample/files_content.h"
#include "core/sample/files_people.h"
#include "core/sample/files_recipe.h"
#include "core/sample/files_request.h"

namespace tsuzuri {

/// The words of an evidence file. A request without a recipe gets its facts and its summary.
SampleContent composeEvidence(
    const SampleFileRequest &request, const SampleRecipes &recipes, const SamplePeople &people);

/// The words of a document version; `request.document` must be there.
SampleContent composeDocument(const SampleFileRequest &request, const SampleRecipes &recipes);

} // namespace tsuzuri
