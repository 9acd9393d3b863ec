#pragma once

#include "core/editions/edition_move.h"
#include "core/frameworks/project_set_up.h"
#include "core/frameworks/requirements.h"
#include "core/words/words.h"

#include <QTemporaryDir>
#include <QTest>

namespace tsuzuri {

using namespace Qt::StringLiterals;

/// A workspace with one project that follows some edition, and answers that hang on its requirements.
class EditionProject {
protected:
    QTemporaryDir m_folder;
    BothWords m_words;
    std::unique_ptr<Workspace> m_workspace;
    Id<Project> m_project;
    int m_count = 0;

    EditionProject() { qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); }

    const Dataset &data() const { return m_workspace->data(); }
    const Project &project() const { return *data().find(m_project); }

    void begin(const QString &framework)
    {
        auto made = Workspace::create(
            m_folder.filePath(u"w%1.tsuzuri"_s.arg(++m_count)), {u"会社"_s, u"Company"_s, {}});
        QVERIFY(made);
        m_workspace = std::move(*made);
        begin(framework, u"J-1"_s);
    }
    void begin(const QString &framework, const QString &ref)
    {
        NewProject wanted{ref, {u"監査"_s, u"Audit"_s, {}}, u"custom"_s, {framework}, {}, QDate(2026, 12, 1)};
        const PackShelf shelf(packFolderOf(m_workspace->folder()));
        auto changes = projectChanges(data(), wanted, QDate(2026, 11, 20), shelf);
        QVERIFY(changes);
        m_project = changes->of<Project>().front().id;
        QVERIFY(m_workspace->commit(std::move(*changes)));
    }
    static Id<Requirement> at(const QString &ref) { return requirementId(ref); }

    const Applicability *decision(const QString &ref) const
    {
        for (const Applicability &each : data().table<Applicability>()) {
            if (each.project == m_project && each.requirement == at(ref))
                return &each;
        }
        return nullptr;
    }
    void decide(const QString &ref, ApplicabilityState state, const QString &reason = {})
    {
        Applicability changed = *decision(ref);
        changed.applicability = state;
        changed.reason = {reason, reason, {}};
        changed.implementationStatus = ImplementationStatus::Implemented;
        changed.decidedOn = QDate(2026, 5, 1);
        store(changed);
    }
    template <typename T>
    void store(const T &changed)
    {
        ChangeSet changes;
        changes.change(changed);
        QVERIFY(m_workspace->commit(std::move(changes)));
    }
    template <typename T>
    Id<T> add(T record)
    {
        ChangeSet changes;
        const Id<T> id = changes.add(std::move(record));
        if (!m_workspace->commit(std::move(changes)))
            qFatal("a record can't be stored");
        return id;
    }
    Id<Control> addControl(const QString &name, const QString &ref, const QString &relation)
    {
        Control control;
        control.name = {name, name, {}};
        const Id<Control> id = add(control);
        ControlRequirement link;
        link.control = id;
        link.requirement = at(ref);
        link.relation = relation;
        add(link);
        return id;
    }
    /// How the control answers a requirement; "-" where it does not.
    QString answerOf(Id<Control> control, const QString &ref) const
    {
        for (const ControlRequirement &link : data().table<ControlRequirement>()) {
            if (link.control == control && link.requirement == at(ref))
                return link.relation;
        }
        return u"-"_s;
    }

    Result<EditionPreview> preview(
        const QString &from, const QString &to, const QStringList &levels = {}) const
    {
        const auto pack = packToMoveTo(*m_workspace, from, to);
        if (!pack)
            return std::unexpected(pack.error());
        auto plan = planEdition(data(), {m_project, from, to, levels}, *pack, m_words);
        if (!plan)
            return std::unexpected(plan.error());
        return std::move(plan->preview);
    }
    Result<EditionMove> move(const QString &from, const QString &to, const QStringList &levels = {}) const
    {
        const auto shown = preview(from, to, levels);
        if (!shown)
            return std::unexpected(shown.error());
        return moveToEdition(*m_workspace, *shown, m_words);
    }
    static const EditionRow *rowOf(
        const EditionPreview &preview, const QString &code, bool isWithdrawn = false)
    {
        const auto found = std::ranges::find_if(preview.rows, [&](const EditionRow &row) {
            return row.code == code && (row.state == EditionState::Withdrawn) == isWithdrawn;
        });
        return found == preview.rows.end() ? nullptr : &*found;
    }
    static QStringList origins(const EditionRow *row)
    {
        QStringList codes;
        for (const EditionRow::Origin &origin : row->origins)
            codes << origin.code;
        return codes;
    }
};

} // namespace tsuzuri
