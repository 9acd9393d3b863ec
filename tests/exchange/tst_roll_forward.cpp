#include "core/exchange/tray_intake.h"
#include "core/gaps/engine.h"
#include "core/intake/filing.h"
#include "core/intake/proposer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// A new year that begins with the files of the last one: scene 13.
class TestRollForward : public QObject {
    Q_OBJECT

private:
    static constexpr int lastYearsFiles = 38;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Project m_before, m_now;

    const Dataset &data() const { return m_workspace->data(); }

    static Project year(int year)
    {
        Project project;
        project.id = Id<Project>::create();
        project.ref = u"SOC2-%1"_s.arg(year);
        project.scheme = u"soc2_type2"_s;
        project.periodKind = PeriodKind::Period;
        project.periodStart = {year, 1, 1};
        project.periodEnd = {year, 12, 31};
        project.phase = Phase::AuditOperating;
        project.status = ProjectStatus::Open;
        return project;
    }

    void written(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(m_folder.filePath(u"drop"_s));
        QFile file(m_folder.filePath(u"drop/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// The policy as the inventory holds it: its version in force, with the hash of its file.
    void registerPolicy()
    {
        Document policy;
        policy.id = Id<Document>::create();
        policy.ref = u"D-001"_s;
        policy.title.ja = u"情報セキュリティ基本方針"_s;
        DocumentVersion version;
        version.ref = u"D-001-v1"_s;
        version.document = policy.id;
        version.label = u"1.0"_s;
        version.effectiveOn = {2024, 4, 1};
        version.status = Lifecycle::Effective;
        version.sha256 = Sha256::hash("policy").hex();
        version.fileName = u"情報セキュリティ基本方針.pdf"_s;
        ChangeSet changes;
        changes.add(policy);
        changes.add(version);
        const auto stored = m_workspace->commit(std::move(changes));
        QVERIFY2(stored, qPrintable(stored ? QString() : Words(Language::English).error(stored.error())));
    }

    /// Drops the folder on the intake desk and files all of it as it is proposed for a project.
    void drop(const Project &project)
    {
        auto intake = takeForTray(m_workspace->vault(), {m_folder.filePath(u"drop"_s)});
        QVERIFY(intake);
        QVERIFY(intake->refused.empty());
        QVERIFY(m_workspace->commit(trayRecords(data(), *intake)));
        const Proposer proposer(data(), {project.id, project.periodEnd, QTimeZone("Asia/Tokyo")});
        std::vector<Filing> filings;
        for (const EvidenceFile &file : data().table<EvidenceFile>()) {
            if (!isUnfiled(file))
                continue;
            const TrayFile waiting{file, {}, {}};
            filings.push_back({draftOf(data(), proposer.propose(waiting), waiting, project.id), {file.id}});
        }
        QCOMPARE(static_cast<int>(filings.size()), lastYearsFiles + 1);
        QVERIFY(m_workspace->commit(fileAll(data(), std::move(filings))));
    }

    std::vector<Gap> flagged() const
    {
        return evaluateGaps(data(), {2026, 11, 20}, {.rules = {u"EVD-11"_s}}).gaps;
    }

private Q_SLOTS:
    void scene13_lastYearsFiles_areFlagged_anUnchangedPolicyIsNot()
    {
        auto made = Workspace::create(m_folder.filePath(u"会社.tsuzuri"_s), {u"株式会社"_s, {}, {}});
        QVERIFY(made);
        m_workspace = std::move(*made);
        m_before = year(2025);
        ChangeSet first;
        first.add(m_before);
        QVERIFY(m_workspace->commit(std::move(first)));
        registerPolicy();
        for (int i = 1; i <= lastYearsFiles; ++i)
            written(u"アクセス権確認記録_%1.csv"_s.arg(i, 2, 10, QChar(u'0')), QByteArray::number(i));
        written(u"情報セキュリティ基本方針.pdf"_s, "policy");
        drop(m_before);
        QVERIFY(flagged().empty());

        Project closed = *data().find(m_before.id);
        closed.status = ProjectStatus::Closed;
        m_now = year(2026);
        m_now.previousProject = m_before.id;
        ChangeSet rolled;
        rolled.change(closed);
        rolled.add(m_now);
        QVERIFY(m_workspace->commit(std::move(rolled)));
        drop(m_now);

        const std::vector<Gap> gaps = flagged();
        QCOMPARE(static_cast<int>(gaps.size()), lastYearsFiles);
        for (const Gap &gap : gaps) {
            QCOMPARE(gap.project, m_now.id);
            const Evidence &evidence = *data().find(Id<Evidence>{gap.subject.uuid});
            QVERIFY2(evidence.title.ja.startsWith(u"アクセス権確認記録"_s), qPrintable(evidence.title.ja));
        }
        const auto policy = std::ranges::count_if(data().table<Evidence>(), [this](const Evidence &evidence) {
            return evidence.nature == EvidenceNature::Design && evidence.projects == std::vector{m_now.id};
        });
        QCOMPARE(policy, 1);
    }
};

QTEST_GUILESS_MAIN(TestRollForward)
#include "tst_roll_forward.moc"
