#include "ui/places/shares_dialog.h"

#include "core/locations/path_variables.h"
#include "ui/support/ask.h"
#include "ui/support/preferences.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

SharesDialog::SharesDialog(Preferences &preferences, Ask &ask, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_table(new QTableWidget(0, 2, this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Names of shares"));
    auto *sentence = new QLabel(tr("Locations are kept as ${NAME}/folder/file, so that they work on every "
                                   "computer. Say here which folder of "
                                   "this computer each name stands for."),
        this);
    sentence->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Folder on this computer")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->resizeSection(0, characters(this, 18));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(windowTitle());
    m_table->setTabKeyNavigation(false);
    m_problem->setWordWrap(true);
    m_problem->setObjectName("problem");
    m_problem->hide();
    auto *add = new QPushButton(tr("Add a name"), this);
    auto *choose = new QPushButton(tr("Choose the folder…"), this);
    auto *remove = new QPushButton(tr("Remove the name"), this);
    for (QPushButton *button : {add, choose, remove})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(choose);
    row->addWidget(remove);
    row->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(sentence);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    const QMap<QString, QString> folders = preferences.shareFolders();
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder)
        addLine(folder.key(), folder.value());
    resize(characters(this, 90), fontMetrics().height() * 18);
    connect(add, &QPushButton::clicked, this, [this] { addLine({}, {}); });
    connect(choose, &QPushButton::clicked, this, &SharesDialog::chooseFolder);
    connect(remove, &QPushButton::clicked, this, &SharesDialog::removeLine);
    connect(buttons, &QDialogButtonBox::accepted, this, &SharesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SharesDialog::addLine(const QString &name, const QString &folder)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(folder));
    m_table->setCurrentCell(row, name.isEmpty() ? 0 : 1);
    m_table->setFocus();
}

void SharesDialog::addName(const QString &name)
{
    if (!name.isEmpty() && !m_preferences.shareFolders().contains(name))
        addLine(name, {});
}

void SharesDialog::chooseFolder()
{
    if (m_table->currentRow() < 0)
        return;
    const QString folder = m_ask.folder(this, tr("Where is this share?"), m_preferences.lastFolder());
    if (!folder.isEmpty())
        m_table->item(m_table->currentRow(), 1)->setText(folder);
}

void SharesDialog::removeLine()
{
    m_table->removeRow(m_table->currentRow());
}

void SharesDialog::accept()
{
    QMap<QString, QString> folders;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, 0)->text().trimmed();
        const QString folder = m_table->item(row, 1)->text().trimmed();
        if (name.isEmpty() && folder.isEmpty())
            continue;
        if (PathVariables::variableOf(u"${"_s + name + u'}').isEmpty() || folder.isEmpty()) {
            m_problem->setText(
                tr("“%1”: a name is made of letters, digits and _, and needs a folder.").arg(name));
            m_problem->show();
            m_table->setCurrentCell(row, folder.isEmpty() ? 1 : 0);
            return;
        }
        folders.insert(name, folder);
    }
    m_preferences.setShareFolders(folders);
    QDialog::accept();
}

} // namespace tsuzuri
