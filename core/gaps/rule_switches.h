#pragma once

#include "core/model/records.h"

#include <QHash>

namespace tsuzuri {

class Dataset;

/// Which rules a team has switched off, in all projects or in some. A setting counts once it says why.
class RuleSwitches {
public:
    explicit RuleSwitches(const Dataset &data);

    /// A setting of the project beats that of every project; a null project has only the latter.
    bool isOff(QLatin1StringView rule, Id<Project> project) const;
    /// Ids of rules that are off anywhere, ascending.
    QStringList all() const;

private:
    QHash<QString, QHash<QString, RuleSwitch>> m_states; // by rule, then project ("": every one)
};

} // namespace tsuzuri
