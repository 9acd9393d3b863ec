#pragma once

#include "core/model/evidence_file.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tsuzuri {

class Session;

/// What was taken out of the tray as no evidence, with the reason and a way back: until the workspace is
/// opened the next time the bytes are there.
class SetAsideDialog : public QDialog {
    Q_OBJECT

public:
    SetAsideDialog(Session &session, QWidget *parent);

Q_SIGNALS:
    void broughtBack(const QString &sentence);

private:
    void fill();
    std::vector<Id<EvidenceFile>> chosen() const;
    void bringBack();

    Session &m_session;
    QTreeWidget *m_list;
    QLabel *m_problem;
    QPushButton *m_back;
};

} // namespace tsuzuri
