#include "ui/registers/filter_texts.h"

#include "core/base/fold.h"
#include "core/registers/unresolved.h"
#include "ui/session/session.h"

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fetchedBetweenLooks = 64; // at the clock
constexpr int notFetched = -1;
constexpr int mostSharedTexts = 4096; // of a column; where there are more, others are hardly ever the same

bool hasFewContents(const Column &column)
{
    switch (column.type) {
    case FieldType::Choice:
    case FieldType::Flag:
    case FieldType::Boolean:
    case FieldType::Date:
        return true;
    default:
        return column.isLink() || column.source == ColumnSource::Computed;
    }
}

/// The one record that a cell names, if it holds nothing else.
Uuid onlyLink(const Dataset &data, const Column &column, int row, const Value &value)
{
    if (column.source == ColumnSource::Field && !unresolvedWords(data, column, row).isEmpty())
        return {};
    const auto *id = std::get_if<Uuid>(&value);
    const auto *ids = std::get_if<std::vector<Uuid>>(&value);
    return id ? *id : ids && ids->size() == 1 ? ids->front() : Uuid();
}

QString withoutRoomToGrow(const QString &text)
{
    return text.isEmpty() ? u""_s : QString(text.constData(), text.size());
}

} // namespace

struct FilterTexts::Wanted {
    enum class Answer : std::uint8_t { NotAsked, Yes, No };

    const QStringMatcher &word;
    std::vector<std::vector<Answer>> answers; ///< by shared column and place
};

FilterTexts::FilterTexts(const Session &session, Kind kind)
    : m_session(session)
    , m_reader(&session.reader())
    , m_kind(kind)
{
}

void FilterTexts::setReader(const RegisterReader &reader)
{
    m_reader = &reader;
    forgetAll();
}

void FilterTexts::setColumns(const std::vector<const Column *> &columns)
{
    m_columns.clear();
    for (const Column *column : columns) {
        if (column)
            m_columns.push_back({column, hasFewContents(*column), {}, {}, {}, {}, {}});
    }
    forgetAll();
}

QString FilterTexts::ownText(int row) const
{
    QString whole;
    for (const Searched &searched : m_columns) {
        if (!searched.isShared)
            whole += m_reader->filterText(*searched.column, row) + u'\n';
    }
    return withoutRoomToGrow(whole);
}

int FilterTexts::placeOf(Searched &shared, int row) const
{
    const Column &column = *shared.column;
    const Value value = m_reader->value(column, row);
    const auto next = static_cast<int>(shared.texts.size());
    const auto folded = [&] { return withoutRoomToGrow(m_reader->filterText(column, row)); };
    const auto placeIn = [&](auto &places, const auto &key) {
        const auto [known, isNew] = places.try_emplace(key, next);
        if (isNew)
            shared.texts.push_back(folded());
        return known->second;
    };
    if (const Uuid link = onlyLink(m_session.data(), column, row, value); !link.isNull())
        return placeIn(shared.links, link);
    if (const auto *day = std::get_if<QDate>(&value))
        return placeIn(shared.days, day->toJulianDay());
    const auto *text = std::get_if<QString>(&value);
    const QString key = text ? *text : folded();
    const auto known = shared.words.constFind(key);
    if (known != shared.words.cend())
        return *known;
    const bool isShownAsItIs = text && column.labelField < 0;
    shared.texts.push_back(isShownAsItIs ? withoutRoomToGrow(fold(*text)) : text ? folded() : key);
    if (next < mostSharedTexts)
        shared.words.insert(key, next);
    return next;
}

void FilterTexts::fetch(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    if (place >= m_texts.size()) {
        const auto count = static_cast<std::size_t>(m_session.data().size(m_kind));
        m_texts.resize(count);
        for (Searched &searched : m_columns)
            searched.places.resize(searched.isShared ? count : 0, notFetched);
    }
    if (m_texts[place].isNull())
        m_texts[place] = ownText(row);
    for (Searched &searched : m_columns) {
        if (searched.isShared && searched.places[place] == notFetched)
            searched.places[place] = placeOf(searched, row);
    }
}

bool FilterTexts::isHeld(Wanted &word, int row) const
{
    using Answer = Wanted::Answer;
    const auto place = static_cast<std::size_t>(row);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Searched &shared = m_columns[i];
        if (!shared.isShared)
            continue;
        const auto text = static_cast<std::size_t>(shared.places[place]);
        std::vector<Answer> &answers = word.answers[i];
        if (text >= answers.size())
            answers.resize(shared.texts.size());
        Answer &answer = answers[text];
        if (answer == Answer::NotAsked)
            answer = word.word.indexIn(shared.texts[text]) >= 0 ? Answer::Yes : Answer::No;
        if (answer == Answer::Yes)
            return true;
    }
    return word.word.indexIn(m_texts[place]) >= 0;
}

std::vector<int> FilterTexts::rowsWith(
    const std::vector<QStringMatcher> &words, const std::vector<int> &rows) const
{
    if (words.empty())
        return rows;
    std::vector<Wanted> wanted;
    for (const QStringMatcher &word : words)
        wanted.push_back({word, std::vector<std::vector<Wanted::Answer>>(m_columns.size())});
    std::vector<int> found;
    for (const int row : rows) {
        fetch(row);
        if (std::ranges::all_of(wanted, [&](Wanted &word) { return isHeld(word, row); }))
            found.push_back(row);
    }
    return found;
}

bool FilterTexts::fetchSome(std::chrono::milliseconds time) const
{
    const auto end = std::chrono::steady_clock::now() + time;
    const auto count = static_cast<std::size_t>(m_session.data().size(m_kind));
    while (m_fetched < count) {
        fetch(static_cast<int>(m_fetched++));
        if (m_fetched % fetchedBetweenLooks == 0 && std::chrono::steady_clock::now() >= end)
            break;
    }
    return m_fetched < count;
}

std::size_t FilterTexts::missing() const
{
    return static_cast<std::size_t>(m_session.data().size(m_kind)) - m_fetched;
}

void FilterTexts::forget(int row)
{
    const auto place = static_cast<std::size_t>(row);
    if (place >= m_texts.size())
        return;
    m_texts[place] = QString();
    for (Searched &searched : m_columns) {
        if (searched.isShared)
            searched.places[place] = notFetched;
    }
    m_fetched = std::min(m_fetched, place);
}

bool FilterTexts::isLent(const Column &column, const std::set<Kind> &kinds) const
{
    if (column.source == ColumnSource::Computed)
        return kinds.size() > 1 || !kinds.contains(m_kind);
    if (!column.isLink())
        return false;
    // Versions and occurrences are called by the number of what they belong to.
    return !column.target || kinds.contains(*column.target)
        || (column.target == Kind::DocumentVersion && kinds.contains(Kind::Document))
        || (column.target == Kind::ControlInstance && kinds.contains(Kind::Control));
}

void FilterTexts::clear(Searched &shared)
{
    std::ranges::fill(shared.places, notFetched);
    shared.texts.clear();
    shared.links.clear();
    shared.days.clear();
    shared.words.clear();
}

void FilterTexts::forgetLent(const std::set<Kind> &kinds)
{
    for (Searched &searched : m_columns) {
        if (searched.isShared && isLent(*searched.column, kinds)) {
            clear(searched);
            m_fetched = 0;
        }
    }
}

void FilterTexts::forgetAll()
{
    m_texts.clear();
    m_fetched = 0;
    for (Searched &searched : m_columns) {
        clear(searched);
        searched.places.clear();
    }
}

} // namespace tsuzuri
