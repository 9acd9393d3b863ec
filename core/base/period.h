#pragma once

#include <QDate>

namespace tsuzuri {

/// Civil days from `from` to `to`, both included. An invalid end is open.
struct Period {
    QDate from;
    QDate to;

    bool operator==(const Period &) const = default;

    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    bool contains(QDate day) const
    {
        return day.isValid() && (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }
    bool overlaps(const Period &other) const
    {
        return (!from.isValid() || !other.to.isValid() || from <= other.to)
            && (!to.isValid() || !other.from.isValid() || other.from <= to);
    }
};

} // namespace tsuzuri
