#include "ui/intake/existing_item_dialog.h"

#include "core/base/fold.h"
#include "core/intake/found_period.h"
#include "core/intake/status_life.h"
#include "ui/session/session.h"
#include "ui/support/paragraph_view.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

#include <ranges>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 60;
enum Role { IdRole = Qt::UserRole, RemarkRole };

/// What was accepted or taken out of use gets no more files.
bool takesFiles(const Evidence &evidence)
{
    return evidence.status <= EvidenceStatus::Ready;
}

bool canBeReplaced(const Evidence &evidence)
{
    return std::ranges::contains(stepsFrom(evidence.status), EvidenceStatus::Superseded, &StatusStep::to);
}

} // namespace

ExistingItemDialog::ExistingItemDialog(Session &session, const Evidence &draft, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_controls(draft.controls)
    , m_words(new QLineEdit(this))
    , m_view(new ParagraphView({Qt::DisplayRole, -1, RemarkRole, -1, -1}, this))
    , m_items(new QStandardItemModel(this))
    , m_reason(new QLineEdit(this))
{
    setWindowTitle(tr("To an item that is there"));
    m_words->setObjectName("words");
    m_words->setPlaceholderText(tr("Number or words of the title"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_view->setObjectName("items");
    m_view->setAccessibleName(tr("Evidence items"));
    m_view->setModel(m_items);
    m_reason->setObjectName("reason");
    m_reason->setPlaceholderText(tr("Only if it is replaced, such as: the first file was incomplete"));
    auto *form = new QFormLayout;
    form->addRow(tr("Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add the files to it"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName("add");
    m_replace = buttons->addButton(tr("File a new item in its place"), QDialogButtonBox::AcceptRole);
    m_replace->setObjectName("replace");
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_view, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(characters(this, 80), fontMetrics().height() * 26);

    connect(m_words, &QLineEdit::textEdited, this, &ExistingItemDialog::fill);
    connect(m_reason, &QLineEdit::textChanged, this, &ExistingItemDialog::arrange);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExistingItemDialog::arrange);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(current());
        accept();
    });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        Q_EMIT replaced(current(), m_reason->text().trimmed());
        accept();
    });
    fill();
}

/// The newest first, those of the same controls before all others.
void ExistingItemDialog::fill()
{
    m_items->clear();
    const QString words = foldTight(m_words->text());
    for (const bool isOfControl : {true, false}) {
        for (const Evidence &evidence : m_session.data().table<Evidence>().rows() | std::views::reverse) {
            const bool isSame = std::ranges::any_of(m_controls,
                [&](Id<Control> control) { return std::ranges::contains(evidence.controls, control); });
            const bool isAsked = (takesFiles(evidence) || canBeReplaced(evidence))
                && foldTight(evidence.ref + evidence.title.ja + u' ' + evidence.title.en).contains(words);
            if (isSame != isOfControl || !isAsked || m_items->rowCount() >= mostShown)
                continue;
            auto *item = new QStandardItem(m_session.reader().label(Kind::Evidence, evidence.id.uuid));
            item->setEditable(false);
            item->setData(evidence.id.toString(), IdRole);
            item->setData(periodText(evidence.covers()), RemarkRole);
            m_items->appendRow(item);
        }
    }
    m_view->setCurrentIndex(m_items->index(0, 0));
    arrange();
}

Id<Evidence> ExistingItemDialog::current() const
{
    return {Uuid::fromString(m_view->currentIndex().data(IdRole).toString()).value_or(Uuid())};
}

void ExistingItemDialog::arrange()
{
    const Evidence *evidence = m_session.data().find(current());
    m_add->setEnabled(evidence && takesFiles(*evidence));
    m_replace->setEnabled(evidence && canBeReplaced(*evidence) && !m_reason->text().trimmed().isEmpty());
}

} // namespace tsuzuri
