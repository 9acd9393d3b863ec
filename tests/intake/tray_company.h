#pragma once

#include "core/intake/filing.h"
#include "core/intake/proposer.h"
#include "tests/sample/sample_dataset.h"

namespace tsuzuri {

/// The sample company with a tray, in memory, on 2026-11-20.
struct TrayCompany {
    Dataset data;
    QTimeZone zone{"Asia/Tokyo"};

    TrayCompany()
    {
        auto sample = sampleDataset();
        if (!sample)
            qFatal("the sample can't be read");
        data = std::move(*sample);
    }
    const Project &project(const QString &ref) const { return *data.table<Project>().findRef(ref); }
    Proposer proposer(const QString &project = QStringLiteral("SOC2-2026")) const
    {
        return Proposer(data, {this->project(project).id, QDate(2026, 11, 20), zone});
    }

    /// A file of the tray; the same path gives the same bytes unless other bytes are said.
    const EvidenceFile &waiting(const QString &path, const QString &bytes = {})
    {
        EvidenceFile file;
        file.id = {Uuid::fromName(path)};
        file.ref = QStringLiteral("EF-") + path;
        file.name = path.section(u'/', -1);
        file.original = path;
        file.sha256 = Sha256::hash((bytes.isEmpty() ? path : bytes).toUtf8()).hex();
        data.table<EvidenceFile>().put(file);
        return *data.find(file.id);
    }
    Proposal proposed(const QString &path, const QDateTime &modified = {}, QStringView text = {})
    {
        const EvidenceFile &file = waiting(path);
        return proposer().propose({file, modified, text});
    }
    QDateTime at(int month, int day, int hour = 10) const
    {
        return QDateTime(QDate(2026, month, day), QTime(hour, 0), zone);
    }
    QString refOf(Id<Control> control) const { return data.refOf(Kind::Control, control.uuid); }
    QStringList controlsOf(const Proposal &proposal) const
    {
        QStringList refs;
        for (const auto &one : proposal.controls)
            refs << refOf(one.value);
        return refs;
    }
    void apply(ChangeSet &changes)
    {
        RefNumbers numbers(data, Kind::Evidence);
        for (Evidence &evidence : changes.of<Evidence>()) {
            if (evidence.ref.isEmpty())
                evidence.ref = numbers.next();
        }
        forEachRecordType([&]<typename T>() { data.table<T>().put(changes.of<T>()); });
    }
};

} // namespace tsuzuri
