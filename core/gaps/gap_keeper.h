#pragma once

#include "core/gaps/inquiry.h"
#include "core/gaps/reach.h"

namespace tsuzuri {

/// The gaps of a workspace, kept true while it changes: what a change can't touch is not asked again. At any
/// time its report is that of evaluateGaps.
class GapKeeper {
public:
    /// Asks everything. `data` must outlive it; when cancelled it is of no use.
    GapKeeper(const Dataset &data, QDate asOf, const std::function<bool()> &isCancelled = {},
        std::shared_ptr<const FileFacts> files = {});

    const GapReport &report() const { return m_report; }

    /// The dataset is about to take these changes.
    void prepare(const ChangeSet &changes);
    /// It has taken them. False where they reach too far, or too many gaps stand already to go through them
    /// all: then a new keeper has to be made.
    [[nodiscard]] bool follow();
    /// More is known of files: what looks into them is asked again.
    void setFiles(std::shared_ptr<const FileFacts> files);

private:
    bool reachesTooFar(const ChangeSet &changes) const;
    bool isRead(Kind kind) const { return !Reach::isNowhere(kind) || m_inquiry.asks(kind); }
    template <typename T>
    void reach(const T &record, bool movesMembers);
    void askAnew();

    WorkspaceIndex m_index;
    Inquiry m_inquiry;
    GapReport m_report;
    Reach m_reach;
    struct Changed {
        AnyId id;
        bool movesMembers = false; ///< whether it decides otherwise what belongs to a project
    };
    std::vector<Changed> m_changed;
    bool m_isLost = false;
};

} // namespace tsuzuri
