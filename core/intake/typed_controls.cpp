#include "core/intake/typed_controls.h"

#include "core/base/fold.h"
#include "core/intake/proposer_source.h"
#include "core/model/by_ref.h"

#include <QRegularExpression>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QStringList parts(QStringView typed)
{
    static const QRegularExpression gaps(u"[\\s,、;，]+"_s);
    return typed.toString().split(gaps, Qt::SkipEmptyParts);
}

/// The control with this number, or the only one that ends in these digits.
const Control *byNumber(const Dataset &data, const QString &part)
{
    bool isNumber = false;
    const int number = part.normalized(QString::NormalizationForm_KC).toInt(&isNumber);
    const Control *found = nullptr;
    for (const Control &control : data.table<Control>()) {
        if (refKey(control.ref) == refKey(part))
            return &control;
        if (!isNumber || control.ref.section(u'-', -1).toInt() != number)
            continue;
        if (found)
            return nullptr; // IAM-01 and OPS-01: nobody knows which
        found = &control;
    }
    return found;
}

} // namespace

std::vector<const Control *> controlsLike(const Dataset &data, QStringView typed, std::size_t most)
{
    QStringList words;
    for (const QString &part : parts(typed))
        words << foldTight(part);
    std::vector<const Control *> found;
    for (const Control *control : byRef(data.table<Control>())) {
        const QString text = foldTight(control->ref + control->name.ja + u' ' + control->name.en);
        if (found.size() < most
            && std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }))
            found.push_back(control);
    }
    return found;
}

std::vector<Id<Control>> typedControls(const Dataset &data, QStringView typed)
{
    std::vector<Id<Control>> controls;
    for (const QString &part : parts(typed)) {
        const Control *control = byNumber(data, part);
        if (!control) {
            controls.clear();
            break;
        }
        if (!std::ranges::contains(controls, control->id))
            controls.push_back(control->id);
    }
    if (controls.empty() && !parts(typed).isEmpty()) {
        if (const auto like = controlsLike(data, typed, 2); like.size() == 1)
            controls.push_back(like.front()->id);
    }
    return controls;
}

} // namespace tsuzuri
