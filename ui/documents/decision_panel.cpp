#include "ui/documents/decision_panel.h"

#include "core/registers/record_finder.h"
#include "ui/session/session.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCodes = 24; // shown at a time

} // namespace

DecisionPanel::DecisionPanel(Session &session, QWidget &table, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(table)
    , m_title(new QLabel(this))
    , m_why(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_link(makeAction(u"link"_s, u"link"_s, tr("This is it"), Qt::Key_T, &DecisionPanel::linkRequested))
    , m_unlink(makeAction(
          u"unlink"_s, u"remove-link"_s, tr("This is not it"), Qt::Key_U, &DecisionPanel::unlinkRequested))
    , m_create(makeAction(
          u"create"_s, u"document-new"_s, tr("Create it"), Qt::Key_C, &DecisionPanel::createRequested))
    , m_decline(makeAction(
          u"decline"_s, u"dialog-cancel"_s, tr("Not needed"), Qt::Key_N, &DecisionPanel::declineRequested))
    , m_open(new QPushButton(themedIcon(u"document-open"_s), tr("Show the document"), this))
{
    m_title->setObjectName("wanted");
    m_title->setFont(sized(font(), TextSize::Box));
    m_why->setWordWrap(true);
    m_why->setMinimumHeight(3 * fontMetrics().height());
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_choice->setObjectName("choice");
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setAccessibleName(tr("Which document it is"));
    m_choice->lineEdit()->setPlaceholderText(tr("Number or title of a document"));
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reason->setObjectName("reason");
    m_reason->setPlaceholderText(tr("Why it is not needed"));
    m_reason->setAccessibleName(tr("Why it is not needed"));
    m_open->setObjectName("open");
    connect(m_open, &QPushButton::clicked, this, &DecisionPanel::openRequested);
    connect(m_choice->lineEdit(), &QLineEdit::returnPressed, this, &DecisionPanel::linkRequested);
    connect(m_reason, &QLineEdit::returnPressed, this, &DecisionPanel::declineRequested);
    arrange();
}

void DecisionPanel::arrange()
{
    const int step = unit(this);
    auto *first = new QHBoxLayout;
    first->setSpacing(2 * step);
    first->addWidget(m_choice, 1);
    first->addWidget(m_link);
    first->addWidget(m_create);
    first->addWidget(m_unlink);
    first->addWidget(m_open);
    first->addStretch();
    auto *second = new QHBoxLayout;
    second->setSpacing(2 * step);
    second->addWidget(m_reason, 1);
    second->addWidget(m_decline);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * step, 2 * step, 4 * step, 2 * step);
    layout->setSpacing(step);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addLayout(first);
    layout->addLayout(second);
}

/// The key stands behind the word.
QPushButton *DecisionPanel::makeAction(const QString &name, const QString &icon, const QString &word,
    Qt::Key key, void (DecisionPanel::*request)())
{
    //: %1: what a button does, %2: its key
    auto *button =
        new QPushButton(themedIcon(icon), tr("%1 (%2)").arg(word, QKeySequence(key).toString()), this);
    button->setObjectName(name);
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(action);
    connect(action, &QAction::triggered, button, [button] {
        if (button->isVisible())
            button->click();
    });
    connect(button, &QPushButton::clicked, this, request);
    return button;
}

void DecisionPanel::showRow(const RequiredModel::Row *row)
{
    const bool isWanted = row && row->wanted;
    const bool hasDocument = row && !row->document.isNull();
    const bool isOpen = isWanted && !hasDocument;
    //: %1: title of a document, %2: its number in the catalogue
    m_title->setText(!row ? QString()
            : isWanted    ? tr("%1 · %2").arg(row->title, row->wanted->id)
                          : row->title);
    QStringList lines;
    if (isWanted)
        lines << row->wanted->purpose.best(m_session.language());
    if (row && !row->codes.isEmpty()) {
        const QString codes = row->codes.mid(0, mostCodes).join(u"  "_s);
        const auto more = static_cast<int>(row->codes.size() - mostCodes);
        lines << (more > 0 ? tr("Asked for by %1 and %2 more").arg(codes).arg(more)
                           : tr("Asked for by %1").arg(codes));
    }
    m_why->setText(lines.join(u'\n'));
    m_choice->clear();
    if (isOpen) {
        for (const Id<Document> proposal : row->proposals)
            m_choice->addItem(m_session.reader().label(Kind::Document, proposal.uuid), proposal.toString());
    }
    m_reason->clear();
    const bool canWrite = !m_session.isReadOnly();
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_choice, m_link, m_create, m_reason, m_decline}) {
        widget->setVisible(isOpen);
        widget->setEnabled(canWrite);
    }
    m_unlink->setVisible(isWanted && hasDocument);
    m_unlink->setEnabled(canWrite);
    m_open->setVisible(hasDocument);
}

Id<Document> DecisionPanel::chosen() const
{
    const QString text = m_choice->currentText().trimmed();
    const int proposal = m_choice->findText(text, Qt::MatchExactly);
    if (proposal >= 0)
        return {Uuid::fromString(m_choice->itemData(proposal).toString()).value_or(Uuid())};
    const auto found = RecordFinder(m_session.data()).find(Kind::Document, text);
    return found.size() == 1 ? Id<Document>{found.front()} : Id<Document>();
}

void DecisionPanel::askForDocument()
{
    m_choice->setFocus();
}

QString DecisionPanel::reason() const
{
    return m_reason->text().trimmed();
}

void DecisionPanel::askForReason()
{
    m_reason->setFocus();
}

} // namespace tsuzuri
