#pragma once

#include "core/difference/answer_graph.h"
#include "core/difference/scheme.h"

namespace tsuzuri {

/// The requirements that a company meets already.
class Held {
public:
    /// `words` are packs with or without ":LEVEL". Requirements that every project of the workspace has
    /// excluded are left out. Errors: those of Scheme::read.
    static Result<Held> read(const PackShelf &shelf, const Dataset *data, const QStringList &words);

    bool contains(const QString &framework, const QString &code) const
    {
        return m_requirements.contains({framework, code});
    }
    std::vector<LocalizedText> titles() const;
    /// The catalogue's controls that usually answer what is held: those linked to a held requirement, or to
    /// one that a held one answers wholly. Nothing is presumed from a scheme of the target's own family.
    QSet<int> presumed(const AnswerGraph &graph, const Scheme &target) const;

private:
    std::vector<Scheme> m_schemes;
    QSet<std::pair<QString, QString>> m_requirements;
};

} // namespace tsuzuri
