#pragma once

#include "core/interchange/foreign_document.h"
#include "core/interchange/framework_draft.h"
#include "core/interchange/oscal_props.h"

namespace tsuzuri {

/// Requires OSCAL of a version that this program knows: 1.x. `kind` is "catalog" or "profile". PackDamaged.
Result<void> checkOscalVersion(const ForeignDocument &document, const QString &kind);

/// The members of `key`, an array of objects; a fault where it is something else.
Result<std::vector<QJsonObject>> oscalObjects(
    const ForeignDocument &document, const QJsonObject &owner, const QString &path, QLatin1StringView key);

/// Turns the catalog of a document (root "catalog") into a pack. Groups stay groups, controls become
/// requirements, enhancements requirements below them, withdrawn ones stay apart. Codes are the controls'
/// labels where each has its own, else their ids. Everything else of a control stays in
/// `pack::Requirement::oscal` for the way back. Errors: PackDamaged.
Result<FrameworkDraft> packOfCatalog(
    const ForeignDocument &document, const FrameworkOptions &options, const BothWords &words);

} // namespace tsuzuri
