#pragma once

#include "core/interchange/mapping_file.h"
#include "core/words/words.h"
#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace tsuzuri {

class Task;

/// Pairs of requirements that a file holds, to be looked at before the workspace takes them.
class MappingDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins to read at once, in a thread of its own.
    MappingDialog(Session &session, const QString &file, QWidget *parent = nullptr);
    ~MappingDialog() override;

    bool isBusy() const;
    void take();

Q_SIGNALS:
    void taken(const QString &sentence);

private:
    QComboBox *addFrameworks(const QString &name);
    void read();
    void present(const MappingDraft &draft);
    void showPairs(const MappingDraft &draft);
    void propose(MappingChanges changes);

    Session &m_session;
    QString m_file;
    BothWords m_words;
    QComboBox *m_from; ///< of numbers that name no framework
    QComboBox *m_to;
    QLabel *m_head;
    QTableWidget *m_problems;
    QTableWidget *m_pairs;
    QLabel *m_message;
    QPushButton *m_take;
    std::optional<MappingChanges> m_changes;
    std::unique_ptr<Task> m_task; ///< reads the records: goes before they change
};

} // namespace tsuzuri
