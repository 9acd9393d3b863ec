#pragma once

#include "core/frameworks/pack_shelf.h"
#include "core/model/dataset.h"

#include <map>

namespace tsuzuri {

/// A framework as OSCAL names its requirements.
struct OscalFramework {
    QString id;
    LocalizedText title;
    QString edition;
    QHash<QString, QString> ids; ///< code → id in its catalog
    QHash<QString, QString> codes; ///< and back

    bool isKnown() const { return !id.isEmpty(); }
};

/// Frameworks of a shelf, else those that only the workspace holds. Read when first asked for. Both must
/// outlive it.
class OscalFrameworks {
public:
    OscalFrameworks(const PackShelf &shelf, const Dataset &data)
        : m_shelf(shelf)
        , m_data(data)
    {
    }

    const Dataset &data() const { return m_data; }
    const PackShelf &shelf() const { return m_shelf; }
    /// Without an id where nobody knows it.
    const OscalFramework &framework(const QString &id);
    const OscalFramework &frameworkOf(const Requirement &requirement);
    /// The id in its catalog.
    QString idOf(const Requirement &requirement);

private:
    const PackShelf &m_shelf;
    const Dataset &m_data;
    std::map<QString, OscalFramework> m_read;
};

} // namespace tsuzuri
