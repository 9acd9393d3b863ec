#pragma once

#include "core/coverage/audit_forecast.h"

#include <QDialog>

class QLabel;

namespace tsuzuri {

class CellEditor;
class RowModel;
class RowTable;
class Session;

/// "If the audit started on this date": what will be expired, unapproved or missing by then, and who does what first.
class ForecastDialog : public QDialog {
    Q_OBJECT

public:
    ForecastDialog(Session &session, QWidget *parent = nullptr);

    void setDay(QDate day);

Q_SIGNALS:
    void recordRequested(const tsuzuri::AnyId &id);

private:
    void load();
    QString causeWord(ForecastCause cause) const;
    QString effortWord(Effort effort) const;

    Session &m_session;
    CellEditor *m_day;
    QLabel *m_summary;
    RowModel *m_rows;
    RowTable *m_table;
    AuditForecast m_forecast;
};

} // namespace tsuzuri
