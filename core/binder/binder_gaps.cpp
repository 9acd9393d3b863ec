#include "core/binder/binder_gaps.h"

#include "core/gaps/rule.h"
#include "core/gaps/rule_switches.h"

#include <QFileInfo>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

NamedText named(const QString &name, const QString &text)
{
    return {name, {text, text}};
}

bool isOftenBlocked(const QString &suffix)
{
    static const QSet<QString> suffixes{u"exe"_s, u"bat"_s, u"cmd"_s, u"js"_s, u"vbs"_s, u"lnk"_s, u"ps1"_s,
        u"scr"_s, u"msi"_s, u"com"_s, u"jar"_s, u"docm"_s, u"xlsm"_s, u"pptm"_s};
    return suffixes.contains(suffix);
}

class BinderRules {
public:
    explicit BinderRules(const BinderPlan &plan)
        : m_plan(plan)
        , m_switches(plan.data())
    {
        for (const RefusedFile &file : plan.refused())
            m_refused.insert(file.ref);
    }

    void check(const BinderItem &item)
    {
        const NamedText ref = named(u"b.ref"_s, item.ref);
        if (m_refused.contains(item.ref))
            report(missingFileRule, item, {ref});
        if (!item.title.has(m_plan.request().language))
            report("BND-13"_L1, item, {ref, named(u"lang"_s, languageCode(m_plan.request().language))});
        for (const BinderFile &file : item.files) {
            if (file.originalName != file.originalName.normalized(QString::NormalizationForm_C))
                report("BND-04"_L1, item,
                    {ref, named(u"name"_s, file.originalName.normalized(QString::NormalizationForm_C))},
                    file.path);
            const QString suffix = QFileInfo(file.originalName).suffix().toLower();
            if (isOftenBlocked(suffix))
                report("BND-18"_L1, item, {ref, named(u"ext"_s, suffix)}, file.path);
        }
    }

    std::vector<Gap> gaps;

private:
    void report(
        QLatin1StringView id, const BinderItem &item, NamedTexts arguments, const QString &discriminator = {})
    {
        const Rule *rule = findRule(QString(id));
        if (!rule || (id != missingFileRule && m_switches.isOff(id, m_plan.record().id)))
            return;
        Gap gap;
        gap.rule = id;
        gap.severity = rule->severity.at(m_plan.record().phase);
        gap.project = m_plan.record().id;
        gap.subject = item.record;
        gap.subjectRef = item.ref;
        gap.arguments = std::move(arguments);
        gap.fingerprint = gapFingerprint(gap.rule, gap.project, gap.subject, discriminator);
        gaps.push_back(std::move(gap));
    }

    const BinderPlan &m_plan;
    RuleSwitches m_switches;
    QSet<QString> m_refused;
};

std::vector<Gap> gapsOfItems(const BinderPlan &plan)
{
    BinderRules rules(plan);
    for (const auto *items : {&plan.documents(), &plan.evidence()}) {
        for (const BinderItem &item : *items)
            rules.check(item);
    }
    return std::move(rules.gaps);
}

} // namespace

std::span<const QLatin1StringView> binderRules()
{
    static constexpr std::array rules{QLatin1StringView("BND-04"), missingFileRule,
        QLatin1StringView("BND-13"), QLatin1StringView("BND-18")};
    return rules;
}

GapReport binderGaps(const BinderPlan &plan)
{
    GapOptions options;
    options.project = plan.record().id;
    GapReport report = evaluateGaps(plan.data(), plan.request().asOf, options);
    std::vector<Gap> own = gapsOfItems(plan);
    std::ranges::move(own, std::back_inserter(report.gaps));
    std::ranges::stable_sort(report.gaps, {}, &Gap::severity);
    report.applyWaivers(plan.data());
    return report;
}

QStringList refusedFingerprints(const BinderPlan &plan)
{
    QStringList fingerprints;
    for (const Gap &gap : gapsOfItems(plan)) {
        if (gap.rule == missingFileRule)
            fingerprints << gap.fingerprint;
    }
    fingerprints.sort();
    return fingerprints;
}

} // namespace tsuzuri
