#include "ui/preview/preview_pane.h"

#include "core/model/sealed.h"
#include "ui/preview/file_copies.h"
#include "ui/preview/original_check.h"
#include "ui/preview/page_panel.h"
#include "ui/preview/page_view.h"
#include "ui/preview/table_panel.h"
#include "ui/preview/text_panel.h"
#include "ui/redaction/redaction_dialog.h"
#include "ui/session/session.h"
#include "ui/support/current_stack.h"
#include "ui/support/icons.h"
#include "ui/support/sign_label.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 300; // ms

} // namespace

PreviewPane::PreviewPane(Session &session, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(ask)
    , m_stack(new CurrentStack(this))
    , m_pages(new PagePanel(new PageView(this), this))
    , m_tables(new TablePanel(session, this))
    , m_text(new TextPanel(this))
    , m_nothing(new QLabel(this))
    , m_patience(new QTimer(this))
    , m_copies(new FileCopies(this))
    , m_original(new OriginalCheck(this))
    , m_task(std::make_unique<Task>())
{
    m_nothing->setObjectName("nothing");
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setMargin(4 * unit(this));
    for (QWidget *panel : {static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_tables),
             static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_noteRow);
    layout->addWidget(m_stack, 1);
    setMinimumHeight(fontMetrics().height() * 8);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, [this] { showNothing(tr("Reading the file…")); });
    connect(m_open, &QToolButton::clicked, this, &PreviewPane::openCopy);
    connect(m_mask, &QToolButton::clicked, this, &PreviewPane::mask);
    connect(m_copies, &FileCopies::copyChanged, this, &PreviewPane::showNote);
    connect(m_original, &OriginalCheck::known, this, &PreviewPane::showNote);
    connect(&session, &Session::changed, this, &PreviewPane::showNote);
    connect(&session, &Session::readOnlyChanged, this, &PreviewPane::showNote);
}

PreviewPane::~PreviewPane() = default;

QToolButton *PreviewPane::headButton(const QString &icon, const QString &word)
{
    auto *button = new QToolButton(this);
    button->setText(word);
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

QWidget *PreviewPane::makeHead()
{
    const int step = unit(this);
    auto *head = new QWidget(this);
    m_name = new QLabel(head);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setTextFormat(Qt::PlainText);
    m_name->installEventFilter(this);
    m_name->setFont(sized(font(), TextSize::Secondary));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_mask = headButton(u"edit-opacity"_s, tr("Mask…"));
    m_mask->setObjectName("mask");
    m_mask->setToolTip(tr("Make a copy in which parts are black, for those who may not see them"));
    m_open = headButton(u"document-open"_s, tr("Open a copy"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(3 * step, step, 2 * step, 0);
    row->setSpacing(step);
    row->addWidget(m_name, 1);
    row->addWidget(m_mask);
    row->addWidget(m_open);
    m_noteRow = new QWidget(this);
    m_noteIcon = new QLabel(m_noteRow);
    m_note = new QLabel(m_noteRow);
    m_note->setObjectName("previewNote");
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(sized(font(), TextSize::Secondary));
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(3 * step, 0, 3 * step, step);
    note->setSpacing(2 * step);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    m_noteRow->hide();
    m_mask->hide();
    return head;
}

PreviewPane::Shown PreviewPane::shown() const
{
    return static_cast<Shown>(m_stack->currentIndex());
}

bool PreviewPane::isReading() const
{
    return m_task->isRunning();
}

QString PreviewPane::note() const
{
    return m_noteRow->isHidden() ? QString() : m_note->text();
}

const EvidenceFile *PreviewPane::evidenceFile() const
{
    const bool isOne = m_file.record.kind == Kind::EvidenceFile;
    return isOne ? m_session.data().find(Id<EvidenceFile>{m_file.record.uuid}) : nullptr;
}

void PreviewPane::show(const NamedFile &file)
{
    if (file == m_file)
        return;
    m_file = file;
    ++m_asked;
    m_name->setToolTip(file.name);
    showName();
    showNothing({});
    m_mask->hide();
    m_patience->start();
    m_task->cancel();
    const EvidenceFile *evidence = evidenceFile();
    m_original->look(evidence ? OriginalCheck::Original{evidence->original, evidence->sha256, evidence->size}
                              : OriginalCheck::Original());
    showNote();
    read();
}

void PreviewPane::read()
{
    if (m_task->isRunning())
        return;
    m_task->start([file = m_file](const Progress &,
                      const CancelTest &isCancelled) { return readContent(file, isCancelled); },
        [this, question = m_asked](Result<FileContent> &&content) {
            if (question != m_asked)
                return read();
            take(std::move(content));
        });
}

void PreviewPane::take(Result<FileContent> &&content)
{
    m_patience->stop();
    if (!content) {
        Error error = content.error();
        if (!error.arguments.isEmpty())
            error.arguments.first() = m_file.name; // not the path in the vault
        return showNothing(m_session.words().error(error));
    }
    if (auto *pages = std::get_if<std::shared_ptr<const PageSource>>(&*content)) {
        m_pages->setSource(std::move(*pages));
        m_stack->setCurrentWidget(m_pages);
        return showNote();
    }
    m_pages->setSource(nullptr);
    if (auto *tables = std::get_if<FileTables>(&*content)) {
        m_tables->setTables(std::move(*tables));
        m_stack->setCurrentWidget(m_tables);
    } else if (const auto *text = std::get_if<FileText>(&*content)) {
        m_text->setText(*text);
        m_stack->setCurrentWidget(m_text);
    } else {
        showNothing(tr("Files of this kind are shown by other programs."));
    }
    showNote();
}

void PreviewPane::showNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_stack->setCurrentWidget(m_nothing);
}

void PreviewPane::showNote()
{
    const EvidenceFile *file = evidenceFile();
    const bool isFiled = file && !file->evidence.isNull();
    m_mask->setVisible(isFiled && shown() == Shown::Pages);
    m_mask->setEnabled(!m_session.isReadOnly());
    const QString copy = m_copies->changedCopy(m_file);
    QStringList sentences;
    if (!copy.isEmpty())
        sentences << tr("The copy was changed in another program: %1. The file here is unchanged. To keep "
                        "the new one, add "
                        "it as another file.")
                         .arg(QDir::toNativeSeparators(copy));
    if (file && isSealed(m_session.data(), *file))
        sentences << tr("Sealed original: binders get its masked copy instead.");
    else if (file && isReplaced(m_session.data(), *file))
        sentences << tr(
            "Earlier masked copy: binders get the newer one. The menu of the list hands this one out again.");
    else if (file && !file->redactionOf.isNull())
        sentences << tr("Masked copy: binders get it in the place of its original.");
    const bool isChanged = m_original->state() == OriginalCheck::State::Changed;
    if (isChanged)
        sentences << tr("The original was changed since: %1.")
                         .arg(QDir::toNativeSeparators(file ? file->original : QString()));
    m_note->setText(sentences.join(u' '));
    const bool isWarning = isChanged || !copy.isEmpty();
    const QIcon icon =
        isWarning ? signIcon({tsuzuri::Shape::TriangleMark, Tone::Major}) : themedIcon(u"object-locked"_s);
    m_noteIcon->setPixmap(icon.pixmap(signSize(this), devicePixelRatioF()));
    m_noteRow->setVisible(!sentences.isEmpty());
}

void PreviewPane::showName()
{
    m_name->setText(m_name->fontMetrics().elidedText(m_file.name, Qt::ElideMiddle, m_name->width()));
}

/// The buttons beside the name come and go.
bool PreviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::Resize)
        showName();
    return QWidget::eventFilter(watched, event);
}

/// Ctrl+F is the window's too: while the focus is here, it looks into the file.
bool PreviewPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PreviewPane::keyPressEvent(QKeyEvent *event)
{
    auto *panel = qobject_cast<FilePanel *>(m_stack->currentWidget());
    if (panel && event->matches(QKeySequence::Find))
        return panel->startFind();
    QWidget::keyPressEvent(event);
}

void PreviewPane::mask()
{
    const EvidenceFile *file = evidenceFile();
    if (!file)
        return;
    auto *dialog = new RedactionDialog(m_session, m_ask, file->id, m_pages->view().sharedSource(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Other programs never get the file of the vault itself: they could change it.
void PreviewPane::openCopy()
{
    const QString copy = m_copies->copyOf(m_file);
    if (!copy.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(copy));
}

} // namespace tsuzuri
