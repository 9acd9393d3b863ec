#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Which folder may include which: the picture of docs/architecture.md as a table.
class TestLayers : public QObject {
    Q_OBJECT

private:
    /// Folder → what it may include beside itself; "core" stands for every folder of core.
    static QHash<QString, QStringList> allowed()
    {
        const QStringList model{u"core/base"_s, u"core/model"_s};
        const QStringList storage = model + QStringList{u"core/archive"_s, u"core/store"_s};
        return {{u"core/base"_s, {}}, {u"core/archive"_s, {u"core/base"_s}},
            {u"core/pdf"_s, {u"core/base"_s}}, {u"core/tables"_s, {u"core/base"_s}},
            {u"core/model"_s, {u"core/base"_s}},
            {u"core/words"_s, model + QStringList{u"core/frameworks"_s, u"core/calendar"_s}},
            {u"core/store"_s, model}, {u"core/workspace"_s, storage},
            {u"core/frameworks"_s, model + QStringList{u"core/tables"_s}},
            {u"core/gaps"_s, model + QStringList{u"core/words"_s, u"core/calendar"_s}},
            {u"core/documents"_s, model + QStringList{u"core/frameworks"_s, u"core/gaps"_s}},
            {u"core/locations"_s, model},
            {u"core/intake"_s, model + QStringList{u"core/words"_s, u"core/locations"_s}},
            {u"core/registers"_s, model + QStringList{u"core/words"_s, u"core/intake"_s}},
            {u"core/extract"_s, {u"core/base"_s, u"core/tables"_s}},
            {u"core/search"_s, storage + QStringList{u"core/workspace"_s, u"core/extract"_s}},
            {u"core/people"_s, model + QStringList{u"core/gaps"_s}},
            {u"core/papers"_s, model + QStringList{u"core/words"_s, u"core/pdf"_s, u"core/tables"_s}},
            {u"core/statements"_s, model + QStringList{u"core/gaps"_s, u"core/papers"_s, u"core/words"_s}},
            {u"core/meetings"_s,
                model
                    + QStringList{u"core/gaps"_s, u"core/people"_s, u"core/registers"_s, u"core/words"_s,
                        u"core/papers"_s}},
            {u"core/exchange"_s,
                storage
                    + QStringList{u"core/workspace"_s, u"core/tables"_s, u"core/words"_s, u"core/registers"_s,
                        u"core/intake"_s}},
            {u"core/calendar"_s, model},
            {u"core/coverage"_s,
                model
                    + QStringList{u"core/words"_s, u"core/calendar"_s, u"core/gaps"_s, u"core/people"_s,
                        u"core/registers"_s, u"core/papers"_s}},
            {u"core/interchange"_s,
                storage
                    + QStringList{u"core/workspace"_s, u"core/frameworks"_s, u"core/exchange"_s,
                        u"core/registers"_s, u"core/tables"_s, u"core/words"_s, u"core/gaps"_s}},
            {u"core/home"_s,
                storage
                    + QStringList{u"core/words"_s, u"core/calendar"_s, u"core/gaps"_s, u"core/people"_s,
                        u"core/registers"_s, u"core/coverage"_s, u"core/frameworks"_s, u"core/papers"_s,
                        u"core/intake"_s, u"core/pdf"_s}},
            {u"core/pages"_s, {u"core/base"_s}}, {u"core/redaction"_s, {u"core/base"_s, u"core/pages"_s}},
            {u"core/difference"_s,
                model
                    + QStringList{u"core/frameworks"_s, u"core/gaps"_s, u"core/documents"_s, u"core/people"_s,
                        u"core/words"_s, u"core/papers"_s}},
            {u"core/planning"_s,
                model
                    + QStringList{u"core/frameworks"_s, u"core/gaps"_s, u"core/documents"_s, u"core/people"_s,
                        u"core/difference"_s, u"core/words"_s}},
            {u"core/editions"_s,
                storage
                    + QStringList{u"core/workspace"_s, u"core/words"_s, u"core/frameworks"_s, u"core/gaps"_s,
                        u"core/difference"_s, u"core/interchange"_s}},
            {u"core/filefacts"_s,
                storage + QStringList{u"core/gaps"_s, u"core/tables"_s, u"core/extract"_s, u"core/search"_s}},
            {u"core/binder"_s, {u"core"_s}}, {u"core/sample"_s, {u"core"_s}}, {u"ui"_s, {u"core"_s}},
            {u"app"_s, {u"core"_s, u"ui"_s}}};
    }

    static QString layerOf(const QString &path)
    {
        return path.startsWith("core/"_L1) ? path.section(u'/', 0, 1) : path.section(u'/', 0, 0);
    }

private Q_SLOTS:
    void includesKeepTheirDirection()
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s);
        const QString root = QStringLiteral(TSUZURI_SOURCE_DIR) + u'/';
        QStringList wrong;
        int files = 0;
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator sources(
                root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile file(sources.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                ++files;
                const QString path = file.fileName().sliced(root.size());
                const QStringList may = allowed().value(layerOf(path));
                for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                    const auto match = include.match(line);
                    if (!match.hasMatch() || !match.captured(1).contains(u'/'))
                        continue;
                    const QString target = layerOf(match.captured(1));
                    const bool isAllowed = target == layerOf(path) || may.contains(target)
                        || (may.contains(u"core"_s) && target.startsWith("core/"_L1));
                    if (!isAllowed)
                        wrong << path + " includes "_L1 + match.captured(1);
                }
            }
        }
        QVERIFY(files > 100);
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    void everyLayerIsListed()
    {
        const QStringList folders = QDir(QStringLiteral(TSUZURI_SOURCE_DIR) + "/core"_L1)
                                        .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            QVERIFY2(allowed().contains("core/"_L1 + folder), qPrintable(folder));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
