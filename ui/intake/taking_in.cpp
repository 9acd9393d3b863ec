#include "ui/intake/taking_in.h"

#include "core/base/clock.h"
#include "core/exchange/file_intake.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/task.h"

#include <QBuffer>
#include <QWidget>

namespace tsuzuri {

using namespace Qt::StringLiterals;

TakingIn::TakingIn(Session &session, Ask &ask, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_ask(ask)
    , m_window(window)
    , m_task(std::make_unique<Task>())
{
    connect(m_task.get(), &Task::progressed, this, &TakingIn::progressed);
    connect(m_task.get(), &Task::finished, this, &TakingIn::goOn);
}

TakingIn::~TakingIn() = default;

bool TakingIn::isRunning() const
{
    return m_task->isRunning();
}

void TakingIn::take(const QStringList &paths)
{
    m_waiting += paths;
    goOn();
}

void TakingIn::take(const QImage &picture)
{
    m_pictures << picture;
    goOn();
}

void TakingIn::cancel()
{
    m_waiting.clear();
    m_pictures.clear();
    m_task->cancel();
}

void TakingIn::goOn()
{
    if (m_task->isRunning() || (m_waiting.isEmpty() && m_pictures.isEmpty()))
        return;
    Vault &vault = m_session.workspace().vault();
    Q_EMIT started();
    if (!m_pictures.isEmpty()) {
        const QDateTime now = currentInstant().toTimeZone(m_session.workspace().zone());
        m_task->start(
            [&vault, picture = m_pictures.takeFirst(), word = tr("Screen"), now](
                const Progress &, const CancelTest &) {
                QByteArray png;
                QBuffer buffer(&png);
                buffer.open(QIODevice::WriteOnly);
                picture.save(&buffer, "PNG");
                return takePicture(vault, png, word, now);
            },
            [this](Result<EvidenceFile> &&taken) { finish(std::move(taken)); });
        return;
    }
    m_task->start(
        [&vault, paths = std::exchange(m_waiting, {})](const Progress &progress,
            const CancelTest &isCancelled) { return takeForTray(vault, paths, progress, isCancelled); },
        [this](Result<TrayIntake> &&taken) { finish(std::move(taken)); });
}

void TakingIn::finish(Result<TrayIntake> taken)
{
    if (!taken)
        return Q_EMIT ended({}, {});
    ChangeSet changes = trayRecords(m_session.data(), *taken);
    QStringList newFiles;
    for (const TrayIntake::Taken &each : taken->taken) {
        if (each.file.isNew)
            newFiles << each.file.sha256;
    }
    commit(std::move(changes), taken->refused, newFiles);
}

void TakingIn::finish(Result<EvidenceFile> picture)
{
    if (!picture) {
        m_ask.tell(m_window, m_session.words().error(picture.error()));
        return Q_EMIT ended({}, {});
    }
    ChangeSet changes(u"intake"_s);
    changes.add(std::move(*picture));
    commit(std::move(changes), {}, {});
}

void TakingIn::commit(ChangeSet changes, const std::vector<LeftOutFile> &refused, const QStringList &newFiles)
{
    std::vector<Id<EvidenceFile>> ids;
    for (const EvidenceFile &file : changes.of<EvidenceFile>())
        ids.push_back(file.id);
    if (const auto stored = m_session.commit(std::move(changes)); !stored) {
        m_ask.tell(m_window, m_session.words().error(stored.error()));
        giveBack(m_session.workspace().vault(), newFiles);
        ids.clear();
    }
    Q_EMIT ended(ids, refused);
}

} // namespace tsuzuri
