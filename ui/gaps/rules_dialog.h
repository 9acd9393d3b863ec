#pragma once

#include <QDialog>

namespace tsuzuri {

class Ask;
class Session;

/// What is checked: the rules that there are and which are off, the numbers they go by, and the team's own
/// ones.
class RulesDialog : public QDialog {
    Q_OBJECT

public:
    RulesDialog(Session &session, Ask &ask, QWidget *parent);

    /// "rules", "numbers" or "own".
    void showTab(const QString &key);
};

} // namespace tsuzuri
