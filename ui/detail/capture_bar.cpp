#include "ui/detail/capture_bar.h"

#include "core/base/clock.h"
#include "core/model/held_file.h"
#include "ui/detail/file_taker.h"
#include "ui/documents/dispose_dialog.h"
#include "ui/support/ask.h"
#include "ui/support/icons.h"
#include "ui/support/preferences.h"
#include "ui/support/sign_label.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownHash = 16; // digits that a person compares

} // namespace

CaptureBar::CaptureBar(Session &session, const Preferences &preferences, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_sign(new SignLabel(this))
    , m_state(new QLabel(this))
    , m_choose(new QPushButton(themedIcon(u"mail-attachment"_s), tr("Capture a file…"), this))
    , m_again(new QPushButton(themedIcon(u"view-refresh"_s), tr("Capture from its place"), this))
    , m_dispose(new QPushButton(themedIcon(u"edit-delete"_s), tr("Dispose of it…"), this))
    , m_taker(new FileTaker(session, ask, this))
    , m_looking(std::make_unique<Task>())
{
    const int step = unit(this);
    m_state->setObjectName("captureState");
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setFont(sized(font(), TextSize::Secondary));
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choose->setObjectName("capture");
    m_again->setObjectName("captureAgain");
    m_dispose->setObjectName("dispose");
    m_dispose->setFlat(true);
    auto *state = new QHBoxLayout;
    state->setSpacing(2 * step);
    state->addWidget(m_sign, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    state->addWidget(m_dispose, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * step);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_again);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * step, 2 * step, 3 * step, 0);
    layout->setSpacing(step);
    layout->addLayout(state);
    layout->addLayout(buttons);
    layout->addWidget(m_taker);
    connect(m_choose, &QPushButton::clicked, this, &CaptureBar::choose);
    connect(m_again, &QPushButton::clicked, this, [this] { capture(m_original->path); });
    connect(m_dispose, &QPushButton::clicked, this, &CaptureBar::dispose);
    connect(&session, &Session::readOnlyChanged, this, &CaptureBar::showState);
}

CaptureBar::~CaptureBar() = default;

const DocumentVersion *CaptureBar::version() const
{
    return m_session.data().find(Id<DocumentVersion>{m_version});
}

void CaptureBar::setVersion(Uuid id)
{
    m_version = id;
    m_original.reset();
    ++m_asked;
    m_looking->cancel(); // looks for the one before
    lookForOriginal();
    showState();
}

/// Files may lie on shares that answer late or never: others look, and a newer question comes after the one
/// before.
void CaptureBar::lookForOriginal()
{
    const DocumentVersion *shown = version();
    if (m_looking->isRunning() || !shown)
        return;
    std::vector<PlaceToCheck> places;
    for (const Location *place : originalPlaces(m_session.data(), *shown))
        places.push_back({place->id, place->address, {}});
    m_looking->start(
        [places = std::move(places), variables = PathVariables(m_preferences.shareFolders())](
            const Progress &, const CancelTest &isCancelled) -> Result<Original> {
            CheckOptions options;
            options.variables = variables;
            options.isCancelled = isCancelled;
            return find(places, options);
        },
        [this, question = m_asked](Result<Original> &&found) {
            if (question != m_asked)
                return lookForOriginal();
            m_original = std::move(*found);
            showState();
        });
}

CaptureBar::Original CaptureBar::find(const std::vector<PlaceToCheck> &places, const CheckOptions &options)
{
    const auto checks = checkPlaces(places, options);
    for (std::size_t i = 0; checks && i < checks->size(); ++i) {
        const auto path = reachablePath(places[i].address, options.variables);
        if ((*checks)[i].result == CheckResult::Ok && path)
            return {*path, (*checks)[i].sha256};
    }
    return {};
}

QString CaptureBar::copySentence() const
{
    const DocumentVersion *shown = version();
    if (!shown)
        return tr("Add a version first; then its file can be captured.");
    if (shown->disposedOn.isValid())
        //: %1: a day, %2: why, in the words of a person
        return tr("No copy: it was disposed of on %1. Reason: %2")
            .arg(shown->disposedOn.toString(Qt::ISODate), shown->disposalReason.best(m_session.language()));
    if (shown->capturedSha256.isEmpty())
        return tr("No copy is captured yet. Drop the file here, or choose it.");
    //: %1: size such as 1.2 MB, %2: the first digits of a hash
    return tr("Captured: %1, SHA-256 %2…")
        .arg(m_session.words().size(shown->capturedSize), shown->capturedSha256.first(shownHash));
}

QString CaptureBar::originalSentence() const
{
    const DocumentVersion *shown = version();
    if (!shown || heldHash(*shown).isEmpty() || !m_original || m_original->path.isEmpty())
        return {};
    return m_original->sha256 == shown->capturedSha256 ? tr("The original is unchanged.")
                                                       : tr("The original was changed since.");
}

void CaptureBar::showState()
{
    const DocumentVersion *shown = version();
    const bool hasCopy = shown && !heldHash(*shown).isEmpty();
    const bool isFound = m_original && !m_original->path.isEmpty();
    const bool isSame = hasCopy && isFound && m_original->sha256 == shown->capturedSha256;
    const bool isChanged = hasCopy && isFound && !isSame;
    m_sign->setSign(isChanged ? Sign{tsuzuri::Shape::TriangleMark, Tone::Major}
            : hasCopy         ? Sign{tsuzuri::Shape::Tick, Tone::Good}
                              : Sign{tsuzuri::Shape::RingDot, Tone::Advice});
    m_state->setText(QString(copySentence() + u' ' + originalSentence()).trimmed());
    m_state->setToolTip(hasCopy ? u"SHA-256 %1\n%2"_s
                                      .arg(shown->capturedSha256,
                                          isFound ? QDir::toNativeSeparators(m_original->path) : QString())
                                      .trimmed()
                                : QString());
    const bool mayWrite = shown && !m_session.isReadOnly() && !m_taker->isRunning();
    m_choose->setEnabled(mayWrite);
    m_choose->setText(hasCopy ? tr("Replace the copy…") : tr("Capture a file…"));
    m_dispose->setVisible(hasCopy);
    m_dispose->setEnabled(mayWrite);
    m_again->setVisible(isFound && !isSame);
    m_again->setEnabled(mayWrite);
    m_again->setToolTip(isFound ? QDir::toNativeSeparators(m_original->path) : QString());
}

void CaptureBar::dispose()
{
    auto *dialog = new DisposeDialog(m_session, {{Kind::DocumentVersion, m_version}}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DisposeDialog::disposed, this, &CaptureBar::captured);
    dialog->open();
}

void CaptureBar::choose()
{
    capture(m_ask.fileToOpen(this, tr("Capture the file of this version"), {}, {}));
}

void CaptureBar::capture(const QString &path)
{
    const DocumentVersion *shown = version();
    if (!shown || path.isEmpty())
        return;
    const bool isReplacing = !heldHash(*shown).isEmpty();
    if (isReplacing
        && !m_ask.confirm(this,
            tr("This version already has a captured copy. The new file replaces it; the log keeps the "
               "earlier one."),
            tr("Replace the copy")))
        return;
    m_taker->take({path}, [this, id = shown->id](const FileTaker::Taken &taken) -> Result<void> {
        const DocumentVersion *target = m_session.data().find(id);
        ChangeSet changes =
            target ? captureChanges(m_session.data(), *target, taken.front(), currentInstant()) : ChangeSet();
        if (target && changes.isEmpty())
            m_ask.tell(this, tr("This file is the same as the captured copy."));
        const auto stored = changes.isEmpty() ? Result<Commit>() : m_session.commit(std::move(changes));
        if (!stored)
            return std::unexpected(stored.error());
        Q_EMIT captured();
        return {};
    });
    showState();
}

} // namespace tsuzuri
