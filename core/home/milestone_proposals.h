#pragma once

#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

class BothWords;

/// A day that follows from what a project says and from the cycle of its scheme (pack::Cycle), and that
/// nobody has entered yet.
struct MilestoneProposal {
    enum class What : std::uint8_t {
        RenewalDue, ///< the registration lapses: its renewal must be applied for by that day
        NextPeriod, ///< the next audit period must begin, without a gap
        Surveillance, ///< the next surveillance audit
        Recertification, ///< the certificate lapses: recertification must be through
    };

    Id<Project> project;
    What what{};
    QDate day;
    QDate warnsFrom; ///< invalid where nothing lapses

    bool operator==(const MilestoneProposal &) const = default;
};

/// Of open projects (null: of all), today and later, nearest first. A registration counted from the end of
/// the period holds so many months from the day that follows it: one that ends on 2026-03-31 and 16 months
/// give 2027-07-31.
std::vector<MilestoneProposal> milestoneProposals(const Dataset &data, Id<Project> project, QDate today);

/// The milestone, with its name in both languages, and the project's own field that rules watch
/// (registration_expiry, certificate_valid_to, next_audit_planned_on) where that is empty.
ChangeSet acceptedProposal(const Dataset &data, const MilestoneProposal &proposal, const BothWords &words);

/// The day on which the warning begins before a registration or certificate lapses ("renewal_warn_days").
QDate warnsFrom(const Project &project, QDate expiry);

} // namespace tsuzuri
