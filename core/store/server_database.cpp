#include "core/store/database.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

Error errorOf(const QSqlError &error, const QString &address)
{
    return {ErrorCode::DatabaseFailed, {address}, error.text()};
}

class ServerStatement final : public Statement {
public:
    ServerStatement(QSqlQuery query, QString address)
        : m_query(std::move(query))
        , m_address(std::move(address))
    {
    }

    void bind(int index, const SqlValue &value) override
    {
        if (const QString *text = std::get_if<QString>(&value))
            m_query.bindValue(index, text->isNull() ? u""_s : *text);
        else if (const qint64 *number = std::get_if<qint64>(&value))
            m_query.bindValue(index, *number);
        else
            m_query.bindValue(index, QVariant(QMetaType::fromType<qint64>()));
    }

    Result<bool> step() override
    {
        if (!m_isActive) {
            if (!m_query.exec())
                return std::unexpected(errorOf(m_query.lastError(), m_address));
            m_isActive = true;
            m_changedRows = m_query.numRowsAffected();
        }
        return m_query.isSelect() && m_query.next();
    }

    SqlValue column(int index) const override
    {
        const QVariant value = m_query.value(index);
        if (value.isNull())
            return {};
        const int type = value.typeId();
        if (type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::ULongLong)
            return value.toLongLong();
        return value.toString();
    }

    int changedRows() const override { return m_changedRows; }

    void reset() override
    {
        m_query.finish();
        m_isActive = false;
    }

private:
    QSqlQuery m_query;
    QString m_address;
    bool m_isActive = false;
    int m_changedRows = 0;
};

class ServerDatabase final : public Database {
public:
    ServerDatabase(QString connection, QString address)
        : m_connection(std::move(connection))
        , m_address(std::move(address))
    {
    }
    ~ServerDatabase() override { QSqlDatabase::removeDatabase(m_connection); }

    Result<std::unique_ptr<Statement>> prepare(const QString &sql) override
    {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        if (!query.prepare(sql))
            return std::unexpected(errorOf(query.lastError(), m_address));
        return std::make_unique<ServerStatement>(std::move(query), m_address);
    }

    Result<void> execute(const QString &sql) override
    {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        if (!query.exec(sql))
            return std::unexpected(errorOf(query.lastError(), m_address));
        return {};
    }

    Result<int> schemaVersion() override
    {
        if (const auto ok = execute(u"CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)"_s);
            !ok)
            return std::unexpected(ok.error());
        auto statement = prepare(u"SELECT max(version) FROM schema_version"_s);
        if (!statement)
            return std::unexpected(statement.error());
        if (const auto row = (*statement)->step(); !row)
            return std::unexpected(row.error());
        const SqlValue value = (*statement)->column(0);
        const qint64 *version = std::get_if<qint64>(&value);
        return version ? static_cast<int>(*version) : 0;
    }

    Result<void> setSchemaVersion(int version) override
    {
        auto statement = prepare(u"INSERT INTO schema_version (version) VALUES (?)"_s);
        if (!statement)
            return std::unexpected(statement.error());
        const SqlValue value = qint64(version);
        return (*statement)->run({&value, 1});
    }

    Result<void> copyTo(const QString &path) override
    {
        return failure(ErrorCode::ServerWorkspace, {m_address}, u"copy to %1"_s.arg(path));
    }
    Result<QStringList> check() override { return QStringList(); }

private:
    QString m_connection;
    QString m_address;
};

} // namespace

Result<std::unique_ptr<Database>> Database::openServer(
    const QString &host, int port, const QString &name, const QString &user)
{
    const QString connection = Uuid::create().toString();
    const QString address = u"postgresql://%1@%2:%3/%4"_s.arg(user, host, QString::number(port), name);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, connection);
    database.setHostName(host);
    database.setPort(port);
    database.setDatabaseName(name);
    database.setUserName(user);
    if (!database.open()) {
        const Error error = errorOf(database.lastError(), address);
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(connection);
        return std::unexpected(error);
    }
    return std::make_unique<ServerDatabase>(connection, address);
}

} // namespace tsuzuri
