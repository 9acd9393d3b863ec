#include "core/gaps/gap_order.h"

#include "core/base/fold.h"
#include "core/model/dataset.h"

#include <map>

namespace tsuzuri {

namespace {

int compareRefs(const QString &left, const QString &right)
{
    const int order = naturalCompare(left, right);
    return order != 0 ? order : left.compare(right);
}

/// Refs in natural order as numbers, so that sorting many gaps folds every ref once.
QHash<QString, int> placesOf(const std::vector<Gap> &gaps)
{
    QHash<QString, int> places;
    for (const Gap &gap : gaps)
        places.insert(gap.subjectRef, 0);
    QStringList refs = places.keys();
    std::ranges::sort(
        refs, [](const QString &left, const QString &right) { return compareRefs(left, right) < 0; });
    for (int i = 0; i < refs.size(); ++i)
        places[refs[i]] = i;
    return places;
}

auto wordsOf(const Gap &gap)
{
    return std::pair(QStringView(gap.label), QStringView(gap.fingerprint));
}

struct Place {
    Severity severity;
    int rule;
    int ref;
    int project;
    std::size_t gap;

    auto numbers() const { return std::tie(severity, rule, ref, project); }
};

std::vector<Place> placesIn(const std::vector<Gap> &gaps, const Dataset &data)
{
    const QHash<QString, int> refs = placesOf(gaps);
    std::map<QStringView, int> rules;
    for (const Gap &gap : gaps)
        rules.emplace(gap.rule, 0);
    for (int number = 0; auto &[rule, place] : rules)
        place = number++;
    std::vector<Place> places;
    places.reserve(gaps.size());
    for (const Gap &gap : gaps)
        places.push_back({gap.severity, rules.at(gap.rule), refs.value(gap.subjectRef),
            data.table<Project>().rowOf(gap.project.uuid), places.size()});
    return places;
}

} // namespace

bool GapOrder::operator()(const Gap &left, const Gap &right) const
{
    if (left.severity != right.severity)
        return left.severity < right.severity;
    if (left.rule != right.rule)
        return left.rule < right.rule;
    if (const int order = compareRefs(left.subjectRef, right.subjectRef); order != 0)
        return order < 0;
    const auto rowOf = [this](const Gap &gap) { return m_data.table<Project>().rowOf(gap.project.uuid); };
    if (left.project != right.project)
        return rowOf(left) < rowOf(right);
    return wordsOf(left) < wordsOf(right);
}

void GapOrder::sort(std::vector<Gap> &gaps) const
{
    std::vector<Place> places = placesIn(gaps, m_data);
    std::ranges::sort(places, [&](const Place &left, const Place &right) {
        return left.numbers() != right.numbers() ? left.numbers() < right.numbers()
                                                 : wordsOf(gaps[left.gap]) < wordsOf(gaps[right.gap]);
    });
    std::vector<Gap> sorted;
    sorted.reserve(gaps.size());
    for (const Place &place : places)
        sorted.push_back(std::move(gaps[place.gap]));
    gaps = std::move(sorted);
}

void GapOrder::merge(std::vector<Gap> &gaps, std::vector<Gap> more) const
{
    if (more.empty())
        return;
    sort(more);
    std::vector<Gap> merged;
    merged.reserve(gaps.size() + more.size());
    auto next = gaps.begin();
    for (Gap &gap : more) { // few among many: each finds its place by halving
        const auto place = std::upper_bound(next, gaps.end(), gap, *this);
        std::move(next, place, std::back_inserter(merged));
        next = place;
        merged.push_back(std::move(gap));
    }
    std::move(next, gaps.end(), std::back_inserter(merged));
    gaps = std::move(merged);
}

} // namespace tsuzuri
