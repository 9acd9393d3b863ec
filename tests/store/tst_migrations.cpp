#include "core/model/row.h"
#include "core/store/database.h"
#include "core/store/migrations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

QString typeOf(FieldType type)
{
    switch (type) {
    case FieldType::Boolean:
        return u"BIGINT NOT NULL DEFAULT 0"_s;
    case FieldType::Flag:
    case FieldType::Integer:
        return u"BIGINT"_s;
    default:
        return u"TEXT NOT NULL DEFAULT ''"_s;
    }
}

/// What a new table of a kind must look like in a migration.
QString tableSql(Kind kind)
{
    const KindInfo &info = kindInfo(kind);
    QString sql = u"CREATE TABLE \"%1\" (\n"
                  "    \"id\" TEXT NOT NULL PRIMARY KEY,\n"
                  "    \"ref\" TEXT NOT NULL DEFAULT '',\n"
                  "    \"revision\" BIGINT NOT NULL,\n"
                  "    \"deleted_on\" TEXT NOT NULL DEFAULT '',\n"
                  "    \"unresolved\" TEXT NOT NULL DEFAULT ''"_s.arg(QLatin1StringView(info.code));
    for (const FieldInfo &field : info.fields) {
        for (const QString &column : columnNames(field.name, field.type))
            sql += u",\n    \"%1\" %2"_s.arg(column, typeOf(field.type));
    }
    return sql + u"\n);\n"_s;
}

QStringList columnsOf(Database &database, const QString &table)
{
    auto statement = database.prepare(u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s);
    (*statement)->bind(0, table);
    QStringList columns;
    while ((*statement)->step().value())
        columns << std::get<QString>((*statement)->column(0));
    return columns;
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTableHasTheColumnsOfItsFieldTable_data()
    {
        QTest::addColumn<int>("kind");
        for (const Kind kind : allKinds())
            QTest::newRow(kindInfo(kind).code) << static_cast<int>(kind);
    }

    void everyTableHasTheColumnsOfItsFieldTable()
    {
        QFETCH(int, kind);
        QTemporaryDir folder;
        auto database = Database::openFile(folder.filePath(u"w.db"_s), Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY(migrate(**database, folder.path()));
        QStringList columns = columnsOf(**database, QString::fromLatin1(kindInfo(Kind(kind)).code));
        QStringList expected = rowColumns(Kind(kind));
        columns.sort();
        expected.sort();
        if (columns != expected)
            qInfo().noquote() << tableSql(Kind(kind));
        QCOMPARE(columns, expected);
    }

    void migrate_refusesANewerSchema()
    {
        QTemporaryDir folder;
        auto database = Database::openFile(folder.filePath(u"w.db"_s), Database::Access::ReadWrite);
        QVERIFY((*database)->setSchemaVersion(newestSchema() + 1));
        const auto result = migrate(**database, u"W"_s);
        QCOMPARE(result.error().code, ErrorCode::WorkspaceNewer);
        QCOMPARE(result.error().arguments.first(), u"W"_s);
    }

    void migrate_twiceChangesNothing()
    {
        QTemporaryDir folder;
        auto database = Database::openFile(folder.filePath(u"w.db"_s), Database::Access::ReadWrite);
        QVERIFY(migrate(**database, folder.path()));
        QVERIFY(migrate(**database, folder.path()));
        QCOMPARE((*database)->schemaVersion().value(), newestSchema());
    }

    void openFile_refusesAForeignDatabase()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"w.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto database = Database::openFile(file.fileName(), Database::Access::ReadWrite);
        QCOMPARE(database.error().code, ErrorCode::WorkspaceDamaged);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
