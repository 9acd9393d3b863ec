#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

// Why a common control is not taken stands in the notes of the requirements that it would answer, a line
// each: "TC-010: we have no data centre".

QString noteOfLeftOut(const QString &common, const QString &reason);
/// The note without that line.
void forgetLeftOut(LocalizedText &note, const QString &common);
bool tellsLeftOut(const LocalizedText &note, const QString &common);
/// Reasons by common control.
QHash<QString, QString> reasonsLeftOut(const Dataset &data, Id<Project> project);

} // namespace tsuzuri
