#pragma once

#include "core/coverage/audit_forecast.h"
#include "core/words/words.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace tsuzuri {

class Ask;
class CellEditor;
class PaperExport;
class Preferences;
class RowModel;
class RowTable;
class Session;
class Task;

/// "If the audit started on this date": what will be expired, unapproved or missing by then, and who does
/// what first.
class ForecastDialog : public QDialog {
    Q_OBJECT

public:
    ForecastDialog(Session &session, Preferences &preferences, Ask &ask, QWidget *parent = nullptr);
    ~ForecastDialog() override;

    void setDay(QDate day);
    /// While it is worked out, the table shows what was before.
    bool isBusy() const;

Q_SIGNALS:
    void recordRequested(const tsuzuri::AnyId &id);

private:
    QPushButton *makeHandOut();
    std::optional<QDate> day() const;
    void load();
    void take(AuditForecast forecast);
    void handOut(Language language);
    QString summary() const;

    Session &m_session;
    BothWords m_words;
    CellEditor *m_day;
    QLabel *m_summary;
    QLabel *m_message;
    QPushButton *m_handOut;
    RowModel *m_rows;
    RowTable *m_table;
    PaperExport *m_export;
    AuditForecast m_forecast;
    QTimer m_timer;
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
