#pragma once

#include "core/base/localized_text.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tsuzuri {

class Ask;

/// The name of the company and the folder of its workspace.
class NewWorkspaceDialog : public QDialog {
    Q_OBJECT

public:
    NewWorkspaceDialog(Ask &ask, const QString &parentFolder, QWidget *parent = nullptr);

    LocalizedText organisation() const;
    QString folder() const; ///< ends in .tsuzuri

private:
    void check();
    void chooseFolder();

    Ask &m_ask;
    QLineEdit *m_nameJa;
    QLineEdit *m_nameEn;
    QLineEdit *m_parent;
    QLabel *m_result;
    QPushButton *m_create;
};

} // namespace tsuzuri
