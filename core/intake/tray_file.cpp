#include "core/intake/tray_file.h"

#include <QTimeZone>

namespace tsuzuri {

QDateTime takenAt(const EvidenceFile &file)
{
    constexpr int timed = 7; // version of identities that begin with their time in milliseconds
    const std::uint64_t high = file.id.uuid.high();
    if ((high >> 12 & 0xF) != timed)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(high >> 16), QTimeZone::UTC);
}

} // namespace tsuzuri
