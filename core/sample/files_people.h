#pragma once

#include "core/base/localized_text.h"

#include <QHash>
#include <QString>

namespace tsuzuri {

struct SamplePerson {
    LocalizedText name;
    LocalizedText department;
    QString account; ///< before the @ of the address
};

/// People of the sample company by ref (P-004).
using SamplePeople = QHash<QString, SamplePerson>;

} // namespace tsuzuri
