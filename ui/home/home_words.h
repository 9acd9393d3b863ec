#pragma once

#include "core/base/localized_text.h"

#include <QDate>
#include <QString>

namespace tsuzuri {

class Session;
struct ComingDay;
struct NextStep;

/// "Answer 3 overdue request(s)"
QString stepText(const NextStep &step);
/// "監査対象期間の終わり · 2026年度 ISMAP監査"
QString dayText(const Session &session, const ComingDay &day);
/// "Friday, 20 November 2026"
QString longDay(Language language, QDate day);
/// LOC → "Locations"
QString familyText(const QString &family);

} // namespace tsuzuri
