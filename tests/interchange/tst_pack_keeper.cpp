#include "core/frameworks/pack_shelf.h"
#include "core/frameworks/project_set_up.h"
#include "core/interchange/pack_keeper.h"
#include "core/workspace/backup.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

Pack housePack(const QString &heading = u"Entry records"_s)
{
    Pack pack;
    pack.id = u"house_list"_s;
    pack.edition = u"1"_s;
    pack.title = {u"社内点検表"_s, u"House list"_s, {}};
    pack.shortTitle = pack.title;
    pack.operatedBy = {{}, u"We"_s, {}};
    pack.source = {{}, u"Own list"_s, {}};
    pack.asOf = QDate(2026, 4, 1);
    pack::Requirement requirement;
    requirement.id = u"1"_s;
    requirement.title.en = heading;
    pack.requirements.push_back(requirement);
    return pack;
}

} // namespace

class TestPackKeeper : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    int m_count = 0;

    QString at(const QString &name) const { return m_folder.filePath(name); }

    PackShelf shelf() const { return PackShelf(packFolderOf(m_workspace->folder())); }

    void makeProject()
    {
        NewProject project;
        project.name.en = u"P"_s;
        project.scheme = u"custom"_s;
        project.frameworks = {u"house_list"_s};
        project.asOf = QDate(2026, 4, 1);
        auto changes = projectChanges(m_workspace->data(), project, QDate(2026, 4, 1), shelf());
        QVERIFY(changes);
        QVERIFY(m_workspace->commit(std::move(*changes)));
    }

private Q_SLOTS:
    void init()
    {
        auto made = Workspace::create(at(u"w%1.tsuzuri"_s.arg(++m_count)), {{}, u"Company"_s, {}});
        QVERIFY(made);
        m_workspace = std::move(*made);
    }

    void aKeptPack_servesAProject()
    {
        const auto path = keepInWorkspace(housePack(), *m_workspace);
        QVERIFY(path);
        QCOMPARE(*path, m_workspace->folder() + "/frameworks/house_list.json"_L1);
        QVERIFY(shelf().pack(u"house_list"_s).value() == housePack());
        makeProject();
        QCOMPARE(m_workspace->data().table<Requirement>().begin()->ref, u"house_list:1");
    }

    void onePackThatNobodyUses_isReplaced_oneInUseIsNot()
    {
        QVERIFY(keepInWorkspace(housePack(), *m_workspace));
        QVERIFY(keepInWorkspace(housePack(u"Other"_s), *m_workspace));
        makeProject();
        QVERIFY(keepInWorkspace(housePack(u"Other"_s), *m_workspace)); // the same again
        const auto refused = keepInWorkspace(housePack(u"Third"_s), *m_workspace);
        QCOMPARE(refused.error().code, ErrorCode::DuplicateRef);
        QCOMPARE(shelf().pack(u"house_list"_s)->requirements.front().title.en, u"Other");
    }

    void packsOfTheProgram_areNotReplaced()
    {
        Pack pack = housePack();
        pack.id = u"aicpa_tsc_2017"_s;
        QCOMPARE(keepInWorkspace(pack, *m_workspace).error().code, ErrorCode::DuplicateRef);
        QVERIFY(!QFile::exists(packFolderOf(m_workspace->folder()) + "/aicpa_tsc_2017.json"_L1));
    }

    void aPackThatCouldNotBeReadAgain_isNotWritten()
    {
        Pack pack = housePack();
        pack.requirements.push_back(pack.requirements.front());
        QCOMPARE(keepInWorkspace(pack, *m_workspace).error().code, ErrorCode::PackDamaged);
        QVERIFY(!QDir(packFolderOf(m_workspace->folder())).exists());
    }

    void aReader_keepsNothing()
    {
        const QString folder = m_workspace->folder();
        m_workspace.reset();
        m_workspace = std::move(*Workspace::open(folder, {Workspace::Mode::ReadOnly, {}, {}}));
        QCOMPARE(keepInWorkspace(housePack(), *m_workspace).error().code, ErrorCode::WorkspaceReadOnly);
        QVERIFY(!QDir(packFolderOf(folder)).exists());
    }

    void backups_holdThePacks()
    {
        QVERIFY(keepInWorkspace(housePack(), *m_workspace));
        QVERIFY(backUp(*m_workspace, at(u"backup.zip"_s)));
        QVERIFY(restore(at(u"backup.zip"_s), at(u"again.tsuzuri"_s)));
        QVERIFY(PackShelf(packFolderOf(at(u"again.tsuzuri"_s))).pack(u"house_list"_s).value() == housePack());
    }
};

QTEST_GUILESS_MAIN(TestPackKeeper)
#include "tst_pack_keeper.moc"
