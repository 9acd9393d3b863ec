#pragma once

#include "core/model/finding.h"

#include <QStatusBar>

#include <map>

class QLabel;
class QToolButton;

namespace tsuzuri {

class Session;
class SignLabel;

/// What is stored, for which day the checks hold, and how many gaps there are: each number leads to its rows.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

    /// Left of the day and the counts.
    void addWork(QWidget *widget) { insertPermanentWidget(2, widget); }

Q_SIGNALS:
    void severityChosen(tsuzuri::Severity severity);

private:
    void showGaps();
    void showState();
    QString readOnlySentence() const;

    Session &m_session;
    SignLabel *m_sign;
    QLabel *m_state;
    QLabel *m_day;
    std::map<Severity, QToolButton *> m_counts;
};

} // namespace tsuzuri
