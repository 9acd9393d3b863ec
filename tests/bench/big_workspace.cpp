#include "big_workspace.h"

#include <random>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    const char16_t *ja;
    const char *en;
};

constexpr Word things[] = {{u"アクセス権", "access right"}, {u"変更管理", "change management"},
    {u"バックアップ", "backup"}, {u"脆弱性", "vulnerability"}, {u"委託先", "supplier"},
    {u"インシデント", "incident"}, {u"入退室", "entry log"}, {u"教育", "training"},
    {u"情報資産", "information asset"}, {u"暗号鍵", "encryption key"}, {u"ログ監視", "log monitoring"},
    {u"事業継続", "business continuity"}};
constexpr Word papers[] = {{u"規程", "regulation"}, {u"手順書", "procedure"}, {u"一覧", "list"},
    {u"記録", "record"}, {u"報告書", "report"}, {u"申請書", "request form"}, {u"設定画面", "settings screen"},
    {u"議事録", "minutes"}};
constexpr const char16_t *families[] = {
    u"佐藤", u"鈴木", u"高橋", u"田中", u"伊藤", u"渡辺", u"山本", u"中村"};
constexpr const char16_t *kana[] = {
    u"サトウ", u"スズキ", u"タカハシ", u"タナカ", u"イトウ", u"ワタナベ", u"ヤマモト", u"ナカムラ"};

class Maker {
public:
    explicit Maker(const BigCounts &counts)
        : m_counts(counts)
    {
    }

    ChangeSet make()
    {
        makePeople();
        makeProject();
        makeRequirements();
        makeControls();
        makeDocuments();
        makeEvidence();
        return std::move(m_changes);
    }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    template <typename T>
    const T &any(const std::vector<T> &all)
    {
        return all[static_cast<std::size_t>(number(static_cast<int>(all.size())))];
    }
    QDate day() { return QDate(2025, 4, 1).addDays(number(600)); }
    LocalizedText title(int count)
    {
        const Word &thing = things[number(std::size(things))];
        const Word &paper = papers[number(std::size(papers))];
        LocalizedText text;
        text.ja = u"%1の%2 %3"_s.arg(thing.ja, paper.ja).arg(count);
        text.en = u"%1 %2 %3"_s.arg(QLatin1StringView(thing.en), QLatin1StringView(paper.en)).arg(count);
        return text;
    }

    void makePeople()
    {
        for (int i = 0; i < m_counts.people; ++i) {
            const auto family = static_cast<std::size_t>(number(std::size(families)));
            Person person;
            person.name = {u"%1 %2"_s.arg(families[family]).arg(i), u"Person %1"_s.arg(i), {}};
            person.kana = u"%1 %2"_s.arg(kana[family]).arg(i);
            person.employment = Employment::Active;
            m_people.push_back(m_changes.add(std::move(person)));
        }
    }
    void makeProject()
    {
        Project project;
        project.name = {u"大きな監査"_s, u"Big audit"_s, {}};
        project.periodKind = PeriodKind::Period;
        project.periodStart = QDate(2026, 4, 1);
        project.periodEnd = QDate(2027, 3, 31);
        project.manager = m_people.front();
        m_project = m_changes.add(std::move(project));
    }
    void makeRequirements()
    {
        Framework framework;
        framework.ref = u"big"_s;
        framework.title = {u"大きな基準"_s, u"Big framework"_s, {}};
        const auto owner = m_changes.add(std::move(framework));
        for (int i = 0; i < m_counts.requirements; ++i) {
            Requirement requirement;
            requirement.framework = owner;
            requirement.code = u"%1.%2"_s.arg(i / 40 + 1).arg(i % 40 + 1);
            requirement.ref = u"big:"_s + requirement.code;
            requirement.kind = RequirementKind::Requirement;
            requirement.title = title(i);
            requirement.position = i;
            m_requirements.push_back(m_changes.add(std::move(requirement)));
        }
    }
    void makeControls()
    {
        for (int i = 0; i < m_counts.controls; ++i) {
            Control control;
            control.name = title(i);
            control.frequency = static_cast<Frequency>(1 + number(11));
            control.projects = {m_project};
            control.keyControl = i % 3 == 0 ? Flag::Yes : Flag::No;
            m_controls.push_back(m_changes.add(std::move(control)));
            Assignment owner;
            owner.subject = {Kind::Control, m_controls.back().uuid};
            owner.person = any(m_people);
            owner.raci = Raci::Accountable;
            m_changes.add(std::move(owner));
        }
    }
    void makeDocuments()
    {
        for (int i = 0; i < m_counts.documents; ++i) {
            Document document;
            document.title = title(i);
            document.type = static_cast<DocumentType>(1 + number(20));
            document.tier = 1 + number(4);
            document.owner = any(m_people);
            document.lifecycle = Lifecycle::Effective;
            document.existence = Existence::Exists;
            document.nextReviewOn = day();
            const auto id = m_changes.add(std::move(document));
            makeVersion(id, i);
            Location location;
            location.subject = {Kind::Document, id.uuid};
            location.kind = LocationKind::FileShare;
            location.address = u"\\\\fs01\\isms\\%1\\D-%2.docx"_s.arg(i % 100).arg(i);
            location.isPrimary = Flag::Yes;
            m_changes.add(std::move(location));
        }
    }
    void makeVersion(Id<Document> document, int count)
    {
        DocumentVersion version;
        version.document = document;
        version.ref = u"D-%1-V1"_s.arg(count + 1, 3, 10, QChar(u'0'));
        version.label = u"第1版"_s;
        version.sequence = 1;
        version.status = Lifecycle::Effective;
        version.approvedBy = any(m_people);
        version.approvedOn = day();
        version.effectiveOn = version.approvedOn;
        m_changes.add(std::move(version));
    }
    void makeEvidence()
    {
        for (int i = 0; i < m_counts.evidence; ++i) {
            Evidence evidence;
            evidence.title = title(i);
            evidence.projects = {m_project};
            evidence.kind = static_cast<EvidenceKind>(1 + number(18));
            evidence.nature = EvidenceNature::Operating;
            evidence.controls = {any(m_controls)};
            evidence.status = static_cast<EvidenceStatus>(3 + number(4)); // accepted evidence can't be edited
            evidence.coversFrom = day();
            evidence.coversTo = evidence.coversFrom.addDays(30);
            evidence.capturedAt = QDateTime(evidence.coversTo, QTime(9, number(60)), QTimeZone::UTC);
            evidence.capturedBy = any(m_people);
            evidence.reviewedBy = any(m_people);
            evidence.reviewedOn = evidence.coversTo.addDays(3);
            m_changes.add(std::move(evidence));
        }
    }

    BigCounts m_counts;
    std::mt19937 m_random{20'261'120};
    ChangeSet m_changes{u"sample"_s};
    std::vector<Id<Person>> m_people;
    std::vector<Id<Requirement>> m_requirements;
    std::vector<Id<Control>> m_controls;
    Id<Project> m_project;
};

} // namespace

Result<void> makeBigWorkspace(const QString &folder, const BigCounts &counts)
{
    auto made = Workspace::create(folder, {u"大きな会社"_s, u"Big company"_s, {}});
    if (!made)
        return std::unexpected(made.error());
    if (const auto stored = (*made)->commit(Maker(counts).make()); !stored)
        return std::unexpected(stored.error());
    return {};
}

} // namespace tsuzuri
