#include "core/gaps/rule_families.h"

namespace tsuzuri {

namespace {

constexpr Rule files(const char *id, Kind subject, Severity severity)
{
    return {id, RuleSet::Further, severity, subject, RuleScope::Project, RuleSource::Files, nullptr};
}

constexpr Rule binder(const char *id, Kind subject, Severity severity)
{
    return {id, RuleSet::Further, severity, subject, RuleScope::Project, RuleSource::Binder, nullptr};
}

/// BND-01 and BND-05 have the severity of their milder case; the binder decides.
constexpr Rule rules[]{
    files("EVD-14", Kind::Evidence, Severity::Minor),
    files("EVD-25", Kind::Evidence, Severity::Blocker),
    files("SMP-10", Kind::Sample, Severity::Minor),
    files("SMP-12", Kind::Population, Severity::Minor),
    files("SMP-13", Kind::Population, Severity::Major),
    binder("BND-01", Kind::BinderBuild, Severity::Minor),
    binder("BND-02", Kind::BinderBuild, Severity::Blocker),
    binder("BND-03", Kind::BinderBuild, Severity::Blocker),
    binder("BND-04", Kind::BinderBuild, Severity::Minor),
    binder("BND-05", Kind::BinderBuild, Severity::Advice),
    binder("BND-06", Kind::BinderBuild, Severity::Blocker),
    binder("BND-07", Kind::BinderBuild, Severity::Blocker),
    binder("BND-08", Kind::BinderBuild, Severity::Major),
    binder("BND-09", Kind::BinderBuild, Severity::Major),
    binder("BND-10", Kind::BinderBuild, Severity::Minor),
    binder("BND-11", Kind::BinderProfile, Severity::Major),
    binder("BND-12", Kind::BinderBuild, Severity::Minor),
    binder("BND-13", Kind::BinderBuild, Severity::Minor),
    binder("BND-14", Kind::BinderBuild, Severity::Blocker),
    binder("BND-15", Kind::BinderBuild, Severity::Major),
    binder("BND-16", Kind::BinderBuild, Severity::Minor),
    binder("BND-17", Kind::BinderBuild, Severity::Minor),
    binder("BND-18", Kind::BinderBuild, Severity::Minor),
    binder("BND-19", Kind::BinderBuild, Severity::Minor),
};

} // namespace

std::span<const Rule> fileRules()
{
    return rules;
}

} // namespace tsuzuri
