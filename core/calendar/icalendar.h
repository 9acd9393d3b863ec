#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace tsuzuri {

/// A whole day in somebody's calendar.
struct CalendarEntry {
    QString uid; ///< the same for the same matter in every export
    QDate day;
    QString summary;
    QString description;
    QString category;

    bool operator==(const CalendarEntry &) const = default;
};

/// The entries as a calendar file after RFC 5545: UTF-8, CRLF, lines of at most 75 octets, days without a
/// time that block nothing. `stamp` stands for the moment of the export; entries without a day are left out.
/// Equal input gives equal bytes.
QByteArray icalendar(const QString &name, const std::vector<CalendarEntry> &entries, const QDateTime &stamp);

} // namespace tsuzuri
