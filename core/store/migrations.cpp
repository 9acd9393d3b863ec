#include "core/store/migrations.h"

#include "core/base/disk.h"
#include "core/store/database.h"

#include <QDir>
#include <QFile>

static void initialiseResources()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// A statement ends with a line that ends in a semicolon.
QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        if (line.startsWith("--"_L1) || line.trimmed().isEmpty())
            continue;
        statement += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            statements << statement;
            statement.clear();
        }
    }
    return statements;
}

Result<void> apply(Database &database, int version)
{
    QFile file(u":/migrations/%1.sql"_s.arg(version, 4, 10, QChar(u'0')));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::MigrationFailed, {}, file.errorString());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll()))) {
        if (const auto ok = database.execute(statement); !ok)
            return ok;
    }
    if (const auto ok = database.setSchemaVersion(version); !ok)
        return ok;
    return transaction->commit();
}

} // namespace

int newestSchema()
{
    initialiseResources();
    return static_cast<int>(QDir(u":/migrations"_s).entryList({u"*.sql"_s}).size());
}

Result<void> migrate(Database &database, const QString &place)
{
    const int newest = newestSchema();
    const auto version = database.schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    if (*version > newest)
        return failure(
            ErrorCode::WorkspaceNewer, {place, QString::number(*version), QString::number(newest)});
    for (int next = *version + 1; next <= newest; ++next) {
        if (const auto ok = apply(database, next); !ok && ok.error().code == ErrorCode::DiskFull)
            return std::unexpected(diskFullAt(place, ok.error()));
        else if (!ok)
            return failure(ErrorCode::MigrationFailed, {place, QString::number(next)}, ok.error().detail);
    }
    return {};
}

} // namespace tsuzuri
