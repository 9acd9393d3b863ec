#include "core/search/record_index.h"

#include "core/base/lanes.h"
#include "core/search/record_text.h"

#include <QDeadlineTimer>
#include <QStringMatcher>

namespace tsuzuri {

namespace {

constexpr int rowsBetweenLooks = 64; // at the clock
constexpr std::size_t worthLanes = 4096; // records that are looked through by all processors
constexpr std::size_t bulk = 500; // changed records from which on everything is taken up anew

constexpr std::array kinds{Kind::Document, Kind::Evidence, Kind::Control, Kind::Request, Kind::Person,
    Kind::Requirement, Kind::Finding, Kind::Meeting, Kind::Decision, Kind::Action, Kind::Role,
    Kind::SourceSystem, Kind::Organisation, Kind::Subservice, Kind::UserControl, Kind::NotifiableChange,
    Kind::Population, Kind::Project, Kind::Milestone};

/// Requirements stand as their framework has them, others by the number at the end of their ref.
qint64 orderOf(const Dataset &data, Kind kind, int row)
{
    if (kind == Kind::Requirement)
        return data.table<Requirement>().rows()[static_cast<std::size_t>(row)].position.value_or(0);
    const QString &ref = data.refAt(kind, row);
    qint64 number = 0;
    qint64 place = 1;
    for (qsizetype at = ref.size() - 1;
        at >= 0 && ref[at] >= u'0' && ref[at] <= u'9' && place < 1'000'000'000; --at) {
        number += place * (ref[at].unicode() - u'0');
        place *= 10;
    }
    return number;
}

/// One word, ready to be looked for again and again.
struct WordMatcher {
    QStringMatcher word;
    std::vector<QStringMatcher> synonyms;
};

/// What registers are ordered by: whether a number, a name or another text fits. A name in the other language
/// is as good as one in the language of the words, so documents stay where people look for them.
int nearness(HitRank rank)
{
    return rank <= HitRank::NumberStart ? 0 : rank <= HitRank::Synonym ? 1 : 2;
}

std::vector<WordMatcher> matchersOf(const SearchQuery &query)
{
    std::vector<WordMatcher> matchers;
    for (const SearchQuery::Word &word : query.words) {
        WordMatcher &matcher =
            matchers.emplace_back(QStringMatcher(word.text), std::vector<QStringMatcher>());
        for (const QString &synonym : word.synonyms)
            matcher.synonyms.emplace_back(synonym);
    }
    return matchers;
}

} // namespace

std::span<const Kind> searchedKinds()
{
    return kinds;
}

/// A record's text within its register's: positions count from the start.
struct RecordIndex::Entry {
    Uuid id;
    quint32 start = 0;
    quint32 size = 0;
    quint32 numberEnd = 0;
    quint32 titleEnd = 0;
    quint32 kanaEnd = 0;
    qint64 order = 0; // within its register
};

class RecordIndex::Register {
public:
    explicit Register(Kind kind)
        : m_kind(kind)
    {
    }

    Kind kind() const { return m_kind; }
    bool isComplete(const Dataset &data) const { return m_next >= data.size(m_kind); }
    void takeNext(const Dataset &data, const Belongings &belongings)
    {
        m_entries.push_back(entryOf(data, belongings, m_next++));
    }
    void sort() { std::ranges::stable_sort(m_entries, {}, &Entry::order); }
    void update(const Dataset &data, const Belongings &belongings, Uuid id);
    void forget() { *this = Register(m_kind); }
    KindHits find(const std::vector<WordMatcher> &words, int limit) const;

private:
    Entry entryOf(const Dataset &data, const Belongings &belongings, int row);
    std::optional<HitRank> rankOf(const Entry &entry, QStringView text, const WordMatcher &word) const;

    std::optional<HitRank> rankOf(const Entry &entry, const std::vector<WordMatcher> &words) const;

    Kind m_kind;
    QString m_texts;
    std::vector<Entry> m_entries;
    int m_next = 0; // row of the table that comes next
};

RecordIndex::Entry RecordIndex::Register::entryOf(const Dataset &data, const Belongings &belongings, int row)
{
    const RecordText text = recordText(data, belongings, m_kind, row);
    const auto number = [](qsizetype value) { return static_cast<quint32>(value); };
    const Entry entry{data.idAt(m_kind, row), number(m_texts.size()), number(text.text.size()),
        number(text.numberEnd), number(text.titleEnd), number(text.kanaEnd), orderOf(data, m_kind, row)};
    m_texts += text.text;
    return entry;
}

/// The old text stays behind until the register is taken up anew: some hundred bytes an edit.
void RecordIndex::Register::update(const Dataset &data, const Belongings &belongings, Uuid id)
{
    const auto old = std::ranges::find(m_entries, id, &Entry::id);
    const int row = data.rowOf(m_kind, id);
    if (row < 0 && old != m_entries.end())
        m_entries.erase(old);
    else if (row >= 0 && old != m_entries.end())
        *old = entryOf(data, belongings, row);
    else if (row >= 0)
        m_entries.push_back(entryOf(data, belongings, row));
    m_next = data.size(m_kind);
}

std::optional<HitRank> RecordIndex::Register::rankOf(
    const Entry &entry, QStringView text, const WordMatcher &word) const
{
    qsizetype at = word.word.indexIn(text);
    const qsizetype size = word.word.pattern().size();
    const auto isLineStart = [&] { return at == 0 || text[at - 1] == u'\n'; };
    if (at >= 0 && at < entry.numberEnd) {
        if (isLineStart())
            return text[at + size] == u'\n' ? HitRank::Number : HitRank::NumberStart;
        const qsizetype later = word.word.indexIn(text, entry.numberEnd);
        at = later >= 0 ? later : at;
    }
    if (at >= 0 && at < entry.titleEnd)
        return isLineStart() ? HitRank::TitleStart : HitRank::Title;
    if (at >= 0 && at < entry.kanaEnd)
        return HitRank::Kana;
    std::optional<HitRank> rank = at < 0 ? std::nullopt : std::optional(HitRank::Text);
    for (const QStringMatcher &synonym : word.synonyms) {
        const qsizetype found = synonym.indexIn(text);
        if (found >= 0 && found < entry.titleEnd)
            return HitRank::Synonym;
        if (found >= 0)
            rank = HitRank::Text;
    }
    return rank;
}

std::optional<HitRank> RecordIndex::Register::rankOf(
    const Entry &entry, const std::vector<WordMatcher> &words) const
{
    const QStringView text = QStringView(m_texts).sliced(entry.start, entry.size);
    std::optional<HitRank> worst = HitRank::Number;
    for (const WordMatcher &word : words) {
        const auto rank = rankOf(entry, text, word);
        if (!rank)
            return {};
        worst = std::max(*worst, *rank);
    }
    return worst;
}

KindHits RecordIndex::Register::find(const std::vector<WordMatcher> &words, int limit) const
{
    std::vector<std::optional<HitRank>> ranks(m_entries.size());
    const std::size_t lanes = m_entries.size() < worthLanes ? 1 : static_cast<std::size_t>(processors());
    inLanes(static_cast<int>(lanes), lanes, [&](std::size_t lane) {
        for (std::size_t i = lane * ranks.size() / lanes; i < (lane + 1) * ranks.size() / lanes; ++i)
            ranks[i] = rankOf(m_entries[i], words);
    });
    KindHits hits{m_kind, 0, {}};
    std::array<std::vector<RecordHit>, static_cast<std::size_t>(HitRank::Text) + 1> byRank;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (!ranks[i])
            continue;
        ++hits.count;
        auto &group = byRank[static_cast<std::size_t>(*ranks[i])];
        if (std::ssize(group) < limit)
            group.push_back({m_entries[i].id, *ranks[i]});
    }
    for (const auto &group : byRank) {
        for (const RecordHit &hit : group) {
            if (std::ssize(hits.best) < limit)
                hits.best.push_back(hit);
        }
    }
    return hits;
}

RecordIndex::RecordIndex(const Dataset &data)
    : m_data(data)
{
    for (const Kind kind : kinds)
        m_registers.emplace_back(kind);
}

RecordIndex::~RecordIndex() = default;

bool RecordIndex::takeUp(std::chrono::milliseconds time)
{
    const QDeadlineTimer deadline(time);
    for (Register &each : m_registers) {
        while (!each.isComplete(m_data)) {
            if (!m_belongings)
                m_belongings = std::make_unique<Belongings>(m_data);
            for (int i = 0; i < rowsBetweenLooks && !each.isComplete(m_data); ++i)
                each.takeNext(m_data, *m_belongings);
            if (each.isComplete(m_data))
                each.sort();
            if (deadline.hasExpired())
                return true;
        }
    }
    m_belongings.reset();
    m_isReady = true;
    return false;
}

void RecordIndex::update(const std::vector<std::pair<Kind, Uuid>> &changed)
{
    m_belongings.reset(); // its rows have moved
    if (!m_isReady || changed.size() > bulk) {
        m_isReady = false;
        for (Register &each : m_registers)
            each.forget();
        return;
    }
    const Belongings belongings(m_data);
    for (const auto &[kind, id] : changed) {
        const AnyId owner = Belongings::ownerOf(m_data, kind, id);
        const AnyId touched = owner.isNull() ? AnyId{kind, id} : owner;
        const auto found = std::ranges::find(m_registers, touched.kind, &Register::kind);
        if (found != m_registers.end())
            found->update(m_data, belongings, touched.uuid);
    }
}

std::vector<KindHits> RecordIndex::find(const SearchQuery &query, int limit)
{
    std::vector<KindHits> found;
    if (query.isEmpty())
        return found;
    while (!m_isReady && takeUp(std::chrono::minutes(1))) { }
    const auto words = matchersOf(query);
    for (const Register &each : m_registers) {
        KindHits hits = each.find(words, limit);
        if (hits.count > 0)
            found.push_back(std::move(hits));
    }
    std::ranges::stable_sort(
        found, {}, [](const KindHits &hits) { return nearness(hits.best.front().rank); });
    return found;
}

} // namespace tsuzuri
