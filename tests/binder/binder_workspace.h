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
        const auto made = Workspace::create(folder.filePath(QStringLiteral("W.tsuzuri")),
            {QStringLiteral("株式会社くもいと"), QStringLiteral("Kumoito Inc.")});
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
        audit.scope = {QStringLiteral("帳票サービスの提供に関わる組織"),
            QStringLiteral("The organisation behind the service")};
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
        addVersion(
            id, ref + QStringLiteral("-V1"), QStringLiteral("第1版"), QDate(2026, 4, 1), bytes, fileName);
        return id;
    }
    Id<DocumentVersion> addVersion(Id<Document> document, const QString &ref, const QString &label,
        QDate effectiveOn, const QByteArray &bytes, const QString &fileName = QStringLiteral("document.pdf"))
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

    Id<Evidence> addEvidence(
        const QString &ref, const LocalizedText &title, std::vector<Id<Control>> controls = {})
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
    Id<EvidenceFile> addFile(
        Id<Evidence> evidence, const QString &name, const QByteArray &bytes, int sequence = 1)
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

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    Id<Project> project;
};

} // namespace tsuzuri
