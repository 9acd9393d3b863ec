#include "ui/intake/set_aside_dialog.h"

#include "core/intake/filing.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tsuzuri {

namespace {

/// What was said when it was set aside: the log knows.
QString reasonOf(Session &session, const EvidenceFile &file)
{
    const auto history = session.workspace().log().history(Kind::EvidenceFile, file.id.uuid);
    return history && !history->empty() ? history->back().first.comment : QString();
}

} // namespace

SetAsideDialog::SetAsideDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QTreeWidget(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Set aside as no evidence"));
    auto *hint = new QLabel(tr("These files go from the disk when the workspace is opened the next time. "
                               "Until then they can come back."),
        this);
    hint->setWordWrap(true);
    m_list->setObjectName("files");
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels({tr("File"), tr("Reason"), tr("Taken from")});
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_back = buttons->addButton(tr("Back to the tray"), QDialogButtonBox::ActionRole);
    m_back->setObjectName("back");
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(characters(this, 100), fontMetrics().height() * 22);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &SetAsideDialog::bringBack);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
        [this] { m_back->setEnabled(!chosen().empty() && !m_session.isReadOnly()); });
    fill();
}

void SetAsideDialog::fill()
{
    m_list->clear();
    for (const EvidenceFile *file : setAsideFiles(m_session.data())) {
        auto *item = new QTreeWidgetItem(m_list, {file->name, reasonOf(m_session, *file), file->original});
        item->setData(0, Qt::UserRole, file->id.toString());
        item->setDisabled(!m_session.workspace().vault().has(file->sha256));
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column));
    }
    m_list->setColumnWidth(0, characters(this, 36));
    m_list->setColumnWidth(1, characters(this, 30));
    m_back->setEnabled(false);
}

std::vector<Id<EvidenceFile>> SetAsideDialog::chosen() const
{
    std::vector<Id<EvidenceFile>> files;
    for (const QTreeWidgetItem *item : m_list->selectedItems()) {
        const auto id = Uuid::fromString(item->data(0, Qt::UserRole).toString());
        if (id && !item->isDisabled())
            files.push_back({*id});
    }
    return files;
}

void SetAsideDialog::bringBack()
{
    const auto files = chosen();
    if (const auto done = m_session.commit(fromAside(m_session.data(), files)); !done) {
        m_problem->setText(m_session.words().error(done.error()));
        return m_problem->show();
    }
    Q_EMIT broughtBack(tr("%n file(s) back in the tray.", nullptr, static_cast<int>(files.size())));
    fill();
    if (m_list->topLevelItemCount() == 0)
        accept();
}

} // namespace tsuzuri
