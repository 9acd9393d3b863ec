#pragma once

#include "core/gaps/engine.h"
#include "core/gaps/workspace_index.h"
#include "core/meetings/agenda.h"
#include "core/meetings/closing.h"
#include "core/meetings/run.h"
#include "core/meetings/series.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace tsuzuri {

/// A stored company whose weekly meetings a test holds. Its gaps are given by the test, so that no rule
/// matters.
class MeetingCompany {
public:
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    Id<Project> project;
    Id<Person> owner, deputy;
    Id<Control> control;
    Id<Document> document;
    QDate first{2026, 11, 12}, second{2026, 11, 19};

    MeetingCompany()
    {
        using namespace Qt::StringLiterals;
        auto made =
            Workspace::create(folder.filePath(u"会議.tsuzuri"_s), {u"株式会社テスト"_s, u"Test Inc."_s, {}});
        if (!made)
            qFatal("no workspace");
        workspace = std::move(*made);
        ChangeSet changes;
        Person aramaki;
        aramaki.name = {u"荒巻 智子"_s, u"Tomoko Aramaki"_s, {}};
        aramaki.employment = Employment::Active;
        owner = changes.add(aramaki);
        Person nishikubo;
        nishikubo.name = {u"西窪 航"_s, u"Wataru Nishikubo"_s, {}};
        nishikubo.employment = Employment::Active;
        deputy = changes.add(nishikubo);
        Project audit;
        audit.name = {u"2026年 SOC 2"_s, u"SOC 2 2026"_s, {}};
        audit.scheme = u"soc2_type2"_s;
        audit.status = ProjectStatus::Open;
        project = changes.add(audit);
        Control review;
        review.name = {u"四半期アクセス権棚卸"_s, u"Quarterly access review"_s, {}};
        control = changes.add(review);
        Document policy;
        policy.title = {u"媒体廃棄手順書"_s, u"Media disposal procedure"_s, {}};
        policy.owner = owner;
        document = changes.add(policy);
        store(std::move(changes));
    }

    const Dataset &data() const { return workspace->data(); }
    Commit store(ChangeSet changes) const
    {
        const auto stored = workspace->commit(std::move(changes));
        if (!stored)
            qFatal("not stored: %d", static_cast<int>(stored.error().code));
        return *stored;
    }

    /// A gap of the document that is called by `name`.
    Gap gap(const QString &name, Severity severity = Severity::Major) const
    {
        Gap result;
        result.rule = QStringLiteral("LOC-01");
        result.severity = severity;
        result.subject = {Kind::Document, document.uuid};
        result.subjectRef = QStringLiteral("D-001");
        const QString title = QStringLiteral("D.title");
        result.arguments = {{QStringLiteral("D.ref"), {name, name, {}}}, {title, {name, name, {}}}};
        result.fingerprint = gapFingerprint(result.rule, {}, result.subject, name);
        return result;
    }
    static GapReport report(QDate day, std::vector<Gap> gaps)
    {
        GapReport result;
        result.asOf = day;
        result.gaps = std::move(gaps);
        return result;
    }

    Meeting meeting(QDate day) const
    {
        const auto &table = data().table<Meeting>();
        const auto found = std::ranges::find(table, day, &Meeting::heldOn);
        return found == table.end() ? Meeting() : *found;
    }
    /// Prepares the meeting of a day, which is made where there is none.
    Meeting prepare(QDate day, std::vector<Gap> gaps, const AgendaChoice &choice = {}) const
    {
        Meeting next = meeting(day);
        if (next.id.isNull()) {
            next = nextMeeting(data(), project, day);
            next.heldOn = day;
            next.nextOn = day.addDays(7);
            next.attendees = {owner, deputy};
        }
        store(prepareMeeting(data(), report(day, std::move(gaps)), next, choice));
        return meeting(day);
    }
    std::vector<const MeetingItem *> items(QDate day) const { return itemsOf(data(), meeting(day).id); }
    /// The lines of a section as English texts.
    QStringList texts(QDate day, AgendaSection section) const
    {
        QStringList result;
        for (const MeetingItem *item : items(day)) {
            if (item->section == section)
                result << item->text.en;
        }
        return result;
    }
    const MeetingItem &item(QDate day, AgendaSection section, int place = 0) const
    {
        for (const MeetingItem *each : items(day)) {
            if (each->section == section && place-- == 0)
                return *each;
        }
        qFatal("no such item");
    }

    /// Does something in the meeting of a day, and stores it.
    template <typename Act>
    Commit act(QDate day, Act &&what) const
    {
        const WorkspaceIndex index(data(), day);
        const Meeting held = meeting(day);
        const ItemFactBook facts(index, held);
        return store(what(MeetingRun(facts)));
    }
    void close(QDate day) const
    {
        auto closing = closeMeeting(data(), meeting(day), day, owner);
        if (!closing)
            qFatal("not closed");
        store(std::move(*closing));
    }
};

} // namespace tsuzuri
