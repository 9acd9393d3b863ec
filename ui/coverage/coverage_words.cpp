#include "ui/coverage/coverage_words.h"

#include "ui/session/session.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

QString CoverageWords::stateWord(CoverageState state)
{
    switch (state) {
    case CoverageState::Covered:
        return tr("In time");
    case CoverageState::Late:
        return tr("Late");
    case CoverageState::NoEvidence:
        return tr("Without evidence");
    case CoverageState::NotPlanned:
        return tr("Not planned");
    case CoverageState::Missing:
        return tr("Not done");
    case CoverageState::NoneOccurred:
        return tr("None occurred");
    case CoverageState::Waived:
        return tr("Waived");
    case CoverageState::NotYetDue:
        return tr("Due later");
    case CoverageState::OutsidePeriod:
        return tr("Outside the period");
    }
    return {};
}

QString CoverageWords::summary(const Session &session, const Control &control, const ControlRibbon &ribbon)
{
    QStringList labels;
    for (const RibbonSegment &segment : ribbon.segments) {
        if (segment.state == ribbon.worst)
            labels << segment.label;
    }
    const int field = kindInfo(Kind::Control).fieldIndex(u"frequency");
    const QString often =
        session.words().choice(Kind::Control, field, QString::fromLatin1(code(control.frequency)));
    const QString which = session.words().list(labels.first(qMin<qsizetype>(labels.size(), 4)));
    if (ribbon.segments.empty())
        //: %1: how often the control is carried out
        return tr("%1: no occurrences to expect").arg(often);
    switch (ribbon.worst) {
    case CoverageState::Missing:
        //: %1: how often the control is carried out, %2: occurrences such as 2026-Q2
        return tr("%1: %2 not done").arg(often, which);
    case CoverageState::NotPlanned:
        return tr("%1: %2 not in the plan").arg(often, which);
    case CoverageState::NoEvidence:
        return tr("%1: %2 without evidence").arg(often, which);
    case CoverageState::Late:
        return tr("%1: %2 late").arg(often, which);
    default:
        break;
    }
    const bool isBatched = std::ranges::any_of(ribbon.segments, &RibbonSegment::isBatched);
    return isBatched ? tr("%1: several on one day").arg(often) : tr("%1: in order").arg(often);
}

QString CoverageWords::segmentText(
    const Session &session, const ControlRibbon &ribbon, const RibbonSegment &segment)
{
    QStringList lines{session.reader().label(Kind::Control, ribbon.control.uuid),
        segment.label + u' ' + session.words().period(segment.window), stateWord(segment.state)};
    if (segment.isBatched)
        lines << batchedWord();
    if (segment.dueOn.isValid())
        lines << tr("Due: %1").arg(day(segment.dueOn));
    if (segment.performedOn.isValid())
        lines << tr("Performed: %1").arg(day(segment.performedOn));
    for (const EvidenceBar &bar : ribbon.evidence) {
        if (bar.covers.from <= segment.window.to && bar.covers.to >= segment.window.from)
            lines << session.reader().label(Kind::Evidence, bar.evidence.uuid);
        if (lines.size() > 12)
            break;
    }
    return lines.join(u'\n');
}

} // namespace tsuzuri
