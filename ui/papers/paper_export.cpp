#include "ui/papers/paper_export.h"

#include "core/base/safe_name.h"
#include "core/exchange/export.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/preferences.h"
#include "ui/support/task.h"

#include <QDir>
#include <QFileInfo>

namespace tsuzuri {

using namespace Qt::StringLiterals;

PaperExport::PaperExport(Session &session, Preferences &preferences, Ask &ask, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_task(std::make_unique<Task>())
{
}

PaperExport::~PaperExport() = default;

QString PaperExport::askForPath(
    QWidget *window, const QString &title, Language language, const QString &filter)
{
    const QString name = safeFileName(title, language) + ".pdf"_L1;
    QString path = m_ask.fileToSave(window, title, QDir(m_preferences.lastFolder()).filePath(name), filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += ".pdf"_L1;
    return path;
}

void PaperExport::start(const QString &path, std::function<Result<void>()> write)
{
    m_preferences.setLastFolder(QFileInfo(path).path());
    m_task->start([write = std::move(write)](const Progress &, const CancelTest &) { return write(); },
        [this, path](const Result<void> &done) {
            if (done)
                Q_EMIT written(tr("%1 is written.").arg(QFileInfo(path).fileName()));
            else
                Q_EMIT failed(m_session.words().error(done.error()));
        });
}

void PaperExport::write(QWidget *window, Paper paper, PaperSize size)
{
    write(window, std::move(paper),
        [size](const Paper &whole, const Words &words, const QString &path, PaperForm form,
            const QDateTime &created) { return writePaper(whole, words, path, form, size, created); });
}

void PaperExport::write(QWidget *window, Paper paper, Writer writer)
{
    if (m_task->isRunning())
        return;
    const QString path = askForPath(
        window, paper.title, paper.language, tr("PDF (*.pdf);;Excel workbook (*.xlsx);;Plain text (*.txt)"));
    if (path.isEmpty())
        return;
    const auto form = paperFormOf(path);
    if (!form) {
        Q_EMIT failed(tr("“%1” is none of PDF, XLSX and TXT. Give the file another ending.")
                .arg(QFileInfo(path).fileName()));
        return;
    }
    const QDateTime created = lastChange(m_session.workspace());
    const Words &words = m_words.in(paper.language);
    start(path, [=, paper = std::move(paper), &words, writer = std::move(writer)] {
        return writer(paper, words, path, *form, created);
    });
}

void PaperExport::writePdf(QWidget *window, const QString &title, Language language,
    std::function<Result<void>(const QString &path)> write)
{
    if (m_task->isRunning())
        return;
    if (const QString path = askForPath(window, title, language, tr("PDF (*.pdf)")); !path.isEmpty())
        start(path, [path, write = std::move(write)] { return write(path); });
}

} // namespace tsuzuri
