#pragma once

#include "core/difference/answer_chains.h"

namespace tsuzuri {

/// Who answers a requirement of the target, the surest first.
enum class AnswerSource : std::uint8_t {
    OwnControl, ///< a control of the company that is in force
    Held, ///< a requirement that the company meets already
    Presumed ///< the common control that usually meets what is held; nobody has said that the company has it
};

/// One way in which a requirement is answered.
struct AnswerVia {
    struct Step {
        AnswerNode node;
        MappingRelation relation{}; ///< to the next one
        MappingStrength strength{};
        LinkOrigin origin{};
        LocalizedText author; ///< who says so
        LocalizedText source; ///< by which table
    };
    AnswerSource source{};
    MappingRelation relation{}; ///< what the first step is to the last
    std::vector<Step> steps; ///< the last is the requirement itself
    int weakest = -1; ///< the step whose link to the next is the weakest; -1 where there is none
};

AnswerVia viaOf(const AnswerGraph &graph, const AnswerChain &chain);

/// 一度答えれば全体に反映: the company's controls that serve a requirement of any scheme, each through its
/// best chain: by its own link, as a control of the catalogue, or through another requirement that it serves.
/// The best come first.
std::vector<AnswerVia> servingControls(
    const AnswerGraph &graph, const QString &framework, const QString &code);

} // namespace tsuzuri
