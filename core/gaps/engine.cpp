#include "core/gaps/engine.h"

#include "core/gaps/file_facts.h"
#include "core/gaps/gap_order.h"
#include "core/gaps/inquiry.h"

namespace tsuzuri {

void GapReport::applyWaivers(const Dataset &dataset)
{
    QHash<QString, Id<Waiver>> waivers;
    for (const Waiver &waiver : dataset.table<Waiver>()) {
        if (waiver.until.isValid() && waiver.until >= asOf && !waiver.approver.isNull())
            waivers.insert(waiver.fingerprint, waiver.id);
    }
    m_counts = {};
    for (Gap &gap : gaps) {
        gap.waiver = waivers.value(gap.fingerprint);
        if (!gap.isWaived())
            ++m_counts[static_cast<std::size_t>(gap.severity)];
    }
}

GapReport evaluateGaps(const Dataset &dataset, QDate asOf, const GapOptions &options)
{
    return evaluateGaps(dataset, asOf, {}, options);
}

GapReport evaluateGaps(
    const Dataset &dataset, QDate asOf, std::shared_ptr<const FileFacts> files, const GapOptions &options)
{
    WorkspaceIndex index(dataset, asOf);
    index.furthestPhase = std::max(index.furthestPhase, options.atLeast);
    const Inquiry inquiry(index, options, std::move(files));
    GapReport report = inquiry.emptyReport();
    inquiry.askAll(report.gaps);
    if (options.isCancelled && options.isCancelled())
        return report;
    GapOrder(dataset).sort(report.gaps);
    report.applyWaivers(dataset);
    return report;
}

} // namespace tsuzuri
