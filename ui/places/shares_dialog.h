#pragma once

#include <QDialog>

class QLabel;
class QTableWidget;

namespace tsuzuri {

class Ask;
class Preferences;

/// Where this computer finds each share: SHARE → \\fs01\audit here, /mnt/audit there.
class SharesDialog : public QDialog {
    Q_OBJECT

public:
    SharesDialog(Preferences &preferences, Ask &ask, QWidget *parent = nullptr);

    /// A line for a name that is missing so far.
    void addName(const QString &name);
    void accept() override;

private:
    void addLine(const QString &name, const QString &folder);
    void chooseFolder();
    void removeLine();

    Preferences &m_preferences;
    Ask &m_ask;
    QTableWidget *m_table;
    QLabel *m_problem;
};

} // namespace tsuzuri
