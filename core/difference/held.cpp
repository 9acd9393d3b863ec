#include "core/difference/held.h"

#include "core/difference/relation.h"

namespace tsuzuri {

namespace {

/// Requirements that somebody has decided not to meet, and nobody to meet.
QSet<std::pair<QString, QString>> excludedBy(const Dataset &data)
{
    QSet<std::pair<QString, QString>> excluded;
    QSet<std::pair<QString, QString>> adopted;
    for (const Applicability &decision : data.table<Applicability>()) {
        const Requirement *requirement = data.find(decision.requirement);
        if (!requirement)
            continue;
        const std::pair key(requirement->ref.section(u':', 0, 0), requirement->code);
        if (decision.applicability == ApplicabilityState::NotApplicable)
            excluded.insert(key);
        else if (decision.applicability == ApplicabilityState::Applicable
            || decision.applicability == ApplicabilityState::Partial)
            adopted.insert(key);
    }
    return excluded.subtract(adopted);
}

} // namespace

Result<Held> Held::read(const PackShelf &shelf, const Dataset *data, const QStringList &words)
{
    Held held;
    const auto excluded = data ? excludedBy(*data) : QSet<std::pair<QString, QString>>();
    for (const auto &[id, levels] : schemesOfWords(words)) {
        Result<Scheme> scheme = Scheme::read(shelf, data, id, levels);
        if (!scheme)
            return std::unexpected(scheme.error());
        for (const pack::Requirement *requirement : scheme->requirements())
            held.m_requirements.insert({id, requirement->id});
        held.m_schemes.push_back(std::move(*scheme));
    }
    held.m_requirements.subtract(excluded);
    return held;
}

std::vector<LocalizedText> Held::titles() const
{
    std::vector<LocalizedText> titles;
    for (const Scheme &scheme : m_schemes)
        titles.push_back(scheme.title());
    return titles;
}

QSet<int> Held::presumed(const AnswerGraph &graph, const Scheme &target) const
{
    QSet<int> presumed;
    const auto addCatalogue = [&](int requirement) {
        for (const AnswerLink &link : graph.linksOf(requirement)) {
            if (link.origin == LinkOrigin::Catalogue)
                presumed.insert(link.to);
        }
    };
    for (const Scheme &scheme : m_schemes) {
        if (scheme.isOfOneFamily(target))
            continue;
        for (const pack::Requirement *requirement : scheme.requirements()) {
            const int node = graph.requirement(scheme.pack().id, requirement->id);
            if (node < 0 || !contains(scheme.pack().id, requirement->id))
                continue;
            addCatalogue(node);
            for (const AnswerLink &link : graph.linksOf(node)) {
                const bool isMapping =
                    link.origin == LinkOrigin::Mapping || link.origin == LinkOrigin::OwnMapping;
                if (isMapping && answerOf(link.relation) == AnswerExtent::Whole)
                    addCatalogue(link.to);
            }
        }
    }
    return presumed;
}

} // namespace tsuzuri
