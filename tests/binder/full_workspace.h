#pragma once

#include "tests/binder/binder_workspace.h"

/// One of everything that a binder shows.
namespace tsuzuri::full {

/// Gives the one that has a place.
inline Id<Document> addDocuments(BinderWorkspace &company)
{
    const auto policy = company.addDocument(QStringLiteral("D-001"),
        {QStringLiteral("情報セキュリティ基本方針"), QStringLiteral("Information Security Policy")},
        "policy");
    company.addDocument(QStringLiteral("D-002"), {QStringLiteral("行見長食一山 髙﨑𠮷 ①㈱ ﾃｽﾄ"), QString()},
        "odd words", QStringLiteral("D-002 #1 100%.pdf"));
    company.addDocument(QStringLiteral("D-003"),
        {QStringLiteral("媒体廃棄手順書"), QStringLiteral("Media disposal")}, QByteArray());
    Location location;
    location.subject = {Kind::Document, policy.uuid};
    location.kind = LocationKind::FileShare;
    location.address =
        QStringLiteral("\\\\fs01.example\\規程集\\01_方針\\D-001_情報セキュリティ基本方針_第1版.pdf");
    location.isPrimary = Flag::Yes;
    company.add(location);
    return policy;
}

inline Id<Requirement> addRequirement(BinderWorkspace &company)
{
    Framework framework;
    framework.ref = QStringLiteral("test_criteria");
    framework.title = {QStringLiteral("試験基準"), QStringLiteral("Test criteria")};
    const auto frameworkId = company.add(framework);
    Requirement group;
    group.framework = frameworkId;
    group.ref = QStringLiteral("test_criteria:9");
    group.code = QStringLiteral("9");
    group.kind = RequirementKind::Group;
    group.title = {QStringLiteral("アクセス制御"), QStringLiteral("Access control")};
    const auto groupId = company.add(group);
    Requirement requirement = group;
    requirement.id = {};
    requirement.ref = QStringLiteral("test_criteria:9.2.5");
    requirement.code = QStringLiteral("9.2.5");
    requirement.parent = groupId;
    requirement.kind = RequirementKind::Requirement;
    requirement.title = {
        QStringLiteral("利用者アクセス権のレビュー"), QStringLiteral("Review of user rights")};
    return company.add(requirement);
}

inline Id<Control> addControl(BinderWorkspace &company, Id<Document> policy, Id<Requirement> requirement)
{
    const auto control = company.addControl(QStringLiteral("C-025"),
        {QStringLiteral("アクセス権の四半期棚卸"), QStringLiteral("Quarterly user access review")});
    Control withDocument = *company.workspace->data().find(control);
    withDocument.designDocuments = {policy};
    withDocument.frequency = Frequency::Quarterly;
    company.change(withDocument);
    ControlRequirement link;
    link.control = control;
    link.requirement = requirement;
    company.add(link);
    Applicability applicability;
    applicability.project = company.project;
    applicability.requirement = requirement;
    applicability.applicability = ApplicabilityState::Applicable;
    company.add(applicability);
    return control;
}

/// Gives the one that has files.
inline Id<Evidence> addEvidence(BinderWorkspace &company, Id<Control> control)
{
    ControlInstance occurrence;
    occurrence.control = control;
    occurrence.project = company.project;
    occurrence.label = QStringLiteral("2026-Q3");
    occurrence.dueOn = QDate(2026, 9, 30);
    occurrence.performedOn = QDate(2026, 9, 18);
    occurrence.status = InstanceStatus::Done;
    const auto occurrenceId = company.add(occurrence);
    const auto review = company.addEvidence(QStringLiteral("E-0001"),
        {QStringLiteral("権限棚卸結果 EV-2"), QStringLiteral("Access review EV-2")}, {control});
    Evidence withOccurrence = *company.workspace->data().find(review);
    withOccurrence.instances = {occurrenceId};
    withOccurrence.coversFrom = QDate(2026, 7, 1);
    withOccurrence.coversTo = QDate(2026, 9, 30);
    company.change(withOccurrence);
    company.addFile(review, QStringLiteral("棚卸 2026Q3.csv"), QByteArray("user,right\n").repeated(2000));
    company.addFile(review, QStringLiteral("CON.pdf"), "device", 2);
    const auto paper =
        company.addEvidence(QStringLiteral("E-0002"), {QStringLiteral("入室記録(紙)"), QString()}, {control});
    Evidence onPaper = *company.workspace->data().find(paper);
    onPaper.originalLocation = QStringLiteral("本社 4階 書庫 A-1");
    company.change(onPaper);
    return review;
}

inline void addTalks(BinderWorkspace &company, Id<Control> control, Id<Evidence> review)
{
    Population population;
    population.project = company.project;
    population.control = control;
    population.definition = {QStringLiteral("期間中の変更"), QStringLiteral("Changes in the period")};
    population.evidence = review;
    population.rowCount = 143;
    company.add(population);
    Request asked;
    asked.project = company.project;
    asked.title = QStringLiteral("Please provide the access review.");
    asked.controls = {control};
    asked.evidence = {review};
    asked.dueOn = QDate(2026, 11, 27);
    company.add(asked);
    Finding finding;
    finding.project = company.project;
    finding.control = control;
    finding.title = {QStringLiteral("第2四半期の棚卸が未実施"), QStringLiteral("No review in Q2")};
    finding.status = FindingStatus::Open;
    company.add(finding);
}

} // namespace tsuzuri::full

namespace tsuzuri {

inline void fill(BinderWorkspace &company)
{
    const Id<Document> policy = full::addDocuments(company);
    const Id<Control> control = full::addControl(company, policy, full::addRequirement(company));
    full::addTalks(company, control, full::addEvidence(company, control));
}

} // namespace tsuzuri
