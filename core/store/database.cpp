#include "core/store/database.h"

namespace tsuzuri {

Result<void> Statement::run(std::span<const SqlValue> values)
{
    int index = 0;
    for (const SqlValue &value : values)
        bind(index++, value);
    while (true) {
        const auto row = step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
    }
    reset();
    return {};
}

Result<void> Database::execute(const QString &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    return (*statement)->run({});
}

Result<Transaction> Transaction::begin(Database &database, Size size)
{
    if (size == Size::Bulk)
        database.beginBulk();
    if (const auto ok = database.begin(); !ok) {
        database.endBulk();
        return std::unexpected(ok.error());
    }
    return Transaction(database, size);
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    m_database->rollback();
    end();
}

Result<void> Transaction::commit()
{
    const auto ok = m_database->commit();
    if (ok)
        end();
    return ok;
}

void Transaction::end()
{
    if (m_size == Size::Bulk)
        m_database->endBulk();
    m_database = nullptr;
}

QString quoted(const QString &identifier)
{
    return u'"' + identifier + u'"';
}

} // namespace tsuzuri
