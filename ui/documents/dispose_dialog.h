#pragma once

#include "core/documents/disposal.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace tsuzuri {

class Session;

/// Disposes of files with one reason: what may go is ticked, what must stay says why. The bytes go for good;
/// names, hashes and the reason stay.
class DisposeDialog : public QDialog {
    Q_OBJECT

public:
    DisposeDialog(Session &session, const std::vector<AnyId> &files, QWidget *parent);

Q_SIGNALS:
    void disposed(const QString &sentence);

private:
    void fill(const std::vector<AnyId> &files);
    QString stateOf(const Disposable &file) const;
    std::vector<Disposable> chosen() const;
    int runningAmong(const std::vector<Disposable> &files) const;
    void arrange();
    void dispose();

    Session &m_session;
    std::vector<Disposable> m_files; // by row
    QTreeWidget *m_list;
    QLineEdit *m_reasonJa;
    QLineEdit *m_reasonEn;
    QComboBox *m_person;
    QCheckBox *m_overrule;
    QLabel *m_problem;
    QPushButton *m_dispose;
};

} // namespace tsuzuri
