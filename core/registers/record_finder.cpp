#include "core/registers/record_finder.h"

#include "core/base/fold.h"
#include "core/registers/record_name.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

struct RecordFinder::KindIndex {
    using Words = QHash<QString, std::vector<Uuid>>;

    Words refs; ///< as they are
    Words looseRefs; ///< folded, without blanks and hyphens
    Words names; ///< likewise

    static void put(Words &words, const QString &key, Uuid id)
    {
        if (key.isEmpty())
            return;
        auto &ids = words[key];
        if (!std::ranges::contains(ids, id))
            ids.push_back(id);
    }
    void putRef(const QString &ref, Uuid id)
    {
        put(refs, ref, id);
        put(looseRefs, foldTight(ref), id);
    }
    void putName(const QString &name, Uuid id) { put(names, foldTight(name), id); }
};

namespace {

/// 三枝さん, 三枝 千尋 様: the name without the courtesy.
QString withoutCourtesy(const QString &name)
{
    for (const QStringView suffix : {u"さん", u"様", u"さま", u"氏"}) {
        if (name.size() > suffix.size() && name.endsWith(suffix))
            return name.chopped(suffix.size());
    }
    return name;
}

template <typename T, typename Index>
void putOthers(const Dataset &dataset, const T &record, Index &index)
{
    if constexpr (std::is_same_v<T, Person>) {
        index.putName(record.kana, record.id.uuid);
        index.putName(record.email, record.id.uuid);
    } else if constexpr (std::is_same_v<T, Organisation>) {
        index.putName(record.shortName.ja, record.id.uuid);
        index.putName(record.shortName.en, record.id.uuid);
    } else if constexpr (std::is_same_v<T, Requirement>) {
        index.putName(record.code, record.id.uuid);
    } else if constexpr (std::is_same_v<T, DocumentVersion>) {
        index.putName(dataset.refOf(Kind::Document, record.document.uuid) + record.label, record.id.uuid);
    } else if constexpr (std::is_same_v<T, ControlInstance>) {
        index.putName(dataset.refOf(Kind::Control, record.control.uuid) + record.label, record.id.uuid);
    }
}

} // namespace

RecordFinder::RecordFinder(const Dataset &dataset)
    : m_dataset(dataset)
    , m_indexes(kindCount)
{
}

RecordFinder::~RecordFinder() = default;

void RecordFinder::datasetChanged()
{
    m_indexes.clear();
    m_indexes.resize(kindCount);
}

void RecordFinder::datasetChanged(const std::set<Kind> &kinds)
{
    const auto forget = [this](Kind kind) { m_indexes[static_cast<std::size_t>(kind)].reset(); };
    std::ranges::for_each(kinds, forget);
    if (kinds.contains(Kind::Document))
        forget(Kind::DocumentVersion); // which are found by the number of their document
    if (kinds.contains(Kind::Control))
        forget(Kind::ControlInstance);
}

RecordFinder::KindIndex &RecordFinder::indexOf(Kind kind) const
{
    auto &index = m_indexes[static_cast<std::size_t>(kind)];
    if (!index) {
        index = std::make_unique<KindIndex>();
        fill(kind, *index);
    }
    return *index;
}

void RecordFinder::fill(Kind kind, KindIndex &index) const
{
    withKind(kind, [&]<typename T>() {
        for (const T &record : m_dataset.table<T>()) {
            const Uuid id = record.id.uuid;
            index.putRef(record.ref, id);
            const LocalizedText name = recordName(m_dataset, kind, id);
            index.putName(name.ja, id);
            index.putName(name.en, id);
            putOthers(m_dataset, record, index);
        }
    });
}

void RecordFinder::add(Kind kind, Uuid id, const QString &words)
{
    KindIndex &index = indexOf(kind);
    index.putRef(words, id);
    index.putName(words, id);
}

/// "D-001 基本方針": a ref and the name of the same record.
std::vector<Uuid> RecordFinder::findNumbered(const KindIndex &index, QStringView words) const
{
    for (qsizetype blank = words.lastIndexOf(u' '); blank > 0; blank = words.first(blank).lastIndexOf(u' ')) {
        const auto found = index.refs.constFind(words.first(blank).trimmed().toString());
        if (found == index.refs.cend())
            continue;
        const auto named = index.names.constFind(foldTight(words.sliced(blank)));
        for (const Uuid &id : *found) {
            if (named != index.names.cend() && std::ranges::contains(*named, id))
                return {id};
        }
    }
    return {};
}

std::vector<Uuid> RecordFinder::find(Kind kind, QStringView words) const
{
    const QString text = words.trimmed().toString();
    if (text.isEmpty())
        return {};
    const KindIndex &index = indexOf(kind);
    if (const auto found = index.refs.constFind(text); found != index.refs.cend())
        return *found;
    if (auto numbered = findNumbered(index, text); !numbered.empty())
        return numbered;
    const QString loose = foldTight(text);
    if (const auto found = index.looseRefs.constFind(loose); found != index.looseRefs.cend())
        return *found;
    if (const auto found = index.names.constFind(loose); found != index.names.cend())
        return *found;
    if (kind == Kind::Person) {
        if (const auto found = index.names.constFind(withoutCourtesy(loose)); found != index.names.cend())
            return *found;
    }
    return findDeleted(kind, text);
}

/// By "ref" or "ref name": a record that links to a deleted one keeps the link when it is exported and read
/// again.
std::vector<Uuid> RecordFinder::findDeleted(Kind kind, const QString &words) const
{
    return withKind(kind, [&]<typename T>() -> std::vector<Uuid> {
        const auto &refs = m_dataset.table<T>().refs();
        for (qsizetype end = words.size(); end > 0; end = words.lastIndexOf(u' ', end - 1)) {
            const auto found = refs.constFind(words.first(end));
            if (found == refs.cend())
                continue;
            const QStringView rest = QStringView(words).sliced(end).trimmed();
            const LocalizedText name = recordName(m_dataset, kind, *found);
            if (rest.isEmpty() || rest == name.ja || rest == name.en)
                return {*found};
        }
        return {};
    });
}

std::vector<AnyId> RecordFinder::findAny(QStringView words) const
{
    const QString text = words.trimmed().toString();
    const qsizetype blank = text.indexOf(u' ');
    if (const auto kind = blank > 0 ? kindFromCode(QStringView(text).first(blank)) : std::nullopt) {
        std::vector<AnyId> found;
        for (const Uuid &id : find(*kind, QStringView(text).sliced(blank)))
            found.push_back({*kind, id});
        return found;
    }
    std::vector<AnyId> found;
    for (const Kind kind : allKinds()) {
        const KindIndex &index = indexOf(kind);
        std::vector<Uuid> ids = index.refs.value(text);
        if (ids.empty())
            ids = findNumbered(index, text);
        for (const Uuid &id : ids)
            found.push_back({kind, id});
    }
    return found;
}

} // namespace tsuzuri
