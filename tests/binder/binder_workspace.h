#pragma once

#include "core/binder/binder.h"

#include <QTemporaryDir>
#include <QTest>

/// What the tests of the binder share: a small company with one audit, whose records and files tests add to.
namespace tsuzuri {

class BinderWorkspace {
public:
    BinderWorkspace()
    {
        qputenv("SOURCE_DATE_EPOCH", "1795156200"); // 2026-11-20 15:30 in Tokyo
        const auto made = Workspace::create(
            folder.filePath(QStringLiteral("W.tsuzuri")), {QStringLiteral("株式会社くもいと"), QStringLiteral("Kumoito Inc.")});
        if (!made)
            qFatal("the workspace can't be made");
        workspace = std::move(const_cast<std::unique_ptr<Workspace> &>(*made));
        Project audit;
        audit.ref = QStringLiteral("ISMAP-2026");
        audit.name = {QStringLiteral("2026年度 ISMAP監査"), QStringLiteral("ISMAP audit 2026")};
        audit.scheme = QStringLiteral("ismap");
        audit.periodKind = PeriodKind::Period;
        audit.periodStart = QDate(2026, 4, 1);
        audit.periodEnd = QDate(2027, 3, 31);
        audit.status = ProjectStatus::Open;
        audit.phase = Phase::AuditDesign;
        audit.scope = {QStringLiteral("帳票サービスの提供に関わる組織"), QStringLiteral("The organisation behind the service")};
        project = add(audit);
    }

    /// Commits one record.
    template <typename T>
    Id<T> add(T record)
    {
        ChangeSet changes;
        const Id<T> id = changes.add(std::move(record));
        if (!workspace->commit(std::move(changes)))
            qFatal("the record can't be stored");
        return id;
    }
    template <typename T>
    void change(T record)
    {
        ChangeSet changes;
        changes.change(std::move(record));
        if (!workspace->commit(std::move(changes)))
            qFatal("the record can't be changed");
    }

    Id<Control> addControl(const QString &ref, const LocalizedText &name)
    {
        Control control;
        control.ref = ref;
        control.name = name;
        control.projects = {project};
        return add(control);
    }

    /// A document with one version in force; without a file when `bytes` is null.
    Id<Document> addDocument(const QString &ref, const LocalizedText &title, const QByteArray &bytes,
        const QString &fileName = QStringLiteral("document.pdf"))
    {
        Document document;
        document.ref = ref;
        document.title = title;
        document.required = Flag::Yes;
        document.existence = Existence::Exists;
        document.tier = 2;
        const Id<Document> id = add(document);
        addVersion(id, ref + QStringLiteral("-V1"), QStringLiteral("第1版"), QDate(2026, 4, 1), bytes, fileName);
        return id;
    }
    Id<DocumentVersion> addVersion(Id<Document> document, const QString &ref, const QString &label, QDate effectiveOn,
        const QByteArray &bytes, const QString &fileName = QStringLiteral("document.pdf"))
    {
        DocumentVersion version;
        version.ref = ref;
        version.document = document;
        version.label = label;
        version.sequence = 1;
        version.status = Lifecycle::Effective;
        version.effectiveOn = effectiveOn;
        version.fileName = fileName;
        if (!bytes.isNull()) {
            const auto stored = workspace->vault().addBytes(bytes);
            version.capturedSha256 = stored->sha256;
            version.capturedSize = stored->size;
        }
        return add(version);
    }

    Id<Evidence> addEvidence(const QString &ref, const LocalizedText &title, std::vector<Id<Control>> controls = {})
    {
        Evidence evidence;
        evidence.ref = ref;
        evidence.title = title;
        evidence.projects = {project};
        evidence.controls = std::move(controls);
        evidence.status = EvidenceStatus::Ready;
        evidence.capturedAt = QDateTime::fromString(QStringLiteral("2026-10-05T10:00:00+09:00"), Qt::ISODate);
        return add(evidence);
    }
    Id<EvidenceFile> addFile(Id<Evidence> evidence, const QString &name, const QByteArray &bytes, int sequence = 1)
    {
        const auto stored = workspace->vault().addBytes(bytes);
        EvidenceFile file;
        file.evidence = evidence;
        file.name = name;
        file.sha256 = stored->sha256;
        file.size = stored->size;
        file.sequence = sequence;
        return add(file);
    }

    BinderRequest request(Language language = Language::Japanese)
    {
        return {project, language, folder.filePath(QStringLiteral("out")), {}, QDate(2026, 11, 20),
            GapPolicy::RefuseIncomplete};
    }

    /// One of everything that a binder shows.
    void fill();

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    Id<Project> project;
};

inline void BinderWorkspace::fill()
{
    const auto policy = addDocument(QStringLiteral("D-001"),
        {QStringLiteral("情報セキュリティ基本方針"), QStringLiteral("Information Security Policy")}, "policy");
    addDocument(QStringLiteral("D-002"), {QStringLiteral("行見長食一山 髙﨑𠮷 ①㈱ ﾃｽﾄ"), QString()}, "odd words",
        QStringLiteral("D-002 #1 100%.pdf"));
    addDocument(QStringLiteral("D-003"), {QStringLiteral("媒体廃棄手順書"), QStringLiteral("Media disposal")}, QByteArray());
    Location location;
    location.subject = {Kind::Document, policy.uuid};
    location.kind = LocationKind::FileShare;
    location.address = QStringLiteral("\\\\fs01.example\\規程集\\01_方針\\D-001_情報セキュリティ基本方針_第1版.pdf");
    location.isPrimary = Flag::Yes;
    add(location);

    Framework framework;
    framework.ref = QStringLiteral("test_criteria");
    framework.title = {QStringLiteral("試験基準"), QStringLiteral("Test criteria")};
    const auto frameworkId = add(framework);
    Requirement group;
    group.framework = frameworkId;
    group.ref = QStringLiteral("test_criteria:9");
    group.code = QStringLiteral("9");
    group.kind = RequirementKind::Group;
    group.title = {QStringLiteral("アクセス制御"), QStringLiteral("Access control")};
    const auto groupId = add(group);
    Requirement requirement = group;
    requirement.id = {};
    requirement.ref = QStringLiteral("test_criteria:9.2.5");
    requirement.code = QStringLiteral("9.2.5");
    requirement.parent = groupId;
    requirement.kind = RequirementKind::Requirement;
    requirement.title = {QStringLiteral("利用者アクセス権のレビュー"), QStringLiteral("Review of user rights")};
    const auto requirementId = add(requirement);
    const auto control = addControl(
        QStringLiteral("C-025"), {QStringLiteral("アクセス権の四半期棚卸"), QStringLiteral("Quarterly user access review")});
    Control withDocument = *workspace->data().find(control);
    withDocument.designDocuments = {policy};
    withDocument.frequency = Frequency::Quarterly;
    change(withDocument);
    ControlRequirement link;
    link.control = control;
    link.requirement = requirementId;
    add(link);
    Applicability applicability;
    applicability.project = project;
    applicability.requirement = requirementId;
    applicability.applicability = ApplicabilityState::Applicable;
    add(applicability);

    ControlInstance occurrence;
    occurrence.control = control;
    occurrence.project = project;
    occurrence.label = QStringLiteral("2026-Q3");
    occurrence.dueOn = QDate(2026, 9, 30);
    occurrence.performedOn = QDate(2026, 9, 18);
    occurrence.status = InstanceStatus::Done;
    const auto occurrenceId = add(occurrence);
    const auto review = addEvidence(
        QStringLiteral("E-0001"), {QStringLiteral("権限棚卸結果 EV-2"), QStringLiteral("Access review EV-2")}, {control});
    Evidence withOccurrence = *workspace->data().find(review);
    withOccurrence.instances = {occurrenceId};
    withOccurrence.coversFrom = QDate(2026, 7, 1);
    withOccurrence.coversTo = QDate(2026, 9, 30);
    change(withOccurrence);
    addFile(review, QStringLiteral("棚卸 2026Q3.csv"), QByteArray("user,right\n").repeated(2000));
    addFile(review, QStringLiteral("CON.pdf"), "device", 2);
    const auto paper = addEvidence(QStringLiteral("E-0002"), {QStringLiteral("入室記録(紙)"), QString()}, {control});
    Evidence onPaper = *workspace->data().find(paper);
    onPaper.originalLocation = QStringLiteral("本社 4階 書庫 A-1");
    change(onPaper);

    Population population;
    population.project = project;
    population.control = control;
    population.definition = {QStringLiteral("期間中の変更"), QStringLiteral("Changes in the period")};
    population.evidence = review;
    population.rowCount = 143;
    add(population);
    Request asked;
    asked.project = project;
    asked.title = QStringLiteral("Please provide the access review.");
    asked.controls = {control};
    asked.evidence = {review};
    asked.dueOn = QDate(2026, 11, 27);
    add(asked);
    Finding finding;
    finding.project = project;
    finding.control = control;
    finding.title = {QStringLiteral("第2四半期の棚卸が未実施"), QStringLiteral("No review in Q2")};
    finding.status = FindingStatus::Open;
    add(finding);
}

} // namespace tsuzuri
