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

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto ok = database.begin(); !ok)
        return std::unexpected(ok.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->rollback();
}

Result<void> Transaction::commit()
{
    const auto ok = m_database->commit();
    if (ok)
        m_database = nullptr;
    return ok;
}

QString quoted(const QString &identifier)
{
    return u'"' + identifier + u'"';
}

} // namespace tsuzuri
