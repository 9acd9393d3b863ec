#pragma once

#include "core/interchange/foreign_document.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace tsuzuri {

/// Which controls an import or an insertion of a profile takes: include-all or include-controls, less
/// exclude-controls.
class OscalSelection {
public:
    explicit OscalSelection(const QJsonObject &choice);

    /// `ancestors` are the controls that a control lies in: with-child-controls takes it with one of them.
    bool takes(const QString &id, const QStringList &ancestors) const;
    /// The ids that were named and that `known` lacks.
    QStringList unknown(const QSet<QString> &known) const;
    qsizetype patterns() const;

private:
    struct Rule {
        QSet<QString> ids;
        std::vector<QRegularExpression> patterns;
        bool withChildren = false;
    };
    static std::vector<Rule> rulesOf(const QJsonArray &choices);
    static bool isMet(const std::vector<Rule> &rules, const QString &id, const QStringList &ancestors);

    bool m_isAll = false;
    std::vector<Rule> m_included;
    std::vector<Rule> m_excluded;
    QStringList m_named;
};

/// All controls of a catalog by id, those in controls too.
QSet<QString> controlIds(const QJsonObject &catalog);

} // namespace tsuzuri
