#include "core/model/dataset.h"

namespace tsuzuri {

int Dataset::size(Kind kind) const
{
    return withKind(kind, [&]<typename T>() { return table<T>().size(); });
}

int Dataset::rowOf(Kind kind, Uuid id) const
{
    return withKind(kind, [&]<typename T>() { return table<T>().rowOf(id); });
}

Uuid Dataset::idAt(Kind kind, int row) const
{
    return withKind(
        kind, [&]<typename T>() { return table<T>().rows()[static_cast<std::size_t>(row)].id.uuid; });
}

const QString &Dataset::refAt(Kind kind, int row) const
{
    return withKind(kind, [&]<typename T>() -> const QString & {
        return table<T>().rows()[static_cast<std::size_t>(row)].ref;
    });
}

Value Dataset::valueAt(Kind kind, int row, int field) const
{
    return withKind(kind,
        [&]<typename T>() { return fieldValue(table<T>().rows()[static_cast<std::size_t>(row)], field); });
}

QString Dataset::refOf(Kind kind, Uuid id) const
{
    return withKind(kind, [&]<typename T>() {
        const T *record = table<T>().findAlsoDeleted(Id<T>{id});
        return record ? record->ref : QString();
    });
}

Uuid Dataset::idOf(Kind kind, const QString &ref) const
{
    return withKind(kind, [&]<typename T>() {
        const T *record = table<T>().findRef(ref);
        return record ? record->id.uuid : Uuid();
    });
}

RefNumbers::RefNumbers(const Dataset &dataset, Kind kind)
    : m_prefix(QString::fromLatin1(kindInfo(kind).prefix))
    , m_digits(kindInfo(kind).digits)
{
    withKind(kind, [&]<typename T>() {
        const auto &refs = dataset.table<T>().refs();
        std::for_each(refs.keyBegin(), refs.keyEnd(), [this](const QString &ref) { take(ref); });
    });
}

void RefNumbers::take(const QString &ref)
{
    if (ref.startsWith(m_prefix))
        m_last = std::max(m_last, QStringView(ref).sliced(m_prefix.size()).toLongLong());
}

QString RefNumbers::next()
{
    return m_prefix + QString::number(++m_last).rightJustified(m_digits, u'0');
}

} // namespace tsuzuri
