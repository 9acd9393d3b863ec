#pragma once

#include "core/model/evidence.h"

namespace tsuzuri {

/// Evidence that somebody has and still means to show: what is planned has nothing to judge yet, what was
/// rejected or replaced has been judged.
inline bool isInHand(const Evidence &evidence)
{
    switch (evidence.status) {
    case EvidenceStatus::Planned:
    case EvidenceStatus::Requested:
    case EvidenceStatus::Rejected:
    case EvidenceStatus::Superseded:
    case EvidenceStatus::Withdrawn:
        return false;
    default:
        return true;
    }
}

inline bool isAboutToBeShown(const Evidence &evidence)
{
    return evidence.status == EvidenceStatus::Ready || evidence.status == EvidenceStatus::Submitted;
}

inline bool showsDesign(const Evidence &evidence)
{
    return evidence.nature == EvidenceNature::Design || evidence.nature == EvidenceNature::Both;
}

inline bool showsOperation(const Evidence &evidence)
{
    return evidence.nature == EvidenceNature::Operating || evidence.nature == EvidenceNature::Both;
}

inline bool isOfPeriod(const Evidence &evidence)
{
    return evidence.nature == EvidenceNature::Operating || evidence.nature == EvidenceNature::Population;
}

} // namespace tsuzuri
