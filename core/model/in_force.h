#pragma once

#include "core/model/document_version.h"

namespace tsuzuri {

/// Approved once, whatever came after: drafts and what is under review are not.
inline bool isReleased(const DocumentVersion &version)
{
    return version.status == Lifecycle::Approved || version.status == Lifecycle::Effective
        || version.status == Lifecycle::Superseded || version.status == Lifecycle::Retired;
}

/// Released, and the day lies between its effective date and that on which another took its place.
inline bool isInForceOn(const DocumentVersion &version, QDate day)
{
    return isReleased(version) && version.effectiveOn.isValid() && version.effectiveOn <= day
        && (!version.supersededOn.isValid() || day < version.supersededOn);
}

} // namespace tsuzuri
