#include "core/words/pack_choices.h"

#include "core/frameworks/pack_names.h"
#include "core/model/kind.h"

namespace tsuzuri {

namespace {

std::vector<ChoiceLabel> labelsOf(
    const std::vector<PackName> &names, Language language, const std::vector<ChoiceLabel> &own)
{
    std::vector<ChoiceLabel> labels;
    for (const PackName &each : names)
        labels.push_back({each.code, each.name.best(language)});
    labels.insert(labels.end(), own.begin(), own.end());
    return labels;
}

template <Language language>
const std::vector<ChoiceLabel> &choicesIn(int field, const std::vector<ChoiceLabel> &own)
{
    static const int scheme = kindInfo(Kind::Project).fieldIndex(u"scheme");
    static const int frameworks = kindInfo(Kind::Project).fieldIndex(u"frameworks");
    if (field == scheme) {
        static const auto labels = labelsOf(schemeNames(), language, own);
        return labels;
    }
    if (field == frameworks) {
        static const auto labels = labelsOf(frameworkNames(), language, own);
        return labels;
    }
    return own;
}

} // namespace

const std::vector<ChoiceLabel> &projectChoices(
    int field, Language language, const std::vector<ChoiceLabel> &own)
{
    return language == Language::Japanese ? choicesIn<Language::Japanese>(field, own)
                                          : choicesIn<Language::English>(field, own);
}

} // namespace tsuzuri
