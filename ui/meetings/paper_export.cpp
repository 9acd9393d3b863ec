#include "ui/meetings/paper_export.h"

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

void PaperExport::write(QWidget *window, Paper paper, PaperSize size)
{
    if (m_task->isRunning())
        return;
    const QString name = safeFileName(paper.title, paper.language) + ".pdf"_L1;
    QString path = m_ask.fileToSave(window, paper.title, QDir(m_preferences.lastFolder()).filePath(name),
        tr("PDF (*.pdf);;Excel workbook (*.xlsx);;Plain text (*.txt)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ".pdf"_L1;
    const auto form = paperFormOf(path);
    if (!form) {
        Q_EMIT failed(tr("“%1” is none of PDF, XLSX and TXT. Give the file another ending.")
                .arg(QFileInfo(path).fileName()));
        return;
    }
    m_preferences.setLastFolder(QFileInfo(path).path());
    const QDateTime created = lastChange(m_session.workspace());
    const Words &words = m_words.in(paper.language);
    m_task->start([=, paper = std::move(paper), &words](const Progress &,
                      const CancelTest &) { return writePaper(paper, words, path, *form, size, created); },
        [this, path](const Result<void> &done) {
            if (done)
                Q_EMIT written(tr("%1 is written.").arg(QFileInfo(path).fileName()));
            else
                Q_EMIT failed(m_session.words().error(done.error()));
        });
}

} // namespace tsuzuri
