#pragma once

#include "core/papers/paper.h"
#include "core/words/words.h"

#include <QObject>

#include <functional>
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

    using Writer = std::function<Result<void>(const Paper &paper, const Words &words, const QString &path,
        PaperForm form, const QDateTime &created)>;

    void write(QWidget *window, Paper paper, PaperSize size);
    void write(QWidget *window, Paper paper, Writer writer);
    /// The same for a paper of its own making; `write` runs in a thread and is given the path of a PDF.
    void writePdf(QWidget *window, const QString &title, Language language,
        std::function<Result<void>(const QString &path)> write);

Q_SIGNALS:
    void written(const QString &sentence);
    void failed(const QString &sentence);

private:
    QString askForPath(QWidget *window, const QString &title, Language language, const QString &filter);
    void start(const QString &path, std::function<Result<void>()> write);

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    BothWords m_words;
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
