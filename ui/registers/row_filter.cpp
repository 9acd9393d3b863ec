#include "ui/registers/row_filter.h"

#include "core/base/fold.h"
#include "ui/session/session.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fetchedAtOnce = 2000;

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
    m_columns = columns;
    forgetAll();
}

const QString &FilterTexts::of(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    if (place >= m_texts.size())
        m_texts.resize(static_cast<std::size_t>(m_session.data().size(m_kind)));
    QString &text = m_texts[place];
    if (text.isNull()) {
        text = u""_s;
        for (const Column *column : m_columns) {
            if (column)
                text += m_session.reader().filterText(*column, row) + u'\n';
        }
    }
    return text;
}

bool FilterTexts::fetchSome() const
{
    const auto count = static_cast<std::size_t>(m_session.data().size(m_kind));
    const std::size_t end = std::min(count, m_fetched + fetchedAtOnce);
    for (; m_fetched < end; ++m_fetched)
        of(static_cast<int>(m_fetched));
    return m_fetched < count;
}

void FilterTexts::forget(int row)
{
    if (static_cast<std::size_t>(row) < m_texts.size())
        m_texts[static_cast<std::size_t>(row)] = QString();
}

void FilterTexts::forgetAll()
{
    m_texts.clear();
    m_fetched = 0;
}

RowFilter::RowFilter(const Session &session, Kind kind)
    : m_session(session)
    , m_kind(kind)
    , m_projectField(projectField(kind))
{
}

void RowFilter::setWords(const QString &words)
{
    m_words = fold(words).split(u' ', Qt::SkipEmptyParts);
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

bool RowFilter::shows(int row, const FilterTexts &texts) const
{
    if (!isMember(row))
        return false;
    for (const RowTest &test : m_tests) {
        if (!test(m_session, row))
            return false;
    }
    return std::ranges::all_of(m_words, [&](const QString &word) { return texts.of(row).contains(word); });
}

} // namespace tsuzuri
