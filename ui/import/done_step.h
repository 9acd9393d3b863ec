#pragma once

#include "ui/import/import_work.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tsuzuri {

class SignLabel;

/// Last step of an import: what was done, and the way back.
class DoneStep : public QWidget {
    Q_OBJECT

public:
    DoneStep(Session &session, QWidget *parent);

    void setResult(const ImportResult &result);

private:
    void undo();

    Session &m_session;
    ImportResult m_result;
    SignLabel *m_sign;
    QLabel *m_sentence;
    QLabel *m_remark;
    QPushButton *m_undo;
};

} // namespace tsuzuri
