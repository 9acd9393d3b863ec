#include "ui/preview/original_check.h"

#include "core/base/sha256.h"
#include "ui/support/task.h"

#include <QFileInfo>

namespace tsuzuri {

namespace {

Result<OriginalCheck::State> stateOf(const OriginalCheck::Original &original, const CancelTest &isCancelled)
{
    const QFileInfo file(original.path);
    if (!file.isAbsolute() || file.isSymLink() || !file.isFile())
        return OriginalCheck::State::Unknown;
    if (file.size() != original.size)
        return OriginalCheck::State::Changed;
    const auto digest = hashFile(original.path, isCancelled);
    if (!digest)
        return OriginalCheck::State::Unknown;
    return digest->sha256.hex() == original.sha256 ? OriginalCheck::State::Same
                                                   : OriginalCheck::State::Changed;
}

} // namespace

OriginalCheck::OriginalCheck(QObject *parent)
    : QObject(parent)
    , m_task(std::make_unique<Task>())
{
}

OriginalCheck::~OriginalCheck() = default;

void OriginalCheck::look(const Original &original)
{
    m_original = original;
    m_state = State::Unknown;
    m_isAsked = !original.path.isEmpty();
    m_task->cancel();
    lookNow();
}

void OriginalCheck::lookNow()
{
    if (m_task->isRunning() || !m_isAsked)
        return;
    m_isAsked = false;
    m_task->start([original = m_original](const Progress &,
                      const CancelTest &isCancelled) { return stateOf(original, isCancelled); },
        [this, original = m_original](Result<State> &&state) {
            if (m_isAsked || original != m_original)
                return lookNow();
            m_state = *state;
            Q_EMIT known();
        });
}

} // namespace tsuzuri
