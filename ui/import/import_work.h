#pragma once

#include "core/exchange/sheet_survey.h"
#include "ui/session/session.h"

#include <QTimer>

namespace tsuzuri {

class Task;

/// What a person has chosen to import.
struct ImportSource {
    QString path;
    Kind kind{};
    QString sheet; ///< "": the first
    TextEncoding encoding = TextEncoding::Automatic;
    HeaderPlace header;
};

/// What an import has done.
struct ImportResult {
    Kind kind{};
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int refusedRows = 0;
    qint64 entry = 0; ///< of the log
};

/// The work behind the import dialog, in a thread: looks at a table, works out what it changes, stores it. A
/// new wish ends the work on the one before.
class ImportWork : public QObject {
    Q_OBJECT

public:
    explicit ImportWork(Session &session, QObject *parent = nullptr);
    ~ImportWork() override;

    const ImportSource &source() const { return m_source; }
    void setSource(const ImportSource &source);
    /// Null until the table was looked at.
    const SheetSurvey *survey() const { return m_survey ? &*m_survey : nullptr; }
    /// Where every column goes, by heading. A little later it is worked out what this changes.
    void setChoices(const HeaderChoices &choices);
    /// Without what was remembered or chosen.
    void matchAnew();
    /// Null until everything is worked out.
    const ImportPlan *plan() const { return m_plan ? &*m_plan : nullptr; }
    bool isBusy() const;
    /// Changes are on their way into the workspace.
    bool isStoring() const { return m_isStoring; }
    /// Stores the plan, with what was chosen for its columns. To be called when there is a plan.
    void apply();

Q_SIGNALS:
    void busyChanged();
    void progressed(double share);
    void surveyed();
    void planned();
    /// Whoever shows the plan lets go of it.
    void planDropped();
    void failed(const tsuzuri::Error &error);
    void applied(const tsuzuri::ImportResult &result);

private:
    enum class Job : std::uint8_t { None, Survey, Plan, Take };

    ImportOptions options() const;
    void want(Job job);
    void begin();
    void startSurvey();
    void startPlan(bool isDryRun);
    bool isOutdated();
    void fail(const Error &error);
    void dropPlan();
    void store(ImportPlan &&plan);
    void takeStored(Result<Commit> &&stored, ImportResult result);

    Session &m_session;
    ImportSource m_source;
    HeaderChoices m_choices;
    bool m_isChosen = false; // by a person, so that it is worth keeping
    bool m_usesMemory = true;
    std::optional<SheetSurvey> m_survey;
    std::optional<ImportPlan> m_plan;
    Job m_next = Job::None;
    bool m_isStoring = false;
    bool m_isStale = false; // what the thread works on was chosen otherwise since
    QTimer m_pause; // before a plan, while a person goes on choosing
    std::optional<Session::Freeze> m_freeze; // while a thread reads the records
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
