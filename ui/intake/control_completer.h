#pragma once

#include <QCompleter>

class QLineEdit;
class QStringListModel;

namespace tsuzuri {

class Session;

/// Offers the controls whose number or name, in either language, holds what is typed.
class ControlCompleter : public QCompleter {
    Q_OBJECT

public:
    ControlCompleter(Session &session, QLineEdit *line);

private:
    void offer(const QString &typed);

    Session &m_session;
    QStringListModel *m_offered;
};

} // namespace tsuzuri
