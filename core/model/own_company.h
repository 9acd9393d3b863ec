#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

/// The own organisation's name; empty where none is recorded.
inline LocalizedText companyName(const Dataset &data)
{
    for (const Organisation &organisation : data.table<Organisation>()) {
        if (organisation.kind == OrganisationKind::Own)
            return organisation.name;
    }
    return {};
}

} // namespace tsuzuri
