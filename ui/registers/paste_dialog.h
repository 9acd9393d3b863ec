#pragma once

#include "core/registers/paste.h"

#include <QDialog>

namespace tsuzuri {

class Session;

/// What a pasted block would change, cell by cell, before anything is changed.
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    PasteDialog(const Session &session, const PastePlan &plan, QWidget *parent = nullptr);

private:
    QString summary(const PastePlan &plan) const;
    QStringList lineOf(const PastePlan &plan, const PastedCell &cell) const;

    const Session &m_session;
};

} // namespace tsuzuri
