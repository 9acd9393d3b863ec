#pragma once

#include "core/papers/paper.h"
#include "core/words/words.h"

#include <QObject>

#include <memory>

namespace tsuzuri {

class Ask;
class Preferences;
class Session;
class Task;

/// Asks for a file and writes a paper there, by the ending of its name as PDF, XLSX or text.
class PaperExport : public QObject {
    Q_OBJECT

public:
    PaperExport(Session &session, Preferences &preferences, Ask &ask, QObject *parent);
    ~PaperExport() override;

    void write(QWidget *window, Paper paper, PaperSize size);

Q_SIGNALS:
    void written(const QString &sentence);
    void failed(const QString &sentence);

private:
    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    BothWords m_words;
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
