#pragma once

#include "core/model/records.h"
#include "ui/documents/difference_view.h"
#include "ui/documents/file_text.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace tsuzuri {

class Session;
class Task;

/// Two captured versions of a document side by side.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(const Session &session, Id<Document> document, QWidget *parent = nullptr,
        TextReader reader = readFileText);
    ~CompareDialog() override;

    DifferenceView &view() const { return *m_view; }

Q_SIGNALS:
    void compared();

private:
    QComboBox *makeChoice(const QString &name);
    std::vector<const DocumentVersion *> versions() const;
    void compare();
    void take(Result<std::optional<TextDifference>> &&difference);
    void showNumbers();

    const Session &m_session;
    TextReader m_reader;
    Id<Document> m_document;
    QComboBox *m_left;
    QComboBox *m_right;
    QCheckBox *m_onlyChanges;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_numbers;
    DifferenceView *m_view;
    std::unique_ptr<Task> m_task;
    bool m_isAgain = false; ///< another choice was made meanwhile
};

} // namespace tsuzuri
