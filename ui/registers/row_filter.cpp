#include "ui/registers/row_filter.h"

#include "core/base/fold.h"
#include "ui/session/session.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

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

RowFilter::RowFilter(const Session &session, Kind kind)
    : m_session(session)
    , m_reader(&session.reader())
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
    const RowContext in{m_session, *m_reader};
    return std::ranges::all_of(m_tests, [&](const RowTest &test) { return test(in, row); });
}

} // namespace tsuzuri
