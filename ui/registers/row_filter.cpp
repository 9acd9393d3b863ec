#include "ui/registers/row_filter.h"

#include "core/base/fold.h"
#include "ui/session/session.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fetchedBetweenLooks = 64; // at the clock

int projectField(Kind kind)
{
    const int one = kindInfo(kind).fieldIndex(u"project");
    return one >= 0 ? one : kindInfo(kind).fieldIndex(u"projects");
}

} // namespace

bool linksTo(const Dataset &data, Kind kind, int row, int field, Uuid target)
{
    const Value value = data.valueAt(kind, row, field);
    if (const auto *id = std::get_if<Uuid>(&value))
        return *id == target;
    if (const auto *any = std::get_if<AnyId>(&value))
        return any->uuid == target;
    const auto *ids = std::get_if<std::vector<Uuid>>(&value);
    return ids && std::ranges::contains(*ids, target);
}

FilterTexts::FilterTexts(const Session &session, Kind kind)
    : m_session(session)
    , m_kind(kind)
{
}

void FilterTexts::setColumns(const std::vector<const Column *> &columns)
{
    m_columns.clear();
    for (const Column *column : columns) {
        if (column)
            m_columns.push_back({column, {}, {}});
    }
    forgetAll();
}

const QString &FilterTexts::textOf(const Searched &searched, int row, QString &scratch) const
{
    const RegisterReader &reader = m_session.reader();
    const Column &column = *searched.column;
    const auto fold = [&] { return reader.filterText(column, row); };
    if (column.source == ColumnSource::Field && column.type == FieldType::Link) {
        const Value value = reader.value(column, row);
        const auto *id = std::get_if<Uuid>(&value);
        if (id && !id->isNull()) {
            const auto [known, isNew] = searched.links.try_emplace(*id);
            return isNew ? known->second = fold() : known->second;
        }
    } else if (column.type == FieldType::Choice) {
        const Value value = reader.value(column, row);
        if (const auto *code = std::get_if<QString>(&value)) {
            QString &known = searched.codes[*code];
            return known.isNull() ? known = fold() : known;
        }
    }
    return scratch = fold();
}

const QString &FilterTexts::of(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    if (place >= m_texts.size())
        m_texts.resize(static_cast<std::size_t>(m_session.data().size(m_kind)));
    QString &text = m_texts[place];
    if (text.isNull()) {
        QString whole = u""_s;
        QString scratch;
        for (const Searched &searched : m_columns) {
            whole += textOf(searched, row, scratch);
            whole += u'\n';
        }
        text = whole.isEmpty() ? whole : QString(whole.constData(), whole.size()); // without room to grow
    }
    return text;
}

bool FilterTexts::fetchSome(std::chrono::milliseconds time) const
{
    const auto end = std::chrono::steady_clock::now() + time;
    const auto count = static_cast<std::size_t>(m_session.data().size(m_kind));
    while (m_fetched < count) {
        of(static_cast<int>(m_fetched++));
        if (m_fetched % fetchedBetweenLooks == 0 && std::chrono::steady_clock::now() >= end)
            break;
    }
    return m_fetched < count;
}

void FilterTexts::forget(int row)
{
    if (static_cast<std::size_t>(row) >= m_texts.size())
        return;
    m_texts[static_cast<std::size_t>(row)] = QString();
    m_fetched = std::min(m_fetched, static_cast<std::size_t>(row));
}

void FilterTexts::forgetAll()
{
    m_texts.clear();
    m_fetched = 0;
    for (Searched &searched : m_columns) {
        searched.links.clear();
        searched.codes.clear();
    }
}

RowFilter::RowFilter(const Session &session, Kind kind)
    : m_session(session)
    , m_kind(kind)
    , m_projectField(projectField(kind))
{
}

void RowFilter::setWords(const QString &words)
{
    m_words.clear();
    for (const QString &word : fold(words).split(u' ', Qt::SkipEmptyParts))
        m_words.emplace_back(word);
}

bool RowFilter::isMember(int row) const
{
    const Dataset &data = m_session.data();
    if (m_scope)
        return linksTo(data, m_kind, row, m_scope->field, m_scope->target)
            || homeOf(data, {m_kind, data.idAt(m_kind, row)}).uuid == m_scope->target;
    const Id<Project> project = m_session.project();
    return project.isNull() || m_projectField < 0 || linksTo(data, m_kind, row, m_projectField, project.uuid)
        || isEmpty(data.valueAt(m_kind, row, m_projectField));
}

bool RowFilter::passesTests(int row) const
{
    return std::ranges::all_of(m_tests, [&](const RowTest &test) { return test(m_session, row); });
}

bool RowFilter::hasWords(int row, const FilterTexts &texts) const
{
    return std::ranges::all_of(
        m_words, [&](const QStringMatcher &word) { return word.indexIn(texts.of(row)) >= 0; });
}

} // namespace tsuzuri
