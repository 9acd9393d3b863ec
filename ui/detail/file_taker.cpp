#include "ui/detail/file_taker.h"

#include "core/exchange/file_intake.h"
#include "ui/support/ask.h"
#include "ui/support/local_files.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace tsuzuri {

namespace {

void giveBackNew(const Vault &vault, const FileTaker::Taken &taken)
{
    QStringList hashes;
    for (const TakenFile &file : taken) {
        if (file.isNew)
            hashes << file.sha256;
    }
    giveBack(vault, hashes);
}

Result<FileTaker::Taken> takeAll(
    Vault &vault, const QStringList &paths, const Progress &progress, const CancelTest &isCancelled)
{
    FileTaker::Taken taken;
    for (const QString &path : paths) {
        const auto stored = vault.add(path, isCancelled);
        if (!stored) {
            giveBackNew(vault, taken);
            return std::unexpected(stored.error());
        }
        const QString name = QFileInfo(path).fileName().normalized(QString::NormalizationForm_C);
        taken.push_back({path, name, stored->sha256, stored->size, stored->isNew});
        progress(static_cast<double>(taken.size()) / static_cast<double>(paths.size()));
    }
    return taken;
}

} // namespace

FileTaker::FileTaker(Session &session, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(ask)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_task(std::make_unique<Task>())
{
    const int step = unit(this);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_bar->setTextVisible(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * step, step, 3 * step, step);
    layout->setSpacing(2 * step);
    layout->addWidget(m_what, 1);
    layout->addWidget(m_bar, 1);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, [this] { m_task->cancel(); });
    connect(m_task.get(), &Task::progressed, this,
        [this](double share) { m_bar->setValue(qRound(share * 1000)); });
    hide();
}

FileTaker::~FileTaker() = default;

bool FileTaker::isRunning() const
{
    return m_task->isRunning();
}

QStringList FileTaker::filesOf(const QMimeData *dragged) const
{
    return m_session.isReadOnly() || isRunning() ? QStringList() : localFiles(dragged);
}

void FileTaker::take(const QStringList &paths, std::function<Result<void>(const Taken &)> done)
{
    if (paths.isEmpty() || isRunning() || m_session.isReadOnly())
        return;
    m_what->setText(tr("Taking %n file(s)…", nullptr, static_cast<int>(paths.size())));
    m_bar->setRange(0, paths.size() == 1 ? 0 : 1000);
    m_bar->setValue(0);
    show();
    m_freeze.emplace(m_session);
    Vault &vault = m_session.workspace().vault();
    m_task->start([&vault, paths](const Progress &progress,
                      const CancelTest &isCancelled) { return takeAll(vault, paths, progress, isCancelled); },
        [this, done = std::move(done)](Result<Taken> &&taken) { end(std::move(taken), done); });
}

void FileTaker::end(Result<Taken> taken, const std::function<Result<void>(const Taken &)> &done)
{
    hide();
    m_freeze.reset();
    Result<void> stored;
    if (!taken) {
        stored = std::unexpected(taken.error());
    } else {
        stored = done(*taken);
        if (!stored)
            giveBackNew(m_session.workspace().vault(), *taken);
    }
    if (!stored && stored.error().code != ErrorCode::Cancelled)
        m_ask.tell(this, m_session.words().error(stored.error()));
}

} // namespace tsuzuri
