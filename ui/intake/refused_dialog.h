#pragma once

#include <QDialog>

namespace tsuzuri {

/// What was not taken in: one sentence each, that can be copied.
class RefusedDialog : public QDialog {
    Q_OBJECT

public:
    RefusedDialog(const QStringList &sentences, QWidget *parent);
};

} // namespace tsuzuri
