#pragma once

#include "core/gaps/gap_keeper.h"

#include <QTest>

namespace tsuzuri {

/// Takes changes into a dataset as a workspace does, and the keeper with it. Returns false where the keeper
/// could not follow and was made anew.
inline bool take(Dataset &data, std::unique_ptr<GapKeeper> &keeper, ChangeSet changes,
    const std::shared_ptr<const FileFacts> &files = {})
{
    keeper->prepare(changes);
    forEachRecordType([&]<typename T>() { data.table<T>().put(std::move(changes.of<T>())); });
    if (keeper->follow())
        return true;
    keeper = std::make_unique<GapKeeper>(data, keeper->report().asOf, std::function<bool()>(), files);
    return false;
}

/// What makes one dataset of another.
inline ChangeSet difference(const Dataset &from, const Dataset &to)
{
    ChangeSet changes;
    forEachRecordType([&]<typename T>() {
        for (const T &record : to.table<T>()) {
            const T *before = from.find(record.id);
            if (!before || *before != record)
                changes.change(record);
        }
        for (const T &record : from.table<T>()) {
            if (!to.find(record.id))
                changes.remove(record, QDate(2026, 11, 20));
        }
    });
    return changes;
}

inline QString lineOf(const Gap &gap)
{
    QStringList parts{gap.rule, QString::number(static_cast<int>(gap.severity)), gap.project.toString(),
        gap.subject.uuid.toString(), gap.subjectRef, gap.label, gap.fingerprint, gap.waiver.toString()};
    for (const NamedText &argument : gap.arguments)
        parts << argument.name + u'=' + argument.text.ja + u'/' + argument.text.en;
    return parts.join(u'|');
}

/// "" where both say the same in the same order.
inline QString firstDifference(const GapReport &kept, const GapReport &whole)
{
    for (std::size_t i = 0; i < std::max(kept.gaps.size(), whole.gaps.size()); ++i) {
        const QString left = i < kept.gaps.size() ? lineOf(kept.gaps[i]) : QString();
        const QString right = i < whole.gaps.size() ? lineOf(whole.gaps[i]) : QString();
        if (left != right)
            return QStringLiteral("kept:  %1\nwhole: %2").arg(left, right);
    }
    for (const Severity severity : {Severity::Blocker, Severity::Major, Severity::Minor, Severity::Advice}) {
        if (kept.count(severity) != whole.count(severity))
            return QStringLiteral("counts differ");
    }
    return {};
}

} // namespace tsuzuri
