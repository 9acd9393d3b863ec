#pragma once

#include "core/model/dataset.h"
#include "core/words/words.h"

namespace tsuzuri {

/// A small company to read registers from; everybody is in it by name.
struct SmallCompany {
    Dataset data;
    Person chihiro;
    Person kyosuke;
    Role chief;
    Project audit;
    Project otherAudit;
    Framework framework;
    Requirement requirement;
    Control control;
    Document policy;
    Document lost;
    DocumentVersion oldVersion;
    DocumentVersion version;
    Location share;
    Evidence minutes;

    SmallCompany();

    /// Writes a record that was changed.
    template <typename T>
    void put(const T &record)
    {
        data.table<T>().put(record);
    }
    template <typename T>
    int row(const T &record) const
    {
        return data.rowOf(kindOf<T>, record.id.uuid);
    }
};

template <typename T>
T named(const QString &ref)
{
    T record;
    record.id = {Uuid::fromName(kindCode(kindOf<T>) + ref)};
    record.ref = ref;
    return record;
}

inline SmallCompany::SmallCompany()
    : chihiro(named<Person>(QStringLiteral("P-001")))
    , kyosuke(named<Person>(QStringLiteral("P-002")))
    , chief(named<Role>(QStringLiteral("CISO")))
    , audit(named<Project>(QStringLiteral("SOC2-2026")))
    , otherAudit(named<Project>(QStringLiteral("ISMAP-2026")))
    , framework(named<Framework>(QStringLiteral("aicpa_tsc_2017")))
    , requirement(named<Requirement>(QStringLiteral("aicpa_tsc_2017:CC6.1")))
    , control(named<Control>(QStringLiteral("C-001")))
    , policy(named<Document>(QStringLiteral("D-001")))
    , lost(named<Document>(QStringLiteral("D-002")))
    , oldVersion(named<DocumentVersion>(QStringLiteral("D-001-V1")))
    , version(named<DocumentVersion>(QStringLiteral("D-001-V2")))
    , share(named<Location>(QStringLiteral("L-001")))
    , minutes(named<Evidence>(QStringLiteral("E-0001")))
{
    chihiro.name = {QStringLiteral("三枝 千尋"), QStringLiteral("Chihiro Saegusa")};
    chihiro.kana = QStringLiteral("さえぐさ ちひろ");
    chihiro.email = QStringLiteral("c.saegusa@kumoito.example");
    kyosuke.name = {QStringLiteral("榊原 恭介"), QStringLiteral("Kyosuke Sakakibara")};
    kyosuke.kana = QStringLiteral("さかきばら きょうすけ");
    chief.name = {
        QStringLiteral("最高情報セキュリティ責任者"), QStringLiteral("Chief Information Security Officer")};
    audit.name = {QStringLiteral("2026年 SOC 2"), QStringLiteral("SOC 2, 2026")};
    audit.frameworks = {QStringLiteral("aicpa_tsc_2017")};
    audit.periodKind = PeriodKind::Period;
    audit.periodStart = QDate(2026, 1, 1);
    audit.periodEnd = QDate(2026, 12, 31);
    otherAudit.name = {QStringLiteral("2026年度 ISMAP監査"), QStringLiteral("ISMAP audit 2026")};
    framework.title = {QStringLiteral("Trustサービス規準"), QStringLiteral("Trust services criteria")};
    requirement.framework = framework.id;
    requirement.code = QStringLiteral("CC6.1");
    requirement.title = {QStringLiteral("論理アクセス"), QStringLiteral("Logical access")};
    control.name = {QStringLiteral("方針の年次見直し"), QStringLiteral("Annual review of the policy")};
    control.frequency = Frequency::Annual;
    control.designDocuments = {policy.id};
    policy.title = {
        QStringLiteral("情報セキュリティ基本方針"), QStringLiteral("Information Security Policy")};
    policy.type = DocumentType::Policy;
    policy.lifecycle = Lifecycle::Effective;
    policy.existence = Existence::Exists;
    policy.owner = chihiro.id;
    policy.nextReviewOn = QDate(2027, 5, 28);
    lost.title = {QStringLiteral("媒体廃棄手順書"), {}};
    lost.existence = Existence::Unknown;
    oldVersion.document = policy.id;
    oldVersion.label = QStringLiteral("第2版");
    oldVersion.sequence = 1;
    oldVersion.status = Lifecycle::Superseded;
    oldVersion.effectiveOn = QDate(2024, 6, 1);
    oldVersion.supersededOn = QDate(2025, 6, 1);
    version.document = policy.id;
    version.label = QStringLiteral("第3版");
    version.sequence = 2;
    version.status = Lifecycle::Effective;
    version.approvedBy = kyosuke.id;
    version.effectiveOn = QDate(2025, 6, 1);
    share.subject = {Kind::DocumentVersion, version.id.uuid};
    share.kind = LocationKind::FileShare;
    share.address = QStringLiteral("\\\\fs01\\規程集\\01_方針\\D-001.pdf");
    share.isPrimary = Flag::Yes;
    minutes.title = {QStringLiteral("委員会議事録"), QStringLiteral("Committee minutes")};
    minutes.controls = {control.id};
    minutes.capturedBy = kyosuke.id;
    minutes.capturedAt = QDateTime::fromString(QStringLiteral("2026-05-28T10:10:00+09:00"), Qt::ISODate);
    minutes.status = EvidenceStatus::Collected;
    put(chihiro);
    put(kyosuke);
    put(chief);
    put(audit);
    put(otherAudit);
    put(framework);
    put(requirement);
    put(control);
    put(policy);
    put(lost);
    put(oldVersion);
    put(version);
    put(share);
    put(minutes);
}

} // namespace tsuzuri
